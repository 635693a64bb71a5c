from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class ReputationEvidence(Model):
    """The chats on which the findings are based."""

    unhealthy_chats: list[UnhealthyChat] | None = None
    """Unhealthy chats, at most 15."""

    opt_out_chats: list[OptOutChat] | None = None
    """Chats in which messages were sent after an opt-out."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        unhealthy_chats = None if self.unhealthy_chats is None else [item.to_dict() for item in self.unhealthy_chats]

        opt_out_chats = None if self.opt_out_chats is None else [item.to_dict() for item in self.opt_out_chats]

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if unhealthy_chats is not None:
            field_dict["unhealthy_chats"] = unhealthy_chats
        if opt_out_chats is not None:
            field_dict["opt_out_chats"] = opt_out_chats
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _unhealthy_chats = d.pop("unhealthy_chats", None)
        unhealthy_chats: list[UnhealthyChat] | None = (
            None if _unhealthy_chats is None else [UnhealthyChat.from_dict(item) for item in _unhealthy_chats]
        )

        _opt_out_chats = d.pop("opt_out_chats", None)
        opt_out_chats: list[OptOutChat] | None = (
            None if _opt_out_chats is None else [OptOutChat.from_dict(item) for item in _opt_out_chats]
        )

        self = cls.__new__(cls)
        self.unhealthy_chats = unhealthy_chats
        self.opt_out_chats = opt_out_chats
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.opt_out_chat import OptOutChat
from ..models.unhealthy_chat import UnhealthyChat
