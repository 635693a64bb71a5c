# Made from contiguity/_async/linq/phone_numbers.py by scripts/regenerate: edit that file.
"""Your lines."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, get_args

from contiguity._core import validation
from contiguity._core.retry import RetrySafety
from contiguity._linq import arguments
from contiguity._sync.client import Resource
from contiguity._sync.linq.pages import Pages
from linq_api import models
from linq_api.api import phone_numbers as api

if TYPE_CHECKING:
    from collections.abc import Sequence

    from contiguity._core.validation import Identifier
    from linq_api.models import (
        AvailableNumber,
        LegacyPhoneNumber,
        LegacyPhoneNumberList,
        LineType,
        PhoneNumber,
        PhoneNumberList,
        PhoneNumberUpdateReply,
        ReputationAudit,
        ReputationAuditStarted,
    )


class PhoneNumbers(Resource):
    """Your lines (API reference, phone numbers)."""

    @cached_property
    def reputation_audits(self) -> ReputationAudits:
        """Why a line has the reputation that it has."""
        return ReputationAudits(self._client)

    def list(self) -> Pages[PhoneNumber, PhoneNumberList]:
        """List your lines with their reputation.

        Returns:
            All of them as you iterate; its ``.page()`` gives the whole reply.
        """
        return Pages(self._client, api.list_phone_numbers.operation(), lambda page: page.phone_numbers)

    def list_legacy(self) -> Pages[LegacyPhoneNumber, LegacyPhoneNumberList]:
        """List your lines in the old form, which the service has deprecated; `list` replaces it.

        Returns:
            All of them as you iterate; its ``.page()`` gives the whole reply.
        """
        return Pages(self._client, api.list_legacy_phone_numbers.operation(), lambda page: page.phone_numbers)

    def update(self, phone_number_id: Identifier, *, forwarding_number: str | None) -> PhoneNumberUpdateReply:
        """Say where calls to a line go.

        Args:
            phone_number_id: The line's id, as `list` gives it; not its number.
            forwarding_number: Where to, in E.164 format. None, which must be said here, ends the forwarding: it is
                sent as JSON's null.

        Raises:
            ValidationError: An argument breaks one of these rules.
            NotFound: There is no such line (2019).
            APIError: The service refused it otherwise.
            NetworkError: There was no reply.
        """
        body = models.PhoneNumberUpdate(
            forwarding_number=validation.optional(arguments.phone, "forwarding_number", forwarding_number)
        )
        operation = api.update_phone_number.operation(validation.uuid("phone_number_id", phone_number_id), body=body)
        return self._client.call(operation)

    def available(
        self,
        *,
        to: Sequence[str] | None = None,
        exclude_from: Sequence[str] | None = None,
        type: LineType | None = None,
    ) -> AvailableNumber:
        """Pick the line that is best for new contacts.

        Args:
            to: Whom it is for; known people get the same line again.
            exclude_from: Lines not to pick, in E.164 format.
            type: "iMessage" or "RCS", to have a line of that type.

        Returns:
            ``.phone_number``, and in ``.vcf_url`` a contact card of it for a limited time.

        Raises:
            ValidationError: An argument breaks one of these rules.
            BadRequest: `exclude_from` leaves no line.
            ServerError: There is no line of that type (503).
            APIError: The service refused it otherwise.
            NetworkError: There was no reply.
        """
        operation = api.get_available_number.operation(
            to=None if to is None else arguments.handles("to", to, most=None),
            exclude_from=validation.optional(arguments.phones, "exclude_from", exclude_from),
            type_=None if type is None else validation.choice("type", type, get_args(models.LineType)),
        )
        return self._client.call(operation)


class ReputationAudits(Resource):
    """Why a line has the reputation that it has (API reference, reputation audit)."""

    def start(self, phone_number: str) -> ReputationAuditStarted:
        """Start an audit; while one runs, it is that one.

        Args:
            phone_number: The line, in E.164 format.

        Returns:
            ``.audit_id``, with which `get` tells the result.

        Raises:
            ValidationError: `phone_number` is not in that format.
            RateLimited: The last audit is not long enough ago; ``.retry_after`` tells.
            APIError: The service refused it otherwise.
            NetworkError: There was no reply.
        """
        operation = api.start_reputation_audit.operation(arguments.phone("phone_number", phone_number))
        return self._client.call(operation, retry_safety=RetrySafety.IDEMPOTENT)

    def get(self, phone_number: str, audit_id: Identifier) -> ReputationAudit:
        """Get an audit, for 24 hours; its ``.report`` is there once its ``.status`` is "complete".

        Args:
            phone_number: The line, in E.164 format.
            audit_id: The audit's id.

        Raises:
            ValidationError: An argument breaks a rule.
            NotFound: The line has no such audit.
            APIError: The service refused it otherwise.
            NetworkError: There was no reply.
        """
        operation = api.get_reputation_audit.operation(
            arguments.phone("phone_number", phone_number), arguments.identifier("audit_id", audit_id)
        )
        return self._client.call(operation)
