"""Exceptions of the calls in this package."""


class ResponseError(Exception):
    """Base of the exceptions for a response that does not conform to the API description."""

    reason = "Undocumented response"

    def __init__(self, status_code: int, content: bytes) -> None:
        self.status_code = status_code
        self.content = content
        super().__init__(status_code, content)

    def __str__(self) -> str:
        return f"{self.reason}: status {self.status_code}, {len(self.content)} bytes of body (see .content)"


class UnexpectedStatus(ResponseError):
    """The status of the response is not documented."""

    reason = "Undocumented status"


class InvalidValue(ValueError):
    """A value of the request is not JSON-serializable. Nothing was sent."""

    def __init__(self, place: str, rule: str) -> None:
        self.place = place
        """Where the value is, such as ``metadata.score``."""
        self.rule = rule
        """The rule that it breaks."""
        super().__init__(place, rule)

    def __str__(self) -> str:
        return f"{self.place} {self.rule}"


class UnreadableResponse(ResponseError):
    """The body of the response does not match the schema of its status."""

    reason = "Unreadable body"


__all__ = ["InvalidValue", "ResponseError", "UnexpectedStatus", "UnreadableResponse"]
