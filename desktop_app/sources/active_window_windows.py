"""Finding the window in use on Windows. Written from the documentation; not tried on Windows yet."""

import ctypes
import os
import sys
from collections.abc import Iterator
from ctypes import byref, sizeof, wintypes

from PySide6.QtCore import QRect

_NEXT = 2  # GW_HWNDNEXT
_EXTENDED_STYLE = -20  # GWL_EXSTYLE
_TOOL_WINDOW = 0x80  # WS_EX_TOOLWINDOW
_FRAME = 9  # DWMWA_EXTENDED_FRAME_BOUNDS: without the shadow that GetWindowRect counts in
_CLOAKED = 14  # DWMWA_CLOAKED: on another virtual desktop, or a suspended app
_SHELL = {"Progman", "WorkerW", "Shell_TrayWnd", "Shell_SecondaryTrayWnd"}  # the desktop and the task bars


def active_window(own: set[int]) -> tuple[str, QRect] | None:
    """Title and frame of the active window, else of the topmost one, that is not among our own.

    The frame is in pixels, since Qt makes the process aware of each monitor's scale.
    """
    windows = _Windows()
    for handle in windows.from_the_top():
        if handle not in own and windows.is_in_use(handle):
            return windows.title(handle), windows.frame(handle)
    return None


class _Windows:
    """The windows of this session."""

    def __init__(self) -> None:
        self._user = _library("user32")
        self._dwm = _library("dwmapi")
        # Handles are pointers: with the default, int, ctypes would cut them in half.
        for name in ("GetForegroundWindow", "GetTopWindow", "GetWindow"):
            getattr(self._user, name).restype = wintypes.HWND

    def from_the_top(self) -> Iterator[int]:
        """The active window, then all from the topmost down."""
        handle = self._user.GetForegroundWindow()
        if handle:
            yield handle
        handle = self._user.GetTopWindow(None)
        while handle:
            yield handle
            handle = self._user.GetWindow(wintypes.HWND(handle), _NEXT)

    def is_in_use(self, handle: int) -> bool:
        """Whether it belongs to another program and can be seen."""
        window = wintypes.HWND(handle)
        process = wintypes.DWORD()
        self._user.GetWindowThreadProcessId(window, byref(process))
        kind = ctypes.create_unicode_buffer(256)
        self._user.GetClassNameW(window, kind, len(kind))
        cloaked = wintypes.DWORD()
        self._dwm.DwmGetWindowAttribute(window, _CLOAKED, byref(cloaked), sizeof(cloaked))
        return bool(
            process.value != os.getpid()
            and self._user.IsWindowVisible(window)
            and not self._user.IsIconic(window)
            and not cloaked.value
            and not self._user.GetWindowLongW(window, _EXTENDED_STYLE) & _TOOL_WINDOW
            and kind.value not in _SHELL
            and not self.frame(handle).isEmpty()
        )

    def title(self, handle: int) -> str:
        """What its title bar shows, perhaps nothing."""
        title = ctypes.create_unicode_buffer(512)
        self._user.GetWindowTextW(wintypes.HWND(handle), title, len(title))
        return title.value

    def frame(self, handle: int) -> QRect:
        """Where it lies."""
        window, corners = wintypes.HWND(handle), wintypes.RECT()
        if self._dwm.DwmGetWindowAttribute(window, _FRAME, byref(corners), sizeof(corners)) != 0:
            self._user.GetWindowRect(window, byref(corners))
        width, height = corners.right - corners.left, corners.bottom - corners.top
        return QRect(corners.left, corners.top, width, height)


def _library(name: str) -> ctypes.CDLL:
    if sys.platform == "win32":  # tells the type checker; nobody else comes here
        return ctypes.WinDLL(name)
    raise OSError(f"{name} is a part of Windows")
