"""The square that the encoder sees."""

import numpy as np
import pytest
from PIL import Image

from captioner.model.config import PreprocessingConfig
from captioner.preprocessing import squash

FILTERS = {"bilinear": Image.Resampling.BILINEAR, "bicubic": Image.Resampling.BICUBIC}


def noise(width: int, height: int) -> Image.Image:
    """What resampling can get wrong most: every pixel another colour."""
    levels = np.random.default_rng(width).integers(0, 256, (height, width, 3), dtype=np.uint8)
    return Image.fromarray(levels)


@pytest.mark.parametrize("interpolation", FILTERS)
@pytest.mark.parametrize("size", [(500, 375), (31, 47), (1, 900), (1200, 3), (6000, 40)])
def test_it_is_what_pillow_makes_but_for_rounding(size: tuple[int, int], interpolation: str) -> None:
    image = noise(*size)
    expected = image.resize((64, 64), FILTERS[interpolation])
    square = squash(image, PreprocessingConfig(size=64, interpolation=interpolation))
    assert square.shape == (3, 64, 64)
    difference = np.abs(square.permute(1, 2, 0).numpy().astype(int) - np.asarray(expected).astype(int))
    assert difference.max() <= 2
    assert difference.mean() < 0.1


def test_a_square_of_that_size_stays_as_it_is() -> None:
    image = noise(64, 64)
    square = squash(image, PreprocessingConfig(size=64))
    assert np.array_equal(square.permute(1, 2, 0).numpy(), np.asarray(image))
