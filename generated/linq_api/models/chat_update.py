from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import Model


@_attrs_define
class ChatUpdate(Model):
    """New name or icon of a group. At least one of them is required (inferred)."""

    display_name: str | None = None
    """The new name. A named group is never reused when a chat is created."""

    group_chat_icon: str | None = None
    """Public URL of an image. It is downloaded before the request is accepted (400, code 5007 or 5006) and stored at
    another URL."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.display_name = d.pop("display_name", None)
        self.group_chat_icon = d.pop("group_chat_icon", None)
        return self
