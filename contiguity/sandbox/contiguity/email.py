"""Email: send. The sandbox keeps what was sent; nothing is delivered."""

from __future__ import annotations

from email.utils import parseaddr
from typing import TYPE_CHECKING

from attrs import define, frozen

from contiguity.phone import is_email
from contiguity.sandbox.contiguity.domains import Registry
from contiguity.sandbox.http import Refusal
from contiguity_api.models import EmailHeaders, EmailSend, EmailSent

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from contiguity.sandbox.contiguity.account import Account
    from contiguity.sandbox.contiguity.replies import Handlers
    from contiguity.sandbox.description import Call

SHARED_DOMAIN = "mail.contiguity.com"
"""What is sent from where no domain of the account is verified."""


@frozen(kw_only=True)
class Email:
    """An email that was sent."""

    id: str
    from_: str
    to: Sequence[str]
    cc: Sequence[str]
    bcc: Sequence[str]
    reply_to: str | None
    subject: str
    text: str | None
    html: str | None
    headers: Mapping[str, str]
    at: int
    """Unix milliseconds."""


@define
class Sent:
    """The emails of an account, oldest first."""

    emails: list[Email]

    def __init__(self) -> None:
        """Start with none."""
        self.emails = []


def send_email(account: Account, call: Call) -> EmailSent:
    """Accept an email."""
    body = EmailSend.from_dict(call.body)
    text = body.text or (body.body.text if body.body else None)
    html = body.html or (body.body.html if body.body else None)
    if not text and not html:
        raise Refusal(400, 'Bad Request: "text" or "html" is required')
    if body.reply_to is not None:
        _addresses("reply_to", body.reply_to)
    headers: Mapping[str, str] = {}
    if isinstance(body.headers, EmailHeaders):
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
        at=account.world.clock.now,
    )
    account.part(Sent).emails.append(email)
    return EmailSent(email.id)


def _addresses(name: str, given: list[str] | str | None) -> list[str]:
    addresses = [given] if isinstance(given, str) else given or []
    for address in addresses:
        if not is_email(parseaddr(address)[1]):
            raise Refusal(400, f'Bad Request: "{name}" must be an email address')
    return addresses


def _sender(account: Account, from_: str) -> str:
    """Settle the sender: of an address whose domain may not send, only the name is used."""
    name, address = parseaddr(from_)
    if not is_email(address):
        name, address = from_, ""
    local, _, domain = address.rpartition("@")
    if address and account.part(Registry).may_send(domain):
        return from_
    return f"{name or local or 'no-reply'} <no-reply@{SHARED_DOMAIN}>"


HANDLERS: Handlers = {"send_email": send_email}
