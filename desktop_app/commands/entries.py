"""What can be done with the history."""

from pathlib import Path

from PySide6.QtCore import QDir, QLocale
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from desktop_app import messages
from desktop_app.commands import Callbacks
from desktop_app.exports import FORMATS
from desktop_app.history import History
from desktop_app.messages import say
from desktop_app.narrator import Narrator
from desktop_app.stored import StorageError, write_text
from desktop_app.widgets.form import open_dialog
from desktop_app.windows.main_window import MainWindow
from desktop_app.windows.text_dialog import TextDialog


class HistoryCommands:
    """Copies, edits, deletes and exports entries."""

    def __init__(self, history: History, narrator: Narrator, window: MainWindow) -> None:
        self._history, self._narrator, self._window = history, narrator, window

    def callbacks(self) -> Callbacks:
        """What to call for each action."""
        return {
            "copy_entry": self.copy,
            "edit_entry": self.edit,
            "delete_entry": lambda: self.delete(self._window.chosen_entries()),
            "clear_history": self.clear,
            "undo": self.restore,
            "export": self.export,
        }

    def copy(self) -> None:
        """Put the chosen entry into the clipboard."""
        chosen = [self._history.entries()[position] for position in self._window.chosen_entries()]
        if chosen:
            QGuiApplication.clipboard().setText("\n".join(entry.own_text or entry.spoken for entry in chosen))
        self._narrator.tell(say(messages.COPIED if chosen else messages.NO_ENTRY))

    def edit(self) -> None:
        """Let the user write their own text to the chosen entry."""
        chosen = self._window.chosen_entries()
        if not chosen:
            self._narrator.tell(say(messages.NO_ENTRY))
            return
        entry = self._history.entries()[chosen[0]]
        label = say(messages.OWN_TEXT_LABEL, text=entry.spoken)
        text = entry.own_text or entry.spoken
        dialog = TextDialog(self._window, say(messages.OWN_TEXT_TITLE), label, text, writable=True)

        def save() -> None:
            own = dialog.text().strip()
            # A picture may have been described meanwhile, and the entry have moved.
            if entry in self._history.entries():
                position = self._history.entries().index(entry)
                self._history.set_own_text(position, own if own != entry.spoken else "")
                self._narrator.tell(own)

        dialog.accepted.connect(save)
        open_dialog(dialog)

    def delete(self, positions: list[int]) -> None:
        """Take entries out, until they are brought back."""
        if not positions:
            self._narrator.tell(say(messages.NO_ENTRY))
            return
        self._history.delete(positions)
        self._narrator.tell(say(messages.DELETED, count=len(positions)))

    def clear(self) -> None:
        """Take all entries out."""
        if self._history.entries():
            self.delete(list(range(len(self._history.entries()))))
        else:
            self._narrator.tell(say(messages.NO_ENTRIES))

    def restore(self) -> None:
        """Bring back what was deleted last."""
        count = self._history.restore()
        self._narrator.tell(say(messages.RESTORED if count else messages.NOTHING_TO_UNDO, count=count))

    def export(self) -> None:
        """Ask for a file and write the history to it."""
        if not self._history.entries():
            self._narrator.tell(say(messages.NO_ENTRIES))
            return
        start = str(Path(QDir.homePath(), say(messages.EXPORT_FILE_NAME)))
        dialog = QFileDialog(self._window, say(messages.EXPORT_DIALOG_TITLE), start)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([f"{say(format.title)} (*{format.suffix})" for format in FORMATS])
        dialog.setDefaultSuffix(FORMATS[0].suffix)
        dialog.filterSelected.connect(
            lambda chosen: dialog.setDefaultSuffix(chosen[chosen.rfind("*") + 1 : -1])
        )
        dialog.fileSelected.connect(lambda file: self._write(Path(file)))
        open_dialog(dialog)

    def _write(self, file: Path) -> None:
        known = {format.suffix: format for format in FORMATS}
        written = known.get(file.suffix.lower(), FORMATS[0]).write(self._history.entries(), QLocale())
        try:
            write_text(file, written)
        except StorageError as error:
            self._narrator.notice_error(error)
        else:
            self._narrator.tell(say(messages.SAVED, file=file.name))
