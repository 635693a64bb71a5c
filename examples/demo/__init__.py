"""The demo: real conversations through the typed client, over HTTP, against the local sandbox. Run ``scripts/demo``."""
