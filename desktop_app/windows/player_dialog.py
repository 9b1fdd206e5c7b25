"""A video played with its descriptions, by the keyboard alone."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPixmap, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop_app import messages
from desktop_app.messages import say
from desktop_app.video.playback import Playback, State
from desktop_app.video.times import clock
from desktop_app.widgets.button_group import ButtonGroup
from desktop_app.widgets.form import label_for, name, resize_to_letters
from desktop_app.widgets.reading_box import ReadingBox

SEEK_S = 5.0  # with one press of an arrow
LETTERS, LINES = 90, 36  # wide and high, where the screen is large enough
SCREEN_HEIGHT = 120  # pixels, at least
_HOW_TO_DELAY_MS = 300  # opening a dialog makes a screen reader drop what it was given before
_STATES = {
    State.PLAYING: messages.PLAYER_PLAYS,
    State.WAITING: messages.PLAYER_WAITS,
    State.PAUSED: messages.PLAYER_PAUSED,
    State.ENDED: messages.PLAYER_ENDED,
}
_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class PlayerDialog(QDialog):
    """The picture, a box that tells the state and takes the keys, and one with the last description.

    told: an answer to a key, to be said at once. asked: what the picture shown now shows.
    """

    told = Signal(str)
    asked = Signal()

    def __init__(self, parent: QWidget, title: str, playback: Playback) -> None:
        super().__init__(parent)
        self.setWindowTitle(say(messages.PLAYER_TITLE, name=title))
        self._playback = playback
        self._keys: dict[Qt.Key, Callable[[], object]] = {
            Qt.Key.Key_Space: playback.toggle,
            Qt.Key.Key_Left: lambda: self._seek(-SEEK_S),
            Qt.Key.Key_Right: lambda: self._seek(SEEK_S),
            Qt.Key.Key_Up: self._go_to_previous,
            Qt.Key.Key_Down: self._go_to_next,
            Qt.Key.Key_T: self._tell_state,
            Qt.Key.Key_D: self.asked.emit,
            Qt.Key.Key_F1: lambda: self.told.emit(say(messages.HOW_TO_PLAY)),
        }
        self._screen = QLabel()
        self._state = ReadingBox(lines=1, grows=False)
        self._state.installEventFilter(self)
        self._text = ReadingBox(lines=3, grows=False)
        self._how_to = QTimer(self, singleShot=True, interval=_HOW_TO_DELAY_MS)
        self._how_to.timeout.connect(self._keys[Qt.Key.Key_F1])
        self._lay_out()
        playback.player.showing.connect(self._show_picture)
        playback.moved.connect(self._show_state)
        playback.told.connect(self.show_text)
        self._show_state()
        self._state.setFocus()

    def show_text(self, text: str) -> None:
        """Show a description, as it is being said."""
        self._text.setPlainText(text)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Say how to use it."""
        super().showEvent(event)
        self._how_to.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """The same keys, while something else has the keyboard and does not need them."""
        if not self._obeys(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take the keys from the box."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._obeys(event)
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        # Not a QVideoWidget: the window inside it takes the keyboard, and tells screen readers nothing.
        name(self._screen, say(messages.PLAYER_SCREEN))
        self._screen.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._screen.setMinimumHeight(SCREEN_HEIGHT)
        self._screen.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        buttons = [
            self._button(messages.PLAYER_PLAY, messages.PLAYER_PLAY_HELP, self._playback.toggle),
            self._button(messages.PLAYER_PREVIOUS, messages.PLAYER_PREVIOUS_HELP, self._go_to_previous),
            self._button(messages.PLAYER_NEXT, messages.PLAYER_NEXT_HELP, self._go_to_next),
            self._button(messages.PLAYER_FRAME, messages.PLAYER_FRAME_HELP, self.asked.emit),
        ]
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        close.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        page = QWidget()
        column = QVBoxLayout(page)
        column.addWidget(self._screen, 1)
        column.addWidget(label_for(self._state, say(messages.PLAYER_STATE), say(messages.PLAYER_STATE_HELP)))
        column.addWidget(self._state)
        column.addWidget(label_for(self._text, say(messages.PLAYER_TEXT), say(messages.READING_HELP)))
        column.addWidget(self._text)
        column.addWidget(ButtonGroup(say(messages.PLAYER_BUTTONS), buttons))
        area = QScrollArea()  # for large letters
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        outer = QVBoxLayout(self)
        outer.addWidget(area)
        outer.addWidget(close)
        resize_to_letters(self, LETTERS, LINES)

    def _button(self, title: object, help: object, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(say(title))
        name(button, say(title), say(help))
        button.setAutoDefault(False)
        button.clicked.connect(lambda: do())
        return button

    def _obeys(self, event: QKeyEvent) -> bool:
        do = self._keys.get(Qt.Key(event.key()))
        if do is None or event.modifiers() & _MODIFIERS:
            return False
        self._how_to.stop()  # whoever knows a key knows how it goes
        do()
        return True

    def _seek(self, seconds: float) -> None:
        self._playback.seek(seconds)
        if self._playback.state is not State.PLAYING:
            self._tell_state()

    def _go_to_previous(self) -> None:
        if not self._playback.go_to_previous():
            self.told.emit(say(messages.PLAYER_NO_OTHER))

    def _go_to_next(self) -> None:
        if not self._playback.go_to_next():
            self.told.emit(say(messages.PLAYER_NO_OTHER))

    def _tell_state(self) -> None:
        self.told.emit(self._state.toPlainText())

    def _show_picture(self) -> None:
        image = self._playback.player.frame()
        if image is not None:
            scale = self.devicePixelRatio()
            shown = image.scaled(self._screen.size() * scale, Qt.AspectRatioMode.KeepAspectRatio)
            shown.setDevicePixelRatio(scale)
            self._screen.setPixmap(QPixmap.fromImage(shown))

    def _show_state(self) -> None:
        player = self._playback.player
        place, length = clock(player.position()), clock(player.length())
        self._state.setPlainText(say(_STATES[self._playback.state], time=place, length=length))
