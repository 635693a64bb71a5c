from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class ReputationEvidence(OpenModel):
    """The chats on which the findings are based."""

    unhealthy_chats: list[UnhealthyChat] | None = None
    """Unhealthy chats, at most 15."""

    opt_out_chats: list[OptOutChat] | None = None
    """Chats in which messages were sent after an opt-out."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        value = d.pop("unhealthy_chats", None)
        self.unhealthy_chats = None if value is None else [UnhealthyChat.from_dict(item) for item in value]
        value = d.pop("opt_out_chats", None)
        self.opt_out_chats = None if value is None else [OptOutChat.from_dict(item) for item in value]
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.opt_out_chat import OptOutChat
from ..models.unhealthy_chat import UnhealthyChat
