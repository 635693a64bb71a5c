"""The ways to sign a webhook: each an HMAC-SHA256 over a moment and the body, in headers and a spelling of its own."""

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
