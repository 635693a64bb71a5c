"""The reported outcomes of the sends in a fault test, compared with the deliveries."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from attrs import define, field

from contiguity.errors import APIError, ContiguityError, DeliveryUnknown, NetworkError

if TYPE_CHECKING:
    from faults import FaultyService


@define
class SendOutcomes:
    """The reported outcome of each send, by the text of the message."""

    results: dict[str, str] = field(factory=dict)

    def returned(self, text: str) -> None:
        """Record a returned send."""
        self._note(text, "returned")

    def failed(self, text: str, error: ContiguityError) -> None:
        """Record the outcome that an error reports."""
        kinds = {DeliveryUnknown: "unknown", APIError: "rejected", NetworkError: "rejected"}
        self._note(text, next(kind for cls, kind in kinds.items() if isinstance(error, cls)))

    def _note(self, text: str, kind: str) -> None:
        assert text not in self.results
        self.results[text] = kind

    def check(self, faulty: FaultyService) -> None:
        """Assert that returned messages were delivered once, rejected ones never, and none twice."""
        for text, kind in self.results.items():
            delivered = faulty.accepted[text]
            assert delivered <= 1, f"{text} was delivered {delivered} times"
            assert kind == "unknown" or delivered == (kind == "returned"), f"{text}: {kind}, delivered {delivered}"

    def summary(self, faulty: FaultyService) -> str:
        """Return the counts in one line."""
        kinds = Counter(self.results.values())
        unknown = [text for text, kind in self.results.items() if kind == "unknown"]
        reached = sum(faulty.accepted[text] for text in unknown)
        return (
            f"{len(self.results)} sends, {sum(faulty.received.values())} requests read, "
            f"{sum(faulty.injected.values()) - faulty.injected['none']} faults: {kinds['returned']} returned, "
            f"{kinds['rejected']} rejected, {kinds['unknown']} unknown (of which {reached} delivered), "
            f"{sum(1 for times in faulty.accepted.values() if times > 1)} delivered twice"
        )
