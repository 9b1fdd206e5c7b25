"""A menu that was opened by Alt and a letter, while the accessibility bus still holds the Alt."""

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from desktop_app.widgets.menu import Menu


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.skipif(sys.platform != "linux", reason="only there Qt asks a bus about keys")
def test_an_alt_that_comes_late_does_not_close_it_and_escape_does(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    menu = Menu("&Help", window.menuBar())
    menu.addAction("About")
    window.menuBar().addMenu(menu)
    with qtbot.waitActive(window):
        window.show()
    menu.popup(window.pos())
    QTest.keyPress(menu, Qt.Key.Key_Alt)
    assert menu.isVisible()
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    assert not menu.isVisible()
