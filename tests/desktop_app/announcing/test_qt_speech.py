from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from desktop_app.announcing.qt_speech import QtSpeech
from tests.desktop_app.announcing.conftest import SpeechServer
from tests.desktop_app.announcing.contract import EngineContract
from tests.desktop_app.announcing.test_speech_dispatcher import ServerEars


@pytest.fixture(autouse=True)
def _same_locale_afterwards() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


class TestQtSpeech(EngineContract):
    @pytest.fixture
    def engine(
        self, qtbot: QtBot, speech_server: SpeechServer, monkeypatch: pytest.MonkeyPatch
    ) -> Iterator[QtSpeech]:
        # Qt's plug-in asks GLib for the folder of sockets, which keeps what it was at first in this process.
        monkeypatch.setenv("SPEECHD_ADDRESS", speech_server.start())
        pytest.importorskip("PySide6.QtTextToSpeech", reason="needs libpulse")
        engine = QtSpeech()
        if not engine.is_available():
            pytest.skip("Qt has nothing to speak through here")
        yield engine
        engine.close()

    @pytest.fixture
    def ears(self, speech_server: SpeechServer) -> ServerEars:
        return ServerEars(speech_server)

    @pytest.fixture
    def broken(self, qtbot: QtBot, runtime: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[QtSpeech]:
        pytest.importorskip("PySide6.QtTextToSpeech", reason="needs libpulse")
        monkeypatch.setenv("SPEECHD_ADDRESS", f"unix_socket:{runtime}/nobody")
        monkeypatch.setenv("PATH", str(runtime))
        engine = QtSpeech()
        yield engine
        engine.close()
