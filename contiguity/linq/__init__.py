"""Linq: what only this service has, beside its models and events."""
