"""Which keys an action may have, so that none takes the keyboard away from what windows are used with."""

import sys

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from desktop_app import messages
from desktop_app.actions import ACTIONS, ActionSpec, Keys, plain_title
from desktop_app.bound_actions import keys_of
from desktop_app.messages import say

_NONE = Qt.KeyboardModifier.NoModifier
_ALT = Qt.KeyboardModifier.AltModifier
_CHORD = Qt.KeyboardModifier.ControlModifier | _ALT | Qt.KeyboardModifier.MetaModifier
# With whatever other keys: text boxes and lists are read and written with them, and windows left.
_MOVING = (
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Space,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Delete,
)
_EDITING = (
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Paste,
    QKeySequence.StandardKey.SelectAll,
    QKeySequence.StandardKey.Undo,
    QKeySequence.StandardKey.Redo,
)
_DESKTOPS = ("Alt+F4", "Shift+F10")  # close the window, open the menu of what has the keyboard


def refusal(key: QKeySequence, spec: ActionSpec, keys: Keys) -> str:
    """Why an action cannot have a key, as a sentence; nothing where it can. keys: the user's."""
    if key.isEmpty():
        return ""
    if owner := owner_of(key, spec, keys):
        return say(messages.KEY_TAKEN, keys=native(key), action=plain_title(owner))
    if key in keys_of(spec, {}):  # it came with it, as Del did with Delete entry
        return ""
    return _needed(key)


def owner_of(key: QKeySequence, other_than: ActionSpec, keys: Keys) -> ActionSpec | None:
    """Which other action has a key."""
    return next((spec for spec in ACTIONS if spec is not other_than and key in keys_of(spec, keys)), None)


def native(key: QKeySequence) -> str:
    """A key as this system writes it."""
    return key.toString(QKeySequence.SequenceFormat.NativeText)


def _needed(key: QKeySequence) -> str:
    """What else a key is for, whoever has it."""
    pressed: QKeyCombination = key[0]  # type: ignore[index]  # PySide's stubs forget that it can
    number, chord = pressed.key().value, pressed.keyboardModifiers() & _CHORD
    if QKeySequence.fromString(key.toString()) != key:  # accents that wait for a letter, for example
        return say(messages.KEY_UNKNOWN)
    if pressed.key() in _MOVING or key.toString() in _DESKTOPS:
        return say(messages.KEY_OF_WINDOWS, keys=native(key))
    if any(key in QKeySequence.keyBindings(standard) for standard in _EDITING):
        return say(messages.KEY_OF_WINDOWS, keys=native(key))
    if chord == _NONE and not Qt.Key.Key_F1.value <= number <= Qt.Key.Key_F35.value:
        return say(messages.KEY_ALONE, keys=native(key))
    # All letters, since those that are free change with the language; Qt takes Alt+Shift+letter for both.
    if chord == _ALT and number <= sys.maxunicode and chr(number).isalpha():
        return say(messages.KEY_OF_MENUS)
    return ""
