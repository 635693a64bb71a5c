"""A loopback server that responds to every request with a success, at little cost.

It runs in a separate process, so that its work is not counted as the client's, and prints its port.
"""

from __future__ import annotations

import asyncio
import json

CONTIGUITY = {
    "id": "req_4mXc81PqLz7RtWv2",
    "timestamp": 1785700000123,
    "api_version": "v2026.8.2",
    "object": "response",
    "data": {"message_id": "imsg_Zk41Qe9sTBv0aLxP"},
}
LINQ = {
    "chat_id": "3f6f0a52-58c1-4a6d-9f7e-2b1c0d9e8a71",
    "message": {
        "id": "9a4d2e61-7c35-4b08-a1f9-5e0b6c7d8f12",
        "created_at": "2026-04-01T09:30:00.000Z",
        "delivery_status": "pending",
        "parts": [{"type": "text", "value": "Your table is ready."}],
        "sent_at": None,
    },
}


def response(payload: object) -> bytes:
    """Return a response with a JSON body."""
    body = json.dumps(payload).encode()
    return b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%s" % (len(body), body)


RESPONSES = {True: response(LINQ), False: response(CONTIGUITY)}


class Responder(asyncio.Protocol):
    """Responds to each request of a connection when its body is complete."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Start with an empty buffer."""
        assert isinstance(transport, asyncio.Transport)  # noqa: S101 -- a stream server has no other
        self._transport = transport
        self._read = b""

    def data_received(self, data: bytes) -> None:
        """Respond to every complete request."""
        self._read += data
        while (end := self._read.find(b"\r\n\r\n")) >= 0:
            head = self._read[:end].lower()
            length = head.partition(b"content-length:")[2].partition(b"\r\n")[0]
            total = end + 4 + int(length or b"0")
            if len(self._read) < total:
                return
            self._read = self._read[total:]
            self._transport.write(RESPONSES[b"/v3/" in head.partition(b"\r\n")[0]])


async def main() -> None:
    """Serve until killed."""
    server = await asyncio.get_running_loop().create_server(Responder, "127.0.0.1", 0, backlog=1024)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main())
