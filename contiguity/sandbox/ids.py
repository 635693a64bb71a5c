"""Ids that look random and repeat with the seed."""

from __future__ import annotations

import string
from random import Random
from uuid import UUID

_ALPHABET = string.ascii_letters + string.digits


class Ids:
    """A source of ids, and of the sandbox's other choices by chance."""

    def __init__(self, seed: int) -> None:
        """Start the sequence of a seed."""
        self.random: Random = Random(seed)  # noqa: S311 -- repeatable on purpose
        self._issued: set[str] = set()

    def new(self, prefix: str, length: int = 16) -> str:
        """Give an id that this source has not given before."""
        while True:
            issued = prefix + "".join(self.random.choices(_ALPHABET, k=length))
            if issued not in self._issued:
                self._issued.add(issued)
                return issued

    def hex(self, length: int) -> str:
        """Give lower-case hexadecimal digits."""
        return f"{self.random.getrandbits(4 * length):0{length}x}"

    def uuid(self) -> str:
        """Give a UUID of version 4."""
        return str(UUID(int=self.random.getrandbits(128), version=4))

    def digits(self, length: int) -> str:
        """Give a code of decimal digits."""
        return "".join(self.random.choices(string.digits, k=length))
