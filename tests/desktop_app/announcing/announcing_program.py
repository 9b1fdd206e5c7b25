"""A program whose window is never shown; for each line it reads it announces something."""

import sys

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QMainWindow

from desktop_app.announcing.screen_reader import ScreenReaderRoute


def tell_when_ready() -> None:
    if QAccessible.isActive():
        print("ready", flush=True)  # noqa: T201 - for the test that reads it
    else:  # Qt is still on its way to the bus
        QTimer.singleShot(10, tell_when_ready)


def announce() -> None:
    urgency, _, message = sys.stdin.readline().strip().partition(" ")
    route.announce(message, interrupting=urgency == "urgent")


application = QApplication(sys.argv)
window = QMainWindow()
window.setWindowTitle("Announcing program")
route = ScreenReaderRoute(window)
reading = QSocketNotifier(0, QSocketNotifier.Type.Read)
reading.activated.connect(announce)
tell_when_ready()
QTimer.singleShot(20_000, application.quit)  # or a test would wait for ever
application.exec()
