"""A field that takes a key instead of letters."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit


class KeyField(QLineEdit):
    """Shows the key that is pressed in it. Tab, Enter and Escape keep their meaning; Backspace: no key."""

    pressed = Signal()

    def __init__(self, key: QKeySequence | None = None) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.key = key or QKeySequence()
        self.setText(self._native())

    def event(self, event: QEvent) -> bool:
        """Let no shortcut have a key that is pressed here, such as the one that stops speaking."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take the key, unless it is one that dialogs live by, or only half of one."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and event.key() in _DIALOG_KEYS:
            event.ignore()
            return
        if event.key() in _HALF_KEYS:
            return
        erase = plain and event.key() == Qt.Key.Key_Backspace
        self.key = QKeySequence() if erase else QKeySequence(event.keyCombination())
        self.setText(self._native())
        self.pressed.emit()

    def _native(self) -> str:
        return self.key.toString(QKeySequence.SequenceFormat.NativeText)


_DIALOG_KEYS = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_HALF_KEYS = (
    Qt.Key.Key_Control,
    Qt.Key.Key_Shift,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_Super_L,
    Qt.Key.Key_Super_R,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
)
