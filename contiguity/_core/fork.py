"""Clean-up in the child of a fork."""

from __future__ import annotations

import os
import weakref
from typing import Protocol


class Forgetful(Protocol):
    """Holds connections that belong to the process which opened them."""

    def forget(self) -> None:
        """Drop the connections without any effect on those of the parent."""


_inheritable: weakref.WeakSet[Forgetful] = weakref.WeakSet()


def forget_after_fork(holder: Forgetful) -> None:
    """Call an object's `forget` in the child of every fork.

    Two processes that use one connection read each other's responses.
    """
    _inheritable.add(holder)


def _forget_inherited() -> None:
    for holder in list(_inheritable):
        holder.forget()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget_inherited)
