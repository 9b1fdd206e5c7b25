"""Sentences without pictures, from which a decoder learns how captions are worded."""

import gzip
from collections.abc import Iterator, Sequence
from pathlib import Path

import torch
from torch import Tensor

from captioner.errors import DataError
from captioner.text import tokenize
from captioner.training.examples import Choice, Example


def read_sentences(file: Path) -> list[Example]:
    """One example a line of a text file, which may be gzipped. Raises: DataError when it cannot be read."""
    opener = gzip.open if file.suffix == ".gz" else open
    try:
        with opener(file, "rt", encoding="utf-8") as lines:
            written = [line.strip() for line in lines]
    except (OSError, EOFError, UnicodeDecodeError) as error:
        raise DataError(
            f"{file.name} cannot be read: {error}.", "Give a UTF-8 text file, plain or gzipped."
        ) from error
    tokenized = [(tuple(tokenize(sentence)), sentence) for sentence in written]
    sentences = [(tokens, sentence) for tokens, sentence in tokenized if tokens]
    if not sentences:
        raise DataError(f"{file.name} holds no sentence.", "Give a text file with one sentence a line.")
    return [
        Example(number, file, (tokens,), (sentence,)) for number, (tokens, sentence) in enumerate(sentences)
    ]


class NothingToSee:
    """Stands in for pictures: one region of zeros for every sentence."""

    def __init__(self, feature_size: int) -> None:
        self._feature_size = feature_size

    def read(self, batches: Sequence[Sequence[Choice]]) -> Iterator[Tensor]:
        """Empty grids (B, 1, D) of each batch."""
        for batch in batches:
            yield torch.zeros(len(batch), 1, self._feature_size)
