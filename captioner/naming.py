"""Which animal, which vehicle: the classifier that the encoder began with knows more than captions say.

Of the 6,091 photos that the shipped pack learned from, captions name dogs in 1,536, cats in 16, planes in 22:
asked for an animal, a decoder says a dog. It knows well when one is due; which one, the classifier knows
better. So where words for animals are likely, their probability is shared out anew among them, as the
classifier sees it; other words keep theirs.

Shapes: B pictures, C of them concerned, N = B x k rows, n of them asked, V vocabulary size, W words, T things
that have words.
"""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from operator import attrgetter

import torch
import torch.nn.functional as F
from torch import Tensor

from captioner.classifier import CLASSES, classes_of
from captioner.things import ANIMALS, VEHICLES, Thing
from captioner.vocabulary import Vocabulary

# What the classifier must see of a family, as a share of all, to have half of the say in it.
HALF_TRUSTED = 0.03
LEAST_SEEN = 0.005  # below, it has none
# Power of the decoder's expectation when it is pooled with what the classifier sees (Heskes 1998): its
# experience is worth something, but it met few things other than dogs.
EXPECTATION = 0.3
# Probability of all words for things together, from which one of them may come next. It is never nearly 0:
# training smoothed the labels.
DUE = 0.01
# Probability of a word that no detector was fitted for, and its log-odds.
UNLIKELY = 1e-3
NEVER_FITTED = math.log(UNLIKELY / (1 - UNLIKELY))
SMALLEST = 1e-30


@dataclass(frozen=True, eq=False)
class Shares:
    """How probable each thing is among those of its family, animals or vehicles, as the classifier sees it.

    words: (W,) ids, each once. thing: (W,) the thing that each names. family: (T, T) 1 where two things are
    of one family. trust: (B, T) how far the classifier is believed in a thing's family. share: (B, T) sums to
    1 in a family.
    """

    words: Tensor
    thing: Tensor
    family: Tensor
    trust: Tensor
    share: Tensor

    def rename(self, log_probabilities: Tensor) -> None:
        """Share out anew how likely each word is: (N, V), in place; rows of a picture lie together."""
        if not len(self._concerned):
            return
        beams = len(log_probabilities) // len(self.trust)
        own = torch.arange(beams, device=self.words.device)
        rows = (self._concerned.unsqueeze(1) * beams + own).flatten()  # (C x k,)
        likely = log_probabilities[rows.unsqueeze(1), self.words].exp()  # (C x k, W)
        due = likely.sum(dim=1) > DUE
        rows, likely = rows[due], likely[due]  # (n,), (n, W)
        if not len(rows):
            return
        picture = rows // beams
        of_thing = (likely @ self._named).clamp_min(SMALLEST)  # (n, T)
        expected = of_thing / (of_thing @ self.family)  # (n, T), among those of its family
        pooled = expected**EXPECTATION * self.share[picture]
        pooled = pooled / (pooled @ self.family).clamp_min(SMALLEST)
        trust = self.trust[picture]
        factors = (1 - trust + trust * pooled / expected).clamp_min(SMALLEST)
        log_probabilities[rows.unsqueeze(1), self.words] += factors.log()[:, self.thing]

    @cached_property
    def _concerned(self) -> Tensor:
        """The pictures in which the classifier sees any, (C,): often few."""
        return self.trust.any(dim=1).nonzero().flatten()

    @cached_property
    def _named(self) -> Tensor:
        """(W, T): 1 where a word names a thing."""
        return F.one_hot(self.thing, len(self.family)).to(self.family.dtype)


@dataclass(frozen=True, eq=False)
class Names:
    """What things some pictures show. shares: among words for one thing, and among those for several."""

    shares: tuple[Shares, ...]

    def take(self, pictures: Tensor) -> "Names":
        """Those of some of the pictures, (n,)."""
        taken = (replace(one, trust=one.trust[pictures], share=one.share[pictures]) for one in self.shares)
        return Names(tuple(taken))

    def advise(self, log_probabilities: Tensor, said: Tensor) -> None:
        """See Adviser: shares the probability out anew, whatever was said."""
        self._rename(log_probabilities)

    def log_odds(self, odds: Sequence[Mapping[int, float]]) -> list[dict[int, float]]:
        """What a word detector says of each picture, shared out anew in the same way. odds: by word id."""
        device = self.shares[0].trust.device
        ids = sorted({word for one in self.shares for word in one.words.tolist()})
        words = torch.tensor(ids, device=device)  # (W,)
        known = [[one.get(word, NEVER_FITTED) for word in ids] for one in odds]
        likely = torch.zeros(len(odds), 1 + ids[-1], device=device)
        likely[:, words] = F.logsigmoid(torch.tensor(known, device=device))
        trusted = torch.zeros_like(likely, dtype=torch.bool)
        for shares in self.shares:
            trusted[:, shares.words] |= shares.trust[:, shares.thing] > 0
        self._rename(likely)
        renamed = torch.logit(likely[:, words].exp(), eps=UNLIKELY).tolist()
        return [
            {**one, **{word: value for word, value, told in zip(ids, row, mask, strict=True) if told}}
            for one, row, mask in zip(odds, renamed, trusted[:, words].tolist(), strict=True)
        ]

    def _rename(self, log_probabilities: Tensor) -> None:
        for one in self.shares:
            one.rename(log_probabilities)


class Naming:
    """Knows the animals and vehicles that a vocabulary has words for."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        numbers = (_Number(vocabulary, words) for words in (attrgetter("one"), attrgetter("many")))
        self._numbers = [number for number in numbers if number.words]

    def names(self, classes: Tensor) -> Names | None:
        """What a classifier sees in B pictures; None where it sees nothing that it could name.

        classes: (B, 1000) probabilities of ImageNet's.
        """
        names = Names(tuple(number.shares(classes) for number in self._numbers))
        return names if any(bool(one.trust.any()) for one in names.shares) else None


class _Number:
    """The words for one thing or for several that a vocabulary has."""

    def __init__(self, vocabulary: Vocabulary, words_of: Callable[[Thing], Sequence[str]]) -> None:
        self.words: list[int] = []
        things: list[int] = []  # of each word
        families: list[int] = []  # of each thing
        classes: list[Tensor] = [torch.zeros(CLASSES, 0)]  # of each thing, (1000, 1)
        for number, family in enumerate((ANIMALS, VEHICLES)):
            for thing in family:
                known = vocabulary.encode([word for word in words_of(thing) if word in vocabulary])
                if known:
                    self.words += known
                    things += [len(families)] * len(known)
                    families.append(number)
                    own = classes_of(thing.shown).unsqueeze(1)
                    # A sum would favour dogs, which have 118 classes, a mean whatever has one.
                    classes.append(own / own.sum().sqrt())
        self._classes = torch.cat(classes, dim=1)  # (1000, T)
        self._thing, family_of = torch.tensor(things), torch.tensor(families)
        self._family = (family_of.unsqueeze(0) == family_of.unsqueeze(1)).float()

    def shares(self, classes: Tensor) -> Shares:
        """How much of each thing is seen. classes: (B, 1000) probabilities."""
        device = classes.device
        family = self._family.to(device)
        of_thing = classes @ self._classes.to(device)  # (B, T)
        of_family = of_thing @ family  # (B, T)
        trust = of_family / (of_family + HALF_TRUSTED)
        trust = trust.masked_fill(of_family < LEAST_SEEN, 0.0)
        share = of_thing / of_family.clamp_min(SMALLEST)
        return Shares(torch.tensor(self.words, device=device), self._thing.to(device), family, trust, share)
