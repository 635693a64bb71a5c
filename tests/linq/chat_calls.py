"""The calls of chats and messages."""

from __future__ import annotations

from calls import ADA, BEN, CHAT, FILE, HELLO, KEY, LINE, MESSAGE, linq_call

from contiguity.linq import Message, models


def _chat(rest: str = "") -> str:
    return f"/v3/chats/{CHAT}{rest}"


def _message(rest: str = "") -> str:
    return f"/v3/messages/{MESSAGE}{rest}"


_LAYOUT = {"caption": "Table for four"}
_APP = {"bundle_id": "com.example.tables", "name": "Tables", "team_id": "A1B2C3D4E5"}

CHAT_CALLS = [
    linq_call(
        "create_chat",
        "chats.create",
        wire="POST /v3/chats",
        options={"from_": LINE, "to": [ADA, BEN], "message": "Hello", "override_optout": True, "idempotency_key": KEY},
        json={"from": LINE, "to": [ADA, BEN], "message": HELLO, "override_optout": True},
        part="chat",
    ),
    linq_call(
        "list_chats",
        "chats.list",
        wire="GET /v3/chats?from=%2B14155550100&to=ben%40example.test&limit=100&cursor=20",
        options={"from_": LINE, "to": BEN, "limit": 100, "cursor": "20"},
        paged=True,
    ),
    linq_call("get_chat", "chats.get", CHAT, wire=f"GET {_chat()}"),
    linq_call(
        "update_chat",
        "chats.update",
        CHAT,
        wire=f"PUT {_chat()}",
        options={"display_name": "Crew", "group_chat_icon": "https://example.com/crew.png"},
        json={"display_name": "Crew", "group_chat_icon": "https://example.com/crew.png"},
    ),
    linq_call("leave_chat", "chats.leave", CHAT, wire=f"POST {_chat('/leave')}"),
    linq_call("mark_chat_read", "chats.read", CHAT, wire=f"POST {_chat('/read')}"),
    linq_call("share_contact_card", "chats.share_contact_card", CHAT, wire=f"POST {_chat('/share_contact_card')}"),
    linq_call(
        "send_voice_memo",
        "chats.send_voice_memo",
        CHAT,
        wire=f"POST {_chat('/voicememo')}",
        options={"attachment_id": FILE, "override_optout": False},
        json={"attachment_id": FILE, "override_optout": False},
        part="voice_memo",
    ),
    linq_call(
        "add_participant",
        "chats.participants.add",
        CHAT,
        ADA,
        wire=f"POST {_chat('/participants')}",
        json={"handle": ADA},
    ),
    linq_call(
        "remove_participant",
        "chats.participants.remove",
        CHAT,
        BEN,
        wire=f"DELETE {_chat('/participants')}",
        json={"handle": BEN},
    ),
    linq_call("start_typing", "chats.typing.start", CHAT, wire=f"POST {_chat('/typing')}"),
    linq_call("stop_typing", "chats.typing.stop", CHAT, wire=f"DELETE {_chat('/typing')}"),
    linq_call(
        "send_message",
        "chats.messages.send",
        CHAT,
        Message("Hello").effect("confetti").reply_to(MESSAGE, 1).preferred_service("iMessage"),
        wire=f"POST {_chat('/messages')}",
        options={"idempotency_key": KEY, "override_optout": True},
        json={
            "message": {
                **HELLO,
                "effect": {"type": "screen", "name": "confetti"},
                "reply_to": {"message_id": MESSAGE, "part_index": 1},
                "preferred_service": "iMessage",
            },
            "override_optout": True,
        },
    ),
    linq_call(
        "list_messages",
        "chats.messages.list",
        CHAT,
        wire=f"GET {_chat('/messages')}?limit=1&cursor=a%26b",
        options={"limit": 1, "cursor": "a&b"},
        paged=True,
    ),
    linq_call("request_location", "chats.location.request", CHAT, wire=f"POST {_chat('/location/request')}"),
    linq_call("get_location", "chats.location.get", CHAT, wire=f"GET {_chat('/location')}", part="data"),
    linq_call(
        "stop_location", "chats.location.stop", CHAT, ADA, wire=f"DELETE {_chat('/location')}", json={"handle": ADA}
    ),
    linq_call(
        "set_background",
        "chats.background.set",
        CHAT,
        "dynamic",
        wire=f"POST {_chat('/background')}",
        options={"style": "sky", "variant": "sunset"},
        json={"type": "dynamic", "style": "sky", "variant": "sunset"},
    ),
    linq_call("reset_background", "chats.background.reset", CHAT, wire=f"DELETE {_chat('/background')}"),
    linq_call(
        "create_poll",
        "chats.polls.create",
        CHAT,
        ["Friday", "Saturday"],
        wire=f"POST {_chat('/polls')}",
        options={"idempotency_key": KEY},
        json={"poll": {"options": [{"text": "Friday"}, {"text": "Saturday"}], "idempotency_key": KEY}},
    ),
    linq_call(
        "create_message",
        "messages.send",
        wire="POST /v3/messages",
        options={
            "to": [ADA],
            "message": [{"type": "text", "value": "Hello"}],
            "continuation_message": "Hello again",
            "exclude_from": [LINE],
            "override_optout": True,
            "idempotency_key": KEY,
        },
        json={
            "to": [ADA],
            "message": HELLO,
            "continuation_message": {"text": "Hello again"},
            "exclude_from": [LINE],
            "override_optout": True,
        },
        headers={"Idempotency-Key": KEY},
    ),
    linq_call("get_message", "messages.get", MESSAGE, wire=f"GET {_message()}"),
    linq_call(
        "edit_message",
        "messages.edit",
        MESSAGE,
        "Hello, Ada",
        wire=f"PATCH {_message()}",
        options={"part_index": 2},
        json={"text": "Hello, Ada", "part_index": 2},
    ),
    linq_call("delete_message", "messages.delete", MESSAGE, wire=f"DELETE {_message()}"),
    linq_call(
        "send_reaction",
        "messages.react",
        MESSAGE,
        "add",
        "sticker",
        wire=f"POST {_message('/reactions')}",
        options={"emoji": "🎉", "part_index": 1, "placement": models.StickerPlacement(x=0.5, rotation=15)},
        json={
            "operation": "add",
            "type": "sticker",
            "emoji": "🎉",
            "part_index": 1,
            "placement": {"x": 0.5, "rotation": 15},
        },
    ),
    linq_call(
        "place_sticker",
        "messages.place_sticker",
        MESSAGE,
        "rx_4f81c0d2",
        {"scale": 2},
        wire=f"PATCH {_message('/reactions/rx_4f81c0d2')}",
        json={"placement": {"scale": 2}},
    ),
    linq_call(
        "list_thread_messages",
        "messages.thread",
        MESSAGE,
        wire=f"GET {_message('/thread')}?limit=10&cursor=20&order=desc",
        options={"limit": 10, "cursor": "20", "order": "desc"},
        paged=True,
    ),
    linq_call(
        "update_app_card",
        "messages.update_app_card",
        MESSAGE,
        models.CardLayout(**_LAYOUT),
        wire=f"POST {_message('/update')}",
        options={
            "url": "https://example.com/card/8",
            "fallback_text": "A card",
            "interactive": False,
            "app": _APP,
        },
        json={
            "layout": _LAYOUT,
            "url": "https://example.com/card/8",
            "fallback_text": "A card",
            "interactive": False,
            "app": _APP,
        },
    ),
    linq_call("get_poll", "messages.polls.get", MESSAGE, wire=f"GET {_message('/poll')}"),
    linq_call(
        "add_poll_options",
        "messages.polls.add_options",
        MESSAGE,
        ["Sunday"],
        wire=f"POST {_message('/poll/options')}",
        json={"options": [{"text": "Sunday"}]},
    ),
    linq_call(
        "cast_poll_vote",
        "messages.polls.vote",
        MESSAGE,
        "add",
        wire=f"POST {_message('/poll/votes')}",
        options={"option_id": "opt_1"},
        json={"operation": "add", "option_id": "opt_1"},
    ),
]
