"""A moving average of a model's weights: steadier, and nearly always better, than the last step's."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import torch
from torch import Tensor, nn


class WeightAverage:
    """Follows a model's weights, each step a little (Polyak and Juditsky 1992; decay as Tan and Le 2019).

    decay: the share of the old average kept at each step, less in the first steps; 0: no average, the last
    weights stand for it.
    """

    def __init__(self, model: nn.Module, decay: float) -> None:
        self._model = model
        self._decay = decay
        self._average = _copied(model) if decay else {}

    @torch.no_grad()
    def follow(self, steps: int) -> None:
        """Take in the weights after so many steps."""
        decay = min(self._decay, (1 + steps) / (10 + steps))
        now = self._model.state_dict()
        for name, kept in self._average.items():
            if kept.is_floating_point():
                kept.lerp_(now[name], 1 - decay)
            else:
                kept.copy_(now[name])

    @contextmanager
    def in_place(self) -> Iterator[None]:
        """Lend the model the averaged weights."""
        if not self._average:
            yield
            return
        last = _copied(self._model)
        self._model.load_state_dict(self._average)
        try:
            yield
        finally:
            self._model.load_state_dict(last)

    def state_dict(self) -> dict[str, Tensor]:
        """The averaged weights under the model's names; empty without an average."""
        return self._average

    def load_state_dict(self, weights: Mapping[str, Tensor]) -> None:
        """Go on from averaged weights that were saved."""
        for name, value in weights.items():
            self._average[name].copy_(value)


def _copied(model: nn.Module) -> dict[str, Tensor]:
    return {name: value.detach().clone() for name, value in model.state_dict().items()}
