"""Code that the clients of both providers share: settings, encoding and decoding, retries, validation."""
