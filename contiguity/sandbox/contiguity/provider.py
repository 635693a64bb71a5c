"""The emulated Contiguity API, at the root of the sandbox."""

from __future__ import annotations

import json
from functools import cache, partial
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from contiguity.sandbox.contiguity import (
    conversations,
    email,
    entitlements,
    facetime,
    imessage,
    intelligence,
    leases,
    otp,
    sending,
    text,
    whatsapp,
)
from contiguity.sandbox.contiguity.account import PROVIDER, Account
from contiguity.sandbox.contiguity.seed import SHARED_NUMBER
from contiguity.sandbox.http import HTTPError, json_response
from contiguity.sandbox.openapi import OpenAPISpec
from contiguity.webhooks import Webhook
from contiguity_api.events import EVENTS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from contiguity.sandbox.contiguity.account import Handlers
    from contiguity.sandbox.http import ReceivedRequest
    from contiguity.sandbox.openapi import Call, Route
    from contiguity.sandbox.options import Options
    from contiguity.sandbox.state import Channel, Ids, State
    from contiguity.sandbox.webhooks import Outbox
    from contiguity.transport import Response

KEY_PREFIX = "contiguity_sk_"
"""The prefix of valid API keys."""

HANDLERS: Handlers = {
    **imessage.HANDLERS,
    **conversations.HANDLERS,
    **text.HANDLERS,
    **whatsapp.HANDLERS,
    **email.HANDLERS,
    **otp.HANDLERS,
    **leases.HANDLERS,
    **entitlements.HANDLERS,
    **facetime.HANDLERS,
    **intelligence.HANDLERS,
}
"""The handler of each operation."""

BODY_NORMALIZERS: Mapping[str, Callable[[Account, dict[str, Any]], dict[str, Any]]] = {
    "react_to_imessage": imessage.normalize_reaction,
    "send_text": text.normalize_number,
}
"""Applied to the body of an operation before it is validated."""

PATH_NORMALIZERS: Mapping[str, Callable[[Account, Mapping[str, str]], Mapping[str, str]]] = {
    "get_imessage_history": conversations.normalize_limit,
    "get_text_history": conversations.normalize_limit,
}
"""Applied to the path parameters of an operation before they are validated."""


class ContiguityProvider:
    """The emulated Contiguity API. Every key belongs to one account."""

    name = PROVIDER
    prefix = ""
    """The prefix of its paths."""

    def __init__(self, state: State, ids: Ids, options: Options, outbox: Outbox) -> None:
        """Create the provider with the initial data of its account."""
        self._ids = ids
        self._options = options
        self._outbox = outbox
        self._spec = spec(options.unknown_keys)
        self.account: Account = Account(state, ids, options, self._post)

    def route(self, method: str, path: str) -> Route:
        """Find the operation of a request."""
        return self._spec.route(method, path)

    def handle(self, request: ReceivedRequest, route: Route) -> Response:
        """Respond to a request."""
        headers: Mapping[str, str] = {}
        try:
            operation = route.require()
            _authenticate(request)
            call = self._parse(request, route)
            data = HANDLERS[operation.id](self.account, call).to_dict()
            status, body = 200, self._envelope("req_", "response", data)
        except HTTPError as error:
            status, body, headers = error.status, self._error(error), error.headers
        if route.operation is not None and self._options.check_responses:
            self._spec.check_response(route.operation, status, body)
        return json_response(status, body, headers)

    def _parse(self, request: ReceivedRequest, route: Route) -> Call:
        account, id_ = self.account, route.operation_id or ""
        normalize_path, normalize_body = PATH_NORMALIZERS.get(id_), BODY_NORMALIZERS.get(id_)
        return self._spec.parse(
            route,
            request,
            normalize_path=None if normalize_path is None else partial(normalize_path, account),
            normalize_body=None if normalize_body is None else partial(normalize_body, account),
        )

    def error(self, status: int, text: str, headers: Mapping[str, str]) -> Response:
        """Return an error response, for a fault."""
        return json_response(status, self._error(HTTPError(status, text)), headers)

    def sign(self, secret: str, body: bytes) -> Mapping[str, str]:
        """Return the signature headers of a webhook. They contain the real time, which receivers check."""
        return Webhook(secret).sign(body)

    def owns(self, line: str) -> bool:
        """Return whether a line belongs to the account or is the shared one."""
        return line == SHARED_NUMBER or self.account.current_lease(line) is not None

    def receive(
        self, *, channel: Channel, from_: str, to: str, text: str, attachments: list[str]
    ) -> dict[str, Any] | None:
        """Receive a message on a line, and return its event, if it has one."""
        return sending.receive(self.account, channel=channel, from_=from_, to=to, text=text, attachments=attachments)

    def receive_call(self, handle: str, line: str) -> str:
        """Receive a FaceTime call from a phone, and return its id."""
        return facetime.receive_call(self.account, handle, line)

    def _error(self, error: HTTPError) -> dict[str, Any]:
        data: dict[str, Any] = {"error": error.text, "status": error.status}
        if error.agreement_url is not None:
            data["agreement_url"] = error.agreement_url
        return self._envelope("err_", "error", data)

    def _envelope(self, prefix: str, object_: str, data: Mapping[str, Any]) -> dict[str, Any]:
        return {
            "id": self._ids.new(prefix),
            "timestamp": self.account.now_ms,
            "api_version": self._options.api_version,
            "object": object_,
            "data": data,
        }

    def _post(self, event: Mapping[str, Any], *, url: str | None = None) -> None:
        if self._options.check_responses:
            self._spec.check_model(EVENTS[event["type"]], event)
        self._outbox.record(event)
        endpoint = self._outbox.endpoint(PROVIDER, url)
        if endpoint is not None:
            self._outbox.post(PROVIDER, endpoint, event, self.sign)


def _authenticate(request: ReceivedRequest) -> None:
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() not in ("bearer", "token") or not token.strip().startswith(KEY_PREFIX):
        raise HTTPError(401, "Unauthorized")


@cache
def spec(unknown_keys: str) -> OpenAPISpec:
    """Return the OpenAPI document of the API."""
    document = json.loads(files("contiguity_api").joinpath("openapi.json").read_bytes())
    return OpenAPISpec(document, unknown_keys=unknown_keys)
