"""The table of actions: nothing in it gets in the way of anything else, in any language."""

import re
from collections import Counter

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from desktop_app import messages, start, tray
from desktop_app.actions import ACTIONS, MENUS, plain_title, spec_of, translated
from desktop_app.bound_actions import native_key
from desktop_app.messages import say


def letter(text: str) -> str:
    letters = re.findall(r"&(\w)", text)
    assert len(letters) == 1, f"{text} needs one mnemonic"
    return str(letters[0]).upper()


def mnemonic(title: object) -> str:
    return letter(translated(title))


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
        letters = [mnemonic(spec.title) for spec in ACTIONS if spec.menu == menu.id]
        if menu.id == "picture":
            letters.append(letter(say(messages.ONE_MONITOR)))
        assert not twice(letters)


def test_entries_of_the_tray_have_mnemonics_of_their_own(language: str) -> None:
    shown = [mnemonic(spec_of(name).title) for name in tray.SHOWN]
    assert not twice([*shown, letter(say(messages.TRAY_SHOW))])


def test_buttons_of_dialogs_have_mnemonics_of_their_own_beside_qts(language: str) -> None:
    def of_qt(text: str) -> str:
        return letter(QCoreApplication.translate("QGnomeTheme", text))  # on other desktops they have none

    change, default = letter(say(messages.KEYS_CHANGE)), letter(say(messages.KEYS_DEFAULT))
    assert not twice([change, default, of_qt("&Close")])
    assert not twice([letter(say(messages.TEST_VOICE)), of_qt("&OK"), of_qt("&Cancel")])
    assert not twice([letter(say(messages.COPY_ALL)), of_qt("&Close")])
    assert not twice([letter(say(messages.TAKE_PART)), letter(say(messages.LEAVE_PART))])


def test_every_action_is_explained_in_one_sentence(language: str) -> None:
    for spec in ACTIONS:
        assert re.fullmatch(r"[A-ZÄÖÜ].*\.", translated(spec.help))
        assert plain_title(spec)
        assert not re.search(r"&|…|\s$", plain_title(spec))


def test_the_command_line_has_the_options_of_the_actions() -> None:
    assert set(start.OPTIONS) == {spec.option for spec in ACTIONS if spec.option}


def test_a_key_is_told_as_the_user_has_it() -> None:
    assert native_key("open", {}) == "Ctrl+O"
    assert native_key("open", {"open": ["F5"]}) == "F5"
    assert native_key("open", {"open": []}) == ""
