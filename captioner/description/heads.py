"""Small classifiers on what the encoder sees: of what kind a picture is, whether it stands upright, and which
words people would use of it (Fang et al. 2015).

They belong to one encoder and are fitted anew with each (captioner pack fit); their weights lie in the pack.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
import torch.nn.functional as F

from captioner.description.description import KINDS

Vector = npt.NDArray[np.float32]

TURNS = (0, 90, 180, 270)  # degrees clockwise that make the picture upright


@dataclass(frozen=True, eq=False)
class Head:
    """Multinomial logistic regression. weight: (C, F). bias: (C,)."""

    weight: Vector
    bias: Vector

    def probabilities(self, summary: Vector) -> Vector:
        """Of the C classes, summing to 1, for a summary (F,)."""
        scores = _products(self.weight, summary) + self.bias
        powers = np.exp(scores - scores.max())
        return np.asarray(powers / powers.sum(), dtype=np.float32)


@dataclass(frozen=True, eq=False)
class WordHead:
    """One logistic regression a word. weight: (W, F). bias: (W,). ids: (W,), the words in the vocabulary."""

    weight: Vector
    bias: Vector
    ids: npt.NDArray[np.int64]

    def log_odds(self, summaries: Vector) -> list[dict[int, float]]:
        """That a person uses a word of each of B pictures, by the word's id. summaries: (B, F)."""
        parts = (torch.from_numpy(part) for part in (summaries, self.weight, self.bias))
        scores = F.linear(*parts).tolist()  # (B, W)
        ids = self.ids.tolist()
        return [dict(zip(ids, row, strict=True)) for row in scores]


@dataclass(frozen=True, eq=False)
class Heads:
    """The classifiers of one pack. kind: over KINDS. turn: over TURNS. words: of its vocabulary."""

    kind: Head
    turn: Head
    words: WordHead

    @classmethod
    def from_tensors(cls, tensors: Mapping[str, npt.NDArray[Any]]) -> "Heads":
        """Heads of the tensors of a pack's heads.safetensors. Raises: KeyError, ValueError for others."""
        heads = []
        for name, classes in (("kind", len(KINDS)), ("turn", len(TURNS))):
            weight, bias = tensors[f"{name}.weight"], tensors[f"{name}.bias"]
            if weight.shape[:1] != (classes,) or bias.shape != (classes,):
                raise ValueError(f"The head {name} is not one of {classes} classes.")
            heads.append(Head(weight.astype(np.float32), bias.astype(np.float32)))
        weight, bias, ids = (tensors[f"words.{part}"] for part in ("weight", "bias", "ids"))
        if not len(weight) == len(bias) == len(ids):
            raise ValueError("The head words has parts of different words.")
        words = WordHead(weight.astype(np.float32), bias.astype(np.float32), ids.astype(np.int64))
        kind, turn = heads
        return cls(kind, turn, words)

    def to_tensors(self) -> dict[str, npt.NDArray[Any]]:
        """The tensors to store."""
        pairs = (("kind", self.kind), ("turn", self.turn), ("words", self.words))
        return {
            f"{name}.{part}": getattr(head, part)
            for name, head in pairs
            for part in ("weight", "bias", "ids")
            if hasattr(head, part)
        }


def summary(mean: Vector, greatest: Vector, statistics: Vector) -> Vector:
    """What heads judge by: the encoder's mean and greatest features (D,) and the pixels' statistics (S,).

    Features of a ReLU-like encoder have long tails; their square roots weigh alike.
    """
    features = np.concatenate([mean, greatest])
    return np.concatenate([np.sign(features) * np.sqrt(np.abs(features)), 10 * statistics])


def _products(weight: Vector, summary: Vector) -> Vector:
    """weight @ summary on one thread: those of NumPy's own library would get in the way of PyTorch's."""
    return np.asarray(np.einsum("cf,f->c", weight, summary), dtype=np.float32)
