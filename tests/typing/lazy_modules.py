"""Types of lazy modules: each name is typed, and unknown names are type errors."""

from __future__ import annotations

from typing import assert_type

import contiguity
from contiguity.linq.events import *  # noqa: F403


def names(error: contiguity.RateLimited, event: contiguity.linq.events.MessageReceived) -> None:
    """The package has every error and submodule; `import *` of a module of events has every event."""
    assert_type(error, contiguity.errors.RateLimited)
    assert_type(event, MessageReceived)  # noqa: F405
    assert_type(contiguity.RetrySafety("keyed"), contiguity.RetrySafety)
    assert_type(contiguity.webhooks.Webhook("whsec_x"), contiguity.webhooks.Webhook)


def unknown_names() -> None:
    """Each line is a type error."""
    contiguity.Contiguty  # type: ignore[attr-defined]  # noqa: B018  # pyright: ignore[reportAttributeAccessIssue]
    contiguity.events.IMessageIncomming  # type: ignore[attr-defined]  # noqa: B018  # pyright: ignore[reportAttributeAccessIssue]
    contiguity.models.MessageSend  # type: ignore[attr-defined]  # noqa: B018  # pyright: ignore[reportAttributeAccessIssue]
    contiguity.transport.HTTPTransport  # type: ignore[attr-defined]  # noqa: B018  # pyright: ignore[reportAttributeAccessIssue]
