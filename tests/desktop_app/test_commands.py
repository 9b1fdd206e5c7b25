"""What the actions do to window, history and clipboard, with the real ones of these."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app import actions, messages
from desktop_app.commands.descriptions import DescriptionCommands
from desktop_app.commands.entries import HistoryCommands
from desktop_app.history import Entry, History
from desktop_app.messages import say
from desktop_app.windows.main_window import MainWindow
from tests.desktop_app.recording import Reports


class Narrator:
    """Notes what it is told to tell."""

    def __init__(self) -> None:
        self.told: list[str] = []
        self.errors: list[Exception] = []
        self.forgotten = False

    def tell(self, message: str) -> None:
        self.told.append(message)

    def notice_error(self, error: Exception) -> None:
        self.errors.append(error)

    def forget(self) -> None:
        self.forgotten = True


class Silence:
    """Neither speaks nor describes."""

    busy = speaking = stopped = False

    def stop(self) -> None:
        self.stopped = True

    def is_speaking(self) -> bool:
        return self.speaking

    def cancel(self) -> bool:
        return self.busy


class Scene:
    """A window with three entries in its history."""

    def __init__(self, folder: Path) -> None:
        self.parent = QObject()
        self.history = History(folder / "history.json", 10, False, Reports())
        for minute, spoken in enumerate(("One.", "Two.", "Three.")):
            time = datetime(2026, 11, 21, 12, minute, tzinfo=UTC)
            self.history.add(Entry(time, f"{minute}.jpg", spoken))
        self.window = MainWindow(actions.make_actions(self.parent), self.history)
        self.narrator, self.silence = Narrator(), Silence()
        self.entries = HistoryCommands(self.history, self.narrator, self.window)  # type: ignore[arg-type]
        self.texts = DescriptionCommands(self.silence, self.narrator, self.silence, self.window)  # type: ignore[arg-type]
        self.window.show()

    def choose(self, row: int) -> None:
        self.window._entries.setCurrentRow(row)

    def lines(self) -> list[str]:
        entries = self.window._entries
        return [entries.item(row).text() for row in range(entries.count())]

    def dialog(self, kind: type[QDialog]) -> QDialog:
        (found,) = self.window.findChildren(kind)
        return found


@pytest.fixture
def scene(tmp_path: Path, qtbot: QtBot) -> Scene:
    scene = Scene(tmp_path)
    qtbot.addWidget(scene.window)
    return scene


def test_the_list_shows_the_newest_first_with_what_was_said_first(scene: Scene) -> None:
    assert [line.split(" ")[0] for line in scene.lines()] == ["Three.", "Two.", "One."]
    assert "2.jpg" in scene.lines()[0]


def test_an_entry_is_deleted_and_brought_back(scene: Scene) -> None:
    scene.choose(1)
    scene.entries.callbacks()["delete_entry"]()
    assert [line.split(" ")[0] for line in scene.lines()] == ["Three.", "One."]
    assert scene.narrator.told == ["Deleted: 1. Undo brings back."]
    scene.entries.restore()
    assert [line.split(" ")[0] for line in scene.lines()] == ["Three.", "Two.", "One."]
    scene.entries.restore()
    assert scene.narrator.told[-1] == say(messages.NOTHING_TO_UNDO)


def test_all_entries_are_deleted_and_brought_back(scene: Scene) -> None:
    scene.entries.clear()
    assert scene.lines() == []
    scene.entries.clear()
    assert scene.narrator.told[-1] == say(messages.NO_ENTRIES)
    scene.entries.restore()
    assert len(scene.lines()) == 3


def test_an_entry_is_copied(scene: Scene) -> None:
    scene.choose(-1)
    scene.entries.copy()
    assert scene.narrator.told == [say(messages.NO_ENTRY)]
    scene.choose(2)
    scene.entries.copy()
    assert QGuiApplication.clipboard().text() == "One."


def test_ones_own_text_takes_the_place_of_what_was_said(scene: Scene) -> None:
    scene.choose(0)
    scene.entries.edit()
    (box,) = [w for w in scene.window.findChildren(QPlainTextEdit) if w.isVisible() and not w.isReadOnly()]
    assert box.toPlainText() == "Three."
    box.setPlainText("My dog Rex.")
    # A picture is described while the dialog is open: the right entry is still changed.
    scene.history.add(Entry(datetime(2026, 11, 21, 13, tzinfo=UTC), "new.jpg", "Four."))
    box.window().accept()  # type: ignore[attr-defined]
    assert [line.split(" (")[0] for line in scene.lines()] == ["Four.", "My dog Rex.", "Two.", "One."]
    assert scene.narrator.told == ["My dog Rex."]


@pytest.mark.parametrize(
    ("suffix", "beginning"), [(".txt", "21"), (".csv", "\ufeff"), (".html", "<!DOCTYPE")]
)
def test_the_history_is_exported(scene: Scene, tmp_path: Path, suffix: str, beginning: str) -> None:
    file = tmp_path / f"out{suffix}"
    scene.entries.export()
    dialog = scene.dialog(QFileDialog)
    dialog.fileSelected.emit(str(file))  # type: ignore[attr-defined]
    text = file.read_text("utf-8")
    assert text.startswith(beginning) or suffix == ".txt"
    assert all(spoken in text for spoken in ("One.", "Two.", "Three."))
    assert scene.narrator.told == [say(messages.SAVED, file=file.name)]


def test_a_text_that_cannot_be_saved_is_told_and_not_lost(scene: Scene, tmp_path: Path) -> None:
    scene.window.show_text("A dog.")
    scene.texts.save()
    scene.dialog(QFileDialog).fileSelected.emit(str(tmp_path))  # type: ignore[attr-defined]
    assert len(scene.narrator.errors) == 1
    assert scene.window.text() == "A dog."


def test_the_text_is_saved_and_copied(scene: Scene, tmp_path: Path) -> None:
    for command in (scene.texts.copy, scene.texts.save):
        command()
        assert scene.narrator.told.pop() == say(messages.NOTHING_TO_COPY)
    scene.window.show_text("A dog.")
    scene.texts.copy()
    assert QGuiApplication.clipboard().text() == "A dog."
    scene.texts.save()
    scene.dialog(QFileDialog).fileSelected.emit(str(tmp_path / "dog.txt"))  # type: ignore[attr-defined]
    assert (tmp_path / "dog.txt").read_text("utf-8") == "A dog.\n"


@pytest.mark.parametrize(
    ("busy", "speaking", "answer"),
    [
        (True, True, [messages.CANCELLED]),
        (False, True, []),  # silence is the answer
        (False, False, [messages.NOTHING_TO_CANCEL]),
    ],
)
def test_escape_stops_everything_and_answers(
    scene: Scene, busy: bool, speaking: bool, answer: list[object]
) -> None:
    scene.silence.busy, scene.silence.speaking = busy, speaking
    scene.texts.cancel()
    assert scene.silence.stopped
    assert scene.narrator.told == [say(message) for message in answer]


def test_notices_are_there_only_when_there_is_one(scene: Scene) -> None:
    def notices() -> list[QWidget]:
        named = [w for w in scene.window.findChildren(QWidget) if w.accessibleName() == "Notices"]
        return [widget for widget in named if widget.isVisible()]

    assert notices() == []
    scene.window.show_notice("No voice.")
    assert len(notices()) == 1
