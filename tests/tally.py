"""What each send of a fault test was told to have become, held against what became of it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from attrs import define, field

from contiguity.errors import APIError, ContiguityError, DeliveryUnknown, NetworkError

if TYPE_CHECKING:
    from faults import FaultyService


@define
class Tally:
    """What each send was told to have become."""

    told: dict[str, str] = field(factory=dict)

    def returned(self, text: str) -> None:
        """Note a message that was sent."""
        self._note(text, "returned")

    def failed(self, text: str, error: ContiguityError) -> None:
        """Note one that was not, as far as its error tells."""
        kinds = {DeliveryUnknown: "unknown", APIError: "refused", NetworkError: "refused"}
        self._note(text, next(kind for cls, kind in kinds.items() if isinstance(error, cls)))

    def _note(self, text: str, kind: str) -> None:
        assert text not in self.told
        self.told[text] = kind

    def assert_true(self, faulty: FaultyService) -> None:
        """What was returned is delivered once, what was refused is not, and nothing is delivered twice."""
        for text, kind in self.told.items():
            delivered = faulty.accepted[text]
            assert delivered <= 1, f"{text} was delivered {delivered} times"
            assert kind == "unknown" or delivered == (kind == "returned"), f"{text}: {kind}, delivered {delivered}"

    def summary(self, faulty: FaultyService) -> str:
        """Say how it went, in one line."""
        kinds = Counter(self.told.values())
        unknown = [text for text, kind in self.told.items() if kind == "unknown"]
        reached = sum(faulty.accepted[text] for text in unknown)
        return (
            f"{len(self.told)} sends, {sum(faulty.asked.values())} tries read, "
            f"{sum(faulty.happened.values()) - faulty.happened['none']} faults: {kinds['returned']} returned, "
            f"{kinds['refused']} refused, {kinds['unknown']} unknown (of which {reached} delivered), "
            f"{sum(1 for times in faulty.accepted.values() if times > 1)} delivered twice"
        )
