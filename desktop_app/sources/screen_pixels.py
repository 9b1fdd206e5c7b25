"""The pixels of the screen, where Qt can read them: X11, Windows and macOS."""

import ctypes

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QScreen

from desktop_app import messages
from desktop_app.messages import say
from desktop_app.picture import SourceError
from desktop_app.sources.desktop_kind import DesktopKind, desktop_kind

_CORE_GRAPHICS = "/System/Library/Frameworks/CoreGraphics.framework/CoreGraphics"


def check_permission() -> None:
    """Raises: SourceError where a picture of the screen would show nothing."""
    kind = desktop_kind()
    if kind is DesktopKind.NONE:  # Qt would give a picture all the same, of nothing
        raise SourceError(say(messages.NO_SCREEN), say(messages.NO_SCREEN_HINT))
    if kind is DesktopKind.MACOS and not _macos_permits():
        raise SourceError(say(messages.SCREEN_FORBIDDEN_MACOS), say(messages.SCREEN_FORBIDDEN_MACOS_HINT))


def _macos_permits() -> bool:
    # Without permission macOS gives a picture with the desktop's background and nothing on it. The second
    # call shows the system's own question, once. Written from the documentation, not tried on a Mac.
    graphics = ctypes.CDLL(_CORE_GRAPHICS)
    for function in (graphics.CGPreflightScreenCaptureAccess, graphics.CGRequestScreenCaptureAccess):
        function.restype = ctypes.c_bool
    return bool(graphics.CGPreflightScreenCaptureAccess() or graphics.CGRequestScreenCaptureAccess())


def grab_screen(screen: QScreen) -> QImage:
    """All of a monitor. Raises: SourceError."""
    image = screen.grabWindow(0).toImage()
    if image.isNull():
        raise SourceError(say(messages.SCREEN_UNREADABLE), say(messages.SCREEN_UNREADABLE_HINT))
    image.setDevicePixelRatio(1)  # from here on a pixel is a pixel
    return image


def grab_rectangle(wanted: QRect) -> QImage:
    """What of a rectangle is on the monitors; null where it is on none.

    wanted: in the pixels of the whole desktop. Raises: SourceError.
    """
    visible = [(screen, wanted & pixels_of(screen)) for screen in QGuiApplication.screens()]
    visible = [(screen, shown) for screen, shown in visible if not shown.isEmpty()]
    if not visible:
        return QImage()
    frame = visible[0][1]
    for _, shown in visible:
        frame |= shown
    image = QImage(frame.size(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.black)  # where monitors of different sizes leave a gap
    painter = QPainter(image)
    for screen, shown in visible:
        painter.drawImage(
            shown.topLeft() - frame.topLeft(),
            grab_screen(screen),
            shown.translated(QPoint() - pixels_of(screen).topLeft()),
        )
    painter.end()
    return image


def pixels_of(screen: QScreen) -> QRect:
    """Where a monitor lies, in the pixels of the whole desktop.

    Qt gives its size in points, but its place in pixels (QHighDpi::fromNativeScreenGeometry).
    """
    place, scale = screen.geometry(), screen.devicePixelRatio()
    return QRect(place.x(), place.y(), round(place.width() * scale), round(place.height() * scale))


def cut_out(desktop: QImage, place: QRect, all_places: QRect) -> QImage:
    """One monitor out of a picture of them all, given where it lies among them, in points.

    Desktops do not agree on how monitors of different scales are put together. Where the picture has not the
    shape of the desktop, all of it is kept: too much is better than the wrong thing.
    """
    across, down = desktop.width() / all_places.width(), desktop.height() / all_places.height()
    if place == all_places or abs(across / down - 1) > 0.02:
        return desktop
    place = place.translated(QPoint() - all_places.topLeft())
    return desktop.copy(
        round(place.x() * across),
        round(place.y() * down),
        round(place.width() * across),
        round(place.height() * down),
    )
