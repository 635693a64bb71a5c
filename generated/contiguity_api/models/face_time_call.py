from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.face_time_call_status import FaceTimeCallStatus
from ..models.face_time_direction import FaceTimeDirection
from ..models.metadata import Metadata
from ..types import OpenModel


@_attrs_define
class FaceTimeCall(OpenModel):
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

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.call_id = d.pop("call_id")
        self.to = d.pop("to")
        self.from_ = d.pop("from")
        self.status = d.pop("status")
        self.ft_audio_line = d.pop("ft_audio_line", None)
        self.caller_id = d.pop("caller_id", None)
        self.direction = d.pop("direction", None)
        self.cause = d.pop("cause", None)
        self.link = d.pop("link", None)
        value = d.pop("webrtc", None)
        self.webrtc = FaceTimeWebRTC.from_dict(value) if isinstance(value, dict) else value
        self.participants = d.pop("participants", None)
        self.created_at = d.pop("created_at", None)
        self.answered_at = d.pop("answered_at", None)
        self.ended_at = d.pop("ended_at", None)
        self.duration = d.pop("duration", None)
        self.metadata = Metadata.empty()
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.face_time_web_rtc import FaceTimeWebRTC
