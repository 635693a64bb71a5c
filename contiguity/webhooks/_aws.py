"""The request in the event of an AWS Lambda function."""

from __future__ import annotations

import binascii
from base64 import b64decode
from collections.abc import Mapping
from typing import Any, cast

from contiguity.errors import ValidationError


def from_aws(event: Mapping[str, Any]) -> tuple[bytes, list[tuple[str, str]]]:
    """Return the body and the headers of the request in an AWS Lambda event, for `unwrap`.

    Supported events: API Gateway REST API (payload 1.0) and HTTP API (payload 2.0), Application Load Balancer with and
    without multi-value headers, and function URL. The body may be text or base64::

        import os

        from contiguity.webhooks import Webhook, WebhookError, from_aws

        webhook = Webhook(os.environ["CONTIGUITY_WEBHOOK_SECRET"])

        def handler(event, context):
            try:
                received = webhook.unwrap(*from_aws(event))
            except WebhookError as error:
                return {"statusCode": 400, "body": str(error)}
            ...
            return {"statusCode": 204}

    Args:
        event: The first argument of the Lambda handler, unchanged.

    Returns:
        The body as the bytes that were sent, and the headers as pairs of name and value; a header with several values
        is there several times.

    Raises:
        ValidationError: `event` is not an HTTP request of one of these services. Nothing that the sender of a request
            controls causes it.
    """
    request = _request(event)
    return _body(request.get("body"), encoded=request.get("isBase64Encoded")), _headers(request)


def _request(event: object) -> Mapping[str, Any]:
    if isinstance(event, Mapping):
        request = cast("Mapping[str, Any]", event)
        # Payload 2.0, which function URLs have as well, has the method in the context.
        context = request.get("requestContext")
        if isinstance(context, Mapping) and ("httpMethod" in request or "http" in context):
            return request
    raise ValidationError.of(
        "event", "must be an HTTP request from API Gateway, an Application Load Balancer or a function URL"
    )


def _body(body: object, *, encoded: object) -> bytes:
    if body is None:
        return b""
    if not isinstance(body, str):
        raise ValidationError.of("event", "has a body that is not text: pass the event unchanged")
    if not encoded:
        # A surrogate is in no body that was signed. It fails the verification, not the conversion.
        return body.encode(errors="surrogatepass")
    try:
        return b64decode(body, validate=True)
    except (binascii.Error, ValueError):
        raise ValidationError.of("event", "has isBase64Encoded set, but its body is not base64") from None


def _headers(request: Mapping[str, Any]) -> list[tuple[str, str]]:
    # Where both are there, the multi-value headers have everything that the others have.
    several = request.get("multiValueHeaders")
    headers: object = request.get("headers") if several is None else several
    pairs: list[tuple[str, str]] = []
    for name, value in cast("Mapping[object, object]", headers).items() if isinstance(headers, Mapping) else ():
        for one in cast("list[object]", value) if isinstance(value, list) else [value]:
            if not isinstance(name, str) or not isinstance(one, str):
                raise ValidationError.of("event", "has headers that are not text: pass the event unchanged")
            pairs.append((name, one))
    return pairs
