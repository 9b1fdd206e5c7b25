"""Pictures of which a person chooses a part: of the screen, or of a picture that is there already."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app import messages
from desktop_app.jobs import Cancelled, Jobs, Ok, Outcome
from desktop_app.messages import say
from desktop_app.picture import Part, Picture
from desktop_app.preview import preview
from desktop_app.sources import Found
from desktop_app.sources.screen import ScreenGrabber, screen_of
from desktop_app.widgets.form import open_dialog
from desktop_app.windows.region_dialog import RegionDialog

Tell = Callable[[str], None]
"""Speaks what is new in the dialog."""


class RegionSource:
    """A part of the monitor in use, chosen on a still picture of it."""

    def __init__(self, grabber: ScreenGrabber, tell: Tell) -> None:
        self._grabber = grabber
        self._tell = tell

    def fetch(self, done: Callable[[Found], None]) -> None:
        """Take a picture of the monitor and let a part of it be chosen."""
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, RegionDialog) and dialog.isVisible():
                dialog.reject()  # one at a time; the newest shows what is on the screen now
        screen = screen_of(None)
        # Known only now: our windows are about to be hidden, and active again some time after they came back.
        parent = QApplication.activeWindow()

        def grabbed(outcome: Outcome[Picture]) -> None:
            if not isinstance(outcome, Ok):
                done(outcome)
                return
            picture = replace(outcome.value, name=say(messages.PART_OF_SCREEN))
            dialog = RegionDialog(preview(picture), is_screen=True, parent=parent)
            _deliver(dialog, picture, self._tell, done)
            dialog.cover(screen)
            open_dialog(dialog)

        self._grabber.grab(screen, grabbed)


class PartSource:
    """A part of a picture that is there already, or of a part of it."""

    def __init__(self, jobs: Jobs, picture: Picture, tell: Tell, parent: QWidget) -> None:
        self._jobs = jobs
        self._picture = picture
        self._tell = tell
        self._parent = parent

    def fetch(self, done: Callable[[Found], None]) -> None:
        """Read the picture and let a part of it be chosen. Err may be an ImageError, of the reader."""

        def read(outcome: Outcome[QImage]) -> None:
            if not isinstance(outcome, Ok):
                done(outcome)
                return
            dialog = RegionDialog(outcome.value, is_screen=False, parent=self._parent)
            _deliver(dialog, self._picture, self._tell, done)
            open_dialog(dialog)

        self._jobs.run(lambda _: preview(self._picture), read)


def _deliver(dialog: RegionDialog, picture: Picture, tell: Tell, done: Callable[[Found], None]) -> None:
    def take(part: Part) -> None:
        done(Ok([replace(picture, part=part.within(picture.part))]))

    dialog.position_told.connect(tell)
    dialog.taken.connect(take)
    dialog.rejected.connect(lambda: done(Cancelled()))
