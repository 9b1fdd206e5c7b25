from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.picture import Picture, SourceError
from desktop_app.sources.drop import DropTarget

PLACE = QPointF if PySide6.__version_info__ >= (6, 12) else QPoint  # what these events take has changed
MOVE_OR_COPY = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    box = QPlainTextEdit()
    box.setReadOnly(True)
    QVBoxLayout(window).addWidget(box)
    qtbot.addWidget(window)
    window.show()
    return window


def drag(window: QWidget, data: QMimeData) -> QDropEvent:
    """As Qt tells a window that something is dragged over it and let go."""
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(PLACE(5, 5), MOVE_OR_COPY, data, buttons, keys)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    over = QDragMoveEvent(PLACE(6, 6), MOVE_OR_COPY, data, buttons, keys)
    QApplication.sendEvent(window, over)
    assert over.isAccepted()
    drop = QDropEvent(QPointF(6, 6), MOVE_OR_COPY, data, buttons, keys)
    QApplication.sendEvent(window, drop)
    assert drop.isAccepted()
    return drop


def test_files_are_copied_never_moved(qtbot: QtBot, window: QWidget, tmp_path: Path) -> None:
    target = DropTarget(window)
    photo = tmp_path / "a.png"
    photo.write_bytes(b"x")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(photo))])
    with qtbot.waitSignal(target.dropped) as told:
        drop = drag(window, data)
    assert told.args == [[Picture("a.png", photo)]]
    assert drop.dropAction() == Qt.DropAction.CopyAction


def test_picture_data_from_a_browser(qtbot: QtBot, window: QWidget) -> None:
    target = DropTarget(window)
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/cat.png")])
    data.setData("image/png", b"bytes")
    with qtbot.waitSignal(target.dropped) as told:
        drag(window, data)
    assert told.args == [[Picture("the dropped picture", b"bytes")]]


@pytest.mark.parametrize(
    ("address", "title"),
    [("https://example.org/cat.png", "This is a web address"), ("", "Nothing was dropped.")],
)
def test_what_is_no_picture_is_taken_and_refused_aloud(
    qtbot: QtBot, window: QWidget, address: str, title: str
) -> None:
    target = DropTarget(window)
    data = QMimeData()
    if address:
        data.setUrls([QUrl(address)])
    with qtbot.waitSignal(target.refused) as told:
        drag(window, data)
    assert told.args is not None
    (error,) = told.args
    assert isinstance(error, SourceError)
    assert error.title.startswith(title)


def test_the_other_program_does_not_wait_for_listeners(qtbot: QtBot, window: QWidget) -> None:
    target = DropTarget(window)
    told: list[object] = []
    target.dropped.connect(told.append)
    data = QMimeData()
    data.setData("image/png", b"bytes")
    drag(window, data)
    assert not told
    qtbot.waitUntil(lambda: bool(told))
