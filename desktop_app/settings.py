"""What the user can set: one table, and the file that remembers it.

The settings dialog is made from the table. A value is read with the setting itself, so that its type is
known: settings.get(RATE) is an int.
"""

from copy import deepcopy
from pathlib import Path
from typing import Any, TypeVar, cast

from PySide6.QtCore import QObject, Signal

from captioner.errors import CaptionerError
from desktop_app import messages
from desktop_app.messages import say
from desktop_app.setting_kinds import Choice, Key, KeyTable, Number, Setting, Switch, Text
from desktop_app.stored import Report, StorageError, read_json, set_aside, write_json

T = TypeVar("T")

_SPEECH = messages.SETTINGS_SPEECH
_DESCRIPTIONS = messages.SETTINGS_DESCRIPTIONS
_CAMERA = messages.SETTINGS_CAMERA
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
LEVEL = Setting(
    "level",
    "normal",
    Choice(
        (
            ("brief", messages.SETTING_LEVEL_BRIEF),
            ("normal", messages.SETTING_LEVEL_NORMAL),
            ("full", messages.SETTING_LEVEL_FULL),
        )
    ),
    messages.SETTING_LEVEL,
    messages.SETTING_LEVEL_HELP,
    _DESCRIPTIONS,
)
NEUTRAL = Setting(
    "neutral_words",
    False,
    Switch(),
    messages.SETTING_NEUTRAL,
    messages.SETTING_NEUTRAL_HELP,
    _DESCRIPTIONS,
)
READ_TEXT = Setting(
    "read_text",
    True,
    Switch(),
    messages.SETTING_READ_TEXT,
    messages.SETTING_READ_TEXT_HELP,
    _DESCRIPTIONS,
)
READ_CODES = Setting(
    "read_codes",
    True,
    Switch(),
    messages.SETTING_READ_CODES,
    messages.SETTING_READ_CODES_HELP,
    _DESCRIPTIONS,
)
TELL_KIND = Setting(
    "tell_kind", True, Switch(), messages.SETTING_KIND, messages.SETTING_KIND_HELP, _DESCRIPTIONS
)
TELL_QUALITY = Setting(
    "tell_quality", True, Switch(), messages.SETTING_QUALITY, messages.SETTING_QUALITY_HELP, _DESCRIPTIONS
)
TELL_CONFIDENCE = Setting(
    "tell_confidence",
    True,
    Switch(),
    messages.SETTING_CONFIDENCE,
    messages.SETTING_CONFIDENCE_HELP,
    _DESCRIPTIONS,
)
CAMERA = Setting("camera", "", Text(), messages.SETTING_CAMERA)  # its name; "": the one the system prefers
OTHER_SOURCE = Setting("other_source", "", Text(), messages.SETTING_OTHER_SOURCE)
USE_OTHER_SOURCE = Setting("use_other_source", False, Switch(), messages.SETTING_USE_OTHER_SOURCE)
VERBOSITY = Setting(
    "camera_speaks",
    "changes",
    Choice(
        (
            ("on demand", messages.SETTING_VERBOSITY_ON_DEMAND),
            ("changes", messages.SETTING_VERBOSITY_CHANGES),
            ("regular", messages.SETTING_VERBOSITY_REGULAR),
        )
    ),
    messages.SETTING_VERBOSITY,
    messages.SETTING_VERBOSITY_HELP,
    _CAMERA,
)
STILL_SAME = Setting(
    "still_same", False, Switch(), messages.SETTING_STILL_SAME, messages.SETTING_STILL_SAME_HELP, _CAMERA
)
PREVIEW = Setting(
    "preview", False, Switch(), messages.SETTING_PREVIEW, messages.SETTING_PREVIEW_HELP, _CAMERA
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
    LEVEL,
    NEUTRAL,
    READ_TEXT,
    READ_CODES,
    TELL_KIND,
    TELL_QUALITY,
    TELL_CONFIDENCE,
    CAMERA,
    OTHER_SOURCE,
    USE_OTHER_SOURCE,
    VERBOSITY,
    STILL_SAME,
    PREVIEW,
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
