"""Predicates for phone numbers in E.164 format and e-mail addresses.

Whether a number or an address exists is left to the server.
"""

from __future__ import annotations

from contiguity._contiguity.arguments import is_handle, is_north_american, is_phone
from contiguity._core.validation import is_email

__all__ = ["is_email", "is_handle", "is_north_american", "is_phone"]
