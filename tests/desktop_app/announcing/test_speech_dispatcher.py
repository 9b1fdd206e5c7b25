from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.announcing import Manner, SpeechError
from desktop_app.announcing.speech_dispatcher import SpeechDispatcher
from tests.desktop_app.announcing.conftest import SpeechServer
from tests.desktop_app.announcing.contract import (
    ENDLESS,
    LONG,
    MIDDLE,
    SHORT,
    STRANGE,
    EngineContract,
    unwanted,
)

pytestmark = pytest.mark.qt_log_level_fail("WARNING")


class ServerEars:
    def __init__(self, server: SpeechServer) -> None:
        self.server = server

    def heard(self) -> list[str]:
        return self.server.heard()

    def is_silent(self) -> bool:
        unfinished = [text for text in self.heard() if text not in (SHORT, MIDDLE, LONG)]
        return len(self.server.stopped()) >= len(unfinished)


@pytest.fixture
def engine(qtbot: QtBot, speech_server: SpeechServer) -> Iterator[SpeechDispatcher]:
    engine = SpeechDispatcher()
    yield engine
    engine.close()


class TestSpeechDispatcher(EngineContract):
    @pytest.fixture
    def ears(self, speech_server: SpeechServer) -> ServerEars:
        return ServerEars(speech_server)

    @pytest.fixture
    def broken(
        self, qtbot: QtBot, runtime: Path, monkeypatch: pytest.MonkeyPatch
    ) -> Iterator[SpeechDispatcher]:
        monkeypatch.setenv("PATH", str(runtime))
        engine = SpeechDispatcher()
        assert not engine.is_available()
        yield engine
        engine.close()


@pytest.mark.parametrize("text", [text for name, text in STRANGE.items() if name != "lone surrogate"])
def test_every_letter_arrives(
    qtbot: QtBot, engine: SpeechDispatcher, speech_server: SpeechServer, text: str
) -> None:
    engine.speak(text, Manner(), unwanted)
    qtbot.waitUntil(lambda: not engine.is_speaking(), timeout=40_000)
    words = text.replace("\0", " ").split()
    # The stand-in synthesizer takes out marks, which the server wrote as &lt; where they were ours.
    assert speech_server.heard()[0].split() == words


def test_manner_is_added_to_what_the_user_told_the_server(
    qtbot: QtBot, engine: SpeechDispatcher, speech_server: SpeechServer
) -> None:
    for manner in (
        Manner(),
        Manner("Karl (deep)", rate=20, pitch=-30, volume=50),
        Manner(rate=100),
        Manner(),
    ):
        engine.speak(SHORT, manner, unwanted)
    qtbot.waitUntil(lambda: not engine.is_speaking(), timeout=40_000)
    settings = [note["settings"] for note in speech_server.notes()]
    own_volume = int(settings[0]["volume"])
    assert [int(each["rate"]) for each in settings] == [10, 30, 100, 10]
    assert [int(each["pitch"]) for each in settings] == [0, -30, 0, 0]
    assert [int(each["volume"]) for each in settings] == [
        own_volume, (own_volume + 100) // 2 - 100, own_volume, own_volume,
    ]  # fmt: skip
    assert [each["synthesis_voice"] for each in settings] == ["NULL", "Karl (deep)", "NULL", "NULL"]


def test_another_program_of_the_same_rank_does_not_cut_it_off(
    qtbot: QtBot, engine: SpeechDispatcher, speech_server: SpeechServer
) -> None:
    screen_reader = SpeechDispatcher()
    engine.speak(LONG, Manner(), unwanted)
    qtbot.waitUntil(lambda: speech_server.heard() == [LONG], timeout=40_000)
    screen_reader.speak(SHORT, Manner(), unwanted)
    qtbot.waitUntil(lambda: not screen_reader.is_speaking(), timeout=40_000)
    assert speech_server.heard() == [LONG, SHORT]
    assert not speech_server.stopped()
    screen_reader.close()


def test_what_a_server_that_ended_left_unsaid_is_said_by_the_next(
    qtbot: QtBot, engine: SpeechDispatcher, speech_server: SpeechServer
) -> None:
    engine.speak(LONG, Manner(), unwanted)
    engine.speak(SHORT, Manner(), unwanted)
    qtbot.waitUntil(lambda: speech_server.heard() == [LONG], timeout=40_000)
    speech_server.kill()
    qtbot.waitUntil(lambda: not engine.is_speaking(), timeout=40_000)
    assert speech_server.heard() == [LONG, LONG, SHORT]


def test_a_text_that_ends_two_servers_is_given_back(
    qtbot: QtBot, engine: SpeechDispatcher, speech_server: SpeechServer
) -> None:
    failures: list[SpeechError] = []
    engine.speak(ENDLESS, Manner(), failures.append)
    for count in (1, 2):
        qtbot.waitUntil(lambda count=count: len(speech_server.heard()) == count, timeout=40_000)
        speech_server.kill()
    qtbot.waitUntil(lambda: len(failures) == 1, timeout=40_000)
    assert not engine.is_speaking()


def test_a_server_that_cannot_play_sound_is_a_failure(
    qtbot: QtBot, engine: SpeechDispatcher, speech_server: SpeechServer, runtime: Path
) -> None:
    (runtime / "config" / "speech-dispatcher" / "speechd.conf").unlink()  # now it tries to play sound
    (runtime / "config" / "speech-dispatcher").rmdir()
    failures: list[SpeechError] = []
    engine.speak(SHORT, Manner(), failures.append)
    qtbot.waitUntil(lambda: len(failures) == 1, timeout=40_000)


def test_a_server_without_a_synthesizer_is_a_failure(
    qtbot: QtBot, engine: SpeechDispatcher, speech_server: SpeechServer, runtime: Path
) -> None:
    configuration = runtime / "config" / "speech-dispatcher" / "speechd.conf"
    # The real one of this name needs sound. It says that something must be installed, in English.
    configuration.write_text(
        configuration.read_text().replace('"notes"', '"dummy"').replace("notes", "dummy")
    )
    failures: list[SpeechError] = []
    engine.speak(SHORT, Manner(), failures.append)
    qtbot.waitUntil(lambda: len(failures) == 1, timeout=40_000)
    assert "installed" in failures[0].hint
    assert speech_server.heard() == []


def test_a_server_out_of_reach_is_not_available(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SPEECHD_ADDRESS", "inet_socket:127.0.0.1:6560")
    assert not SpeechDispatcher().is_available()
