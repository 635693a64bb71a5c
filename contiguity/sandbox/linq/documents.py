"""The JSON forms of chats and messages, in replies and in events, with every null that the service sends."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from contiguity.sandbox.clock import iso

if TYPE_CHECKING:
    from contiguity.sandbox.linq.chat import Chat, Member
    from contiguity.sandbox.linq.message import Message, Reaction

_HEALTH = "https://docs.linqapp.com/channel/imessage/guides/chats/chat-health"


def moment(at: int | None) -> str | None:
    """Write a time, if there is one."""
    return None if at is None else iso(at)


def handle_document(member: Member) -> dict[str, Any]:
    """Give the form of somebody's place in a chat."""
    document: dict[str, Any] = {
        "id": member.id,
        "handle": member.handle,
        "service": member.service,
        "status": member.status,
        "joined_at": iso(member.joined_at),
        "left_at": moment(member.left_at),
        "is_me": member.is_me,
    }
    if member.line_type is not None:
        document["line_type"] = member.line_type
    return document


def handles_document(chat: Chat) -> list[dict[str, Any]]:
    """Give the form of everyone in a chat, those who are gone too."""
    return [handle_document(member) for member in (chat.me, *chat.others)]


def health_document(chat: Chat) -> dict[str, Any]:
    """Give the form of a chat's health."""
    fragment = chat.health.lower().replace("_", "-")
    return {"status": chat.health, "updated_at": iso(chat.health_at), "doc_url": f"{_HEALTH}#{fragment}"}


def chat_document(chat: Chat) -> dict[str, Any]:
    """Give the form in which a chat is read."""
    return {
        "id": chat.id,
        "display_name": chat.display_name,
        "service": chat.service,
        "is_group": chat.is_group,
        "is_archived": False,
        "group_chat_icon": chat.icon,
        "health_status": health_document(chat),
        "handles": handles_document(chat),
        "created_at": iso(chat.created_at),
        "updated_at": iso(chat.updated_at),
    }


def created_chat_document(chat: Chat, sent: dict[str, Any]) -> dict[str, Any]:
    """Give the form in which a chat is answered to whoever created it."""
    return {
        "id": chat.id,
        "display_name": chat.display_name,
        "is_group": chat.is_group,
        "service": chat.service,
        "health_status": health_document(chat),
        "handles": handles_document(chat),
        "message": sent,
    }


def event_chat(chat: Chat) -> dict[str, Any]:
    """Give the form of a chat in events."""
    return {
        "id": chat.id,
        "is_group": chat.is_group,
        "health_status": health_document(chat),
        "owner_handle": handle_document(chat.me),
    }


def sent_document(message: Message) -> dict[str, Any]:
    """Give the form in which a message is answered to whoever sent it."""
    return {
        "id": message.id,
        "created_at": iso(message.created_at),
        "delivery_status": message.status,
        "is_read": message.status == "read",
        "parts": _parts_with_reactions(message),
        "sent_at": moment(message.sent_at),
        "delivered_at": moment(message.delivered_at),
        "effect": message.effect,
        "reply_to": message.reply_to,
        "from_handle": handle_document(message.sender),
        "preferred_service": message.preferred_service,
        "service": message.service,
    }


def message_document(message: Message) -> dict[str, Any]:
    """Give the form in which a message is read."""
    return {
        "id": message.id,
        "chat_id": message.chat.id,
        "created_at": iso(message.created_at),
        "updated_at": iso(message.updated_at),
        "is_from_me": message.is_from_me,
        "from": message.sender.handle,
        "from_handle": handle_document(message.sender),
        "delivery_status": message.status,
        "is_delivered": message.status in ("delivered", "read"),
        "is_read": message.status == "read",
        "sent_at": moment(message.sent_at),
        "delivered_at": moment(message.delivered_at),
        "read_at": moment(message.read_at),
        "parts": _parts_with_reactions(message),
        "effect": message.effect,
        "reply_to": message.reply_to,
        "preferred_service": message.preferred_service,
        "service": message.service,
    }


def _parts_with_reactions(message: Message) -> list[dict[str, Any]]:
    return [
        {
            **part,
            "reactions": [reaction_document(each) for each in message.reactions if each.part_index == index] or None,
        }
        for index, part in enumerate(message.parts)
    ]


def reaction_document(reaction: Reaction) -> dict[str, Any]:
    """Give the form of a reaction on a part."""
    return {
        "id": reaction.id,
        "type": reaction.type,
        "is_me": reaction.by.is_me,
        "handle": handle_document(reaction.by),
        "custom_emoji": reaction.custom_emoji,
        "sticker": reaction.sticker,
    }


def message_event(message: Message) -> dict[str, Any]:
    """Give what the events of a message say."""
    return {
        "id": message.id,
        "chat": event_chat(message.chat),
        "direction": "outbound" if message.is_from_me else "inbound",
        "sender_handle": handle_document(message.sender),
        "parts": message.parts,
        "service": message.service,
        "preferred_service": _echo(message),
        "effect": message.effect,
        "reply_to": message.reply_to,
        "idempotency_key": message.idempotency_key,
        "sent_at": moment(message.sent_at),
        "delivered_at": moment(message.delivered_at),
        "read_at": moment(message.read_at),
    }


def older_message_event(message: Message, type_: str) -> dict[str, Any]:
    """Give what the events of a message say in the payload version 2025-01-01."""
    chat = message.chat
    other = chat.me if not message.is_from_me else (chat.others[0] if chat.others else None)
    recipient = None if type_ == "message.sent" else other
    received_at = {
        "message.sent": None,
        "message.received": message.created_at,
        "message.delivered": message.delivered_at,
        "message.read": message.delivered_at,
    }[type_]
    body: dict[str, Any] = {
        "id": message.id,
        "created_at": iso(message.created_at),
        "updated_at": iso(message.updated_at),
        "sent_at": moment(message.sent_at),
        "delivered_at": moment(message.delivered_at),
        "read_at": moment(message.read_at),
        "is_delivered": message.status in ("delivered", "read"),
        "is_read": message.status == "read",
        "parts": message.parts,
    }
    optional = {"effect": message.effect, "reply_to": message.reply_to}
    body |= {name: value for name, value in optional.items() if value is not None}
    document: dict[str, Any] = {
        "chat_id": chat.id,
        "is_group": chat.is_group,
        "is_from_me": message.is_from_me,
        "idempotency_key": message.idempotency_key,
        "from": message.sender.handle,
        "from_handle": handle_document(message.sender),
        "recipient_phone": None if recipient is None else recipient.handle,
        "recipient_handle": None if recipient is None else handle_document(recipient),
        "received_at": moment(received_at),
        "service": message.service,
        "preferred_service": _echo(message),
        "message": body,
    }
    if type_ in ("message.delivered", "message.read"):
        name = f"{type_.partition('.')[2]}_at"
        document |= {"message_id": message.id, name: body[name]}
    return document


def _echo(message: Message) -> str | None:
    """Give the service that was asked for; of what came in, nothing was asked."""
    return (message.preferred_service or "auto") if message.is_from_me else None
