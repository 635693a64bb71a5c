"""The demo: conversations through the typed clients, over HTTP, against the local sandbox. Run ``scripts/demo``."""
