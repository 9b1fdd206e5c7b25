"""Choosing a camera by keys alone."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.windows.camera_dialog import CameraChoice, CameraDialog

Open = Callable[..., "Visit"]


class Visit:
    """The dialog in use, and what came of it."""

    def __init__(self, choice: CameraChoice) -> None:
        self.told: list[str] = []
        self.chosen: list[CameraChoice] = []
        self.dialog = CameraDialog(None, ["Webcam", "Logitech"], choice, self.told.append)  # type: ignore[arg-type]
        self.dialog.chosen.connect(self.chosen.append)
        self.dialog.show()
        (self.cameras,) = self.dialog.findChildren(QListWidget)
        (self.other,) = self.dialog.findChildren(QLineEdit)

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.dialog.focusWidget(), key)

    def lines(self) -> list[str]:
        return [self.cameras.item(row).text() for row in range(self.cameras.count())]

    def line(self) -> str:
        return self.cameras.currentItem().text()


@pytest.fixture
def visit(qtbot: QtBot) -> Open:
    def begin(camera: str = "", other: str = "", uses_other: bool = False) -> Visit:
        visit = Visit(CameraChoice(camera, other, uses_other))
        qtbot.addWidget(visit.dialog)
        qtbot.waitExposed(visit.dialog)
        return visit

    return begin


def test_a_camera_is_chosen_by_its_name(visit: Open) -> None:
    choosing = visit()
    assert choosing.line() == "The one the system prefers"
    choosing.press(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert choosing.chosen == [CameraChoice("Logitech", "", uses_other=False)]
    assert not choosing.dialog.isVisible()


def test_a_camera_that_is_not_plugged_in_stays_chosen(visit: Open) -> None:
    choosing = visit("Old one")
    assert choosing.lines()[-2:] == ["Old one, not connected", "Other source: file or address"]
    assert choosing.line() == "Old one, not connected"
    choosing.press(Qt.Key.Key_Return)
    assert choosing.chosen == [CameraChoice("Old one", "", uses_other=False)]


def test_who_writes_an_address_chooses_it(visit: Open) -> None:
    choosing = visit("Webcam")
    choosing.press(Qt.Key.Key_Tab)
    assert choosing.dialog.focusWidget() is choosing.other
    QTest.keyClicks(choosing.other, " http://127.0.0.1/video ")
    assert choosing.line() == "Other source: file or address"
    choosing.press(Qt.Key.Key_Return)
    assert choosing.chosen == [CameraChoice("", "http://127.0.0.1/video", uses_other=True)]


@pytest.mark.parametrize("text", ["", "ftp://somewhere"])
def test_what_cannot_be_watched_is_refused_with_a_cure_and_the_keyboard_goes_there(
    visit: Open, text: str
) -> None:
    choosing = visit("", text, True)
    choosing.press(Qt.Key.Key_Return)
    assert choosing.chosen == []
    assert choosing.dialog.isVisible()
    assert choosing.dialog.focusWidget() is choosing.other
    (told,) = choosing.told
    assert "http://" in told


def test_leaving_changes_nothing(visit: Open) -> None:
    choosing = visit("Webcam", "film.mp4")
    choosing.press(Qt.Key.Key_End, Qt.Key.Key_Escape)
    assert choosing.chosen == []
    assert not choosing.dialog.isVisible()
    assert choosing.dialog.findChildren(QPushButton)
