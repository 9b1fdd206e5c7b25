"""What the actions do to window, history and clipboard, with the real ones of these."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from captioner.description.description import Description, Parts, Wording
from captioner.description.reading import Code, Line, Reading
from captioner.errors import ImageError
from desktop_app import messages
from desktop_app.bound_actions import make_actions
from desktop_app.commands.descriptions import DescriptionCommands
from desktop_app.commands.entries import HistoryCommands
from desktop_app.history import Entry, History
from desktop_app.jobs import Cancelled, Err, Job, Ok, Outcome
from desktop_app.messages import say
from desktop_app.picture import Picture
from desktop_app.windows.explore_dialog import ExploreDialog
from desktop_app.windows.main_window import MainWindow
from desktop_app.windows.text_dialog import TextDialog
from tests.desktop_app.recording import Reports


class Narrator:
    """Notes what it is told to tell."""

    wording = Wording()
    last_picture: Picture | None = None
    last_description: Description | None = None

    def __init__(self) -> None:
        self.told: list[str] = []
        self.errors: list[Exception] = []
        self.forgotten = False

    def tell(self, message: str) -> None:
        self.told.append(message)

    def notice_error(self, error: Exception) -> None:
        self.errors.append(error)

    def still_reading(self) -> None:
        self.told.append(say(messages.STILL_READING))

    def repeat(self) -> None:
        self.told.append("again")

    def tell_more(self) -> None:
        self.told.append("more")

    def forget(self) -> None:
        self.forgotten = True


class Silence:
    """Neither speaks nor describes nor reads."""

    busy = speaking = stopped = reading = False
    parts = Parts()

    def __init__(self) -> None:
        self.explored: list[Callable[[Outcome[tuple[Description, ...]]], None]] = []
        self.job = Job(lambda _: None)
        self.focused: list[str] = []

    def stop(self) -> None:
        self.stopped = True

    def is_speaking(self) -> bool:
        return self.speaking

    def cancel(self) -> bool:
        return self.busy

    def is_reading(self) -> bool:
        return self.reading

    def explore(
        self, picture: Picture, done: Callable[[Outcome[tuple[Description, ...]]], None]
    ) -> Job[None]:
        self.explored.append(done)
        return self.job

    def announce_focus(self, message: str) -> None:
        self.focused.append(message)


class Scene:
    """A window with three entries in its history."""

    def __init__(self, folder: Path) -> None:
        self.parent = QObject()
        self.history = History(folder / "history.json", 10, False, Reports())
        for minute, spoken in enumerate(("One.", "Two.", "Three.")):
            time = datetime(2026, 11, 21, 12, minute, tzinfo=UTC)
            self.history.add(Entry(time, f"{minute}.jpg", spoken))
        self.window = MainWindow(make_actions(self.parent), self.history)
        self.narrator, self.silence = Narrator(), Silence()
        self.entries = HistoryCommands(self.history, self.narrator, self.window)  # type: ignore[arg-type]
        self.texts = DescriptionCommands(
            self.silence, self.narrator, self.silence, self.window, lambda: False
        )  # type: ignore[arg-type]
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


# --- Text and parts of the last picture ---------------------------------------------------------------------

SIGN = Description(
    "", "a sign", (), 640, 480, {}, "default-1", kind="photo", colours=("red",), light="bright"
)
EXIT = Reading(
    (Line("EXIT", 0.9, (0.7, 0.05, 0.2, 0.1)),),
    ("EXIT", "To the left."),
    (Code("QR code", "https://example.org/a"),),
    {"text": 300.0, "codes": 10.0},
)


def describe(scene: Scene, reading: Reading | None) -> None:
    scene.narrator.last_picture = Picture("sign.jpg", Path("sign.jpg"))
    scene.narrator.last_description = replace(SIGN, reading=reading)


def test_all_text_is_shown_line_by_line_and_copied(scene: Scene, qtbot: QtBot) -> None:
    describe(scene, EXIT)
    scene.texts.callbacks()["text"]()
    dialog = scene.dialog(TextDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    (box,) = dialog.findChildren(QPlainTextEdit)
    assert box.toPlainText() == "EXIT\nTo the left.\nQR code: https://example.org/a"
    assert box.isReadOnly()
    assert box.hasFocus()
    assert box.accessibleName() == "Text found in sign.jpg"
    (copy,) = [button for button in dialog.findChildren(QPushButton) if button.text() == "Co&py all"]
    copy.click()
    assert QGuiApplication.clipboard().text() == box.toPlainText()
    assert scene.narrator.told == ["Copied."]


@pytest.mark.parametrize(
    ("known", "reading", "parts", "told"),
    [
        (False, False, Parts(), messages.NOTHING_DESCRIBED),
        (None, True, Parts(), messages.STILL_READING),
        (None, False, Parts(), messages.NOT_READ),
        (None, False, Parts(text=False), messages.READING_OFF),
        (Reading(), False, Parts(text=False), messages.READING_OFF),
        (Reading(), False, Parts(), messages.NO_TEXT),
    ],
)
def test_without_text_the_key_says_why(
    scene: Scene, known: Reading | bool | None, reading: bool, parts: Parts, told: object
) -> None:
    if not isinstance(known, bool):
        describe(scene, known)
    scene.silence.reading, scene.silence.parts = reading, parts
    scene.texts.show_text()
    assert scene.narrator.told == [say(told)]


def test_the_parts_tell_what_they_hold_with_the_text_in_them(scene: Scene, qtbot: QtBot) -> None:
    describe(scene, EXIT)
    scene.texts.callbacks()["explore"]()
    assert scene.narrator.told == ["Looking…"]
    (found,) = scene.silence.explored
    qtbot.waitUntil(scene.dialog(ExploreDialog).isActiveWindow)
    found(Ok(tuple(replace(SIGN, caption=f"thing {number}") for number in range(1, 10))))
    shown = [box.toPlainText() for box in scene.dialog(ExploreDialog).findChildren(QPlainTextEdit)]
    assert shown[0] == "Thing 1. Mostly red, bright."
    assert shown[2] == "Thing 3. Mostly red, bright. Text: EXIT."
    assert sum("EXIT" in text for text in shown) == 1
    assert scene.narrator.told[1:] == ["Top left: thing 1. Mostly red, bright."]
    QTest.keyClick(scene.dialog(ExploreDialog).focusWidget(), Qt.Key.Key_9)
    assert scene.silence.focused == ["Bottom right: thing 9. Mostly red, bright."]


def test_leaving_the_parts_stops_the_work(scene: Scene) -> None:
    describe(scene, None)
    scene.texts.explore()
    scene.dialog(ExploreDialog).reject()
    assert scene.silence.job.should_stop()
    scene.silence.explored[0](Cancelled())  # late; there is no dialog any more


@pytest.mark.parametrize(
    ("outcome", "errors"), [(Cancelled(), 0), (Err(ImageError("The file is gone.", "Get it again.")), 1)]
)
def test_the_dialog_of_parts_does_not_stay_without_them(
    scene: Scene, outcome: Outcome[tuple[Description, ...]], errors: int
) -> None:
    describe(scene, None)
    scene.texts.explore()
    dialog = scene.dialog(ExploreDialog)
    scene.silence.explored[0](outcome)
    assert not dialog.isVisible()
    assert len(scene.narrator.errors) == errors


def test_parts_of_nothing_cannot_be_explored(scene: Scene) -> None:
    scene.texts.explore()
    assert scene.narrator.told == [say(messages.NOTHING_DESCRIBED)]
