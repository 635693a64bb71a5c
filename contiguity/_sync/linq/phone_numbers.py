# Made from contiguity/_async/linq/phone_numbers.py by scripts/regenerate: edit that file.
"""Phone numbers: your lines, their reputation, call forwarding."""

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
        PhoneNumberUpdateResponse,
        ReputationAudit,
        ReputationAuditStarted,
    )


class PhoneNumbers(Resource):
    """Your lines (API reference, phone numbers)."""

    @cached_property
    def reputation_audits(self) -> ReputationAudits:
        """Reputation audits of lines."""
        return ReputationAudits(self._client)

    def list(self) -> Pages[PhoneNumber, PhoneNumberList]:
        """List your lines with their reputation.

        Returns:
            An iterable of all entries. ``.page()`` returns the whole response.
        """
        return Pages(self._client, api.list_phone_numbers.operation(), lambda page: page.phone_numbers)

    def list_legacy(self) -> Pages[LegacyPhoneNumber, LegacyPhoneNumberList]:
        """List your lines in the deprecated format. Use `list` instead.

        Returns:
            An iterable of all entries. ``.page()`` returns the whole response.
        """
        return Pages(self._client, api.list_legacy_phone_numbers.operation(), lambda page: page.phone_numbers)

    def update(self, phone_number_id: Identifier, *, forwarding_number: str | None) -> PhoneNumberUpdateResponse:
        """Set the call forwarding of a line.

        Args:
            phone_number_id: The line's id from `list`, not its number.
            forwarding_number: The number that receives the calls, in E.164 format, or None to stop forwarding. The
                argument is required; None is sent as null.

        Raises:
            NotFound: The line does not exist (2019).
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
        """Return the best line for new contacts.

        Args:
            to: The recipients. Those with a previous chat keep their line.
            exclude_from: Lines to exclude, in E.164 format.
            type: The type of the line: "iMessage" or "RCS".

        Returns:
            ``.phone_number``, and ``.vcf_url``, a temporary link to its contact card.

        Raises:
            BadRequest: No line remains after `exclude_from`.
            ServerError: No line of this type is available (503).
        """
        operation = api.get_available_number.operation(
            to=None if to is None else arguments.handles("to", to, most=None),
            exclude_from=validation.optional(arguments.phones, "exclude_from", exclude_from),
            type_=None if type is None else validation.choice("type", type, get_args(models.LineType)),
        )
        return self._client.call(operation)


class ReputationAudits(Resource):
    """Reputation audits of lines (API reference, reputation audit)."""

    def start(self, phone_number: str) -> ReputationAuditStarted:
        """Start an audit, or return the one in progress.

        Args:
            phone_number: The line, in E.164 format.

        Returns:
            ``.audit_id``, for `get`.

        Raises:
            RateLimited: The last audit was too recent. ``.retry_after`` is the time to wait.
        """
        operation = api.start_reputation_audit.operation(arguments.phone("phone_number", phone_number))
        return self._client.call(operation, retry_safety=RetrySafety.IDEMPOTENT)

    def get(self, phone_number: str, audit_id: Identifier) -> ReputationAudit:
        """Return an audit, for up to 24 hours. ``.report`` is set once ``.status`` is "complete".

        Args:
            phone_number: The line, in E.164 format.
            audit_id: The audit's id.

        Raises:
            NotFound: The audit does not exist.
        """
        operation = api.get_reputation_audit.operation(
            arguments.phone("phone_number", phone_number), arguments.identifier("audit_id", audit_id)
        )
        return self._client.call(operation)
