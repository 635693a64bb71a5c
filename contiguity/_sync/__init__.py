# Made from contiguity/_async/__init__.py by scripts/regenerate: edit that file.
"""The clients and their resources, written once, as synchronous code; the sync tree is made from this one."""
