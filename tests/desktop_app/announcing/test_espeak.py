import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.announcing import Manner, SpeechError, VoiceChoice
from desktop_app.announcing.espeak import Espeak
from tests.desktop_app.announcing.conftest import runs
from tests.desktop_app.announcing.contract import SHORT, STRANGE, EngineContract, unwanted

pytestmark = [
    pytest.mark.qt_log_level_fail("WARNING"),
    pytest.mark.skipif(not shutil.which("espeak-ng"), reason="espeak-ng is not installed"),
]

# Notes what the real program is given, under the number of the process that it becomes.
WRAPPER = """#!/bin/sh
[ "$1" = --voices ] && exec {program} "$@"
name="{notes}/$(date +%s%N).$$"
echo "$@" > "$name.options"
cat > "$name.part"
mv "$name.part" "$name.text"
exec {program} "$@" < "$name.text"
"""


class ProcessEars:
    def __init__(self, notes: Path) -> None:
        self.notes = notes

    def _texts(self) -> list[Path]:
        return sorted(self.notes.glob("*.text"))

    def heard(self) -> list[str]:
        return [text.read_bytes().decode() for text in self._texts()]

    def options(self) -> list[str]:
        return [text.with_suffix(".options").read_text().strip() for text in self._texts()]

    def is_silent(self) -> bool:
        return not any(runs(int(text.stem.rpartition(".")[2])) for text in self._texts())


@pytest.fixture
def ears(runtime: Path, monkeypatch: pytest.MonkeyPatch) -> ProcessEars:
    notes, programs = runtime / "notes", runtime / "programs"
    notes.mkdir()
    programs.mkdir()
    wrapper = programs / "espeak-ng"
    wrapper.write_text(WRAPPER.format(program=shutil.which("espeak-ng"), notes=notes))
    wrapper.chmod(0o700)
    monkeypatch.setenv("PATH", f"{programs}{os.pathsep}{os.environ['PATH']}")
    return ProcessEars(notes)


@pytest.fixture
def engine(qtbot: QtBot, ears: ProcessEars, sound: None) -> Iterator[Espeak]:
    engine = Espeak()
    yield engine
    engine.close()


class TestEspeak(EngineContract):
    @pytest.fixture
    def real_time(self, sound: None, sound_server: str, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("PULSE_SERVER", sound_server)

    @pytest.fixture
    def broken(self, qtbot: QtBot, no_sound: None) -> Iterator[Espeak]:
        engine = Espeak()
        yield engine
        engine.close()


@pytest.mark.parametrize("text", STRANGE.values(), ids=STRANGE)
def test_every_letter_arrives(qtbot: QtBot, engine: Espeak, ears: ProcessEars, text: str) -> None:
    engine.speak(text, Manner(), unwanted)
    qtbot.waitUntil(lambda: not engine.is_speaking(), timeout=15_000)
    assert ears.heard() == [text.replace("\0", " ").encode(errors="replace").decode()]


def test_manner_becomes_options(qtbot: QtBot, engine: Espeak, ears: ProcessEars) -> None:
    for manner in (Manner(), Manner("gmw/en-US", 100, 100, 50), Manner("", -100, -100, 0)):
        engine.speak(SHORT, manner, unwanted)
    qtbot.waitUntil(lambda: not engine.is_speaking(), timeout=15_000)
    assert ears.options() == [
        "--stdin -b 1 -a 100",
        "--stdin -b 1 -a 50 -s 438 -p 99 -v gmw/en-US",
        "--stdin -b 1 -a 0 -s 70 -p 0",
    ]


def test_without_the_program_words_are_given_back(
    qtbot: QtBot, runtime: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(runtime))
    engine = Espeak()
    assert not engine.is_available()
    assert engine.voices() == []
    failures: list[SpeechError] = []
    engine.speak(SHORT, Manner(), failures.append)
    qtbot.waitUntil(lambda: len(failures) == 1)
    assert "not installed" in failures[0].hint
    assert not engine.is_speaking()


def test_voices_have_names_for_people(qtbot: QtBot, engine: Espeak) -> None:
    with qtbot.waitSignal(engine.voices_found):
        assert engine.voices() == []
    assert VoiceChoice("gmw/en-US", "English (America)") in engine.voices()
