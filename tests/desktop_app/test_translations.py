"""The translations: whole, in step with the program's texts, and right where sentences are put together."""

import os
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections import Counter
from pathlib import Path
from string import Formatter

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from captioner.description import messages as description_messages
from captioner.resources import resource
from desktop_app import actions, library_messages, messages, translation
from desktop_app.actions import plain_title, spec_of, translated
from desktop_app.messages import say
from desktop_app.picture import Part
from desktop_app.settings import LANGUAGE, Choice
from desktop_app.sources import grid
from tools import translate

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted(resource("translations").glob("*.ts"))
MESSAGES = {name: str(text) for name, text in vars(messages).items() if name.isupper() and not callable(text)}
LIBRARY = [str(text) for text in library_messages.TEXTS]
DESCRIPTION = {name: text for name, text in vars(description_messages).items() if name.isupper()}
ACTIONS = [str(text) for spec in actions.ACTIONS for text in (spec.title, spec.help)]
MENUS = [str(menu.title) for menu in actions.MENUS]
TEXTS = {
    *(("messages", text) for text in MESSAGES.values()),
    *(("library", text) for text in LIBRARY),
    *(("description", text) for text in DESCRIPTION.values()),
    *(("actions", text) for text in ACTIONS + MENUS),
}

in_german = pytest.mark.parametrize("language", ["de"], indirect=True)


@pytest.fixture(scope="module", params=FILES, ids=lambda file: file.stem)
def file(request: pytest.FixtureRequest) -> Path:
    assert isinstance(request.param, Path)
    return request.param


@pytest.fixture(scope="module")
def entries(file: Path) -> dict[tuple[str, str], ElementTree.Element]:
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message
        for context in ElementTree.parse(file).iter("context")
        for message in context.iter("message")
    }


@pytest.fixture(scope="module")
def pairs(entries: dict[tuple[str, str], ElementTree.Element]) -> list[tuple[str, str]]:
    """Texts, each with its translation."""
    return [(text, entry.findtext("translation", "")) for (_, text), entry in entries.items()]


@pytest.fixture(scope="module")
def german() -> dict[str, str]:
    """The messages' names, and what the library says, each with the German text."""
    tree = ElementTree.parse(resource("translations", "lookaloud_de.ts"))
    found = {entry.findtext("source"): entry.findtext("translation", "") for entry in tree.iter("message")}
    unnamed = [*LIBRARY, *DESCRIPTION.values()]
    return {name: found[text] for name, text in [*MESSAGES.items(), *zip(unnamed, unnamed, strict=True)]}


def test_there_is_german() -> None:
    assert "de" in translation.available()
    assert [file.stem for file in FILES] == [f"lookaloud_{x}" for x in translation.available() if x != "en"]


def test_every_text_and_nothing_else_is_translated(
    entries: dict[tuple[str, str], ElementTree.Element],
) -> None:
    assert len(MESSAGES) > 200
    assert set(entries) == TEXTS
    for entry in entries.values():
        found = entry.find("translation")
        assert found is not None
        assert found.text, entry.findtext("source")
        assert not found.attrib, entry.findtext("source")  # such as type="unfinished"


def test_placeholders_are_the_same(pairs: list[tuple[str, str]]) -> None:
    def names(text: str) -> Counter[str]:
        return Counter(name for _, name, _, _ in Formatter().parse(text) if name is not None)

    assert [text for text, other in pairs if names(text) != names(other)] == []


def test_sentences_end_alike(pairs: list[tuple[str, str]]) -> None:
    def end(text: str) -> str:
        return text[-1] if text[-1] in ".:…)%" else ""

    assert [text for text, other in pairs if end(text) != end(other)] == []


def test_mnemonics_are_where_they_were(pairs: list[tuple[str, str]]) -> None:
    def count(text: str) -> int:
        return len(re.findall(r"&\w", text))

    assert [text for text, other in pairs if count(text) != count(other)] == []


def test_the_file_is_in_step_with_the_sources(file: Path, tmp_path: Path) -> None:
    updated = Path(shutil.copy(file, tmp_path))
    translate.update(updated)
    assert updated.read_text("utf-8") == file.read_text("utf-8"), "run: python -m tools.translate"


def test_the_program_reads_what_the_file_says(file: Path, tmp_path: Path) -> None:
    compiled = tmp_path / "made.qm"
    translate.compile_into(file, compiled)
    assert compiled.read_bytes() == file.with_suffix(".qm").read_bytes(), "run: python -m tools.translate"


def test_translators_learn_when_each_message_is_met(
    entries: dict[tuple[str, str], ElementTree.Element],
) -> None:
    files = [ROOT / "desktop_app" / "messages.py", ROOT / "captioner" / "description" / "messages.py"]
    source = "\n".join(file.read_text("utf-8") for file in files)
    commented = re.findall(
        r"(?m)^#: .+\n(?:#: .+\n)*([A-Z_0-9]+) = (?:QT_TRANSLATE_NOOP|translatable)", source
    )
    assert sorted(commented) == sorted([*MESSAGES, *DESCRIPTION])
    for (context, text), entry in entries.items():
        assert context == "actions" or entry.findtext("extracomment"), text


def test_git_keeps_the_files(file: Path) -> None:
    if not (ROOT / ".git").exists():
        pytest.skip("not a git checkout")
    names = [str(file), str(file.with_suffix(".qm"))]
    assert subprocess.run(["git", "check-ignore", *names], cwd=ROOT, capture_output=True).stdout == b""


def test_the_settings_offer_the_languages_there_are() -> None:
    assert isinstance(LANGUAGE.kind, Choice)
    assert sorted(option for option, _ in LANGUAGE.kind.options) == sorted(
        ["system", *translation.available()]
    )


def test_messages_and_qts_buttons_speak_the_language(language: str) -> None:
    copied, close = {"en": ("Copied.", "&Close"), "de": ("Kopiert.", "Schl&ießen")}[language]
    assert say(messages.COPIED) == copied
    assert QCoreApplication.translate("QGnomeTheme", "&Close") == close
    assert QLocale().bcp47Name() == language


@in_german
def test_a_language_replaces_the_one_before(language: str, qapp: QApplication) -> None:
    translation.install(qapp, "en")
    assert say(messages.COPIED) == "Copied."


@pytest.mark.parametrize(
    ("wanted", "expected"), [("de_AT", "de_AT"), ("en_GB", "en_GB"), ("fr_FR", "en_US"), ("C", "en_US")]
)
def test_the_users_country_is_kept_and_unknown_languages_are_english(wanted: str, expected: str) -> None:
    assert translation.suitable(QLocale(wanted)).name() == expected


@pytest.mark.skipif(
    sys.platform in ("win32", "darwin"), reason="their system takes no language from LANGUAGE"
)
@pytest.mark.parametrize(
    ("system", "languages", "expected"),
    [
        ("de_DE.UTF-8", "", "Kopiert."),
        ("en_US.UTF-8", "en:de", "Copied."),  # English first: no file of ours, but no reason for German
        ("fr_FR.UTF-8", "fr:de:en", "Kopiert."),
        ("fr_FR.UTF-8", "fr", "Copied."),
    ],
)
def test_the_systems_language(system: str, languages: str, expected: str) -> None:
    code = (
        "from PySide6.QtCore import QCoreApplication\n"
        "from desktop_app import messages, translation\n"
        "application = QCoreApplication([])\n"
        "translation.install(application, 'system')\n"
        "print(messages.say(messages.COPIED))\n"
    )
    environment = {**os.environ, "LC_ALL": "", "LANG": system, "LANGUAGE": languages}
    result = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )
    assert result.stdout.strip() == expected


# --- German -------------------------------------------------------------------------------------------------


@in_german
@pytest.mark.parametrize(
    ("part", "expected"),
    [
        (Part(0, 0, 1, 1), "der ganze Bildschirm"),
        (Part(0, 0, 1 / 2, 1 / 2), "oben links, ein Viertel des Bildschirms"),
        (Part(1 / 2, 0, 1 / 2, 1), "rechts, die Hälfte des Bildschirms"),
        (Part(0, 0, 1 / 9, 1 / 9), "oben links, darin oben links, 1\u00a0Prozent des Bildschirms"),
        (
            Part(4 / 9, 8 / 9, 1 / 27, 1 / 27),
            "unten, darin unten, weniger als 1\u00a0Prozent des Bildschirms",
        ),
    ],
)
def test_places_are_german_sentences(language: str, part: Part, expected: str) -> None:
    assert grid.describe(part, is_screen=True) == expected


@in_german
def test_pictures_names_fit_wherever_they_stand(language: str) -> None:
    name = say(messages.PART_OF, name=say(messages.PICTURE_FROM_CLIPBOARD))
    assert name == "Ausschnitt: Bild aus der Zwischenablage"
    line = say(messages.HISTORY_LINE, text="A dog.", source=say(messages.THE_SCREEN), time="12:00")
    assert line == "A dog. (Bildschirm, 12:00)"


@in_german
def test_titles_are_read_without_mnemonic_and_dots(language: str) -> None:
    assert plain_title(spec_of("open")) == "Bilder öffnen"
    assert say(messages.KEY_PROMPT_LABEL, action=plain_title(spec_of("open"))) == (
        "Neue Taste für „Bilder öffnen“ drücken"
    )


@in_german
def test_what_messages_quote_is_called_so_in_the_program(language: str, german: dict[str, str]) -> None:
    apples = {"Datenschutz & Sicherheit", "Bildschirmaufnahme"}
    menus = {translated(menu.title).replace("&", "") for menu in actions.MENUS}
    called = {*menus, *(plain_title(spec) for spec in actions.ACTIONS), *german.values(), *apples}
    for text in german.values():
        quoted = [each for each in re.findall(r"„([^“]*)“", text) if "{" not in each]
        assert [each for each in quoted if each not in called] == []


def test_settings_and_keys_are_called_what_they_are_called(german: dict[str, str]) -> None:
    for name, text in MESSAGES.items():
        if re.search(r"(?<!System )\bSettings\b", text):
            assert german["SETTINGS_TITLE"] in german[name]
        if "Automatic" in text:
            assert german["AUTOMATIC"] in german[name]
        for key in re.findall(r"Ctrl\+\w+\+\w|--[a-z-]+|\d+", text):
            assert key in german[name]  # typed as it stands, in every language


def test_german_is_set_as_germans_set_it(german: dict[str, str]) -> None:
    for text in german.values():
        assert not re.search(r"[\"']|\.\.\.|  |\bIhr\w*\b|\bIhnen\b|\b[Bb]itte\b", text), text
        assert text.count("„") == text.count("“"), text
        assert not re.search(r"[^\u00a0]…|\d (Prozent|%)", text), text
