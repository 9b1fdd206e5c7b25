"""Which animal, which vehicle: the classifier that the encoder began with knows more than captions say.

Of the 6,091 photos that the shipped pack learned from, captions name dogs in 1,536, cats in 16, planes in 22:
asked for an animal, a decoder says a dog. It knows well when one is due; which one, the classifier knows
better. So where words for animals are likely, their probability is shared out anew among them, as the
classifier sees it; other words keep theirs.

Shapes: B pictures, N = B x k rows, V vocabulary size, W words for things, T things that have words.
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
        likely = (
            log_probabilities[:, self.words].exp().view(len(self.trust), -1, len(self.words))
        )  # (B, k, W)
        named = F.one_hot(self.thing, len(self.family)).to(likely.dtype)  # (W, T)
        of_thing = (likely @ named).clamp_min(SMALLEST)  # (B, k, T)
        expected = of_thing / (of_thing @ self.family)  # (B, k, T), among those of its family
        pooled = expected**EXPECTATION * self.share.unsqueeze(1)
        pooled = pooled / (pooled @ self.family).clamp_min(SMALLEST)
        trust = self.trust.unsqueeze(1)  # (B, 1, T)
        factors = (1 - trust + trust * pooled / expected).clamp_min(SMALLEST)
        log_probabilities[:, self.words] += factors.log()[..., self.thing].flatten(0, 1)


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

    def log_odds(self, picture: int, odds: Mapping[int, float]) -> dict[int, float]:
        """What a word detector says of a picture, shared out anew in the same way. odds: by a word's id."""
        device = self.shares[0].trust.device
        names = self.take(torch.tensor([picture], device=device))
        trusted = {word for one in names.shares for word in one.words[one.trust[0, one.thing] > 0].tolist()}
        if not trusted:
            return dict(odds)
        last = max([*odds, *(int(one.words.max()) for one in names.shares)])
        likely = torch.full((1, last + 1), math.log(UNLIKELY), device=device)
        likely[0, list(odds)] = F.logsigmoid(torch.tensor(list(odds.values()), device=device))
        names.rename(likely)
        renamed = torch.logit(likely[0].exp(), eps=UNLIKELY).tolist()
        return {**odds, **{word: renamed[word] for word in trusted}}


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
