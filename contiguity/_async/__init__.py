"""The clients and their resources. ``scripts/regenerate`` generates ``contiguity/_sync`` from this package."""
