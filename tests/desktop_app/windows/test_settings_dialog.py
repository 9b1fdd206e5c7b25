"""The settings dialog changes what it says, and nothing before OK."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialogButtonBox, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from desktop_app import messages, settings
from desktop_app.announcing import Manner, VoiceChoice
from desktop_app.messages import say
from desktop_app.settings import Settings
from desktop_app.windows.settings_dialog import SettingsDialog
from tests.desktop_app.recording import Reports


class Engine(QObject):
    """An engine that finds its voices late, as real ones do."""

    voices_found = Signal()
    id, name = "one", "Engine one"

    def __init__(self) -> None:
        super().__init__()
        self.found: list[VoiceChoice] = []

    def is_available(self) -> bool:
        return True

    def voices(self) -> list[VoiceChoice]:
        return self.found


class Dialog:
    """The dialog with what it talks to."""

    def __init__(self, folder: Path, qtbot: QtBot, **values: object) -> None:
        self.settings = Settings(folder / "settings.json", Reports())
        for setting in settings.ALL:
            if setting.key in values:
                self.settings.set(setting, values[setting.key])
        self.engine = Engine()
        self.tested: list[tuple[str, Manner]] = []
        self.told: list[str] = []
        self.shown = SettingsDialog(
            None,  # type: ignore[arg-type]
            self.settings,
            [self.engine],  # type: ignore[list-item]
            lambda engine, manner: self.tested.append((engine, manner)),
            self.told.append,
        )
        qtbot.addWidget(self.shown)
        self.shown.show()

    def field(self, title: object) -> QWidget:
        (found,) = [w for w in self.shown.findChildren(QWidget) if w.accessibleName() == say(title)]
        return found

    def number(self, title: object) -> QSpinBox:
        field = self.field(title)
        assert isinstance(field, QSpinBox)
        return field

    def choice(self, title: object) -> QComboBox:
        field = self.field(title)
        assert isinstance(field, QComboBox)
        return field

    def press(self, button: QDialogButtonBox.StandardButton) -> None:
        self.shown.findChild(QDialogButtonBox).button(button).click()


@pytest.fixture
def dialog(tmp_path: Path, qtbot: QtBot) -> Dialog:
    return Dialog(tmp_path, qtbot)


def change(dialog: Dialog) -> None:
    dialog.number(messages.SETTING_RATE).setValue(30)
    sounds = dialog.field(messages.SETTING_SOUNDS)
    assert isinstance(sounds, QCheckBox)
    sounds.setChecked(False)
    theme = dialog.choice(messages.SETTING_THEME)
    theme.setCurrentIndex(theme.findData("dark"))


def values(dialog: Dialog) -> tuple[int, bool, str]:
    get = dialog.settings.get
    return get(settings.RATE), get(settings.SOUNDS), get(settings.THEME)


def test_ok_sets_what_was_changed(dialog: Dialog) -> None:
    change(dialog)
    assert values(dialog) == (0, True, "system")
    dialog.press(QDialogButtonBox.StandardButton.Ok)
    assert values(dialog) == (30, False, "dark")
    assert not dialog.shown.isVisible()


def test_cancel_leaves_all_as_it_was(dialog: Dialog) -> None:
    change(dialog)
    dialog.press(QDialogButtonBox.StandardButton.Cancel)
    assert values(dialog) == (0, True, "system")


def test_every_setting_with_a_section_is_there_with_its_value(dialog: Dialog) -> None:
    for setting in settings.ALL:
        if setting.section:
            assert dialog.field(setting.title).toolTip() == say(setting.help)


def test_a_voice_is_tested_as_it_is_set_in_the_dialog(dialog: Dialog) -> None:
    dialog.number(messages.SETTING_RATE).setValue(50)
    dialog.number(messages.SETTING_PITCH).setValue(-20)
    (test,) = [b for b in dialog.shown.findChildren(QPushButton) if b.text() == say(messages.TEST_VOICE)]
    test.click()
    assert dialog.tested == [("automatic", Manner("", 50, -20, 100))]
    assert dialog.settings.get(settings.RATE) == 0


def test_voices_that_are_found_late_are_offered_and_the_chosen_one_stays(
    tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = Dialog(tmp_path, qtbot, voice="anna")
    voice = dialog.choice(messages.SETTING_VOICE)
    assert voice.currentData() == "anna"
    dialog.engine.found = [VoiceChoice("ben", "Ben"), VoiceChoice("anna", "Anna")]
    dialog.engine.voices_found.emit()
    assert [voice.itemText(row) for row in range(voice.count())] == [say(messages.AUTOMATIC), "Ben", "Anna"]
    assert voice.currentData() == "anna"


def test_another_engine_begins_with_its_own_voice(tmp_path: Path, qtbot: QtBot) -> None:
    dialog = Dialog(tmp_path, qtbot, voice="anna")
    engine = dialog.choice(messages.SETTING_ENGINE)
    engine.setCurrentIndex(engine.findData("one", Qt.ItemDataRole.UserRole))
    assert dialog.choice(messages.SETTING_VOICE).currentData() == ""


def test_each_choice_is_told_when_the_user_makes_it(dialog: Dialog, qtbot: QtBot) -> None:
    theme = dialog.choice(messages.SETTING_THEME)
    theme.setCurrentIndex(2)
    assert dialog.told == []
    qtbot.keyClick(theme, Qt.Key.Key_Up)
    assert dialog.told == [say(messages.SETTING_THEME_LIGHT)]
