"""Webhooks: verify what came in, and read it into a typed event.

::

    from contiguity.events import IMessageIncoming
    from contiguity.webhooks import Webhook

    webhook = Webhook("whsec_…")

    match webhook.unwrap(body, headers):  # the bytes and the headers of the request, as received
        case IMessageIncoming(data=message):
            print(message.from_, message.text)

`Webhook` is for Contiguity, `LinqWebhook` for Linq, with the events of `contiguity.linq.events`. A client has the one
of its service as ``client.webhooks``, and answers messages that came in: ``client.reply(event, message="On my way")``.
"""

from contiguity.errors import InvalidPayload, InvalidSignature, StaleTimestamp, WebhookError
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
]
