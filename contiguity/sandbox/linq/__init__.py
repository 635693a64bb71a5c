"""Linq, emulated."""
