"""Phone number lookup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contiguity._async.client import AsyncResource
from contiguity._contiguity import arguments
from contiguity._core import validation
from contiguity.errors import ValidationError
from contiguity_api.api import intelligence as api

if TYPE_CHECKING:
    from contiguity_api.models import NumberIntelligence


class AsyncIntelligence(AsyncResource):
    """Phone number lookup (API reference, number intelligence). Requires the ``number_intelligence`` entitlement."""

    async def look_up(
        self,
        number: str,
        *,
        imessage: bool = False,
        facetime: bool = False,
        contiguity_risk_scoring_beta: bool = False,
    ) -> NumberIntelligence:
        """Look up a phone number. The limit is 6 calls a minute.

        Args:
            number: The number in E.164 format.
            imessage: Include whether it has iMessage.
            facetime: Include whether it has FaceTime.
            contiguity_risk_scoring_beta: Include a risk score. Requires `imessage` and `facetime`.

        Raises:
            RateLimited: More than 6 calls in the last minute.
        """
        operation = api.look_up_number.operation(
            arguments.phone("number", number),
            imessage=validation.query_flag("imessage", imessage),
            facetime=validation.query_flag("facetime", facetime),
            contiguity_risk_scoring_beta=validation.query_flag(
                "contiguity_risk_scoring_beta", contiguity_risk_scoring_beta
            ),
        )
        if contiguity_risk_scoring_beta and not (imessage and facetime):
            raise ValidationError.of("contiguity_risk_scoring_beta", "requires imessage=True and facetime=True")
        return (await self._client.call(operation)).data
