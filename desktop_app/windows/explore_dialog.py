"""The nine parts of a picture, to be gone through with the keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop_app import messages
from desktop_app.messages import say
from desktop_app.widgets.form import label_for, resize_to_letters
from desktop_app.widgets.reading_box import ReadingBox
from desktop_app.windows.region_keys import cell_of

ACROSS = 3  # and down
LETTERS, LINES = 100, 36  # wide and high, where the screen is large enough
_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class ExploreDialog(QDialog):
    """Nine boxes as the parts lie in the picture; each holds what is told of its part.

    names: of the nine places, in reading order. The boxes take the keyboard in turn, so a screen reader reads
    them by itself. came_to: the words of the part that has the keyboard now, to be spoken where none runs.
    told: what must be spoken in any case, since nothing moved.
    """

    came_to = Signal(str)
    told = Signal(str)

    def __init__(self, parent: QWidget, names: Sequence[str]) -> None:
        super().__init__(parent)
        self.setWindowTitle(say(messages.EXPLORE_TITLE))
        self._names = names
        self._words: Sequence[str] = ()
        self._boxes = [ReadingBox(lines=3) for _ in names]
        how = QLabel(say(messages.EXPLORE_HOW))
        how.setWordWrap(True)
        page = QWidget()
        grid = QGridLayout(page)
        for place, (box, name) in enumerate(zip(self._boxes, names, strict=True)):
            box.setPlainText(say(messages.LOOKING))
            box.installEventFilter(self)
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)  # they share the room
            row, column = divmod(place, ACROSS)
            title = say(messages.EXPLORE_PART, number=place + 1, place=name)
            label = label_for(box, title, say(messages.EXPLORE_NUMBER, number=place + 1))
            box.setAccessibleName(name)
            grid.addWidget(label, 2 * row, column)
            grid.addWidget(box, 2 * row + 1, column)
            grid.setColumnStretch(column, 1)
            grid.setRowStretch(2 * row + 1, 1)
        self._area = QScrollArea()
        self._area.setWidget(page)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        outer = QVBoxLayout(self)
        outer.addWidget(how)
        outer.addWidget(self._area)
        outer.addWidget(buttons)
        resize_to_letters(self, LETTERS, LINES)
        self._boxes[0].setFocus()

    def show_parts(self, words: Sequence[str]) -> None:
        """Show what each part holds, and tell of the one that has the keyboard. words: with the names."""
        self._words = words
        for box, name, text in zip(self._boxes, self._names, words, strict=True):
            held = text.removeprefix(f"{name}: ")  # the name stands above the box already
            box.setPlainText(f"{held[:1].upper()}{held[1:]}")
        self.told.emit(words[self._place()])

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """The same keys, while the button has the keyboard."""
        if not self._jumps(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take the keys from the boxes, and notice which of them has the keyboard."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._moves(event) or self._jumps(event)
        if isinstance(watched, ReadingBox) and isinstance(event, QFocusEvent) and event.gotFocus():
            self._area.ensureWidgetVisible(watched)
            is_back = event.reason() == Qt.FocusReason.ActiveWindowFocusReason
            if self._words and not is_back:
                self.came_to.emit(self._words[self._boxes.index(watched)])
        return super().eventFilter(watched, event)

    def _moves(self, event: QKeyEvent) -> bool:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False  # Shift and Ctrl with arrows read within the box
        key = Qt.Key(event.key())
        place = self._place()
        if key in _STEPS:
            row, column = divmod(place, ACROSS)
            column, row = column + _STEPS[key][0], row + _STEPS[key][1]
            if 0 <= row < ACROSS and 0 <= column < ACROSS:
                self._go_to(row * ACROSS + column)
            else:
                self.told.emit(say(messages.EXPLORE_BORDER, part=self._words_of(place)))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.told.emit(self._words_of(place))
        else:
            return False
        return True

    def _jumps(self, event: QKeyEvent) -> bool:
        number = cell_of(event)
        if number is not None:
            self._go_to(number - 1)
        return number is not None

    def _go_to(self, place: int) -> None:
        if self._boxes[place].hasFocus():
            self.told.emit(self._words_of(place))
        else:
            self._boxes[place].setFocus()

    def _place(self) -> int:
        return next((place for place, box in enumerate(self._boxes) if box.hasFocus()), 0)

    def _words_of(self, place: int) -> str:
        return self._words[place] if self._words else say(messages.LOOKING)
