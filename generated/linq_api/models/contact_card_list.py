from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class ContactCardList(Model):
    """Your contact cards."""

    contact_cards: list[ContactCard]
    """The contact cards."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        contact_cards = [item.to_dict() for item in self.contact_cards]

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["contact_cards"] = contact_cards
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        contact_cards = [ContactCard.from_dict(item) for item in d.pop("contact_cards")]

        self = cls.__new__(cls)
        self.contact_cards = contact_cards
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.contact_card import ContactCard
