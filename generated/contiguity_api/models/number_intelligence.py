from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.metadata import Metadata
from ..types import Model


@_attrs_define
class NumberIntelligence(Model):
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        number = self.number

        formatted = self.formatted

        country = self.country

        caller_name = self.caller_name

        line_type = self.line_type

        city = self.city

        region = self.region

        carrier: dict[str, Any] | None = (
            self.carrier.to_dict() if isinstance(self.carrier, CarrierInfo) else self.carrier
        )

        ported: dict[str, Any] | None = self.ported.to_dict() if isinstance(self.ported, Porting) else self.ported

        imessage = self.imessage

        facetime = self.facetime

        contiguity_risk_scoring_beta: dict[str, Any] | None = (
            self.contiguity_risk_scoring_beta.to_dict()
            if isinstance(self.contiguity_risk_scoring_beta, RiskScore)
            else self.contiguity_risk_scoring_beta
        )

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if number is not None:
            field_dict["number"] = number
        if formatted is not None:
            field_dict["formatted"] = formatted
        if country is not None:
            field_dict["country"] = country
        if caller_name is not None:
            field_dict["caller_name"] = caller_name
        if line_type is not None:
            field_dict["line_type"] = line_type
        if city is not None:
            field_dict["city"] = city
        if region is not None:
            field_dict["region"] = region
        if carrier is not None:
            field_dict["carrier"] = carrier
        if ported is not None:
            field_dict["ported"] = ported
        if imessage is not None:
            field_dict["imessage"] = imessage
        if facetime is not None:
            field_dict["facetime"] = facetime
        if contiguity_risk_scoring_beta is not None:
            field_dict["contiguity_risk_scoring_beta"] = contiguity_risk_scoring_beta
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        number: None | str = d.pop("number", None)

        formatted: None | str = d.pop("formatted", None)

        country: None | str = d.pop("country", None)

        caller_name: None | str = d.pop("caller_name", None)

        line_type: None | str = d.pop("line_type", None)

        city: None | str = d.pop("city", None)

        region: None | str = d.pop("region", None)

        _carrier = d.pop("carrier", None)
        carrier: CarrierInfo | None = CarrierInfo.from_dict(_carrier) if isinstance(_carrier, dict) else _carrier

        _ported = d.pop("ported", None)
        ported: None | Porting = Porting.from_dict(_ported) if isinstance(_ported, dict) else _ported

        imessage: bool | None = d.pop("imessage", None)

        facetime: bool | None = d.pop("facetime", None)

        _contiguity_risk_scoring_beta = d.pop("contiguity_risk_scoring_beta", None)
        contiguity_risk_scoring_beta: None | RiskScore = (
            RiskScore.from_dict(_contiguity_risk_scoring_beta)
            if isinstance(_contiguity_risk_scoring_beta, dict)
            else _contiguity_risk_scoring_beta
        )

        self = cls.__new__(cls)
        self.number = number
        self.formatted = formatted
        self.country = country
        self.caller_name = caller_name
        self.line_type = line_type
        self.city = city
        self.region = region
        self.carrier = carrier
        self.ported = ported
        self.imessage = imessage
        self.facetime = facetime
        self.contiguity_risk_scoring_beta = contiguity_risk_scoring_beta
        self.metadata = Metadata.empty()
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.carrier_info import CarrierInfo
from ..models.porting import Porting
from ..models.risk_score import RiskScore
