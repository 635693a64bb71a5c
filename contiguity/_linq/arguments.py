"""Validation of the arguments that Linq accepts; limits are those of its API reference."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Protocol, Self, TypeVar, cast

from attrs import AttrsInstance, fields

from contiguity._core import validation
from contiguity.errors import ValidationError
from linq_api import constants

if TYPE_CHECKING:
    from linq_api.models import PollOptionDraft, WebhookEventType


class Model(AttrsInstance, Protocol):
    """A generated model."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Create the model from a JSON object."""
        ...


M = TypeVar("M", bound=Model)

_PHONE = validation.PhoneFormat(constants.E164_PATTERN)
_SHORT_CODE = re.compile(constants.SHORT_CODE_PATTERN)
_NOT_IN_IDS = re.compile(r"[^A-Za-z0-9_.:~-]")
_LONGEST_ID = 255


def phone(argument: str, value: object) -> str:
    """Validate a phone number in E.164 format, such as one of your lines."""
    return validation.phone(argument, value, _PHONE)


def phones(argument: str, value: object) -> list[str]:
    """Validate a list of phone numbers, which may be empty."""
    return validation.items(argument, value, phone, of="phone numbers")


def handle(argument: str, value: object) -> str:
    """Validate a handle: a phone number in E.164 format, or an e-mail address."""
    return validation.handle(argument, value, _PHONE)


def handles(argument: str, value: object, most: int | None = constants.MAX_RECIPIENTS) -> list[str]:
    """Validate a list of at least one handle; an error names the item, such as ``to[1]``."""
    checked = validation.items(argument, value, handle, of="phone numbers or e-mail addresses")
    if not checked:
        raise ValidationError.of(argument, "must have at least one handle")
    if most is not None and len(checked) > most:
        raise ValidationError.of(argument, f"must have at most {most} handles, got {len(checked)}")
    return checked


def blocked_handle(argument: str, value: object) -> str:
    """Validate a handle to block, which may also be a short code or an alphanumeric sender."""
    if isinstance(value, str) and ("@" in value or value.startswith("+")):
        return handle(argument, value)
    # An alphanumeric sender contains a letter; anything else is a short code or an invalid phone number.
    if (
        not isinstance(value, str)
        or value != value.strip()
        or not value.isprintable()
        or not (_SHORT_CODE.fullmatch(value) or any(character.isalpha() for character in value))
    ):
        raise ValidationError.of(
            argument,
            "is not an E.164 phone number, an e-mail address, a short code of 3 to 8 digits or an alphanumeric sender "
            f"(examples: {validation.PHONE_EXAMPLE}, {validation.EMAIL_EXAMPLE}, 262966, ACME)",
        )
    return validation.as_str(value)


def url(argument: str, value: object, *, longest: int | None = None, https: bool = True) -> str:
    """Validate a URL: HTTPS by default, with the scheme in lower case, as the API requires it."""
    address = validation.url(argument, value, https=https, strict_escapes=True, longest=longest)
    if https and not address.startswith("https://"):
        raise ValidationError.of(argument, "is not an HTTPS URL: it must start with https:// in lower case")
    return address


def identifier(argument: str, value: object) -> str:
    """Validate an opaque id that becomes one segment of a path."""
    return validation.identifier(argument, value, forbidden=_NOT_IN_IDS, longest=_LONGEST_ID, example="pay_1234567890")


def body_identifier(argument: str, value: object) -> str:
    """Validate an opaque id that is sent in a body."""
    return validation.identifier(argument, value, example="conn_1234567890")


def page_size(value: object) -> int | None:
    """Validate the number of entries of a page."""
    return None if value is None else validation.integer("limit", value, least=1, most=constants.MAX_PAGE_SIZE)


def idempotency_key(argument: str, value: object) -> str:
    """Validate an idempotency key."""
    return validation.identifier(
        argument, value, kind="an idempotency key", longest=constants.MAX_IDEMPOTENCY_KEY_LENGTH, example="order-7731"
    )


def new_idempotency_key() -> str:
    """Create a random idempotency key for one call with all its attempts."""
    from uuid import uuid4  # noqa: PLC0415 -- needed only for sends

    return str(uuid4())


def header_idempotency_key(argument: str, value: object) -> str:
    """Validate an idempotency key that is sent in a header, or create one if it is None."""
    if value is None:
        return new_idempotency_key()
    key = idempotency_key(argument, value)
    for index, character in enumerate(key):
        if not (character.isascii() and character.isprintable()):
            fault = validation.character_at(key, index)
            raise ValidationError.of(argument, f"must be printable ASCII, since it is sent in a header: {fault}")
    if key != key.strip():
        raise ValidationError.of(argument, "must not start or end with a space, since it is sent in a header")
    return key


def model(argument: str, value: object, cls: type[M]) -> M:
    """Validate a generated model, or create it from a dict of its fields."""
    if isinstance(value, cls):
        for field in fields(cls):
            validation.json_value(validation.field(argument, field.name), getattr(value, field.name))
        return value
    if isinstance(value, Mapping):
        given = cast("Mapping[str, Any]", value)
        validation.reject_unknown_fields(argument, given, [field.name for field in fields(cls)])
        validation.json_value(argument, given)
        created = _from_dict(given, cls)
        if created is not None:
            return created
    raise ValidationError.of(argument, f"must be a {cls.__name__} of contiguity.linq.models, or a dict of its fields")


def _from_dict(given: Mapping[str, Any], cls: type[M]) -> M | None:
    try:
        return cls.from_dict(given)
    except (AttributeError, KeyError, TypeError, ValueError):
        return None


def poll_options(value: object, *, least: int) -> list[PollOptionDraft]:
    """Validate the options of a poll."""
    from linq_api.models import PollOptionDraft  # noqa: PLC0415 -- needed only for polls

    texts = validation.items("options", value, validation.text)
    if len(texts) < least:
        raise ValidationError.of("options", f"must have at least {least}, got {len(texts)}")
    return [PollOptionDraft(text=text) for text in texts]


def event_types(value: object) -> list[WebhookEventType]:
    """Validate the event types of a subscription; which types exist is left to the server."""
    types = validation.items("subscribed_events", value, validation.text, of="event types")
    if not types:
        raise ValidationError.of("subscribed_events", "must have at least one event type")
    return cast("list[WebhookEventType]", types)


def metadata(value: object) -> dict[str, str]:
    """Validate values that the API stores and returns unchanged."""
    if not isinstance(value, Mapping):
        raise ValidationError.of("metadata", "must be a dict of strings")
    given = cast("Mapping[object, object]", value)
    most = constants.MAX_METADATA_KEYS
    if len(given) > most:
        raise ValidationError.of("metadata", f"must have at most {most} keys, got {len(given)}")
    checked: dict[str, str] = {}
    for name, one in given.items():
        if not isinstance(name, str) or not name:
            raise ValidationError.of("metadata", "must have non-empty strings as keys")
        key = validation.unicode("metadata", name)
        if key.startswith("linq_"):
            raise ValidationError.of(validation.field("metadata", key), 'must not start with "linq_"')
        checked[key] = validation.unicode(validation.field("metadata", key), one)
    return checked
