from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model, parse_timestamp


@_attrs_define
class AccountToken(Model):
    """An API token."""

    id: str
    """Id of the token."""

    token_prefix: str | None = None
    """First characters of the token."""

    expires_at: datetime.datetime | None = None
    """Expiry time; null if the token does not expire."""

    name: str | None = None
    """Identifier of the entry."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        id = self.id
        token_prefix = self.token_prefix
        expires_at: None | str
        if isinstance(self.expires_at, datetime.datetime):
            expires_at = None if self.expires_at is None else self.expires_at.isoformat()

        else:
            expires_at = self.expires_at

        name = self.name
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["id"] = id
        if token_prefix is not None:
            field_dict["token_prefix"] = token_prefix
        if expires_at is not None:
            field_dict["expires_at"] = expires_at
        if name is not None:
            field_dict["name"] = name
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        id = d.pop("id")
        token_prefix = d.pop("token_prefix", None)
        _expires_at = d.pop("expires_at", None)
        expires_at = parse_timestamp(_expires_at)
        if expires_at is None and _expires_at is not None:
            d["expires_at"] = _expires_at

        name = d.pop("name", None)
        self = cls.__new__(cls)
        self.id = id
        self.token_prefix = token_prefix
        self.expires_at = expires_at
        self.name = name
        self.additional_properties = d
        return self
