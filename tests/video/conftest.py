"""Short films that the tests of video start from."""

from pathlib import Path
from typing import NamedTuple

import pytest
from PIL import Image

from tools.films import scenes, write_film


class Film(NamedTuple):
    file: Path
    times: list[float]
    """When each shot begins, and the end, in seconds."""


@pytest.fixture(scope="session")
def film(tmp_path_factory: pytest.TempPathFactory) -> Film:
    """Four shots, uneven frame times, with sound."""
    file = tmp_path_factory.mktemp("films") / "film.mp4"
    return Film(file, write_film(file, scenes(4, 1.0, 2.0), (320, 180), 12, uneven=True, sound=True))


@pytest.fixture(scope="session")
def gif(tmp_path_factory: pytest.TempPathFactory) -> Film:
    """A slide show: every frame is a shot."""
    file = tmp_path_factory.mktemp("films") / "slides.gif"
    slides = [shot.picture.resize((160, 90)) for shot in scenes(4, 1.0, 1.0)]
    slides[0].save(file, save_all=True, append_images=slides[1:], duration=[700, 800, 900, 1000])
    return Film(file, [0.0, 0.7, 1.5, 2.4, 3.4])


def still(colour: str = "red", side: int = 64) -> Image.Image:
    return Image.new("RGB", (side, side), colour)
