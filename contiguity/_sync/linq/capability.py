# Made from contiguity/_async/linq/capability.py by scripts/regenerate: edit that file.
"""Capability checks for iMessage and RCS."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contiguity._core import validation
from contiguity._core.retry import RetrySafety
from contiguity._linq import arguments
from contiguity._sync.client import Resource
from linq_api import models
from linq_api.api import capability as api

if TYPE_CHECKING:
    from linq_api.models import CapabilityResponse


class Capability(Resource):
    """Capability checks for iMessage and RCS (API reference, capability). The limit is one check in 10 seconds."""

    def check_imessage(self, address: str, *, from_: str | None = None) -> CapabilityResponse:
        """Check whether a recipient can receive iMessages.

        Args:
            address: A phone number in E.164 format, or an email address.
            from_: The line that performs the check, in E.164 format.

        Returns:
            ``.available``, and the service that would deliver a message now in ``.selected_service``.

        Raises:
            RateLimited: The last check was less than 10 seconds ago.
        """
        body = models.IMessageCheck(
            address=arguments.handle("address", address),
            from_=validation.optional(arguments.phone, "from_", from_),
        )
        return self._client.call(api.check_imessage.operation(body=body), retry_safety=RetrySafety.IDEMPOTENT)

    def check_rcs(self, address: str, *, from_: str | None = None) -> CapabilityResponse:
        """Check whether a recipient can receive RCS messages.

        Args:
            address: A phone number in E.164 format.
            from_: The line that performs the check, in E.164 format.

        Returns:
            ``.available``, and the service that would deliver a message now in ``.selected_service``.

        Raises:
            RateLimited: The last check was less than 10 seconds ago.
            ServerError: The line could not perform the check (4004, 4009, 4010). This does not mean that the recipient
                lacks RCS.
        """
        body = models.RCSCheck(
            address=arguments.phone("address", address), from_=validation.optional(arguments.phone, "from_", from_)
        )
        return self._client.call(api.check_rcs.operation(body=body), retry_safety=RetrySafety.IDEMPOTENT)
