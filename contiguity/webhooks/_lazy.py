"""The webhooks of a client, whose secret is looked up when it is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contiguity.webhooks._contiguity import Webhook
from contiguity.webhooks._linq import LinqWebhook

if TYPE_CHECKING:
    from collections.abc import Sequence

    from contiguity import events
    from contiguity.linq import events as linq_events
    from contiguity.webhooks._headers import Headers


class LazyWebhook(Webhook):
    """A `Webhook` that looks up and checks its secret at the first call, so that it exists without one."""

    def __init__(self, secret: str | Sequence[str] | None) -> None:
        self._secret = secret
        self._found: Webhook | None = None

    def _receiver(self) -> Webhook:
        if self._found is None:
            self._found = Webhook.from_environment(self._secret)
        return self._found

    def unwrap(self, body: bytes | bytearray | memoryview, headers: Headers) -> events.Event:
        """Verify a webhook and decode its event, as `Webhook.unwrap` does.

        Raises:
            ConfigurationError: The secret is missing or invalid.
            WebhookError: The request is not a webhook that was signed with the secret.
        """
        return self._receiver().unwrap(body, headers)

    def sign(self, body: bytes, *, timestamp: float | None = None) -> dict[str, str]:
        """Sign a body as the service does, as `Webhook.sign` does.

        Raises:
            ConfigurationError: The secret is missing or invalid.
            ValidationError: The body is not bytes, or the timestamp is not a Unix time.
        """
        return self._receiver().sign(body, timestamp=timestamp)


class LazyLinqWebhook(LinqWebhook):
    """A `LinqWebhook` that looks up and checks its secret at the first call, so that it exists without one."""

    def __init__(self, secret: str | Sequence[str] | None) -> None:
        self._secret = secret
        self._found: LinqWebhook | None = None

    def _receiver(self) -> LinqWebhook:
        if self._found is None:
            self._found = LinqWebhook.from_environment(self._secret)
        return self._found

    def unwrap(self, body: bytes | bytearray | memoryview, headers: Headers) -> linq_events.Event:
        """Verify a webhook and decode its event, as `LinqWebhook.unwrap` does.

        Raises:
            ConfigurationError: The secret is missing or invalid.
            WebhookError: The request is not a webhook that was signed with the secret.
        """
        return self._receiver().unwrap(body, headers)

    def sign(self, body: bytes, *, timestamp: float | None = None, message_id: str | None = None) -> dict[str, str]:
        """Sign a body as the service does, as `LinqWebhook.sign` does.

        Raises:
            ConfigurationError: The secret is missing or invalid.
            ValidationError: The body is not bytes, the timestamp is not a Unix time, or the id is missing or invalid.
        """
        return self._receiver().sign(body, timestamp=timestamp, message_id=message_id)
