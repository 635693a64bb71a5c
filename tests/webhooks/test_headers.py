"""A header is found in the headers object of any framework, and only there."""

from __future__ import annotations

import io
import os
import socket
import subprocess
import sys
import threading
import time
import wsgiref.handlers
from http.client import HTTPConnection, HTTPMessage
from pathlib import Path
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, make_server

import contiguity_samples as ours
import django
import linq_samples as theirs
import pytest
from contiguity_samples import BODY, HEADERS, NAME, SIGNATURE, rejection, webhook
from django.conf import settings as django_settings
from django.test import AsyncRequestFactory, RequestFactory
from httpx import Headers
from starlette.datastructures import Headers as StarletteHeaders
from werkzeug.test import EnvironBuilder
from werkzeug.wrappers import Request

from contiguity.errors import InvalidSignature

PROCESS = {
    "WEBHOOK_ID": "process", "WEBHOOK_TIMESTAMP": "1", "WEBHOOK_SIGNATURE": "v1,x", "X_WEBHOOK_TIMESTAMP": "1",
    "X_WEBHOOK_SIGNATURE": "x", "CONTIGUITY_SIGNATURE": "t=1,v1=x", "contiguity-signature": "t=1,v1=x",
    "webhook-id": "process", "Webhook-Id": "process",
}  # fmt: skip
"""Variables of a process, some of which only `env` can set."""

GENUINE = [(ours.WEBHOOK, ours.BODY, HEADERS), (theirs.WEBHOOK, theirs.BODY, theirs.STANDARD)]
GENUINE += [(theirs.WEBHOOK, theirs.BODY, theirs.LEGACY)]
EVERY = pytest.mark.parametrize(("receiver", "body", "headers"), GENUINE, ids=["Contiguity", "Linq", "Linq's older"])


def http_message() -> HTTPMessage:
    """Return the headers of `http.server`."""
    message = HTTPMessage()
    message["contiguity-signature"] = SIGNATURE
    return message


class Pairs:
    """Headers that are not a mapping, and iterate over pairs, as those of Werkzeug."""

    def __iter__(self) -> Any:
        """Iterate over the pairs."""
        return iter([("Host", "shop.example"), ("Contiguity-Signature", SIGNATURE)])


class Raising:
    """Headers that raise."""

    def get(self, name: str) -> str:
        """Raise."""
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
        pytest.param({"HTTP_CONTIGUITY_SIGNATURE": SIGNATURE}, id="only the headers of WSGI"),
        pytest.param(((name, value) for name, value in HEADERS.items()), id="iterator"),
        pytest.param(Headers(HEADERS), id="httpx"),
        pytest.param(StarletteHeaders(HEADERS), id="Starlette"),
        pytest.param(http_message(), id="http.server"),
        pytest.param(Pairs(), id="pairs"),
    ],
)
def test_unwrap_accepts_the_headers_of_any_framework(headers: Any) -> None:
    """The case of the name does not matter."""
    assert webhook().unwrap(BODY, headers)


@pytest.mark.parametrize(
    "headers",
    [
        None,
        5,
        {},
        [],
        [()],
        [("a",)],
        "Contiguity-Signature",
        {NAME: None},
        {NAME: 5},
        {NAME: [SIGNATURE]},
        pytest.param(Raising(), id="raising"),
    ],
    ids=repr,
)
def test_unwrap_with_invalid_headers_is_an_invalid_signature(headers: Any) -> None:
    """The error is an `InvalidSignature`, even if the object raises."""
    error = rejection(headers=headers)

    assert isinstance(error, InvalidSignature)
    assert "pass " in str(error)
    assert "header" in str(error)


def environ(headers: dict[str, str]) -> dict[str, str]:
    """Return the headers as the keys of a WSGI environment."""
    return {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in headers.items()}


@EVERY
@pytest.mark.parametrize("marker", [{"REQUEST_METHOD": "POST"}, {"wsgi.version": (1, 0)}], ids=str)
def test_process_variables_in_an_environment_are_not_headers(
    receiver: Any, body: bytes, headers: Any, marker: Any
) -> None:
    """They do not replace genuine headers, and are not used without them."""
    assert receiver.unwrap(body, {**PROCESS, **marker, **environ(headers)})
    assert receiver.unwrap(body, {**marker, **environ(headers), **PROCESS})
    genuine_variables = {name.upper().replace("-", "_"): value for name, value in headers.items()}
    with pytest.raises(InvalidSignature, match="no header"):
        receiver.unwrap(body, {**marker, **genuine_variables, **headers})


@EVERY
def test_a_header_with_underscores_is_another_header(receiver: Any, body: bytes, headers: Any) -> None:
    """A request may have a header `WEBHOOK_ID` in addition to `webhook-id`, or without it."""
    underscores = {name.replace("-", "_"): "x" for name in headers}
    for other in (underscores, {name.upper(): "x" for name in underscores}):
        assert receiver.unwrap(body, {**other, **headers})
        assert receiver.unwrap(body, [*other.items(), *headers.items()])
        with pytest.raises(InvalidSignature, match="no header"):
            receiver.unwrap(body, other)


@EVERY
def test_wsgiref_copies_the_process_environment(
    receiver: Any, body: bytes, headers: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A genuine delivery to a real server is verified. It hands every variable of the process to the application."""
    monkeypatch.setattr(wsgiref.handlers.BaseHandler, "os_environ", {**os.environ, **PROCESS})
    seen: list[Any] = []

    def application(environment: dict[str, Any], start_response: Any) -> list[bytes]:
        raw = environment["wsgi.input"].read(int(environment["CONTENT_LENGTH"]))
        seen.append((environment["WEBHOOK_ID"], receiver.unwrap(raw, environment)))
        start_response("204 No Content", [])
        return []

    class Quiet(WSGIRequestHandler):
        def log_message(self, *_: Any) -> None:
            """Log nothing."""

    with make_server("127.0.0.1", 0, application, handler_class=Quiet) as server:
        thread = threading.Thread(target=server.handle_request)
        thread.start()
        assert post(server.server_port, body, headers) == 204
        thread.join()

    assert seen == [("process", receiver.unwrap(body, headers))]


GUNICORN = """
import os, sys
sys.path[:0] = {path!r}
import {samples} as samples

def application(environ, start_response):
    raw = environ["wsgi.input"].read()
    samples.WEBHOOK.unwrap(raw, {{**os.environ, **environ}})
    samples.WEBHOOK.unwrap(raw, environ)
    start_response("204 No Content", [])
    return []
"""


@pytest.mark.parametrize(("samples", "body", "headers"), [
    ("contiguity_samples", ours.BODY, HEADERS), ("linq_samples", theirs.BODY, {**theirs.STANDARD, **theirs.LEGACY}),
])  # fmt: skip
def test_gunicorn_with_process_variables(samples: str, body: bytes, headers: Any, tmp_path: Path) -> None:
    """A genuine delivery to a real server is verified, although the process has variables of these names."""
    path = [str(Path(__file__).parent), str(Path(__file__).parent.parent)]
    (tmp_path / "hook.py").write_text(GUNICORN.format(path=path, samples=samples))
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        port = listening.getsockname()[1]
        command = [sys.executable, "-m", "gunicorn", "--bind", f"fd://{listening.fileno()}", "hook:application"]
        with subprocess.Popen(
            command, cwd=tmp_path, env={**os.environ, **PROCESS}, pass_fds=[listening.fileno()],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        ) as server:  # fmt: skip
            try:
                assert post(port, body, headers) == 204
            finally:
                server.terminate()


def post(port: int, body: bytes, headers: dict[str, str]) -> int:
    """Post a body and return the status of the response."""
    until = time.monotonic() + 30
    while True:
        connection = HTTPConnection("127.0.0.1", port, timeout=30)
        try:
            connection.request("POST", "/webhook", body, headers)
            return connection.getresponse().status
        except ConnectionError:
            if time.monotonic() > until:
                raise
        finally:
            connection.close()


@EVERY
def test_werkzeug_request(receiver: Any, body: bytes, headers: Any) -> None:
    """Both the headers and the environment of a request are accepted, with variables of the process among them."""
    environment = EnvironBuilder(method="POST", input_stream=io.BytesIO(body), headers=headers).get_environ()
    request = Request({**PROCESS, **environment})

    assert receiver.unwrap(request.get_data(), request.headers)
    assert receiver.unwrap(request.get_data(), request.environ)


@EVERY
def test_django_request(receiver: Any, body: bytes, headers: Any) -> None:
    """The headers and `META` are accepted, under WSGI and ASGI, with variables of the process among them."""
    if not django_settings.configured:
        django_settings.configure(ALLOWED_HOSTS=["*"])
        django.setup()
    wsgi = RequestFactory(**PROCESS).post("/webhook", body, "application/json", headers=headers)
    asgi = AsyncRequestFactory().post("/webhook", body, "application/json", headers=headers)
    for request in (wsgi, asgi):
        assert receiver.unwrap(request.body, request.headers)
        assert receiver.unwrap(request.body, {**PROCESS, **request.META})
