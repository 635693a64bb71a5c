"""The arguments of a webhook, and of `sign`, are validated first."""

from __future__ import annotations

from typing import Any

import pytest
from contiguity_samples import BODY, HEADERS, NOW, SECRET, webhook

from contiguity.errors import ConfigurationError, ValidationError
from contiguity.webhooks import Webhook


def test_repr_does_not_contain_the_secret() -> None:
    """A repr often ends in a log."""
    assert SECRET not in repr(webhook())


@pytest.mark.parametrize(
    "secret", ["", "  ", [], [""], ["whsec_a", ""], [5], None, 5, b"whsec_a", "whsec_\udc80"], ids=repr
)
def test_invalid_secret_is_a_configuration_error(secret: Any) -> None:
    """It is raised by the constructor, not by the first request."""
    with pytest.raises(ConfigurationError, match="secret"):
        Webhook(secret)


def test_white_space_around_a_secret_is_ignored() -> None:
    """Files and shells add it."""
    assert webhook(f" {SECRET}\n").unwrap(BODY, HEADERS)


@pytest.mark.parametrize("tolerance", [-1, float("nan"), "300", None, True, 10**400], ids=repr)
def test_invalid_tolerance_is_a_configuration_error(tolerance: Any) -> None:
    """It must be a non-negative number of seconds that a float can hold."""
    with pytest.raises(ConfigurationError, match="tolerance"):
        Webhook(SECRET, tolerance=tolerance)


def test_secret_is_read_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """A given secret has priority. Without any, the error names the variable."""
    monkeypatch.setenv("CONTIGUITY_WEBHOOK_SECRET", SECRET)
    assert Webhook.from_environment().sign(BODY, timestamp=NOW) == HEADERS
    assert Webhook.from_environment("whsec_other").sign(BODY, timestamp=NOW) != HEADERS

    monkeypatch.setenv("CONTIGUITY_WEBHOOK_SECRET", "")
    with pytest.raises(ConfigurationError, match="CONTIGUITY_WEBHOOK_SECRET"):
        Webhook.from_environment()


@pytest.mark.parametrize(("argument", "body", "timestamp"), [
    ("body", BODY.decode(), NOW), ("body", None, NOW), ("timestamp", BODY, -1), ("timestamp", BODY, float("nan")),
    ("timestamp", BODY, float("inf")), ("timestamp", BODY, "now"), ("timestamp", BODY, True),
    ("timestamp", BODY, 10**16), pytest.param("timestamp", BODY, 10**5000, id="5001 digits"),
])  # fmt: skip
def test_invalid_argument_of_sign_is_a_validation_error(argument: str, body: Any, timestamp: Any) -> None:
    """The error names the argument."""
    with pytest.raises(ValidationError) as caught:
        webhook().sign(body, timestamp=timestamp)

    assert caught.value.argument == argument
