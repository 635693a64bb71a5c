"""Signature schemes: each is an HMAC-SHA256 over a timestamp and the body, with its own headers and encoding."""

from __future__ import annotations

import binascii
import hmac
import re
from base64 import b64decode, b64encode
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

_MOST_SIGNATURES = 16  # In one header. Genuine ones have one, or two while a secret is being replaced.
_TOO_MANY = f"there are more than {_MOST_SIGNATURES} signatures"


class SignatureHeader(NamedTuple):
    """The parsed signature headers of a delivery. Nothing in them is verified yet."""

    timestamp: int
    """When the delivery was signed, in Unix seconds."""
    prefix: bytes
    """The signed bytes that precede the body."""
    digests: Sequence[bytes]
    """The signatures. One that matches is enough: there are two while a secret is being replaced."""


class Scheme(Protocol):
    """A signature scheme."""

    @property
    def names(self) -> Sequence[str]:
        """The headers that the scheme needs, in lower case."""
        ...

    def key(self, secret: str) -> bytes:
        """Return the HMAC key of a secret.

        Raises:
            ValueError: The secret is malformed. The text has the reason, without the secret.
        """
        ...

    def parse(self, values: Sequence[str]) -> SignatureHeader:
        """Parse the values of the headers.

        Raises:
            ValueError: A value does not have the documented form. The text names it.
        """
        ...


class Signer:
    """HMAC-SHA256 with one key."""

    __slots__ = ("_keyed",)

    def __init__(self, key: bytes) -> None:
        # A copy of a keyed hash costs less than a new one.
        self._keyed = hmac.new(key, digestmod="sha256")

    def digest(self, prefix: bytes, body: bytes) -> bytes:
        """Return the signature of a prefix and a body."""
        signing = self._keyed.copy()
        signing.update(prefix + body)
        return signing.digest()


class ContiguityScheme:
    """``Contiguity-Signature: t=<Unix seconds>,v1=<hex>``, over ``t``, a full stop and the body.

    The hexadecimal digits may be in upper case; nothing else may differ from the documented form. There may be several
    ``v1=`` entries; entries of other versions are ignored.
    """

    names = ("contiguity-signature",)

    _usual = re.compile(r"t=([0-9]{1,16}),v1=([0-9A-Fa-f]{64})")
    _form = re.compile(r"t=([0-9]{1,16})(?:,v[0-9]+=[^,\s]*)+")
    _entry = re.compile(r",v1=([0-9A-Fa-f]{64})(?![^,])")

    def key(self, secret: str) -> bytes:
        """Return the key: the whole secret, including ``whsec_``."""
        return secret.encode()

    def parse(self, values: Sequence[str]) -> SignatureHeader:
        """Parse the header."""
        (value,) = values
        if found := self._usual.fullmatch(value):
            timestamp, entry = found.groups()
            return SignatureHeader(int(timestamp), f"{timestamp}.".encode(), (bytes.fromhex(entry),))
        if value.count(",") > _MOST_SIGNATURES:
            raise ValueError(_TOO_MANY)
        found = self._form.fullmatch(value)
        entries = self._entry.findall(value) if found else ()
        if not found or not entries:
            raise ValueError("it must look like t=1767225600,v1=<64 hexadecimal digits>")
        return SignatureHeader(int(found[1]), f"{found[1]}.".encode(), tuple(map(bytes.fromhex, entries)))

    def sign(self, signer: Signer, body: bytes, timestamp: int) -> dict[str, str]:
        """Return the header for a body."""
        return {"Contiguity-Signature": f"t={timestamp},v1={signer.digest(f'{timestamp}.'.encode(), body).hex()}"}


class StandardScheme:
    """Standard Webhooks: ``webhook-id``, ``webhook-timestamp``, ``webhook-signature: v1,<base64>``.

    The signed bytes are the id, a full stop, the timestamp, a full stop and the body. There may be several signatures,
    separated by spaces; those of other versions are ignored.
    """

    names = ("webhook-id", "webhook-timestamp", "webhook-signature")

    _timestamp = re.compile(r"[0-9]{1,16}")
    # The last character has two unused bits. They must be zero, so that a signature has one spelling (RFC 4648, 3.5).
    _entry = re.compile(r"v1,([A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)")

    def key(self, secret: str) -> bytes:
        """Return the key: the base64-decoded secret after ``whsec_``, with or without padding."""
        encoded = secret.removeprefix("whsec_").rstrip("=")
        try:
            key = b64decode(encoded + "=" * (-len(encoded) % 4), validate=True)
        except (binascii.Error, ValueError):
            key = b""
        if not key:
            raise ValueError("it must be whsec_ and base64, as the service returned it")
        return key

    def parse(self, values: Sequence[str]) -> SignatureHeader:
        """Parse the headers."""
        id_, timestamp, signatures = values
        if not self._timestamp.fullmatch(timestamp):
            raise ValueError("webhook-timestamp must be Unix seconds")
        if signatures.count(" ") >= _MOST_SIGNATURES:
            raise ValueError(_TOO_MANY)
        entries = [found[1] for one in signatures.split(" ") if (found := self._entry.fullmatch(one))]
        if not entries:
            raise ValueError("webhook-signature must look like v1,<base64 of 32 bytes>")
        return SignatureHeader(int(timestamp), f"{id_}.{timestamp}.".encode(), tuple(map(b64decode, entries)))

    def sign(self, signer: Signer, body: bytes, timestamp: int, id_: str) -> dict[str, str]:
        """Return the headers for a body."""
        digest = signer.digest(f"{id_}.{timestamp}.".encode(), body)
        signature = f"v1,{b64encode(digest).decode()}"
        return {"webhook-id": id_, "webhook-timestamp": str(timestamp), "webhook-signature": signature}


class LegacyLinqScheme:
    """``X-Webhook-Timestamp`` and ``X-Webhook-Signature: <hex>``, over the timestamp, a full stop and the body.

    Linq still sends it in addition to the standard one. Whether ``whsec_`` is part of the key is not
    documented; here it is.
    """

    names = ("x-webhook-timestamp", "x-webhook-signature")

    _timestamp = re.compile(r"[0-9]{1,16}")
    _signature = re.compile(r"[0-9A-Fa-f]{64}")

    def key(self, secret: str) -> bytes:
        """Return the key: the whole secret."""
        return secret.encode()

    def parse(self, values: Sequence[str]) -> SignatureHeader:
        """Parse the headers."""
        timestamp, signature = values
        if not self._timestamp.fullmatch(timestamp):
            raise ValueError("X-Webhook-Timestamp must be Unix seconds")
        if not self._signature.fullmatch(signature):
            raise ValueError("X-Webhook-Signature must be 64 hexadecimal digits")
        return SignatureHeader(int(timestamp), f"{timestamp}.".encode(), (bytes.fromhex(signature),))

    def sign(self, signer: Signer, body: bytes, timestamp: int) -> dict[str, str]:
        """Return the headers for a body."""
        signature = signer.digest(f"{timestamp}.".encode(), body).hex()
        return {"X-Webhook-Timestamp": str(timestamp), "X-Webhook-Signature": signature}
