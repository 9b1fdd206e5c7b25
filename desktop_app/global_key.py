"""A key that reaches the program from everywhere: on X11 only, where programs may ask for one."""

import logging
import os
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QKeyCombination, QObject, QSocketNotifier, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence

from captioner.errors import CaptionerError
from desktop_app import messages
from desktop_app.messages import say

if TYPE_CHECKING:
    from Xlib.display import Display

_log = logging.getLogger(__name__)

# X's names of keys that Qt calls otherwise or numbers otherwise.
_NAMES = {
    Qt.Key.Key_Space: "space",
    Qt.Key.Key_Tab: "Tab",
    Qt.Key.Key_Return: "Return",
    Qt.Key.Key_Enter: "KP_Enter",
    Qt.Key.Key_Escape: "Escape",
    Qt.Key.Key_Backspace: "BackSpace",
    Qt.Key.Key_Insert: "Insert",
    Qt.Key.Key_Delete: "Delete",
    Qt.Key.Key_Pause: "Pause",
    Qt.Key.Key_Print: "Print",
    Qt.Key.Key_ScrollLock: "Scroll_Lock",
    Qt.Key.Key_Menu: "Menu",
    Qt.Key.Key_Home: "Home",
    Qt.Key.Key_End: "End",
    Qt.Key.Key_PageUp: "Prior",
    Qt.Key.Key_PageDown: "Next",
    Qt.Key.Key_Left: "Left",
    Qt.Key.Key_Right: "Right",
    Qt.Key.Key_Up: "Up",
    Qt.Key.Key_Down: "Down",
}
# Nobody misses these when they are taken from all other programs; others need Ctrl, Alt or Meta beside them.
_SPARE = {Qt.Key.Key_Pause, Qt.Key.Key_Print, Qt.Key.Key_ScrollLock, Qt.Key.Key_Menu}
_CHORD = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
_FIRST_FUNCTION_KEY, _LAST_FUNCTION_KEY = Qt.Key.Key_F1.value, Qt.Key.Key_F35.value
_X_FIRST_FUNCTION_KEY = 0xFFBE
_LAST_LATIN_1 = (
    0xFF  # up to here both use Unicode's numbers; Qt those of the capitals, X those of the small letters
)


class GlobalKeyError(CaptionerError):
    """The key cannot be had."""


class GlobalKey(QObject):
    """One key that is heard whatever program has the focus, and that no other program gets."""

    pressed = Signal()
    lost = Signal(object)  # GlobalKeyError: it was had, and is no more

    def __init__(self) -> None:
        super().__init__()
        self._display: Display | None = None
        self._notifier: QSocketNotifier | None = None
        self._written = ""
        self._last_release = -1

    def set_key(self, key: str) -> None:
        """Listen to a key in Qt's portable writing, such as "Ctrl+Alt+D", and no longer to another.

        "" is no key. Raises: GlobalKeyError, and then no key is listened to.
        """
        self.close()
        if not key:
            return
        self._written = key
        if not is_supported():
            raise GlobalKeyError(
                say(messages.GLOBAL_KEY_UNSUPPORTED), say(messages.GLOBAL_KEY_UNSUPPORTED_HINT)
            )
        self._connect()
        try:
            self._grab()
        except GlobalKeyError:
            self.close()
            raise

    def close(self) -> None:
        """Listen no more; the key is free for others at once."""
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._display is not None:
            display, self._display = self._display, None
            try:
                display.close()
            except Exception as error:  # python-xlib has many, all for a server that is gone
                _log.info("The display was gone: %r", error)

    def _connect(self) -> None:
        from Xlib.display import Display

        try:
            self._display = Display()
        except Exception as error:  # python-xlib has many: no access, no server, a broken ~/.Xauthority
            _log.warning("No connection to the display: %r", error)
            raise self._refused(messages.GLOBAL_KEY_NO_DISPLAY_HINT) from error
        self._notifier = QSocketNotifier(self._display.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def _grab(self) -> None:
        from Xlib import X, error

        assert self._display is not None
        sequence = QKeySequence.fromString(self._written, QKeySequence.SequenceFormat.PortableText)
        if sequence.count() != 1:
            raise self._refused(messages.GLOBAL_KEY_ONE_HINT)
        key: QKeyCombination = sequence[0]  # type: ignore[index]  # PySide's stubs forget that it can
        if key.key() is Qt.Key.Key_unknown:
            raise self._refused(messages.GLOBAL_KEY_ONE_HINT)
        if not (key.keyboardModifiers() & _CHORD or key.key() in _SPARE or _is_function_key(key)):
            raise self._refused(messages.GLOBAL_KEY_BARE_HINT)
        keycode = self._display.keysym_to_keycode(_keysym(key))
        if not keycode:
            raise self._refused(messages.GLOBAL_KEY_MISSING_HINT)
        modifiers = _modifiers(key)
        root = self._display.screen().root
        conflict = error.CatchError(error.BadAccess)
        for locks in (0, X.LockMask, X.Mod2Mask, X.LockMask | X.Mod2Mask):  # Caps Lock, Num Lock: on or off
            root.grab_key(keycode, modifiers | locks, False, X.GrabModeAsync, X.GrabModeAsync, conflict)
        self._display.sync()
        if conflict.get_error():
            raise self._refused(messages.GLOBAL_KEY_TAKEN_HINT)
        QTimer.singleShot(0, self, self._read)  # python-xlib may have read an event while it waited

    def _read(self) -> None:
        from Xlib import X

        try:
            while self._display is not None and self._display.pending_events():
                event = self._display.next_event()
                if event.type == X.KeyRelease:
                    self._last_release = event.time
                elif event.type == X.KeyPress and event.time != self._last_release:
                    self.pressed.emit()  # else it is held down: X then tells a release and a press at once
                elif event.type == X.MappingNotify and event.request != X.MappingPointer:
                    self._follow_layout(event)
        except GlobalKeyError as error:  # another keyboard layout, which may not have it
            self.lost.emit(error)
        except Exception as error:  # as in _connect
            _log.warning("The global key is lost: %r", error)
            self.close()
            self.lost.emit(self._refused(messages.GLOBAL_KEY_NO_DISPLAY_HINT))

    def _follow_layout(self, event: Any) -> None:
        assert self._display is not None
        self._display.refresh_keyboard_mapping(event)
        self._display.screen().root.ungrab_key(0, 1 << 15)  # any key, with any modifiers
        self._grab()

    def _refused(self, hint: object) -> GlobalKeyError:
        return GlobalKeyError(say(messages.GLOBAL_KEY_REFUSED, key=self._written), say(hint))


def is_supported() -> bool:
    """Whether this desktop lets programs have such a key."""
    # An X11 program under Wayland could have one, but would hear it only over other X11 programs.
    return QGuiApplication.platformName() == "xcb" and not os.environ.get("WAYLAND_DISPLAY")


def _keysym(key: QKeyCombination) -> int:
    """X's number of a key; 0 for those that have none here."""
    from Xlib import XK

    number = key.key().value
    if key.key() in _NAMES:
        return int(XK.string_to_keysym(_NAMES[key.key()]))
    if _is_function_key(key):
        return _X_FIRST_FUNCTION_KEY + number - _FIRST_FUNCTION_KEY
    return ord(chr(number).lower()) if number <= _LAST_LATIN_1 else 0


def _is_function_key(key: QKeyCombination) -> bool:
    return bool(_FIRST_FUNCTION_KEY <= key.key().value <= _LAST_FUNCTION_KEY)


def _modifiers(key: QKeyCombination) -> int:
    from Xlib import X

    masks = {
        Qt.KeyboardModifier.ShiftModifier: X.ShiftMask,
        Qt.KeyboardModifier.ControlModifier: X.ControlMask,
        Qt.KeyboardModifier.AltModifier: X.Mod1Mask,
        Qt.KeyboardModifier.MetaModifier: X.Mod4Mask,
    }
    return sum(mask for modifier, mask in masks.items() if key.keyboardModifiers() & modifier)
