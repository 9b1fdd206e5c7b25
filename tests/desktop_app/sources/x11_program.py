"""Programs that test_x11.py starts on a display of its own.

other TITLE COLOUR X Y WIDTH HEIGHT: a window of another program.
fetch SOURCE FOLDER [visible]: our program, with a window all over the screen where it is to be visible. Gets
pictures from a source, saves each in the folder, and prints one line for each thing that happens.
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from desktop_app.jobs import Err, Jobs, Ok
from desktop_app.sources import Found, Source
from desktop_app.sources.active_window import WindowSource
from desktop_app.sources.clipboard import ClipboardSource
from desktop_app.sources.region import RegionSource
from desktop_app.sources.screen import ScreenGrabber, ScreenSource, monitors


def tell(what: str, **more: object) -> None:
    sys.stdout.write(json.dumps({"what": what, **more}) + "\n")
    sys.stdout.flush()


def coloured(title: str, colour: str, place: QRect) -> QWidget:
    window = QWidget()
    window.setWindowTitle(title)
    palette = QPalette(window.palette())
    palette.setColor(QPalette.ColorRole.Window, QColor(colour))
    window.setPalette(palette)
    window.setGeometry(place)
    return window


def other(title: str, colour: str, *place: str) -> None:
    application = QApplication([])
    window = coloured(title, colour, QRect(*map(int, place)))
    window.show()
    QTimer.singleShot(0, lambda: tell("up"))
    application.exec()


def fetch(kind: str, folder: str, visible: str = "") -> None:
    application = QApplication([])
    application.setQuitOnLastWindowClosed(True)  # hiding the windows must not end the program
    window = coloured("Ours", "red", QRect(0, 0, 1000, 700))
    column = QVBoxLayout(window)
    first, second = QLineEdit(), QLineEdit()
    column.addWidget(first)
    column.addWidget(second)
    second.setFocus()
    jobs = Jobs()
    grabber = ScreenGrabber(jobs)
    sources: dict[str, Source] = {
        "screen": ScreenSource(grabber),
        "window": WindowSource(grabber),
        "region": RegionSource(grabber, lambda text: tell("told", text=text)),
        "clipboard": ClipboardSource(),
        **{f"monitor {monitor.number}": ScreenSource(grabber, monitor) for monitor in monitors()},
    }

    def done(found: Found) -> None:
        if isinstance(found, Ok):
            for number, picture in enumerate(found.value):
                save(picture.content, Path(folder) / f"{number}.png")
                part = picture.part and [picture.part.left, picture.part.top, picture.part.width]
                tell("picture", name=picture.name, part=part)
        else:
            tell("none", error=str(found.error) if isinstance(found, Err) else None)
        if visible:
            back_again()
        else:
            finish()

    def back_again() -> None:
        """Wait until the window is as it was, for as long as the test does."""
        if window.isVisible() and QApplication.focusWidget() is second:
            tell("back")
            finish()
        else:
            QTimer.singleShot(20, back_again)

    def finish() -> None:
        jobs.close()
        application.quit()

    def begin() -> None:
        """As soon as the window is the active one."""
        if visible and QApplication.focusWidget() is not second:
            QTimer.singleShot(20, begin)
        else:
            sources[kind].fetch(done)

    if visible:
        window.setWindowState(Qt.WindowState.WindowMaximized)
        window.show()
    QTimer.singleShot(0, begin)
    application.exec()


def save(content: object, path: Path) -> None:
    if isinstance(content, QImage):
        assert content.save(str(path))
    elif isinstance(content, bytes):
        path.write_bytes(content)


if __name__ == "__main__":
    {"other": other, "fetch": fetch}[sys.argv[1]](*sys.argv[2:])
