"""The fit of the word detector."""

import math

import pytest
import torch

from captioner.fitting.words import fit_detector


def test_it_learns_what_shows_and_else_keeps_to_the_frequency() -> None:
    torch.manual_seed(1)
    signal = torch.randn(1500)
    inputs = signal[:, None] + torch.randn(1500, 64)  # many features tell a little, as those of a CNN
    shown = (signal > 0).float() * 0.8  # the share of captions that use the word
    anywhere = (torch.rand(1500) < 0.05).float()
    weight, bias = fit_detector(inputs, torch.stack([shown, anywhere], dim=1))
    odds = inputs @ weight.T + bias
    assert odds[signal > 1, 0].mean() > odds[signal < -1, 0].mean() + 2
    assert odds[:, 1].mean().item() == pytest.approx(math.log(0.05 / 0.95), abs=0.5)
