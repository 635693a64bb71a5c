"""Replies of the operations that the sandbox does not act out: the examples of the API's description."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from contiguity.sandbox.description import Operation

HEADER = "x-sandbox-example"
"""The header of a reply that is an example."""


def example_of(document: Mapping[str, Any], operation: Operation, status: int) -> dict[str, Any] | None:
    """Give an example of an operation's reply; None where it has no body."""
    reply: Mapping[str, Any] = document["paths"][operation.template][operation.method.lower()]["responses"][str(status)]
    if "content" not in reply:
        return None
    name = reply["content"]["application/json"]["schema"]["$ref"].rpartition("/")[2]
    example: dict[str, Any] = document["components"]["schemas"][name]["examples"][0]
    return deepcopy(example)
