# Made from contiguity/_async/contiguity/email.py by scripts/regenerate: edit that file.
"""E-mail."""

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
    """E-mail from your domains (API reference, email)."""

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
        """Send an e-mail. That it returns means accepted, not delivered.

        Args:
            to: One address or up to 10.
            from_: ``Name <ana@example.com>`` or ``ana@example.com`` at a verified domain of yours; or ``Name`` alone,
                and the service uses an address of its own.
            subject: The subject.
            text: The plain text; it or `html` is required.
            html: The HTML.
            reply_to: Where answers go.
            cc: One address or up to 10.
            bcc: One address or up to 10.
            headers: Headers of the e-mail, by name; or a list of ``{"name": …, "value": …}``.

        Raises:
            ValidationError: An argument breaks one of these rules.
            APIError: The service refused it.
            NetworkError: It did not reach the service.
            DeliveryUnknown: It may or may not have been accepted.
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
