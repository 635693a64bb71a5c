from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..models.account_origin import AccountOrigin
from ..models.sign_in_method import SignInMethod
from ..types import OpenModel, keep_timestamp


@_attrs_define
class AccountEventData(OpenModel):
    """A change of the account. Delivery is best effort. Which optional fields are present depends on the event."""

    summary: str
    """A human-readable summary of the change."""

    occurred_at: datetime.datetime | None = None
    """Time of the vote."""

    origin: AccountOrigin | str | None = None
    """Origin of the change."""

    actor: AccountActor | None = None
    """Type of the actor of an account change."""

    change: AccountChange | None = None
    """The changed values: a single value as `from` and `to`, or the fields of a contact card."""

    api_token: AccountToken | None = None
    """An API token."""

    webhook_subscription: AccountSubscription | None = None
    """A webhook subscription."""

    environment: AccountEnvironment | None = None
    """An environment."""

    contact_card: AccountContactCard | None = None
    """A contact card."""

    phone_number: str | None = None
    """The line, in E.164 format."""

    team_member: AccountTeamMember | None = None
    """A team member."""

    method: SignInMethod | str | None = None
    """Sign-in method of the team member."""

    lines_moved_to_production: int | None = None
    """Number of lines that were moved."""

    tokens_revoked: int | None = None
    """Number of API tokens that were revoked."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.summary = d.pop("summary")
        self.occurred_at = keep_timestamp(d, "occurred_at", d.pop("occurred_at", None))
        self.origin = d.pop("origin", None)
        value = d.pop("actor", None)
        self.actor = None if value is None else AccountActor.from_dict(value)
        value = d.pop("change", None)
        self.change = None if value is None else AccountChange.from_dict(value)
        value = d.pop("api_token", None)
        self.api_token = None if value is None else AccountToken.from_dict(value)
        value = d.pop("webhook_subscription", None)
        self.webhook_subscription = None if value is None else AccountSubscription.from_dict(value)
        value = d.pop("environment", None)
        self.environment = None if value is None else AccountEnvironment.from_dict(value)
        value = d.pop("contact_card", None)
        self.contact_card = None if value is None else AccountContactCard.from_dict(value)
        self.phone_number = d.pop("phone_number", None)
        value = d.pop("team_member", None)
        self.team_member = None if value is None else AccountTeamMember.from_dict(value)
        self.method = d.pop("method", None)
        self.lines_moved_to_production = d.pop("lines_moved_to_production", None)
        self.tokens_revoked = d.pop("tokens_revoked", None)
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.account_actor import AccountActor
from ..models.account_change import AccountChange
from ..models.account_contact_card import AccountContactCard
from ..models.account_environment import AccountEnvironment
from ..models.account_subscription import AccountSubscription
from ..models.account_team_member import AccountTeamMember
from ..models.account_token import AccountToken
