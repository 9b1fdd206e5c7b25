"""Keys can be changed, and the keyboard stays what windows are used with."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QMainWindow, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app import messages
from desktop_app.actions import ACTIONS, MENUS, Keys, spec_of, translated
from desktop_app.bound_actions import bind_keys, make_actions
from desktop_app.messages import say
from desktop_app.widgets.form import open_dialog
from desktop_app.windows.key_rules import refusal
from desktop_app.windows.keys_dialog import KeyPrompt, KeysDialog

pytestmark = pytest.mark.usefixtures("qapp")  # who tells which keys copy and paste

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT, NONE = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier


def refused(key: str, action: str = "more", keys: Keys | None = None) -> str:
    return refusal(QKeySequence.fromString(key), spec_of(action), keys or {})


@pytest.mark.parametrize("key", ["A", "Shift+A", "1", "Ö", "Shift+!", "Print", "Menu", "Num+5", "Shift+Ins"])
def test_a_key_alone_is_a_function_key(key: str) -> None:
    assert refused(key)


MOVING = ["Space", "Tab", "Left", "Home", "PgDown", "Shift+Down", "Del", "Ctrl+Left", "Ctrl+Shift+End"]
EDITING = ["Ctrl+C", "Ctrl+Ins", "Ctrl+A", "Ctrl+X", "Ctrl+V", "Ctrl+Z"]
DESKTOPS = ["Alt+Space", "Alt+F4", "Shift+F10"]


@pytest.mark.parametrize("key", MOVING + EDITING + DESKTOPS)
def test_what_reading_writing_and_moving_need_is_refused(key: str) -> None:
    native = QKeySequence.fromString(key).toString(QKeySequence.SequenceFormat.NativeText)
    if key not in ("Ctrl+V", "Ctrl+Z", "Del"):  # these have owners, who are named
        assert refused(key) == say(messages.KEY_OF_WINDOWS, keys=native)
    given_away: Keys = {"paste": [], "undo": [], "delete_entry": []}
    assert refused(key, keys=given_away) == say(messages.KEY_OF_WINDOWS, keys=native)


def test_letters_of_menus_and_buttons_are_refused_in_every_language(language: str) -> None:
    titles = [menu.title for menu in MENUS] + [spec.title for spec in ACTIONS if spec.button]
    for title in titles:
        (letter,) = re.findall(r"&(\w)", translated(title))
        for key in (f"Alt+{letter.upper()}", f"Alt+Shift+{letter.upper()}"):
            assert refused(key) == say(messages.KEY_OF_MENUS)


@pytest.mark.parametrize(
    "key", ["F9", "Shift+F9", "Alt+F9", "Ctrl+K", "Ctrl+Shift+K", "Ctrl+Alt+K", "Meta+K", "Alt+1", "Ctrl+Ä"]
)
def test_other_keys_can_be_had(key: str) -> None:
    assert refused(key) == ""


def test_every_action_can_have_the_keys_it_came_with() -> None:
    for spec in ACTIONS:
        for key in spec.keys:
            assert refused(key, spec.id) == ""
            assert "already belongs" in refused(key, "about")


def test_a_key_that_cannot_be_stored_is_refused() -> None:
    accent = QKeySequence(CONTROL | Qt.Key.Key_Dead_Acute)
    assert refusal(accent, spec_of("more"), {}) == say(messages.KEY_UNKNOWN)


class Keyboard:
    """The dialog of keys over a window whose Stop has its key, as the program opens it."""

    def __init__(self, qtbot: QtBot, keys: Keys) -> None:
        self.told: list[str] = []
        self.changes: list[Keys] = []
        self.stopped = 0
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.parent = QObject()
        actions = make_actions(self.parent)
        bind_keys(actions, keys)
        self.stop: QAction = actions["stop"]
        self.stop.triggered.connect(self._count)
        self.window.addAction(self.stop)
        self.dialog = KeysDialog(self.window, keys, self.told.append)
        self.dialog.changed.connect(self.changes.append)
        self.window.show()
        open_dialog(self.dialog)
        qtbot.waitUntil(self.dialog.isActiveWindow)

    def _count(self) -> None:
        self.stopped += 1

    def choose(self, action: str) -> None:
        (entries,) = self.dialog.findChildren(QListWidget)
        entries.setCurrentRow(ACTIONS.index(spec_of(action)))

    def button(self, title: object) -> QPushButton:
        return next(b for b in self.dialog.findChildren(QPushButton) if b.text() == say(title))

    def ask(self, qtbot: QtBot) -> KeyPrompt:
        self.button(messages.KEYS_CHANGE).click()
        (prompt,) = self.dialog.findChildren(KeyPrompt)
        qtbot.waitUntil(prompt.isActiveWindow)
        return prompt

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key, modifier)


@pytest.fixture
def keyboard(qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[Keyboard]:
    keyboard = Keyboard(qtbot, getattr(request, "param", {}))
    yield keyboard
    keyboard.parent.deleteLater()


def test_a_new_key_is_told_and_taken(keyboard: Keyboard, qtbot: QtBot) -> None:
    keyboard.choose("repeat")
    keyboard.ask(qtbot)
    keyboard.press(Qt.Key.Key_K, CONTROL)
    assert keyboard.told == ["Ctrl+K"]
    keyboard.press(Qt.Key.Key_Return)
    assert keyboard.changes == [{"repeat": ["Ctrl+K"]}]
    assert "Ctrl+K" in keyboard.told[-1]


@pytest.mark.parametrize(
    ("key", "modifier", "reason"),
    [
        (Qt.Key.Key_O, ALT, messages.KEY_OF_MENUS),
        (Qt.Key.Key_P, ALT, messages.KEY_OF_MENUS),
        (Qt.Key.Key_Space, NONE, messages.KEY_OF_WINDOWS),
        (Qt.Key.Key_Left, NONE, messages.KEY_OF_WINDOWS),
        (Qt.Key.Key_C, CONTROL, messages.KEY_OF_WINDOWS),
        (Qt.Key.Key_A, SHIFT, messages.KEY_ALONE),
    ],
)
def test_a_refusal_is_told_and_shown_and_cannot_be_taken(
    keyboard: Keyboard, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier, reason: object
) -> None:
    prompt = keyboard.ask(qtbot)
    keyboard.press(key, modifier)
    native = QKeySequence(modifier | key).toString(QKeySequence.SequenceFormat.NativeText)
    problem = say(reason, keys=native)
    assert keyboard.told == [problem]
    assert problem in [label.text() for label in prompt.findChildren(QLabel)]
    keyboard.press(Qt.Key.Key_Return)
    assert keyboard.changes == []
    assert prompt.isVisible()
    keyboard.press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not keyboard.dialog.findChildren(KeyPrompt))


def test_a_key_that_means_something_now_reaches_the_prompt(keyboard: Keyboard, qtbot: QtBot) -> None:
    keyboard.press(Qt.Key.Key_Period, CONTROL)
    assert keyboard.stopped == 1  # dialogs can stop speech, but for the prompt
    keyboard.choose("repeat")
    keyboard.ask(qtbot)
    keyboard.press(Qt.Key.Key_Period, CONTROL)
    assert keyboard.stopped == 1
    assert "already belongs to Stop speaking" in keyboard.told[-1]


def test_no_key_at_all_is_told_and_taken(keyboard: Keyboard, qtbot: QtBot) -> None:
    keyboard.choose("repeat")
    keyboard.ask(qtbot)
    keyboard.press(Qt.Key.Key_Backspace)
    assert keyboard.told == [say(messages.KEYS_NONE)]
    keyboard.press(Qt.Key.Key_Return)
    assert keyboard.changes == [{"repeat": []}]


@pytest.mark.parametrize("keyboard", [{"repeat": ["F9"], "copy": ["F8"]}], indirect=True)
def test_an_action_gets_its_key_back(keyboard: Keyboard) -> None:
    keyboard.choose("repeat")
    keyboard.button(messages.KEYS_DEFAULT).click()
    assert keyboard.changes == [{"copy": ["F8"]}]
    assert "Ctrl+R" in keyboard.told[-1]


@pytest.mark.parametrize("keyboard", [{"repeat": ["F9"], "copy": ["Ctrl+R"]}], indirect=True)
def test_who_has_the_key_it_came_with_is_told_without_asking_for_a_key(keyboard: Keyboard) -> None:
    keyboard.choose("repeat")
    keyboard.button(messages.KEYS_DEFAULT).click()
    assert keyboard.told == ["Ctrl+R belongs to Copy text now. Give that another key first."]
    assert keyboard.changes == []
