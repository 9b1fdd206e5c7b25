"""Buttons under a common title, in as many columns as there is room for."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QGroupBox, QPushButton


class ButtonGroup(QGroupBox):
    """Buttons in rows that are read from left to right, whatever the font's size and the window's width."""

    def __init__(self, title: str, buttons: Sequence[QPushButton]) -> None:
        super().__init__(title)
        self.setAccessibleName(title)
        self._buttons = buttons
        self._grid = QGridLayout(self)
        self._columns = 0
        self._arrange(1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Use the width there is."""
        super().resizeEvent(event)
        margins = self._grid.contentsMargins()
        room = self.width() - margins.left() - margins.right() + self._grid.horizontalSpacing()
        widest = max(button.sizeHint().width() for button in self._buttons)
        self._arrange(max(1, room // (widest + self._grid.horizontalSpacing())))

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        for column in range(self._columns):
            self._grid.setColumnStretch(column, 0)
        self._columns = columns
        for place, button in enumerate(self._buttons):
            self._grid.addWidget(button, place // columns, place % columns)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)
