"""Which of the nine cells a key means."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

# Where layouts have letters on the number row (French, Czech), the place of the key counts.
_FIRST_OF_ROW = 2 if sys.platform == "win32" else 10  # its code on Windows; on X11 and Wayland
_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


def cell_of(event: QKeyEvent) -> int | None:
    """1 (top left) to 9 (bottom right), or None.

    The number row counts as one reads. The keypad has its 7 at the top left, so there the place counts.
    """
    if event.modifiers() & _MODIFIERS:
        return None
    number = event.key() - Qt.Key.Key_0
    if 1 <= number <= 9:
        if event.modifiers() & Qt.KeyboardModifier.KeypadModifier:
            row, column = divmod(number - 1, 3)
            return (2 - row) * 3 + column + 1
        return number
    place = event.nativeScanCode() - _FIRST_OF_ROW + 1
    # macOS gives no such codes, only 0 or 1.
    return place if sys.platform != "darwin" and 1 <= place <= 9 else None
