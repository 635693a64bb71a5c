"""Contact cards: the names and photos of your lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contiguity._async.client import AsyncResource
from contiguity._async.linq.pages import AsyncPages
from contiguity._core import validation
from contiguity._core.retry import RetrySafety
from contiguity._linq import arguments
from contiguity.errors import ValidationError
from linq_api import models
from linq_api.api import contact_card as api

if TYPE_CHECKING:
    from contiguity._core.validation import URL
    from linq_api.models import ContactCard, ContactCardList


class AsyncContactCards(AsyncResource):
    """Contact cards: the names and photos of your lines (API reference, contact card).

    The limit is 3 changes in 10 minutes for each line. `chats.share_contact_card` shares a card in a chat.
    """

    def list(self, *, phone_number: str | None = None) -> AsyncPages[ContactCard, ContactCardList]:
        """List the contact cards.

        Args:
            phone_number: Only the card of this line, in E.164 format.

        Returns:
            An iterable of all entries. ``.page()`` returns the whole response.
        """
        operation = api.list_contact_cards.operation(
            phone_number=validation.optional(arguments.phone, "phone_number", phone_number)
        )
        return AsyncPages(self._client, operation, lambda page: page.contact_cards)

    async def create(
        self, phone_number: str, *, first_name: str, last_name: str | None = None, image_url: URL | None = None
    ) -> ContactCard:
        """Create the card of a line, which has at most one.

        Args:
            phone_number: The line, in E.164 format.
            first_name: The first name, or the whole name.
            last_name: The last name.
            image_url: The HTTPS URL of the photo.

        Raises:
            Conflict: The line already has a card (2014); change it with `update`.
        """
        body = models.ContactCardCreate(
            phone_number=arguments.phone("phone_number", phone_number),
            first_name=validation.text("first_name", first_name),
            last_name=validation.optional(validation.unicode, "last_name", last_name),
            image_url=validation.optional(arguments.url, "image_url", image_url),
        )
        return await self._client.call(
            api.create_contact_card.operation(body=body), retry_safety=RetrySafety.IDEMPOTENT
        )

    async def update(
        self,
        phone_number: str,
        *,
        first_name: str | None = None,
        last_name: str | None = None,
        image_url: URL | None = None,
    ) -> ContactCard:
        """Change the card of a line. Fields that are not given are not changed.

        Args:
            phone_number: The line, in E.164 format.
            first_name: The first name, or the whole name.
            last_name: The last name.
            image_url: The HTTPS URL of the photo.

        Raises:
            NotFound: The line has no card (2012).
        """
        if first_name is None and last_name is None and image_url is None:
            raise ValidationError(arguments=("first_name", "last_name", "image_url"), rule="at least one must be given")
        body = models.ContactCardUpdate(
            first_name=validation.optional(validation.text, "first_name", first_name),
            last_name=validation.optional(validation.unicode, "last_name", last_name),
            image_url=validation.optional(arguments.url, "image_url", image_url),
        )
        operation = api.update_contact_card.operation(
            phone_number=arguments.phone("phone_number", phone_number), body=body
        )
        return await self._client.call(operation, retry_safety=RetrySafety.IDEMPOTENT)
