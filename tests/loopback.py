"""A real HTTP server on the loopback interface that gives the reply it was told to and keeps the requests it got."""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any, Self

from attrs import define, field

if TYPE_CHECKING:
    from collections.abc import Mapping


@define
class Request:
    """A request as it was on the wire; names of headers are in lower case."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        """The body, read as JSON; None where there is none."""
        return json.loads(self.body) if self.body else None


class Server(ThreadingHTTPServer):
    """A server that keeps waiting connections: the standard one resets the sixth at once."""

    request_queue_size = 128


@define
class Loopback:
    """The server: it runs while it is entered."""

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(factory=dict)
    requests: list[Request] = field(factory=list)
    _server: ThreadingHTTPServer | None = field(default=None, init=False)
    _thread: threading.Thread | None = field(default=None, init=False)

    @property
    def url(self) -> str:
        """Where the server listens."""
        assert self._server is not None
        return f"http://127.0.0.1:{self._server.server_port}"

    @property
    def last(self) -> Request:
        """The latest request."""
        return self.requests[-1]

    def reply(self, status: int, body: object = b"", content_type: str = "application/json") -> None:
        """Set the reply to all that follows: bytes as they are, anything else as JSON."""
        self.status = status
        self.body = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.headers = {"Content-Type": content_type}

    def __enter__(self) -> Self:
        self._server = Server(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        assert self._server is not None
        assert self._thread is not None
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        """Make the class that `http.server` wants."""
        loopback = self

        class Handler(BaseHTTPRequestHandler):
            """Keeps the request, gives the reply."""

            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def answer(self) -> None:
                """Answer a request of any method."""
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                headers = {name.lower(): value for name, value in self.headers.items()}
                loopback.requests.append(Request(self.command, self.path, headers, body))
                self.send_response(loopback.status, "As told")
                for name, value in loopback.headers.items():
                    self.send_header(name, value)
                empty = loopback.status in {204, 304}
                if not empty:
                    self.send_header("Content-Length", str(len(loopback.body)))
                self.end_headers()
                if not empty:
                    self.wfile.write(loopback.body)

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        for method in ("DELETE", "GET", "PATCH", "POST", "PUT"):
            setattr(Handler, f"do_{method}", Handler.answer)
        return Handler
