"""Serialize chats and messages to JSON, in responses and in events, with the nulls that the service sends."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from contiguity.sandbox.state import iso_timestamp

if TYPE_CHECKING:
    from contiguity.sandbox.linq.chat import Chat, ChatMessage, ChatReaction, Member

_HEALTH = "https://docs.linqapp.com/channel/imessage/guides/chats/chat-health"


def optional_timestamp(at: int | None) -> str | None:
    """Format a time, if there is one."""
    return None if at is None else iso_timestamp(at)


def serialize_member(member: Member) -> dict[str, Any]:
    """Serialize a member of a chat."""
    result: dict[str, Any] = {
        "id": member.id,
        "handle": member.handle,
        "service": member.service,
        "status": member.status,
        "joined_at": iso_timestamp(member.joined_at),
        "left_at": optional_timestamp(member.left_at),
        "is_me": member.is_me,
    }
    if member.line_type is not None:
        result["line_type"] = member.line_type
    return result


def serialize_members(chat: Chat) -> list[dict[str, Any]]:
    """Serialize the members of a chat, including former ones."""
    return [serialize_member(member) for member in (chat.me, *chat.others)]


def serialize_health(chat: Chat) -> dict[str, Any]:
    """Serialize the health of a chat."""
    fragment = chat.health.lower().replace("_", "-")
    return {"status": chat.health, "updated_at": iso_timestamp(chat.health_at), "doc_url": f"{_HEALTH}#{fragment}"}


def serialize_chat(chat: Chat) -> dict[str, Any]:
    """Serialize a chat."""
    return {
        "id": chat.id,
        "display_name": chat.display_name,
        "service": chat.service,
        "is_group": chat.is_group,
        "is_archived": False,
        "group_chat_icon": chat.icon,
        "health_status": serialize_health(chat),
        "handles": serialize_members(chat),
        "created_at": iso_timestamp(chat.created_at),
        "updated_at": iso_timestamp(chat.updated_at),
    }


def serialize_created_chat(chat: Chat, sent: dict[str, Any]) -> dict[str, Any]:
    """Serialize a chat for the response to its creation."""
    return {
        "id": chat.id,
        "display_name": chat.display_name,
        "is_group": chat.is_group,
        "service": chat.service,
        "health_status": serialize_health(chat),
        "handles": serialize_members(chat),
        "message": sent,
    }


def serialize_event_chat(chat: Chat) -> dict[str, Any]:
    """Serialize a chat for events."""
    return {
        "id": chat.id,
        "is_group": chat.is_group,
        "health_status": serialize_health(chat),
        "owner_handle": serialize_member(chat.me),
    }


def serialize_sent_message(message: ChatMessage) -> dict[str, Any]:
    """Serialize a message for the response to its sending."""
    return {
        "id": message.id,
        "created_at": iso_timestamp(message.created_at),
        "delivery_status": message.status,
        "is_read": message.status == "read",
        "parts": _parts_with_reactions(message),
        "sent_at": optional_timestamp(message.sent_at),
        "delivered_at": optional_timestamp(message.delivered_at),
        "effect": message.effect,
        "reply_to": message.reply_to,
        "from_handle": serialize_member(message.sender),
        "preferred_service": message.preferred_service,
        "service": message.service,
    }


def serialize_message(message: ChatMessage) -> dict[str, Any]:
    """Serialize a message."""
    return {
        "id": message.id,
        "chat_id": message.chat.id,
        "created_at": iso_timestamp(message.created_at),
        "updated_at": iso_timestamp(message.updated_at),
        "is_from_me": message.is_from_me,
        "from": message.sender.handle,
        "from_handle": serialize_member(message.sender),
        "delivery_status": message.status,
        "is_delivered": message.status in ("delivered", "read"),
        "is_read": message.status == "read",
        "sent_at": optional_timestamp(message.sent_at),
        "delivered_at": optional_timestamp(message.delivered_at),
        "read_at": optional_timestamp(message.read_at),
        "parts": _parts_with_reactions(message),
        "effect": message.effect,
        "reply_to": message.reply_to,
        "preferred_service": message.preferred_service,
        "service": message.service,
    }


def _parts_with_reactions(message: ChatMessage) -> list[dict[str, Any]]:
    return [
        {
            **part,
            "reactions": [serialize_reaction(each) for each in message.reactions if each.part_index == index] or None,
        }
        for index, part in enumerate(message.parts)
    ]


def serialize_reaction(reaction: ChatReaction) -> dict[str, Any]:
    """Serialize a reaction."""
    return {
        "id": reaction.id,
        "type": reaction.type,
        "is_me": reaction.by.is_me,
        "handle": serialize_member(reaction.by),
        "custom_emoji": reaction.custom_emoji,
        "sticker": reaction.sticker,
    }


def serialize_message_event(message: ChatMessage) -> dict[str, Any]:
    """Serialize a message for events."""
    return {
        "id": message.id,
        "chat": serialize_event_chat(message.chat),
        "direction": "outbound" if message.is_from_me else "inbound",
        "sender_handle": serialize_member(message.sender),
        "parts": message.parts,
        "service": message.service,
        "preferred_service": _requested_service(message),
        "effect": message.effect,
        "reply_to": message.reply_to,
        "idempotency_key": message.idempotency_key,
        "sent_at": optional_timestamp(message.sent_at),
        "delivered_at": optional_timestamp(message.delivered_at),
        "read_at": optional_timestamp(message.read_at),
    }


def serialize_older_message_event(message: ChatMessage, type_: str) -> dict[str, Any]:
    """Serialize a message for events of the payload version 2025-01-01."""
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
        "created_at": iso_timestamp(message.created_at),
        "updated_at": iso_timestamp(message.updated_at),
        "sent_at": optional_timestamp(message.sent_at),
        "delivered_at": optional_timestamp(message.delivered_at),
        "read_at": optional_timestamp(message.read_at),
        "is_delivered": message.status in ("delivered", "read"),
        "is_read": message.status == "read",
        "parts": message.parts,
    }
    optional = {"effect": message.effect, "reply_to": message.reply_to}
    body |= {name: value for name, value in optional.items() if value is not None}
    data: dict[str, Any] = {
        "chat_id": chat.id,
        "is_group": chat.is_group,
        "is_from_me": message.is_from_me,
        "idempotency_key": message.idempotency_key,
        "from": message.sender.handle,
        "from_handle": serialize_member(message.sender),
        "recipient_phone": None if recipient is None else recipient.handle,
        "recipient_handle": None if recipient is None else serialize_member(recipient),
        "received_at": optional_timestamp(received_at),
        "service": message.service,
        "preferred_service": _requested_service(message),
        "message": body,
    }
    if type_ in ("message.delivered", "message.read"):
        name = f"{type_.partition('.')[2]}_at"
        data |= {"message_id": message.id, name: body[name]}
    return data


def _requested_service(message: ChatMessage) -> str | None:
    """Return the requested service; None for a received message."""
    return (message.preferred_service or "auto") if message.is_from_me else None
