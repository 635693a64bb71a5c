from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field


@_attrs_define
class ContactCardList:
    """Your contact cards."""

    contact_cards: list[ContactCard]
    """The cards."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """What the reply held beyond the documented fields, as received."""

    def to_dict(self) -> dict[str, Any]:
        """Make the JSON object; what is absent is left out."""
        contact_cards = [item.to_dict() for item in self.contact_cards]

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["contact_cards"] = contact_cards
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Make the value from a JSON object.

        Raises:
            KeyError, TypeError, ValueError or AttributeError: The object is not of this shape.
        """
        d = {**src_dict}
        contact_cards = [ContactCard.from_dict(item) for item in d.pop("contact_cards")]

        # Without __init__, which would convert and validate nothing, and costs as much as all the rest.
        self = cls.__new__(cls)
        self.contact_cards = contact_cards
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.contact_card import ContactCard
