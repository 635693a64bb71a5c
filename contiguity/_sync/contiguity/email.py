# Made from contiguity/_async/contiguity/email.py by scripts/regenerate: edit that file.
"""Email."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contiguity._contiguity import arguments
from contiguity._core import validation
from contiguity._sync.client import Resource
from contiguity.errors import ValidationError
from contiguity_api import models
from contiguity_api.api import email as api

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from contiguity_api.models import EmailSent


class Email(Resource):
    """Email from your domains (API reference, email)."""

    def send(
        self,
        *,
        to: str | Sequence[str],
        from_: str,
        subject: str,
        text: str | None = None,
        html: str | None = None,
        reply_to: str | None = None,
        cc: str | Sequence[str] | None = None,
        bcc: str | Sequence[str] | None = None,
        headers: Mapping[str, str] | Sequence[Mapping[str, str]] | None = None,
    ) -> EmailSent:
        """Send an email. It has been accepted when this returns, but not yet delivered.

        Args:
            to: One address or up to 10.
            from_: ``Name <ana@example.com>`` or ``ana@example.com``, with a verified domain of yours; or ``Name``
                alone, for an address of the service.
            subject: The subject.
            text: The plain text. Required unless `html` is given.
            html: The HTML.
            reply_to: The address for replies.
            cc: One address or up to 10.
            bcc: One address or up to 10.
            headers: Headers of the email by name, or a list of ``{"name": …, "value": …}``.
        """
        if not text and not html:
            raise ValidationError(arguments=("text", "html"), rule="at least one must be given")
        body = models.EmailSend(
            to=arguments.recipients("to", to),
            from_=arguments.sender("from_", from_),
            subject=validation.single_line("subject", subject),
            text=validation.optional(validation.unicode, "text", text),
            html=validation.optional(validation.unicode, "html", html),
            reply_to=validation.optional(arguments.sender, "reply_to", reply_to),
            cc=validation.optional(arguments.recipients, "cc", cc),
            bcc=validation.optional(arguments.recipients, "bcc", bcc),
            headers=None if headers is None else models.EmailHeaders.from_dict(arguments.email_headers(headers)),
        )
        return (self._client.call(api.send_email.operation(body=body))).data
