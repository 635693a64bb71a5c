"""Email: send, and the domains to send from. Emails are stored, not delivered; the control API verifies domains."""

from __future__ import annotations

from email.utils import parseaddr
from typing import TYPE_CHECKING

from contiguity.phone import is_email
from contiguity.sandbox.contiguity.records import Domain, Email
from contiguity.sandbox.http import HTTPError
from contiguity_api import models

if TYPE_CHECKING:
    from collections.abc import Mapping

    from contiguity.sandbox.contiguity.account import Account, Handlers
    from contiguity.sandbox.openapi import Call

SHARED_DOMAIN = "mail.contiguity.com"
"""The sender domain of an account without a verified domain."""

REGION = "us-east-1"
"""The only region."""


def send_email(account: Account, call: Call) -> models.EmailSent:
    """Send an email."""
    body = models.EmailSend.from_dict(call.body)
    text = body.text or (body.body.text if body.body else None)
    html = body.html or (body.body.html if body.body else None)
    if not text and not html:
        raise HTTPError(400, 'Bad Request: "text" or "html" is required')
    if body.reply_to is not None:
        _addresses("reply_to", body.reply_to)
    headers: Mapping[str, str] = {}
    if isinstance(body.headers, models.EmailHeaders):
        headers = body.headers.to_dict()
    elif body.headers is not None:
        headers = {header.name: header.value for header in body.headers}
    email = Email(
        id=account.ids.new("eml_"),
        from_=_sender(account, body.from_),
        to=_addresses("to", body.to),
        cc=_addresses("cc", body.cc),
        bcc=_addresses("bcc", body.bcc),
        reply_to=body.reply_to,
        subject=body.subject,
        text=text,
        html=html,
        headers=headers,
        at=account.now_ms,
    )
    account.emails.append(email)
    return models.EmailSent(email.id)


def _addresses(name: str, given: list[str] | str | None) -> list[str]:
    addresses = [given] if isinstance(given, str) else given or []
    for address in addresses:
        if not is_email(parseaddr(address)[1]):
            raise HTTPError(400, f'Bad Request: "{name}" must be an email address')
    return addresses


def _sender(account: Account, from_: str) -> str:
    """Return the sender. Only the name is used if the domain of the address is not verified."""
    name, address = parseaddr(from_)
    if not is_email(address):
        name, address = from_, ""
    local, _, domain = address.rpartition("@")
    registered = account.domains.get(domain.lower())
    if address and registered is not None and registered.verified:
        return from_
    return f"{name or local or 'no-reply'} <no-reply@{SHARED_DOMAIN}>"


def list_domains(account: Account, _: Call) -> models.DomainList:
    """List the domains."""
    return models.DomainList(
        [
            models.DomainSummary(
                each.name,
                _status(each),
                created_at=each.created_at,
                id=each.id,
                region=REGION,
                sending_allowed=each.verified,
            )
            for each in account.domains.values()
        ]
    )


def register_domain(account: Account, call: Call) -> models.DomainRegistration:
    """Register a domain."""
    body = models.DomainRegister.from_dict(call.body)
    name = call.parameters["domain"].lower()
    if body.region not in (None, REGION):
        raise HTTPError(400, f'Bad Request: "region" must be {REGION}')
    if name in account.domains:
        raise HTTPError(400, "Bad Request: the domain is already registered")
    domain = Domain(account.ids.new("dmn_"), name, body.custom_return_path or "contiguity", account.now_ms)
    account.domains[name] = domain
    return models.DomainRegistration(
        domain.name,
        _status(domain),
        _records(domain),
        created_at=domain.created_at,
        id=domain.id,
        region=REGION,
        sending_allowed=domain.verified,
    )


def get_domain(account: Account, call: Call) -> models.DomainDetails:
    """Return a domain."""
    domain = _find_domain(account, call)
    check = "verified" if domain.verified else "pending"
    return models.DomainDetails(
        domain.name,
        _status(domain),
        created_at=domain.created_at,
        id=domain.id,
        region=REGION,
        sending_allowed=domain.verified,
        records=_records(domain),
        verifications=models.DomainVerifications(dkim=check, mail_from=check, domain=check),
    )


def delete_domain(account: Account, call: Call) -> models.DomainDeletion:
    """Delete a domain. Email can no longer be sent from it."""
    domain = _find_domain(account, call)
    del account.domains[domain.name]
    return models.DomainDeletion(success=True, message=f"Domain {domain.name} deleted")


def _find_domain(account: Account, call: Call) -> Domain:
    domain = account.domains.get(call.parameters["domain"].lower())
    if domain is None:
        raise HTTPError(404, "Not Found")
    return domain


def _status(domain: Domain) -> str:
    return "verified" if domain.verified else "pending_verification"


def _records(domain: Domain) -> list[models.DNSRecord]:
    """Return the DNS records that the owner of a domain has to publish."""
    bounces = f"{domain.return_path}.{domain.name}"
    return [
        models.DNSRecord("TXT", f"contiguity._domainkey.{domain.name}", f"p={domain.id}", purpose="DKIM"),
        models.DNSRecord("MX", bounces, "10 feedback.mail.contiguity.com", purpose="MAIL FROM"),
        models.DNSRecord("TXT", bounces, "v=spf1 include:mail.contiguity.com ~all", purpose="SPF"),
    ]


HANDLERS: Handlers = {
    "send_email": send_email,
    "list_domains": list_domains,
    "register_domain": register_domain,
    "get_domain": get_domain,
    "delete_domain": delete_domain,
}
