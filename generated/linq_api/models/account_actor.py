from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define

from ..models.account_actor_type import AccountActorType
from ..types import OpenModel


@_attrs_define
class AccountActor(OpenModel):
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

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.type_ = d.pop("type", None)
        self.id = d.pop("id", None)
        self.name = d.pop("name", None)
        self.email = d.pop("email", None)
        self.additional_properties = d
        return self
