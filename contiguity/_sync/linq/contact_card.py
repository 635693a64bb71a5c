# Made from contiguity/_async/linq/contact_card.py by scripts/regenerate: edit that file.
"""The names and photos of your lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contiguity._core import validation
from contiguity._core.retry import RetrySafety
from contiguity._linq import arguments
from contiguity._sync.client import Resource
from contiguity._sync.linq.pages import Pages
from contiguity.errors import ValidationError
from linq_api import models
from linq_api.api import contact_card as api

if TYPE_CHECKING:
    from contiguity._core.validation import URL
    from linq_api.models import ContactCard, ContactCardList


class ContactCards(Resource):
    """The names and photos of your lines (API reference, contact card).

    The service takes 3 changes in 10 minutes for each line. `chats.share_contact_card` shares one.
    """

    def list(self, *, phone_number: str | None = None) -> Pages[ContactCard, ContactCardList]:
        """List the cards.

        Args:
            phone_number: Only the card of this line, in E.164 format.

        Returns:
            All of them as you iterate; its ``.page()`` gives the whole reply.

        Raises:
            ValidationError: `phone_number` is not in that format.
        """
        operation = api.list_contact_cards.operation(
            phone_number=validation.optional(arguments.phone, "phone_number", phone_number)
        )
        return Pages(self._client, operation, lambda page: page.contact_cards)

    def create(
        self, phone_number: str, *, first_name: str, last_name: str | None = None, image_url: URL | None = None
    ) -> ContactCard:
        """Set up the card of a line, once.

        Args:
            phone_number: The line, in E.164 format.
            first_name: The first name, or the only one.
            last_name: The last name.
            image_url: The HTTPS URL of the photo.

        Raises:
            ValidationError: An argument breaks one of these rules.
            Conflict: The line has a card (2014); `update` changes it.
            APIError: The service refused it otherwise.
            NetworkError: There was no reply.
        """
        body = models.ContactCardCreate(
            phone_number=arguments.phone("phone_number", phone_number),
            first_name=validation.text("first_name", first_name),
            last_name=validation.optional(validation.unicode, "last_name", last_name),
            image_url=validation.optional(arguments.url, "image_url", image_url),
        )
        return self._client.call(api.create_contact_card.operation(body=body), retry_safety=RetrySafety.IDEMPOTENT)

    def update(
        self,
        phone_number: str,
        *,
        first_name: str | None = None,
        last_name: str | None = None,
        image_url: URL | None = None,
    ) -> ContactCard:
        """Change the card of a line; what is left out stays as it is.

        Args:
            phone_number: The line, in E.164 format.
            first_name: The first name, or the only one.
            last_name: The last name.
            image_url: The HTTPS URL of the photo.

        Raises:
            ValidationError: An argument breaks one of these rules, or nothing was given to change.
            NotFound: The line has no card (2012).
            APIError: The service refused it otherwise.
            NetworkError: There was no reply.
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
        return self._client.call(operation, retry_safety=RetrySafety.IDEMPOTENT)
