"""Number lookups. What they find is made up from the number itself, so that it stays the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from contiguity.sandbox.contiguity.formatting import national
from contiguity.sandbox.contiguity.rate import Rate
from contiguity.sandbox.contiguity.replies import with_nulls
from contiguity.sandbox.http import Refusal
from contiguity_api import models

if TYPE_CHECKING:
    from contiguity.sandbox.contiguity.account import Account
    from contiguity.sandbox.contiguity.replies import Handlers
    from contiguity.sandbox.description import Call

PER_MINUTE = 6
CARRIERS = (("Example Wireless", "310", "001"), ("Sample Mobile", "310", "002"), ("Specimen Cellular", "310", "003"))


@define
class Lookups:
    """How many lookups an account still has."""

    rate: Rate

    def __init__(self) -> None:
        """Start with a minute's worth."""
        self.rate = Rate(PER_MINUTE / 60, PER_MINUTE)


def look_up_number(account: Account, call: Call) -> models.NumberIntelligence:
    """Look a number up."""
    account.require("number_intelligence")
    imessage, facetime, risk = (
        call.parameters.get(name) == "true" for name in ("imessage", "facetime", "contiguity_risk_scoring_beta")
    )
    if risk and not (imessage and facetime):
        raise Refusal(400, 'Bad Request: "contiguity_risk_scoring_beta" needs "imessage" and "facetime"')
    _count(account)
    number: str = call.parameters["number"]
    phone = account.world.phone(number)
    digits = int(number[1:])
    carrier, mcc, mnc = CARRIERS[digits % len(CARRIERS)]
    american = number.startswith("+1")
    found = models.NumberIntelligence(
        number=number,
        formatted=national(number),
        country="US" if american else None,
        line_type="mobile",
        carrier=models.CarrierInfo(name=carrier, type_="mobile", mcc=mcc, mnc=mnc),
        ported=with_nulls(models.Porting(ported=False, original_carrier=carrier, current_carrier=carrier), "date"),
        imessage=phone.imessage is not False if imessage else None,
        facetime=phone.facetime is not False if facetime else None,
        contiguity_risk_scoring_beta=models.RiskScore(digits % 30 / 100, level="low", confidence=0.9) if risk else None,
    )
    # What was not found out, or not asked for, is null.
    return with_nulls(
        found, "country", "caller_name", "city", "region", "imessage", "facetime", "contiguity_risk_scoring_beta"
    )


def _count(account: Account) -> None:
    if account.options.rate_limit == "off":
        return
    rate, now = account.part(Lookups).rate, account.world.clock.now
    wait = rate.wait(now)
    if wait:
        raise Refusal(429, "Too Many Requests", headers={"retry-after": str(-(-wait // 1000))})
    rate.take(now)


HANDLERS: Handlers = {"look_up_number": look_up_number}
