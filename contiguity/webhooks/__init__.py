"""Webhooks: verify a request and decode it into a typed event.

::

    from contiguity.events import IMessageIncoming
    from contiguity.webhooks import Webhook

    webhook = Webhook("whsec_…")

    match webhook.unwrap(body, headers):  # the bytes and the headers of the request, as received
        case IMessageIncoming(data=message):
            print(message.from_, message.text)

`Webhook` is for Contiguity, `LinqWebhook` for Linq, with the events of `contiguity.linq.events`. Each client has the
one of its service as ``client.webhooks``, and replies to an incoming message with
``client.reply(event, message="On my way")``. `from_aws` takes the body and the headers out of the event of an AWS
Lambda function.
"""

from contiguity.errors import InvalidPayload, InvalidSignature, StaleTimestamp, WebhookError
from contiguity.webhooks._aws import from_aws
from contiguity.webhooks._contiguity import Webhook
from contiguity.webhooks._headers import Headers
from contiguity.webhooks._linq import LinqWebhook
from contiguity.webhooks._unknown import UnknownEvent

__all__ = [
    "Headers",
    "InvalidPayload",
    "InvalidSignature",
    "LinqWebhook",
    "StaleTimestamp",
    "UnknownEvent",
    "Webhook",
    "WebhookError",
    "from_aws",
]
