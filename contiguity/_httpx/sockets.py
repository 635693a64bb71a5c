"""A network backend of httpcore on blocking sockets that keeps to the deadline of the request.

httpcore's own backend applies a timeout to each socket operation, so that a server that sends a byte now and then can
delay a call indefinitely. Here each operation may take only the time that is left until the deadline. Host name
resolution cannot be interrupted.
"""

from __future__ import annotations

import socket
import ssl
from functools import partial
from typing import TYPE_CHECKING, Any

import httpcore

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from contiguity._httpx.exchange import Exchange

_TLS_RECORD = 16_384  # Bytes; RFC 8446, section 5.1.
# A socket that another thread closes raises ValueError from the TLS layer.
_FAILURES = (OSError, ValueError)


class SocketBackend(httpcore.NetworkBackend):
    """Opens the socket of one connection; `exchange` is the request that it currently serves."""

    def __init__(self) -> None:
        self.exchange: Exchange | None = None
        self.stream: SocketStream | TLSStream | None = None
        """The outermost stream, once there is one."""

    def seconds(self, timeout: float | None) -> float | None:
        """Return how long the next operation may take."""
        return timeout if self.exchange is None else self.exchange.seconds(timeout)

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,  # noqa: ARG002 -- part of the interface
        socket_options: Iterable[Any] | None = None,  # noqa: ARG002 -- part of the interface
    ) -> SocketStream:
        """Connect to the first address of a host that accepts."""
        if self.exchange is not None:
            self.exchange.start_connecting(timeout)
        failure: OSError = OSError("the host name has no address")
        try:
            for family, kind, protocol, _, address in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM):
                connection = socket.socket(family, kind, protocol)
                try:
                    connection.settimeout(self.seconds(timeout))
                    connection.connect(address)
                    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                except BaseException as error:
                    connection.close()
                    if not isinstance(error, OSError) or isinstance(error, TimeoutError):
                        raise
                    failure = error
                else:
                    self.stream = SocketStream(connection, self)
                    return self.stream
        except TimeoutError as error:
            raise httpcore.ConnectTimeout(str(error)) from error
        except OSError as error:
            failure = error
        raise httpcore.ConnectError(str(failure)) from failure

    def close(self) -> None:
        """Close the connection."""
        if self.stream is not None:
            self.stream.close()

    def interrupt(self) -> None:
        """Make operations of other threads on this connection fail at once."""
        if self.stream is not None:
            self.stream.interrupt()


class SocketStream(httpcore.NetworkStream):
    """A connected socket, with or without TLS."""

    def __init__(self, connection: socket.socket, backend: SocketBackend) -> None:
        self._socket = connection
        self._backend = backend

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Return the available bytes, at least one; none at the end of the stream."""
        try:
            self._socket.settimeout(self._backend.seconds(timeout))
            return self._socket.recv(max_bytes)
        except TimeoutError as error:
            raise httpcore.ReadTimeout(str(error)) from error
        except _FAILURES as error:
            raise httpcore.ReadError(str(error)) from error

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Write all bytes."""
        rest = memoryview(buffer)
        try:
            while rest:
                self._socket.settimeout(self._backend.seconds(timeout))
                rest = rest[self._socket.send(rest) :]
        except TimeoutError as error:
            raise httpcore.WriteTimeout(str(error)) from error
        except _FAILURES as error:
            raise httpcore.WriteError(str(error)) from error

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> SocketStream | TLSStream:
        """Return a stream over this one that is encrypted."""
        try:
            if isinstance(self._socket, ssl.SSLSocket):
                stream: SocketStream | TLSStream = TLSStream(self, ssl_context, server_hostname, timeout)
            else:
                self._socket.settimeout(self._backend.seconds(timeout))
                stream = SocketStream(
                    ssl_context.wrap_socket(self._socket, server_hostname=server_hostname), self._backend
                )
        except BaseException as error:
            self.close()
            if isinstance(error, (TimeoutError, httpcore.TimeoutException)):
                raise httpcore.ConnectTimeout(str(error)) from error
            if isinstance(error, (*_FAILURES, httpcore.NetworkError)):
                raise httpcore.ConnectError(str(error)) from error
            raise
        self._backend.stream = stream
        return stream

    def get_extra_info(self, info: str) -> Any:
        """Return what httpcore asks of a stream."""
        if info == "is_readable":
            return self._is_readable()
        if info == "ssl_object" and isinstance(self._socket, ssl.SSLSocket):
            return self._socket
        if info == "socket":
            return self._socket
        return None

    def _is_readable(self) -> bool:
        """Whether there are unread bytes, or the server has closed its end."""
        if isinstance(self._socket, ssl.SSLSocket) and self._socket.pending():
            return True
        try:
            self._socket.settimeout(0)
            # The method of the base class, because TLS cannot peek.
            socket.socket.recv(self._socket, 1, socket.MSG_PEEK)
        except BlockingIOError:
            return False
        except OSError:
            return True
        return True

    def close(self) -> None:
        """Close the socket, without any farewell to the server."""
        self._socket.close()

    def interrupt(self) -> None:
        """Make operations of other threads on this socket fail at once."""
        try:
            socket.socket.shutdown(self._socket, socket.SHUT_RDWR)
        except OSError:
            return


class TLSStream(httpcore.NetworkStream):
    """TLS over a stream that is encrypted already: an HTTPS service behind an HTTPS proxy."""

    def __init__(
        self,
        inner: SocketStream,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None,
        timeout: float | None,
    ) -> None:
        self._inner = inner
        self._incoming = ssl.MemoryBIO()
        self._outgoing = ssl.MemoryBIO()
        self._tls = ssl_context.wrap_bio(self._incoming, self._outgoing, server_hostname=server_hostname)
        self._run(self._tls.do_handshake, timeout)

    def _run(self, step: Callable[[], Any], timeout: float | None) -> Any:
        while True:
            try:
                result = step()
            except ssl.SSLWantReadError:
                self._flush(timeout)
                if received := self._inner.read(_TLS_RECORD, timeout):
                    self._incoming.write(received)
                else:
                    self._incoming.write_eof()
            else:
                self._flush(timeout)
                return result

    def _flush(self, timeout: float | None) -> None:
        if pending := self._outgoing.read():
            self._inner.write(pending, timeout)

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Return the available bytes, at least one; none at the end of the stream."""
        try:
            result: bytes = self._run(partial(self._tls.read, max_bytes), timeout)
        except (ssl.SSLZeroReturnError, ssl.SSLEOFError):
            return b""
        except _FAILURES as error:
            raise httpcore.ReadError(str(error)) from error
        return result

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Write all bytes."""
        rest = memoryview(buffer)
        try:
            while rest:
                written: int = self._run(partial(self._tls.write, rest), timeout)
                rest = rest[written:]
        except _FAILURES as error:
            raise httpcore.WriteError(str(error)) from error

    def get_extra_info(self, info: str) -> Any:
        """Return what httpcore asks of a stream."""
        if info == "ssl_object":
            return self._tls
        if info == "is_readable" and (self._incoming.pending or self._tls.pending()):
            return True
        return self._inner.get_extra_info(info)

    def close(self) -> None:
        """Close the socket."""
        self._inner.close()

    def interrupt(self) -> None:
        """Make operations of other threads on this socket fail at once."""
        self._inner.interrupt()
