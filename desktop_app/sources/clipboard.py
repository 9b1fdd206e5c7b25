"""Pictures from the clipboard."""

from collections.abc import Callable

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from desktop_app import messages
from desktop_app.jobs import Err, Ok
from desktop_app.messages import say
from desktop_app.picture import SourceError
from desktop_app.sources import Found
from desktop_app.sources.desktop_kind import qt_speaks_wayland
from desktop_app.sources.mime import CLIPBOARD, pictures_from


class ClipboardSource:
    """What was copied last."""

    def fetch(self, done: Callable[[Found], None]) -> None:
        """Read the clipboard.

        On X11 Qt waits for the program that copied, up to its own limit of a few seconds where that hangs; Qt
        offers no other way.
        """
        try:
            # Where nothing was ever copied, it may be nothing at all.
            data = QGuiApplication.clipboard().mimeData() or QMimeData()
            if not data.formats() and qt_speaks_wayland() and QGuiApplication.focusWindow() is None:
                raise SourceError(
                    say(messages.CLIPBOARD_OUT_OF_REACH), say(messages.CLIPBOARD_OUT_OF_REACH_HINT)
                )
            found = pictures_from(data, CLIPBOARD)
        except SourceError as error:
            done(Err(error))
        else:
            done(Ok(found))
