# Made from contiguity/_async/linq/capability.py by scripts/regenerate: edit that file.
"""What someone can get."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contiguity._core import validation
from contiguity._core.retry import RetrySafety
from contiguity._linq import arguments
from contiguity._sync.client import Resource
from linq_api import models
from linq_api.api import capability as api

if TYPE_CHECKING:
    from linq_api.models import CapabilityReply


class Capability(Resource):
    """What someone can get (API reference, capability). The service takes one check in 10 seconds."""

    def check_imessage(self, address: str, *, from_: str | None = None) -> CapabilityReply:
        """Ask whether someone can get iMessages.

        Args:
            address: A phone number in E.164 format, or an e-mail address.
            from_: The line to ask from, in E.164 format.

        Returns:
            ``.available``, and what would carry a message now in ``.selected_service``.

        Raises:
            ValidationError: An argument is not in that format.
            RateLimited: The last check is less than 10 seconds ago.
            APIError: The service refused it otherwise.
            NetworkError: There was no reply.
        """
        body = models.IMessageCheck(
            address=arguments.handle("address", address),
            from_=validation.optional(arguments.phone, "from_", from_),
        )
        return self._client.call(api.check_imessage.operation(body=body), retry_safety=RetrySafety.IDEMPOTENT)

    def check_rcs(self, address: str, *, from_: str | None = None) -> CapabilityReply:
        """Ask whether someone can get RCS.

        Args:
            address: A phone number in E.164 format.
            from_: The line to ask from, in E.164 format.

        Returns:
            ``.available``, and what would carry a message now in ``.selected_service``.

        Raises:
            ValidationError: An argument is not in that format.
            RateLimited: The last check is less than 10 seconds ago.
            ServerError: Your side could not ask, which says nothing of theirs (4004, 4009, 4010).
            APIError: The service refused it otherwise.
            NetworkError: There was no reply.
        """
        body = models.RCSCheck(
            address=arguments.phone("address", address), from_=validation.optional(arguments.phone, "from_", from_)
        )
        return self._client.call(api.check_rcs.operation(body=body), retry_safety=RetrySafety.IDEMPOTENT)
