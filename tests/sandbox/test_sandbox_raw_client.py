"""The generated client against the sandbox, over a socket."""

from __future__ import annotations

from typing import TYPE_CHECKING

import operations
import pytest

if TYPE_CHECKING:
    from contiguity.sandbox import Phone, Sandbox

LINE = "+13055550188"


@pytest.mark.parametrize(
    "operation", operations.operation_specs("contiguity_api"), ids=lambda operation: operation.name
)
@pytest.mark.parametrize("kind", ["sync_detailed", "asyncio_detailed"])
def test_generated_client_example_calls_succeed(
    operation: operations.OperationSpec, kind: str, sandbox: Sandbox, ana: Phone
) -> None:
    """Calls with an unknown id return 404."""
    ana.text("Is my order ready?", to=LINE)
    ana.text("See you at 7", to=LINE, channel="text")
    ana.whatsapp("Your table is ready", to=LINE)
    account = sandbox.emulator.contiguity.account
    account.entitlements["number_intelligence"].status = "granted"
    account.leases[LINE].terminated = operation.name == "lease_number"

    reply = operations.call(operation.module, kind, sandbox.url, operation.arguments())

    assert reply.status_code in (200, 404), reply.content
