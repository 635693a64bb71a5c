from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class EmailIncomingData(OpenModel):
    """An email that was received by a verified domain."""

    _json_names: ClassVar = {"from_": "from"}

    email_id: str
    """Id of the email."""

    from_: EmailContact
    """A sender or recipient of an email."""

    to: EmailContact
    """A sender or recipient of an email."""

    cc: list[EmailContact] | str | None = None
    """The recipients of a copy. A list; a plain string occurs too."""

    bcc: list[EmailContact] | str | None = None
    """The recipients of a blind copy. A list; a plain string occurs too."""

    reply_to: EmailContact | None | str = None
    """Address for replies; null if not set. A plain string occurs too."""

    subject: str | None = None
    """The subject."""

    body: EmailBody | None = None
    """The body of an email."""

    timestamp: float | None = None
    """Time at which the email was received, in Unix seconds."""

    headers: EmailIncomingHeaders | None = None
    """Headers of an email, as a map of names to values. A value is a string or, as for return-path, a list of objects
    with name and address."""

    in_reply_to: str | None = None
    """Message-ID of the email that this one replies to."""

    references: list[str] | None = None
    """Message-IDs of the thread."""

    message_id: str | None = None
    """Message-ID of the email. Observed in practice, not documented."""

    attachments: list[EmailAttachment] | None = None
    """The attachments of the email."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.email_id = d.pop("email_id")
        self.from_ = EmailContact.from_dict(d.pop("from"))
        self.to = EmailContact.from_dict(d.pop("to"))
        value = d.pop("cc", None)
        self.cc = [EmailContact.from_dict(item) for item in value] if isinstance(value, list) else value
        value = d.pop("bcc", None)
        self.bcc = [EmailContact.from_dict(item) for item in value] if isinstance(value, list) else value
        value = d.pop("reply_to", None)
        self.reply_to = EmailContact.from_dict(value) if isinstance(value, dict) else value
        self.subject = d.pop("subject", None)
        value = d.pop("body", None)
        self.body = None if value is None else EmailBody.from_dict(value)
        self.timestamp = d.pop("timestamp", None)
        value = d.pop("headers", None)
        self.headers = None if value is None else EmailIncomingHeaders.from_dict(value)
        self.in_reply_to = d.pop("in_reply_to", None)
        self.references = d.pop("references", None)
        self.message_id = d.pop("message_id", None)
        value = d.pop("attachments", None)
        self.attachments = None if value is None else [EmailAttachment.from_dict(item) for item in value]
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.email_attachment import EmailAttachment
from ..models.email_body import EmailBody
from ..models.email_contact import EmailContact
from ..models.email_incoming_headers import EmailIncomingHeaders
