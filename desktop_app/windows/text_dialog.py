"""A dialog with text: to read, or to write."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from desktop_app import messages
from desktop_app.messages import say
from desktop_app.widgets.form import label_for, resize_to_letters
from desktop_app.widgets.reading_box import ReadingBox


class TextDialog(QDialog):
    """Some lines of text in a box that has the keyboard. writable: then OK and Cancel, else Close."""

    def __init__(self, parent: QWidget, title: str, label: str, text: str, writable: bool = False) -> None:
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
        resize_to_letters(self, 80)
        self._box.setFocus()

    def text(self) -> str:
        """What the box holds now."""
        return self._box.toPlainText()
