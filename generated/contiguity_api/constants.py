"""Constants of the API: patterns, limits and names that clients and emulators need."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from . import models

E164_PATTERN: Final[str] = r"^\+[0-9]{7,15}$"
"""Pattern of a phone number in E.164 format: 7 to 15 digits. Documented examples start with 0."""

IMESSAGE_ADDRESS_PATTERN: Final[str] = r"^(\+[0-9]{7,15}|[^@\s]+@[^@\s]+\.[^@\s]+)$"
"""Pattern of an iMessage address, which is a phone number in E.164 format or an email address."""

TAPBACK_SPELLINGS: Final["Mapping[models.Tapback, tuple[str, ...]]"] = {
    "love": ("loved", "heart", "❤️"),
    "like": ("liked", "thumbsup", "👍"),
    "dislike": ("disliked", "thumbsdown", "👎"),
    "laugh": ("laughed", "haha", "😂"),
    "emphasize": ("emphasized", "‼️"),
    "question": ("questioned", "❓"),
}
"""Other spellings of each tapback: the names of text reactions and of older documentation, the words that iMessage
shows in a text if it cannot display a tapback (`Loved "Hello"`), and the emoji."""

TEXT_REACTIONS: Final["Mapping[models.Tapback, models.TextReaction]"] = {
    "love": "love",
    "like": "thumbsup",
    "dislike": "thumbsdown",
    "laugh": "haha",
    "emphasize": "emphasized",
    "question": "questioned",
}
"""The text reaction that corresponds to each tapback."""

MAX_IMESSAGE_ATTACHMENTS: Final[int] = 10
"""Largest number of attachments of an iMessage or a WhatsApp message."""

MAX_TEXT_ATTACHMENTS: Final[int] = 3
"""Largest number of attachments of a text."""

MAX_EMAIL_RECIPIENTS: Final[int] = 10
"""Largest number of addresses in each of `to`, `cc` and `bcc` of an email."""

MAX_HISTORY_MESSAGES: Final[int] = 200
"""Largest number of messages that a conversation history returns."""

MAX_FACTOR_LENGTH: Final[int] = 16
"""Largest number of characters of the code of a reverse OTP."""
