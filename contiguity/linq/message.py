"""The message builder, `Message`, and the types of what can be sent."""

from __future__ import annotations

from contiguity._linq.message import AnyMessage, Message, Part, Which, content_of

__all__ = ["AnyMessage", "Message", "Part", "Which", "content_of"]
