"""The emulated Linq API."""
