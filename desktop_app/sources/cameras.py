"""Which cameras there are, by the names the system gives them, and whether they may be used."""

import logging
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCameraPermission, QCoreApplication, QObject, QPermission, Qt, Signal

from desktop_app import messages
from desktop_app.messages import say
from desktop_app.picture import SourceError

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaDevices

WEB = ("http://", "https://", "rtsp://")

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class View:
    """What a camera process can read. name: as the user knows it. The others: see camera_process.Plan."""

    name: str
    address: str | int
    kind: str
    backend: str


class Cameras(QObject):
    """The cameras of this computer. Qt's multimedia is imported when they are first asked for.

    changed: one was plugged in or unplugged; emitted only after they were asked for.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._devices: QMediaDevices | None = None

    def names(self) -> list[str]:
        """Their names, each another: of two with the same name the second is numbered."""
        return [view.name for view in self._views()]

    def find(self, name: str) -> View | None:
        """The camera with this name; "" for the one the system prefers."""
        views = self._views()
        if name:
            return next((view for view in views if view.name == name), None)
        return views[0] if views else None

    def _views(self) -> list[View]:
        try:
            devices = self._watch()
        except ImportError as error:  # on Linux, where libpulse is not installed
            log.warning("No cameras can be found: %s", error)
            return []
        inputs = devices.videoInputs()
        ids = [bytes(device.id().data()) for device in inputs]
        names = each_another([device.description() for device in inputs])
        views = [device_view(name, ids, position) for position, name in enumerate(names)]
        preferred = bytes(devices.defaultVideoInput().id().data())
        return sorted(views, key=lambda view: ids[views.index(view)] != preferred)  # that first

    def _watch(self) -> "QMediaDevices":
        if self._devices is None:
            from PySide6.QtMultimedia import QMediaDevices

            self._devices = QMediaDevices(self)
            self._devices.videoInputsChanged.connect(self.changed)
        return self._devices


def device_view(name: str, ids: Sequence[bytes], position: int, platform: str = sys.platform) -> View:
    """How OpenCV finds a device that Qt has found. ids: Qt's, of all devices, in Qt's order."""
    if platform.startswith("linux"):
        return View(name, ids[position].decode(), "device", "CAP_V4L2")
    if platform == "darwin":  # OpenCV counts them in the order of their ids
        return View(name, sorted(ids).index(ids[position]), "device", "CAP_AVFOUNDATION")
    return View(name, position, "device", "CAP_MSMF")  # both ask Media Foundation, and keep its order


def each_another(names: Sequence[str]) -> list[str]:
    """The names, those that were there before with a number."""
    counts = Counter[str]()
    found = []
    for name in names:
        counts[name] += 1
        found.append(f"{name} ({counts[name]})" if counts[name] > 1 else name)
    return found


def other_view(text: str) -> View:
    """A file, numbered pictures such as shot-%03d.png, or an address. Raises: SourceError."""
    text = text.strip()
    if not text:
        raise SourceError(say(messages.CAMERA_NO_SOURCE), say(messages.CAMERA_NO_SOURCE_HINT))
    if text.lower().startswith(WEB):
        return View(text, text, "web", "CAP_FFMPEG")
    if "://" in text:
        title = say(messages.CAMERA_ADDRESS_UNKNOWN, address=text)
        raise SourceError(title, say(messages.CAMERA_ADDRESS_UNKNOWN_HINT))
    if text.startswith("/dev/"):
        return View(text, text, "device", "CAP_V4L2")
    return View(text, text, "file", "CAP_IMAGES" if "%" in text else "CAP_FFMPEG")


class Permission(QObject):
    """Asks the system whether cameras may be used, where it wants to be asked."""

    def __init__(self) -> None:
        super().__init__()
        self._waiting: list[Callable[[bool], None]] = []

    def ask(self, done: Callable[[bool], None]) -> None:
        """done is told the answer; at once where it is known."""
        application, permission = QCoreApplication.instance(), QCameraPermission()
        assert application is not None
        status = application.checkPermission(permission)
        if status is not Qt.PermissionStatus.Undetermined:
            done(status is Qt.PermissionStatus.Granted)
            return
        self._waiting.append(done)
        if len(self._waiting) == 1:
            application.requestPermission(permission, self, self._answered)

    def _answered(self, permission: QPermission) -> None:
        waiting, self._waiting = self._waiting, []
        for done in waiting:
            done(permission.status() is Qt.PermissionStatus.Granted)
