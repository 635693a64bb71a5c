from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.reputation import Reputation
from ..types import Model


@_attrs_define
class ReputationReport(Model):
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

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        severity = self.severity

        primary_driver = self.primary_driver
        summary_markdown = self.summary_markdown
        drivers = None if self.drivers is None else [item.to_dict() for item in self.drivers]

        action_items = None if self.action_items is None else [item.to_dict() for item in self.action_items]

        evidence: dict[str, Any] | None = None
        if self.evidence is not None:
            evidence = self.evidence.to_dict()
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if severity is not None:
            field_dict["severity"] = severity
        if primary_driver is not None:
            field_dict["primary_driver"] = primary_driver
        if summary_markdown is not None:
            field_dict["summary_markdown"] = summary_markdown
        if drivers is not None:
            field_dict["drivers"] = drivers
        if action_items is not None:
            field_dict["action_items"] = action_items
        if evidence is not None:
            field_dict["evidence"] = evidence
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        severity: Reputation | str | None = d.pop("severity", None)

        primary_driver = d.pop("primary_driver", None)
        summary_markdown = d.pop("summary_markdown", None)
        _drivers = d.pop("drivers", None)
        drivers: list[ReputationDriver] | None = (
            None if _drivers is None else [ReputationDriver.from_dict(item) for item in _drivers]
        )

        _action_items = d.pop("action_items", None)
        action_items: list[ReputationActionItem] | None = (
            None if _action_items is None else [ReputationActionItem.from_dict(item) for item in _action_items]
        )

        _evidence = d.pop("evidence", None)
        evidence: ReputationEvidence | None
        if _evidence is None:
            evidence = None
        else:
            evidence = ReputationEvidence.from_dict(_evidence)

        self = cls.__new__(cls)
        self.severity = severity
        self.primary_driver = primary_driver
        self.summary_markdown = summary_markdown
        self.drivers = drivers
        self.action_items = action_items
        self.evidence = evidence
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.reputation_action_item import ReputationActionItem
from ..models.reputation_driver import ReputationDriver
from ..models.reputation_evidence import ReputationEvidence
