from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel, keep_timestamp


@_attrs_define
class AccountToken(OpenModel):
    """An API token."""

    id: str
    """Id of the token."""

    token_prefix: str | None = None
    """First characters of the token."""

    expires_at: datetime.datetime | None = None
    """Expiry time; null if the token does not expire."""

    name: str | None = None
    """Identifier of the entry."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.id = d.pop("id")
        self.token_prefix = d.pop("token_prefix", None)
        self.expires_at = keep_timestamp(d, "expires_at", d.pop("expires_at", None))
        self.name = d.pop("name", None)
        self.additional_properties = d
        return self
