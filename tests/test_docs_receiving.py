"""The samples of docs/receiving.md."""

from __future__ import annotations

import base64
import json
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import httpx
import pytest
from running import SECRET, environment, free_port, serving
from samples import Page, run_python, serve

from contiguity.sandbox import Sandbox
from contiguity.webhooks import Webhook

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

PAGE = Page("docs/receiving.md")
ANA, LINE = "+12025550143", "+13055550188"

DJANGO = """
import os

import django
from django.conf import settings
from django.urls import path
from werkzeug.serving import run_simple

settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"], SECRET_KEY="tests")
django.setup()

from django.core.wsgi import get_wsgi_application

import views

urlpatterns = [path("webhook", views.webhook)]

run_simple("127.0.0.1", int(os.environ["PORT"]), get_wsgi_application())
"""

FLASK = """
import os

from app import app

app.run(port=int(os.environ["PORT"]))
"""

LAMBDA = """
import json
from pathlib import Path

from handler import handler

requests = json.loads(Path(__file__).with_name("requests.json").read_text())
print(json.dumps([handler(request, None) for request in requests]))
"""


@pytest.fixture
def sandbox() -> Generator[Sandbox]:
    """Start a sandbox that signs with the secret of the samples' environment."""
    with Sandbox(webhook_secret=SECRET) as sandbox:
        yield sandbox


@contextmanager
def serve_script(script: str, sandbox: Sandbox, folder: Path) -> Generator[str]:
    """Run a server that reads its port from the environment, and yield its URL."""
    (folder / "server.py").write_text(script)
    port = free_port()
    with serving([sys.executable, "server.py"], port, environment(sandbox, PORT=str(port)), folder):
        yield f"http://127.0.0.1:{port}"


def check_replies(sandbox: Sandbox, url: str) -> None:
    """Check that an app replies to a message, and rejects a request with another signature."""
    ana = sandbox.phone(ANA)
    sandbox.set_webhook(f"{url}/webhook")

    ana.text("Is a table free?", to=LINE)

    assert sandbox.wait_for_deliveries()
    assert [delivery.status for delivery in sandbox.deliveries] == [204]
    assert [(message.from_, message.text) for message in ana.inbox] == [(LINE, "You wrote: Is a table free?")]
    body = sandbox.deliveries[0].body
    rejected = httpx.post(f"{url}/webhook", content=body, headers=Webhook("whsec_other").sign(body))
    assert rejected.status_code == 400
    assert "does not match" in rejected.text
    assert len(ana.inbox) == 1


def test_fastapi_app_replies(sandbox: Sandbox, tmp_path: Path) -> None:
    with serve(PAGE.sample("FastAPI", "python"), sandbox, tmp_path) as url:
        check_replies(sandbox, url)


def test_flask_app_replies(sandbox: Sandbox, tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text(PAGE.sample("Flask", "python").code)

    with serve_script(FLASK, sandbox, tmp_path) as url:
        check_replies(sandbox, url)


def test_django_view_replies(sandbox: Sandbox, tmp_path: Path) -> None:
    (tmp_path / "views.py").write_text(PAGE.sample("Django", "python").code)

    with serve_script(DJANGO, sandbox, tmp_path) as url:
        check_replies(sandbox, url)


def test_lambda_handler_replies(sandbox: Sandbox, tmp_path: Path) -> None:
    """The first request is signed, with a Base64 body as from an HTTP API; the second one is not."""
    (tmp_path / "handler.py").write_text(PAGE.sample("AWS Lambda", "python").code)
    ana = sandbox.phone(ANA)
    event = ana.text("Is a table free?", to=LINE)
    body = json.dumps(event.to_dict()).encode()
    request = {
        "requestContext": {"http": {"method": "POST"}},
        "headers": Webhook(SECRET).sign(body),
        "body": base64.b64encode(body).decode(),
        "isBase64Encoded": True,
    }
    (tmp_path / "requests.json").write_text(json.dumps([request, {**request, "headers": {}}]))

    output = run_python(LAMBDA, sandbox, tmp_path)

    accepted, rejected = json.loads(output)
    assert accepted == {"statusCode": 204}
    assert rejected["statusCode"] == 400
    assert [message.text for message in ana.inbox] == ["You wrote: Is a table free?"]


def test_without_client_prints_event(sandbox: Sandbox, tmp_path: Path) -> None:
    output = run_python(PAGE.sample("Without a client", "python"), sandbox, tmp_path)

    assert output == f"{ANA} Is a table free?\n"


def test_clock_and_rotation_verify(sandbox: Sandbox, tmp_path: Path) -> None:
    assert run_python(PAGE.sample("Clock and rotation", "python"), sandbox, tmp_path) == "UnknownEvent\n"
