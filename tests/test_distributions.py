"""The warning about another distribution with the same import name."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "contiguity"
OURS = "contiguity_imessage-0.1.0.dist-info"
NEIGHBOURS = ["httpx-0.28.1.dist-info", "contiguity_api", "contiguity.pth", "contiguity_extras-1.0.dist-info"]


def run_import(path: Path, *options: str, then: str = "pass") -> subprocess.CompletedProcess[str]:
    """Import the package from a directory or an archive in a fresh interpreter."""
    program = f"import sys; sys.path.insert(0, {str(path)!r})\nimport contiguity\n{then}"
    return subprocess.run([sys.executable, "-I", *options, "-c", program], capture_output=True, text=True, check=False)


def install(path: Path, *names: str) -> Path:
    """Fill a directory as an installer does: the package, and directories with metadata."""
    (path / "contiguity").symlink_to(PACKAGE)
    for name in (OURS, *NEIGHBOURS, *names):
        (path / name).mkdir()
    return path


def test_import_alone_does_not_warn(tmp_path: Path) -> None:
    """Without the other distribution, the import succeeds even if warnings are errors."""
    site = install(tmp_path)
    result = run_import(site, "-W", "error", then="print(contiguity.__file__)")

    assert result.stderr == ""
    assert result.stdout.strip() == str(site / "contiguity" / "__init__.py")


@pytest.mark.parametrize(
    "other", ["contiguity-3.0.0.dist-info", "Contiguity-2.1.dist-info", "contiguity-1.0-py3.11.egg-info"]
)
def test_import_next_to_other_distribution_warns_once(tmp_path: Path, other: str) -> None:
    """The warning names the other distribution and the fix, and is attributed to the importing line."""
    result = run_import(
        install(tmp_path, other), then="import contiguity.errors, contiguity.geojson\nimport contiguity"
    )

    assert result.returncode == 0
    assert result.stderr.startswith("<string>:2: UserWarning: ")
    assert result.stderr.count("Warning: ") == 1
    assert other in result.stderr
    assert "pip uninstall contiguity contiguity-imessage" in result.stderr


def test_import_with_warnings_as_errors_fails(tmp_path: Path) -> None:
    """The error has the text of the warning."""
    result = run_import(install(tmp_path, "contiguity-3.0.0.dist-info"), "-W", "error")

    assert result.returncode == 1
    assert (
        "UserWarning: the distributions contiguity (contiguity-3.0.0.dist-info) and contiguity-imessage"
        in result.stderr
    )


def test_import_with_warning_ignored_is_silent(tmp_path: Path) -> None:
    """A standard warning filter silences the warning."""
    result = run_import(install(tmp_path, "contiguity-3.0.0.dist-info"), "-W", "ignore::UserWarning")

    assert (result.returncode, result.stderr) == (0, "")


def test_import_from_archive_does_not_warn(tmp_path: Path) -> None:
    """A zip archive cannot be listed as a directory."""
    archive = tmp_path / "app.zip"
    with zipfile.ZipFile(archive, "w") as file:
        for name in ("__init__.py", "_version.py", "_core/__init__.py", "_core/lazy_modules.py", "errors.py"):
            file.write(PACKAGE / name, f"contiguity/{name}")
        file.writestr("contiguity-3.0.0.dist-info/METADATA", "Name: contiguity")
    result = run_import(archive, "-W", "error", then="print(contiguity.__file__)")

    assert result.stderr == ""
    assert "app.zip" in result.stdout


def test_import_from_checkout_ignores_other_directories(tmp_path: Path) -> None:
    """An editable installation shares no files with the other distribution elsewhere on the path."""
    site = tmp_path / "site"
    (site / "contiguity-3.0.0.dist-info").mkdir(parents=True)
    checkout = tmp_path / "checkout"
    checkout.mkdir()
    result = run_import(install(checkout), "-W", "error", then=f"sys.path.append({str(site)!r})")

    assert (result.returncode, result.stderr) == (0, "")


def test_import_without_directory_does_not_warn(tmp_path: Path) -> None:
    """A package without a path, as in a frozen application, is imported without a warning."""
    code = (PACKAGE / "__init__.py").read_text()
    program = (
        "import sys, types\n"
        "sys.modules['contiguity._version'] = types.SimpleNamespace(__version__='1')\n"
        f"exec(compile({code!r}, 'frozen', 'exec'), {{'__name__': 'contiguity', '__path__': []}})"
    )
    result = subprocess.run(
        [sys.executable, "-I", "-W", "error", "-c", program], capture_output=True, text=True, check=False, cwd=tmp_path
    )

    assert (result.returncode, result.stderr) == (0, "")


def test_import_does_not_load_metadata_readers(tmp_path: Path) -> None:
    """The check lists one directory; it does not import modules that take longer than the package."""
    result = run_import(
        install(tmp_path), then="print({'importlib.metadata', 'email', 'pathlib', 'zipfile'} & sys.modules.keys())"
    )

    assert result.stdout.strip() == "set()"
