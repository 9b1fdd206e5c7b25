"""Of what the model has never seen, windows of real programs and real pages, no scene is ever told."""

import sys
from collections import Counter
from pathlib import Path

import pytest

from captioner.describing import Describer
from captioner.description import Description, Parts
from captioner.inference import load
from tools.pictures.making import Order, make_all
from tools.real_pictures.__main__ import COMMANDS, collect
from tools.real_pictures.packages import NEEDED, installed, missing
from tools.real_pictures.programs import PROGRAMS

PROGRAM_NAMES = (
    *("xterm", "xterm-bitmap", "xterm-python", "urxvt", "mousepad", "mousepad-menu", "l3afpad"),
    *("pcmanfm", "dillo", "galculator", "xcalc", "gucharmap"),
)
CHOSEN = (*PROGRAM_NAMES, "groff-report", "white", "gradient-down", "noise", "covered-lens")


def described(folder: Path) -> list[tuple[str, Path, Description]]:
    """The kind of each picture in a folder of kinds, its file, and what is told of it."""
    describer = Describer(load("default", "cpu"), Parts(text=False, codes=False))
    told = []
    files = sorted(folder.glob("*/*"))
    for file, one in zip(files, describer.describe_batch(files), strict=True):
        assert isinstance(one, Description)
        told.append((file.parent.name, file, one))
    return told


def share_right(told: list[tuple[str, Path, Description]]) -> float:
    return sum(one.kind == kind for kind, _, one in told) / len(told)


def test_real_windows_and_pages_get_their_kind_and_no_scene(tmp_path: Path) -> None:
    if sys.platform != "linux":
        pytest.skip("needs Linux")
    recipes = [recipe for recipe in (*PROGRAMS, *COMMANDS) if recipe.name in CHOSEN]
    try:
        lacking = missing(" ".join([NEEDED, *(recipe.packages for recipe in recipes)]), installed())
    except FileNotFoundError:
        pytest.skip("needs Debian")
    if lacking:
        pytest.skip(f"needs the Debian packages {' '.join(lacking)}")
    assert collect(tmp_path, CHOSEN) == 0
    told = described(tmp_path)
    count = Counter(kind for kind, _, _ in told)
    assert count["screenshot"] + count["document"] >= 60
    assert [file.name for _, file, one in told if one.caption] == []
    assert share_right(told) >= 0.97, [(file.name, one.kind) for kind, file, one in told if one.kind != kind]


def test_drawn_pictures_of_another_seed_get_their_kind(tmp_path: Path) -> None:
    assert sum(1 for _ in make_all(Order(tmp_path, count=15, seed=77, photos=None, largest=1000), 2)) == 60
    told = described(tmp_path)
    assert len(told) == 60
    assert share_right(told) >= 0.9
    assert sum(one.caption is not None for _, _, one in told) <= 1
