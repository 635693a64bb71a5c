from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import Model


@_attrs_define
class PollDraft(Model):
    """The options of a new poll."""

    options: list[PollOptionDraft]
    """The options, at least two."""

    idempotency_key: str | None = None
    """Idempotency key. A second request with the same key returns the response to the first one and sends nothing."""

    def to_dict(self) -> dict[str, Any]:
        options = [item.to_dict() for item in self.options]

        idempotency_key = self.idempotency_key
        field_dict: dict[str, Any] = {}
        field_dict["options"] = options
        if idempotency_key is not None:
            field_dict["idempotency_key"] = idempotency_key
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        options = [PollOptionDraft.from_dict(item) for item in d.pop("options")]

        idempotency_key = d.pop("idempotency_key", None)
        self = cls.__new__(cls)
        self.options = options
        self.idempotency_key = idempotency_key
        return self


# Below the class, because models refer to each other in circles.
from ..models.poll_option_draft import PollOptionDraft
