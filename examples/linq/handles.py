"""Handles: phone numbers in E.164 format, or email addresses. Others are rejected before a request is sent."""

from __future__ import annotations

from contiguity import Linq
from contiguity.errors import ValidationError

LINE = "+14155550100"


def main() -> None:
    """Use valid and invalid handles."""
    with Linq() as linq:
        for handles in (
            ["+12025550143", "+442071838750", "+81312345678", "ana@example.com"],
            ["+1 (202) 555-0143"],
            ["+12025550143", "2025550144"],
        ):
            try:
                chat = linq.chats.create(from_=LINE, to=handles, message="Hello")
            except ValidationError as error:
                print(error)
            else:
                print(f"{len(chat.handles)} in the chat, the line included")


if __name__ == "__main__":
    main()
