"""One menu entry for each monitor, as they are when the menu opens."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QMenu

from desktop_app import messages
from desktop_app.messages import say
from desktop_app.sources.screen import Monitor, monitors


class MonitorMenu(QMenu):
    """Lets a monitor be chosen by number and name."""

    def __init__(self, chosen: Callable[[Monitor], None]) -> None:
        super().__init__(say(messages.ONE_MONITOR))
        self._chosen = chosen
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
        for monitor in monitors():
            self.addAction(monitor.name, partial(self._chosen, monitor))
