"""Control alone silences the voice; the Control of a shortcut never silences what the shortcut answers."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.announcing.quiet_keys import QuietKeys
from desktop_app.announcing.screen_reader import ScreenReader
from tests.desktop_app.announcing.test_announcer import Desk


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication) -> Iterator[tuple[Desk, QWidget]]:
    """An announcer that is speaking, and the window that has the keyboard."""
    desk, window = Desk(), QWidget()
    keys = QuietKeys(qapp, desk.announcer)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    desk.announcer.announce("A dog runs.")
    assert desk.announcer.is_speaking()
    yield desk, window
    window.windowHandle().removeEventFilter(keys)
    keys.deleteLater()


def press(window: QWidget, key: Qt.Key) -> None:
    QTest.keyClick(window.windowHandle(), key)


def test_control_silences_the_voice(desk: tuple[Desk, QWidget]) -> None:
    press(desk[1], Qt.Key.Key_Control)
    assert not desk[0].announcer.is_speaking()


def test_other_keys_do_so_only_for_a_screen_reader(desk: tuple[Desk, QWidget]) -> None:
    told, window = desk
    press(window, Qt.Key.Key_Down)
    assert told.announcer.is_speaking()
    told.reader.reader = ScreenReader("Orca", hears_announcements=False)
    press(window, Qt.Key.Key_Down)
    assert not told.announcer.is_speaking()


def test_a_control_that_was_held_up_silences_nothing(desk: tuple[Desk, QWidget]) -> None:
    # As Qt's accessibility bridge does it: the press of the shortcut's Control, sent again after the answer.
    told, window = desk
    late = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Control, Qt.KeyboardModifier.NoModifier)
    QCoreApplication.sendEvent(window.windowHandle(), late)
    assert told.announcer.is_speaking()
