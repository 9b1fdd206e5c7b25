"""Real pictures: what is installed is made, and shows something; what is not is named."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tools.real_pictures.__main__ import collect, main
from tools.real_pictures.commands import BLANKS, DOCUMENTS, DRAWINGS, Command
from tools.real_pictures.packages import NEEDED, installed, missing, needed
from tools.real_pictures.programs import PROGRAMS, Program
from tools.real_pictures.rendering import CONTENT, run
from tools.real_pictures.screen import LOOKS, Screen

RECIPES = (*PROGRAMS, *DOCUMENTS, *DRAWINGS, *BLANKS)


def require(*packages: str) -> None:
    if sys.platform != "linux":
        pytest.skip("needs Linux")
    try:
        there = installed()
    except FileNotFoundError:
        pytest.skip("needs Debian")
    if lacking := missing(" ".join((NEEDED, *packages)), there):
        pytest.skip(f"needs the Debian packages {' '.join(lacking)}")


def colours(picture: Image.Image) -> int:
    return len(np.unique(np.asarray(picture.convert("RGB")).reshape(-1, 3), axis=0))


def test_a_terminal_is_photographed_with_its_text() -> None:
    require("xterm")
    with Screen(LOOKS[1], CONTENT) as screen:
        empty = screen.picture()
        pictures = screen.show(Program("notes", "xterm", "xterm -fa Monospace -e less notes.txt"))
        again = screen.picture()
    assert colours(empty) == 1
    assert pictures["screen"].size == (1280, 800)
    assert 100 < pictures["window"].width < 1280
    assert colours(pictures["window"]) > 10  # smooth letters on a background
    assert colours(again) == 1  # the window is gone


def test_a_program_that_draws_nothing_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    require()
    monkeypatch.setattr("tools.real_pictures.screen.LIMIT", 2.0)
    with Screen(LOOKS[0], CONTENT) as screen, pytest.raises(TimeoutError):
        screen.show(Program("nothing", "", "cat"))


def test_a_page_is_rendered_as_it_is_and_as_somebody_photographs_it(tmp_path: Path) -> None:
    require("groff")
    report = next(document for document in DOCUMENTS if document.name == "groff-report")
    assert run(report, tmp_path, number=1) == 2  # an even number of page and command is photographed
    clean = np.asarray(Image.open(tmp_path / "groff-report-1.png").convert("L"))
    photographed = np.asarray(Image.open(tmp_path / "groff-report-1-photographed.jpg").convert("L"))
    assert np.median(clean) == 255
    assert 0.01 < (clean < 128).mean() < 0.2
    assert np.median(photographed) < 250
    assert photographed[:5].mean() < np.median(photographed)  # the table around it


def test_a_command_that_makes_nothing_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(subprocess.SubprocessError):
        run(Command("blank", "nothing", "", "true"), tmp_path, number=0)


def test_what_is_not_installed_is_named_and_skipped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("tools.real_pictures.__main__.installed", lambda: set(NEEDED.split()))
    assert collect(tmp_path, ["gedit", "man-bash"]) == 0
    said = capsys.readouterr().err
    assert "skipped gedit: not installed: gedit" in said
    assert "skipped man-bash: not installed: groff man-db" in said
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


def test_the_packages_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--list-packages"]) == 0
    listed = capsys.readouterr().out.split()
    assert listed == needed(RECIPES)
    assert {"xvfb", "xterm", "graphviz", "poppler-utils"} <= set(listed)


def test_no_two_recipes_have_the_same_name() -> None:
    names = [recipe.name for recipe in RECIPES]
    assert len(set(names)) == len(names)
