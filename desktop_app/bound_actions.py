"""Qt's actions, made of the table in actions.py: with words, keys and work."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from desktop_app.actions import ACTIONS, ActionSpec, Keys, spec_of, translated


def keys_of(spec: ActionSpec, changed: Keys) -> list[QKeySequence]:
    """The keys of an action: the user's, or the default ones. changed: action id to keys, portable form."""
    return [QKeySequence.fromString(keys) for keys in changed.get(spec.id, spec.keys)]


def native_key(action_id: str, changed: Keys) -> str:
    """The first key of an action as this system writes it, or nothing."""
    keys = keys_of(spec_of(action_id), changed)
    return keys[0].toString(QKeySequence.SequenceFormat.NativeText) if keys else ""


def make_actions(parent: QObject) -> dict[str, QAction]:
    """One QAction for each declared action, by id, which as yet does nothing and has no keys."""
    actions = {}
    for spec in ACTIONS:
        action = QAction(translated(spec.title), parent)
        action.setObjectName(spec.id)
        action.setStatusTip(translated(spec.help))
        action.setMenuRole(_ROLES.get(spec.id, QAction.MenuRole.NoRole))
        actions[spec.id] = action
    return actions


def connect(actions: Mapping[str, QAction], callbacks: Mapping[str, Callable[[], object]]) -> None:
    """Let every action do its work."""
    for spec in ACTIONS:
        callback = callbacks[spec.id]
        actions[spec.id].triggered.connect(lambda _=False, callback=callback: callback())


def bind_keys(actions: Mapping[str, QAction], changed: Keys) -> None:
    """Give actions their keys, which are then told in their tool tips too."""
    for spec in ACTIONS:
        action = actions[spec.id]
        action.setShortcuts(keys_of(spec, changed))
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{translated(spec.help)} {keys}".strip())


# macOS shows these where its users look for them.
_ROLES = {
    "about": QAction.MenuRole.AboutRole,
    "settings": QAction.MenuRole.PreferencesRole,
    "quit": QAction.MenuRole.QuitRole,
}
