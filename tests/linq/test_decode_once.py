"""A response is decoded once, for every retry safety."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from example_service import BASE_URL, AsyncExampleTransport, ExampleService, ExampleTransport, result_of

from contiguity import AsyncLinq, Linq
from contiguity._core.retry import RetrySafety
from linq_api.api.chat_messages import send_message
from linq_api.models import MessageContent, MessageSend, TextPart

CHAT = "3f6f0a52-58c1-4a6d-9f7e-2b1c0d9e8a71"


@pytest.mark.parametrize("retry_safety", RetrySafety)
@pytest.mark.parametrize("client_class", [Linq, AsyncLinq])
def test_response_is_decoded_once(client_class: Any, retry_safety: RetrySafety) -> None:
    service = ExampleService("linq_api")
    wire = ExampleTransport(service) if client_class is Linq else AsyncExampleTransport(service)
    client = client_class(api_key="x", base_url=BASE_URL, transport=wire)
    body = MessageSend(message=MessageContent(parts=[TextPart(type_="text", value="Hello")]))
    operation = send_message.operation(CHAT, body=body)
    decoded: list[object] = []

    def decode(payload: Any) -> object:
        decoded.append(operation.decode(payload))
        return decoded[-1]

    sent = result_of(client.call(attrs.evolve(operation, decode=decode), retry_safety=retry_safety))

    assert len(decoded) == 1
    assert sent is decoded[0]
