"""A local emulator of the services, for tests, demos and development without an account.

``with Sandbox() as sandbox:`` serves it on this machine; ``contiguity sandbox`` does so from the command line. An
`Emulator` alone needs neither socket nor thread: give its `InProcessTransport` to a client as ``transport=``.
"""

from __future__ import annotations

from contiguity.sandbox.clock import Clock
from contiguity.sandbox.description import NonconformingReply
from contiguity.sandbox.emulator import Emulator
from contiguity.sandbox.faults import Fault, Match
from contiguity.sandbox.inprocess import AsyncInProcessTransport, InProcessTransport
from contiguity.sandbox.options import Options
from contiguity.sandbox.phone import Phone
from contiguity.sandbox.sandbox import Sandbox
from contiguity.sandbox.webhooks import Delivery, Endpoint
from contiguity.sandbox.world import Message

__all__ = [
    "AsyncInProcessTransport",
    "Clock",
    "Delivery",
    "Emulator",
    "Endpoint",
    "Fault",
    "InProcessTransport",
    "Match",
    "Message",
    "NonconformingReply",
    "Options",
    "Phone",
    "Sandbox",
]
