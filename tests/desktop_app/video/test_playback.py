"""The real player without screen and sound device: what it shows, when it waits, what it refuses."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.video.cues import Cue
from desktop_app.video.playback import Playback, State
from desktop_app.video.player import Player, PlayerError
from desktop_app.windows.player_dialog import PlayerDialog
from tests.desktop_app.video.films import write_film

SMOOTH = Qt.TransformationMode.SmoothTransformation
CUES = [Cue(0, 0.6, "A man."), Cue(0.6, 1.2, "A cat."), Cue(1.2, 3, "A cup.")]
pytestmark = pytest.mark.qt_log_ignore("No RHI backend", "Could not open media", extend=True)

PATIENCE = 20_000  # milliseconds


class Cinema:
    """A film of three photos in its dialog, and a voice that speaks until the test ends it."""

    def __init__(self, film: Path) -> None:
        self.speaking = False
        self.told: list[tuple[str, float]] = []
        self.answers: list[str] = []
        self.asked = 0
        self.playback = Playback(Player(film), lambda: self.speaking, self.silence)
        self.playback.set_cues(CUES)
        self.playback.told.connect(self.speak)
        self.dialog = PlayerDialog(None, film.name, self.playback)  # type: ignore[arg-type]
        self.dialog.told.connect(self.answers.append)
        self.dialog.asked.connect(self.ask)
        self.dialog.show()
        self.state_box, self.text_box = self.dialog.findChildren(QPlainTextEdit)

    def speak(self, text: str) -> None:
        self.told.append((text, self.playback.player.position()))
        self.speaking = True

    def silence(self) -> None:
        self.speaking = False

    def ask(self) -> None:
        self.asked += 1

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.state_box, key)


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_film(tmp_path_factory.mktemp("film") / "film.mp4", (0.6, 0.6, 1.8))


@pytest.fixture
def cinema(film: Path, qtbot: QtBot) -> Iterator[Cinema]:
    cinema = Cinema(film)
    qtbot.addWidget(cinema.dialog)
    qtbot.waitUntil(lambda: cinema.playback.player.length() > 0, timeout=PATIENCE)
    yield cinema
    cinema.playback.close()


def test_it_waits_at_each_description_until_the_one_before_was_heard(cinema: Cinema, qtbot: QtBot) -> None:
    cinema.press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: cinema.playback.state is State.WAITING, timeout=PATIENCE)
    assert [text for text, _ in cinema.told] == ["A man."]
    assert cinema.text_box.toPlainText() == "A man."
    assert cinema.state_box.toPlainText() == "Waiting for the description, 0:00 of 0:03"
    place = cinema.playback.player.position()
    assert 0.6 <= place < 1.2
    QTest.qWait(200)
    assert cinema.playback.player.position() == place, "it must stand still"

    cinema.speaking = False
    qtbot.waitUntil(lambda: len(cinema.told) == 2, timeout=PATIENCE)
    cinema.speaking = False
    qtbot.waitUntil(lambda: len(cinema.told) == 3, timeout=PATIENCE)
    for (_, told_at), cue in zip(cinema.told, CUES, strict=True):
        assert cue.begin <= told_at < cue.end
    qtbot.waitUntil(lambda: cinema.playback.state is State.ENDED, timeout=PATIENCE)
    assert cinema.state_box.toPlainText() == "At the end, 0:03"

    # And again from the beginning.
    cinema.press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(cinema.told) == 4, timeout=PATIENCE)
    assert cinema.told[-1][0] == "A man."


def test_it_is_used_by_keys_alone(cinema: Cinema, qtbot: QtBot) -> None:
    cinema.press(Qt.Key.Key_T)
    assert cinema.answers == ["Paused, 0:00 of 0:03"]
    cinema.press(Qt.Key.Key_Up)
    assert cinema.answers[-1] == "There is no other description that way."
    cinema.press(Qt.Key.Key_Down)
    assert cinema.told[-1][0] == "A cat."
    qtbot.waitUntil(lambda: cinema.playback.player.position() == pytest.approx(0.6, abs=0.05))
    cinema.press(Qt.Key.Key_Right)  # beyond the end: to the end
    qtbot.waitUntil(lambda: cinema.playback.player.position() > 2.5)
    cinema.press(Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: cinema.playback.player.position() == 0)
    cinema.press(Qt.Key.Key_D)
    assert cinema.asked == 1
    cinema.press(Qt.Key.Key_F1)
    assert cinema.answers[-1].startswith("Space plays and pauses.")
    button = next(each for each in cinema.dialog.findChildren(QPushButton) if "Next" in each.text())
    QTest.keyClick(button, Qt.Key.Key_T)  # the same keys everywhere
    assert cinema.answers[-1].startswith("Paused")


def test_it_gives_the_picture_that_is_shown(cinema: Cinema, qtbot: QtBot) -> None:
    def colour() -> QColor:
        frame = cinema.playback.player.frame()
        return QColor() if frame is None else frame.scaled(1, 1, mode=SMOOTH).pixelColor(0, 0)

    cinema.press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: colour().isValid(), timeout=PATIENCE)
    assert colour().saturation() < 30  # the first photo is grey
    cinema.press(Qt.Key.Key_Space)
    cinema.playback.seek(2)
    qtbot.waitUntil(lambda: colour().saturation() > 60, timeout=PATIENCE)  # a cup of coffee


def test_it_waits_for_the_answer_to_a_question(cinema: Cinema, qtbot: QtBot) -> None:
    cinema.playback.set_cues([])
    cinema.press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: cinema.playback.player.position() > 0.2, timeout=PATIENCE)
    cinema.playback.wait_for_answer()
    qtbot.waitUntil(lambda: cinema.playback.state is State.WAITING, timeout=PATIENCE)
    cinema.speaking = True
    cinema.playback.answer()
    QTest.qWait(200)
    assert cinema.playback.state is State.WAITING
    cinema.speaking = False
    qtbot.waitUntil(lambda: cinema.playback.state is State.ENDED, timeout=PATIENCE)


@pytest.mark.parametrize("content", [b"no video " * 500, None], ids=["damaged", "missing"])
def test_what_cannot_be_played_is_told_with_a_cure(
    content: bytes | None, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "film.mp4"
    if content:
        path.write_bytes(content)
    errors: list[PlayerError] = []
    player = Player(path)
    player.failed.connect(errors.append)
    qtbot.waitUntil(lambda: bool(errors), timeout=PATIENCE)
    player.close()
    assert errors[0].title == "film.mp4 cannot be played."
    assert ("MP4" in errors[0].hint) == (content is not None)
