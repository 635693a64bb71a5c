"""schemathesis is given our description of Linq, and finds nothing in the sandbox."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import pytest
import yaml
from linq_harness import LINE
from tester import ROOT, assert_nothing_is_found, objects

from contiguity.sandbox import Clock, Options, Sandbox

if TYPE_CHECKING:
    from collections.abc import Mapping

CONFIGURATION = Path(__file__).with_name("schemathesis.toml")


@pytest.mark.parametrize(
    ("unknown_keys", "phases"), [("ignore", "examples,coverage,fuzzing,stateful"), ("reject", "examples,coverage")]
)
def test_nothing_is_found_in_linq(unknown_keys: Literal["ignore", "reject"], phases: str, tmp_path: Path) -> None:
    """Every reply is as described, what is against the description is refused, and what is not is accepted.

    A clock that stands still makes every run the same. At real rates little would be sent.
    """
    options = Options(rate_limit="off", unknown_keys=unknown_keys)
    with Sandbox(options=options, clock=Clock(frozen_at=1785700000)) as sandbox:
        # The webhooks that are subscribed to lead anywhere.
        sandbox.emulator.outbox.deliver = None
        document = yaml.safe_load((ROOT / "openapi" / "linq.yaml").read_bytes())
        _complete(document, _prepare(sandbox))
        if unknown_keys == "ignore":
            # As the service does. The description closes bodies for the sake of the generated models.
            for schema in objects(document):
                if schema.get("additionalProperties") is False:
                    del schema["additionalProperties"]
        described = tmp_path / "linq.json"
        described.write_text(json.dumps(document))
        assert_nothing_is_found(str(described), sandbox.linq_url, CONFIGURATION, tmp_path, [f"--phases={phases}"])


def _prepare(sandbox: Sandbox) -> dict[str, str]:
    """Let there be what the description's examples speak of, and give ids by the name of their parameter."""
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
    """Write into a description what it says in words alone, and what is there in the sandbox."""
    for parameter in objects(document):
        if parameter.get("in") == "path" and parameter["name"] in ids:
            parameter["schema"] |= {"format": "uuid", "examples": [ids[parameter["name"]]]}
