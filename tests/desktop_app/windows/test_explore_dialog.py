"""Going through the nine parts of a picture with the keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.windows.explore_dialog import ExploreDialog

Key = Qt.Key
NAMES = [f"Place {number}" for number in range(1, 10)]
WORDS = [f"Place {number}: thing {number}." for number in range(1, 10)]


class Opened:
    """An open dialog and what it told."""

    def __init__(self, qtbot: QtBot) -> None:
        self.parent = QWidget()
        qtbot.addWidget(self.parent)
        self.dialog = ExploreDialog(self.parent, NAMES)
        self.told: list[str] = []
        self.came_to: list[str] = []
        self.dialog.told.connect(self.told.append)
        self.dialog.came_to.connect(self.came_to.append)
        self.dialog.open()
        qtbot.waitUntil(self.dialog.isActiveWindow)
        self.boxes = self.dialog.findChildren(QPlainTextEdit)

    def press(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> int:
        """The number of the part that has the keyboard then."""
        for key in keys:
            focus = QApplication.focusWidget()
            assert focus is not None
            QTest.keyClick(focus, key, modifier)
        return 1 + next(place for place, box in enumerate(self.boxes) if box.hasFocus())


@pytest.fixture
def opened(qtbot: QtBot) -> Opened:
    opened = Opened(qtbot)
    opened.dialog.show_parts(WORDS)
    opened.told.clear()
    return opened


def test_it_says_looking_until_the_parts_come(qtbot: QtBot) -> None:
    opened = Opened(qtbot)
    assert {box.toPlainText() for box in opened.boxes} == {"Looking…"}
    assert opened.press(Key.Key_Right) == 2  # one may go about already
    assert (opened.told, opened.came_to) == ([], [])
    opened.press(Key.Key_Return)
    assert opened.told == ["Looking…"]
    opened.dialog.show_parts(WORDS)
    assert opened.told[1:] == [WORDS[1]]
    assert [box.toPlainText() for box in opened.boxes] == [f"Thing {number}." for number in range(1, 10)]


def test_arrows_move_as_the_parts_lie(opened: Opened) -> None:
    keys = (Key.Key_Right, Key.Key_Down, Key.Key_Down, Key.Key_Left, Key.Key_Up)
    assert [opened.press(key) for key in keys] == [2, 5, 8, 7, 4]
    assert opened.came_to == [WORDS[place - 1] for place in (2, 5, 8, 7, 4)]
    assert opened.told == []


@pytest.mark.parametrize("key", [Key.Key_Left, Key.Key_Up])
def test_an_arrow_out_of_the_picture_tells_the_border(opened: Opened, key: Qt.Key) -> None:
    assert opened.press(key) == 1
    assert opened.told == ["Border. Place 1: thing 1."]
    assert opened.came_to == []


def test_numbers_jump_as_on_a_telephone(opened: Opened) -> None:
    assert [opened.press(Key(Key.Key_0 + number)) for number in (9, 3, 5)] == [9, 3, 5]
    assert opened.came_to == [WORDS[8], WORDS[2], WORDS[4]]
    opened.press(Key.Key_5)
    assert opened.told == [WORDS[4]]  # nothing moved, so no screen reader says it


def test_the_keypad_jumps_by_place(opened: Opened) -> None:
    assert opened.press(Key.Key_9, modifier=Qt.KeyboardModifier.KeypadModifier) == 3


def test_enter_repeats_and_closes_nothing(opened: Opened) -> None:
    opened.press(Key.Key_Down, Key.Key_Return, Key.Key_Enter)
    assert opened.told == [WORDS[3]] * 2
    assert opened.dialog.isVisible()


def test_numbers_jump_back_from_the_button(opened: Opened) -> None:
    opened.dialog.findChildren(QPushButton)[0].setFocus()
    assert opened.press(Key.Key_6) == 6


def test_escape_leaves(opened: Opened, qtbot: QtBot) -> None:
    with qtbot.waitSignal(opened.dialog.rejected):
        QTest.keyClick(opened.boxes[0], Key.Key_Escape)


def test_a_part_that_gets_the_keyboard_back_with_the_window_is_not_said_twice(opened: Opened) -> None:
    back = QFocusEvent(QFocusEvent.Type.FocusIn, Qt.FocusReason.ActiveWindowFocusReason)
    QApplication.sendEvent(opened.boxes[0], back)
    assert opened.came_to == []
