"""Pictures of the screen, without our own windows in them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias, TypeVar

from PySide6.QtGui import QGuiApplication, QImage, QScreen
from PySide6.QtWidgets import QApplication

from desktop_app import messages
from desktop_app.jobs import Cancelled, Err, Jobs, Ok, Outcome
from desktop_app.messages import say
from desktop_app.picture import Picture, SourceError
from desktop_app.sources import Found
from desktop_app.sources.desktop_kind import DesktopKind, desktop_kind
from desktop_app.sources.own_windows import without_own_windows
from desktop_app.sources.portal import screenshot
from desktop_app.sources.screen_pixels import check_permission, cut_out, grab_screen

T = TypeVar("T")
Done: TypeAlias = Callable[[Outcome[T]], None]


@dataclass(frozen=True)
class Monitor:
    """A monitor as it is chosen in a menu. number: 1, 2... id: the system's name for it, perhaps empty."""

    number: int
    id: str

    @property
    def name(self) -> str:
        """What it is called, with its number."""
        if not self.id:
            return say(messages.THE_MONITOR_UNNAMED, number=self.number)
        return say(messages.THE_MONITOR, number=self.number, name=self.id)


def monitors() -> list[Monitor]:
    """The monitors connected now, the primary one first."""
    return [Monitor(number, screen.name()) for number, screen in enumerate(QGuiApplication.screens(), 1)]


Work = Callable[[Done[QImage]], None]
"""Takes a picture, and tells what came of it."""


class ScreenGrabber:
    """Takes one picture after another; our windows are hidden meanwhile and come back afterwards.

    jobs: its own, since the model's may be busy for seconds. It is used on Wayland alone.
    """

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs
        self._busy = False
        self._next: tuple[Work, Done[QImage]] | None = None

    def grab(self, screen: QScreen, done: Done[Picture]) -> None:
        """A picture of one monitor."""
        try:
            check_permission()
        except SourceError as error:
            done(Err(error))
            return
        name = _name_of(screen)

        def pictured(grabbed: Outcome[QImage]) -> None:
            match grabbed:
                case Ok(image):
                    done(Ok(Picture(name, image)))
                case _:
                    done(grabbed)

        if desktop_kind() is DesktopKind.WAYLAND:
            place, all_places = screen.geometry(), screen.virtualGeometry()

            def ask_portal(tell: Done[QImage]) -> None:
                self._jobs.run(lambda stop: cut_out(screenshot(stop), place, all_places), tell)

            self._without_us(ask_portal, pictured)
        else:
            self.take(lambda: grab_screen(screen), pictured)

    def take(self, take: Callable[[], QImage], done: Done[QImage]) -> None:
        """Call take while none of our windows is on the screen, and done after they are back."""

        def work(tell: Done[QImage]) -> None:
            try:
                outcome: Outcome[QImage] = Ok(take())
            except Exception as error:  # whatever it is, our windows must come back
                outcome = Err(error)
            tell(outcome)

        self._without_us(work, done)

    def _without_us(self, work: Work, done: Done[QImage]) -> None:
        if self._busy:  # then it is the next one's turn, and of several the last one's
            waiting, self._next = self._next, (work, done)
            if waiting:
                waiting[1](Cancelled())
            return
        self._busy = True

        def work_unseen(show_again: Callable[[], None]) -> None:
            def tell(outcome: Outcome[QImage]) -> None:
                self._busy = False
                show_again()
                done(outcome)
                following, self._next = self._next, None
                if following:
                    self._without_us(*following)

            work(tell)

        without_own_windows(work_unseen)


class ScreenSource:
    """The whole of a monitor; None: the one in use."""

    def __init__(self, grabber: ScreenGrabber, monitor: Monitor | None = None) -> None:
        self._grabber = grabber
        self._monitor = monitor

    def fetch(self, done: Callable[[Found], None]) -> None:
        """Take a picture of it."""
        try:
            screen = screen_of(self._monitor)
        except SourceError as error:
            done(Err(error))
            return

        def grabbed(outcome: Outcome[Picture]) -> None:
            done(Ok([outcome.value]) if isinstance(outcome, Ok) else outcome)

        self._grabber.grab(screen, grabbed)


def screen_of(monitor: Monitor | None) -> QScreen:
    """The monitor itself; None: the one that our active window is on, else the primary one.

    Raises: SourceError.
    """
    if monitor is None:
        window = QApplication.activeWindow()
        return window.screen() if window else QGuiApplication.primaryScreen()
    for screen in QGuiApplication.screens():
        if screen.name() == monitor.id:
            return screen
    raise SourceError(say(messages.MONITOR_GONE), say(messages.MONITOR_GONE_HINT))


def _name_of(screen: QScreen) -> str:
    screens = QGuiApplication.screens()
    if len(screens) == 1:
        return say(messages.THE_SCREEN)
    return Monitor(screens.index(screen) + 1, screen.name()).name
