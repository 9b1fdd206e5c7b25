"""The user's own screen reader: whether one runs, and how it is told something."""

import ctypes
import sys
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

_PLATFORM: str = sys.platform  # a name of its own, so that all three branches are type-checked on each


@dataclass(frozen=True)
class ScreenReader:
    """One that runs now. name: "" when nobody tells. hears_announcements: False if it passes them over."""

    name: str
    hears_announcements: bool


class ScreenReaderRoute(QObject):
    """Words to the screen reader, sent as announcements of one object: the main window, hidden or not."""

    def __init__(self, window: QObject) -> None:
        super().__init__()
        self._window = window
        if _PLATFORM.startswith("linux"):
            from desktop_app.announcing.orca import LinuxScreenReader

            self._linux = LinuxScreenReader(self)

    def running(self) -> ScreenReader | None:
        """The screen reader that runs now. Asked anew each time, and answered within some ms."""
        if _PLATFORM.startswith("linux"):
            return self._linux.running()
        if _PLATFORM == "win32":
            return _on_windows()
        return _on_macos()

    def announce(self, message: str, interrupting: bool) -> None:
        """Have it spoken and brailled; interrupting what the screen reader says, or after that."""
        event = QAccessibleAnnouncementEvent(self._window, message)
        politeness = QAccessible.AnnouncementPoliteness
        event.setPoliteness(politeness.Assertive if interrupting else politeness.Polite)
        QAccessible.updateAccessibility(event)

    def close(self) -> None:
        """End what still runs to find out about the screen reader."""
        if _PLATFORM.startswith("linux"):
            self._linux.close()


# What follows was written from documentation; it could be tried on neither system.


def _on_windows() -> ScreenReader | None:
    windll = ctypes.windll  # type: ignore[attr-defined,unused-ignore]
    flag = ctypes.c_int(0)
    spi_getscreenreader = 0x0046
    windll.user32.SystemParametersInfoW(spi_getscreenreader, 0, ctypes.byref(flag), 0)
    if flag.value:
        return ScreenReader("", hears_announcements=True)
    # Narrator does not set the flag, but holds a mutex of this name.
    open_mutex = windll.kernel32.OpenMutexW
    open_mutex.restype = ctypes.c_void_p
    synchronize = 0x00100000
    mutex = open_mutex(synchronize, False, "NarratorRunning")
    if not mutex:
        return None
    windll.kernel32.CloseHandle(ctypes.c_void_p(mutex))
    return ScreenReader("Narrator", hears_announcements=True)


def _on_macos() -> ScreenReader | None:
    # [[NSWorkspace sharedWorkspace] isVoiceOverEnabled]; Qt has loaded AppKit. QAccessible.isActive() would
    # not do: it also says yes for other programs that look into windows, and stays so.
    objc = ctypes.CDLL("/usr/lib/libobjc.A.dylib")
    objc.objc_getClass.restype = objc.sel_registerName.restype = ctypes.c_void_p
    send = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(("objc_msgSend", objc))
    ask = ctypes.CFUNCTYPE(ctypes.c_bool, ctypes.c_void_p, ctypes.c_void_p)(("objc_msgSend", objc))
    workspace = send(objc.objc_getClass(b"NSWorkspace"), objc.sel_registerName(b"sharedWorkspace"))
    if not ask(workspace, objc.sel_registerName(b"isVoiceOverEnabled")):
        return None
    return ScreenReader("VoiceOver", hears_announcements=True)
