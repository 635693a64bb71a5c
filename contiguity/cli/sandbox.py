"""``contiguity sandbox``: serve the emulator until told to stop."""

from __future__ import annotations

import signal
import threading
from typing import Any

import click

_PARTS = ("jsonschema", "referencing", "starlette", "uvicorn")
"""What the sandbox needs besides this package."""


@click.command
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", default=4010, show_default=True, type=click.IntRange(0, 65535), help="Port; 0 for a free one.")
@click.option("--webhook-url", metavar="URL", help="Where to post webhook events.")
@click.option(
    "--webhook-secret",
    metavar="SECRET",
    envvar="CONTIGUITY_WEBHOOK_SECRET",
    help="What to sign them with; by default CONTIGUITY_WEBHOOK_SECRET, else whsec_sandbox.",
)
@click.option("--seed", default=0, show_default=True, help="Which sequence of ids to follow.")
def sandbox(host: str, port: int, webhook_url: str | None, webhook_secret: str | None, seed: int) -> None:
    """Serve a local emulator of the services.

    Point a client at it with base_url=, or with CONTIGUITY_BASE_URL; any API key that starts with contiguity_sk_ is
    good. Linq's API is under /api/partner, for LINQ_BASE_URL and any key. /_sandbox/openapi.json describes what it can
    be told. Ctrl-C stops it.
    """
    try:
        from contiguity.sandbox import Sandbox  # noqa: PLC0415 -- it needs an extra, which may not be there
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in _PARTS:
            raise
        message = 'the sandbox needs an extra: pip install "contiguity-imessage[sandbox]"'
        raise click.ClickException(message) from None
    given: dict[str, Any] = {} if webhook_secret is None else {"webhook_secret": webhook_secret}
    # A service manager stops what it started with SIGTERM, and means the same as Ctrl-C.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        with Sandbox(host=host, port=port, seed=seed, webhook_url=webhook_url, **given) as running:
            click.echo(f"The sandbox is ready at {running.url}")
            threading.Event().wait()
    except KeyboardInterrupt:
        pass
    except OSError as error:
        raise click.ClickException(f"cannot listen on {host}:{port}: {error.strerror}") from None
