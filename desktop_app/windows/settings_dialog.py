"""The settings, as a form made from their table."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGroupBox,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop_app import messages
from desktop_app.announcing import Engine, Manner
from desktop_app.messages import say
from desktop_app.setting_kinds import Choice, Key, Number, Setting, Switch
from desktop_app.settings import ALL, ENGINE, PITCH, RATE, VOICE, VOLUME, Settings
from desktop_app.widgets.form import add_row, choice_box, name
from desktop_app.widgets.key_field import KeyField

Options = list[tuple[str, str]]  # value, and what the user reads
TestVoice = Callable[[str, Manner], None]  # with an engine's id


class SettingsDialog(QDialog):
    """Every setting that has a section. Nothing changes before OK; Cancel leaves all as it was.

    engines: the speech engines there are, the best first. test_voice: lets one be heard. tell: speaks.
    """

    def __init__(
        self,
        parent: QWidget,
        settings: Settings,
        engines: Sequence[Engine],
        test_voice: TestVoice,
        tell: Callable[[str], None],
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(say(messages.SETTINGS_TITLE))
        self._settings, self._tell = settings, tell
        self._engines = [engine for engine in engines if engine.is_available()]
        self._fields: dict[str, QWidget] = {}
        page = QWidget()
        column = QVBoxLayout(page)
        names = [("automatic", say(messages.AUTOMATIC))]
        names += [(engine.id, engine.name) for engine in self._engines]
        self._fill(column, {ENGINE.key: names, VOICE.key: self._voices(settings.get(ENGINE))})
        engine, voice = self._fields[ENGINE.key], self._fields[VOICE.key]
        assert isinstance(engine, QComboBox)
        assert isinstance(voice, QComboBox)
        self._engine, self._voice = engine, voice
        engine.currentIndexChanged.connect(self._engine_chosen)
        for each in self._engines:
            each.voices_found.connect(self._voices_found)
        test = QPushButton(say(messages.TEST_VOICE))
        test.setAutoDefault(False)
        name(test, say(messages.TEST_VOICE), say(messages.TEST_VOICE_HELP))
        test.clicked.connect(lambda: test_voice(*self._speech()))
        area = QScrollArea()
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        outer = QVBoxLayout(self)
        for widget in (area, test, buttons):
            outer.addWidget(widget)
        self.resize(page.sizeHint().width() + 60, min(700, page.sizeHint().height()))
        next(iter(self._fields.values())).setFocus()

    def _fill(self, column: QVBoxLayout, options: Mapping[str, Options]) -> None:
        forms: dict[object, QFormLayout] = {}
        for setting in ALL:
            if not setting.section:
                continue
            if setting.section not in forms:
                group = QGroupBox(say(setting.section))
                forms[setting.section] = QFormLayout(group)
                forms[setting.section].setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
                column.addWidget(group)
            field = _field(setting, self._settings.get(setting), options.get(setting.key), self._tell)
            self._fields[setting.key] = field
            if isinstance(field, QCheckBox):
                name(field, say(setting.title), say(setting.help))
                forms[setting.section].addRow(field)
            else:
                add_row(forms[setting.section], field, say(setting.title), say(setting.help))

    def _voices(self, engine_id: str) -> Options:
        chosen = [engine for engine in self._engines if engine_id in ("automatic", engine.id)][:1]
        voices = [(voice.id, voice.name) for engine in chosen for voice in engine.voices()]
        return [("", say(messages.AUTOMATIC)), *voices]

    def _engine_chosen(self) -> None:
        _offer(self._voice, self._voices(_value(self._engine)), "")

    def _voices_found(self) -> None:
        # The chosen one stays, even if it is not among them: others may still be found.
        _offer(self._voice, self._voices(_value(self._engine)), _value(self._voice))

    def _speech(self) -> tuple[str, Manner]:
        voice, rate, pitch, volume = (_value(self._fields[s.key]) for s in (VOICE, RATE, PITCH, VOLUME))
        return _value(self._fields[ENGINE.key]), Manner(voice, rate, pitch, volume)

    def _save(self) -> None:
        for setting in ALL:
            if setting.key in self._fields:
                self._settings.set(setting, _value(self._fields[setting.key]))
        self.accept()


def _field(
    setting: Setting[Any], value: Any, options: Options | None, tell: Callable[[str], None]
) -> QWidget:
    kind = setting.kind
    if isinstance(kind, Switch):
        box = QCheckBox(say(setting.title))
        box.setChecked(value)
        return box
    if isinstance(kind, Number):
        number = QSpinBox()
        number.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)  # the arrow keys do it
        number.setRange(kind.low, kind.high)
        number.setSingleStep(kind.step)
        if kind.unit:
            number.setSuffix(f" {say(kind.unit)}")
        if kind.lowest:
            number.setSpecialValueText(say(kind.lowest))
        number.setValue(value)
        return number
    if isinstance(kind, Choice):
        options = [(choice, say(label)) for choice, label in kind.options]
    if options is not None:
        combo = choice_box(tell)
        _offer(combo, options, value)
        return combo
    assert isinstance(kind, Key)
    key = KeyField(QKeySequence.fromString(value))
    key.pressed.connect(lambda: tell(key.text() or say(messages.KEYS_NONE)))
    return key


def _offer(combo: QComboBox, options: Options, value: str) -> None:
    combo.clear()
    for option, label in options:
        combo.addItem(label, option)
    found = combo.findData(value)
    if found < 0:  # a voice that was uninstalled, say: kept, and seen as what it is
        combo.addItem(value, value)
        found = combo.count() - 1
    combo.setCurrentIndex(found)


def _value(field: QWidget) -> Any:
    if isinstance(field, QCheckBox):
        return field.isChecked()
    if isinstance(field, QSpinBox):
        return field.value()
    if isinstance(field, QComboBox):
        return field.currentData()
    assert isinstance(field, KeyField)
    return field.key.toString()
