from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..models.reputation import Reputation
from ..types import OpenModel


@_attrs_define
class ReputationReport(OpenModel):
    """The results of an audit."""

    severity: Reputation | str | None = None
    """Severity of the findings."""

    primary_driver: str | None = None
    """The main cause."""

    summary_markdown: str | None = None
    """The findings as Markdown."""

    drivers: list[ReputationDriver] | None = None
    """The causes."""

    action_items: list[ReputationActionItem] | None = None
    """The recommended actions."""

    evidence: ReputationEvidence | None = None
    """The chats on which the findings are based."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.severity = d.pop("severity", None)
        self.primary_driver = d.pop("primary_driver", None)
        self.summary_markdown = d.pop("summary_markdown", None)
        value = d.pop("drivers", None)
        self.drivers = None if value is None else [ReputationDriver.from_dict(item) for item in value]
        value = d.pop("action_items", None)
        self.action_items = None if value is None else [ReputationActionItem.from_dict(item) for item in value]
        value = d.pop("evidence", None)
        self.evidence = None if value is None else ReputationEvidence.from_dict(value)
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.reputation_action_item import ReputationActionItem
from ..models.reputation_driver import ReputationDriver
from ..models.reputation_evidence import ReputationEvidence
