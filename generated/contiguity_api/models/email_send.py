from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

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

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.to = d.pop("to")
        self.from_ = d.pop("from")
        self.subject = d.pop("subject")
        self.text = d.pop("text", None)
        self.html = d.pop("html", None)
        value = d.pop("body", None)
        self.body = EmailContent.from_dict(value) if isinstance(value, dict) else value
        self.reply_to = d.pop("reply_to", None)
        self.cc = d.pop("cc", None)
        self.bcc = d.pop("bcc", None)
        value = d.pop("headers", None)
        self.headers = (
            EmailHeaders.from_dict(value)
            if isinstance(value, dict)
            else [EmailHeader.from_dict(item) for item in value]
            if isinstance(value, list)
            else value
        )
        return self


# Below the class, because models refer to each other in circles.
from ..models.email_content import EmailContent
from ..models.email_header import EmailHeader
from ..models.email_headers import EmailHeaders
