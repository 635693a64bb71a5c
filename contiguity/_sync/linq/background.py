# Made from contiguity/_async/linq/background.py by scripts/regenerate: edit that file.
"""What a chat looks like."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

from contiguity._core import validation
from contiguity._core.retry import RetrySafety
from contiguity._linq.backgrounds import background
from contiguity._sync.client import Resource
from linq_api.api import backgrounds as api

if TYPE_CHECKING:
    from collections.abc import Sequence

    from contiguity._core.validation import URL, Identifier
    from linq_api.models import BackgroundType, ColorVariant, DynamicStyle, DynamicVariant


class Background(Resource):
    """The background of a chat (API reference, chat background)."""

    @overload
    def set(
        self,
        chat_id: Identifier,
        type: Literal["color"],
        *,
        variant: ColorVariant | None = None,
        shades: Sequence[str] | None = None,
    ) -> None: ...

    @overload
    def set(
        self, chat_id: Identifier, type: Literal["dynamic"], *, style: DynamicStyle, variant: DynamicVariant
    ) -> None: ...

    @overload
    def set(self, chat_id: Identifier, type: Literal["photo"], *, image_url: URL) -> None: ...

    def set(
        self,
        chat_id: Identifier,
        type: BackgroundType,
        *,
        variant: ColorVariant | DynamicVariant | None = None,
        shades: Sequence[str] | None = None,
        style: DynamicStyle | None = None,
        image_url: URL | None = None,
    ) -> None:
        """Set the background of a chat; it happens later, and ``chat.background_…`` events tell how it went.

        On SMS and RCS nothing happens, and no event comes.

        Args:
            chat_id: The chat's id.
            type: "color", "dynamic" or "photo".
            variant: The named color, or the form of the dynamic style.
            shades: Two colors, top and bottom, as "#0B3D91": with the variant "custom", or without a variant.
            style: What moves: "sky" (dusk, haze, sunset, clear, sunrise, dawn), "water" (light, dark) or "aurora"
                (green, purple, pink).
            image_url: The HTTPS URL of a JPEG, PNG, HEIC or WebP file, which the service fetches before it replies.

        Raises:
            ValidationError: An argument breaks one of these rules.
            BadRequest: The image could not be fetched (5007) or is none (5006).
            APIError: The service refused it otherwise.
            NetworkError: There was no reply.
        """
        body = background(type, variant=variant, shades=shades, style=style, image_url=image_url)
        operation = api.set_background.operation(validation.uuid("chat_id", chat_id), body=body)
        self._client.call(operation, retry_safety=RetrySafety.IDEMPOTENT)

    def reset(self, chat_id: Identifier) -> None:
        """Go back to the background that chats have by themselves.

        Args:
            chat_id: The chat's id.

        Raises:
            ValidationError: `chat_id` cannot be an id.
            APIError: The service refused it.
            NetworkError: There was no reply.
        """
        self._client.call(api.reset_background.operation(validation.uuid("chat_id", chat_id)))
