"""``contiguity sandbox``: serve the emulator; ``contiguity sandbox wait``: wait until one is ready."""

from __future__ import annotations

import json
import signal
import threading
import time
from http.client import HTTPException
from typing import Any
from urllib.request import ProxyHandler, build_opener

import click

_POLL_INTERVAL = 0.05


@click.group(invoke_without_command=True)
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", default=4010, show_default=True, type=click.IntRange(0, 65535), help="Port; 0 for a free one.")
@click.option("--webhook-url", metavar="URL", help="Endpoint of webhook events.")
@click.option(
    "--webhook-secret",
    metavar="SECRET",
    envvar="CONTIGUITY_WEBHOOK_SECRET",
    help="Signing secret of webhook events; default: CONTIGUITY_WEBHOOK_SECRET, else whsec_sandbox.",
)
@click.option("--seed", default=0, show_default=True, help="Seed of the ids.")
@click.pass_context
def sandbox(
    ctx: click.Context, *, host: str, port: int, webhook_url: str | None, webhook_secret: str | None, seed: int
) -> None:
    """Serve a local emulator of both providers.

    Point a client to it with base_url= or CONTIGUITY_BASE_URL; every API key that starts with contiguity_sk_ is valid.
    The Linq API is under /api/partner: set LINQ_BASE_URL; every key is valid. /_sandbox/openapi.json describes the
    control API. Press Ctrl-C to stop.
    """
    if ctx.invoked_subcommand is not None:
        return
    try:
        from contiguity.sandbox import Sandbox  # noqa: PLC0415 -- the extra may be missing
    except ModuleNotFoundError as error:
        raise click.ClickException(str(error)) from None
    given: dict[str, Any] = {} if webhook_secret is None else {"webhook_secret": webhook_secret}
    # Service managers stop a process with SIGTERM.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        with Sandbox(host=host, port=port, seed=seed, webhook_url=webhook_url, **given) as running:
            click.echo(f"The sandbox is ready at {running.url}")
            threading.Event().wait()
    except KeyboardInterrupt:
        pass
    except OSError as error:
        raise click.ClickException(f"cannot listen on {host}:{port}: {error.strerror}") from None


@sandbox.command
@click.option("--url", default="http://127.0.0.1:4010", show_default=True, metavar="URL", help="URL of the sandbox.")
@click.option(
    "--timeout", default=30.0, show_default=True, type=click.FloatRange(0), help="Seconds to wait before failing."
)
def wait(url: str, timeout: float) -> None:
    """Wait until a sandbox is ready.

    Exit with 1 if it is not ready in time.
    """
    until = time.monotonic() + timeout
    while not _is_ready(url, max(_POLL_INTERVAL, until - time.monotonic())):
        if time.monotonic() > until:
            raise click.ClickException(f"no sandbox is ready at {url} after {timeout:g} s")
        time.sleep(_POLL_INTERVAL)


def _is_ready(url: str, timeout: float) -> bool:
    try:
        # A sandbox is on this machine, so the proxies of the environment do not apply.
        with build_opener(ProxyHandler({})).open(f"{url.rstrip('/')}/_sandbox/health", timeout=timeout) as response:
            return bool(json.load(response)["status"] == "ok")
    except ValueError as error:
        if "unknown url type" in str(error):
            raise click.BadParameter(f"not a URL: {url}", param_hint="--url") from None
        return False
    except (OSError, HTTPException, KeyError, TypeError):
        return False
