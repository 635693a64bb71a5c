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

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.options = [PollOptionDraft.from_dict(item) for item in d.pop("options")]
        self.idempotency_key = d.pop("idempotency_key", None)
        return self


# Below the class, because models refer to each other in circles.
from ..models.poll_option_draft import PollOptionDraft
