"""Captions weighted by how much others of their picture agree."""

import pytest

from captioner.training.examples import Example
from captioner.training.objectives import consensus_weights
from tests.tiny import example

PICTURES = [
    example(0, "a dog runs on grass", "a dog runs on green grass", "my holiday in spain"),
    example(1, "two children swim", "children swim in a pool"),
    example(2, "a red car", "a red car on a road", "a red car on a wet road"),
]


def weights(picture: int, sharpness: float, pictures: list[Example] = PICTURES) -> list[float]:
    found: list[float] = consensus_weights(pictures, sharpness)[picture].tolist()
    return found


def test_what_nobody_else_would_write_counts_least() -> None:
    first, second, holiday = weights(0, 2.0)
    assert holiday < 0.5 * min(first, second)


def test_weights_have_a_mean_of_one() -> None:
    for picture in range(3):
        found = weights(picture, 3.0)
        assert sum(found) / len(found) == pytest.approx(1.0)


def test_sharper_prefers_more() -> None:
    assert weights(0, 4.0)[2] < weights(0, 1.0)[2]


def test_a_caption_alone_keeps_its_weight() -> None:
    assert weights(3, 2.0, [*PICTURES, example(3, "a boat")]) == [1.0]
