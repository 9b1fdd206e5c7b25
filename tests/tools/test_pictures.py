"""The generator of pictures: all kinds, as many as wanted, of many sizes, and the same again for a seed."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path
from random import Random

import numpy as np
import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication

from tools.pictures.finishing import LEAST, MOST, empty
from tools.pictures.making import KINDS
from tools.pictures.painting import to_pil
from tools.pictures.photos import Photos
from tools.pictures.screens import apps, phones, viewers, web

os.environ["QT_QPA_PLATFORM"] = "offscreen"

ROOT = Path(__file__).resolve().parents[2]
PINK = (255, 0, 255)


def make(out: Path, *options: object) -> Path:
    """Makes pictures as a person would."""
    words = [str(option) for option in options]
    run = [sys.executable, "-m", "tools.pictures", str(out), *words]
    subprocess.run(run, cwd=ROOT, check=True, capture_output=True, timeout=240)
    return out


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Eight of each kind."""
    return make(tmp_path_factory.mktemp("pictures"), "--count", 8, "--seed", 5)


def files(out: Path, kind: str) -> list[Path]:
    return sorted((out / kind).iterdir())


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_readable_pictures_of_many_sizes(made: Path, kind: str) -> None:
    sizes = set()
    for path in files(made, kind):
        with Image.open(path) as image:
            image.load()
            sizes.add(image.size)
    assert len(files(made, kind)) == 8
    assert len(sizes) >= 7
    assert all(LEAST <= side <= MOST for size in sizes for side in size)
    assert len({path.suffix for path in files(made, kind)}) == 2, "both compressions"


def test_no_two_pictures_are_alike(made: Path) -> None:
    paths = [path for kind in KINDS for path in files(made, kind)]
    thumbnails = {Image.open(path).convert("RGB").resize((24, 24)).tobytes() for path in paths}
    assert len(thumbnails) == len(paths)


def test_the_same_seed_makes_the_same_pictures_whatever_else_is_made(made: Path, tmp_path: Path) -> None:
    again = make(tmp_path, "--count", 2, "--seed", 5, "--workers", 1)
    for kind in KINDS:
        for path in files(again, kind):
            first = (made / kind / path.name).read_bytes()
            assert hashlib.sha256(first).digest() == hashlib.sha256(path.read_bytes()).digest(), path.name


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "blank"])
def test_only_blank_pictures_may_show_nothing(made: Path, kind: str) -> None:
    assert [path.name for path in files(made, kind) if empty(Image.open(path))] == []


def test_photos_fill_about_half_of_a_screen_at_most(qapp: QApplication, tmp_path: Path) -> None:
    Image.new("RGB", (400, 300), PINK).save(tmp_path / "pink.png")
    photos, parts = Photos(tmp_path), []
    for drawer in (web.page, phones.phone, viewers.gallery, apps.player, apps.messages):
        for seed in range(6):
            pixels = np.asarray(to_pil(drawer(Random(seed), photos)), int)
            parts.append(float((abs(pixels - PINK) < 40).all(-1).mean()))
    assert sum(part > 0.01 for part in parts) >= 10
    assert max(parts) < 0.65
