"""What a webhook is set up with, and what it signs, is checked before anything else."""

from __future__ import annotations

from typing import Any

import pytest
from contiguity_samples import BODY, HEADERS, NOW, SECRET, webhook

from contiguity.errors import ConfigurationError, ValidationError
from contiguity.webhooks import Webhook


def test_the_webhook_itself_shows_no_secret() -> None:
    """What a webhook shows of itself does not hold the secret."""
    assert SECRET not in repr(webhook())


@pytest.mark.parametrize(
    "secret", ["", "  ", [], [""], ["whsec_a", ""], [5], None, 5, b"whsec_a", "whsec_\udc80"], ids=repr
)
def test_secrets_that_are_none(secret: Any) -> None:
    """A missing or empty secret is told when the webhook is set up, not when the first request comes."""
    with pytest.raises(ConfigurationError, match="secret"):
        Webhook(secret)


def test_blanks_around_a_secret() -> None:
    """Blanks around a secret, as files and shells add them, are no part of it."""
    assert webhook(f" {SECRET}\n").unwrap(BODY, HEADERS)


@pytest.mark.parametrize("tolerance", [-1, float("nan"), "300", None, True], ids=repr)
def test_tolerances_that_are_none(tolerance: Any) -> None:
    """A tolerance that is no number of seconds is told when the webhook is set up."""
    with pytest.raises(ConfigurationError, match="tolerance"):
        Webhook(SECRET, tolerance=tolerance)


def test_secret_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a given secret that of the environment counts; without that, the error says what to set."""
    monkeypatch.setenv("CONTIGUITY_WEBHOOK_SECRET", SECRET)
    assert Webhook.from_environment().sign(BODY, timestamp=NOW) == HEADERS
    assert Webhook.from_environment("whsec_other").sign(BODY, timestamp=NOW) != HEADERS

    monkeypatch.setenv("CONTIGUITY_WEBHOOK_SECRET", "")
    with pytest.raises(ConfigurationError, match="CONTIGUITY_WEBHOOK_SECRET"):
        Webhook.from_environment()


@pytest.mark.parametrize(("argument", "body", "timestamp"), [
    ("body", BODY.decode(), NOW), ("body", None, NOW), ("timestamp", BODY, -1), ("timestamp", BODY, float("nan")),
    ("timestamp", BODY, float("inf")), ("timestamp", BODY, "now"), ("timestamp", BODY, True),
])  # fmt: skip
def test_what_cannot_be_signed(argument: str, body: Any, timestamp: Any) -> None:
    """What is no body, or no moment, is not signed; the error names the argument."""
    with pytest.raises(ValidationError) as caught:
        webhook().sign(body, timestamp=timestamp)

    assert caught.value.argument == argument
