"""Choosing the camera: by its name, or another source by file or address."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QListWidget, QVBoxLayout, QWidget

from captioner.errors import CaptionerError
from desktop_app import messages
from desktop_app.messages import say
from desktop_app.sources.cameras import other_view
from desktop_app.widgets.form import label_for, resize_to_letters

LISTED = 4  # lines of the list, at least


@dataclass(frozen=True)
class CameraChoice:
    """What is watched. camera: a name, "" for the one the system prefers. other: what uses_other means."""

    camera: str
    other: str
    uses_other: bool


class CameraDialog(QDialog):
    """Lists the cameras, by names, and a field for what is none. chosen: a CameraChoice, after OK."""

    chosen = Signal(object)

    def __init__(
        self, parent: QWidget, names: Sequence[str], choice: CameraChoice, tell: Callable[[str], None]
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(say(messages.CHOOSE_CAMERA))
        self._tell = tell
        missing = [choice.camera] if choice.camera and choice.camera not in names else []
        self._cameras = ["", *names, *missing]
        self._list = QListWidget()
        self._list.addItem(say(messages.CAMERA_OF_SYSTEM))
        self._list.addItems(list(names))
        self._list.addItems([say(messages.CAMERA_UNPLUGGED, name=name) for name in missing])
        self._list.addItem(say(messages.CAMERA_OTHER))
        self._list.setCurrentRow(self._other_row if choice.uses_other else self._cameras.index(choice.camera))
        self._list.setMinimumHeight(LISTED * self.fontMetrics().lineSpacing())
        self._other = QLineEdit(choice.other)
        self._other.textEdited.connect(lambda: self._list.setCurrentRow(self._other_row))
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self._take)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(label_for(self._list, say(messages.CAMERAS_LABEL), say(messages.CAMERAS_HELP)))
        column.addWidget(self._list)
        column.addWidget(label_for(self._other, say(messages.OTHER_SOURCE), say(messages.OTHER_SOURCE_HELP)))
        column.addWidget(self._other)
        column.addWidget(buttons)
        resize_to_letters(self, 60)
        self._list.setFocus()

    @property
    def _other_row(self) -> int:
        return len(self._cameras)

    def _take(self) -> None:
        row, other = self._list.currentRow(), self._other.text().strip()
        uses_other = row == self._other_row
        if uses_other:
            try:
                other_view(other)
            except CaptionerError as error:
                self._tell(f"{error.title} {error.hint}")
                self._other.setFocus()
                return
        self.chosen.emit(CameraChoice("" if uses_other else self._cameras[row], other, uses_other))
        self.accept()
