"""Contiguity's half of the sandbox: an account, and a handler for each operation."""
