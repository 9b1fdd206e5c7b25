"""A picture of the window that was in use before ours."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication, QImage

from desktop_app import messages
from desktop_app.jobs import Err, Ok, Outcome
from desktop_app.messages import say
from desktop_app.picture import Picture, SourceError
from desktop_app.sources import Found
from desktop_app.sources.desktop_kind import DesktopKind, desktop_kind
from desktop_app.sources.screen import ScreenGrabber
from desktop_app.sources.screen_pixels import check_permission, grab_rectangle


@dataclass(frozen=True)
class ForeignWindow:
    """A window of another program. frame: in the pixels of the whole desktop. title: perhaps empty."""

    title: str
    frame: QRect


class WindowSource:
    """The window that was active before ours, or is active now."""

    def __init__(self, grabber: ScreenGrabber) -> None:
        self._grabber = grabber

    def fetch(self, done: Callable[[Found], None]) -> None:
        """Take a picture of it."""
        try:
            check_permission()
            find = _finder()
        except SourceError as error:
            done(Err(error))
            return
        window: list[ForeignWindow] = []

        def take() -> QImage:
            # Looked for only now: the desktop has made it the active one when ours went away.
            window.append(find(_own_window_ids()))
            image = grab_rectangle(window[0].frame)
            if image.isNull():
                raise _no_other_window()
            return image

        def grabbed(outcome: Outcome[QImage]) -> None:
            if not isinstance(outcome, Ok):
                done(outcome)
                return
            title = window[0].title
            name = say(messages.THE_WINDOW, title=title) if title else say(messages.THE_WINDOW_UNTITLED)
            done(Ok([Picture(name, outcome.value)]))

        self._grabber.take(take, grabbed)


def _finder() -> Callable[[set[int]], ForeignWindow]:
    """What finds the window on this desktop. Raises: SourceError."""
    match desktop_kind():
        case DesktopKind.X11:
            from desktop_app.sources.active_window_x11 import active_window
        case DesktopKind.WINDOWS:
            from desktop_app.sources.active_window_windows import active_window
        case _:
            # Wayland tells nobody. The portal's own chooser is a picture to click in, of no use to those who
            # do not see it. macOS tells by an Objective-C interface, which nobody here could try.
            raise SourceError(say(messages.WINDOW_OUT_OF_REACH), say(messages.WINDOW_OUT_OF_REACH_HINT))

    def find(own: set[int]) -> ForeignWindow:
        window = active_window(own)
        if window is None:
            raise _no_other_window()
        return ForeignWindow(*window)

    return find


def _own_window_ids() -> set[int]:
    return {window.winId() for window in QGuiApplication.topLevelWindows() if window.isVisible()}


def _no_other_window() -> SourceError:
    return SourceError(say(messages.NO_OTHER_WINDOW), say(messages.NO_OTHER_WINDOW_HINT))
