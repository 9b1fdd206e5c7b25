"""Logistic regression against what is known of the data it is given."""

import torch

from captioner.fitting.logistic import fit


def test_two_groups_are_told_apart() -> None:
    generator = torch.Generator().manual_seed(1)
    inputs = torch.randn(400, 5, generator=generator) * torch.tensor([1.0, 100, 0.01, 1, 1])
    targets = (inputs[:, 1] > 20).long()
    weight, bias = fit(inputs, targets, 2, ridge=1e-6, balanced=False)
    found = (inputs @ weight.T + bias).argmax(dim=1)
    assert (found == targets).float().mean() > 0.98


def test_probabilities_are_the_shares_seen() -> None:
    inputs = torch.tensor([[0.0]] * 100 + [[1.0]] * 100)
    targets = torch.tensor([1] * 20 + [0] * 80 + [1] * 70 + [0] * 30)
    weight, bias = fit(inputs, targets, 2, ridge=1e-7, balanced=False)
    found = (inputs @ weight.T + bias).softmax(dim=1)[:, 1]
    assert round(float(found[0]), 2) == 0.20
    assert round(float(found[-1]), 2) == 0.70


def test_balanced_classes_count_alike() -> None:
    inputs = torch.zeros(100, 1)
    targets = torch.tensor([1] * 5 + [0] * 95)
    weight, bias = fit(inputs, targets, 2, ridge=1e-7, balanced=True)
    found = (inputs @ weight.T + bias).softmax(dim=1)[0, 1]
    assert round(float(found), 2) == 0.50
