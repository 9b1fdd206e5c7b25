"""A doubt fitted to captions whose worth is known."""

import random

import pytest

from captioner.description.confidence import EVIDENCE, confidence
from captioner.fitting.confidence import SILENT, Told, calibration, fit_doubt


def some_captions(count: int, seed: int) -> list[Told]:
    """Right with a probability of 0.1 to 0.9, which the first evidence tells in its own way."""
    chance = random.Random(seed)
    told = []
    for _ in range(count):
        likely = chance.uniform(0.1, 0.9)
        noise = tuple(chance.gauss(0, 1) for _ in EVIDENCE[1:])
        told.append(Told((10 * likely - 8, *noise), chance.random() < likely))
    return told


def test_a_fitted_doubt_is_calibrated() -> None:
    doubt = fit_doubt(some_captions(3000, 1))
    measured = calibration(doubt, some_captions(3000, 2))
    assert measured.error < 0.04
    assert measured.plain > measured.hedged + 0.2
    assert measured.silent == pytest.approx(SILENT, abs=0.02)
    assert sum(count for count, _, _ in measured.bins) == 3000


def test_the_most_trusted_are_wrong_least() -> None:
    measured = calibration(fit_doubt(some_captions(2000, 3)), some_captions(2000, 4))
    assert measured.risks[0] < 0.25 < measured.risks[-1]


def test_confidence_grows_with_what_speaks_for_a_caption() -> None:
    doubt = fit_doubt(some_captions(1000, 5))
    likely, unlikely = ((value, *(0.0 for _ in EVIDENCE[1:])) for value in (0.5, -6.5))
    assert 0.75 < confidence(doubt, likely) <= 1
    assert 0 <= confidence(doubt, unlikely) < 0.3
