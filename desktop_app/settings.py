"""What the user can set: one table, and the file that remembers it.

The settings dialog is made from the table. A value is read with the setting itself, so that its type is
known: settings.get(RATE) is an int.
"""

from abc import ABC, abstractmethod
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar, cast

from PySide6.QtCore import QObject, Signal

from captioner.errors import CaptionerError
from desktop_app import messages
from desktop_app.messages import say
from desktop_app.stored import Report, StorageError, read_json, set_aside, write_json

T = TypeVar("T")


class Kind(ABC):
    """What a setting's value can be."""

    @abstractmethod
    def accepts(self, value: object) -> bool:
        """Whether it is such a value."""

    @abstractmethod
    def hint(self) -> str:
        """What can be set instead, for who set something else."""


@dataclass(frozen=True)
class Switch(Kind):
    """On or off."""

    def accepts(self, value: object) -> bool:
        """True and False."""
        return isinstance(value, bool)

    def hint(self) -> str:
        """See Kind."""
        return say(messages.SETTING_SWITCH_HINT)


@dataclass(frozen=True)
class Number(Kind):
    """A whole number from low to high. unit: message behind it. lowest: message instead of the lowest."""

    low: int
    high: int
    step: int = 1
    unit: object = ""
    lowest: object = ""

    def accepts(self, value: object) -> bool:
        """Numbers within the range; True and False, which Python counts among them, are none."""
        return isinstance(value, int) and not isinstance(value, bool) and self.low <= value <= self.high

    def hint(self) -> str:
        """See Kind."""
        return say(messages.SETTING_NUMBER_HINT, low=self.low, high=self.high)


@dataclass(frozen=True)
class Choice(Kind):
    """One of some values, each with the message that the user reads."""

    options: tuple[tuple[str, object], ...]

    def accepts(self, value: object) -> bool:
        """The values of the options."""
        return value in [option for option, _ in self.options]

    def hint(self) -> str:
        """See Kind."""
        return say(messages.SETTING_CHOICE_HINT, options=", ".join(say(label) for _, label in self.options))


@dataclass(frozen=True)
class Text(Kind):
    """What only turns out right or wrong when it is used, such as a voice's name."""

    def accepts(self, value: object) -> bool:
        """Any text."""
        return isinstance(value, str)

    def hint(self) -> str:
        """See Kind."""
        return say(messages.SETTING_TEXT_HINT)


@dataclass(frozen=True)
class Key(Text):
    """A key in Qt's portable writing, such as "Ctrl+Alt+D"; "" is none."""


@dataclass(frozen=True)
class KeyTable(Kind):
    """Action ids, each with its keys in Qt's portable writing; no keys: the action has none."""

    def accepts(self, value: object) -> bool:
        """A dict of lists of texts."""
        return isinstance(value, dict) and all(
            isinstance(action, str) and isinstance(keys, list) and all(isinstance(key, str) for key in keys)
            for action, keys in value.items()
        )

    def hint(self) -> str:
        """See Kind."""
        return say(messages.SETTING_KEYS_HINT)


@dataclass(frozen=True)
class Setting(Generic[T]):
    """One thing to set. title, help, section: messages. Without a section, the dialog leaves it out."""

    key: str
    default: T
    kind: Kind
    title: object
    help: object = ""
    section: object = ""


_SPEECH = messages.SETTINGS_SPEECH
_SOUNDS = messages.SETTINGS_SOUNDS
_LOOK = messages.SETTINGS_LOOK
_PROGRAM = messages.SETTINGS_PROGRAM
_HISTORY = messages.SETTINGS_HISTORY

ANNOUNCING = Setting(
    "announcing",
    "automatic",
    Choice(
        (
            ("automatic", messages.SETTING_ANNOUNCING_AUTOMATIC),
            ("voice", messages.SETTING_ANNOUNCING_VOICE),
            ("screen_reader", messages.SETTING_ANNOUNCING_SCREEN_READER),
            ("both", messages.SETTING_ANNOUNCING_BOTH),
            ("silent", messages.SETTING_ANNOUNCING_SILENT),
        )
    ),
    messages.SETTING_ANNOUNCING,
    messages.SETTING_ANNOUNCING_HELP,
    _SPEECH,
)
ENGINE = Setting(
    "speech_engine", "automatic", Text(), messages.SETTING_ENGINE, messages.SETTING_ENGINE_HELP, _SPEECH
)
VOICE = Setting("voice", "", Text(), messages.SETTING_VOICE, messages.SETTING_VOICE_HELP, _SPEECH)
RATE = Setting("rate", 0, Number(-100, 100, 10), messages.SETTING_RATE, messages.SETTING_RATE_HELP, _SPEECH)
PITCH = Setting(
    "pitch", 0, Number(-100, 100, 10), messages.SETTING_PITCH, messages.SETTING_PITCH_HELP, _SPEECH
)
VOLUME = Setting(
    "volume",
    100,
    Number(0, 100, 5, messages.SETTING_PERCENT),
    messages.SETTING_VOLUME,
    messages.SETTING_VOLUME_HELP,
    _SPEECH,
)
SOUNDS = Setting("sounds", True, Switch(), messages.SETTING_SOUNDS, messages.SETTING_SOUNDS_HELP, _SOUNDS)
SOUND_VOLUME = Setting(
    "sound_volume",
    50,
    Number(0, 100, 5, messages.SETTING_PERCENT),
    messages.SETTING_SOUND_VOLUME,
    messages.SETTING_SOUND_VOLUME_HELP,
    _SOUNDS,
)
LANGUAGE = Setting(
    "language",
    "system",
    Choice(
        (
            ("system", messages.SETTING_AS_SYSTEM),
            ("en", messages.SETTING_LANGUAGE_ENGLISH),
            ("de", messages.SETTING_LANGUAGE_GERMAN),
        )
    ),
    messages.SETTING_LANGUAGE,
    messages.SETTING_LANGUAGE_HELP,
    _LOOK,
)
FONT_SIZE = Setting(
    "font_size",
    100,
    Number(100, 300, 10, messages.SETTING_PERCENT),
    messages.SETTING_FONT_SIZE,
    messages.SETTING_FONT_SIZE_HELP,
    _LOOK,
)
THEME = Setting(
    "theme",
    "system",
    Choice(
        (
            ("system", messages.SETTING_AS_SYSTEM),
            ("light", messages.SETTING_THEME_LIGHT),
            ("dark", messages.SETTING_THEME_DARK),
            ("high_contrast", messages.SETTING_THEME_HIGH_CONTRAST),
        )
    ),
    messages.SETTING_THEME,
    messages.SETTING_THEME_HELP,
    _LOOK,
)
KEEP_HISTORY = Setting(
    "keep_history",
    False,
    Switch(),
    messages.SETTING_KEEP_HISTORY,
    messages.SETTING_KEEP_HISTORY_HELP,
    _HISTORY,
)
HISTORY_LENGTH = Setting(
    "history_length",
    100,
    Number(1, 1000, 10),
    messages.SETTING_HISTORY_LENGTH,
    messages.SETTING_HISTORY_LENGTH_HELP,
    _HISTORY,
)
KEEP_RUNNING = Setting(
    "keep_running",
    False,
    Switch(),
    messages.SETTING_KEEP_RUNNING,
    messages.SETTING_KEEP_RUNNING_HELP,
    _PROGRAM,
)
TOLD_KEEP_RUNNING = Setting("told_keep_running", False, Switch(), messages.SETTING_TOLD_KEEP_RUNNING)
GLOBAL_KEY = Setting(
    "global_key", "", Key(), messages.SETTING_GLOBAL_KEY, messages.SETTING_GLOBAL_KEY_HELP, _PROGRAM
)
UNLOAD_MINUTES = Setting(
    "unload_minutes",
    10,
    Number(0, 600, 1, messages.SETTING_MINUTES, messages.SETTING_NEVER),
    messages.SETTING_UNLOAD_MINUTES,
    messages.SETTING_UNLOAD_MINUTES_HELP,
    _PROGRAM,
)
DEVICE = Setting(
    "device",
    "auto",
    Choice(
        (
            ("auto", messages.SETTING_DEVICE_AUTO),
            ("cpu", messages.SETTING_DEVICE_CPU),
            ("cuda", messages.SETTING_DEVICE_CUDA),
            ("mps", messages.SETTING_DEVICE_MPS),
        )
    ),
    messages.SETTING_DEVICE,
    messages.SETTING_DEVICE_HELP,
    _PROGRAM,
)
_NO_KEYS: dict[str, list[str]] = {}
KEYS = Setting("keys", _NO_KEYS, KeyTable(), messages.SETTING_KEYS)

ALL: tuple[Setting[Any], ...] = (
    ANNOUNCING,
    ENGINE,
    VOICE,
    RATE,
    PITCH,
    VOLUME,
    SOUNDS,
    SOUND_VOLUME,
    LANGUAGE,
    FONT_SIZE,
    THEME,
    KEEP_HISTORY,
    HISTORY_LENGTH,
    KEEP_RUNNING,
    TOLD_KEEP_RUNNING,
    GLOBAL_KEY,
    UNLOAD_MINUTES,
    DEVICE,
    KEYS,
)


class SettingError(CaptionerError):
    """A setting cannot have this value."""


class Settings(QObject):
    """What is set. Every change is saved at once; what cannot be read or saved is told to report."""

    changed = Signal(object)  # the Setting that has a new value

    def __init__(self, path: Path, report: Report) -> None:
        super().__init__()
        self._path = path
        self._report = report
        self._told_unsaved = False
        self._stored = self._read()

    def get(self, setting: Setting[T]) -> T:
        """The value now."""
        return cast(T, deepcopy(self._stored.get(setting.key, setting.default)))

    def set(self, setting: Setting[T], value: T) -> None:
        """Change a value. Raises: SettingError when it is none that the setting can have."""
        if not setting.kind.accepts(value):
            title = say(messages.SETTING_REFUSED, value=value, setting=say(setting.title))
            raise SettingError(title, setting.kind.hint())
        if value == self.get(setting):
            return
        if value == setting.default:
            del self._stored[setting.key]  # so that a better default of a newer version reaches who has it
        else:
            self._stored[setting.key] = deepcopy(value)
        self._save()
        self.changed.emit(setting)

    def _read(self) -> dict[str, object]:
        data = read_json(self._path, self._report)
        if data is None:
            return {}
        if not isinstance(data, dict):
            set_aside(self._path, self._report)
            return {}
        for setting in ALL:  # what no setting knows stays: a newer version may have written it
            if setting.key in data and not setting.kind.accepts(data[setting.key]):
                title = say(messages.SETTING_DAMAGED, setting=say(setting.title))
                self._report(SettingError(title, setting.kind.hint()))
                del data[setting.key]
        return data

    def _save(self) -> None:
        try:
            write_json(self._path, self._stored)
        except StorageError as error:
            if not self._told_unsaved:  # the next change would only say the same
                self._report(error)
            self._told_unsaved = True
        else:
            self._told_unsaved = False
