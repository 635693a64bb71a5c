"""How the tests of arguments make their calls: one transport that answers, one that nothing may reach."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeAlias

import pytest
from attrs import define
from described import BASE_URL, Asked, Service, Wire
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
class Closed:
    """A transport that nothing may reach."""

    def send(self, request: Request, /) -> Response:
        """Fail the test."""
        pytest.fail(f"reached the wire: {request.method} {request.url}")

    def close(self) -> None:
        """There is nothing to close."""


def passes(call: Call, value: object) -> Asked:
    """Make a call that is allowed, and give what it asked last."""
    service = Service()
    call(Contiguity(api_key="contiguity_sk_x", base_url=BASE_URL, transport=Wire(service)), value)
    return service.last


def refuses(call: Call, value: object) -> ValidationError:
    """Make a call that is forbidden, and give the error; it says what is wrong, and nothing reaches the wire."""
    with pytest.raises(ValidationError) as caught:
        call(Contiguity(api_key="contiguity_sk_x", base_url=BASE_URL, transport=Closed()), value)
    error = caught.value

    assert all(error.arguments)
    assert error.argument == error.arguments[0]
    assert error.rule
    assert str(error) == f"{', '.join(error.arguments)}{':' if len(error.arguments) > 1 else ''} {error.rule}"
    assert isinstance(error, ValueError)
    return error


def table(rows: Table) -> Callable[[Any], Any]:
    """Parametrise with calls; a key is the argument's name, a space, and the method.

    Every row runs the same few rules, so that a quarter of the usual examples is enough for each.
    """
    mark = pytest.mark.parametrize(
        ("argument", "call"),
        [(key.split()[0], call) for key, call in rows.items()],
        ids=[key.replace(" ", " of ") for key in rows],
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
