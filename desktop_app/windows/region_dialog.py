"""Choosing a part of a picture with the keyboard alone, or with the mouse."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPixmap, QResizeEvent, QScreen, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRubberBand,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop_app import messages
from desktop_app.messages import say
from desktop_app.picture import Part
from desktop_app.sources import grid
from desktop_app.widgets.form import label_for, name
from desktop_app.widgets.reading_box import ReadingBox
from desktop_app.windows.region_keys import cell_of

SMALLEST_SIDE = 16  # pixels of the picture shown; less has nothing left to describe
_HOW_TO_DELAY_MS = 300
_ARROWS = {
    Qt.Key.Key_Left: grid.Direction.LEFT,
    Qt.Key.Key_Right: grid.Direction.RIGHT,
    Qt.Key.Key_Up: grid.Direction.UP,
    Qt.Key.Key_Down: grid.Direction.DOWN,
}
_ZOOM_OUT = (Qt.Key.Key_Backspace, Qt.Key.Key_Minus)
_TAKE = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RegionDialog(QDialog):
    """Shows a picture, and frames the part that number keys, arrows and mouse choose.

    Each change is told by position_told alone: whoever listens announces it. The box that has the keyboard
    holds the same words as text, to be read again and to stand on a braille display. A screen reader does
    not speak text that is replaced in a box while that has the keyboard; a new name or description it would
    speak, and so everything twice; theirs never change.
    """

    position_told = Signal(str)
    taken = Signal(object)  # Part

    def __init__(self, picture: QImage, *, is_screen: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pixels = picture.size()
        self._pixmap = QPixmap.fromImage(picture)
        self._is_screen = is_screen
        self._part = grid.WHOLE
        self._drag_start: QPoint | None = None
        self._was_shown = False
        self.setWindowTitle(
            say(messages.CHOOSE_PART_OF_SCREEN if is_screen else messages.CHOOSE_PART_OF_PICTURE)
        )
        self._box = ReadingBox(lines=2, grows=False)  # the rest is the picture's
        self._picture = QLabel()
        self._frame = QRubberBand(QRubberBand.Shape.Rectangle, self._picture)
        # Spoken a little later: opening a dialog makes a screen reader drop what it was given before. Whoever
        # presses a key before that knows how it goes.
        self._how_to = QTimer(self, singleShot=True, interval=_HOW_TO_DELAY_MS)
        self._how_to.timeout.connect(lambda: self.position_told.emit(say(messages.HOW_TO_CHOOSE_PART)))
        self._lay_out()
        self._box.setPlainText(self._position())
        self._box.setFocus()

    def cover(self, screen: QScreen) -> None:
        """When it opens, it shall cover the monitor that the picture is of."""
        self.setGeometry(screen.geometry())
        self.setWindowState(Qt.WindowState.WindowFullScreen)

    def part(self) -> Part:
        """The part chosen now."""
        return self._part

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Say how to use it, the first time: a picture of the screen hides it and shows it again."""
        super().showEvent(event)
        if not self._was_shown:
            self._was_shown = True
            self._how_to.start()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the picture as large as there is room."""
        super().resizeEvent(event)
        self._show_picture()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """The same keys, while a button has the keyboard."""
        if not self._obeys(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take the keys from the box, and the mouse from the picture."""
        if watched is self._box and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _TAKE:
                self._take()
                return True
            return self._obeys(event)
        if watched is self._picture:
            if event.type() == QEvent.Type.Resize:
                self._show_picture()
            elif isinstance(event, QMouseEvent):
                return self._drags(event)
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        name(self._picture, say(messages.PICTURE_TO_CHOOSE_FROM))
        self._picture.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        # It takes the room there is, and never asks for more.
        self._picture.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._picture.setMinimumSize(QSize(200, 150))
        self._picture.installEventFilter(self)
        self._box.installEventFilter(self)
        take = QPushButton(say(messages.TAKE_PART))
        take.clicked.connect(self._take)
        leave = QPushButton(say(messages.LEAVE_PART))
        leave.clicked.connect(self.reject)
        buttons = QDialogButtonBox()
        buttons.addButton(take, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(leave, QDialogButtonBox.ButtonRole.ActionRole)
        row = QHBoxLayout()
        row.addWidget(label_for(self._box, say(messages.CHOSEN_PART), say(messages.CHOSEN_PART_HELP)))
        row.addWidget(self._box, 1)
        column = QVBoxLayout(self)
        column.addWidget(self._picture, 1)
        column.addLayout(row)
        column.addWidget(buttons)
        self.resize(900, 700)

    # --- The part -------------------------------------------------------------------------------------------

    def _obeys(self, event: QKeyEvent) -> bool:
        cell = cell_of(event)
        key = Qt.Key(event.key())
        if cell is not None:
            self._choose_if_large_enough(grid.zoom_in(self._part, cell))
        elif key in _ARROWS:
            self._move(_ARROWS[key])
        elif key in _ZOOM_OUT:
            is_all = self._part == grid.WHOLE
            self._choose(grid.zoom_out(self._part), messages.PART_IS_ALL if is_all else None)
        elif key == Qt.Key.Key_F1:
            self.position_told.emit(say(messages.HOW_TO_CHOOSE_PART))
        else:
            return False
        return True

    def _move(self, direction: grid.Direction) -> None:
        moved = grid.move(self._part, direction)
        self._choose(moved, messages.PART_AT_BORDER if moved == self._part else None)

    def _choose_if_large_enough(self, part: Part) -> None:
        shorter = min(part.width * self._pixels.width(), part.height * self._pixels.height())
        if shorter < SMALLEST_SIDE:
            self._choose(self._part, messages.PART_TOO_SMALL)
        else:
            self._choose(part)

    def _choose(self, part: Part, instead: object = None) -> None:
        """Make this the part, and tell it; instead: what to tell when nothing has changed."""
        self._part = part
        self._how_to.stop()
        self._frame_part()
        position = self._position()
        self._box.setPlainText(position)
        self.position_told.emit(say(instead, position=position) if instead else position)

    def _position(self) -> str:
        return grid.describe(self._part, is_screen=self._is_screen)

    def _take(self) -> None:
        self.taken.emit(self._part)
        self.accept()

    # --- What is seen ---------------------------------------------------------------------------------------

    def _show_picture(self) -> None:
        scale = self.devicePixelRatio()
        size = self._picture.size() * scale
        shown = self._pixmap.scaled(
            size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        shown.setDevicePixelRatio(scale)
        self._picture.setPixmap(shown)
        self._frame_part()

    def _shown(self) -> QSize:
        """The size of the picture as it is shown."""
        return self._picture.pixmap().deviceIndependentSize().toSize()

    def _frame_part(self) -> None:
        width, height = self._shown().width(), self._shown().height()
        part = self._part
        left, top = round(part.left * width), round(part.top * height)
        self._frame.setGeometry(left, top, round(part.width * width), round(part.height * height))
        self._frame.show()

    def _drags(self, event: QMouseEvent) -> bool:
        place = event.position().toPoint()
        if event.type() == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self._drag_start = place
        elif self._drag_start is not None and event.type() == QEvent.Type.MouseMove:
            self._frame.setGeometry(QRect(self._drag_start, place).normalized())
        elif self._drag_start is not None and event.type() == QEvent.Type.MouseButtonRelease:
            start, self._drag_start = self._drag_start, None
            self._choose_dragged(start, place)
        else:
            return False
        return True

    def _choose_dragged(self, start: QPoint, end: QPoint) -> None:
        width, height = self._shown().width(), self._shown().height()
        if start == end or not width or not height:  # a click chooses nothing
            self._frame_part()
            return
        self._choose_if_large_enough(
            grid.between(start.x() / width, start.y() / height, end.x() / width, end.y() / height)
        )
