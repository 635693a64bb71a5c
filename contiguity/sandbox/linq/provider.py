"""The emulated Linq API, under ``/api/partner``."""

from __future__ import annotations

import json
from copy import deepcopy
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from contiguity.sandbox.http import HTTPError, json_response
from contiguity.sandbox.linq import (
    attachments,
    chats,
    contacts,
    inbound,
    lines,
    location,
    messages,
    reactions,
    webhooks,
)
from contiguity.sandbox.linq.account import PROVIDER, Account
from contiguity.sandbox.linq.chat import handle_key
from contiguity.sandbox.linq.content import is_uuid
from contiguity.sandbox.linq.errors import LinqError, doc_url, error_code
from contiguity.sandbox.openapi import OpenAPISpec
from contiguity.transport import Response
from contiguity.webhooks import LinqWebhook
from linq_api.events import EVENTS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from contiguity.sandbox.http import ReceivedRequest
    from contiguity.sandbox.linq.account import Handlers
    from contiguity.sandbox.linq.chat import Chat
    from contiguity.sandbox.linq.records import Coordinates
    from contiguity.sandbox.openapi import Operation, Route
    from contiguity.sandbox.options import Options
    from contiguity.sandbox.state import Channel, Ids, State
    from contiguity.sandbox.webhooks import Outbox

HANDLERS: Handlers = {
    **chats.HANDLERS,
    **messages.HANDLERS,
    **reactions.HANDLERS,
    **location.HANDLERS,
    **attachments.HANDLERS,
    **contacts.HANDLERS,
    **lines.HANDLERS,
    **webhooks.HANDLERS,
}
"""The handler of each operation. Other operations return an example."""

PATH_LOOKUPS: Mapping[str, Callable[[Account, str], object]] = {
    "chat_id": Account.require_chat,
    "message_id": Account.require_message,
    "attachment_id": attachments.require_file,
    "phone_number_id": lines.require_line_id,
    "subscription_id": webhooks.require_subscription,
}
"""Checks that the resource of a path parameter exists."""

EXAMPLE_HEADER = "x-sandbox-example"
"""The header of a response that is an example."""


class LinqProvider:
    """The emulated Linq API. Every token belongs to one account."""

    name = PROVIDER
    prefix = "/api/partner"
    """The prefix of its paths."""

    def __init__(self, state: State, ids: Ids, options: Options, outbox: Outbox) -> None:
        """Create the provider with the initial data of its account."""
        self._options = options
        self._outbox = outbox
        self._spec = spec(options.unknown_keys)
        self.account: Account = Account(state, ids, options, self._post)

    def route(self, method: str, path: str) -> Route:
        """Find the operation of a request."""
        return self._spec.route(method, path.removeprefix(self.prefix))

    def handle(self, request: ReceivedRequest, route: Route) -> Response:
        """Respond to a request."""
        self.account.new_trace()
        self.account.origin = f"http://{request.headers.get('host', '127.0.0.1')}"
        self.account.headers = request.headers
        uploads = self.prefix + attachments.UPLOADS
        if request.path.startswith(uploads):
            return attachments.upload(self.account, request.path.removeprefix(uploads), request)
        try:
            _authenticate(request)
            status, body, headers = self._respond(request, route)
        except HTTPError as error:
            status, body, headers = error.status, self._serialize_error(error), dict(error.headers)
        if route.operation is not None and self._options.check_responses:
            self._spec.check_response(route.operation, status, body)
        return self._response(status, body, headers)

    def _respond(self, request: ReceivedRequest, route: Route) -> tuple[int, dict[str, Any] | None, dict[str, str]]:
        operation = route.require()
        handler = HANDLERS.get(operation.id)

        def check_path(path: Mapping[str, str]) -> Mapping[str, str]:
            self._check_path(path, must_exist=handler is not None)
            return path

        call = self._spec.parse(route, request, normalize_path=check_path)
        status = next(status for status in operation.responses if status // 100 == 2)  # noqa: PLR2004
        if handler is None:
            return status, _example(operation, status), {EXAMPLE_HEADER: "true"}
        return status, handler(self.account, call), {}

    def _check_path(self, path: Mapping[str, str], *, must_exist: bool) -> None:
        """Check that the ids in a path are valid, and that their resources exist, before the body is validated."""
        for name, value in path.items():
            look_up = PATH_LOOKUPS.get(name)
            if look_up is None:
                continue
            if not is_uuid(value):
                raise LinqError(1005, f"{name} must be a UUID")
            if must_exist:
                look_up(self.account, value)

    def error(self, status: int, text: str, headers: Mapping[str, str]) -> Response:
        """Return an error response, for a fault."""
        self.account.new_trace()
        error = HTTPError(status, text, headers=headers)
        return self._response(status, self._serialize_error(error), dict(headers))

    def _serialize_error(self, error: HTTPError) -> dict[str, Any]:
        code = error_code(error)
        details: dict[str, Any] = {
            "status": error.status,
            "code": code,
            "message": error.text.removeprefix("Bad Request: "),
            "doc_url": doc_url(code),
        }
        retry_after = error.headers.get("retry-after", "")
        if retry_after.isdecimal():
            details["retry_after"] = int(retry_after)
        return {"success": False, "error": details, "trace_id": self.account.trace_id}

    def _response(self, status: int, body: dict[str, Any] | None, headers: dict[str, str]) -> Response:
        headers = {**headers, "x-trace-id": self.account.trace_id}
        return Response(status, headers, b"") if body is None else json_response(status, body, headers)

    def sign(self, secret: str, body: bytes) -> Mapping[str, str]:
        """Return the signature headers of a webhook. They contain the real time, which receivers check."""
        return LinqWebhook(secret).sign(body)

    def owns(self, line: str) -> bool:
        """Return whether a line belongs to the account."""
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
        """Receive a message on a line, and return its event, if it has one."""
        return inbound.receive(
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
        """React from a phone to the latest message with a text in its chats with a line."""
        inbound.react(self.account, handle, reaction, line=to, text=message, add=add)

    def set_typing(self, handle: str, *, to: str, typing: bool, chat_id: str | None = None) -> None:
        """Start or stop typing on a phone."""
        self.account.new_trace()
        chat, member = inbound.find_chat(self.account, handle, to, chat_id)
        inbound.set_typing(self.account, chat, member, typing=typing)

    def emit_line_status(self, number: str) -> None:
        """Emit the event of a changed line status."""
        self.account.new_trace()
        lines.emit_line_status(self.account, number)

    def share_location(
        self, handle: str, where: Coordinates, *, line: str, seconds: float | None = None, chat_id: str | None = None
    ) -> None:
        """Start to share the location of a phone with a line."""
        self.account.new_trace()
        direct = next(iter(self.account.chats_of([handle], line)), None)
        chat = direct if chat_id is None else self.account.chats.get(chat_id)
        location.start(self.account, handle, where, line=line, chat=chat, seconds=seconds)

    def move(self, handle: str, where: Coordinates) -> None:
        """Update the active location shares of a phone."""
        location.move(self.account, handle, where)

    def stop_sharing(self, handle: str, *, line: str | None = None) -> None:
        """Stop sharing the location of a phone with one line, or with all."""
        self.account.new_trace()
        for number in [line] if line is not None else list(self.account.lines):
            location.stop(self.account, handle, number)

    def set_location_response(self, handle: str, where: Coordinates | None) -> None:
        """Accept every location request to a phone by sharing a location, or ignore the requests."""
        self.account.location_responses.pop(handle_key(handle), None)
        if where is not None:
            self.account.location_responses[handle_key(handle)] = where

    def location_requests(self, handle: str) -> list[str]:
        """Return the lines that requested the location of a phone, oldest first."""
        return list(self.account.location_requests.get(handle_key(handle), ()))

    def _post(
        self, event: Mapping[str, Any], *, older: Mapping[str, Any] | None, chat: Chat | None, line: str | None
    ) -> None:
        if self._options.check_responses:
            self._check_event(event)
            if older is not None:
                self._check_event(older)
        self._outbox.record(event)
        webhooks.post_event(self.account, self._outbox, event, older=older, chat=chat, line=line)

    def _check_event(self, event: Mapping[str, Any]) -> None:
        type_, version = event["event_type"], event["webhook_version"]
        current = version == webhooks.CURRENT_VERSION
        name = EVENTS[type_] if current else EVENTS.get(f"{type_}@{version}", EVENTS[type_])
        self._spec.check_model(name, event)


def _authenticate(request: ReceivedRequest) -> None:
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not token.strip():
        raise LinqError(2004, "Unauthorized: send a token as Authorization: Bearer <token>")


def _example(operation: Operation, status: int) -> dict[str, Any] | None:
    """Return the documented example of a response; None if it has no body."""
    document = _document()
    response = document["paths"][operation.template][operation.method.lower()]["responses"][str(status)]
    if "content" not in response:
        return None
    name = response["content"]["application/json"]["schema"]["$ref"].rpartition("/")[2]
    example: dict[str, Any] = document["components"]["schemas"][name]["examples"][0]
    return deepcopy(example)


@cache
def _document() -> dict[str, Any]:
    document: dict[str, Any] = json.loads(files("linq_api").joinpath("openapi.json").read_bytes())
    # A webhook endpoint on this machine has no certificate. The handlers require HTTPS for other hosts.
    for name in ("WebhookSubscriptionCreate", "WebhookSubscriptionUpdate"):
        document["components"]["schemas"][name]["properties"]["target_url"]["pattern"] = "^https?://"
    return document


@cache
def spec(unknown_keys: str) -> OpenAPISpec:
    """Return the OpenAPI document of the API."""
    return OpenAPISpec(_document(), unknown_keys=unknown_keys)
