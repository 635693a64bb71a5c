"""Replies of the operations that the sandbox does not act out: the examples of the API's description."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

HEADER = "x-sandbox-example"
"""The header of a reply that is an example."""


def example_of(document: Mapping[str, Any], operation_id: str) -> dict[str, Any] | None:
    """Give an example of what an operation answers; None where it answers nothing."""
    for item in document["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict) and operation.get("operationId") == operation_id:
                status = next(status for status in operation["responses"] if status.startswith("2"))
                content = operation["responses"][status].get("content", {})
                if not content:
                    return None
                name = content["application/json"]["schema"]["$ref"].rpartition("/")[2]
                example: dict[str, Any] = document["components"]["schemas"][name]["examples"][0]
                return deepcopy(example)
    raise KeyError(operation_id)
