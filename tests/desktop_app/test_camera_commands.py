"""What the actions of the camera do: which view is watched, and what is answered."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from captioner.errors import CaptionerError
from desktop_app import settings
from desktop_app.bound_actions import make_actions
from desktop_app.commands.camera import CameraCommands
from desktop_app.history import History
from desktop_app.settings import Settings
from desktop_app.sources.cameras import View
from desktop_app.windows.camera_dialog import CameraChoice, CameraDialog
from desktop_app.windows.main_window import MainWindow
from tests.desktop_app.recording import Reports

WEBCAM = View("Webcam", "/dev/video0", "device", "CAP_V4L2")
LOGITECH = View("Logitech", "/dev/video2", "device", "CAP_V4L2")
ADDRESS = "http://127.0.0.1:8080/video"


class Watching:
    """Notes what it should watch."""

    def __init__(self) -> None:
        self.view: View | None = None
        self.plugs: list[View | None] = []

    def start(self, view: View) -> None:
        self.view = view

    def stop(self) -> None:
        self.view = None

    def plugged(self, found: View | None) -> None:
        self.plugs.append(found)


class Cameras(QObject):
    """Those the test plugs in."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.views = [WEBCAM, LOGITECH]

    def names(self) -> list[str]:
        return [view.name for view in self.views]

    def find(self, name: str) -> View | None:
        return next((view for view in self.views if name in ("", view.name)), None)


class Narrator:
    """Notes what it is told to tell."""

    def __init__(self) -> None:
        self.told: list[str] = []

    def tell(self, message: str) -> None:
        self.told.append(message)

    def notice_error(self, error: CaptionerError) -> None:
        self.told.append(f"{error.title} {error.hint}")


class Desk:
    """The commands with all they need."""

    def __init__(self, folder: Path) -> None:
        self.parent = QObject()
        self.watching, self.cameras, self.narrator = Watching(), Cameras(), Narrator()
        self.settings = Settings(folder / "settings.json", Reports())
        self.window = MainWindow(
            make_actions(self.parent), History(folder / "history.json", 10, False, Reports())
        )
        self.do = CameraCommands(
            self.watching,  # type: ignore[arg-type]
            self.cameras,  # type: ignore[arg-type]
            self.narrator,  # type: ignore[arg-type]
            self.settings,
            self.window,
        ).callbacks()

    def choose(self, choice: CameraChoice) -> None:
        self.do["choose_camera"]()
        dialog = self.window.findChildren(CameraDialog)[-1]  # closed ones go with the event loop
        dialog.chosen.emit(choice)
        dialog.reject()
        self.narrator.told.clear()


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Desk:
    desk = Desk(tmp_path)
    qtbot.addWidget(desk.window)
    return desk


def test_the_camera_that_the_system_prefers_is_watched_and_left(desk: Desk) -> None:
    desk.do["camera"]()
    assert desk.narrator.told == ["One moment."]
    assert desk.watching.view == WEBCAM
    desk.do["camera"]()
    desk.do["camera_off"]()
    desk.do["camera_off"]()
    assert desk.watching.view is None
    assert desk.narrator.told[1:] == [
        "The camera is on already: Webcam.",
        "The camera is off.",
        "The camera is off already.",
    ]


def test_a_choice_is_remembered_and_counts_at_once(desk: Desk) -> None:
    desk.do["camera"]()
    desk.choose(CameraChoice("Logitech", "", uses_other=False))
    assert desk.watching.view == LOGITECH
    desk.choose(CameraChoice("", ADDRESS, uses_other=True))
    assert desk.watching.view == View(ADDRESS, ADDRESS, "web", "CAP_FFMPEG")
    assert desk.settings.get(settings.OTHER_SOURCE) == ADDRESS
    desk.do["camera_off"]()
    desk.choose(CameraChoice("Logitech", ADDRESS, uses_other=False))
    assert desk.watching.view is None
    assert desk.settings.get(settings.CAMERA) == "Logitech"


def test_a_camera_that_is_not_there_is_told_with_a_cure(desk: Desk) -> None:
    desk.choose(CameraChoice("Old one", "", uses_other=False))
    desk.do["camera"]()
    assert desk.narrator.told[-1].startswith("The camera Old one was not found. Plug one in")
    desk.cameras.views.clear()
    desk.choose(CameraChoice("", "", uses_other=False))
    desk.do["camera"]()
    assert desk.narrator.told[-1].startswith("No camera was found. Plug one in")
    assert desk.watching.view is None


def test_who_watches_hears_of_cameras_that_come_and_go(desk: Desk) -> None:
    desk.cameras.changed.emit()
    assert desk.watching.plugs == []
    desk.do["camera"]()
    desk.cameras.changed.emit()
    desk.cameras.views.remove(WEBCAM)
    desk.cameras.changed.emit()
    assert desk.watching.plugs == [WEBCAM, None]


def test_the_preview_is_shown_and_hidden_by_one_key(desk: Desk) -> None:
    desk.do["preview"]()
    assert desk.settings.get(settings.PREVIEW)
    desk.do["preview"]()
    assert not desk.settings.get(settings.PREVIEW)
    assert desk.narrator.told == ["The preview is shown.", "The preview is hidden."]
