from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.face_time_call_status import FaceTimeCallStatus
from ..models.face_time_direction import FaceTimeDirection
from ..models.metadata import Metadata
from ..types import Model


@_attrs_define
class FaceTimeCall(Model):
    """A FaceTime Audio call. Responses and FaceTime events contain the same object."""

    _json_names: ClassVar = {"from_": "from"}

    call_id: str
    """Id of the call."""

    to: str
    """The recipient of the call."""

    from_: str
    """The caller."""

    status: FaceTimeCallStatus | str
    """The status of the reverse OTP."""

    ft_audio_line: str | None = None
    """Your FaceTime Audio number in the call."""

    caller_id: None | str = None
    """The displayed caller name."""

    direction: FaceTimeDirection | str | None = None
    """The direction of the call."""

    cause: None | str = None
    """Reason why the call ended: dialer_hungup if you hung up, recipient_hungup if the other participant did, or
    another reason; null during the call."""

    link: None | str = None
    """FaceTime link that joins the call in a browser; null until Apple has created it."""

    webrtc: FaceTimeWebRTC | None = None
    """WebRTC credentials for the audio; null once the call has ended."""

    participants: list[str] | None = None
    """The participants of the call. Empty until the call is answered; after the end, those who remained."""

    created_at: str | None = None
    """Time at which the call was created, ISO 8601."""

    answered_at: None | str = None
    """Time at which the call was answered, ISO 8601; null if it was not answered."""

    ended_at: None | str = None
    """Time at which the call ended, ISO 8601; null if it has not ended."""

    duration: float | None = None
    """Duration of the connection in seconds; null until the call has ended."""

    metadata: Metadata = _attrs_field(kw_only=True, eq=False, repr=False, factory=Metadata.empty)
    """The envelope of the response: the request's id, the time in Unix milliseconds, the version of the API."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        call_id = self.call_id
        to = self.to
        from_ = self.from_
        status = self.status

        ft_audio_line = self.ft_audio_line
        caller_id = self.caller_id

        direction = self.direction

        cause = self.cause

        link = self.link

        webrtc: dict[str, Any] | None = (
            self.webrtc.to_dict() if isinstance(self.webrtc, FaceTimeWebRTC) else self.webrtc
        )

        participants = self.participants

        created_at = self.created_at
        answered_at = self.answered_at

        ended_at = self.ended_at

        duration = self.duration

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["call_id"] = call_id
        field_dict["to"] = to
        field_dict["from"] = from_
        field_dict["status"] = status
        if ft_audio_line is not None:
            field_dict["ft_audio_line"] = ft_audio_line
        if caller_id is not None:
            field_dict["caller_id"] = caller_id
        if direction is not None:
            field_dict["direction"] = direction
        if cause is not None:
            field_dict["cause"] = cause
        if link is not None:
            field_dict["link"] = link
        if webrtc is not None:
            field_dict["webrtc"] = webrtc
        if participants is not None:
            field_dict["participants"] = participants
        if created_at is not None:
            field_dict["created_at"] = created_at
        if answered_at is not None:
            field_dict["answered_at"] = answered_at
        if ended_at is not None:
            field_dict["ended_at"] = ended_at
        if duration is not None:
            field_dict["duration"] = duration
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        call_id = d.pop("call_id")
        to = d.pop("to")
        from_ = d.pop("from")
        status: FaceTimeCallStatus | str = d.pop("status")

        ft_audio_line = d.pop("ft_audio_line", None)
        caller_id: None | str = d.pop("caller_id", None)

        direction: FaceTimeDirection | str | None = d.pop("direction", None)

        cause: None | str = d.pop("cause", None)

        link: None | str = d.pop("link", None)

        _webrtc = d.pop("webrtc", None)
        webrtc: FaceTimeWebRTC | None = FaceTimeWebRTC.from_dict(_webrtc) if isinstance(_webrtc, dict) else _webrtc

        participants = d.pop("participants", None)

        created_at = d.pop("created_at", None)
        answered_at: None | str = d.pop("answered_at", None)

        ended_at: None | str = d.pop("ended_at", None)

        duration: float | None = d.pop("duration", None)

        self = cls.__new__(cls)
        self.call_id = call_id
        self.to = to
        self.from_ = from_
        self.status = status
        self.ft_audio_line = ft_audio_line
        self.caller_id = caller_id
        self.direction = direction
        self.cause = cause
        self.link = link
        self.webrtc = webrtc
        self.participants = participants
        self.created_at = created_at
        self.answered_at = answered_at
        self.ended_at = ended_at
        self.duration = duration
        self.metadata = Metadata.empty()
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.face_time_web_rtc import FaceTimeWebRTC
