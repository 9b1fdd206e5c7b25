import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.sources.clipboard import ClipboardSource
from tests.desktop_app.sources.contract import SourceContract, error, fetched, pictures


@pytest.fixture(autouse=True)
def _clipboard(qapp: QApplication) -> None:
    qapp.clipboard().clear()


class TestClipboardSource(SourceContract):
    def source_with_a_picture(self) -> ClipboardSource:
        image = QImage(6, 4, QImage.Format.Format_RGB32)
        image.fill(QColor("red"))
        QGuiApplication.clipboard().setImage(image)
        return ClipboardSource()

    def source_without(self) -> ClipboardSource:
        QGuiApplication.clipboard().setText("Hello")
        return ClipboardSource()

    def test_the_picture_copied(self, qtbot: QtBot) -> None:
        (picture,) = pictures(fetched(qtbot, self.source_with_a_picture()))
        assert isinstance(picture.content, QImage)
        assert picture.content.pixelColor(5, 3) == QColor("red")

    def test_bytes_copied(self, qtbot: QtBot) -> None:
        data = QMimeData()
        data.setData("image/png", b"bytes")
        QGuiApplication.clipboard().setMimeData(data)
        (picture,) = pictures(fetched(qtbot, ClipboardSource()))
        assert picture.content == b"bytes"

    def test_an_empty_clipboard(self, qtbot: QtBot) -> None:
        assert error(fetched(qtbot, ClipboardSource())).title == "The clipboard is empty."
