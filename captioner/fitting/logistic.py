"""Logistic regression, with one class or several, by Newton-like steps on everything at once."""

import torch
import torch.nn.functional as F
from torch import Tensor


def fit(inputs: Tensor, targets: Tensor, classes: int, ridge: float, balanced: bool) -> tuple[Tensor, Tensor]:
    """Weights (C, F) and biases (C,) that make targets likely.

    inputs: (N, F), on any scale: they are standardised within. targets: (N,) class numbers. ridge: weight of
    the squared standardised weights in the mean loss. balanced: every class counts alike, however often it
    occurs; probabilities are then not those of the inputs.
    """
    centre, spread = inputs.mean(dim=0), inputs.std(dim=0).clamp_min(1e-3)
    standard = (inputs - centre) / spread
    counts = torch.bincount(targets, minlength=classes).clamp_min(1)
    balance = len(targets) / (classes * counts.float()) if balanced else None  # (C,)
    weight = torch.zeros(classes, inputs.shape[1], requires_grad=True)
    bias = torch.zeros(classes, requires_grad=True)
    optimizer = torch.optim.LBFGS([weight, bias], max_iter=200, line_search_fn="strong_wolfe")

    def loss() -> Tensor:
        optimizer.zero_grad()
        value = F.cross_entropy(standard @ weight.T + bias, targets, weight=balance)
        value = value + ridge * weight.square().sum()
        value.backward()  # type: ignore[no-untyped-call]
        return value

    optimizer.step(loss)  # type: ignore[no-untyped-call]
    found = weight.detach() / spread
    return found, bias.detach() - found @ centre
