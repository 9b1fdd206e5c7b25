"""A menu that stays open for people whose screen reader is busy."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu


class Menu(QMenu):
    """A menu of the menu bar, which Alt and a letter open.

    On Linux, Qt asks the accessibility bus about each key before its widget gets it, but opens the menu at
    once. While a screen reader is busy, the Alt of Alt+H comes to the menu that it has just opened, and would
    close it again (seen with Qt 6.11 and Orca 43). So Alt does nothing here; Escape closes the menu.
    """

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take every key but an Alt that may be late."""
        if sys.platform != "linux" or event.key() != Qt.Key.Key_Alt:
            super().keyPressEvent(event)
