"""Facade features: replies to events, reactions by id, empty lists, agreements, and the order of histories."""

from __future__ import annotations

import json
from random import Random
from typing import Any

import pytest
from clients import BOTH, client_of
from example_service import ExampleService, error_response, json_response, result_of
from method_calls import EVENT, LINE, PERSON, SPARE, TEXT_EVENT, WHATSAPP_BODY
from strategies import load

from contiguity import events
from contiguity.errors import AgreementRequired, Forbidden, NotFound, ValidationError
from contiguity.webhooks import Webhook

ANSWER = {"to": PERSON, "from": LINE, "message": "On my way"}
MMS = {**EVENT, "type": "text.incoming.mms"}


def old_format(type_: str, **crumbs: Any) -> dict[str, Any]:
    """Return a webhook body of the old_format format."""
    both = {"from": PERSON, "to": LINE, "message": "Hi", "timestamp": 1}
    return {"message": "Incoming message received", "crumbs": {**both, "type": type_, **crumbs}}


def unwrapped(document: dict[str, Any]) -> Any:
    """Return the event of a body, as received in a signed webhook."""
    webhook = Webhook("whsec_x")
    body = json.dumps(document).encode()
    return webhook.unwrap(body, webhook.sign(body))


@BOTH
@pytest.mark.parametrize("make", [dict, unwrapped], ids=["dict", "event"])
@pytest.mark.parametrize(
    ("channel", "document"),
    [
        ("imessage", EVENT),
        ("imessage", old_format("imessage")),
        ("imessage", old_format("imessage", to=LINE.removeprefix("+"))),
        ("text", TEXT_EVENT),
        ("text", MMS),
        ("text", old_format("sms")),
        ("whatsapp", WHATSAPP_BODY),
    ],
    ids=["imessage", "old imessage", "old without plus", "sms", "mms", "old sms", "old whatsapp"],
)
def test_reply_goes_to_the_sender_from_the_receiving_line(
    mode: str, channel: str, document: dict[str, Any], make: Any
) -> None:
    """By the channel of the message."""
    service = ExampleService()
    result_of(getattr(client_of(mode, service), channel).reply(make(document), message="On my way"))

    assert service.last.operation == f"send_{channel}"
    assert service.last.json == ANSWER


@BOTH
@pytest.mark.parametrize("channel", ["imessage", "text", "whatsapp"])
@pytest.mark.parametrize(
    "event",
    [
        {**EVENT, "type": "text.delivery.confirmed"},
        {**EVENT, "type": "email.incoming"},
        {**EVENT, "type": "imessage.cancelled"},
        {key: value for key, value in EVENT.items() if key != "type"},
        {"type": "imessage.incoming"},
        {**EVENT, "data": {"from": PERSON}},
        {**EVENT, "data": {"from": 5, "to": LINE}},
        old_format("imessage", to=None),
        old_format("fax"),
        {},
        None,
        "event",
        b"{}",
    ],
    ids=str,
)
def test_reply_to_another_event_is_rejected(mode: str, channel: str, event: Any) -> None:
    service = ExampleService()
    with pytest.raises(ValidationError) as caught:
        result_of(getattr(client_of(mode, service), channel).reply(event, message="Hi"))

    assert caught.value.argument == "event"
    assert service.requests == []


def test_reply_by_another_channel_is_rejected() -> None:
    with pytest.raises(ValidationError, match=r"imessage\.incoming"):
        client_of("sync", ExampleService()).imessage.reply(TEXT_EVENT, message="Hi")
    with pytest.raises(ValidationError, match=r"text\.incoming"):
        client_of("sync", ExampleService()).text.reply(events.IMessageIncoming.from_dict(EVENT), message="Hi")


def message(id_: str, *, to: str, from_: str, text: str = "Is it ready?") -> Any:
    """Return the response that contains a message."""
    envelope = {"id": "req_1", "timestamp": 1, "api_version": "v2026.8.2", "object": "response"}
    data = {"id": id_, "to": to, "from": from_, "message": text, "timestamp": 1, "status": "delivered",
            "attachments": []}  # fmt: skip
    return json_response(200, {**envelope, "data": data})


def leased(*numbers: str) -> Any:
    """Return the response that lists leased numbers."""
    example = load("contiguity_api").schemas["LeasedNumbersResponse"]["examples"][0]
    (number,) = example["data"]["numbers"][:1]
    return json_response(
        200, {**example, "data": {"leased": len(numbers), "numbers": [{**number, "id": n} for n in numbers]}}
    )


def react(mode: str, service: ExampleService, id_: str, **options: Any) -> Any:
    """React to a message by its id."""
    return result_of(client_of(mode, service).imessage.react("add", message_id=id_, tapback="haha", **options))


REACTION = {"action": "add", "tapback": "laugh", "message": "Is it ready?"}


@BOTH
@pytest.mark.parametrize(
    ("id_", "to", "from_", "mine"),
    [
        ("evt_1", LINE, PERSON, False),
        ("imsg_1", PERSON, LINE, True),
        ("imessage_1", PERSON, LINE, True),
        ("msg_1", LINE, "ana@example.com", False),
        ("msg_1", "ana@example.com", LINE, True),
    ],
)
def test_reaction_by_id_gets_the_addresses_from_the_message(
    mode: str, id_: str, to: str, from_: str, mine: bool
) -> None:
    """The prefix of the id, or the caller's addresses, identify the own line."""
    service = ExampleService(responses={"get_message": message(id_, to=to, from_=from_)})
    react(mode, service, id_)
    person = to if mine else from_
    expected = {"to": person, "from": LINE, **REACTION, **({"allow_from_me": True} if mine else {})}

    assert [request.operation for request in service.requests] == ["get_message", "react_to_imessage"]
    assert service.requests[0].segments[-1] == id_
    assert service.last.json == expected


@BOTH
@pytest.mark.parametrize("mine", [True, False])
def test_reaction_by_id_without_a_known_prefix_uses_the_leased_line(mode: str, mine: bool) -> None:
    to, from_ = (PERSON, LINE) if mine else (LINE, PERSON)
    responses = {"get_message": message("msg_1", to=to, from_=from_), "list_leased_numbers": leased(SPARE, LINE)}
    service = ExampleService(responses=responses)
    react(mode, service, "msg_1")

    assert [request.operation for request in service.requests] == [
        "get_message",
        "list_leased_numbers",
        "react_to_imessage",
    ]
    assert (service.last.json["to"], service.last.json["from"]) == (PERSON, LINE)


@BOTH
@pytest.mark.parametrize("lines", [(), (SPARE,), (LINE, PERSON)], ids=["none", "another", "both"])
def test_reaction_by_id_without_a_single_leased_line_requires_from(mode: str, lines: tuple[str, ...]) -> None:
    """Nothing is sent without `from_`."""
    responses = {
        "get_message": message("msg_1", to=PERSON, from_=LINE),
        "list_leased_numbers": leased(*lines) if lines else error_response(404),
    }
    service = ExampleService(responses=responses)
    with pytest.raises(ValidationError, match="from_ must be given"):
        react(mode, service, "msg_1")

    assert "react_to_imessage" not in {request.operation for request in service.requests}
    react(mode, service, "msg_1", from_=LINE)

    assert service.last.json == {"to": PERSON, "from": LINE, **REACTION, "allow_from_me": True}


@BOTH
@pytest.mark.parametrize("given", [{"from_": LINE}, {"to": PERSON}, {"to": PERSON, "from_": LINE}])
def test_reaction_by_id_with_from_does_not_list_leases(mode: str, given: dict[str, str]) -> None:
    service = ExampleService(responses={"get_message": message("msg_1", to=LINE, from_=PERSON)})
    react(mode, service, "msg_1", **given)

    assert len(service.requests) == 2
    assert service.last.json == {"to": PERSON, "from": LINE, **REACTION}


@BOTH
@pytest.mark.parametrize("argument", ["to", "from_"])
def test_reaction_by_id_with_an_address_not_in_the_message_is_rejected(mode: str, argument: str) -> None:
    service = ExampleService(responses={"get_message": message("evt_1", to=LINE, from_=PERSON)})
    with pytest.raises(ValidationError) as caught:
        react(mode, service, "evt_1", **{argument: SPARE})

    assert caught.value.argument == argument


@BOTH
def test_reaction_by_id_to_a_message_without_text_is_rejected(mode: str) -> None:
    """The API finds a message by its text."""
    service = ExampleService(responses={"get_message": message("evt_1", to=LINE, from_=PERSON, text="")})
    with pytest.raises(ValidationError) as caught:
        react(mode, service, "evt_1")

    assert caught.value.argument == "message_id"


@BOTH
def test_reaction_by_unknown_id_raises_not_found(mode: str) -> None:
    with pytest.raises(NotFound):
        react(mode, ExampleService(responses={"get_message": error_response(404)}), "evt_1")


@BOTH
def test_number_lists_are_empty_after_404(mode: str) -> None:
    """403 is an error, because the account has no access."""
    service = ExampleService(
        responses={"list_available_numbers": error_response(404), "list_leased_numbers": error_response(404)}
    )
    client = client_of(mode, service)

    assert result_of(client.leases.available()).numbers == []
    assert result_of(client.leases.available()).available == 0
    assert result_of(client.leases.leased()).numbers == []
    assert result_of(client.leases.leased()).leased == 0
    service.responses = {"list_leased_numbers": error_response(403)}
    with pytest.raises(Forbidden):
        result_of(client.leases.leased())


@BOTH
@pytest.mark.parametrize("end", ["", "/"])
def test_call_succeeds_after_the_agreement_is_accepted(mode: str, end: str) -> None:
    url = f"https://api.contiguity.com/entitlements/fast_track{end}"
    service = ExampleService(responses={"send_imessage": error_response(403, "Forbidden", agreement_url=url)})
    client = client_of(mode, service)
    with pytest.raises(AgreementRequired) as caught:
        result_of(client.imessage.send(to=PERSON, message="Hi", fast_track=True))
    assert result_of(client.entitlements.accept(caught.value)).granted
    service.responses.clear()

    assert result_of(client.imessage.send(to=PERSON, message="Hi", fast_track=True)).message_id
    assert [request.wire[1] for request in service.requests] == [
        "/send/imessage",
        "/entitlements/fast_track",
        "/send/imessage",
    ]


@BOTH
@pytest.mark.parametrize("channel", ["imessage", "text"])
def test_history_is_sorted_oldest_first(mode: str, channel: str) -> None:
    """The API does not document an order."""
    schema = "IMessageHistoryResponse" if channel == "imessage" else "TextHistoryResponse"
    example = load("contiguity_api").schemas[schema]["examples"][0]
    times = list(range(20))
    Random(1).shuffle(times)
    conversation = [{**example["data"]["conversation"][0], "timestamp": moment} for moment in times]
    answer = json_response(200, {**example, "data": {**example["data"], "conversation": conversation}})
    service = ExampleService(responses={f"get_{channel}_history": answer})
    history = result_of(getattr(client_of(mode, service), channel).history(to=PERSON, from_=LINE))

    assert [item.timestamp for item in history.conversation] == list(range(20))


@BOTH
def test_webhooks_use_the_secret_of_the_client_or_the_environment(mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    body = json.dumps(EVENT).encode()
    headers = Webhook("whsec_x").sign(body)
    monkeypatch.setenv("CONTIGUITY_WEBHOOK_SECRET", "whsec_x")
    for client in (client_of(mode, ExampleService(), webhook_secret="whsec_x"), client_of(mode, ExampleService())):
        event = client.webhooks.unwrap(body, headers)

        assert isinstance(event, events.IMessageIncoming)
        assert event.data.from_ == PERSON
