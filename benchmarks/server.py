"""A loopback server that answers every request with one success, as cheaply as asyncio can.

It runs in a process of its own, so that its work is not counted as the client's, and prints its port.
"""

from __future__ import annotations

import asyncio
import json

BODY = json.dumps(
    {
        "id": "req_4mXc81PqLz7RtWv2",
        "timestamp": 1785700000123,
        "api_version": "v2026.8.2",
        "object": "response",
        "data": {"message_id": "imsg_Zk41Qe9sTBv0aLxP"},
    }
).encode()
REPLY = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%s" % (len(BODY), BODY)


class Answer(asyncio.Protocol):
    """Answers each request of a connection once its body is there."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin with nothing read."""
        assert isinstance(transport, asyncio.Transport)  # noqa: S101 -- what a stream server gives
        self._transport = transport
        self._read = b""

    def data_received(self, data: bytes) -> None:
        """Answer every whole request."""
        self._read += data
        while (end := self._read.find(b"\r\n\r\n")) >= 0:
            head = self._read[:end].lower()
            length = head.partition(b"content-length:")[2].partition(b"\r\n")[0]
            total = end + 4 + int(length or b"0")
            if len(self._read) < total:
                return
            self._read = self._read[total:]
            self._transport.write(REPLY)


async def main() -> None:
    """Serve until killed."""
    server = await asyncio.get_running_loop().create_server(Answer, "127.0.0.1", 0, backlog=1024)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main())
