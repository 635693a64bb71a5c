from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.metadata import Metadata
from ..types import OpenModel


@_attrs_define
class NumberIntelligence(OpenModel):
    """The data of a phone number. Unknown fields are null."""

    number: None | str = None
    """The number in E.164 format."""

    formatted: None | str = None
    """The number in national format."""

    country: None | str = None
    """Country code, ISO 3166-1 alpha-2."""

    caller_name: None | str = None
    """Caller name (CNAM), if available."""

    line_type: None | str = None
    """Line type according to the porting data: mobile, landline or voip."""

    city: None | str = None
    """City of the rate centre."""

    region: None | str = None
    """State or region."""

    carrier: CarrierInfo | None = None
    """The carrier of the number."""

    ported: None | Porting = None
    """The porting data of the number."""

    imessage: bool | None = None
    """Whether the number has iMessage; null if not requested."""

    facetime: bool | None = None
    """Whether the number has FaceTime; null if not requested."""

    contiguity_risk_scoring_beta: None | RiskScore = None
    """The risk score; null if not requested."""

    metadata: Metadata = _attrs_field(kw_only=True, eq=False, repr=False, factory=Metadata.empty)
    """The envelope of the response: the request's id, the time in Unix milliseconds, the version of the API."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.number = d.pop("number", None)
        self.formatted = d.pop("formatted", None)
        self.country = d.pop("country", None)
        self.caller_name = d.pop("caller_name", None)
        self.line_type = d.pop("line_type", None)
        self.city = d.pop("city", None)
        self.region = d.pop("region", None)
        value = d.pop("carrier", None)
        self.carrier = CarrierInfo.from_dict(value) if isinstance(value, dict) else value
        value = d.pop("ported", None)
        self.ported = Porting.from_dict(value) if isinstance(value, dict) else value
        self.imessage = d.pop("imessage", None)
        self.facetime = d.pop("facetime", None)
        value = d.pop("contiguity_risk_scoring_beta", None)
        self.contiguity_risk_scoring_beta = RiskScore.from_dict(value) if isinstance(value, dict) else value
        self.metadata = Metadata.empty()
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.carrier_info import CarrierInfo
from ..models.porting import Porting
from ..models.risk_score import RiskScore
