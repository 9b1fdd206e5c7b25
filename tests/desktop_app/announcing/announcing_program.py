"""A program whose window is never shown; for each line it reads it announces something."""

import sys

from PySide6.QtWidgets import QApplication, QMainWindow

from desktop_app.announcing.screen_reader import ScreenReaderRoute

application = QApplication(sys.argv)
window = QMainWindow()
window.setWindowTitle("Announcing program")
route = ScreenReaderRoute(window)
print("ready", flush=True)  # noqa: T201 - for the test that reads it
for line in sys.stdin:
    urgency, _, message = line.strip().partition(" ")
    route.announce(message, interrupting=urgency == "urgent")
    application.processEvents()
