from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..models.typing_action import TypingAction, check_typing_action


@_attrs_define
class Typing:
    """A change of the typing state, for iMessage and WhatsApp alike."""

    to: str
    """The other party: an E.164 number; for iMessage also an email address."""

    action: TypingAction
    """Whether typing starts or stops."""

    from_: None | str = None
    """Your leased number. Left out or null: a random line of yours."""

    def to_dict(self) -> dict[str, Any]:
        """Make the JSON object; what is absent is left out."""
        to = self.to
        action: str = self.action
        from_ = self.from_

        field_dict: dict[str, Any] = {}
        field_dict["to"] = to
        field_dict["action"] = action
        if from_ is not None:
            field_dict["from"] = from_
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Make the value from a JSON object.

        Raises:
            KeyError, TypeError, ValueError or AttributeError: The object is not of this shape.
        """
        d = {**src_dict}
        to = d.pop("to")
        action = check_typing_action(d.pop("action"))

        from_: None | str = d.pop("from", None)

        # Without __init__, which would convert and validate nothing, and costs as much as all the rest.
        self = cls.__new__(cls)
        self.to = to
        self.action = action
        self.from_ = from_
        return self
