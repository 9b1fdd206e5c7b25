"""Which screen reader runs on a Linux desktop, and whether it hears announcements."""

import os
import re
import shutil
from pathlib import Path

from PySide6.QtCore import QObject, QProcess
from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage

from desktop_app.announcing.screen_reader import ScreenReader

_FIRST_THAT_HEARS = 45
_BUS_MS = 100


class LinuxScreenReader(QObject):
    """Looks for Orca's process, then for the flag that desktops set for any screen reader.

    An Orca that runs but whose version is not known yet counts as deaf. The answer takes a second, once, and
    is asked for when this object is made; until then the program's own voice is heard, for certain, where an
    announcement might be lost. If the version cannot be found out at all, Orca is run from somewhere unusual,
    so it is hardly one of the old ones that distributions ship: it counts as one that hears.

    A reader that only the flag tells of is unknown, or out of sight (in another container): it is trusted to
    hear what the accessibility interface carries.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asking: QProcess | None = None
        self._version: int | None = None
        self.running()

    def running(self) -> ScreenReader | None:
        """The screen reader that runs now."""
        if _orca_runs():
            if self._version is None and not self._asking:
                self._ask_version()
            return ScreenReader("Orca", (self._version or 0) >= _FIRST_THAT_HEARS)
        return ScreenReader("", hears_announcements=True) if _flag() else None

    def close(self) -> None:
        """End the question for the version."""
        if self._asking:
            self._asking.blockSignals(True)
            self._asking.kill()
            self._asking.waitForFinished(1000)

    def _ask_version(self) -> None:
        program = shutil.which("orca")
        if not program:
            self._version = _FIRST_THAT_HEARS
            return
        self._asking = QProcess(self)
        self._asking.setStandardErrorFile(QProcess.nullDevice())
        self._asking.finished.connect(self._learn_version)
        self._asking.start(program, ["--version"])

    def _learn_version(self) -> None:
        assert self._asking
        version = re.search(r"\d+", self._asking.readAllStandardOutput().toStdString())
        self._version = int(version[0]) if version else _FIRST_THAT_HEARS
        self._asking.deleteLater()
        self._asking = None


def _orca_runs() -> bool:
    # This takes about 30 microseconds for each process.
    user = os.getuid()
    for process in Path("/proc").glob("[0-9]*"):
        try:
            # Its number, (its name), its state: Z when it has ended and nobody took note.
            state = process.joinpath("stat").read_bytes().partition(b" (orca) ")[2][:1]
            if state not in (b"", b"Z") and process.stat().st_uid == user:
                return True
        except OSError:  # it has just ended
            continue
    return False


def _flag() -> bool:
    # Without a bus at hand Qt would try to start one, which can take long.
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    if "DBUS_SESSION_BUS_ADDRESS" not in os.environ and not (runtime and Path(runtime, "bus").exists()):
        return False
    question = QDBusMessage.createMethodCall(
        "org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Get"
    )
    question.setArguments(["org.a11y.Status", "ScreenReaderEnabled"])
    question.setAutoStartService(False)
    answer = QDBusConnection.sessionBus().call(question, QDBus.CallMode.Block, _BUS_MS)
    if answer.type() != QDBusMessage.MessageType.ReplyMessage:
        return False
    value = answer.arguments()[0]
    return bool(value.variant() if hasattr(value, "variant") else value)
