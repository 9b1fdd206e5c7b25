"""What the program ships is found again from a checkout, an installed wheel and a frozen bundle."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from captioner.resources import resource

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project's wheel, built by the hatchling that is installed: no network is needed."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    (path,) = folder.glob("*.whl")
    return path


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("installed é")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


def shipped() -> set[str]:
    """The resources in the repository, or in the folder where this is not a checkout."""
    result = subprocess.run(
        ["git", "ls-files", "-z", "resources"], cwd=ROOT, capture_output=True, check=False
    )
    tracked = set(result.stdout.decode().split("\0")) - {""}
    return tracked or {p.relative_to(ROOT).as_posix() for p in (ROOT / "resources").rglob("*") if p.is_file()}


def test_checkout() -> None:
    assert resource() == ROOT / "resources"
    assert resource("LICENCES.md").is_file()


def test_wheel_holds_the_program_and_its_resources_only(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    assert {"captioner/__init__.py", "captioner/_cli/__init__.py", "desktop_app/__init__.py"} <= names
    assert {f"captioner/_{name}" for name in shipped()} <= names
    tops = {name.partition("/")[0] for name in names}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"captioner", "desktop_app"}
    assert not [name for name in names if "__pycache__" in name or name.endswith((".pyc", ".log", ".pt"))]


def test_wheel_names_its_commands_and_its_licence(installed: Path) -> None:
    (info,) = installed.glob("*.dist-info")
    assert "captioner = captioner._cli.main:command" in (info / "entry_points.txt").read_text()
    assert (info / "licenses" / "LICENSE").is_file()


def test_installed_wheel_finds_its_own_resources(installed: Path) -> None:
    """With nothing but the standard library beside it, so that nothing of this checkout can help."""
    code = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "from captioner.resources import resource\n"
        "sys.stdout.buffer.write(str(resource('packs')).encode())\n"
        "assert resource('LICENCES.md').is_file()\n"
    )
    command = [sys.executable, "-I", "-S", "-c", code, str(installed)]
    result = subprocess.run(command, capture_output=True, check=False)
    assert result.returncode == 0, result.stderr.decode()
    packs = Path(result.stdout.decode())
    assert packs == installed.resolve() / "captioner" / "_resources" / "packs"
    for name in shipped():
        assert (installed / f"captioner/_{name}").read_bytes() == (ROOT / name).read_bytes()


def test_frozen_bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    (tmp_path / "resources").mkdir()
    assert resource("packs", "default") == tmp_path / "resources" / "packs" / "default"


def test_bundle_without_resources_falls_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resource("LICENCES.md") == ROOT / "resources" / "LICENCES.md"
