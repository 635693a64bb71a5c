"""What the project's pages list is all there is, and where they point to, there is something."""

from __future__ import annotations

import inspect
import re

import pytest
from running import ROOT

from contiguity import AsyncContiguity, AsyncLinq, Contiguity, Linq, __version__, errors

README = (ROOT / "README.md").read_text()
PAGES = ["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", "examples/README.md"]


@pytest.mark.parametrize(("client", "heading"), [(AsyncContiguity, "More of iMessage"), (AsyncLinq, "Linq")])
def test_the_resources_are_all_named(client: type, heading: str) -> None:
    """The README names every resource of the clients."""
    section = README.partition(f"## {heading}\n")[2].partition("\n## ")[0]
    names = {name for name, value in vars(client).items() if hasattr(value, "attrname")} - {"webhooks"}

    assert sorted(name for name in names if not re.search(rf"`(client\.)?{name}`", section)) == []


def test_every_error_is_explained() -> None:
    """The README names every error there is, and none that is not."""
    section = README.partition("## Errors")[2].partition("\n## ")[0]
    named = set(re.findall(r"`([A-Z]\w+)`", section.partition("| Error |")[2]))

    assert named == set(errors.__all__)


def test_configuration() -> None:
    """The table has the clients' arguments, each of them, in their order, and the variables that they are read from."""
    section = README.partition("## Configuration")[2].partition("\n## ")[0]
    rows = re.findall(r"^\| `(\w+)` \|(.*)\|(.*)\|(.*)\|$", section, re.MULTILINE)

    for client, column in ((Contiguity, 2), (AsyncContiguity, 2), (Linq, 3), (AsyncLinq, 3)):
        assert [row[0] for row in rows] == list(inspect.signature(client).parameters)
        variables = {row[0]: re.findall(r"`(\w+)`", row[column]) for row in rows}
        assert variables["api_key"] == list(client._provider.key_variables)
        assert variables["base_url"] == list(client._provider.base_url_variables)
        assert f"`{client._provider.base_url}`" in section


@pytest.mark.parametrize("page", PAGES)
def test_links_lead_somewhere(page: str) -> None:
    """A link to a file of the project, or to a heading of the page, finds it."""
    text = (ROOT / page).read_text()
    headings = {
        re.sub(r"[^\w -]", "", each).lower().replace(" ", "-") for each in re.findall(r"^#+ (.*)", text, re.MULTILINE)
    }

    for target in re.findall(r"\]\(([^)]+)\)", text):
        if target.startswith("#"):
            assert target[1:] in headings, target
        elif "://" not in target:
            assert (ROOT / page).parent.joinpath(target).exists(), target


def test_the_files_that_contributing_names_exist() -> None:
    """Whoever looks for a file where the page sends them finds it, and a command can be run."""
    page = (ROOT / "CONTRIBUTING.md").read_text()
    named = re.findall(r"`((?:openapi|contiguity|generated|examples|tests|scripts)/[\w/.]+|\w+\.md)`", page)

    assert len(named) > 30
    assert sorted(name for name in named if not (ROOT / name).exists()) == []


def test_the_changelog_has_this_version() -> None:
    """The latest entry is that of the package."""
    latest = re.search(r"^## \[([\d.]+)\]", (ROOT / "CHANGELOG.md").read_text(), re.MULTILINE)

    assert latest is not None
    assert latest[1] == __version__
