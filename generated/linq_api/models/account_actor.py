from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.account_actor_type import AccountActorType
from ..types import Model


@_attrs_define
class AccountActor(Model):
    """Type of the actor of an account change."""

    _json_names: ClassVar = {"type_": "type"}

    type_: AccountActorType | str | None = None
    """Type of the actor."""

    id: str | None = None
    """Id of the actor."""

    name: str | None = None
    """Name of the actor."""

    email: str | None = None
    """E-mail address of the actor."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        id = self.id
        name = self.name
        email = self.email
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if type_ is not None:
            field_dict["type"] = type_
        if id is not None:
            field_dict["id"] = id
        if name is not None:
            field_dict["name"] = name
        if email is not None:
            field_dict["email"] = email
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type_: AccountActorType | str | None = d.pop("type", None)

        id = d.pop("id", None)
        name = d.pop("name", None)
        email = d.pop("email", None)
        self = cls.__new__(cls)
        self.type_ = type_
        self.id = id
        self.name = name
        self.email = email
        self.additional_properties = d
        return self
