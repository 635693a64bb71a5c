"""schemathesis runs with the OpenAPI documents of Contiguity and the control API against the sandbox."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import httpx
import pytest
import yaml
from schemathesis_runner import ROOT, assert_no_problem_found, objects

from contiguity.sandbox import Clock, Options, Sandbox

if TYPE_CHECKING:
    from collections.abc import Mapping

CONFIGURATION = Path(__file__).with_name("schemathesis.toml")
LINE = "+13055550188"

WRITES_SOMETHING = {
    "anyOf": [
        {"required": ["message"], "properties": {"message": {"type": "string", "minLength": 1}}},
        {"required": ["attachments"], "properties": {"attachments": {"type": "array", "minItems": 1}}},
    ]
}
"""A message or attachments. The document describes this in words only, because client generators do not support it."""

OWN_NUMBER = {"properties": {"from": {"enum": ["+13055550188", "+13055550199", None]}}}
"""The number of a fallback belongs to the account."""

WORDS = {
    "IMessageSend": WRITES_SOMETHING,
    "TextSend": WRITES_SOMETHING,
    "WhatsAppSend": WRITES_SOMETHING,
    "IMessageFallback": OWN_NUMBER,
    "WhatsAppFallback": OWN_NUMBER,
}
"""Additional constraints of schemas."""


LINKS = {
    (sender, operation): {parameter: "$response.body#/data/message_id"}
    for sender in ("send_imessage", "send_text", "send_whatsapp")
    for operation, parameter in (("get_message", "id"), ("cancel_message", "msg_id"))
}
"""The responses with ids for other operations, in addition to those that schemathesis detects."""

GIVING_UP = ("terminate_lease", "revoke_entitlement")
"""Operations after which most other operations are rejected."""


@pytest.mark.parametrize("unknown_keys", ["ignore", "reject"])
def test_schemathesis_finds_no_problem_in_contiguity(unknown_keys: Literal["ignore", "reject"], tmp_path: Path) -> None:
    _test_contiguity(tmp_path, [f"--exclude-operation-id={name}" for name in GIVING_UP], unknown_keys=unknown_keys)


def test_schemathesis_finds_no_problem_while_leases_are_terminated(tmp_path: Path) -> None:
    _test_contiguity(tmp_path, ["--include-tag=leases", "--include-tag=entitlements"])


def test_schemathesis_finds_no_problem_in_control_api(tmp_path: Path) -> None:
    with Sandbox() as sandbox:
        # schemathesis sets arbitrary webhook URLs.
        sandbox.emulator.outbox.deliver = None
        assert_no_problem_found(f"{sandbox.url}/_sandbox/openapi.json", sandbox.url, CONFIGURATION, tmp_path)


@pytest.mark.parametrize("query", ["wait=61", "wait=-1", "wait=soon", "wait=1&wait=2"])
def test_invalid_wait_parameter_is_rejected(query: str, sandbox: Sandbox) -> None:
    """Schemathesis does not test this parameter."""
    assert httpx.get(f"{sandbox.url}/_sandbox/messages?{query}").status_code == 400


def _test_contiguity(
    folder: Path, operations: list[str], *, unknown_keys: Literal["ignore", "reject"] = "ignore"
) -> None:
    """Run schemathesis on some operations of Contiguity.

    The clock is frozen, so that every run is the same, and rate limits are off, so that messages can be sent.
    """
    options = Options(unknown_keys=unknown_keys, rate_limit="off")
    with Sandbox(options=options, clock=Clock(frozen_at=1785700000)) as sandbox:
        document = yaml.safe_load((ROOT / "openapi" / "contiguity.yaml").read_bytes())
        _complete(document, _prepare(sandbox))
        if unknown_keys == "ignore":
            # The provider ignores unknown keys; the document forbids them only for the generated models.
            for schema in objects(document):
                if schema.get("additionalProperties") is False:
                    del schema["additionalProperties"]
        described = folder / "contiguity.json"
        described.write_text(json.dumps(document))
        assert_no_problem_found(str(described), sandbox.url, CONFIGURATION, folder, operations)


def _prepare(sandbox: Sandbox) -> dict[str, str]:
    """Create the resources of the document's examples, and return ids by parameter name."""
    ana = sandbox.phone("+12025550143")
    busy = sandbox.phone("+12025550178", delay=3600)
    with sandbox.contiguity() as client:
        for entitlement in ("fast_track", "number_intelligence"):
            client.entitlements.apply(entitlement)
        queued = client.imessage.send(to=busy.handle, from_=LINE, message="Your table is ready")
        awaited = client.otp.reverse.initiate(number=ana.handle)
    return {
        "id": ana.text("Is my order ready?", to=LINE).id,
        "msg_id": queued.message_id,
        "call_id": ana.call(to=LINE),
        "otp_id": awaited.otp_id,
    }


def _complete(document: dict[str, Any], ids: Mapping[str, str]) -> None:
    """Add to a document the constraints that are only described in words, and the ids of the sandbox."""
    for name, rule in WORDS.items():
        document["components"]["schemas"][name]["allOf"] = [rule]
    for parameter in objects(document):
        if parameter.get("in") == "path" and parameter["name"] in ids:
            parameter["schema"]["examples"] = [ids[parameter["name"]]]
    replies = {
        operation["operationId"]: operation["responses"]["200"]
        for operation in objects(document["paths"])
        if "operationId" in operation
    }
    for (sender, operation), parameters in LINKS.items():
        link = {"operationId": operation, "parameters": parameters}
        replies[sender].setdefault("links", {})[operation] = link
