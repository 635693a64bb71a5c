"""The lists, tables and links of the documentation are complete and correct."""

from __future__ import annotations

import inspect
import re

import pytest
from running import ROOT
from samples import PAGES as PAGES_WITH_SAMPLES

from contiguity import AsyncContiguity, AsyncLinq, Contiguity, Linq, __version__, errors

PAGES = [
    *(page.path for page in PAGES_WITH_SAMPLES),
    "CONTRIBUTING.md",
    "SECURITY.md",
    "CHANGELOG.md",
    "examples/README.md",
]


def section(page: str, heading: str) -> str:
    """Return the text below a heading of the second level; the whole page up to the first one for ``""``."""
    text = (ROOT / page).read_text()
    return text.partition(f"\n## {heading}\n" if heading else "\n")[2].partition("\n## ")[0]


def anchors(page: str) -> set[str]:
    """Return the anchors of the headings of a page."""
    headings = re.findall(r"^#+ (.*)", (ROOT / page).read_text(), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", each).lower().replace(" ", "-") for each in headings}


@pytest.mark.parametrize(
    ("client", "page", "heading"),
    [(AsyncContiguity, "README.md", "Send"), (AsyncLinq, "docs/linq.md", "")],
    ids=["contiguity", "linq"],
)
def test_resources_of_client_are_listed(client: type, page: str, heading: str) -> None:
    names = {name for name, value in vars(client).items() if hasattr(value, "attrname")} - {"webhooks"}

    assert names
    assert [name for name in names if not re.search(rf"`(client\.)?{name}`", section(page, heading))] == []


def test_errors_are_listed() -> None:
    table = section("docs/errors.md", "The tree")
    rows = "".join(re.findall(r"^\| (`.*?) \|", table, re.MULTILINE))

    assert set(re.findall(r"`(\w+)`", rows)) == set(errors.__all__)
    assert set(re.findall(r"`([A-Z]\w+)`", table)) - {"ValueError"} == set(errors.__all__)


def test_options_are_listed() -> None:
    """The table has the options of each client in the order of its signature, with the environment variables."""
    table = section("docs/configuration.md", "Options")
    rows = re.findall(r"^\| `(\w+)` \|(.*)\|(.*)\|(.*)\|$", table, re.MULTILINE)

    for client, column in ((Contiguity, 2), (AsyncContiguity, 2), (Linq, 3), (AsyncLinq, 3)):
        assert [row[0] for row in rows] == list(inspect.signature(client).parameters)
        variables = {row[0]: re.findall(r"`(\w+)`", row[column]) for row in rows}
        assert variables["api_key"] == list(client._provider.key_variables)
        assert variables["base_url"] == list(client._provider.base_url_variables)
        assert f"`{client._provider.base_url}`" in table


@pytest.mark.parametrize("page", PAGES)
def test_links_have_targets(page: str) -> None:
    """A link to a file, or to a heading of a page, has a target."""
    for target in re.findall(r"\]\(([^)]+)\)", (ROOT / page).read_text()):
        if "://" in target:
            continue
        path, _, anchor = target.partition("#")
        found = (ROOT / page).parent.joinpath(path).resolve() if path else ROOT / page
        assert found.exists(), target
        assert not anchor or anchor in anchors(str(found.relative_to(ROOT))), target


def test_pages_are_linked_from_readme() -> None:
    readme = (ROOT / "README.md").read_text()

    assert [page for page in PAGES[1:] if f"]({page})" not in readme] == []


@pytest.mark.parametrize("page", ["CONTRIBUTING.md", "docs/architecture.md"])
def test_named_files_exist(page: str) -> None:
    named = re.findall(
        r"`((?:openapi|contiguity|generated|examples|tests|scripts|docs)/[\w/.]+|\w+\.md)`", (ROOT / page).read_text()
    )

    assert len(named) > {"CONTRIBUTING.md": 30}.get(page, 3)
    assert sorted(name for name in named if not (ROOT / name).exists()) == []


def test_changelog_has_this_version() -> None:
    latest = re.search(r"^## \[([\d.]+)\]", (ROOT / "CHANGELOG.md").read_text(), re.MULTILINE)

    assert latest is not None
    assert latest[1] == __version__
