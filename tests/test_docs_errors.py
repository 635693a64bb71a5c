"""The samples of docs/errors.md."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from samples import Page, run_python

from contiguity.sandbox import Sandbox

if TYPE_CHECKING:
    from pathlib import Path

PAGE = Page("docs/errors.md")
ANA = "+12025550143"


@pytest.mark.parametrize(
    ("fault", "printed", "delivered"),
    [
        pytest.param(None, "", 1, id="agreement"),
        pytest.param({"kind": "status", "status": 400}, "rejected with 400", 0, id="rejected"),
        pytest.param({"kind": "close_before"}, "it is not there yet", 0, id="lost-request"),
        pytest.param({"kind": "close_after"}, "it arrived", 1, id="lost-response"),
    ],
)
def test_outcomes_are_reported(tmp_path: Path, fault: dict[str, object] | None, printed: str, delivered: int) -> None:
    with Sandbox() as sandbox:
        if fault:
            with sandbox.contiguity() as client:
                client.entitlements.apply("fast_track")
            sandbox.faults = [{**fault, "match": {"path": "send_imessage"}}]

        output = run_python(PAGE.sample("Outcomes of a send", "python"), sandbox, tmp_path)

        assert output.startswith(printed)
        assert bool(output) == bool(printed)
        assert len(sandbox.phone(ANA).inbox) == delivered
