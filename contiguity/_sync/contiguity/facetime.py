# Made from contiguity/_async/contiguity/facetime.py by scripts/regenerate: edit that file.
"""FaceTime Audio calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contiguity._contiguity import arguments
from contiguity._core import validation
from contiguity._core.retry import RetrySafety
from contiguity._sync.client import Resource
from contiguity_api import models
from contiguity_api.api import facetime as api

if TYPE_CHECKING:
    from contiguity._core.validation import Identifier
    from contiguity_api.models import Availability, FaceTimeCall


class FaceTime(Resource):
    """FaceTime Audio calls through your leased numbers (API reference, FaceTime)."""

    def availability(self, to: str) -> Availability:
        """Ask whether someone can get FaceTime calls.

        Args:
            to: A phone number in E.164 format, or an e-mail address.

        Returns:
            ``.available``.

        Raises:
            ValidationError: `to` is neither.
            APIError: The service refused it.
            NetworkError: There was no reply.
        """
        return (self._client.call(api.get_facetime_availability.operation(arguments.handle("to", to)))).data

    def dial(self, *, to: str, from_: str | None = None, caller_id: str | None = None) -> FaceTimeCall:
        """Call someone.

        Args:
            to: A phone number in E.164 format, or an e-mail address.
            from_: Your leased number; the service picks one if you do not.
            caller_id: What the other party sees.

        Raises:
            ValidationError: An argument breaks a rule.
            APIError: The service refused it.
            NetworkError: It did not reach the service.
            DeliveryUnknown: The call may or may not have begun.
        """
        body = models.FaceTimeDial(
            to=arguments.handle("to", to),
            from_=validation.optional(arguments.phone, "from_", from_),
            caller_id=validation.optional(validation.text, "caller_id", caller_id),
        )
        return (self._client.call(api.dial_facetime.operation(body=body))).data

    def get(self, call_id: Identifier) -> FaceTimeCall:
        """Get a call.

        Args:
            call_id: Its id, ``call_…``.

        Raises:
            ValidationError: `call_id` cannot be an id.
            APIError: The service refused it.
            NetworkError: There was no reply.
        """
        return (self._client.call(api.get_facetime_call.operation(arguments.identifier("call_id", call_id)))).data

    def answer(self, call_id: Identifier, *, caller_id: str | None = None) -> FaceTimeCall:
        """Answer an incoming call.

        Args:
            call_id: Its id, ``call_…``.
            caller_id: What the other party sees.

        Raises:
            ValidationError: An argument breaks a rule.
            APIError: The service refused it.
            NetworkError: It did not reach the service.
            DeliveryUnknown: It may or may not have been answered.
        """
        body = models.FaceTimeAnswer(caller_id=validation.optional(validation.text, "caller_id", caller_id))
        operation = api.answer_facetime_call.operation(arguments.identifier("call_id", call_id), body=body)
        return (self._client.call(operation)).data

    def reject(self, call_id: Identifier) -> FaceTimeCall:
        """Reject an incoming call.

        Args:
            call_id: Its id, ``call_…``.

        Raises:
            ValidationError: `call_id` cannot be an id.
            APIError: The service refused it.
            NetworkError: There was no reply.
        """
        operation = api.reject_facetime_call.operation(arguments.identifier("call_id", call_id))
        return (self._client.call(operation, retry_safety=RetrySafety.IDEMPOTENT)).data

    def hang_up(self, call_id: Identifier) -> FaceTimeCall:
        """End a call.

        Args:
            call_id: Its id, ``call_…``.

        Raises:
            ValidationError: `call_id` cannot be an id.
            APIError: The service refused it.
            NetworkError: There was no reply.
        """
        operation = api.hang_up_facetime_call.operation(arguments.identifier("call_id", call_id))
        return (self._client.call(operation, retry_safety=RetrySafety.IDEMPOTENT)).data
