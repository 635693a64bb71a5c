"""The request in an AWS Lambda event, in every documented shape."""

from __future__ import annotations

import base64
import copy
import json
from typing import Any

import contiguity_samples as ours
import linq_samples as theirs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import JSON

from contiguity.errors import InvalidSignature, ValidationError
from contiguity.webhooks import from_aws

SIGNED = [(ours.WEBHOOK, ours.BODY, ours.HEADERS), (theirs.WEBHOOK, theirs.BODY, {**theirs.STANDARD, **theirs.LEGACY})]
SENT = {"Host": "hooks.example", "Content-Type": "application/json", "X-Forwarded-Proto": "https"}


def rest(headers: dict[str, str]) -> dict[str, Any]:
    """Return an event of an API Gateway REST API (payload 1.0)."""
    return {
        "resource": "/{proxy+}", "path": "/webhook", "httpMethod": "POST", "headers": headers,
        "multiValueHeaders": {name: [value] for name, value in headers.items()},
        "queryStringParameters": None, "multiValueQueryStringParameters": None,
        "pathParameters": {"proxy": "webhook"}, "stageVariables": None,
        "requestContext": {
            "accountId": "123456789012", "apiId": "1234567890", "httpMethod": "POST", "path": "/prod/webhook",
            "protocol": "HTTP/1.1", "requestId": "c6af9ac6-7b61-11e6-9a41-93e8deadbeef", "stage": "prod",
            "identity": {"sourceIp": "192.0.2.1", "userAgent": "x"},
        },
    }  # fmt: skip


def http(headers: dict[str, str]) -> dict[str, Any]:
    """Return an event of an API Gateway HTTP API (payload 2.0). Header names are in lower case."""
    return {
        "version": "2.0", "routeKey": "POST /webhook", "rawPath": "/webhook", "rawQueryString": "",
        "headers": {name.lower(): value for name, value in headers.items()},
        "requestContext": {
            "accountId": "123456789012", "apiId": "api-id", "domainName": "id.execute-api.us-east-1.amazonaws.com",
            "http": {
                "method": "POST", "path": "/webhook", "protocol": "HTTP/1.1", "sourceIp": "192.0.2.1", "userAgent": "x",
            },
            "requestId": "id", "routeKey": "POST /webhook", "stage": "$default", "timeEpoch": 1583348638390,
        },
    }  # fmt: skip


def function_url(headers: dict[str, str]) -> dict[str, Any]:
    """Return an event of a function URL, which has the shape of payload 2.0."""
    event = http(headers)
    event["routeKey"] = event["requestContext"]["routeKey"] = "$default"
    event["requestContext"] |= {"apiId": "<url-id>", "authentication": None, "authorizer": None}
    return event


def balancer(headers: dict[str, str]) -> dict[str, Any]:
    """Return an event of an Application Load Balancer. Header names are in lower case."""
    arn = "arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/lambda/49e9d65c45c6791a"
    return {
        "requestContext": {"elb": {"targetGroupArn": arn}}, "httpMethod": "POST", "path": "/webhook",
        "queryStringParameters": {}, "headers": {name.lower(): value for name, value in headers.items()},
    }  # fmt: skip


def balancer_with_lists(headers: dict[str, str]) -> dict[str, Any]:
    """Return an event of an Application Load Balancer with multi-value headers, which has no others."""
    event = balancer(headers)
    event["multiValueHeaders"] = {name: [value] for name, value in event.pop("headers").items()}
    return event


EVENTS = [rest, http, function_url, balancer, balancer_with_lists]
EVERY = pytest.mark.parametrize("shape", EVENTS, ids=lambda one: one.__name__)


def with_body(event: dict[str, Any], body: bytes, *, encoded: bool) -> dict[str, Any]:
    """Add a body as text or as base64."""
    text = base64.b64encode(body).decode() if encoded else body.decode()
    return {**event, "body": text, "isBase64Encoded": encoded}


@EVERY
@pytest.mark.parametrize("encoded", [False, True], ids=["text", "base64"])
@pytest.mark.parametrize(("webhook", "body", "headers"), SIGNED, ids=["Contiguity", "Linq"])
def test_every_shape_is_unwrapped(shape: Any, encoded: bool, webhook: Any, body: bytes, headers: Any) -> None:
    """The body and the headers verify, and the event is not changed."""
    event = with_body(shape({**SENT, **headers}), body, encoded=encoded)
    before = copy.deepcopy(event)

    assert webhook.unwrap(*from_aws(event)) == webhook.unwrap(body, headers)
    assert event == before


@EVERY
@given(st.text(), st.booleans())
def test_the_body_has_the_bytes_that_were_sent(shape: Any, text: str, encoded: bool) -> None:
    """Text of any characters has the same bytes in either form."""
    assert from_aws(with_body(shape({}), text.encode(), encoded=encoded)) == (text.encode(), [])


@given(st.binary())
def test_a_body_of_any_bytes_is_decoded(body: bytes) -> None:
    """AWS encodes a body that is not text as base64."""
    assert from_aws(with_body(http({}), body, encoded=True))[0] == body


@EVERY
def test_a_request_without_a_body_has_an_empty_one(shape: Any) -> None:
    """A body that is null or absent is empty, and fails the verification as such."""
    for event in (shape(ours.HEADERS), {**shape(ours.HEADERS), "body": None, "isBase64Encoded": False}):
        assert from_aws(event)[0] == b""
        with pytest.raises(InvalidSignature, match="the body is empty"):
            ours.WEBHOOK.unwrap(*from_aws(event))


def test_all_values_of_a_header_are_returned() -> None:
    """A header that was sent twice is there twice."""
    event = balancer_with_lists({})
    event["multiValueHeaders"] = {"x-a": ["1", "2"], "x-b": ["3"]}

    assert from_aws({**event, "body": ""})[1] == [("x-a", "1"), ("x-a", "2"), ("x-b", "3")]
    assert from_aws({**rest({}), "headers": None, "multiValueHeaders": None})[1] == []


def test_text_that_is_not_unicode_fails_the_verification() -> None:
    """A surrogate comes from the sender, and is an error of the webhook."""
    event = {**http(ours.HEADERS), "body": "\ud800", "isBase64Encoded": False}
    with pytest.raises(InvalidSignature, match="does not match the body"):
        ours.WEBHOOK.unwrap(*from_aws(event))


OTHERS: list[Any] = [
    None, 5, "event", b"{}", [], {}, {"body": "x"}, {"headers": {}, "body": "x"},
    {"Records": [{"eventSource": "aws:sqs", "body": "{}"}]},
    {"version": "0", "detail-type": "x", "source": "aws.events", "detail": {}},
    {"requestContext": {"routeKey": "$connect", "connectionId": "x"}, "body": "x"},
    {"requestContext": None, "httpMethod": "POST", "body": "x"},
]  # fmt: skip


@pytest.mark.parametrize("event", OTHERS, ids=repr)
def test_another_event_is_a_validation_error(event: Any) -> None:
    """The error names the argument and the supported services."""
    with pytest.raises(ValidationError, match="API Gateway, an Application Load Balancer or a function URL") as caught:
        from_aws(event)

    assert caught.value.argument == "event"


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        ({"body": {"type": "x"}}, "body that is not text"),
        ({"body": b"x"}, "body that is not text"),
        ({"body": "not base64!", "isBase64Encoded": True}, "not base64"),
        ({"body": "\u00e4", "isBase64Encoded": True}, "not base64"),
        ({"headers": {"x": 5}}, "headers that are not text"),
        ({"headers": {"x": [None]}}, "headers that are not text"),
        ({"headers": {5: "x"}}, "headers that are not text"),
    ],
)
def test_an_event_that_was_changed_is_a_validation_error(change: Any, rule: str) -> None:
    """AWS does not send such an event: the program has changed it, or a test has made it up."""
    with pytest.raises(ValidationError, match=rule) as caught:
        from_aws({**http({}), **change})

    assert caught.value.argument == "event"


@given(
    st.fixed_dictionaries({}, optional=dict.fromkeys(["body", "headers", "multiValueHeaders", "isBase64Encoded"], JSON))
)
def test_any_event_is_a_request_or_a_validation_error(change: dict[str, Any]) -> None:
    """Nothing else is raised, and the result has its declared types."""
    try:
        body, headers = from_aws({**http({}), **change})
    except ValidationError:
        return
    assert type(body) is bytes
    assert all(type(one) is str for pair in headers for one in pair)


def test_a_body_of_text_names_the_cause() -> None:
    """The body of an AWS event is text, and `unwrap` needs bytes: the error names `from_aws`."""
    with pytest.raises(InvalidSignature, match=r"raw bytes of the request, not str.*from_aws"):
        ours.WEBHOOK.unwrap(json.loads(json.dumps(ours.BODY.decode())), ours.HEADERS)
    with pytest.raises(InvalidSignature, match="from_aws"):
        ours.WEBHOOK.unwrap(ours.BODY, {name: [value] for name, value in ours.HEADERS.items()})  # type: ignore[arg-type]
