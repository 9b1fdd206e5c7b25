"""What can be done with the description that is shown."""

from pathlib import Path

from PySide6.QtCore import QDir
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from desktop_app import messages
from desktop_app.announcing.announcer import Announcer
from desktop_app.captioning import Captioning
from desktop_app.commands import Callbacks
from desktop_app.messages import say
from desktop_app.narrator import Narrator
from desktop_app.stored import StorageError, write_text
from desktop_app.widgets.form import open_dialog
from desktop_app.windows.main_window import MainWindow


class DescriptionCommands:
    """Repeats, stops, copies, saves."""

    def __init__(
        self, captioning: Captioning, narrator: Narrator, announcer: Announcer, window: MainWindow
    ) -> None:
        self._captioning, self._narrator = captioning, narrator
        self._announcer, self._window = announcer, window

    def callbacks(self) -> Callbacks:
        """What to call for each action."""
        return {
            "repeat": self._narrator.repeat,
            "stop": self._announcer.stop,
            "cancel": self.cancel,
            "more": self._narrator.tell_more,
            "copy": self.copy,
            "save": self.save,
            "clear": self.clear,
        }

    def cancel(self) -> None:
        """Stop describing and speaking."""
        was_speaking = self._announcer.is_speaking()
        self._announcer.stop()
        if self._captioning.cancel():
            self._narrator.tell(say(messages.CANCELLED))
        elif not was_speaking:
            self._narrator.tell(say(messages.NOTHING_TO_CANCEL))

    def copy(self) -> None:
        """Put the shown text into the clipboard."""
        if text := self._window.text():
            QGuiApplication.clipboard().setText(text)
        self._narrator.tell(say(messages.COPIED if text else messages.NOTHING_TO_COPY))

    def save(self) -> None:
        """Ask for a file and write the shown text to it."""
        if not self._window.text():
            self._narrator.tell(say(messages.NOTHING_TO_COPY))
            return
        text = f"{self._window.text()}\n"
        dialog = QFileDialog(self._window, say(messages.SAVE_TITLE), QDir.homePath())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(say(messages.TEXT_FILES))
        dialog.setDefaultSuffix("txt")
        dialog.fileSelected.connect(lambda file: self._write(Path(file), text))
        open_dialog(dialog)

    def clear(self) -> None:
        """Empty the box."""
        self._narrator.forget()
        self._narrator.tell(say(messages.CLEARED))

    def _write(self, file: Path, text: str) -> None:
        try:
            write_text(file, text)
        except StorageError as error:
            self._narrator.notice_error(error)
        else:
            self._narrator.tell(say(messages.SAVED, file=file.name))
