"""A dialog with text: to read, or to write."""

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from desktop_app import messages
from desktop_app.messages import say
from desktop_app.widgets.form import label_for, name, resize_to_letters
from desktop_app.widgets.reading_box import ReadingBox


class TextDialog(QDialog):
    """Some lines of text in a box that has the keyboard. writable: then OK and Cancel, else Close.

    tell: answers a button that copies all of it; without, there is no such button.
    """

    def __init__(
        self,
        parent: QWidget,
        title: str,
        label: str,
        text: str,
        writable: bool = False,
        tell: Callable[[str], None] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._box = ReadingBox(lines=10)
        self._box.setPlainText(text)
        if writable:
            self._box.setReadOnly(False)
            self._box.selectAll()  # so that it is read, and typing replaces it
        buttons = QDialogButtonBox.StandardButton
        box = QDialogButtonBox(buttons.Ok | buttons.Cancel if writable else buttons.Close)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        help = messages.WRITING_HELP if writable else messages.READING_HELP
        column.addWidget(label_for(self._box, label, say(help)))
        column.addWidget(self._box)
        column.addWidget(box)
        if tell:
            copy = QPushButton(say(messages.COPY_ALL))
            copy.setAutoDefault(False)
            name(copy, say(messages.COPY_ALL), say(messages.COPY_ALL_HELP))
            copy.clicked.connect(lambda: self._copy(tell))
            box.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        resize_to_letters(self, 80)
        self._box.setFocus()

    def _copy(self, tell: Callable[[str], None]) -> None:
        QGuiApplication.clipboard().setText(self.text())
        tell(say(messages.COPIED))

    def text(self) -> str:
        """What the box holds now."""
        return self._box.toPlainText()
