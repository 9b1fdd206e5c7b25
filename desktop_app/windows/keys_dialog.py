"""The list of all keys, where each can be changed."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app import messages
from desktop_app.actions import ACTIONS, ActionSpec, Keys, keys_of, plain_title, translated
from desktop_app.messages import say
from desktop_app.widgets.form import label_for, name, open_dialog

NATIVE = QKeySequence.SequenceFormat.NativeText


class KeysDialog(QDialog):
    """Lists every action with its key. changed: the user's keys, action id to keys in portable form.

    tell: speaks an answer.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget, keys: Keys, tell: Callable[[str], None]) -> None:
        super().__init__(parent)
        self.setWindowTitle(say(messages.KEYS_TITLE))
        self._keys = dict(keys)
        self._tell = tell
        self._list = QListWidget()
        self._list.setWordWrap(True)
        change = self._button(messages.KEYS_CHANGE, messages.KEYS_CHANGE_HELP, self._ask)
        default = self._button(messages.KEYS_DEFAULT, messages.KEYS_DEFAULT_HELP, self._reset)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)  # Enter is the list's
        close.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(label_for(self._list, say(messages.KEYS_LABEL), say(messages.KEYS_HELP)))
        for widget in (self._list, change, default, close):
            column.addWidget(widget)
        # Later: else the same Enter would press the button of the prompt, which is this dialog's child.
        self._list.itemActivated.connect(lambda _: QTimer.singleShot(0, self, self._ask))
        for spec in ACTIONS:
            self._list.addItem(self._line(spec))
        self._list.setCurrentRow(0)
        self._list.setFocus()
        self.resize(self.fontMetrics().averageCharWidth() * 90, self.fontMetrics().height() * 30)

    def _button(self, title: object, help: object, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(say(title))
        button.setAutoDefault(False)
        name(button, say(title), say(help))
        button.clicked.connect(lambda: act())
        return button

    def _line(self, spec: ActionSpec) -> str:
        keys = ", ".join(key.toString(NATIVE) for key in keys_of(spec, self._keys))
        return say(
            messages.KEYS_LINE,
            action=plain_title(spec),
            keys=keys or say(messages.KEYS_NONE),
            help=translated(spec.help),
        )

    def _chosen(self) -> ActionSpec:
        return ACTIONS[max(0, self._list.currentRow())]

    def _ask(self) -> None:
        spec = self._chosen()
        prompt = KeyPrompt(self, spec, lambda key: owner_of(key, self._keys, other_than=spec), self._tell)
        prompt.accepted.connect(lambda: self._set(spec, prompt.key()))
        open_dialog(prompt)

    def _reset(self) -> None:
        spec = self._chosen()
        for keys in spec.keys:
            owner = owner_of(QKeySequence.fromString(keys), self._keys, other_than=spec)
            if owner:
                self._tell(_taken(keys, owner))
                return
        self._keys.pop(spec.id, None)
        self._show(spec)

    def _set(self, spec: ActionSpec, key: QKeySequence) -> None:
        self._keys[spec.id] = [key.toString()] if not key.isEmpty() else []
        self._show(spec)

    def _show(self, spec: ActionSpec) -> None:
        self._list.item(ACTIONS.index(spec)).setText(self._line(spec))
        self.changed.emit(dict(self._keys))
        self._tell(self._line(spec))


class KeyPrompt(QDialog):
    """Waits for a new key, and refuses one that another action has."""

    def __init__(
        self,
        parent: QWidget,
        spec: ActionSpec,
        owner: Callable[[QKeySequence], ActionSpec | None],
        tell: Callable[[str], None],
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(say(messages.KEY_PROMPT_TITLE, action=plain_title(spec)))
        self._owner, self._tell = owner, tell
        self._field = KeyField()
        self._field.pressed.connect(self._pressed)
        self._problem = QLabel()
        self._problem.setWordWrap(True)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setEnabled(False)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        title = say(messages.KEY_PROMPT_LABEL, action=plain_title(spec))
        column.addWidget(label_for(self._field, title, say(messages.KEY_PROMPT_HELP)))
        column.addWidget(self._field)
        column.addWidget(self._problem)
        column.addWidget(buttons)
        self._field.setFocus()

    def key(self) -> QKeySequence:
        """The key that was pressed; empty: the action shall have none."""
        return self._field.key

    def _pressed(self) -> None:
        key = self._field.key
        owner = self._owner(key)
        problem = _taken(key.toString(), owner) if owner else ""
        self._problem.setText(problem)
        self._ok.setEnabled(not problem)
        self._tell(problem or key.toString(NATIVE) or say(messages.KEYS_NONE))


class KeyField(QLineEdit):
    """Shows the key that is pressed in it. Tab, Enter and Escape keep their meaning; Backspace: no key."""

    pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.key = QKeySequence()

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
        self.setText(self.key.toString(NATIVE))
        self.pressed.emit()


def owner_of(key: QKeySequence, keys: Keys, other_than: ActionSpec) -> ActionSpec | None:
    """Which other action has a key."""
    if key.isEmpty():
        return None
    return next((spec for spec in ACTIONS if spec is not other_than and key in keys_of(spec, keys)), None)


def _taken(keys: str, owner: ActionSpec) -> str:
    native = QKeySequence.fromString(keys).toString(NATIVE)
    return say(messages.KEY_TAKEN, keys=native, action=plain_title(owner))


_DIALOG_KEYS = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_HALF_KEYS = (
    Qt.Key.Key_Control,
    Qt.Key.Key_Shift,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
)
