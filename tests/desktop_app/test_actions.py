"""The table of actions: nothing in it gets in the way of anything else, in any language."""

import re
from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from captioner.resources import resource
from desktop_app import start
from desktop_app.actions import ACTIONS, MENUS, native_key, plain_title, translated

LANGUAGES = ("en", *sorted(path.stem.split("_")[1] for path in resource("translations").glob("*.qm")))


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    translator = QTranslator(qapp)
    if request.param != "en":
        assert translator.load(str(resource("translations", f"lookaloud_{request.param}.qm")))
        qapp.installTranslator(translator)
    yield request.param
    qapp.removeTranslator(translator)


def mnemonic(title: object) -> str:
    letters = re.findall(r"&(\w)", translated(title))
    assert len(letters) == 1, f"{translated(title)} needs one mnemonic"
    return str(letters[0]).upper()


def twice(values: list[str]) -> list[str]:
    return [value for value, count in Counter(values).items() if count > 1]


def test_ids_and_options_are_unique() -> None:
    assert not twice([spec.id for spec in ACTIONS])
    assert not twice([spec.option for spec in ACTIONS if spec.option])
    assert {spec.menu for spec in ACTIONS} == {menu.id for menu in MENUS}


def test_keys_are_valid_and_belong_to_one_action() -> None:
    keys = [key for spec in ACTIONS for key in spec.keys]
    assert not twice(keys)
    assert all(QKeySequence.fromString(key).toString() == key for key in keys)


def test_buttons_and_menus_have_mnemonics_of_their_own(language: str) -> None:
    buttons = [mnemonic(spec.title) for spec in ACTIONS if spec.button]
    assert not twice(buttons + [mnemonic(menu.title) for menu in MENUS])


def test_entries_of_a_menu_have_mnemonics_of_their_own(language: str) -> None:
    for menu in MENUS:
        assert not twice([mnemonic(spec.title) for spec in ACTIONS if spec.menu == menu.id])


def test_every_action_is_explained_in_one_sentence(language: str) -> None:
    for spec in ACTIONS:
        assert re.fullmatch(r"[A-ZÄÖÜ].*\.", translated(spec.help))
        assert plain_title(spec)
        assert "&" not in plain_title(spec)


def test_the_command_line_has_the_options_of_the_actions() -> None:
    assert set(start.OPTIONS) == {spec.option for spec in ACTIONS if spec.option}


def test_a_key_is_told_as_the_user_has_it() -> None:
    assert native_key("open", {}) == "Ctrl+O"
    assert native_key("open", {"open": ["F5"]}) == "F5"
    assert native_key("open", {"open": []}) == ""
