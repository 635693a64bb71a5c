"""Send with the raw client: the same request as with `curl`, with types.

::

    curl --request POST \
      --url "$CONTIGUITY_BASE_URL/send/imessage" \
      --header "Authorization: Bearer $CONTIGUITY_API_KEY" \
      --header "Content-Type: application/json" \
      --data '{"to": "+12025550143", "message": "Hello"}'

The raw client does not validate or retry, and returns error responses. To send the same operation with the key, retries
and errors of a client: ``client.call(send_imessage.operation(body=...))``.
"""

from __future__ import annotations

import os

from contiguity_api import AuthenticatedClient
from contiguity_api.api.imessage import send_imessage
from contiguity_api.models import ErrorResponse, IMessageSend


def main() -> None:
    """Send one message."""
    base_url = os.environ.get("CONTIGUITY_BASE_URL", "https://api.contiguity.com")
    with AuthenticatedClient(base_url=base_url, token=os.environ["CONTIGUITY_API_KEY"]) as client:
        reply = send_imessage.sync(client=client, body=IMessageSend(to="+12025550143", message="Hello"))
    if isinstance(reply, ErrorResponse):
        raise SystemExit(f"rejected: {reply.data.error}")
    print(f"accepted as {reply.data.message_id}, request {reply.id}")


if __name__ == "__main__":
    main()
