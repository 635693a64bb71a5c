from typing import Literal

ReactionType = Literal["custom", "dislike", "emphasize", "laugh", "like", "love", "question", "sticker"]

REACTION_TYPE_VALUES: set[ReactionType] = {
    "custom",
    "dislike",
    "emphasize",
    "laugh",
    "like",
    "love",
    "question",
    "sticker",
}


def check_reaction_type(value: str) -> ReactionType:
    if value in REACTION_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {REACTION_TYPE_VALUES!r}")
