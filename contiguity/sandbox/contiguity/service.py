"""Contiguity, emulated: its API at the root, and what happens when someone writes to one of its lines."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from contiguity.sandbox.contiguity import (
    conversations,
    domains,
    email,
    entitlements,
    facetime,
    imessage,
    incoming,
    intelligence,
    leases,
    otp,
    text,
    whatsapp,
)
from contiguity.sandbox.contiguity.account import SERVICE, Account, Post
from contiguity.sandbox.contiguity.catalogue import SHARED_NUMBER
from contiguity.sandbox.description import Call, Description, Operation
from contiguity.sandbox.http import Incoming, Refusal, json_reply
from contiguity.webhooks import Webhook
from contiguity_api.events import EVENTS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from contiguity.sandbox.contiguity.replies import Handlers
    from contiguity.sandbox.ids import Ids
    from contiguity.sandbox.options import Options
    from contiguity.sandbox.world import Channel, World
    from contiguity.transport import Response

KEY_PREFIX = "contiguity_sk_"
"""What a good API key starts with."""

HANDLERS: Handlers = {
    **imessage.HANDLERS,
    **conversations.HANDLERS,
    **text.HANDLERS,
    **whatsapp.HANDLERS,
    **email.HANDLERS,
    **otp.HANDLERS,
    **leases.HANDLERS,
    **domains.HANDLERS,
    **entitlements.HANDLERS,
    **facetime.HANDLERS,
    **intelligence.HANDLERS,
}
"""What answers each operation, by the operation's id."""

COMPLETIONS: Mapping[str, Callable[[Account, dict[str, Any]], dict[str, Any]]] = {
    "react_to_imessage": imessage.complete_reaction,
    "send_text": text.complete_number,
}
"""What the API makes of a body before it judges it."""

PATH_COMPLETIONS: Mapping[str, Callable[[Account, Mapping[str, str]], Mapping[str, str]]] = {
    "get_imessage_history": conversations.complete_limit,
    "get_text_history": conversations.complete_limit,
}
"""What it makes of the parameters of a path before it judges them."""


class ContiguityService:
    """The service, with one account that every key belongs to."""

    name = SERVICE
    prefix = ""
    """Where in the sandbox its paths start."""

    def __init__(self, world: World, ids: Ids, options: Options, post: Post) -> None:
        """Start with the account as it is at the start."""
        self._ids = ids
        self._options = options
        self._description = description(options.unknown_keys)
        self.account: Account = Account(world, ids, options, self._checked(post))

    def operation_id(self, request: Incoming) -> str | None:
        """Name the operation of a request, if it has one."""
        try:
            return self._description.find(request)[0].id
        except Refusal:
            return None

    def handle(self, request: Incoming) -> Response:
        """Answer a request."""
        operation = None
        try:
            operation, path = self._description.find(request)
            _authenticate(request)
            call = self._read(operation, path, request)
            data = HANDLERS[operation.id](self.account, call).to_dict()
            status, document, headers = 200, self._envelope("req_", "response", data), None
        except Refusal as refusal:
            error: dict[str, Any] = {"error": refusal.text, "status": refusal.status}
            if refusal.agreement_url is not None:
                error["agreement_url"] = refusal.agreement_url
            status, document, headers = refusal.status, self._envelope("err_", "error", error), refusal.headers
        if operation is not None and self._options.check_replies:
            self._description.check_reply(operation, status, document)
        return json_reply(status, document, headers)

    def _read(self, operation: Operation, path: Mapping[str, str], request: Incoming) -> Call:
        if operation.id in PATH_COMPLETIONS:
            path = PATH_COMPLETIONS[operation.id](self.account, path)
        body = self._description.read_body(operation, request)
        if body is not None and operation.id in COMPLETIONS:
            body = COMPLETIONS[operation.id](self.account, body)
        return self._description.check(operation, path, request.query, body)

    def error(self, status: int, text: str, headers: Mapping[str, str] | None = None) -> Response:
        """Make an error reply, for a fault."""
        return json_reply(status, self._envelope("err_", "error", {"error": text, "status": status}), headers)

    def sign(self, secret: str, body: bytes) -> Mapping[str, str]:
        """Make the headers that sign the body of a webhook."""
        return Webhook(secret).sign(body)

    def owns(self, line: str) -> bool:
        """Whether the account leases a line, or shares it."""
        return line == SHARED_NUMBER or self.account.current_lease(line) is not None

    def receive(
        self, *, channel: Channel, from_: str, to: str, text: str, attachments: list[str]
    ) -> dict[str, Any] | None:
        """Let a message come in on one of the account's lines, and give the event of its webhook, if it has one."""
        return incoming.receive(self.account, channel=channel, from_=from_, to=to, text=text, attachments=attachments)

    def call(self, handle: str, line: str) -> str:
        """Let a phone call one of the account's lines by FaceTime, and give the call's id."""
        return facetime.call_in(self.account, handle, line)

    def verify_domain(self, name: str, *, verified: bool) -> bool:
        """Let a domain's records be found in DNS, or not, and tell whether there is such a domain."""
        domain = self.account.part(domains.Registry).domains.get(name.lower())
        if domain is not None:
            domain.verified = verified
        return domain is not None

    @property
    def emails(self) -> list[email.Email]:
        """What was sent by email, oldest first."""
        return self.account.part(email.Sent).emails

    def _envelope(self, prefix: str, kind: str, data: Mapping[str, Any]) -> dict[str, Any]:
        return {
            "id": self._ids.new(prefix),
            "timestamp": self.account.world.clock.now,
            "api_version": self._options.api_version,
            "object": kind,
            "data": data,
        }

    def _checked(self, post: Post) -> Post:
        def checked(service: str, event: Mapping[str, Any], *, url: str | None = None) -> object:
            if self._options.check_replies:
                self._description.check_model(EVENTS[event["type"]], event)
            return post(service, event, url=url)

        return checked


def _authenticate(request: Incoming) -> None:
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() not in ("bearer", "token") or not token.strip().startswith(KEY_PREFIX):
        raise Refusal(401, "Unauthorized")


@cache
def description(unknown_keys: str) -> Description:
    """Read the API's description, once."""
    document = json.loads(files("contiguity_api").joinpath("openapi.json").read_bytes())
    return Description(document, unknown_keys=unknown_keys)
