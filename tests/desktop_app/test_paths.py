import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app import paths

FILES = (paths.settings_file, paths.history_file, paths.log_file, paths.sounds_folder, paths.instance_lock)


def test_one_variable_moves_everything(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path / "home"
    monkeypatch.setenv("LOOKALOUD_HOME", str(home))
    assert {file().parent for file in FILES} == {home}
    assert Path(paths.instance_address()).parent == home
    assert stat.S_IMODE(home.stat().st_mode) == 0o700


def test_a_relative_home_keeps_its_meaning(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LOOKALOUD_HOME", "stick")
    assert paths.settings_file() == tmp_path / "stick" / "settings.json"


@pytest.mark.skipif(sys.platform != "linux", reason="the folders of Linux desktops")
def test_usual_places_are_the_desktops_and_private(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LOOKALOUD_HOME", raising=False)
    for name in ("CONFIG", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))
    (tmp_path / "run").mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "run"))
    assert paths.settings_file() == tmp_path / "CONFIG" / "LookAloud" / "settings.json"
    assert paths.history_file() == tmp_path / "STATE" / "LookAloud" / "history.json"
    assert paths.log_file().is_relative_to(tmp_path / "STATE" / "LookAloud")
    assert paths.sounds_folder() == tmp_path / "CACHE" / "LookAloud" / "sounds"
    assert paths.instance_address() == str(tmp_path / "run" / "LookAloud" / "instance")
    for file in FILES:
        assert stat.S_IMODE(file().parent.stat().st_mode) == 0o700
    monkeypatch.delenv("XDG_RUNTIME_DIR")  # a session without one: not in /tmp, where others could be first
    assert paths.instance_lock() == tmp_path / "STATE" / "LookAloud" / "instance.lock"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has pipes, whose names may be long")
def test_the_address_fits_into_a_socket_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    addresses = []
    for last in "ab":
        monkeypatch.setenv("LOOKALOUD_HOME", str(tmp_path / ("deep" * 40) / last))
        addresses.append(paths.instance_address())
    assert len(set(addresses)) == 2
    for address in addresses:
        assert len(os.fsencode(address)) < 104
        assert stat.S_IMODE(Path(address).parent.stat().st_mode) == 0o700


def test_a_place_that_cannot_be_made_is_no_crash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("LOOKALOUD_HOME", str(tmp_path / "file"))
    assert paths.settings_file() == tmp_path / "file" / "settings.json"


def test_reaching_the_running_program_needs_no_qt() -> None:
    code = "import sys, desktop_app.one_instance; sys.exit(any('PySide6' in name for name in sys.modules))"
    subprocess.run([sys.executable, "-c", code], check=True, timeout=30)
