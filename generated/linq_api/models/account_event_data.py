from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.account_origin import AccountOrigin
from ..models.sign_in_method import SignInMethod
from ..types import Model, parse_timestamp


@_attrs_define
class AccountEventData(Model):
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

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        summary = self.summary
        occurred_at = None if self.occurred_at is None else self.occurred_at.isoformat()

        origin = self.origin

        actor: dict[str, Any] | None = None
        if self.actor is not None:
            actor = self.actor.to_dict()
        change: dict[str, Any] | None = None
        if self.change is not None:
            change = self.change.to_dict()
        api_token: dict[str, Any] | None = None
        if self.api_token is not None:
            api_token = self.api_token.to_dict()
        webhook_subscription: dict[str, Any] | None = None
        if self.webhook_subscription is not None:
            webhook_subscription = self.webhook_subscription.to_dict()
        environment: dict[str, Any] | None = None
        if self.environment is not None:
            environment = self.environment.to_dict()
        contact_card: dict[str, Any] | None = None
        if self.contact_card is not None:
            contact_card = self.contact_card.to_dict()
        phone_number = self.phone_number
        team_member: dict[str, Any] | None = None
        if self.team_member is not None:
            team_member = self.team_member.to_dict()
        method = self.method

        lines_moved_to_production = self.lines_moved_to_production
        tokens_revoked = self.tokens_revoked
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["summary"] = summary
        if occurred_at is not None:
            field_dict["occurred_at"] = occurred_at
        if origin is not None:
            field_dict["origin"] = origin
        if actor is not None:
            field_dict["actor"] = actor
        if change is not None:
            field_dict["change"] = change
        if api_token is not None:
            field_dict["api_token"] = api_token
        if webhook_subscription is not None:
            field_dict["webhook_subscription"] = webhook_subscription
        if environment is not None:
            field_dict["environment"] = environment
        if contact_card is not None:
            field_dict["contact_card"] = contact_card
        if phone_number is not None:
            field_dict["phone_number"] = phone_number
        if team_member is not None:
            field_dict["team_member"] = team_member
        if method is not None:
            field_dict["method"] = method
        if lines_moved_to_production is not None:
            field_dict["lines_moved_to_production"] = lines_moved_to_production
        if tokens_revoked is not None:
            field_dict["tokens_revoked"] = tokens_revoked
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        summary = d.pop("summary")
        _occurred_at = d.pop("occurred_at", None)
        occurred_at = parse_timestamp(_occurred_at)
        if occurred_at is None and _occurred_at is not None:
            d["occurred_at"] = _occurred_at

        origin: AccountOrigin | str | None = d.pop("origin", None)

        _actor = d.pop("actor", None)
        actor: AccountActor | None
        if _actor is None:
            actor = None
        else:
            actor = AccountActor.from_dict(_actor)

        _change = d.pop("change", None)
        change: AccountChange | None
        if _change is None:
            change = None
        else:
            change = AccountChange.from_dict(_change)

        _api_token = d.pop("api_token", None)
        api_token: AccountToken | None
        if _api_token is None:
            api_token = None
        else:
            api_token = AccountToken.from_dict(_api_token)

        _webhook_subscription = d.pop("webhook_subscription", None)
        webhook_subscription: AccountSubscription | None
        if _webhook_subscription is None:
            webhook_subscription = None
        else:
            webhook_subscription = AccountSubscription.from_dict(_webhook_subscription)

        _environment = d.pop("environment", None)
        environment: AccountEnvironment | None
        if _environment is None:
            environment = None
        else:
            environment = AccountEnvironment.from_dict(_environment)

        _contact_card = d.pop("contact_card", None)
        contact_card: AccountContactCard | None
        if _contact_card is None:
            contact_card = None
        else:
            contact_card = AccountContactCard.from_dict(_contact_card)

        phone_number = d.pop("phone_number", None)
        _team_member = d.pop("team_member", None)
        team_member: AccountTeamMember | None
        if _team_member is None:
            team_member = None
        else:
            team_member = AccountTeamMember.from_dict(_team_member)

        method: SignInMethod | str | None = d.pop("method", None)

        lines_moved_to_production = d.pop("lines_moved_to_production", None)
        tokens_revoked = d.pop("tokens_revoked", None)
        self = cls.__new__(cls)
        self.summary = summary
        self.occurred_at = occurred_at
        self.origin = origin
        self.actor = actor
        self.change = change
        self.api_token = api_token
        self.webhook_subscription = webhook_subscription
        self.environment = environment
        self.contact_card = contact_card
        self.phone_number = phone_number
        self.team_member = team_member
        self.method = method
        self.lines_moved_to_production = lines_moved_to_production
        self.tokens_revoked = tokens_revoked
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
