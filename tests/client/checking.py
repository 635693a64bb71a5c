"""Helpers for tests of arguments: valid calls are sent to an example service, invalid calls send nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeAlias

import pytest
from attrs import define
from example_service import BASE_URL, ExampleService, ExampleTransport, ReceivedRequest
from hypothesis import is_hypothesis_test, settings
from hypothesis import strategies as st

from contiguity import Contiguity
from contiguity.errors import ValidationError

if TYPE_CHECKING:
    from contiguity.transport import Request, Response

Call: TypeAlias = Callable[[Contiguity, Any], object]
Table: TypeAlias = dict[str, Call]

PERSON, LINE, OTHER_LINE = "+12025550143", "+13055550188", "+13055550199"
FILE = "https://example.com/map.png"


@define
class Unreachable:
    """A transport that fails the test if it is used."""

    def send(self, request: Request, /) -> Response:
        """Fail the test."""
        pytest.fail(f"reached the wire: {request.method} {request.url}")

    def close(self) -> None:
        """Do nothing."""


def sent_request(call: Call, value: object) -> ReceivedRequest:
    """Run a valid call and return its last request."""
    service = ExampleService()
    call(Contiguity(api_key="contiguity_sk_x", base_url=BASE_URL, transport=ExampleTransport(service)), value)
    return service.last


def validation_error(call: Call, value: object) -> ValidationError:
    """Run an invalid call and return its error; check that it names the argument and that nothing was sent."""
    with pytest.raises(ValidationError) as caught:
        call(Contiguity(api_key="contiguity_sk_x", base_url=BASE_URL, transport=Unreachable()), value)
    error = caught.value

    assert all(error.arguments)
    assert error.argument == error.arguments[0]
    assert error.rule
    assert str(error) == f"{', '.join(error.arguments)}{':' if len(error.arguments) > 1 else ''} {error.rule}"
    assert isinstance(error, ValueError)
    return error


def table(calls: Table) -> Callable[[Any], Any]:
    """Parametrise with calls; a key is the argument's name, a space, and the method.

    The calls share a few rules, so a quarter of the usual examples is enough for each call.
    """
    mark = pytest.mark.parametrize(
        ("argument", "call"),
        [(key.split()[0], call) for key, call in calls.items()],
        ids=[key.replace(" ", " of ") for key in calls],
    )

    def parametrised(test: Any) -> Any:
        if is_hypothesis_test(test):
            test = settings(max_examples=max(10, settings().max_examples // 4))(test)
        return mark(test)

    return parametrised


PHONES = st.from_regex(r"\A\+[0-9]{7,15}\Z")
EMAILS = st.emails().filter(lambda email: len(email) <= 254)
ANYTHING = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.binary(), st.text(), st.lists(st.text()))
TEXTS = st.text(st.characters(codec="utf-8"), min_size=1)
