"""Sentences about other pictures that say nearly what the captions of a picture say.

Five captions a picture are few: a decoder learns them by heart. Of many more sentences without pictures
some fit, not in every detail, but in what most of the captions agree about.
"""

import math
import random
from collections import Counter
from collections.abc import Iterable, Sequence

import numpy as np
from scipy.sparse import csr_matrix

from captioner.text import mirror
from captioner.training.cider import ORDERS, SIGMA, document_frequency, ngrams
from captioner.training.examples import Choice, Example
from captioner.vocabulary import Vocabulary

NEAREST = 10  # sentences a picture that are drawn from
TOO_COMMON = 0.12  # n-grams of more than this share of the pictures tell nothing, and fill the memory
CHUNK = 100  # pictures compared at once; a row each with a number for every sentence

Tokens = tuple[str, ...]


class Paraphrases:
    """The sentences nearest to each picture's captions, by the cosines of CIDEr.

    sentences: tokenized; those with words that the vocabulary has not, and a picture's own, are left out.
    """

    def __init__(
        self, examples: Sequence[Example], sentences: Iterable[Tokens], vocabulary: Vocabulary, longest: int
    ) -> None:
        usable = {
            tokens
            for tokens in sentences
            if len(tokens) <= longest and all(word in vocabulary for word in tokens)
        }
        self._nearest = _nearest(examples, sorted(usable)) if usable else [[] for _ in examples]

    def of(self, example: Example) -> list[tuple[Tokens, float]]:
        """The nearest sentences with their likeness, 0 to 1, the nearest first."""
        return self._nearest[example.number]

    def draw(self, choice: Choice, count: int) -> list[list[str]]:
        """Some of the nearest sentences, as the picture is shown; the same for the same choice."""
        found = self.of(choice.example)
        if not found:
            return []
        weights = [likeness**2 for _, likeness in found]
        drawn = random.Random(choice.seed + "/paraphrase").choices([s for s, _ in found], weights, k=count)
        return [mirror(tokens) if choice.mirrored else list(tokens) for tokens in drawn]


def _nearest(examples: Sequence[Example], sentences: Sequence[Tokens]) -> list[list[tuple[Tokens, float]]]:
    captions = [caption for example in examples for caption in example.captions]
    vectors = _Vectors(examples)
    pictures = _means([len(example.captions) for example in examples]) @ vectors.of(captions)
    others = vectors.of(sentences).T.tocsr()  # (n-grams, sentences)
    lengths = np.array([len(tokens) for tokens in sentences])
    found = []
    for start in range(0, len(examples), CHUNK):
        likeness = (pictures[start : start + CHUNK] @ others).toarray()  # (pictures, sentences)
        for example, row in zip(examples[start : start + CHUNK], likeness, strict=True):
            usual = np.mean([len(caption) for caption in example.captions])
            near = row * np.exp(-((lengths - usual) ** 2) / (2 * SIGMA**2))
            best = np.argsort(-near, kind="stable")[: NEAREST + len(example.captions)]
            pairs = [(sentences[place], float(near[place])) for place in best if near[place] > 0]
            found.append([pair for pair in pairs if pair[0] not in example.captions][:NEAREST])
    return found


def _means(counts: Sequence[int]) -> csr_matrix:
    """What turns rows into the means of so many in a row: (len(counts), sum(counts))."""
    owners = np.repeat(np.arange(len(counts)), counts)
    return csr_matrix((1 / np.repeat(counts, counts), (owners, np.arange(len(owners)))), dtype=np.float32)


class _Vectors:
    """Turns sentences into vectors whose products are CIDEr's cosines, a fourth for each order."""

    def __init__(self, examples: Sequence[Example]) -> None:
        pictures = document_frequency(example.captions for example in examples)
        self._rarest = math.log(len(examples))
        self._weights = {ngram: self._rarest - math.log(count) for ngram, count in pictures.items()}
        told = [ngram for ngram, count in pictures.items() if count <= TOO_COMMON * len(examples)]
        self._columns = {ngram: column for column, ngram in enumerate(told)}

    def of(self, sentences: Sequence[Tokens]) -> csr_matrix:
        """(sentences, n-grams) float32."""
        rows, columns, values = [], [], []
        for row, tokens in enumerate(sentences):
            weighted = {
                ngram: count * self._weights.get(ngram, self._rarest)
                for ngram, count in Counter(ngrams(tokens)).items()
            }
            squares = [0.0] * ORDERS
            for ngram, weight in weighted.items():
                squares[len(ngram) - 1] += weight**2
            for ngram, weight in weighted.items():
                column = self._columns.get(ngram)
                if column is not None and weight:
                    rows.append(row)
                    columns.append(column)
                    values.append(weight / math.sqrt(ORDERS * squares[len(ngram) - 1]))
        shape = (len(sentences), len(self._columns))
        return csr_matrix((values, (rows, columns)), shape, dtype=np.float32)
