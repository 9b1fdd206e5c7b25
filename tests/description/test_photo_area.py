"""Finding the photo that fills a screenshot."""

import numpy as np
import pytest
from PIL import Image, ImageDraw

from captioner.description.photo_area import photo_area


def photo(width: int, height: int) -> Image.Image:
    data = pytest.importorskip("skimage.data")
    return Image.fromarray(data.astronaut()).resize((width, height))


def program(width: int = 1280, height: int = 800) -> Image.Image:
    """A window with a title, a tool bar and lines of text."""
    image = Image.new("RGB", (width, height), (240, 240, 240))
    pen = ImageDraw.Draw(image)
    pen.rectangle((0, 0, width, 40), fill=(60, 90, 160))
    for row in range(60, height, 24):
        pen.text((20, row), "A line of text in a program, and more of it. " * 4, fill="black")
    return image


def test_a_photo_that_fills_most_is_found() -> None:
    image = program()
    image.paste(photo(1000, 700), (140, 60))
    box = photo_area(image)
    assert box is not None
    assert box == pytest.approx((140 / 1280, 60 / 800, 1000 / 1280, 700 / 800), abs=0.06)


def test_a_small_photo_is_not_worth_it() -> None:
    image = program()
    image.paste(photo(400, 300), (500, 300))
    assert photo_area(image) is None


def test_a_program_alone_has_none() -> None:
    assert photo_area(program()) is None


def test_noise_is_no_photo() -> None:
    pixels = np.random.default_rng(1).integers(0, 256, (400, 600, 3), dtype=np.uint8)
    assert photo_area(Image.fromarray(pixels)) is None
