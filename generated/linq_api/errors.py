"""The errors of the calls in this package."""


class ReplyProblem(Exception):
    """A reply that the API's description does not explain."""

    reason = "Unexplained reply"

    def __init__(self, status_code: int, content: bytes) -> None:
        self.status_code = status_code
        self.content = content
        super().__init__(status_code, content)

    def __str__(self) -> str:
        return f"{self.reason}: status {self.status_code}, {len(self.content)} bytes of body (see .content)"


class UnexpectedStatus(ReplyProblem):
    """The status is not one that the API's description has."""

    reason = "Undocumented status"


class InvalidValue(ValueError):
    """A value of a request has no JSON form. Nothing was sent."""

    def __init__(self, place: str, rule: str) -> None:
        self.place = place
        """Where the value is, such as ``metadata.score``."""
        self.rule = rule
        """The rule that it breaks."""
        super().__init__(place, rule)

    def __str__(self) -> str:
        return f"{self.place} {self.rule}"


class UnreadableResponse(ReplyProblem):
    """The status is documented, and the body is not what belongs to it."""

    reason = "Unreadable body"


__all__ = ["InvalidValue", "ReplyProblem", "UnexpectedStatus", "UnreadableResponse"]
