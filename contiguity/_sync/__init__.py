# Made from contiguity/_async/__init__.py by scripts/regenerate: edit that file.
"""The clients and their resources. ``scripts/regenerate`` generates ``contiguity/_sync`` from this package."""
