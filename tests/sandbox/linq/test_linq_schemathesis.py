"""schemathesis runs with the OpenAPI document of Linq against the sandbox."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import pytest
import yaml
from linq_harness import LINE
from schemathesis_runner import ROOT, assert_no_problem_found, objects

from contiguity.sandbox import Clock, Options, Sandbox

if TYPE_CHECKING:
    from collections.abc import Mapping

CONFIGURATION = Path(__file__).with_name("schemathesis.toml")


@pytest.mark.parametrize(
    ("unknown_keys", "phases"), [("ignore", "examples,coverage,fuzzing,stateful"), ("reject", "examples,coverage")]
)
def test_schemathesis_finds_no_problem_in_linq(
    unknown_keys: Literal["ignore", "reject"], phases: str, tmp_path: Path
) -> None:
    """The clock is frozen, so that every run is the same, and rate limits are off, so that messages can be sent."""
    options = Options(rate_limit="off", unknown_keys=unknown_keys)
    with Sandbox(options=options, clock=Clock(frozen_at=1785700000)) as sandbox:
        # schemathesis subscribes arbitrary URLs.
        sandbox.emulator.outbox.deliver = None
        document = yaml.safe_load((ROOT / "openapi" / "linq.yaml").read_bytes())
        _complete(document, _prepare(sandbox))
        if unknown_keys == "ignore":
            # The provider ignores unknown keys; the document forbids them only for the generated models.
            for schema in objects(document):
                if schema.get("additionalProperties") is False:
                    del schema["additionalProperties"]
        described = tmp_path / "linq.json"
        described.write_text(json.dumps(document))
        assert_no_problem_found(str(described), sandbox.linq_url, CONFIGURATION, tmp_path, [f"--phases={phases}"])


def _prepare(sandbox: Sandbox) -> dict[str, str]:
    """Create the resources of the document's examples, and return ids by parameter name."""
    people = ["+14155550142", "ben@example.test", "+442079460015"]
    received = sandbox.phone(people[0]).text("Who is in?", to=LINE, others=people[1:])
    with sandbox.linq() as client:
        file = client.attachments.upload(b"abc", filename="a.txt", content_type="text/plain")
        hook = client.webhook_subscriptions.create(
            target_url="https://hooks.example.test/here", subscribed_events=["message.sent"]
        )
        lines = list(client.phone_numbers.list())
    return {
        "chat_id": received.data.chat.id,
        "message_id": received.data.id,
        "attachment_id": file,
        "subscription_id": hook.id,
        "phone_number_id": lines[0].id,
    }


def _complete(document: dict[str, Any], ids: Mapping[str, str]) -> None:
    """Add to a document the constraints that are only described in words, and the ids of the sandbox."""
    for parameter in objects(document):
        if parameter.get("in") == "path" and parameter["name"] in ids:
            parameter["schema"] |= {"format": "uuid", "examples": [ids[parameter["name"]]]}
