"""Errors on their way to whoever tells them, from the first moment on."""

import logging
from collections.abc import Callable

from captioner.errors import CaptionerError

log = logging.getLogger(__name__)


class Reports:
    """Where errors go: to whoever tells them, once there is somebody."""

    def __init__(self) -> None:
        self._waiting: list[CaptionerError] = []
        self._tell: Callable[[CaptionerError], None] = self._waiting.append

    def __call__(self, error: CaptionerError) -> None:
        """Tell an error, now or as soon as it can be."""
        log.warning("Told: %s", error.title)
        self._tell(error)

    def go_to(self, tell: Callable[[CaptionerError], None]) -> None:
        """Tell what has come so far, and what will."""
        self._tell = tell
        for error in self._waiting:
            tell(error)
