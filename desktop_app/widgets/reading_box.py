"""Text to be read with the arrow keys."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QPlainTextEdit

_FRAME = 16  # pixels above and below that appearance.py gives a box, and two without which it scrolls
_CHANGES = (QEvent.Type.FontChange, QEvent.Type.StyleChange)


class ReadingBox(QPlainTextEdit):
    """A box that is read with the arrow keys, by a screen reader too; Tab leaves it.

    lines: how many are seen at any size of letters, at least, or exactly where it does not grow with its
    window.
    """

    def __init__(self, lines: int, grows: bool = True) -> None:
        super().__init__()
        self._lines, self._grows = lines, grows
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        # Without a cursor that moves, a screen reader could not read it line by line or word by word.
        keyboard = Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.setTextInteractionFlags(self.textInteractionFlags() | keyboard)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Stay so many lines high when the letters change."""
        super().changeEvent(event)
        if event.type() in _CHANGES:
            self._fit()

    def _fit(self) -> None:
        text = self._lines * (self.fontMetrics().lineSpacing() + 1)  # heights of lines are rounded up
        height = text + round(2 * self.document().documentMargin()) + _FRAME
        self.setMinimumHeight(height)
        self.setCursorWidth(max(1, self.fontMetrics().lineSpacing() // 10))
        if not self._grows:
            self.setMaximumHeight(height)
