"""Names of dominant colours and of light."""

import numpy as np
import pytest
import skimage.data
from PIL import Image

from captioner.description import messages
from captioner.description.colours import dominant_colours, light
from tools.degrade import expose


def stripes(**shares: int) -> Image.Image:
    """A picture of upright stripes of these colours, each so many pixels wide."""
    image = Image.new("RGB", (sum(shares.values()), 60))
    left = 0
    for colour, width in shares.items():
        image.paste(colour, (left, 0, left + width, 60))
        left += width
    return image


@pytest.mark.parametrize(
    ("colour", "name"),
    [
        ("black", "black"),
        ("white", "white"),
        ("#808080", "grey"),
        ("#404040", "dark grey"),
        ("#c8c8c8", "light grey"),
        ("#d01020", "red"),
        ("#ff8c00", "orange"),
        ("#8b4513", "brown"),
        ("#3c2414", "dark brown"),
        ("#ffe000", "yellow"),
        ("#228b22", "green"),
        ("#14501e", "dark green"),
        ("#90e090", "light green"),
        ("#1e50c8", "blue"),
        ("#000080", "dark blue"),
        ("#87ceeb", "light blue"),
        ("#800080", "purple"),
        ("#ff69b4", "pink"),
        ("#ffc0cb", "light pink"),
        ("#f5deb3", "beige"),
    ],
)
def test_names_of_single_colours(colour: str, name: str) -> None:
    assert dominant_colours(Image.new("RGB", (80, 60), colour)) == (name,)


def test_every_name_can_be_translated() -> None:
    levels = range(0, 256, 51)
    found = {
        name
        for red in levels
        for green in levels
        for blue in levels
        for name in dominant_colours(Image.new("RGB", (1, 1), (red, green, blue)))
    }
    translatable = {str(value) for name, value in vars(messages).items() if name.isupper()}
    assert found - translatable == set()
    assert len(found) > 20


def test_the_largest_first_three_at_most_and_none_too_small() -> None:
    assert dominant_colours(stripes(red=30, white=50, blue=10)) == ("white", "red")
    assert dominant_colours(stripes(red=16, white=36, black=28, yellow=20)) == ("white", "black", "yellow")


def test_shades_count_together() -> None:
    both = stripes(**{"#14501e": 20, "#228b22": 20, "white": 60})
    assert dominant_colours(both) == ("white", "green")
    mostly_dark = stripes(**{"#14501e": 30, "#228b22": 10, "white": 60})
    assert dominant_colours(mostly_dark) == ("white", "dark green")


def test_many_colours_have_no_dominant_one() -> None:
    each = {"white": 9, "black": 9, "gray": 9, "red": 9, "orange": 9, "saddlebrown": 9}
    assert dominant_colours(stripes(**each, yellow=9, green=9, blue=9, purple=9)) == ()


@pytest.mark.parametrize(
    ("picture", "colours"),
    [("coffee", {"brown", "red"}), ("rocket", {"dark blue"}), ("chelsea", {"brown"})],
)
def test_real_photos(picture: str, colours: set[str]) -> None:
    image = Image.fromarray(getattr(skimage.data, picture)())
    assert set(dominant_colours(image)) == colours
    assert set(dominant_colours(image.resize((2000, 1500)))) == colours


@pytest.mark.parametrize(("stops", "name"), [(-4, "dark"), (-2, "dim"), (0, "even"), (4, "bright")])
def test_light(stops: float, name: str) -> None:
    assert light(expose(Image.fromarray(skimage.data.astronaut()), stops)) == name


@pytest.mark.parametrize("size", [(1, 1), (1, 500), (3000, 2)])
def test_pictures_of_odd_sizes(size: tuple[int, int]) -> None:
    image = Image.fromarray(np.full((size[1], size[0], 3), 250, np.uint8))
    assert dominant_colours(image) == ("white",)
    assert light(image) == "bright"
