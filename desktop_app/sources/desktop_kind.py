"""Which kind of desktop this is, as far as pictures of its screen go."""

import os
from enum import Enum, auto

from PySide6.QtGui import QGuiApplication


class DesktopKind(Enum):
    """A way to reach the screen."""

    X11 = auto()
    WAYLAND = auto()
    WINDOWS = auto()
    MACOS = auto()
    NONE = auto()


def desktop_kind() -> DesktopKind:
    """The desktop that this program's windows are on."""
    platform = QGuiApplication.platformName()
    # Under Wayland, a program that speaks X11 sees only others that do, before black.
    if qt_speaks_wayland() or (platform == "xcb" and os.environ.get("WAYLAND_DISPLAY")):
        return DesktopKind.WAYLAND
    kinds = {"xcb": DesktopKind.X11, "windows": DesktopKind.WINDOWS, "cocoa": DesktopKind.MACOS}
    return kinds.get(platform, DesktopKind.NONE)


def qt_speaks_wayland() -> bool:
    """Whether our own windows are Wayland's."""
    return QGuiApplication.platformName().startswith("wayland")
