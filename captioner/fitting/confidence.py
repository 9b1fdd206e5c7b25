"""Fit how far a model's captions may be trusted, and measure whether that is true."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import torch
from torch import Tensor

from captioner.description.confidence import Doubt, confidence
from captioner.fitting.logistic import fit

RIDGE = 1e-3
BINS = 10
# A caption that is more likely wrong than right is told with a hedge.
HEDGE_BELOW = 0.5
# So many photos may be left without a caption, those of which the model knows least.
SILENT = 0.05
# Of a thousand validation photos hardly one is below, of real drawings that are taken for photos most are
# (python -m tools.measure_honesty).
SURE_OF_PHOTO = 0.9
# To be told the wrong way up is worse than not to be told of it.
SURE_OF_TURN = 0.97


@dataclass(frozen=True)
class Told:
    """A caption with its evidence (see description.confidence), and whether it is right."""

    evidence: tuple[float, ...]
    right: bool


@dataclass(frozen=True)
class Calibration:
    """How true the confidence is.

    bins: pictures, mean confidence and share of right captions in each tenth of the confidence. error:
    expected calibration error (Naeini et al. 2015), the mean distance of the two, weighted by pictures.
    risks: share of wrong captions among the most trusted 10 %, 20 % ... 100 %. plain, hedged: share of
    right captions among those told so; silent: share of pictures without a caption.
    """

    bins: tuple[tuple[int, float, float], ...]
    error: float
    risks: tuple[float, ...]
    plain: float
    hedged: float
    silent: float


def fit_doubt(told: Sequence[Told]) -> Doubt:
    """The logistic regression from evidence to being right, and the thresholds."""
    inputs = torch.tensor([one.evidence for one in told])
    right = torch.tensor([int(one.right) for one in told])
    weight, bias = fit(inputs, right, 2, RIDGE, balanced=False)
    difference, offset = (weight[1] - weight[0]).tolist(), float(bias[1] - bias[0])
    doubt = Doubt(tuple(difference), offset, HEDGE_BELOW, 0.0, SURE_OF_TURN, SURE_OF_PHOTO)
    silent = float(torch.tensor(_confidences(doubt, told)).quantile(SILENT))
    return replace(doubt, abstain_below=min(silent, HEDGE_BELOW))


def calibration(doubt: Doubt, told: Sequence[Told]) -> Calibration:
    """Measure a doubt on captions it was not fitted to."""
    sure = torch.tensor(_confidences(doubt, told))
    right = torch.tensor([one.right for one in told]).float()
    places = (sure * BINS).long().clamp_max(BINS - 1)
    bins = tuple(
        (int(here.sum()), float(sure[here].mean()), float(right[here].mean()))
        for place in range(BINS)
        if (here := places == place).any()
    )
    error = sum(count * abs(expected - found) for count, expected, found in bins) / len(told)
    by_trust = right[sure.argsort(descending=True)]
    risks = tuple(1 - float(by_trust[: max(1, len(told) * tenth // 10)].mean()) for tenth in range(1, 11))
    silent, plain = sure < doubt.abstain_below, sure >= doubt.hedge_below
    return Calibration(
        bins, error, risks, _share(right[plain]), _share(right[~plain & ~silent]), _share(silent.float())
    )


def _share(values: Tensor) -> float:
    return float(values.mean()) if len(values) else 0.0


def _confidences(doubt: Doubt, told: Sequence[Told]) -> list[float]:
    return [confidence(doubt, one.evidence) for one in told]
