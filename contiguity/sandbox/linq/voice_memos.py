"""Voice memos: audio that iMessage shows as a bubble of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from contiguity.sandbox.linq.content import Content
from contiguity.sandbox.linq.documents import handles_document
from contiguity.sandbox.linq.files import fetched, file_of
from contiguity.sandbox.linq.refusals import LinqRefusal
from contiguity.sandbox.linq.sending import accept, check_policy, service_for

if TYPE_CHECKING:
    from collections.abc import Mapping

    from contiguity.sandbox.description import Call
    from contiguity.sandbox.linq.account import Account
    from contiguity.sandbox.linq.files import File
    from contiguity.sandbox.linq.replies import Handlers


def send_voice_memo(account: Account, call: Call) -> dict[str, Any]:
    """Send a voice memo into a chat."""
    chat = account.chat(call.parameters["chat_id"])
    file = _file(account, call.body)
    account.usable_chat(chat.id)
    people = [member.handle for member in chat.people]
    override = call.body.get("override_optout", False)
    check_policy(account, chat.line, people, group=chat.is_group, override_optout=override)
    content = Content(
        parts=[{"type": "media", **file.part_fields()}],
        files=[file],
        effect=None,
        reply_to=None,
        preferred_service=None,
        idempotency_key=None,
        apple_only=False,
    )
    message, sent = accept(account, chat, content, service_for(account, chat.line, people, None))
    return {
        "voice_memo": {
            "id": message.id,
            "status": "queued",
            "service": message.service,
            "from": chat.line,
            "to": people,
            "created_at": sent["created_at"],
            "chat": {
                "id": chat.id,
                "is_active": True,
                "is_group": chat.is_group,
                "service": chat.service,
                "handles": handles_document(chat),
            },
            "voice_memo": {**file.part_fields(), "duration_ms": None},
        }
    }


def _file(account: Account, body: Mapping[str, Any]) -> File:
    url, attachment_id = body.get("voice_memo_url"), body.get("attachment_id")
    if url is None and attachment_id is None:
        raise LinqRefusal(1001, "voice_memo_url or attachment_id is required")
    if url is not None and attachment_id is not None:
        raise LinqRefusal(1005, "voice_memo_url and attachment_id are mutually exclusive")
    if url is not None:
        if not url.startswith("https://"):
            raise LinqRefusal(1005, "voice_memo_url must be an HTTPS URL")
        return fetched(account, url, types="audio/")
    file = file_of(account, url=None, attachment_id=attachment_id)
    if not file.content_type.startswith("audio/"):
        raise LinqRefusal(5004, "Invalid file type: a voice memo is audio")
    return file


HANDLERS: Handlers = {"send_voice_memo": send_voice_memo}
