"""Number lookups. The results are derived from the number, so that they are reproducible."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contiguity.sandbox.contiguity.account import too_many_requests, with_nulls
from contiguity.sandbox.contiguity.formatting import format_national
from contiguity.sandbox.http import HTTPError
from contiguity_api import models

if TYPE_CHECKING:
    from contiguity.sandbox.contiguity.account import Account, Handlers
    from contiguity.sandbox.openapi import Call

CARRIERS = (("Example Wireless", "310", "001"), ("Sample Mobile", "310", "002"), ("Specimen Cellular", "310", "003"))


def look_up_number(account: Account, call: Call) -> models.NumberIntelligence:
    """Look up a number."""
    account.require("number_intelligence")
    imessage, facetime, risk = (
        call.parameters.get(name) == "true" for name in ("imessage", "facetime", "contiguity_risk_scoring_beta")
    )
    if risk and not (imessage and facetime):
        raise HTTPError(400, 'Bad Request: "contiguity_risk_scoring_beta" needs "imessage" and "facetime"')
    _limit_rate(account)
    number: str = call.parameters["number"]
    device = account.state.device(number)
    digits = int(number[1:])
    carrier, mcc, mnc = CARRIERS[digits % len(CARRIERS)]
    american = number.startswith("+1")
    found = models.NumberIntelligence(
        number=number,
        formatted=format_national(number),
        country="US" if american else None,
        line_type="mobile",
        carrier=models.CarrierInfo(name=carrier, type_="mobile", mcc=mcc, mnc=mnc),
        ported=with_nulls(models.Porting(ported=False, original_carrier=carrier, current_carrier=carrier), "date"),
        imessage=device.imessage is not False if imessage else None,
        facetime=device.facetime is not False if facetime else None,
        contiguity_risk_scoring_beta=models.RiskScore(digits % 30 / 100, level="low", confidence=0.9) if risk else None,
    )
    # Fields that are unknown or not requested are null.
    return with_nulls(
        found, "country", "caller_name", "city", "region", "imessage", "facetime", "contiguity_risk_scoring_beta"
    )


def _limit_rate(account: Account) -> None:
    if account.options.rate_limit == "off":
        return
    wait_ms = account.lookup_rate.wait_ms(account.now_ms)
    if wait_ms:
        raise too_many_requests(wait_ms)
    account.lookup_rate.take(account.now_ms)


HANDLERS: Handlers = {"look_up_number": look_up_number}
