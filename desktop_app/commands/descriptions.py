"""What can be done with the description that is shown."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QDir
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from captioner.description.description import Description
from captioner.description.explore import PARTS, tell_part, text_in
from desktop_app import messages
from desktop_app.announcing.announcer import Announcer
from desktop_app.captioning import Captioning
from desktop_app.commands import Callbacks
from desktop_app.jobs import Err, Ok, Outcome
from desktop_app.library_messages import say_of_picture
from desktop_app.messages import say
from desktop_app.narrator import Narrator
from desktop_app.stored import StorageError, write_text
from desktop_app.text_found import all_text
from desktop_app.widgets.form import open_dialog
from desktop_app.windows.explore_dialog import ExploreDialog
from desktop_app.windows.main_window import MainWindow
from desktop_app.windows.text_dialog import TextDialog


class DescriptionCommands:
    """Repeats, stops, tells more, copies, saves.

    stop_video: stops describing a video, and tells it; whether there was one.
    """

    def __init__(
        self,
        captioning: Captioning,
        narrator: Narrator,
        announcer: Announcer,
        window: MainWindow,
        stop_video: Callable[[], bool],
    ) -> None:
        self._captioning, self._narrator = captioning, narrator
        self._announcer, self._window, self._stop_video = announcer, window, stop_video
        self._exploring: ExploreDialog | None = None

    def callbacks(self) -> Callbacks:
        """What to call for each action."""
        return {
            "repeat": self._narrator.repeat,
            "stop": self._announcer.stop,
            "cancel": self.cancel,
            "more": self._narrator.tell_more,
            "text": self.show_text,
            "explore": self.explore,
            "copy": self.copy,
            "save": self.save,
            "clear": self.clear,
        }

    def cancel(self) -> None:
        """Stop describing and speaking."""
        was_speaking = self._announcer.is_speaking()
        self._announcer.stop()
        if self._stop_video():
            self._captioning.cancel()
        elif self._captioning.cancel():
            self._narrator.tell(say(messages.CANCELLED))
        elif not was_speaking:
            self._narrator.tell(say(messages.NOTHING_TO_CANCEL))

    def show_text(self) -> None:
        """Show all text that was found in the last picture, or say why there is none."""
        picture, description = self._narrator.last_picture, self._narrator.last_description
        if picture is None or description is None:
            self._narrator.tell(say(messages.NOTHING_DESCRIBED))
        elif description.reading and (text := all_text(description.reading)):
            title, label = say(messages.TEXT_TITLE), say(messages.TEXT_FOUND_LABEL, name=picture.name)
            open_dialog(TextDialog(self._window, title, label, text, tell=self._narrator.tell))
        elif self._captioning.is_reading():
            self._narrator.still_reading()
        else:
            self._narrator.tell(say(self._why_no_text(description)))

    def _why_no_text(self, description: Description) -> object:
        if not self._captioning.parts.text:
            return messages.READING_OFF
        return messages.NO_TEXT if description.reading else messages.NOT_READ

    def explore(self) -> None:
        """Let the user go through the parts of the last picture."""
        picture, description = self._narrator.last_picture, self._narrator.last_description
        if picture is None or description is None:
            self._narrator.tell(say(messages.NOTHING_DESCRIBED))
            return
        names = [say_of_picture(part.name) for part in PARTS]
        dialog = ExploreDialog(self._window, [f"{name[:1].upper()}{name[1:]}" for name in names])

        def found(outcome: Outcome[tuple[Description, ...]]) -> None:
            if self._exploring is not dialog:
                return  # closed since
            if isinstance(outcome, Ok):
                # What has been read by now: reading goes on while the parts are looked at.
                dialog.show_parts(self._words_of_parts(outcome.value))
                return
            dialog.reject()
            if isinstance(outcome, Err):
                self._narrator.notice_error(outcome.error)

        dialog.came_to.connect(self._announcer.announce_focus)
        dialog.told.connect(self._narrator.tell)
        self._narrator.tell(say(messages.LOOKING))
        job = self._captioning.explore(picture, found)
        self._exploring = dialog

        def leave() -> None:
            self._exploring = None
            job.cancel()

        dialog.rejected.connect(leave)
        open_dialog(dialog)

    def _words_of_parts(self, descriptions: tuple[Description, ...]) -> list[str]:
        last = self._narrator.last_description
        reading = last.reading if last else None
        return [
            tell_part(
                part,
                replace(described, reading=text_in(reading, part.box) if reading else None),
                self._narrator.wording,
                say_of_picture,
            )
            for part, described in zip(PARTS, descriptions, strict=True)
        ]

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
