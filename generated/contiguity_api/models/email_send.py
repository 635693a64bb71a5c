from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define

from ..types import Model


@_attrs_define
class EmailSend(Model):
    """An email to send (API reference, send email). At least one of `text` and `html` is required."""

    _json_names: ClassVar = {"from_": "from"}

    to: list[str] | str
    """Recipient, or a list of at most 10 recipients."""

    from_: str
    """Sender as `Name <address>`, `Name` or `address`. If the domain is not verified, only the name is used."""

    subject: str
    """The subject."""

    text: None | str = None
    """The plain text body."""

    html: None | str = None
    """The HTML body."""

    body: EmailContent | None = None
    """Deprecated location of `text` and `html`. The top-level fields take precedence."""

    reply_to: None | str = None
    """Address for replies."""

    cc: list[str] | None | str = None
    """Recipient of a copy: an address, or a list of at most 10 addresses."""

    bcc: list[str] | None | str = None
    """Recipient of a blind copy: an address, or a list of at most 10 addresses."""

    headers: EmailHeaders | list[EmailHeader] | None = None
    """Additional headers, as a map of names to values. The list format is older; SDK pages still use it."""

    def to_dict(self) -> dict[str, Any]:
        to = self.to

        from_ = self.from_
        subject = self.subject
        text = self.text

        html = self.html

        body: dict[str, Any] | None = self.body.to_dict() if isinstance(self.body, EmailContent) else self.body

        reply_to = self.reply_to

        cc = self.cc

        bcc = self.bcc

        headers: dict[str, Any] | list[dict[str, Any]] | None
        if isinstance(self.headers, EmailHeaders):
            headers = self.headers.to_dict()
        elif isinstance(self.headers, list):
            headers = [item.to_dict() for item in self.headers]

        else:
            headers = self.headers

        field_dict: dict[str, Any] = {}
        field_dict["to"] = to
        field_dict["from"] = from_
        field_dict["subject"] = subject
        if text is not None:
            field_dict["text"] = text
        if html is not None:
            field_dict["html"] = html
        if body is not None:
            field_dict["body"] = body
        if reply_to is not None:
            field_dict["reply_to"] = reply_to
        if cc is not None:
            field_dict["cc"] = cc
        if bcc is not None:
            field_dict["bcc"] = bcc
        if headers is not None:
            field_dict["headers"] = headers
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        to: list[str] | str = d.pop("to")

        from_ = d.pop("from")
        subject = d.pop("subject")
        text: None | str = d.pop("text", None)

        html: None | str = d.pop("html", None)

        _body = d.pop("body", None)
        body: EmailContent | None = EmailContent.from_dict(_body) if isinstance(_body, dict) else _body

        reply_to: None | str = d.pop("reply_to", None)

        cc: list[str] | None | str = d.pop("cc", None)

        bcc: list[str] | None | str = d.pop("bcc", None)

        def _parse_headers(data: Any) -> EmailHeaders | list[EmailHeader] | None:
            if isinstance(data, dict):
                return EmailHeaders.from_dict(data)
            if isinstance(data, list):
                headers_type_1 = [EmailHeader.from_dict(item) for item in data]

                return headers_type_1
            return cast("EmailHeaders | list[EmailHeader] | None", data)

        headers = _parse_headers(d.pop("headers", None))

        self = cls.__new__(cls)
        self.to = to
        self.from_ = from_
        self.subject = subject
        self.text = text
        self.html = html
        self.body = body
        self.reply_to = reply_to
        self.cc = cc
        self.bcc = bcc
        self.headers = headers
        return self


# Below the class, because models refer to each other in circles.
from ..models.email_content import EmailContent
from ..models.email_header import EmailHeader
from ..models.email_headers import EmailHeaders
