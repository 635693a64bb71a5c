"""A property-based tester of APIs, schemathesis, is given our descriptions and finds nothing in the sandbox."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import httpx
import pytest
import yaml
from tester import ROOT, assert_nothing_is_found, objects

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
"""A message or attachments: what the descriptions say in words, because generators of clients stumble over it."""

OWN_NUMBER = {"properties": {"from": {"enum": ["+13055550188", "+13055550199", None]}}}
"""A fallback goes out from a number that this account has."""

WORDS = {
    "IMessageSend": WRITES_SOMETHING,
    "TextSend": WRITES_SOMETHING,
    "WhatsAppSend": WRITES_SOMETHING,
    "IMessageFallback": OWN_NUMBER,
    "WhatsAppFallback": OWN_NUMBER,
}
"""What else holds for schemas than they say."""


LINKS = {
    (sender, operation): {parameter: "$response.body#/data/message_id"}
    for sender in ("send_imessage", "send_text", "send_whatsapp")
    for operation, parameter in (("get_message", "id"), ("cancel_message", "msg_id"))
}
"""Which reply has the id that another operation asks for, beside those that schemathesis sees by itself."""

GIVING_UP = ("terminate_lease", "revoke_entitlement")
"""What leaves the account without the means for most of the rest."""


@pytest.mark.parametrize("unknown_keys", ["ignore", "reject"])
def test_nothing_is_found_in_contiguity(unknown_keys: Literal["ignore", "reject"], tmp_path: Path) -> None:
    """Every reply is as described, what is against the description is refused, and what is not is accepted."""
    _test_contiguity(tmp_path, [f"--exclude-operation-id={name}" for name in GIVING_UP], unknown_keys=unknown_keys)


def test_nothing_is_found_when_things_are_given_up(tmp_path: Path) -> None:
    """The same holds while leases and entitlements come and go."""
    _test_contiguity(tmp_path, ["--include-tag=leases", "--include-tag=entitlements"])


def test_nothing_is_found_in_the_control_api(tmp_path: Path) -> None:
    """What holds for Contiguity holds for the sandbox's own API, as it describes itself."""
    with Sandbox() as sandbox:
        # The webhooks that it sets lead anywhere.
        sandbox.emulator.outbox.deliver = None
        assert_nothing_is_found(f"{sandbox.url}/_sandbox/openapi.json", sandbox.url, CONFIGURATION, tmp_path)


@pytest.mark.parametrize("query", ["wait=61", "wait=-1", "wait=soon", "wait=1&wait=2"])
def test_a_wait_that_cannot_be_is_refused(query: str, sandbox: Sandbox) -> None:
    """The one parameter that schemathesis is not given is judged, too."""
    assert httpx.get(f"{sandbox.url}/_sandbox/messages?{query}").status_code == 400


def _test_contiguity(
    folder: Path, operations: list[str], *, unknown_keys: Literal["ignore", "reject"] = "ignore"
) -> None:
    """Run schemathesis on some operations of Contiguity.

    A clock that stands still makes every run the same. At a real line's rate nothing would be sent on it.
    """
    options = Options(unknown_keys=unknown_keys, rate_limit="off")
    with Sandbox(options=options, clock=Clock(frozen_at=1785700000)) as sandbox:
        document = yaml.safe_load((ROOT / "openapi" / "contiguity.yaml").read_bytes())
        _complete(document, _prepare(sandbox))
        if unknown_keys == "ignore":
            # As the service does. The description closes bodies for the sake of the generated models.
            for schema in objects(document):
                if schema.get("additionalProperties") is False:
                    del schema["additionalProperties"]
        described = folder / "contiguity.json"
        described.write_text(json.dumps(document))
        assert_nothing_is_found(str(described), sandbox.url, CONFIGURATION, folder, operations)


def _prepare(sandbox: Sandbox) -> dict[str, str]:
    """Let there be what the examples of the description speak of, and give ids by the name of their parameter."""
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
    """Write into a description what it says in words alone, and what is there in the sandbox."""
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
