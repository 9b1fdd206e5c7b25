"""CIDEr-D in plain Python, fast enough to be the reward of self-critical training.

Vedantam, Zitnick, Parikh: CIDEr: Consensus-based Image Description Evaluation, CVPR 2015, in the variant
that coco-caption computes (clipped counts, length penalty). No Java and no temporary files: tokens in,
numbers out. Everything that depends on the references alone is computed once.
"""

import math
from collections import Counter
from collections.abc import Iterable, Sequence

import numpy as np
import numpy.typing as npt

ORDERS = 4  # n-grams of one to four words
SIGMA = 6.0  # words; standard deviation of the length penalty

Ngram = tuple[str, ...]
# Which references hold an n-gram and how often: ((reference, count), ...).
Postings = tuple[tuple[int, int], ...]


class CiderD:
    """Scores captions against the references of a fixed set of pictures.

    references: for each picture its references, each a sequence of tokens; pictures are known by their
    index from then on. documents: the corpus that says how common each n-gram is, in the same form; None
    takes the references themselves, as coco-caption does.

    Raises: ValueError when there is no document, or a picture has no reference.
    """

    def __init__(
        self,
        references: Sequence[Sequence[Sequence[str]]],
        documents: Sequence[Sequence[Sequence[str]]] | None = None,
    ) -> None:
        corpus = references if documents is None else documents
        if not corpus:
            raise ValueError("CIDEr-D needs at least one picture with references.")
        frequency = document_frequency(corpus)
        # An n-gram nobody wrote counts as if it were in one document.
        self._rarest = math.log(len(corpus))
        self._idf = {ngram: self._rarest - math.log(count) for ngram, count in frequency.items()}
        # The same few postings come back a million times; sharing them keeps the memory small.
        shared: dict[Postings, Postings] = {}
        self._pictures = [self._prepare(picture, index, shared) for index, picture in enumerate(references)]

    def score(self, candidates: Sequence[Sequence[str]], pictures: Sequence[int]) -> npt.NDArray[np.float64]:
        """CIDEr-D of each candidate: shape (number of candidates,), float64, from 0 to 10.

        pictures: for each candidate the index of the picture it describes; a picture may come several
        times. Candidates are tokens without start and end marks; an empty one scores 0.

        Raises: ValueError when both are not of one length; IndexError for an unknown picture.
        """
        pairs = zip(candidates, pictures, strict=True)
        return np.array([self._score(candidate, picture) for candidate, picture in pairs], dtype=np.float64)

    def _prepare(
        self, references: Sequence[Sequence[str]], index: int, shared: dict[Postings, Postings]
    ) -> tuple[dict[Ngram, Postings], list[list[float]], list[int]]:
        """(postings of each n-gram, norms by reference and order, lengths) of one picture's references."""
        if not references:
            raise ValueError(f"Picture {index} has no reference.")
        postings: dict[Ngram, list[tuple[int, int]]] = {}
        norms = []
        for number, reference in enumerate(references):
            counts = Counter(ngrams(reference))
            norms.append(self._norms(counts))
            for ngram, count in counts.items():
                postings.setdefault(ngram, []).append((number, count))
        frozen = {ngram: tuple(found) for ngram, found in postings.items()}
        frozen = {ngram: shared.setdefault(found, found) for ngram, found in frozen.items()}
        return frozen, norms, [_length(reference) for reference in references]

    def _norms(self, counts: Counter[Ngram]) -> list[float]:
        squares = [0.0] * ORDERS
        for ngram, count in counts.items():
            squares[len(ngram) - 1] += (count * self._idf.get(ngram, self._rarest)) ** 2
        return [math.sqrt(square) for square in squares]

    def _score(self, candidate: Sequence[str], picture: int) -> float:
        if picture < 0:
            raise IndexError(f"There is no picture {picture}.")
        postings, reference_norms, lengths = self._pictures[picture]
        counts = Counter(ngrams(candidate))
        norms = self._norms(counts)
        products = [[0.0] * ORDERS for _ in lengths]
        for ngram, count in counts.items():
            found = postings.get(ngram)
            if found is None:
                continue
            order = len(ngram) - 1
            squared = self._idf.get(ngram, self._rarest) ** 2
            for reference, times in found:
                # Clipping: saying a word more often than the reference does brings nothing.
                products[reference][order] += min(count, times) * times * squared
        length = _length(candidate)
        total = 0.0
        for product, reference_norm, reference_length in zip(products, reference_norms, lengths, strict=True):
            cosines = sum(
                dot / (ours * theirs)
                for dot, ours, theirs in zip(product, norms, reference_norm, strict=True)
                if dot
            )
            total += cosines * math.exp(-((length - reference_length) ** 2) / (2 * SIGMA**2))
        return 10.0 * total / (ORDERS * len(lengths))


def document_frequency(corpus: Iterable[Sequence[Sequence[str]]]) -> Counter[Ngram]:
    """How many pictures have each n-gram in their references. corpus: tokens of each picture's references."""
    frequency: Counter[Ngram] = Counter()
    for references in corpus:
        frequency.update({ngram for reference in references for ngram in ngrams(reference)})
    return frequency


def ngrams(tokens: Sequence[str]) -> Iterable[Ngram]:
    """All n-grams of one to four words, one by one."""
    for order in range(1, ORDERS + 1):
        # One shifted copy per position: zip builds the tuples in C.
        yield from zip(*(tokens[start:] for start in range(order)), strict=False)


def _length(tokens: Sequence[str]) -> int:
    # coco-caption measures length in bigrams; only the empty caption makes that differ from words.
    return max(len(tokens) - 1, 0)
