"""Spoilt pictures are spoilt as they claim, and always alike."""

import numpy as np
import pytest
import skimage.data
from PIL import Image

from tools.degrade import DEGRADATIONS, Degradation, blur, expose, fade, noise, shake, shrink, tilt

PHOTO = Image.fromarray(skimage.data.coffee())


def grey(level: int) -> Image.Image:
    return Image.new("RGB", (200, 100), (level, level, level))


def levels(image: Image.Image) -> "np.ndarray[tuple[int, ...], np.dtype[np.float64]]":
    return np.asarray(image, np.float64)


@pytest.mark.parametrize("degradation", DEGRADATIONS, ids=lambda degradation: degradation.name)
def test_the_same_seed_gives_the_same_picture_and_leaves_the_original(degradation: Degradation) -> None:
    before = PHOTO.tobytes()
    first, again = (degradation.apply(PHOTO, degradation.values[1], 5) for _ in range(2))
    assert first.tobytes() == again.tobytes() != before
    assert PHOTO.tobytes() == before
    assert first.size == PHOTO.size or degradation.name == "small"


def test_a_stop_is_half_the_light() -> None:
    """In sRGB, 188 is half of the light of 255, and 137 a quarter."""
    assert levels(expose(grey(255), -1)).mean() == pytest.approx(188, abs=1)
    assert levels(expose(grey(255), -2)).mean() == pytest.approx(137, abs=1)
    assert levels(expose(grey(137), 2)).mean() == pytest.approx(254, abs=1.5)
    assert levels(expose(grey(200), 3)).min() == 255


def test_noise_has_the_deviation_asked_for() -> None:
    assert levels(noise(grey(128), 12)).std() == pytest.approx(12, rel=0.03)


def test_shaking_smears_in_its_direction_alone() -> None:
    point = grey(0)
    point.putpixel((100, 50), (255, 255, 255))
    rows, columns = np.nonzero(levels(shake(point, 0.1, 0))[:, :, 0])
    assert set(rows) == {50}
    assert (columns.min(), columns.max()) == (93, 107)  # a tenth of the side, 141 pixels
    rows, columns = np.nonzero(levels(shake(point, 0.1, 90))[:, :, 0])
    assert set(columns) == {100}


def test_blur_takes_detail_and_keeps_the_light() -> None:
    soft = levels(blur(PHOTO, 0.02))
    assert soft.mean() == pytest.approx(levels(PHOTO).mean(), abs=1.5)
    assert np.abs(np.diff(soft, axis=1)).mean() < np.abs(np.diff(levels(PHOTO), axis=1)).mean() / 3


def test_a_veil_leaves_the_share_of_contrast_asked_for() -> None:
    assert np.ptp(levels(fade(PHOTO, 0.3))) == pytest.approx(0.3 * np.ptp(levels(PHOTO)), abs=1)


def test_shrinking_keeps_the_shape() -> None:
    assert shrink(PHOTO, 40).size == (60, 40)


@pytest.mark.parametrize("degrees", [-20, 0, 5, 20])
@pytest.mark.parametrize("size", [(300, 200), (200, 300), (224, 224)])
def test_tilting_leaves_no_corners_and_the_shape(size: tuple[int, int], degrees: float) -> None:
    tilted = tilt(Image.new("RGB", size, "white"), degrees)
    assert levels(tilted).min() == 255
    assert tilted.width / tilted.height == pytest.approx(size[0] / size[1], rel=0.03)


def test_tilting_turns_clockwise() -> None:
    upper_half = Image.new("RGB", (200, 200), "black")
    upper_half.paste("white", (0, 0, 200, 100))
    tilted = levels(tilt(upper_half, 20))[:, :, 0] > 128
    assert tilted[:, -1].sum() > tilted[:, 0].sum()  # the white half has come down on the right
