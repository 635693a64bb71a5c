"""Types of the Linq message builder. Checked by mypy and pyright, never run."""

from __future__ import annotations

from typing import assert_type

from contiguity.linq.message import AnyMessage, Message, content_of
from linq_api.models import MessageContent, TextPart


def builder(message: Message, part: TextPart) -> None:
    """Each method of the builder returns a message."""
    assert_type(Message(), Message)
    assert_type(Message("Hello "), Message)
    assert_type(message.text("Ana", style="bold"), Message)
    assert_type(message.text("Ana", style=["bold", "italic"], mention="+12025550143"), Message)
    assert_type(message.text("Ana", animation="shake"), Message)
    assert_type(message.style("bold", "Ana"), Message)
    assert_type(message.style("bold", "Ana", which="all"), Message)
    assert_type(message.animate("shake", slice(6, 9)), Message)
    assert_type(message.mention("+12025550143", "Ana", which=-1), Message)
    assert_type(message.inline_sticker("Ana", attachment_id="5d7e3c19-8a24-4f6b-9c01-6b2f4e8d0a37"), Message)
    assert_type(message.media("https://example.com/plan.png", sticker=True), Message)
    assert_type(message.media(attachment_id="5d7e3c19-8a24-4f6b-9c01-6b2f4e8d0a37"), Message)
    assert_type(message.link("https://example.com/menu"), Message)
    assert_type(message.part({"type": "app_clip", "value": "https://appclip.example.com/pay"}), Message)
    assert_type(message.part(part), Message)
    assert_type(message.experience("link", "open", {"url": "https://example.com"}), Message)
    assert_type(message.reply_to("e7c10b94-2d5f-4c83-b6a0-1f8e9d7c6b45", part_index=1), Message)
    assert_type(message.effect("confetti"), Message)
    assert_type(message.effect("slam"), Message)
    assert_type(message.preferred_service("iMessage"), Message)
    assert_type(message.idempotency_key("table-4711-ready"), Message)
    assert_type(message.content(), MessageContent)


def sent_messages(message: Message, part: TextPart, parts: list[TextPart]) -> None:
    """Strings, lists of parts and messages can be sent."""
    several: list[AnyMessage] = ["Hello", [part], parts, [{"type": "text", "value": "Hello"}, part], message]
    for one in several:
        assert_type(content_of(one), MessageContent)
    content_of(
        [
            {"type": "text", "value": "Hello", "text_decorations": [{"range": [0, 5], "style": "bold"}]},
            {"type": "media", "url": "https://example.com/plan.png"},
        ],
        first=True,
        to=["+12025550143"],
        idempotency_key="table-4711-ready",
    )


def invalid_arguments(message: Message) -> None:
    """Each line is a type error."""
    message.text("Ana", style="loud")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    message.animate("wobble", "Ana")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    message.effect("boom")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    message.preferred_service("imessage")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    message.mention("+12025550143", "Ana", which="all")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    content_of({"type": "text", "value": "Hello"})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
