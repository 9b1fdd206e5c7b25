"""The list of all keys, where each can be changed."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app import messages
from desktop_app.actions import ACTIONS, ActionSpec, Keys, plain_title, translated
from desktop_app.bound_actions import keys_of
from desktop_app.messages import say
from desktop_app.widgets.form import label_for, name, open_dialog, resize_to_letters
from desktop_app.widgets.key_field import KeyField
from desktop_app.windows.key_rules import native, owner_of, refusal


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
        close.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        close.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(label_for(self._list, say(messages.KEYS_LABEL), say(messages.KEYS_HELP)))
        for widget in (self._list, change, default, close):
            column.addWidget(widget)
        self._list.itemDoubleClicked.connect(lambda _: self._ask())  # Enter presses the first button
        for spec in ACTIONS:
            self._list.addItem(self._line(spec))
        self._list.setCurrentRow(0)
        self._list.setFocus()
        resize_to_letters(self, 90, 30)

    def _button(self, title: object, help: object, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(say(title))
        name(button, say(title), say(help))
        button.clicked.connect(lambda: act())
        return button

    def _line(self, spec: ActionSpec) -> str:
        keys = ", ".join(native(key) for key in keys_of(spec, self._keys))
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
        prompt = KeyPrompt(self, spec, lambda key: refusal(key, spec, self._keys), self._tell)
        prompt.accepted.connect(lambda: self._set(spec, prompt.key()))
        open_dialog(prompt)

    def _reset(self) -> None:
        spec = self._chosen()
        for key in keys_of(spec, {}):
            if owner := owner_of(key, spec, self._keys):
                self._tell(say(messages.KEY_DEFAULT_TAKEN, keys=native(key), action=plain_title(owner)))
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
    """Waits for a new key.

    refusal: why a key cannot be taken, nothing where it can. tell: speaks an answer.
    """

    def __init__(
        self,
        parent: QWidget,
        spec: ActionSpec,
        refusal: Callable[[QKeySequence], str],
        tell: Callable[[str], None],
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(say(messages.KEY_PROMPT_TITLE, action=plain_title(spec)))
        self._refusal, self._tell = refusal, tell
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
        resize_to_letters(self, 50)

    def key(self) -> QKeySequence:
        """The key that was pressed; empty: the action shall have none."""
        return self._field.key

    def _pressed(self) -> None:
        key = self._field.key
        problem = self._refusal(key)
        self._problem.setText(problem)
        self.resize(self.width(), max(self.height(), self.heightForWidth(self.width())))
        self._ok.setEnabled(not problem)
        self._tell(problem or native(key) or say(messages.KEYS_NONE))
