"""What a detector taught the encoder to see, against what captions taught it to expect.

Three of four photos that the shipped pack learned from show people, one of 277 a plane: so a plane on a
runway was told as a man in front of a building. What a detector calls a person or a plane (detector.py) does
not hang on that. Where it sees no people, words for them become less likely; where it sees a thing that the
word detector overlooks, words for that become likelier, until one of them is said.

Shapes: B pictures, C of them concerned, N = B x k rows, V vocabulary size, G things with words.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import torch
from torch import Tensor

from captioner.description.thing_words import PEOPLE
from captioner.detector import KINDS
from captioner.things import ANIMALS, VEHICLES
from captioner.vocabulary import Vocabulary

# Log-odds of the head from which a thing counts as seen: people name it sooner than the detector is sure.
EVEN = -1.0
# Share of the difference between head and word detector that is given to a word, and the greatest difference.
SAY = 0.5
MOST = 4.0
OVERLOOKED = -8.0  # log-odds of a word that the word detector does not know


@dataclass(frozen=True, eq=False)
class Sightings:
    """How much likelier or less likely words for some things become in some pictures.

    thing: (V,) the thing that a word names, G for none. change: (B, G + 1) added to log-probabilities, the
    last 0. odds: (B, G + 1) added to the word detector's log-odds.
    """

    thing: Tensor
    change: Tensor
    odds: Tensor

    def take(self, pictures: Tensor) -> "Sightings":
        """Those of some of the pictures, (n,)."""
        return replace(self, change=self.change[pictures], odds=self.odds[pictures])

    def advise(self, log_probabilities: Tensor, said: Tensor) -> None:
        """See Adviser: of words for a thing that was said already, none becomes likelier."""
        concerned = self._concerned
        if not len(concerned):
            return
        beams = len(log_probabilities) // len(self.change)
        rows = concerned.unsqueeze(1) * beams + torch.arange(beams, device=said.device)  # (C, k)
        rows = rows.flatten()
        change = self.change[concerned].repeat_interleave(beams, dim=0)  # (C x k, G + 1)
        told = torch.zeros_like(change, dtype=torch.bool).scatter_(1, self.thing[said[rows]], True)
        change = torch.where(told, change.clamp_max(0.0), change)
        log_probabilities[rows] = (log_probabilities[rows] + change[:, self.thing]).log_softmax(dim=1)

    @cached_property
    def _concerned(self) -> Tensor:
        """The pictures in which anything changes, (C,): often few."""
        return self.change.any(dim=1).nonzero().flatten()

    def log_odds(self, odds: Sequence[Mapping[int, float]]) -> list[dict[int, float]]:
        """What a word detector says of each picture, changed in the same way. odds: by word id."""
        things, changes = self.thing.tolist(), self.odds.tolist()
        return [
            {word: value + change[things[word]] for word, value in one.items()}
            for one, change in zip(odds, changes, strict=True)
        ]


class Watching:
    """Knows which of a detector's kinds a vocabulary has words for."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        named = [("person", tuple(PEOPLE))]
        named += [(thing.kind, thing.one + thing.many) for thing in (*ANIMALS, *VEHICLES) if thing.kind]
        known = [(kind, vocabulary.encode([w for w in words if w in vocabulary])) for kind, words in named]
        self._words = [sorted(set(words)) for _, words in known if words]  # of each thing
        self._kinds = [KINDS.index(kind) for kind, words in known if words]
        self._people = torch.tensor([KINDS[kind] == "person" for kind in self._kinds], dtype=torch.bool)
        self._thing = torch.full((len(vocabulary),), len(self._words))
        for thing, words in enumerate(self._words):
            self._thing[words] = thing

    def sightings(self, detected: Tensor, odds: Sequence[Mapping[int, float]]) -> Sightings:
        """What to change in B pictures.

        detected: (B, 80) log-odds of KINDS. odds: a word detector's for each picture, by word id.
        """
        device = detected.device
        expected = torch.tensor([self._expected(one) for one in odds], device=device)  # (B, G)
        seen = detected[:, self._kinds] - EVEN  # (B, G)
        overlooked = (seen - expected).clamp(0.0, MOST).masked_fill(seen < 0, 0.0)
        people = self._people.to(device)
        missing = seen.clamp_max(0.0) * people
        gained = overlooked * ~people
        last = torch.zeros(len(seen), 1, device=device)
        return Sightings(
            self._thing.to(device),
            torch.cat([missing + SAY * gained, last], dim=1),
            torch.cat([missing + gained, last], dim=1),
        )

    def _expected(self, odds: Mapping[int, float]) -> list[float]:
        """The greatest log-odds of each thing's words, (G,)."""
        return [max(odds.get(word, OVERLOOKED) for word in words) for words in self._words]
