"""FaceTime Audio calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contiguity._async.client import AsyncResource
from contiguity._contiguity import arguments
from contiguity._core import validation
from contiguity._core.retry import RetrySafety
from contiguity_api import models
from contiguity_api.api import facetime as api

if TYPE_CHECKING:
    from contiguity._core.validation import Identifier
    from contiguity_api.models import Availability, FaceTimeCall


class AsyncFaceTime(AsyncResource):
    """FaceTime Audio calls through your leased numbers (API reference, FaceTime)."""

    async def availability(self, to: str) -> Availability:
        """Return whether a recipient can receive FaceTime calls.

        Args:
            to: A phone number in E.164 format, or an email address.

        Returns:
            ``.available``.
        """
        return (await self._client.call(api.get_facetime_availability.operation(arguments.handle("to", to)))).data

    async def dial(self, *, to: str, from_: str | None = None, caller_id: str | None = None) -> FaceTimeCall:
        """Start a call.

        Args:
            to: A phone number in E.164 format, or an email address.
            from_: Your leased number. Default: the service chooses one of yours.
            caller_id: The caller id that the other participant sees.
        """
        body = models.FaceTimeDial(
            to=arguments.handle("to", to),
            from_=validation.optional(arguments.phone, "from_", from_),
            caller_id=validation.optional(validation.text, "caller_id", caller_id),
        )
        return (await self._client.call(api.dial_facetime.operation(body=body))).data

    async def get(self, call_id: Identifier) -> FaceTimeCall:
        """Return a call.

        Args:
            call_id: The id of the call, ``call_…``.
        """
        return (await self._client.call(api.get_facetime_call.operation(arguments.identifier("call_id", call_id)))).data

    async def answer(self, call_id: Identifier, *, caller_id: str | None = None) -> FaceTimeCall:
        """Answer an incoming call.

        Args:
            call_id: The id of the call, ``call_…``.
            caller_id: The caller id that the other participant sees.
        """
        body = models.FaceTimeAnswer(caller_id=validation.optional(validation.text, "caller_id", caller_id))
        operation = api.answer_facetime_call.operation(arguments.identifier("call_id", call_id), body=body)
        return (await self._client.call(operation)).data

    async def reject(self, call_id: Identifier) -> FaceTimeCall:
        """Reject an incoming call.

        Args:
            call_id: The id of the call, ``call_…``.
        """
        operation = api.reject_facetime_call.operation(arguments.identifier("call_id", call_id))
        return (await self._client.call(operation, retry_safety=RetrySafety.IDEMPOTENT)).data

    async def hang_up(self, call_id: Identifier) -> FaceTimeCall:
        """End a call.

        Args:
            call_id: The id of the call, ``call_…``.
        """
        operation = api.hang_up_facetime_call.operation(arguments.identifier("call_id", call_id))
        return (await self._client.call(operation, retry_safety=RetrySafety.IDEMPOTENT)).data
