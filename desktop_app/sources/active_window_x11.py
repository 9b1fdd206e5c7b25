"""Finding the window in use on X11, by what window managers tell (EWMH). Any of it may be missing."""

import os
from typing import Any

from PySide6.QtCore import QRect
from Xlib import X, display, error

_ON_ALL_DESKTOPS = 0xFFFFFFFF
_NOT_FOR_WORK = (
    "_NET_WM_WINDOW_TYPE_DESKTOP",
    "_NET_WM_WINDOW_TYPE_DOCK",
    "_NET_WM_WINDOW_TYPE_NOTIFICATION",
)


def active_window(own: set[int]) -> tuple[str, QRect] | None:
    """Title and frame of the active window, else of the topmost one, that is not among our own."""
    try:
        connection = display.Display()
    except (error.DisplayError, OSError):
        return None
    try:
        windows = _Windows(connection, own)
        for window in windows.candidates():
            try:
                if windows.is_in_use(window):
                    return windows.title(window), windows.frame(window)
            except error.XError:  # it was closed meanwhile
                continue
        return None
    finally:
        connection.close()


class _Windows:
    """The windows of one X server."""

    def __init__(self, connection: display.Display, own: set[int]) -> None:
        self._display = connection
        self._root = connection.screen().root
        self._own = own

    def candidates(self) -> list[Any]:
        """Windows that may be the one, the likeliest first."""
        active = self._values(self._root, "_NET_ACTIVE_WINDOW")
        stack = self._values(self._root, "_NET_CLIENT_LIST_STACKING")[::-1]
        # What always stays on top (a chat, a clock) is not what one works with, unless there is nothing else.
        stack.sort(key=lambda id_: self._has_state(id_, "_NET_WM_STATE_ABOVE"))
        return [self._window(id_) for id_ in [*active, *stack] if id_]

    def is_in_use(self, window: Any) -> bool:
        """Whether it belongs to another program and can be seen."""
        if window.id in self._own or self._values(window, "_NET_WM_PID") == [os.getpid()]:
            return False
        kinds = [self._display.get_atom_name(atom) for atom in self._values(window, "_NET_WM_WINDOW_TYPE")]
        desktop = self._values(window, "_NET_WM_DESKTOP")
        elsewhere = desktop and desktop[0] not in (_ON_ALL_DESKTOPS, *self._current_desktop())
        return (
            not set(kinds) & set(_NOT_FOR_WORK)
            and not elsewhere
            and not self._has_state(window.id, "_NET_WM_STATE_HIDDEN")
            and window.get_attributes().map_state == X.IsViewable
        )

    def title(self, window: Any) -> str:
        """What its title bar shows, perhaps nothing."""
        for name in ("_NET_WM_NAME", "WM_NAME"):
            found = window.get_full_property(self._atom(name), X.AnyPropertyType)
            if found is not None and found.value:
                raw = found.value
                return raw.decode("utf-8", "replace") if isinstance(raw, bytes) else str(raw)
        return ""

    def frame(self, window: Any) -> QRect:
        """Where it lies, with its title bar, without the shadow that some programs draw themselves."""
        outermost = window
        while (parent := outermost.query_tree().parent) and parent.id != self._root.id:
            outermost = parent
        size = outermost.get_geometry()
        corner = outermost.translate_coords(self._root, 0, 0)
        frame = QRect(-corner.x, -corner.y, size.width, size.height)
        shadow = self._values(window, "_GTK_FRAME_EXTENTS")
        if len(shadow) == 4 and outermost.id == window.id:
            left, right, top, bottom = shadow
            frame.adjust(left, top, -right, -bottom)
        return frame

    def _has_state(self, id_: int, state: str) -> bool:
        return self._atom(state) in self._values(self._window(id_), "_NET_WM_STATE")

    def _current_desktop(self) -> list[int]:
        return self._values(self._root, "_NET_CURRENT_DESKTOP")

    def _values(self, window: Any, name: str) -> list[int]:
        try:
            found = window.get_full_property(self._atom(name), X.AnyPropertyType)
        except error.XError:  # it was closed meanwhile
            return []
        return list(found.value) if found is not None and found.format == 32 else []

    def _window(self, id_: int) -> Any:
        return self._display.create_resource_object("window", id_)

    def _atom(self, name: str) -> int:
        atom: int = self._display.intern_atom(name)
        return atom
