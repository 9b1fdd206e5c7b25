"""A small program that is not LookAloud: a button that announces, a field, and a file to drag elsewhere.

Its arguments are the sentence it announces and the file.
"""

import sys

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget


class File(QLabel):
    """A file that can be dragged, as from a file manager."""

    def __init__(self, path: str) -> None:
        super().__init__("File")
        self._path = path

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Begin the drag at once."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(self._path)])
        data.setText(self._path)
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.exec()


class SampleWindow(QWidget):
    """All there is."""

    def __init__(self, sentence: str, path: str) -> None:
        super().__init__(windowTitle="Sample window")
        self._sentence = sentence
        announcing = QPushButton("Announce")
        announcing.clicked.connect(self._announce)
        name = QLineEdit()
        name.setAccessibleName("Name")
        layout = QVBoxLayout(self)
        for widget in (announcing, QCheckBox("Aloud"), name, File(path)):
            layout.addWidget(widget)

    def _announce(self) -> None:
        event = QAccessibleAnnouncementEvent(self, self._sentence)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    window = SampleWindow(*sys.argv[1:])
    window.show()
    sys.exit(application.exec())
