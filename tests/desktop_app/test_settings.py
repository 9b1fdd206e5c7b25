import json
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app import settings
from desktop_app.messages import say
from desktop_app.settings import ALL, FONT_SIZE, KEYS, RATE, SOUNDS, THEME, VOICE, SettingError, Settings
from tests.desktop_app.recording import Reports

FILE = "settings.json"


@pytest.fixture
def reports() -> Reports:
    return Reports()


def test_the_table_is_complete_and_fits() -> None:
    names = [name for name, value in vars(settings).items() if isinstance(value, settings.Setting)]
    assert len(names) == len(ALL)
    assert len({setting.key for setting in ALL}) == len(ALL)
    for setting in ALL:
        assert setting.kind.accepts(setting.default), setting.key
        assert say(setting.title), setting.key
        assert "&" not in say(setting.title), setting.key
        assert bool(setting.section) == bool(setting.help), setting.key
        assert setting.kind.hint()


def test_values_are_kept_between_runs(tmp_path: Path, reports: Reports, qtbot: QtBot) -> None:
    first = Settings(tmp_path / FILE, reports)
    assert (first.get(RATE), first.get(THEME), first.get(KEYS)) == (0, "system", {})
    with qtbot.waitSignal(first.changed) as changed:
        first.set(RATE, 40)
    assert changed.args == [RATE]
    first.set(KEYS, {"open": ["Ctrl+Shift+O"], "stop": []})
    second = Settings(tmp_path / FILE, reports)
    assert (second.get(RATE), second.get(KEYS)) == (40, {"open": ["Ctrl+Shift+O"], "stop": []})
    second.set(RATE, 0)
    assert "rate" not in json.loads((tmp_path / FILE).read_text())
    assert reports == []


def test_what_was_set_already_is_no_change(tmp_path: Path, reports: Reports, qtbot: QtBot) -> None:
    now = Settings(tmp_path / FILE, reports)
    with qtbot.assertNotEmitted(now.changed):
        now.set(RATE, 0)
    assert not (tmp_path / FILE).exists()


def test_a_table_that_was_got_can_be_changed_and_set(tmp_path: Path, reports: Reports) -> None:
    now = Settings(tmp_path / FILE, reports)
    keys = now.get(KEYS)
    keys["open"] = ["F2"]
    assert now.get(KEYS) == {}
    now.set(KEYS, keys)
    keys["open"].append("F3")
    assert now.get(KEYS) == Settings(tmp_path / FILE, reports).get(KEYS) == {"open": ["F2"]}


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("rate", 101),
        ("rate", True),
        ("rate", 1.5),
        ("rate", "fast"),
        ("font_size", 99),
        ("theme", "pink"),
        ("theme", None),
        ("theme", ["light"]),
        ("sounds", 1),
        ("voice", 7),
        ("keys", {"open": "F2"}),
        ("keys", ["F2"]),
    ],
)
def test_wrong_values_are_refused_and_not_believed(
    tmp_path: Path, reports: Reports, key: str, value: object
) -> None:
    setting = next(setting for setting in ALL if setting.key == key)
    now = Settings(tmp_path / FILE, reports)
    with pytest.raises(SettingError) as caught:
        now.set(setting, value)  # type: ignore[arg-type]
    assert say(setting.title) in caught.value.title
    assert caught.value.hint == setting.kind.hint()
    assert now.get(setting) == setting.default

    (tmp_path / FILE).write_text(json.dumps({key: value, "pitch": 7}))
    now = Settings(tmp_path / FILE, reports)
    assert now.get(setting) == setting.default
    assert now.get(settings.PITCH) == 7
    assert [say(setting.title) in error.title for error in reports] == [True]


def test_what_a_newer_version_wrote_is_kept(tmp_path: Path, reports: Reports) -> None:
    (tmp_path / FILE).write_text('{"braille": {"dots": 8}, "rate": 10}')
    Settings(tmp_path / FILE, reports).set(RATE, 20)
    assert json.loads((tmp_path / FILE).read_text()) == {"braille": {"dots": 8}, "rate": 20}
    assert reports == []


@pytest.mark.parametrize("damage", ['{"rate": 10', "[1, 2]", "7", ""])
def test_a_damaged_file_is_set_aside(tmp_path: Path, reports: Reports, damage: str) -> None:
    (tmp_path / FILE).write_text(damage)
    now = Settings(tmp_path / FILE, reports)
    assert now.get(RATE) == 0
    assert (tmp_path / f"{FILE}.damaged1").read_text() == damage
    assert len(reports) == 1
    now.set(RATE, 30)
    assert Settings(tmp_path / FILE, reports).get(RATE) == 30


def test_a_disk_that_refuses_is_told_once_and_work_goes_on(tmp_path: Path, reports: Reports) -> None:
    (tmp_path / "file").write_text("in the way")
    now = Settings(tmp_path / "file" / FILE, reports)
    reports.clear()
    now.set(SOUNDS, False)
    now.set(FONT_SIZE, 200)
    now.set(VOICE, "Anna")
    assert (now.get(SOUNDS), now.get(FONT_SIZE), now.get(VOICE)) == (False, 200, "Anna")
    assert len(reports) == 1
