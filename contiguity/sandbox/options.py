"""Where the API leaves a choice open, or two documents disagree: how the sandbox is to behave."""

from __future__ import annotations

from typing import Literal

from attrs import frozen


@frozen(kw_only=True)
class Options:
    """How the sandbox behaves. By default, as the documents say, or, where they are silent, as is likelier."""

    api_version: str = "v2026.8.2"
    """The version that replies and events carry."""
    check_replies: bool = True
    """Hold every reply and event against the API's description; `NonconformingReply` tells where one does not fit."""
    unknown_keys: Literal["ignore", "refuse"] = "ignore"
    """What to do with a key of a request that the API does not know."""

    rate_limit: Literal["pace", "refuse", "off"] = "pace"
    """iMessages beyond a line's rate are queued until there is room (``pace``), answered with 429, or sent at once.
    Linq has other limits, and answers with 429 unless they are ``off``."""
    messages_per_second: float = 1.0
    """What one line sends for long."""
    burst: int = 5
    """What one line sends at once."""

    unsupported_recipient: Literal["refuse", "fail"] = "refuse"
    """A message that the recipient cannot get, without a fallback: answered with 400, or accepted and then failed."""
    fallback_id: Literal["same", "text"] = "same"
    """Whether a message that fell back to text at once keeps an iMessage's id or gets a text's."""
    empty_fallback: bool = True
    """Whether ``fallback.when`` may be an empty list, which means never."""
    prefer_known_line: bool = False
    """Without ``from``: take the line that last talked with the recipient, if any, and not a random one."""
    shared_text_number: bool = True
    """Whether a text without ``from`` goes out from a shared number; otherwise it needs a leased one."""

    react_by_id: bool = True
    """Whether an iMessage reaction may name its message by ``message_id`` alone."""
    lenient_tapbacks: bool = False
    """Whether other spellings of the tapbacks are understood, such as ``thumbsup`` or an emoji."""
    react_to_own: bool = True
    """Whether a reaction that does not say ``allow_from_me`` also finds messages that the line itself sent."""
    history_limit: Literal["refuse", "clamp"] = "refuse"
    """What to do with a history limit outside 1 to 200."""
    empty_leases: Literal["list", "not_found"] = "list"
    """How an empty list of numbers is answered: as a list, or with 404."""

    typing_seconds: float = 60.0
    """After how long the typing bubble goes away by itself."""
    otp_seconds: float = 15 * 60.0
    """How long a one-time password is good, in both directions."""

    linq_recipients_write_first: bool = False
    """Whether the Linq account is one of that service's own sandbox accounts: people must have written to it first, and
    it sends 100 messages a day."""
    linq_group_receipts: bool = False
    """Whether Linq tells that a message to a group was delivered and read, which it does when the first one has it."""
    linq_typing_seconds: float = 85.0
    """After how long the typing bubble goes away by itself on Linq."""
    linq_position_seconds: float = 0.0
    """How long after somebody begins to share their location Linq has the first position."""
    linq_location_seconds: float = 60.0
    """How long after a location request Linq takes another one for the same chat."""

    webhook_timeout: float = 5.0
    """Seconds that a webhook endpoint has to answer."""
    webhook_retries: int = 0
    """How often a webhook that was not answered with 2xx is sent again."""
    webhook_backoff: float = 1.0
    """Seconds before the first such repetition; they double each time."""
