"""What the spread of pixels tells, on pictures whose answer is known."""

import numpy as np
import pytest

from captioner.description.statistics import NAMES, Pixels, statistics


def found(pixels: Pixels) -> dict[str, float]:
    return dict(zip(NAMES, statistics(pixels).tolist(), strict=True))


def noise(seed: int = 1) -> Pixels:
    return np.random.default_rng(seed).integers(0, 256, (3, 64, 64), dtype=np.uint8)


def test_one_colour() -> None:
    values = found(np.full((3, 64, 64), 255, dtype=np.uint8))
    assert values["equal to the right"] == values["equal below"] == values["commonest colour"] == 1
    assert values["near white"] == values["mean luma"] == 1
    assert values["strong steps"] == values["deviation of luma"] == values["mean colourfulness"] == 0


def test_noise() -> None:
    values = found(noise())
    assert values["equal to the right"] < 0.05
    assert values["strong steps"] > 0.3
    assert values["commonest colour"] < 0.01


def test_lines_along_the_axes_are_told_from_slanting_ones() -> None:
    straight = np.zeros((3, 64, 64), dtype=np.uint8)
    straight[:, ::8] = 255
    slanting = np.zeros((3, 64, 64), dtype=np.uint8)
    for place in range(64):
        slanting[:, place, (place + np.arange(0, 64, 8)) % 64] = 255
    assert found(straight)["steps along the axes"] == 1
    assert found(slanting)["steps along the axes"] < 0.7


@pytest.mark.parametrize("pixels", [noise(2), np.zeros((3, 64, 64), dtype=np.uint8)])
def test_values_are_finite_and_small(pixels: Pixels) -> None:
    values = statistics(pixels)
    assert values.shape == (len(NAMES),)
    assert np.isfinite(values).all()
    assert (values >= 0).all()
    assert (values <= 2).all()
