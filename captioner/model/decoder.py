"""What every decoder does: start from a picture, then advance word by word.

Shapes: B pictures, N rows (captions in training, beams in search; each belongs to one picture), T steps,
R regions, D feature size, E embedding size, H hidden size, V vocabulary size.
"""

from abc import ABC, abstractmethod
from typing import NamedTuple

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from captioner.model.encoder import Features
from captioner.vocabulary import PAD

State = tuple[Tensor, ...]  # what changes from step to step, each (N, ...)
Memory = tuple[Tensor, ...]  # what stays the same for a picture, each (B, ...)


class Step(NamedTuple):
    """One step of N rows. output: (N, H), read by Decoder.logits. attention: (N, R), or None without it."""

    output: Tensor
    attention: Tensor | None
    state: State


class Decoder(nn.Module, ABC):
    """An LSTM that says a caption, one token a step."""

    def __init__(self, vocabulary_size: int, embedding_size: int, hidden_size: int) -> None:
        super().__init__()
        self.embedding = nn.Embedding(vocabulary_size, embedding_size, padding_idx=PAD)
        self.output = nn.Linear(hidden_size, vocabulary_size)
        self.dropout = nn.Dropout(0.0)  # each stage of training sets its own

    @abstractmethod
    def start(self, features: Features) -> tuple[State, Memory]:
        """State before the first token, and the memory, for each picture."""

    @abstractmethod
    def advance(self, words: Tensor, state: State, memory: Memory) -> Step:
        """Read one embedded token a row, words: (N, E), and move on.

        Each of the memory's B pictures has N / B rows, which lie together.
        """

    def logits(self, output: Tensor) -> Tensor:
        """Scores of the next token: (..., H) to (..., V)."""
        scores: Tensor = self.output(self.dropout(output))
        return scores

    def embed(self, tokens: Tensor) -> Tensor:
        """Word vectors of token ids: (...) to (..., E)."""
        words: Tensor = self.dropout(self.embedding(tokens))
        return words

    def token_losses(
        self,
        features: Features,
        owners: Tensor,
        tokens: Tensor,
        lengths: Tensor,
        label_smoothing: float = 0.0,
    ) -> tuple[Tensor, Tensor]:
        """Cross-entropy of given captions, each token predicted from the true ones before it.

        owners: (N,) the picture of each row. tokens: (N, T + 1) from START to END, padded. lengths: (N,) how
        many tokens follow START, longest row first, so that a step computes only rows that still go on.
        Returns losses (M,) and the row of each (M,), M = lengths.sum().
        """
        state, memory = self.start(features)
        state, memory = take_rows(state, owners), take_rows(memory, owners)
        words = self.embed(tokens[:, :-1])  # (N, T, E)
        steps = lengths.tolist()
        outputs, rows = [], []
        for t in range(steps[0]):
            going_on = sum(1 for length in steps if length > t)
            state, memory = first_rows(state, going_on), first_rows(memory, going_on)
            step = self.advance(words[:going_on, t], state, memory)
            state = step.state
            outputs.append(step.output)
            rows.append(torch.arange(going_on, device=tokens.device))
        row = torch.cat(rows)  # (M,)
        targets = torch.cat([tokens[: len(rows[t]), t + 1] for t in range(steps[0])])  # (M,)
        logits = self.logits(torch.cat(outputs)).float()  # (M, V)
        losses = F.cross_entropy(logits, targets, reduction="none", label_smoothing=label_smoothing)  # (M,)
        return losses, row


def take_rows(tensors: tuple[Tensor, ...], rows: Tensor) -> tuple[Tensor, ...]:
    """The same tensors with the given rows, in that order, repeated where asked."""
    return tuple(tensor[rows] for tensor in tensors)


def first_rows(tensors: tuple[Tensor, ...], count: int) -> tuple[Tensor, ...]:
    """The first count rows of every tensor, without copying."""
    return tuple(tensor[:count] for tensor in tensors)
