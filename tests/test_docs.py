"""The documents say what the program does: links lead somewhere, lists are whole, examples run."""

import argparse
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import zxingcpp
from PIL import Image, ImageDraw

import captioner
import captioner.pack
from captioner import api
from captioner._cli.main import build_parser, main
from captioner.description.confidence import Doubt
from captioner.model.build import DECODERS
from captioner.text import tokenize
from captioner.training.config import OBJECTIVES, Stage, TrainingConfig
from desktop_app import messages, start
from desktop_app.actions import ACTIONS, MENUS, ActionSpec, plain_title
from desktop_app.messages import say
from desktop_app.settings import ALL, GLOBAL_KEY, Choice, Number, Setting, Switch
from tests.tiny import draw

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
PAGES = sorted([*ROOT.glob("*.md"), *DOCS.rglob("*.md"), ROOT / "resources" / "LICENCES.md"])

FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\[[^\]]+\]\(([^)\s]+)\)")
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)


def prose(page: Path) -> str:
    """A page without its examples."""
    return FENCE.sub("", page.read_text("utf-8"))


def anchors(page: Path) -> set[str]:
    """Where links into a page can lead, as GitHub names it."""
    headings = HEADING.findall(prose(page))
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def section(page: str, heading: str) -> str:
    """What stands under a heading, up to the next of the same or a higher level."""
    text = (DOCS / page).read_text("utf-8")
    match = re.search(rf"^(#+) {re.escape(heading)}$", text, re.MULTILINE)
    assert match, f"{page} has no heading {heading}"
    rest = text[match.end() :]
    following = re.search(rf"^#{{1,{len(match[1])}}} ", FENCE.sub(_blank, rest), re.MULTILINE)
    return rest[: following.start()] if following else rest


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])  # a comment in an example looks like a heading


def first_column(text: str) -> list[str]:
    """The names in the first column of the tables of a text."""
    return re.findall(r"^\| \[?`([^`]+)`", text, re.MULTILINE)


# --- Links --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(page: Path) -> None:
    broken = []
    for link in LINK.findall(prose(page)):
        file, _, anchor = link.partition("#")
        target = (page.parent / file).resolve() if file else page
        if not target.is_file() or (anchor and anchor not in anchors(target)):
            broken.append(link)
    assert broken == []


def test_every_page_can_be_reached_from_the_readme() -> None:
    found, left = set(), [ROOT / "README.md"]
    while left:
        page = left.pop()
        if page not in found:
            found.add(page)
            links = (page.parent / link.partition("#")[0] for link in LINK.findall(prose(page)))
            left += [target.resolve() for target in links if target.suffix == ".md"]
    assert set(PAGES) - found == set()


@pytest.mark.parametrize("package", ["captioner", "desktop_app"])
def test_the_module_map_is_of_this_program(package: str) -> None:
    maps = [text for _, text in FENCE.findall(section("architecture.md", "Module map"))]
    (module_map,) = [text for text in maps if text.startswith(f"{package}/\n")]
    named = set(re.findall(r"^  (\S+)", module_map, re.MULTILINE))
    there = {path.name + "/" * path.is_dir() for path in (ROOT / package).iterdir()}
    assert named == there - {"__pycache__/", "_resources/"}


def test_every_shipped_file_has_its_origin_told() -> None:
    resources = ROOT / "resources"
    told = {resources / "LICENCES.md"}
    for pattern in first_column((resources / "LICENCES.md").read_text("utf-8")):
        found = set(resources.glob(pattern))
        assert found, pattern
        told |= found.union(*(folder.rglob("*") for folder in found))
    assert {path for path in resources.rglob("*") if path.is_file()} - told == set()


def test_the_glossary_has_the_words_of_configurations_in_order() -> None:
    lines = re.findall(r"^\*\*.*?:", (DOCS / "glossary.md").read_text("utf-8"), re.MULTILINE)
    assert lines == sorted(lines, key=str.lower)
    one_line = " ".join(prose(DOCS / "glossary.md").split())
    words = {term.replace("-", " ") for term in re.findall(r"\*\*(.+?)\*\*", one_line)}
    assert {name.replace("_", " ") for name in (*OBJECTIVES, *DECODERS)} <= words


# --- The library --------------------------------------------------------------------------------------------


def test_public_names() -> None:
    listed = first_column(prose(DOCS / "python.md").partition("## ")[0])
    assert sorted(listed) == sorted(captioner.__all__)


PLAIN_VALUES = [
    "Caption", "Description", "Parts", "Wording", "Reading", "Line", "Code", "Place", "Alternative",
    "DecodingOptions",
]  # fmt: skip


@pytest.mark.parametrize("name", [*PLAIN_VALUES, "Features"])
def test_fields_of_public_types(name: str) -> None:
    kind: Any = getattr(captioner, name)
    expected = kind._fields if name == "Features" else tuple(field.name for field in fields(kind))
    assert tuple(first_column(section("python.md", name))) == expected


def python_examples() -> list[Any]:
    return [
        pytest.param(code, id=f"{page.name}-{number}")
        for page in (ROOT / "README.md", DOCS / "python.md")
        for number, (language, code) in enumerate(FENCE.findall(page.read_text("utf-8")))
        if language == "python"
    ]


@pytest.fixture
def shipped(tiny_pack: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A small pack in place of the shipped one, and the picture that all examples are about."""
    monkeypatch.setattr(captioner.pack, "resource", lambda *parts: tiny_pack)
    monkeypatch.chdir(tmp_path)
    draw("red", "circle").save("photo.jpg")
    api._loaded.cache_clear()
    yield
    api._loaded.cache_clear()


@pytest.mark.usefixtures("shipped")
@pytest.mark.parametrize("code", python_examples())
def test_python_examples_run(code: str, capsys: pytest.CaptureFixture[str]) -> None:
    exec(compile(code, "example", "exec"), {})
    if "print(" in code:
        assert capsys.readouterr().out.strip()


# --- The command line ---------------------------------------------------------------------------------------


def commands(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    """The parsers of all commands that have none below them."""
    below = [action for action in parser._actions if isinstance(action, argparse._SubParsersAction)]
    for action in below:
        for child in action.choices.values():
            yield from commands(child)
    if not below:
        yield parser


@pytest.mark.parametrize("command", [pytest.param(c, id=c.prog) for c in commands(build_parser())])
def test_every_option_is_documented_and_no_other(command: argparse.ArgumentParser) -> None:
    text = section("command-line.md", command.prog).partition("### JSON")[0]
    expected = []
    for action in command._actions:
        if not isinstance(action, argparse._HelpAction):
            expected += action.option_strings or [str(action.metavar)]
    assert sorted(first_column(text)) == sorted(expected)


def paths(value: object, prefix: str = "") -> Iterator[str]:
    """The dotted names of everything in a JSON value; [] stands for the elements of a list."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield prefix + key
            yield from paths(inner, f"{prefix}{key}.")
    elif isinstance(value, list):
        for inner in value:
            yield from paths(inner, f"{prefix.removesuffix('.')}[].")


def test_every_json_key_is_documented_and_no_other(
    tiny_pack: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = zxingcpp.create_barcode("Hello", zxingcpp.BarcodeFormat.QRCode).to_image(scale=8)
    Image.fromarray(np.array(code)).convert("RGB").save(tmp_path / "good.png")
    arguments = ["describe", "--json", "--pack", str(tiny_pack), str(tmp_path / "good.png")]
    assert main([*arguments, str(tmp_path / "missing.png")]) == 1
    good, bad = map(json.loads, capsys.readouterr().out.splitlines())
    assert set(good) == set(bad)
    documented = first_column(section("command-line.md", "JSON"))
    assert set(documented) == {*paths(good), *paths(bad)}
    assert [key for key in documented if "." not in key] == list(good)


@pytest.mark.parametrize(("heading", "kind"), [("a run", TrainingConfig), ("a stage", Stage)])
def test_every_setting_is_documented_and_no_other(heading: str, kind: Any) -> None:
    documented = first_column(section("training.md", f"Settings of {heading}"))
    assert sorted(documented) == sorted(field.name for field in fields(kind))


# --- The window ---------------------------------------------------------------------------------------------


def rows(text: str) -> list[tuple[str, ...]]:
    """The cells of all tables of a text, without their headings."""
    tables = re.findall(r"^\|[ |-]+\|\n((?:^\|.*\n)+)", text, re.MULTILINE)
    return [tuple(row.strip("| ").split(" | ")) for table in tables for row in table.splitlines()]


def documented(spec: ActionSpec) -> tuple[str, str, str]:
    return plain_title(spec), ", ".join(spec.keys) or "none", str(spec.help)


def test_every_action_is_documented_with_its_keys_and_no_other() -> None:
    text = section("desktop.md", "What you can do").partition("### Changing a key")[0]
    assert rows(text) == [documented(spec) for spec in ACTIONS]
    menus = [str(menu.title).replace("&", "") for menu in MENUS]
    assert re.findall(r"^### (.+)$", text, re.MULTILINE) == menus


def test_the_keys_in_the_readme_are_those_of_the_actions() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    keys = rows(readme.partition("## The first minutes")[2].partition("\n## ")[0])
    assert keys
    assert set(keys) <= {documented(spec)[:2] for spec in ACTIONS}


def at_first(setting: Setting[Any]) -> str:
    """The default of a setting, as the dialog shows it."""
    match setting.kind:
        case Switch():
            return "on" if setting.default else "off"
        case Choice(options):
            return say(dict(options)[setting.default])
        case Number(unit=unit):
            return f"{setting.default} {say(unit) if unit else ''}".strip()
        case _:
            return "none" if setting is GLOBAL_KEY else say(messages.AUTOMATIC)


def test_every_setting_of_the_window_is_documented_and_no_other() -> None:
    shown = [setting for setting in ALL if setting.section]
    table = rows(section("desktop.md", "Settings"))
    assert [row[:2] for row in table] == [(say(setting.title), at_first(setting)) for setting in shown]
    for setting, row in zip(shown, table, strict=True):
        match setting.kind:
            case Switch():
                assert row[2].startswith("on, off")
            case Choice(options):
                assert row[2].startswith(", ".join(say(label) for _, label in options))
            case Number(low, high):
                assert row[2].startswith(f"{low} to {high}")


def test_every_option_of_the_window_is_documented_and_no_other() -> None:
    options = [
        option
        for action in start.build_parser()._actions
        if not isinstance(action, argparse._HelpAction)
        for option in action.option_strings or [str(action.metavar)]
    ]
    assert first_column(section("desktop.md", "The command lookaloud")) == options


# --- The walk-through of training, and the pack it makes ----------------------------------------------------

WALK = section("training.md", "Ten pictures of your own")
FILES = re.findall(r"The file `(data/[^`]+)`[^`]*?:\n\n```text\n(.*?)```", WALK, re.DOTALL)
COMMANDS = [code.strip() for language, code in FENCE.findall(WALK) if language == "sh"]


def photograph(caption: str, again: bool) -> Image.Image:
    """A drawing of "A red cup on a wooden table." and the like, as if from a slightly different place."""
    colour, thing = tokenize(caption)[1:3]
    left = 120 if again else 100
    picture = Image.new("RGB", (320, 240), "darkgreen" if thing == "ball" else "saddlebrown")
    pen = ImageDraw.Draw(picture)
    if thing == "ball":
        pen.ellipse((left, 60, left + 120, 180), fill=colour)
    else:
        pen.rectangle((left, 20 if thing == "bottle" else 60, left + 100, 180), fill=colour)
    return picture


@pytest.fixture(scope="module")
def walked(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, list[str]], list[str]]:
    """The walk-through, done to the letter: its folder, the captions in it, what each command printed."""
    folder = tmp_path_factory.mktemp("walk")
    shutil.copytree(ROOT / "recipes", folder / "recipes")
    images = folder / "data" / "ten-pictures" / "Images"
    images.mkdir(parents=True)
    for name, text in FILES:
        (folder / name).write_text(text, "utf-8")
    captions: dict[str, list[str]] = {}
    for line in dict(FILES)["data/ten-pictures/captions.txt"].splitlines()[1:]:
        name, _, caption = line.partition(",")
        captions.setdefault(name, []).append(caption)
    for number, name in enumerate(captions, start=1):
        photograph(captions[name][0], again=number > 5).save(images / name)
    printed = []
    for command in COMMANDS:
        # What start.py does once everything is set up. Without Java and with one thread: quicker.
        program, *arguments = shlex.split(command.replace("python3 start.py", "start.py"))
        assert program == "start.py"
        done = subprocess.run(
            [sys.executable, "-m", "captioner._cli.main", *arguments],
            cwd=folder,
            env={**os.environ, "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1", "PATH": ""},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        printed.append(done.stdout)
    return folder, captions, printed


def test_the_walk_through_makes_a_model_that_describes(
    walked: tuple[Path, dict[str, list[str]], list[str]],
) -> None:
    folder, captions, printed = walked
    assert len(captions) == 10
    assert captioner.pack.read_pack(folder / "runs" / "ten-pictures" / "pack").name == "ten-pictures"
    trained, described = printed
    assert trained == ""
    assert described.endswith(".\n")
    known = {word for sentences in captions.values() for sentence in sentences for word in tokenize(sentence)}
    caption = tokenize(described.rstrip().rpartition(". ")[2])  # before it, what is wrong with the photo
    assert set(caption) <= known
    assert "cup" in caption


def test_every_field_of_a_pack_is_documented_and_no_other(
    tiny_pack: Path, walked: tuple[Path, dict[str, list[str]], list[str]]
) -> None:
    tiny = json.loads((tiny_pack / "pack.json").read_text("utf-8"))
    trained = json.loads((walked[0] / "runs/ten-pictures/pack/pack.json").read_text("utf-8"))
    text = section("model-pack.md", "Fields of pack.json")
    form, _, rest = text.partition("### Fitted packs")
    fitted, _, written = rest.partition("### What captioner train writes about the training")
    extra = r"(training|metrics\[\])\..*"
    assert set(first_column(form)) == {path for path in paths(tiny) if not re.fullmatch(extra, path)}
    doubt = {f"doubt.{field.name}" for field in fields(Doubt)}
    tensors = {f"{head}.{part}" for head in ("kind", "turn", "words") for part in ("weight", "bias")}
    assert set(re.findall(r"`([a-z_]+\.?[a-z_.]*)`", fitted)) >= {"doubt", *doubt, *tensors, "words.ids"}
    stages = {f"training.stages[].{field.name}" for field in fields(Stage)}  # documented with the settings
    assert {*first_column(written), *stages} == {p for p in paths(trained) if re.fullmatch(extra, p)}
