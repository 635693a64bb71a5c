from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class EmailIncomingData(Model):
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

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        email_id = self.email_id
        from_ = self.from_.to_dict()
        to = self.to.to_dict()
        cc: list[dict[str, Any]] | str | None
        if isinstance(self.cc, list):
            cc = [item.to_dict() for item in self.cc]

        else:
            cc = self.cc

        bcc: list[dict[str, Any]] | str | None
        if isinstance(self.bcc, list):
            bcc = [item.to_dict() for item in self.bcc]

        else:
            bcc = self.bcc

        reply_to: dict[str, Any] | None | str = (
            self.reply_to.to_dict() if isinstance(self.reply_to, EmailContact) else self.reply_to
        )

        subject = self.subject
        body: dict[str, Any] | None = None
        if self.body is not None:
            body = self.body.to_dict()
        timestamp = self.timestamp
        headers: dict[str, Any] | None = None
        if self.headers is not None:
            headers = self.headers.to_dict()
        in_reply_to = self.in_reply_to
        references = self.references

        message_id = self.message_id
        attachments = None if self.attachments is None else [item.to_dict() for item in self.attachments]

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["email_id"] = email_id
        field_dict["from"] = from_
        field_dict["to"] = to
        if cc is not None:
            field_dict["cc"] = cc
        if bcc is not None:
            field_dict["bcc"] = bcc
        if reply_to is not None:
            field_dict["reply_to"] = reply_to
        if subject is not None:
            field_dict["subject"] = subject
        if body is not None:
            field_dict["body"] = body
        if timestamp is not None:
            field_dict["timestamp"] = timestamp
        if headers is not None:
            field_dict["headers"] = headers
        if in_reply_to is not None:
            field_dict["in_reply_to"] = in_reply_to
        if references is not None:
            field_dict["references"] = references
        if message_id is not None:
            field_dict["message_id"] = message_id
        if attachments is not None:
            field_dict["attachments"] = attachments
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        email_id = d.pop("email_id")
        from_ = EmailContact.from_dict(d.pop("from"))

        to = EmailContact.from_dict(d.pop("to"))

        def _parse_cc(data: Any) -> list[EmailContact] | str | None:
            if isinstance(data, list):
                cc_type_0 = [EmailContact.from_dict(item) for item in data]

                return cc_type_0
            return cast("list[EmailContact] | str | None", data)

        cc = _parse_cc(d.pop("cc", None))

        def _parse_bcc(data: Any) -> list[EmailContact] | str | None:
            if isinstance(data, list):
                bcc_type_0 = [EmailContact.from_dict(item) for item in data]

                return bcc_type_0
            return cast("list[EmailContact] | str | None", data)

        bcc = _parse_bcc(d.pop("bcc", None))

        _reply_to = d.pop("reply_to", None)
        reply_to: EmailContact | None | str = (
            EmailContact.from_dict(_reply_to) if isinstance(_reply_to, dict) else _reply_to
        )

        subject = d.pop("subject", None)
        _body = d.pop("body", None)
        body: EmailBody | None
        if _body is None:
            body = None
        else:
            body = EmailBody.from_dict(_body)

        timestamp = d.pop("timestamp", None)
        _headers = d.pop("headers", None)
        headers: EmailIncomingHeaders | None
        if _headers is None:
            headers = None
        else:
            headers = EmailIncomingHeaders.from_dict(_headers)

        in_reply_to = d.pop("in_reply_to", None)
        references = d.pop("references", None)

        message_id = d.pop("message_id", None)
        _attachments = d.pop("attachments", None)
        attachments: list[EmailAttachment] | None = (
            None if _attachments is None else [EmailAttachment.from_dict(item) for item in _attachments]
        )

        self = cls.__new__(cls)
        self.email_id = email_id
        self.from_ = from_
        self.to = to
        self.cc = cc
        self.bcc = bcc
        self.reply_to = reply_to
        self.subject = subject
        self.body = body
        self.timestamp = timestamp
        self.headers = headers
        self.in_reply_to = in_reply_to
        self.references = references
        self.message_id = message_id
        self.attachments = attachments
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.email_attachment import EmailAttachment
from ..models.email_body import EmailBody
from ..models.email_contact import EmailContact
from ..models.email_incoming_headers import EmailIncomingHeaders
