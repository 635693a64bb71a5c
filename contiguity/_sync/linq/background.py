# Made from contiguity/_async/linq/background.py by scripts/regenerate: edit that file.
"""The background of a chat."""

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
        """Set the background of a chat. The change is synchronous; ``chat.background_…`` events report the result.

        In SMS and RCS chats the call has no effect and causes no event.

        Args:
            chat_id: The chat's id.
            type: "color", "dynamic" or "photo".
            variant: The named color, or the variant of the dynamic style.
            shades: The top and the bottom color, such as "#0B3D91", with the variant "custom" or without a variant.
            style: The animation, with its variants: "sky" (dusk, haze, sunset, clear, sunrise, dawn), "water" (light,
                dark) or "aurora" (green, purple, pink).
            image_url: The HTTPS URL of a JPEG, PNG, HEIC or WebP file, which the service fetches during the call.

        Raises:
            BadRequest: The image could not be fetched (5007) or is invalid (5006).
        """
        body = background(type, variant=variant, shades=shades, style=style, image_url=image_url)
        operation = api.set_background.operation(validation.uuid("chat_id", chat_id), body=body)
        self._client.call(operation, retry_safety=RetrySafety.IDEMPOTENT)

    def reset(self, chat_id: Identifier) -> None:
        """Reset a chat to the default background.

        Args:
            chat_id: The chat's id.
        """
        self._client.call(api.reset_background.operation(validation.uuid("chat_id", chat_id)))
