"""What may be in the repository, and what may not."""

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKS = "resources/packs/"
MEBIBYTE = 2**20

# Pickles run code when they are opened; the others are made anew on every machine.
UNWANTED_SUFFIXES = {".pkl", ".pickle", ".pt", ".pth", ".ckpt", ".pyc", ".log", ".lock", ".whl", ".egg-info"}
UNWANTED_FOLDERS = {
    "__pycache__",
    ".mypy_cache",
    ".ruff_cache",
    ".pytest_cache",
    ".import_linter_cache",
    ".venv",
}
# A folder of one machine: a path that starts there, not an address or a longer relative path.
ONE_MACHINES_PATH = re.compile(r"(?<![\w.>])/(?:home|root|tmp|work|mnt|Users)/\w|\b[A-Za-z]:\\+Users\\")


@pytest.fixture(scope="module")
def tracked() -> list[str]:
    """Names of the files in the repository, as they are in this checkout."""
    try:
        result = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    except FileNotFoundError:
        pytest.skip("git is not installed")
    if result.returncode or not (ROOT / ".git").exists():
        pytest.skip("not a git checkout")
    return [name for name in result.stdout.decode().split("\0") if name and (ROOT / name).is_file()]


def size(name: str) -> int:
    return (ROOT / name).stat().st_size


def test_files_are_small(tracked: list[str]) -> None:
    assert [n for n in tracked if size(n) > MEBIBYTE and not n.startswith(PACKS)] == []


def test_packs_are_not_too_big(tracked: list[str]) -> None:
    assert sum(size(n) for n in tracked if n.startswith(PACKS)) <= 60 * 10**6


def test_nothing_is_tracked_that_a_machine_makes(tracked: list[str]) -> None:
    assert [n for n in tracked if Path(n).suffix in UNWANTED_SUFFIXES] == []
    assert [n for n in tracked if UNWANTED_FOLDERS & set(Path(n).parts)] == []


def test_no_file_names_a_folder_of_one_machine(tracked: list[str]) -> None:
    found = []
    for name in tracked:
        try:
            text = (ROOT / name).read_text(encoding="utf-8")
        except UnicodeDecodeError:  # not a text
            continue
        found += [f"{name}: {line.strip()}" for line in text.splitlines() if ONE_MACHINES_PATH.search(line)]
    assert found == []


def test_modules_of_the_product_are_short(tracked: list[str]) -> None:
    a_list = "desktop_app/messages.py"  # of sentences: long, but nothing to follow
    modules = [name for name in tracked if name.endswith(".py") and not name.startswith("tests/")]
    modules.remove(a_list)
    lengths = {name: len((ROOT / name).read_text(encoding="utf-8").splitlines()) for name in modules}
    assert {name: lines for name, lines in lengths.items() if lines > 350} == {}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("open('|home|ann|photo.jpg')", True),
        ("see |tmp|x", True),
        ("https:||example.org|home|ann", False),
        ("docs|work|x", False),
        ("|etc|os-release", False),
    ],
)
def test_the_search_for_such_folders(text: str, expected: bool) -> None:
    assert bool(ONE_MACHINES_PATH.search(text.replace("|", "/"))) is expected


def test_the_search_for_such_folders_on_windows() -> None:
    assert ONE_MACHINES_PATH.search("C:|Users|ann".replace("|", "\\"))
