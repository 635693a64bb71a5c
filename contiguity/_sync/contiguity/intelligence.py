# Made from contiguity/_async/contiguity/intelligence.py by scripts/regenerate: edit that file.
"""What is known of a number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contiguity._contiguity import arguments
from contiguity._core import validation
from contiguity._sync.client import Resource
from contiguity.errors import ValidationError
from contiguity_api.api import intelligence as api

if TYPE_CHECKING:
    from contiguity_api.models import NumberIntelligence


class Intelligence(Resource):
    """What is known of a number (API reference, number intelligence); needs the ``number_intelligence`` entitlement."""

    def look_up(
        self,
        number: str,
        *,
        imessage: bool = False,
        facetime: bool = False,
        contiguity_risk_scoring_beta: bool = False,
    ) -> NumberIntelligence:
        """Look a number up; at most 6 times a minute.

        Args:
            number: The number in E.164 format.
            imessage: Tell whether it has iMessage.
            facetime: Tell whether it has FaceTime.
            contiguity_risk_scoring_beta: Score its risk; needs both of the others.

        Raises:
            ValidationError: An argument breaks one of these rules.
            AgreementRequired: The entitlement is missing; see `entitlements.accept`.
            RateLimited: There were more than 6 in the last minute.
            APIError: The service refused it otherwise.
            NetworkError: There was no reply.
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
        return (self._client.call(operation)).data
