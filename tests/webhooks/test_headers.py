"""The signature is found in whatever holds the headers."""

from __future__ import annotations

from http.client import HTTPMessage
from typing import Any

import pytest
from httpx import Headers
from starlette.datastructures import Headers as StarletteHeaders
from webhook_samples import BODY, HEADERS, NAME, SIGNATURE, refusal, webhook

from contiguity.errors import InvalidSignature


def http_message() -> HTTPMessage:
    """Make the headers that `http.server` gives."""
    message = HTTPMessage()
    message["contiguity-signature"] = SIGNATURE
    return message


class Pairs:
    """Headers as Werkzeug has them: no mapping, and iterated as pairs."""

    def __iter__(self) -> Any:
        """Go through the pairs."""
        return iter([("Host", "shop.example"), ("Contiguity-Signature", SIGNATURE)])


class Hostile:
    """Headers that fail in a way of their own."""

    def get(self, name: str) -> str:
        """Fail."""
        raise RuntimeError(name)


@pytest.mark.parametrize(
    "headers",
    [
        pytest.param({NAME: SIGNATURE}, id="dict"),
        pytest.param({NAME.lower(): SIGNATURE}, id="lower case"),
        pytest.param({"x": "y", NAME.upper(): SIGNATURE}, id="upper case"),
        pytest.param({NAME.encode(): SIGNATURE.encode()}, id="bytes"),
        pytest.param([(b"host", b"shop.example"), (NAME.lower().encode(), SIGNATURE.encode())], id="ASGI"),
        pytest.param(
            {"REQUEST_METHOD": "POST", "wsgi.input": object(), "HTTP_CONTIGUITY_SIGNATURE": SIGNATURE}, id="WSGI"
        ),
        pytest.param(((name, value) for name, value in HEADERS.items()), id="iterator"),
        pytest.param(Headers(HEADERS), id="httpx"),
        pytest.param(StarletteHeaders(HEADERS), id="Starlette"),
        pytest.param(http_message(), id="http.server"),
        pytest.param(Pairs(), id="Werkzeug"),
    ],
)
def test_headers_of_any_framework(headers: Any) -> None:
    """The header is found in whatever holds the headers, and whatever its case."""
    assert webhook().unwrap(BODY, headers)


@pytest.mark.parametrize(
    "headers",
    [None, 5, {}, [], [()], [("a",)], "Contiguity-Signature", {NAME: None}, {NAME: 5}, {NAME: [SIGNATURE]}, Hostile()],
    ids=repr,
)
def test_headers_that_are_none(headers: Any) -> None:
    """Whatever is handed in as headers, the refusal is ours and says what to pass."""
    error = refusal(headers=headers)

    assert isinstance(error, InvalidSignature)
    assert "pass " in str(error)
    assert "header" in str(error)
