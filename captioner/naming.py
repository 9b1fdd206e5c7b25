"""Which animal, which vehicle: the classifier that the encoder began with knows more than captions say.

Of the 6,091 photos that the shipped pack learned from, captions name dogs in 1,536, cats in 16, planes in 22:
asked for an animal, a decoder says a dog. It knows well when one is due; which one, the classifier knows
better. So where words for animals are likely, their probability is shared out anew among them, as the
classifier sees it; other words keep theirs.

Shapes: B pictures, C of them concerned, N = B x k rows, V vocabulary size, W words, T things that have words.
"""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from operator import attrgetter

import torch
import torch.nn.functional as F
from torch import Tensor

from captioner.things import ANIMALS, VEHICLES, Thing
from captioner.vocabulary import Vocabulary

# What the classifier must see of a family, as a share of all, to have half of the say in it.
HALF_TRUSTED = 0.03
LEAST_SEEN = 0.005  # below, it has none
# Power of the decoder's expectation when it is pooled with what the classifier sees (Heskes 1998): its
# experience is worth something, but it met few things other than dogs.
EXPECTATION = 0.3
# Probability of a word that no detector was fitted for.
UNLIKELY = 1e-3
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
        """See Names.rename."""
        (concerned,) = self.trust.any(dim=1).nonzero(as_tuple=True)  # often few of the pictures
        if not len(concerned):
            return
        beams = len(log_probabilities) // len(self.trust)
        rows = concerned.unsqueeze(1) * beams + torch.arange(beams, device=concerned.device)  # (C, k)
        where = rows.unsqueeze(2), self.words
        likely = log_probabilities[where].exp()  # (C, k, W)
        named = F.one_hot(self.thing, len(self.family)).to(likely.dtype)  # (W, T)
        of_thing = (likely @ named).clamp_min(SMALLEST)  # (C, k, T)
        expected = of_thing / (of_thing @ self.family)  # (C, k, T), among those of its family
        pooled = expected**EXPECTATION * self.share[concerned].unsqueeze(1)
        pooled = pooled / (pooled @ self.family).clamp_min(SMALLEST)
        trust = self.trust[concerned].unsqueeze(1)  # (C, 1, T)
        factors = (1 - trust + trust * pooled / expected).clamp_min(SMALLEST)
        log_probabilities[where] += factors.log()[..., self.thing]


@dataclass(frozen=True, eq=False)
class Names:
    """What things some pictures show. shares: among words for one thing, and among those for several."""

    shares: tuple[Shares, ...]

    def take(self, pictures: Tensor) -> "Names":
        """Those of some of the pictures, (n,)."""
        taken = (replace(one, trust=one.trust[pictures], share=one.share[pictures]) for one in self.shares)
        return Names(tuple(taken))

    def rename(self, log_probabilities: Tensor) -> None:
        """Share out anew how likely each next word is: (N, V), in place; rows of a picture lie together."""
        for one in self.shares:
            one.rename(log_probabilities)

    def log_odds(self, odds: Sequence[Mapping[int, float]]) -> list[dict[int, float]]:
        """What a word detector says of each picture, shared out anew in the same way. odds: by word id."""
        device = self.shares[0].trust.device
        words = torch.cat([one.words for one in self.shares])
        size = 1 + max(int(words.max()), *(max(one, default=0) for one in odds))
        likely = torch.full((len(odds), size), math.log(UNLIKELY), device=device)
        for row, one in zip(likely, odds, strict=True):
            row[list(one)] = F.logsigmoid(torch.tensor(list(one.values()), device=device))
        trusted = torch.zeros(len(odds), size, dtype=torch.bool, device=device)
        for shares in self.shares:
            trusted[:, shares.words] |= shares.trust[:, shares.thing] > 0
        self.rename(likely)
        renamed = torch.logit(likely.exp(), eps=UNLIKELY)
        return [
            {**one, **dict(zip(words[mask].tolist(), row[mask].tolist(), strict=True))}
            for one, row, mask in zip(odds, renamed[:, words], trusted[:, words], strict=True)
        ]


class Naming:
    """Knows the animals and vehicles that a vocabulary has words for."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._numbers = [_Number(vocabulary, words) for words in (attrgetter("one"), attrgetter("many"))]

    def names(self, classes: Tensor) -> Names | None:
        """What a classifier sees in B pictures; None where it sees nothing that it could name.

        classes: (B, 1000) probabilities of ImageNet's.
        """
        names = Names(tuple(number.shares(classes) for number in self._numbers if number.classes))
        return names if any(bool(one.trust.any()) for one in names.shares) else None


class _Number:
    """The words for one thing or for several that a vocabulary has."""

    def __init__(self, vocabulary: Vocabulary, words_of: Callable[[Thing], Sequence[str]]) -> None:
        words: list[int] = []
        things: list[int] = []  # of each word
        families: list[int] = []  # of each thing
        self.classes: list[tuple[int, ...]] = []  # of each thing
        for number, family in enumerate((ANIMALS, VEHICLES)):
            for thing in family:
                known = vocabulary.encode([word for word in words_of(thing) if word in vocabulary])
                if known:
                    words += known
                    things += [len(families)] * len(known)
                    families.append(number)
                    self.classes.append(thing.classes)
        self._words, self._thing = torch.tensor(words), torch.tensor(things)
        self._family = (torch.tensor(families).unsqueeze(0) == torch.tensor(families).unsqueeze(1)).float()

    def shares(self, classes: Tensor) -> Shares:
        """How much of each thing is seen. classes: (B, 1000) probabilities."""
        words, thing, family = (part.to(classes.device) for part in (self._words, self._thing, self._family))
        # The sum over a thing's classes would favour dogs, which have 118, the mean whatever has one.
        seen = [classes[:, own].sum(dim=1) / math.sqrt(len(own)) for own in self.classes]
        of_thing = torch.stack(seen, dim=1)  # (B, T)
        of_family = of_thing @ family  # (B, T)
        trust = of_family / (of_family + HALF_TRUSTED)
        trust = trust.masked_fill(of_family < LEAST_SEEN, 0.0)
        return Shares(words, thing, family, trust, of_thing / of_family.clamp_min(SMALLEST))
