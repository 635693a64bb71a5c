"""Error codes that decide how a call continues."""

from __future__ import annotations

CHAT_IN_CREATION = 2009
"""A chat is still being created; the documentation says to call again after a few seconds."""

TRANSIENT_CODES = {CHAT_IN_CREATION: 2.0}
"""Codes of states that end without action, and the seconds to wait."""
