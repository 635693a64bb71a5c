"""The ways to sign a webhook. Each is an HMAC-SHA256 over a moment and the body; they differ in headers and spelling."""

from __future__ import annotations

import hmac
import re
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


def digest(key: bytes, prefix: bytes, body: bytes) -> bytes:
    """Sign a body with what stands before it."""
    return hmac.digest(key, prefix + body, "sha256")


class ContiguityScheme:
    """``Contiguity-Signature: t=<Unix seconds>,v1=<hex>``, over ``t``, a full stop and the body (Webhook signatures, docs)."""

    names = ("contiguity-signature",)

    _form = re.compile(r"t=([0-9]{1,16})((?:,v[0-9]+=[^,\s]*)+)", re.ASCII)
    _signature = re.compile(r",v1=([0-9A-Fa-f]{64})(?![^,])")

    def key(self, secret: str) -> bytes:
        """Make the key: the whole secret, ``whsec_`` included."""
        return secret.encode()

    def claim(self, values: Sequence[str]) -> Claim:
        """Read the header; entries of another version than v1 are passed over."""
        found = self._form.fullmatch(values[0])
        digests = [bytes.fromhex(text) for text in self._signature.findall(found[2])] if found else []
        if not found or not digests:
            raise ValueError("it must look like t=1767225600,v1=<64 hexadecimal digits>")
        return Claim(int(found[1]), f"{found[1]}.".encode(), digests)

    def sign(self, key: bytes, body: bytes, moment: int) -> dict[str, str]:
        """Make the header of a body."""
        return {"Contiguity-Signature": f"t={moment},v1={digest(key, f'{moment}.'.encode(), body).hex()}"}
