"""The emulated Contiguity API."""
