"""What the facade adds to the API: replies to events, reactions by id, empty lists, agreements, order in histories."""

from __future__ import annotations

import json
from random import Random
from typing import Any

import pytest
from clients import BOTH, client_of
from described import Service, refusal, reply, settle
from rows import EVENT, LINE, PERSON, SPARE, TEXT_EVENT, WHATSAPP_BODY
from strategies import load

from contiguity import events
from contiguity.errors import AgreementRequired, Forbidden, NotFound, ValidationError
from contiguity.webhooks import Webhook

ANSWER = {"to": PERSON, "from": LINE, "message": "On my way"}
MMS = {**EVENT, "type": "text.incoming.mms"}


def old(type_: str, **crumbs: Any) -> dict[str, Any]:
    """Write a body of the old format."""
    both = {"from": PERSON, "to": LINE, "message": "Hi", "timestamp": 1}
    return {"message": "Incoming message received", "crumbs": {**both, "type": type_, **crumbs}}


def unwrapped(document: dict[str, Any]) -> Any:
    """Make the event of a body, as a signed webhook brings it."""
    webhook = Webhook("whsec_x")
    body = json.dumps(document).encode()
    return webhook.unwrap(body, webhook.sign(body))


@BOTH
@pytest.mark.parametrize("make", [dict, unwrapped], ids=["dict", "event"])
@pytest.mark.parametrize(
    ("channel", "document"),
    [
        ("imessage", EVENT),
        ("imessage", old("imessage")),
        ("imessage", old("imessage", to=LINE.removeprefix("+"))),
        ("text", TEXT_EVENT),
        ("text", MMS),
        ("text", old("sms")),
        ("whatsapp", WHATSAPP_BODY),
    ],
    ids=["imessage", "old imessage", "old without plus", "sms", "mms", "old sms", "old whatsapp"],
)
def test_replies_go_back(mode: str, channel: str, document: dict[str, Any], make: Any) -> None:
    """An answer goes to the one who wrote, from the line that was written to, by the channel of the message."""
    service = Service()
    settle(getattr(client_of(mode, service), channel).reply(make(document), message="On my way"))

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
        old("imessage", to=None),
        old("fax"),
        {},
        None,
        "event",
        b"{}",
    ],
    ids=str,
)
def test_nothing_else_is_replied_to(mode: str, channel: str, event: Any) -> None:
    """Other events, and bodies without addresses, are refused before anything is sent."""
    service = Service()
    with pytest.raises(ValidationError) as caught:
        settle(getattr(client_of(mode, service), channel).reply(event, message="Hi"))

    assert caught.value.argument == "event"
    assert service.asked == []


def test_the_channel_counts() -> None:
    """A text is not answered by iMessage behind its sender's back."""
    with pytest.raises(ValidationError, match=r"imessage\.incoming"):
        client_of("sync", Service()).imessage.reply(TEXT_EVENT, message="Hi")
    with pytest.raises(ValidationError, match=r"text\.incoming"):
        client_of("sync", Service()).text.reply(events.IMessageIncoming.from_dict(EVENT), message="Hi")


def message(id_: str, *, to: str, from_: str, text: str = "Is it ready?") -> Any:
    """Make the reply that a message is fetched by."""
    envelope = {"id": "req_1", "timestamp": 1, "api_version": "v2026.8.2", "object": "response"}
    data = {"id": id_, "to": to, "from": from_, "message": text, "timestamp": 1, "status": "delivered",
            "attachments": []}  # fmt: skip
    return reply(200, {**envelope, "data": data})


def leased(*numbers: str) -> Any:
    """Make the reply that lists leased numbers."""
    example = load("contiguity_api").schemas["LeasedNumbersResponse"]["examples"][0]
    (number,) = example["data"]["numbers"][:1]
    return reply(200, {**example, "data": {"leased": len(numbers), "numbers": [{**number, "id": n} for n in numbers]}})


def react(mode: str, service: Service, id_: str, **options: Any) -> Any:
    """React to a message by its id."""
    return settle(client_of(mode, service).imessage.react("add", message_id=id_, tapback="haha", **options))


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
def test_reactions_by_id(mode: str, id_: str, to: str, from_: str, mine: bool) -> None:
    """A message is fetched by its id; the id or the addresses tell which side is yours."""
    service = Service(answers={"get_message": message(id_, to=to, from_=from_)})
    react(mode, service, id_)
    person = to if mine else from_
    expected = {"to": person, "from": LINE, **REACTION, **({"allow_from_me": True} if mine else {})}

    assert [asked.operation for asked in service.asked] == ["get_message", "react_to_imessage"]
    assert service.asked[0].segments[-1] == id_
    assert service.last.json == expected


@BOTH
@pytest.mark.parametrize("mine", [True, False])
def test_where_the_id_does_not_tell_the_leases_do(mode: str, mine: bool) -> None:
    """With an id that says nothing, the side that you lease is yours."""
    to, from_ = (PERSON, LINE) if mine else (LINE, PERSON)
    answers = {"get_message": message("msg_1", to=to, from_=from_), "list_leased_numbers": leased(SPARE, LINE)}
    service = Service(answers=answers)
    react(mode, service, "msg_1")

    assert [asked.operation for asked in service.asked] == ["get_message", "list_leased_numbers", "react_to_imessage"]
    assert (service.last.json["to"], service.last.json["from"]) == (PERSON, LINE)


@BOTH
@pytest.mark.parametrize("lines", [(), (SPARE,), (LINE, PERSON)], ids=["none", "another", "both"])
def test_where_nothing_tells_the_caller_must(mode: str, lines: tuple[str, ...]) -> None:
    """Neither side leased, or both: the error asks for `from_`, and nothing is sent; with it the call goes through."""
    answers = {
        "get_message": message("msg_1", to=PERSON, from_=LINE),
        "list_leased_numbers": leased(*lines) if lines else refusal(404),
    }
    service = Service(answers=answers)
    with pytest.raises(ValidationError, match="from_ must be given"):
        react(mode, service, "msg_1")

    assert "react_to_imessage" not in {asked.operation for asked in service.asked}
    react(mode, service, "msg_1", from_=LINE)

    assert service.last.json == {"to": PERSON, "from": LINE, **REACTION, "allow_from_me": True}


@BOTH
@pytest.mark.parametrize("given", [{"from_": LINE}, {"to": PERSON}, {"to": PERSON, "from_": LINE}])
def test_what_the_caller_says_counts(mode: str, given: dict[str, str]) -> None:
    """A side that the caller names needs no looking up."""
    service = Service(answers={"get_message": message("msg_1", to=LINE, from_=PERSON)})
    react(mode, service, "msg_1", **given)

    assert len(service.asked) == 2
    assert service.last.json == {"to": PERSON, "from": LINE, **REACTION}


@BOTH
@pytest.mark.parametrize("argument", ["to", "from_"])
def test_sides_that_the_message_does_not_have(mode: str, argument: str) -> None:
    """Naming someone who has no part in the message is a mistake."""
    service = Service(answers={"get_message": message("evt_1", to=LINE, from_=PERSON)})
    with pytest.raises(ValidationError) as caught:
        react(mode, service, "evt_1", **{argument: SPARE})

    assert caught.value.argument == argument


@BOTH
def test_messages_without_text_cannot_be_found(mode: str) -> None:
    """The API finds a message by its text, so that one without any cannot be reacted to."""
    service = Service(answers={"get_message": message("evt_1", to=LINE, from_=PERSON, text="")})
    with pytest.raises(ValidationError) as caught:
        react(mode, service, "evt_1")

    assert caught.value.argument == "message_id"


@BOTH
def test_messages_that_are_not_there(mode: str) -> None:
    """An unknown id is `NotFound`."""
    with pytest.raises(NotFound):
        react(mode, Service(answers={"get_message": refusal(404)}), "evt_1")


@BOTH
def test_no_numbers_are_empty_lists(mode: str) -> None:
    """Where the service answers 404, the list is empty; 403 is an error, since it means no access at all."""
    service = Service(answers={"list_available_numbers": refusal(404), "list_leased_numbers": refusal(404)})
    client = client_of(mode, service)

    assert settle(client.leases.available()).numbers == []
    assert settle(client.leases.available()).available == 0
    assert settle(client.leases.leased()).numbers == []
    assert settle(client.leases.leased()).leased == 0
    service.answers = {"list_leased_numbers": refusal(403)}
    with pytest.raises(Forbidden):
        settle(client.leases.leased())


@BOTH
@pytest.mark.parametrize("end", ["", "/"])
def test_agreements_are_accepted_and_the_call_made_again(mode: str, end: str) -> None:
    """A refusal for want of an agreement, the acceptance, and the same call once more."""
    url = f"https://api.contiguity.com/entitlements/fast_track{end}"
    service = Service(answers={"send_imessage": refusal(403, "Forbidden", agreement_url=url)})
    client = client_of(mode, service)
    with pytest.raises(AgreementRequired) as caught:
        settle(client.imessage.send(to=PERSON, message="Hi", fast_track=True))
    assert settle(client.entitlements.accept(caught.value)).granted
    service.answers.clear()

    assert settle(client.imessage.send(to=PERSON, message="Hi", fast_track=True)).message_id
    assert [asked.wire[1] for asked in service.asked] == [
        "/send/imessage",
        "/entitlements/fast_track",
        "/send/imessage",
    ]


@BOTH
@pytest.mark.parametrize("channel", ["imessage", "text"])
def test_histories_are_oldest_first(mode: str, channel: str) -> None:
    """Whatever the order of the reply, which is documented nowhere, the oldest message comes first."""
    schema = "IMessageHistoryResponse" if channel == "imessage" else "TextHistoryResponse"
    example = load("contiguity_api").schemas[schema]["examples"][0]
    times = list(range(20))
    Random(1).shuffle(times)
    conversation = [{**example["data"]["conversation"][0], "timestamp": moment} for moment in times]
    answer = reply(200, {**example, "data": {**example["data"], "conversation": conversation}})
    service = Service(answers={f"get_{channel}_history": answer})
    history = settle(getattr(client_of(mode, service), channel).history(to=PERSON, from_=LINE))

    assert [item.timestamp for item in history.conversation] == list(range(20))


@BOTH
def test_webhooks_are_read_with_the_secret_of_the_client(mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The client's secret, or that of the environment, verifies its webhooks."""
    body = json.dumps(EVENT).encode()
    headers = Webhook("whsec_x").sign(body)
    monkeypatch.setenv("CONTIGUITY_WEBHOOK_SECRET", "whsec_x")
    for client in (client_of(mode, Service(), webhook_secret="whsec_x"), client_of(mode, Service())):
        event = client.webhooks.unwrap(body, headers)

        assert isinstance(event, events.IMessageIncoming)
        assert event.data.from_ == PERSON
