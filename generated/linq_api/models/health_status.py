from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..models.chat_health import ChatHealth
from ..types import OpenModel, keep_timestamp


@_attrs_define
class HealthStatus(OpenModel):
    """Health of a conversation. A beta feature of the service; every chat has a health status, initially `HEALTHY`."""

    status: ChatHealth | str
    """The current status."""

    updated_at: datetime.datetime | None = None
    """Time of the last status change."""

    doc_url: str | None = None
    """Page about this status, with a fragment for each status."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.status = d.pop("status")
        self.updated_at = keep_timestamp(d, "updated_at", d.pop("updated_at", None))
        self.doc_url = d.pop("doc_url", None)
        self.additional_properties = d
        return self
