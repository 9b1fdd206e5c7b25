import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.announcing import Manner, SpeechError
from desktop_app.announcing.pyttsx3_engine import Pyttsx3
from tests.desktop_app.announcing.conftest import runs
from tests.desktop_app.announcing.contract import LONG, MIDDLE, SHORT, EngineContract, unwanted

pytestmark = [
    pytest.mark.qt_log_level_fail("WARNING"),
    pytest.mark.skipif(not shutil.which("espeak-ng"), reason="espeak-ng's library is not installed"),
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="listens to what pyttsx3 does on Linux"),
]

# pyttsx3 plays its sound with this program of ALSA. PulseAudio's does as well, where sound is to take time.
PLAYER = """#!/bin/sh
stat -c %s "$1" > "{notes}/$(date +%s%N).$$.size"
[ -z "$PULSE_SERVER" ] || exec paplay "$1"
"""


class PlayerEars:
    """Tells the three texts of the contract apart by the size of their sound."""

    def __init__(self, notes: Path) -> None:
        self.notes = notes

    def _sizes(self) -> list[Path]:
        return sorted(path for path in self.notes.glob("*.size") if path.read_text())

    def heard(self) -> list[str]:
        sizes = [int(path.read_text()) for path in self._sizes()]
        return [SHORT if size < 50_000 else MIDDLE if size < 100_000 else LONG for size in sizes]

    def is_silent(self) -> bool:
        return not any(runs(int(path.stem.rpartition(".")[2])) for path in self._sizes())


@pytest.fixture
def ears(runtime: Path, monkeypatch: pytest.MonkeyPatch) -> PlayerEars:
    notes, programs = runtime / "notes", runtime / "programs"
    notes.mkdir()
    programs.mkdir()
    player = programs / "aplay"
    player.write_text(PLAYER.format(notes=notes))
    player.chmod(0o700)
    monkeypatch.setenv("PATH", f"{programs}{os.pathsep}{os.environ['PATH']}")
    return PlayerEars(notes)


@pytest.fixture
def engine(qtbot: QtBot, ears: PlayerEars) -> Iterator[Pyttsx3]:
    engine = Pyttsx3()
    yield engine
    engine.close()


@pytest.fixture
def playing(sound_server: str, runtime: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PULSE_SERVER", sound_server)


class TestPyttsx3(EngineContract):
    @pytest.fixture
    def real_time(self, playing: None) -> None:
        pass

    @pytest.fixture
    def broken(
        self, qtbot: QtBot, runtime: Path, no_sound: None, monkeypatch: pytest.MonkeyPatch
    ) -> Iterator[Pyttsx3]:
        player = runtime / "aplay"
        player.write_text("#!/bin/sh\necho 'aplay: main:850: audio open error: No such file' >&2\nexit 1\n")
        player.chmod(0o700)
        monkeypatch.setenv("PATH", f"{runtime}{os.pathsep}{os.environ['PATH']}")
        engine = Pyttsx3()
        yield engine
        engine.close()


def test_a_driver_that_is_not_there_is_a_failure(qtbot: QtBot) -> None:
    engine = Pyttsx3("sapi5")
    failures: list[SpeechError] = []
    engine.speak(SHORT, Manner(), failures.append)
    qtbot.waitUntil(lambda: len(failures) == 1, timeout=15_000)
    engine.close()


def test_without_a_player_nothing_is_heard_so_it_is_a_failure(
    qtbot: QtBot, runtime: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(runtime))
    engine = Pyttsx3()
    failures: list[SpeechError] = []
    engine.speak(SHORT, Manner(), failures.append)
    qtbot.waitUntil(lambda: len(failures) == 1, timeout=15_000)
    engine.close()


def test_sound_files_do_not_stay_behind(
    qtbot: QtBot, playing: None, engine: Pyttsx3, ears: PlayerEars
) -> None:
    engine.speak(LONG, Manner(), unwanted)
    qtbot.waitUntil(lambda: len(ears.heard()) == 1, timeout=15_000)
    folder = Path(engine._temporary.path())
    engine.stop()
    assert list(folder.glob("*.wav"))
    engine.close()
    assert not folder.exists()


def test_the_process_imports_nothing_of_qt_or_of_this_program() -> None:
    script = Path(__file__).parents[3] / "desktop_app" / "announcing" / "pyttsx3_process.py"
    code = (
        f"import runpy, sys; runpy.run_path({str(script)!r}); "
        "print([name for name in sys.modules if name.startswith(('PySide6', 'desktop_app', 'torch'))])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
