"""An HTTP server on the loopback interface that returns a fixed response and records the requests."""

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
    """A received request, with header names in lower case."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        """Return the body, decoded as JSON; None if it is empty."""
        return json.loads(self.body) if self.body else None


class Server(ThreadingHTTPServer):
    """A server with a long queue of connections; the standard one resets the sixth."""

    request_queue_size = 128


@define
class Loopback:
    """A server that runs inside a ``with`` block."""

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(factory=dict)
    requests: list[Request] = field(factory=list)
    _server: ThreadingHTTPServer | None = field(default=None, init=False)
    _thread: threading.Thread | None = field(default=None, init=False)

    @property
    def url(self) -> str:
        """Return the base URL."""
        assert self._server is not None
        return f"http://127.0.0.1:{self._server.server_port}"

    @property
    def last(self) -> Request:
        """Return the last request."""
        return self.requests[-1]

    def reply(self, status: int, body: object = b"", content_type: str = "application/json") -> None:
        """Set the response to later requests: bytes unchanged, any other body as JSON."""
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
        """Return a handler class for `http.server`."""
        loopback = self

        class Handler(BaseHTTPRequestHandler):
            """Records the request and sends the response."""

            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def answer(self) -> None:
                """Respond to a request of any method."""
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                headers = {name.lower(): value for name, value in self.headers.items()}
                loopback.requests.append(Request(self.command, self.path, headers, body))
                self.send_response(loopback.status, "Fixed")
                for name, value in loopback.headers.items():
                    self.send_header(name, value)
                empty = loopback.status in {204, 304}
                if not empty:
                    self.send_header("Content-Length", str(len(loopback.body)))
                self.end_headers()
                if not empty:
                    self.wfile.write(loopback.body)

            def log_message(self, *_: object) -> None:
                """Log nothing."""

        for method in ("DELETE", "GET", "PATCH", "POST", "PUT"):
            setattr(Handler, f"do_{method}", Handler.answer)
        return Handler
