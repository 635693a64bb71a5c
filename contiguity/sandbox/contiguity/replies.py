"""What the handlers of operations answer: the generated models."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from contiguity.sandbox.contiguity.account import Account
    from contiguity.sandbox.description import Call

    Handlers = Mapping[str, Callable[[Account, Call], "Model"]]
    """What answers each operation of a group, by the operation's id."""

M = TypeVar("M", bound="Model")


class Model(Protocol):
    """A generated model, as what a handler answers."""

    additional_properties: dict[str, Any]

    @abstractmethod
    def to_dict(self) -> dict[str, Any]:
        """Make the JSON object."""


def with_nulls(model: M, *names: str) -> M:
    """Let fields that have no value be ``null`` in JSON, where models leave them out."""
    model.additional_properties.update(dict.fromkeys(names))
    return model
