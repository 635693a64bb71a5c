"""Linq, emulated: its API under ``/api/partner``, and what happens when someone writes to one of its lines."""

from __future__ import annotations

import json
from functools import cache, partial
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from attrs import evolve

from contiguity.sandbox.description import Description
from contiguity.sandbox.http import Incoming, Refusal, json_reply
from contiguity.sandbox.linq import (
    attachments,
    blocked_handles,
    chat_messages,
    chats,
    contact_cards,
    incoming,
    lines,
    location,
    messages,
    participants,
    reactions,
    subscriptions,
    voice_memos,
)
from contiguity.sandbox.linq.account import SERVICE, Account
from contiguity.sandbox.linq.chat import key
from contiguity.sandbox.linq.content import is_uuid
from contiguity.sandbox.linq.examples import HEADER, example_of
from contiguity.sandbox.linq.post import OLDER, PRESENT, Subscriptions, signer, version_of
from contiguity.sandbox.linq.refusals import LinqRefusal, doc_url
from contiguity.sandbox.linq.verdicts import code_of
from contiguity.transport import Response
from contiguity.webhooks import LinqWebhook
from linq_api.events import EVENTS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from contiguity.sandbox.description import Operation
    from contiguity.sandbox.ids import Ids
    from contiguity.sandbox.linq.chat import Chat
    from contiguity.sandbox.linq.location import Place
    from contiguity.sandbox.linq.post import PostOffice, Subscription
    from contiguity.sandbox.linq.replies import Handlers
    from contiguity.sandbox.options import Options
    from contiguity.sandbox.webhooks import Endpoint
    from contiguity.sandbox.world import Channel, World

HANDLERS: Handlers = {
    **chats.HANDLERS,
    **chat_messages.HANDLERS,
    **participants.HANDLERS,
    **messages.HANDLERS,
    **reactions.HANDLERS,
    **location.HANDLERS,
    **attachments.HANDLERS,
    **voice_memos.HANDLERS,
    **contact_cards.HANDLERS,
    **blocked_handles.HANDLERS,
    **lines.HANDLERS,
    **subscriptions.HANDLERS,
}
"""What answers each operation, by the operation's id; the others answer with an example."""

FINDERS: Mapping[str, Callable[[Account, str], object]] = {
    "chat_id": Account.chat,
    "message_id": Account.message,
    "attachment_id": attachments.find_file,
    "phone_number_id": lines.find_line,
    "subscription_id": subscriptions.find_subscription,
}
"""What finds the thing that an id in the path names."""


class LinqService:
    """The service, with one account that every key belongs to."""

    name = SERVICE
    prefix = "/api/partner"
    """Where in the sandbox its paths start."""

    def __init__(self, world: World, ids: Ids, options: Options, office: PostOffice) -> None:
        """Start with the account as it is at the start."""
        self._ids = ids
        self._options = options
        self._office = office
        self._description = description(options.unknown_keys)
        self.account: Account = Account(world, ids, options, self._post)

    def operation_id(self, request: Incoming) -> str | None:
        """Name the operation of a request, if it has one."""
        try:
            return self._description.find(self._inner(request))[0].id
        except Refusal:
            return None

    def handle(self, request: Incoming) -> Response:
        """Answer a request."""
        self.account.begin()
        self.account.origin = f"http://{request.headers.get('host', '127.0.0.1')}"
        self.account.headers = request.headers
        inner = self._inner(request)
        if inner.path.startswith(attachments.UPLOADS):
            return attachments.upload(self.account, inner.path.removeprefix(attachments.UPLOADS), request)
        operation = None
        try:
            _authenticate(request)
            operation, path = self._description.find(inner)
            status, document, headers = self._answer(operation, path, request)
        except Refusal as refusal:
            status, document, headers = refusal.status, self._error(refusal), dict(refusal.headers)
        if operation is not None and self._options.check_replies:
            self._description.check_reply(operation, status, document)
        return self._reply(status, document, headers)

    def _inner(self, request: Incoming) -> Incoming:
        return evolve(request, path=request.path.removeprefix(self.prefix))

    def _answer(
        self, operation: Operation, path: Mapping[str, str], request: Incoming
    ) -> tuple[int, dict[str, Any] | None, dict[str, str]]:
        body = self._description.read_body(operation, request)
        handler = HANDLERS.get(operation.id)
        self._check_path(path, find=handler is not None)
        call = self._description.check(operation, path, request.query, body)
        status = next(status for status in operation.replies if status // 100 == 2)  # noqa: PLR2004
        if handler is None:
            return status, example_of(_document(), operation, status), {HEADER: "true"}
        return status, handler(self.account, call), {}

    def _check_path(self, path: Mapping[str, str], *, find: bool) -> None:
        """See that the path names things by ids, and that they are there, before the body is judged."""
        for name, value in path.items():
            finder = FINDERS.get(name)
            if finder is None:
                continue
            if not is_uuid(value):
                raise LinqRefusal(1005, f"{name} must be a UUID")
            if find:
                finder(self.account, value)

    def error(self, status: int, text: str, headers: Mapping[str, str] | None = None) -> Response:
        """Make an error reply, for a fault."""
        self.account.begin()
        refusal = Refusal(status, text, headers=headers)
        return self._reply(status, self._error(refusal), dict(headers or {}))

    def _error(self, refusal: Refusal) -> dict[str, Any]:
        code = code_of(refusal)
        error: dict[str, Any] = {
            "status": refusal.status,
            "code": code,
            "message": refusal.text.removeprefix("Bad Request: "),
            "doc_url": doc_url(code),
        }
        retry_after = refusal.headers.get("retry-after", "")
        if retry_after.isdecimal():
            error["retry_after"] = int(retry_after)
        return {"success": False, "error": error, "trace_id": self.account.trace_id}

    def _reply(self, status: int, document: dict[str, Any] | None, headers: dict[str, str]) -> Response:
        traced = {**headers, "x-trace-id": self.account.trace_id}
        return Response(status, traced, b"") if document is None else json_reply(status, document, traced)

    def sign(self, secret: str, body: bytes) -> Mapping[str, str]:
        """Make the headers that sign the body of a webhook."""
        return LinqWebhook(secret).sign(body)

    def owns(self, line: str) -> bool:
        """Whether a line is one of the account's."""
        return line in self.account.lines

    def receive(
        self,
        *,
        channel: Channel,
        from_: str,
        to: str,
        text: str,
        attachments: list[str],
        others: Iterable[str] = (),
        chat_id: str | None = None,
    ) -> dict[str, Any] | None:
        """Let a message come in on one of the account's lines, and give the event of its webhook, if it has one."""
        return incoming.receive(
            self.account,
            channel=channel,
            from_=from_,
            to=to,
            text=text,
            attachments=attachments,
            others=others,
            chat_id=chat_id,
        )

    def react(self, handle: str, reaction: str, *, to: str, message: str, add: bool) -> None:
        """Let a phone react to the latest message with a text in its chats with a line."""
        incoming.react(self.account, handle, reaction, line=to, text=message, add=add)

    def type(self, handle: str, *, to: str, on: bool, chat_id: str | None = None) -> None:
        """Let a phone show that somebody types, or not any more."""
        self.account.begin()
        chat, member = incoming.chat_of_phone(self.account, handle, to, chat_id)
        incoming.show_typing(self.account, chat, member, on=on)

    def tell_of_line(self, number: str) -> None:
        """Post that a line became able to send, or unable."""
        self.account.begin()
        lines.tell_of_line(self.account, number)

    def share_location(
        self, handle: str, place: Place, *, line: str, seconds: float | None = None, chat_id: str | None = None
    ) -> None:
        """Let a phone share where it is with a line."""
        self.account.begin()
        direct = next(iter(self.account.chats_of([handle], line)), None)
        chat = direct if chat_id is None else self.account.chats.get(chat_id)
        location.share(self.account, handle, place, line=line, chat=chat, seconds=seconds)

    def move(self, handle: str, place: Place) -> None:
        """Let a phone be elsewhere, for all that it shares where it is with."""
        location.move(self.account, handle, place)

    def stop_sharing(self, handle: str, *, line: str | None = None) -> None:
        """Let a phone share where it is no more, with one line or with all."""
        self.account.begin()
        for number in [line] if line is not None else list(self.account.lines):
            location.stop(self.account, handle, number)

    def answer_requests(self, handle: str, place: Place | None) -> None:
        """Let a phone accept every request for its location and be at a place, or accept none."""
        answers = self.account.part(location.Shares).answers
        answers.pop(key(handle), None)
        if place is not None:
            answers[key(handle)] = place

    def requests_to(self, handle: str) -> list[str]:
        """Give the lines that asked a phone for its location, oldest first."""
        return list(self.account.part(location.Shares).requests.get(key(handle), ()))

    def _post(
        self, event: Mapping[str, Any], *, older: Mapping[str, Any] | None, chat: Chat | None, line: str | None
    ) -> None:
        if self._options.check_replies:
            self._check_event(event)
            if older is not None:
                self._check_event(older)
        self._office.record(event)
        wanting = (
            each for each in self.account.part(Subscriptions).by_id.values() if each.wants(event["event_type"], line)
        )
        told = self._office.webhooks.get(SERVICE)
        if told is not None:
            self._send(told, event, older, chat)
        for subscription in wanting:
            self._send(subscription.endpoint, event, older, chat, subscription)

    def _send(
        self,
        endpoint: Endpoint,
        event: Mapping[str, Any],
        older: Mapping[str, Any] | None,
        chat: Chat | None,
        subscription: Subscription | None = None,
    ) -> None:
        """Post an event in the shape that the URL of an endpoint asks for, if there is one."""
        form = older if version_of(endpoint.url) == OLDER else event
        if form is not None:
            answered = None if subscription is None else partial(subscription.learn, chat)
            self._office.send(SERVICE, endpoint, form, signer(form, subscription, chat), answered)

    def _check_event(self, event: Mapping[str, Any]) -> None:
        type_, version = event["event_type"], event["webhook_version"]
        name = EVENTS[type_] if version == PRESENT else EVENTS.get(f"{type_}@{version}", EVENTS[type_])
        self._description.check_model(name, event)


def _authenticate(request: Incoming) -> None:
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not token.strip():
        raise LinqRefusal(2004, "Unauthorized: give a token as Authorization: Bearer <token>")


@cache
def _document() -> dict[str, Any]:
    document: dict[str, Any] = json.loads(files("linq_api").joinpath("openapi.json").read_bytes())
    # Webhooks of this machine have no certificate; which other addresses must be HTTPS, the handlers see to.
    for name in ("WebhookSubscriptionCreate", "WebhookSubscriptionUpdate"):
        document["components"]["schemas"][name]["properties"]["target_url"]["pattern"] = "^https?://"
    return document


@cache
def description(unknown_keys: str) -> Description:
    """Read the API's description, once."""
    return Description(_document(), unknown_keys=unknown_keys)
