"""A program that only receives webhooks does not import the client."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

UNWRAP = """
import json, sys
from contiguity.webhooks import Webhook
webhook = Webhook("whsec_x")
{then}
print(json.dumps(sorted(sys.modules)))
"""


def modules(then: str) -> set[str]:
    """Return the modules that a new process has imported after some statements."""
    run = subprocess.run([sys.executable, "-c", UNWRAP.format(then=then)], check=True, capture_output=True, text=True)
    return set(json.loads(run.stdout))


@pytest.mark.parametrize(
    ("then", "loaded"),
    [
        pytest.param("", set(), id="nothing"),
        pytest.param(
            """body = b'{"id": "evt_1", "type": "text.cancelled", "data": {"from": "a", "to": "b", "message_id": "c"}}'
assert type(webhook.unwrap(body, webhook.sign(body))).__name__ == "TextCancelled" """,
            {"text_cancelled"},
            id="one event",
        ),
    ],
)
def test_unwrap_imports_only_the_models_of_the_event(then: str, loaded: set[str]) -> None:
    """It imports no HTTP library."""
    names = modules(then)
    models = {
        name.removeprefix("contiguity_api.models.") for name in names if name.startswith("contiguity_api.models.")
    }

    assert not names & {"httpx", "httpcore", "anyio", "ssl", "asyncio", "contiguity.transport", "contiguity_api.client"}
    assert loaded <= models
    assert len(models) <= 4 * len(loaded)
