"""The ways to sign a webhook: each an HMAC-SHA256 over a moment and the body, in headers and a spelling of its own."""

from __future__ import annotations

import binascii
import hmac
import re
from base64 import b64decode, b64encode
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence


class Claim(NamedTuple):
    """What the headers of a delivery claim."""

    moment: int
    """When it was signed, Unix time in seconds."""
    prefix: bytes
    """What was signed before the body."""
    digests: Sequence[bytes]
    """The signatures; one that fits is enough, since there are two while a secret is being replaced."""


class Scheme(Protocol):
    """One way to sign."""

    @property
    def names(self) -> Sequence[str]:
        """The headers that it needs, in lower case."""
        ...

    def key(self, secret: str) -> bytes:
        """Make the key of a secret.

        Raises:
            ValueError: It is not a secret of this scheme; the text says why and does not hold it.
        """
        ...

    def claim(self, values: Sequence[str]) -> Claim:
        """Read the values of the headers.

        Raises:
            ValueError: They do not have the documented form; the text says which.
        """
        ...


class Signer:
    """Signs with one key. The key is worked in once, which is a good part of the work for a short body."""

    __slots__ = ("_keyed",)

    def __init__(self, key: bytes) -> None:
        self._keyed = hmac.new(key, digestmod="sha256")

    def digest(self, prefix: bytes, body: bytes) -> bytes:
        """Sign a body with what stands before it."""
        signing = self._keyed.copy()
        signing.update(prefix + body)
        return signing.digest()


class ContiguityScheme:
    """``Contiguity-Signature: t=<Unix seconds>,v1=<hex>``, over ``t``, a full stop and the body.

    The digits of the signature may be in upper case; nothing else may differ from the documented form. There may be
    several entries ``v1=``; those of another version are passed over.
    """

    names = ("contiguity-signature",)

    _usual = re.compile(r"t=([0-9]{1,16}),v1=([0-9A-Fa-f]{64})")
    _form = re.compile(r"t=([0-9]{1,16})(?:,v[0-9]+=[^,\s]*)+")
    _entry = re.compile(r",v1=([0-9A-Fa-f]{64})(?![^,])")

    def key(self, secret: str) -> bytes:
        """Make the key: the whole secret, ``whsec_`` included."""
        return secret.encode()

    def claim(self, values: Sequence[str]) -> Claim:
        """Read the header."""
        (value,) = values
        if found := self._usual.fullmatch(value):
            moment, entry = found.groups()
            return Claim(int(moment), f"{moment}.".encode(), (bytes.fromhex(entry),))
        found = self._form.fullmatch(value)
        entries = self._entry.findall(value) if found else ()
        if not found or not entries:
            raise ValueError("it must look like t=1767225600,v1=<64 hexadecimal digits>")
        return Claim(int(found[1]), f"{found[1]}.".encode(), tuple(map(bytes.fromhex, entries)))

    def sign(self, signer: Signer, body: bytes, moment: int) -> dict[str, str]:
        """Make the header of a body."""
        return {"Contiguity-Signature": f"t={moment},v1={signer.digest(f'{moment}.'.encode(), body).hex()}"}


class StandardScheme:
    """Standard Webhooks: ``webhook-id``, ``webhook-timestamp``, ``webhook-signature: v1,<base64>``.

    Signed are the id, a full stop, the time, a full stop and the body. There may be several signatures, a space between
    them; those of another version are passed over.
    """

    names = ("webhook-id", "webhook-timestamp", "webhook-signature")

    _time = re.compile(r"[0-9]{1,16}")
    # The last character has two bits to spare. They must be zero, so that a signature has one spelling (RFC 4648, 3.5).
    _entry = re.compile(r"v1,([A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)")

    def key(self, secret: str) -> bytes:
        """Make the key: what the secret after ``whsec_`` is the base64 of, whether padded or not."""
        encoded = secret.removeprefix("whsec_").rstrip("=")
        try:
            key = b64decode(encoded + "=" * (-len(encoded) % 4), validate=True)
        except (binascii.Error, ValueError):
            key = b""
        if not key:
            raise ValueError("it must be whsec_ and base64, as the service gave it")
        return key

    def claim(self, values: Sequence[str]) -> Claim:
        """Read the headers."""
        id_, time, signatures = values
        if not self._time.fullmatch(time):
            raise ValueError("webhook-timestamp must be Unix seconds")
        entries = [found[1] for one in signatures.split(" ") if (found := self._entry.fullmatch(one))]
        if not entries:
            raise ValueError("webhook-signature must look like v1,<base64 of 32 bytes>")
        return Claim(int(time), f"{id_}.{time}.".encode(), tuple(map(b64decode, entries)))

    def sign(self, signer: Signer, body: bytes, moment: int, id_: str) -> dict[str, str]:
        """Make the headers of a body."""
        digest = signer.digest(f"{id_}.{moment}.".encode(), body)
        signature = f"v1,{b64encode(digest).decode()}"
        return {"webhook-id": id_, "webhook-timestamp": str(moment), "webhook-signature": signature}


class OlderLinqScheme:
    """``X-Webhook-Timestamp`` and ``X-Webhook-Signature: <hex>``, over the time, a full stop and the body.

    Linq still sends it beside the standard one. Its documents do not say whether ``whsec_`` belongs to the key; it does
    in ours.
    """

    names = ("x-webhook-timestamp", "x-webhook-signature")

    _time = re.compile(r"[0-9]{1,16}")
    _signature = re.compile(r"[0-9A-Fa-f]{64}")

    def key(self, secret: str) -> bytes:
        """Make the key: the whole secret."""
        return secret.encode()

    def claim(self, values: Sequence[str]) -> Claim:
        """Read the headers."""
        time, signature = values
        if not self._time.fullmatch(time):
            raise ValueError("X-Webhook-Timestamp must be Unix seconds")
        if not self._signature.fullmatch(signature):
            raise ValueError("X-Webhook-Signature must be 64 hexadecimal digits")
        return Claim(int(time), f"{time}.".encode(), (bytes.fromhex(signature),))

    def sign(self, signer: Signer, body: bytes, moment: int) -> dict[str, str]:
        """Make the headers of a body."""
        signature = signer.digest(f"{moment}.".encode(), body).hex()
        return {"X-Webhook-Timestamp": str(moment), "X-Webhook-Signature": signature}
