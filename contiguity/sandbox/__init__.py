"""A local emulator of Contiguity and Linq, for tests, demos and development without an account.

``with Sandbox() as sandbox:`` serves it on this machine, and ``contiguity sandbox`` does so from the command line. An
`Emulator` alone needs neither sockets nor threads: pass its `InProcessTransport` to a client as ``transport=``.
"""

# ruff: noqa: E402 -- a missing extra is reported before anything else is imported.

from __future__ import annotations

from importlib.util import find_spec

for _package in ("jsonschema", "referencing", "starlette", "uvicorn", "yaml"):
    if find_spec(_package) is None:
        raise ModuleNotFoundError(
            f'contiguity.sandbox requires {_package}; install it with: pip install "contiguity-imessage[sandbox]"',
            name=_package,
        )

from contiguity.sandbox.emulator import Emulator
from contiguity.sandbox.faults import Fault, Match
from contiguity.sandbox.inprocess import AsyncInProcessTransport, InProcessTransport
from contiguity.sandbox.openapi import NonconformingResponse
from contiguity.sandbox.options import LinqOptions, Options
from contiguity.sandbox.phone import Phone
from contiguity.sandbox.sandbox import Sandbox
from contiguity.sandbox.state import Clock, Message
from contiguity.sandbox.webhooks import Delivery, Endpoint

__all__ = [
    "AsyncInProcessTransport",
    "Clock",
    "Delivery",
    "Emulator",
    "Endpoint",
    "Fault",
    "InProcessTransport",
    "LinqOptions",
    "Match",
    "Message",
    "NonconformingResponse",
    "Options",
    "Phone",
    "Sandbox",
]
