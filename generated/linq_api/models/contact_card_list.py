from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class ContactCardList(OpenModel):
    """Your contact cards."""

    contact_cards: list[ContactCard]
    """The contact cards."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.contact_cards = [ContactCard.from_dict(item) for item in d.pop("contact_cards")]
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.contact_card import ContactCard
