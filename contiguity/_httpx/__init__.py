"""The transports on httpx; the only package outside `generated/` that imports it."""
