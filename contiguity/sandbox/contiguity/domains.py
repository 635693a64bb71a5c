"""Domains that email is sent from: register, look at, delete. Whether DNS is right is for the control API to say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from contiguity.sandbox.http import Refusal
from contiguity_api import models

if TYPE_CHECKING:
    from contiguity.sandbox.contiguity.account import Account
    from contiguity.sandbox.contiguity.replies import Handlers
    from contiguity.sandbox.description import Call

REGION = "us-east-1"
"""The only region there is."""


@define(eq=False)
class Domain:
    """A registered domain."""

    id: str
    name: str
    return_path: str
    created_at: int
    verified: bool = False

    @property
    def status(self) -> str:
        """Where it stands."""
        return "verified" if self.verified else "pending_verification"

    @property
    def records(self) -> list[models.DNSRecord]:
        """What its owner has to publish."""
        bounces = f"{self.return_path}.{self.name}"
        return [
            models.DNSRecord("TXT", f"contiguity._domainkey.{self.name}", f"p={self.id}", purpose="DKIM"),
            models.DNSRecord("MX", bounces, "10 feedback.mail.contiguity.com", purpose="MAIL FROM"),
            models.DNSRecord("TXT", bounces, "v=spf1 include:mail.contiguity.com ~all", purpose="SPF"),
        ]


@define
class Registry:
    """The domains of an account, by name."""

    domains: dict[str, Domain]

    def __init__(self) -> None:
        """Start with none."""
        self.domains = {}

    def may_send(self, name: str) -> bool:
        """Whether email may be sent from a domain."""
        domain = self.domains.get(name.lower())
        return domain is not None and domain.verified


def list_domains(account: Account, _: Call) -> models.DomainList:
    """List the domains."""
    domains = account.part(Registry).domains.values()
    return models.DomainList(
        [
            models.DomainSummary(
                each.name,
                each.status,
                created_at=each.created_at,
                id=each.id,
                region=REGION,
                sending_allowed=each.verified,
            )
            for each in domains
        ]
    )


def register_domain(account: Account, call: Call) -> models.DomainRegistration:
    """Register a domain."""
    body = models.DomainRegister.from_dict(call.body)
    name = call.parameters["domain"].lower()
    if body.region not in (None, REGION):
        raise Refusal(400, f'Bad Request: "region" must be {REGION}')
    domains = account.part(Registry).domains
    if name in domains:
        raise Refusal(400, "Bad Request: the domain is registered already")
    domain = Domain(account.ids.new("dmn_"), name, body.custom_return_path or "contiguity", account.world.clock.now)
    domains[name] = domain
    return models.DomainRegistration(
        domain.name,
        domain.status,
        domain.records,
        created_at=domain.created_at,
        id=domain.id,
        region=REGION,
        sending_allowed=domain.verified,
    )


def get_domain(account: Account, call: Call) -> models.DomainDetails:
    """Look at a domain."""
    domain = _find(account, call)
    check = "verified" if domain.verified else "pending"
    return models.DomainDetails(
        domain.name,
        domain.status,
        created_at=domain.created_at,
        id=domain.id,
        region=REGION,
        sending_allowed=domain.verified,
        records=domain.records,
        verifications=models.DomainVerifications(dkim=check, mail_from=check, domain=check),
    )


def delete_domain(account: Account, call: Call) -> models.DomainDeletion:
    """Delete a domain; sending from it stops at once."""
    domain = _find(account, call)
    del account.part(Registry).domains[domain.name]
    return models.DomainDeletion(success=True, message=f"Domain {domain.name} deleted")


def _find(account: Account, call: Call) -> Domain:
    domain = account.part(Registry).domains.get(call.parameters["domain"].lower())
    if domain is None:
        raise Refusal(404, "Not Found")
    return domain


HANDLERS: Handlers = {
    "list_domains": list_domains,
    "register_domain": register_domain,
    "get_domain": get_domain,
    "delete_domain": delete_domain,
}
