"""Options: the sandbox's behavior where an API leaves a choice open, or two documents disagree."""

from __future__ import annotations

from typing import Literal

from attrs import field, frozen


@frozen(kw_only=True)
class LinqOptions:
    """Behavior of the emulated Linq account. Durations are in seconds.

    Attributes:
        recipients_write_first: Emulate one of Linq's own sandbox accounts: a recipient must have sent a message first,
            and the account can send 100 messages a day.
        group_receipts: Send delivery and read events for group messages, when the first recipient has received or read
            the message.
        typing_seconds: How long a typing indicator is shown if it is not stopped.
        position_seconds: How long after a participant starts to share their location the first position is available.
        location_seconds: How long after a location request another one for the same chat is accepted.
    """

    recipients_write_first: bool = False
    group_receipts: bool = False
    typing_seconds: float = 85.0
    position_seconds: float = 0.0
    location_seconds: float = 60.0


@frozen(kw_only=True)
class Options:
    """Behavior of the sandbox. The defaults follow the documents, or the likelier reading where they are silent.

    Durations are in seconds.

    Attributes:
        api_version: The API version in responses and events of Contiguity.
        check_responses: Whether every response and event is validated against the API's OpenAPI document.
            `NonconformingResponse` is raised if it does not conform.
        unknown_keys: Whether unknown keys in a request body are ignored or rejected with 400.
        rate_limit: iMessages above the rate of a line are queued (``pace``), rejected with 429, or sent immediately
            (``off``). Linq has other limits, and responds with 429 unless this is ``off``.
        messages_per_second: The sustained rate of a line of Contiguity.
        burst: How many messages a line of Contiguity can send at once.
        unsupported_recipient: Whether a message without a fallback that the recipient cannot receive is rejected with
            400, or accepted and then failed.
        fallback_id: Whether a message that is sent as text instead keeps the id prefix of its channel, or has that of a
            text.
        empty_fallback: Whether ``fallback.when`` can be an empty list, which means never.
        prefer_known_line: Whether a message without ``from`` is sent from the line that last exchanged messages with
            the recipient; by default, from a random line.
        shared_text_number: Whether a text without ``from`` is sent from a shared number; otherwise a leased number is
            required.
        react_by_id: Whether an iMessage reaction can identify its message by ``message_id`` alone.
        lenient_tapbacks: Whether other spellings of tapbacks are accepted, such as ``thumbsup`` or an emoji.
        react_to_own: Whether a reaction without ``allow_from_me`` also matches messages that the line sent.
        history_limit: Whether a history limit outside 1 to 200 is rejected with 400, or replaced by the nearest valid
            one.
        empty_leases: Whether an empty list of numbers is returned as a list, or as 404.
        typing_seconds: How long a typing indicator is shown if it is not stopped.
        otp_seconds: How long a one-time password is valid, in both directions.
        webhook_timeout: How long to wait for the response of a webhook endpoint.
        webhook_retries: How often a failed webhook delivery is retried.
        webhook_backoff: The delay before the first retry of a webhook delivery; it doubles with each retry.
        linq: Options of Linq alone.
    """

    api_version: str = "v2026.8.2"
    check_responses: bool = True
    unknown_keys: Literal["ignore", "reject"] = "ignore"

    rate_limit: Literal["pace", "reject", "off"] = "pace"
    messages_per_second: float = 1.0
    burst: int = 5

    unsupported_recipient: Literal["reject", "fail"] = "reject"
    fallback_id: Literal["same", "text"] = "same"
    empty_fallback: bool = True
    prefer_known_line: bool = False
    shared_text_number: bool = True

    react_by_id: bool = True
    lenient_tapbacks: bool = False
    react_to_own: bool = True
    history_limit: Literal["reject", "clamp"] = "reject"
    empty_leases: Literal["list", "not_found"] = "list"

    typing_seconds: float = 60.0
    otp_seconds: float = 15 * 60.0

    webhook_timeout: float = 5.0
    webhook_retries: int = 0
    webhook_backoff: float = 1.0

    linq: LinqOptions = field(factory=LinqOptions)
