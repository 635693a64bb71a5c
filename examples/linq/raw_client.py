"""Use the raw client. It does not retry, and returns error responses."""

from __future__ import annotations

import os
import sys

from linq_api import AuthenticatedClient
from linq_api.api.chats import create_chat
from linq_api.models import ChatCreate, ErrorResponse, MessageContent, TextPart

ANA = "+12025550143"
LINE = "+14155550100"


def main() -> None:
    """Create a chat."""
    message = MessageContent(parts=[TextPart(type_="text", value="Hello")])
    base_url = os.environ.get("LINQ_BASE_URL", "https://api.linqapp.com/api/partner")
    with AuthenticatedClient(base_url=base_url, token=os.environ["LINQ_API_KEY"]) as client:
        reply = create_chat.sync(client=client, body=ChatCreate(from_=LINE, to=[ANA], message=message))
    if isinstance(reply, ErrorResponse):
        sys.exit(f"rejected: {reply.error.message}")
    print(f"chat {reply.chat.id}, message {reply.chat.message.id}")


if __name__ == "__main__":
    main()
