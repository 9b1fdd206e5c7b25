"""From features to sentences: one beam search, used by inference, evaluation and training alike.

All pictures and all their beams advance together as one tensor. Shapes: B pictures, K beams each, N = B x K
rows, V vocabulary size, R regions.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Protocol

import torch
import torch.nn.functional as F
from torch import Tensor

from captioner.errors import Cancelled
from captioner.model.decoder import Decoder, take_rows
from captioner.model.encoder import Features
from captioner.vocabulary import END, PAD, START, UNKNOWN

IMPOSSIBLE = float("-inf")
# Log-odds of a word that speaks neither for a hypothesis nor against it: one person in eight uses it. Lower,
# captions grow longer and less true; higher, they lose more of what matters (docs/experiments.md). Words
# that the detector does not know, most of them rare, count as if they had these.
NEUTRAL = -2.0
# When at most this share of the pictures goes on, the others leave; sooner costs more than it saves.
WORTH_CLEARING = 0.75
NEVER_SAID = [PAD, START, UNKNOWN]


@dataclass(frozen=True)
class DecodingOptions:
    """How the search is done; a pack carries the values that were best on validation.

    beam_size: hypotheses kept per picture; 1 is greedy. max_length: words, END not counted.
    length_penalty: hypotheses are ranked by log-probability / tokens ** length_penalty (0: not normalised;
    END counts as a token). block_trigrams: never say the same three words twice in one sentence.
    word_support: weight of what the word detector says of finished hypotheses, see rank_by_words.
    """

    beam_size: int = 3
    max_length: int = 20
    length_penalty: float = 0.7
    block_trigrams: bool = True
    word_support: float = 0.0


@dataclass(frozen=True)
class Hypothesis:
    """One sentence the search ends with.

    tokens: ids without START and END. log_probability: natural logarithm, END included. score: what ranked
    it. word_log_probabilities: of each token and of END, their sum is log_probability. attention:
    (len(tokens), R) weights that sum to 1 in each row, or None for a decoder without.
    """

    tokens: tuple[int, ...]
    log_probability: float
    score: float
    word_log_probabilities: tuple[float, ...]
    attention: Tensor | None = field(compare=False)


class Adviser(Protocol):
    """Knows of the pictures what the decoder does not."""

    def take(self, pictures: Tensor) -> "Adviser":
        """The same of some of the pictures, (n,)."""

    def advise(self, log_probabilities: Tensor, said: Tensor) -> None:
        """Change how likely each next word is: (N, V), in place; rows of a picture lie together.

        said: (N, T) the words of each row so far, START first.
        """


def never() -> bool:
    """Nobody asks to stop."""
    return False


@torch.inference_mode()
def beam_search(
    decoder: Decoder,
    features: Features,
    options: DecodingOptions,
    should_stop: Callable[[], bool] = never,
    advisers: Sequence[Adviser] = (),
) -> list[list[Hypothesis]]:
    """The best hypotheses for each of B pictures, best first, 1 to beam_size of them.

    advisers: who has a say in every word, one after the other.
    should_stop is asked before every step. Raises: Cancelled when it says yes.
    """
    pictures, beams = features.grid.shape[0], options.beam_size
    device = features.grid.device
    state, memory = decoder.start(features)
    search = _Search.begin(pictures, beams, device)
    unfinished = list(range(pictures))  # which picture each of the search's is
    results: dict[int, list[Hypothesis]] = {}
    for t in range(options.max_length + 1):
        if should_stop():
            raise Cancelled
        step = decoder.advance(decoder.embed(search.words[:, -1]), state, memory)
        log_probabilities = decoder.logits(step.output).float().log_softmax(dim=1)  # (N, V)
        for adviser in advisers:
            adviser.advise(log_probabilities, search.words)
        log_probabilities[:, NEVER_SAID if t else [*NEVER_SAID, END]] = IMPOSSIBLE
        if options.block_trigrams and t > 3:
            _block_repeated_trigrams(log_probabilities, search.words[:, 1:])
        search.remember(step.attention)
        if t == options.max_length:
            search.finish_all(log_probabilities[:, END], options.length_penalty)
            break
        rows = search.grow(log_probabilities, options.length_penalty)  # (N,)
        over = search.stop_where_over(options.length_penalty)  # (B,)
        left = int((~over).sum())
        if left == 0:
            break
        state = take_rows(step.state, rows)
        if left <= WORTH_CLEARING * len(unfinished):
            done, going_on = over.nonzero().flatten(), (~over).nonzero().flatten()
            for picture, found in zip(done.tolist(), search.take(done).hypotheses(), strict=True):
                results[unfinished[picture]] = found
            unfinished = [unfinished[picture] for picture in going_on.tolist()]
            search = search.take(going_on)
            state, memory = take_rows(state, search.rows_of(going_on)), take_rows(memory, going_on)
            advisers = [adviser.take(going_on) for adviser in advisers]
    results.update(zip(unfinished, search.hypotheses(), strict=True))
    return [results[picture] for picture in range(pictures)]


def rank_by_words(
    hypotheses: Sequence[Hypothesis], log_odds: Mapping[int, float], weight: float
) -> list[Hypothesis]:
    """Hypotheses of one picture anew from best to worst, as a word detector likes them, too.

    The search knows how well words follow each other, the detector what is in the picture (Fang et al. 2015).
    log_odds: that a person uses a word of the picture, by its id. weight: see DecodingOptions.
    """
    judged = []
    for hypothesis in hypotheses:
        support = sum(log_odds[word] - NEUTRAL for word in set(hypothesis.tokens) & log_odds.keys())
        judged.append(replace(hypothesis, score=hypothesis.score + weight * support))
    return sorted(judged, key=lambda hypothesis: -hypothesis.score)


def _block_repeated_trigrams(log_probabilities: Tensor, words: Tensor) -> None:
    """Make each word impossible that would repeat a trigram of words: (N, t), in place."""
    again = (words[:, :-2] == words[:, -2:-1]) & (words[:, 1:-1] == words[:, -1:])  # (N, t - 2)
    penalty = torch.zeros_like(again, dtype=log_probabilities.dtype).masked_fill(again, IMPOSSIBLE)
    log_probabilities.scatter_add_(1, words[:, 2:], penalty)


class _Search:
    """The state of one search: living beams, finished hypotheses and the way back to their words.

    k living beams a picture: one at first, K as soon as there are so many sentences to choose from.
    """

    def __init__(self, words: Tensor, scores: Tensor, finished: Tensor, origin: Tensor) -> None:
        self.words = words  # (B x k, t + 1) tokens of the living beams, from START
        self.scores = scores  # (B, k) their log-probabilities
        self.finished = finished  # (B, K) rank scores of the finished, best first; IMPOSSIBLE: none yet
        self.finished_log_probability = finished.clone()  # (B, K)
        self.origin = origin  # (B, K, 2) step and beam from which each finished one ended
        self.parents: list[Tensor] = []  # per step (B, k): the beam that each living beam grew from
        self.tokens: list[Tensor] = []  # per step (B, k): the word it grew by
        self.totals: list[Tensor] = []  # per step (B, k): log-probabilities of the beams after it
        self.attention: list[Tensor | None] = []  # per step (B, k before it, R)

    @classmethod
    def begin(cls, pictures: int, beams: int, device: torch.device) -> "_Search":
        words = torch.full((pictures, 1), START, device=device)
        scores = torch.zeros(pictures, 1, device=device)
        finished = torch.full((pictures, beams), IMPOSSIBLE, device=device)
        return cls(words, scores, finished, torch.zeros(pictures, beams, 2, dtype=torch.long, device=device))

    def take(self, pictures: Tensor) -> "_Search":
        """The search of some of the pictures, (n,), alone."""
        taken = _Search(
            self.words[self.rows_of(pictures)],
            self.scores[pictures],
            self.finished[pictures],
            self.origin[pictures],
        )
        taken.finished_log_probability = self.finished_log_probability[pictures]
        taken.parents = [parents[pictures] for parents in self.parents]
        taken.tokens = [tokens[pictures] for tokens in self.tokens]
        taken.totals = [totals[pictures] for totals in self.totals]
        taken.attention = [None if maps is None else maps[pictures] for maps in self.attention]
        return taken

    def rows_of(self, pictures: Tensor) -> Tensor:
        """The rows of all living beams of some pictures: (n,) to (n x k,)."""
        beams = self.scores.shape[1]
        return (pictures.unsqueeze(1) * beams + torch.arange(beams, device=pictures.device)).flatten()

    def remember(self, attention: Tensor | None) -> None:
        """Where the decoder looked for the words to come: (N, R), or None."""
        pictures, beams = self.scores.shape
        self.attention.append(None if attention is None else attention.view(pictures, beams, -1))

    def grow(self, log_probabilities: Tensor, length_penalty: float) -> Tensor:
        """Grow every beam by one token. Returns (N,): the row that each new beam came from.

        log_probabilities: (N, V), of the next token; they are added to in place.
        """
        (pictures, before), beams = self.scores.shape, self.finished.shape[1]
        size = log_probabilities.shape[1]
        total = log_probabilities.view(pictures, before, size).add_(self.scores.unsqueeze(2)).flatten(1)
        # A beam ends in one way only, so among twice as many candidates enough go on.
        best, index = total.topk(min(2 * beams, total.shape[1]), dim=1)  # (B, 2K)
        parent, token = index // size, index % size
        ends = token == END
        # Only an end among the K best counts: greedy search then ends exactly when END is the likeliest.
        ending = best[:, :beams].masked_fill(~ends[:, :beams], IMPOSSIBLE)
        self._finish(ending, parent[:, :beams], length_penalty)
        going_on = best.masked_fill(ends, IMPOSSIBLE)
        self.scores, place = going_on.topk(min(beams, best.shape[1]), dim=1)  # (B, k)
        parent, token = parent.gather(1, place), token.gather(1, place)
        self.parents.append(parent)
        self.tokens.append(token)
        self.totals.append(self.scores)
        first = torch.arange(pictures, device=parent.device).unsqueeze(1) * before
        rows = (first + parent).flatten()
        self.words = torch.cat([self.words[rows], token.view(-1, 1)], dim=1)
        return rows

    def finish_all(self, end: Tensor, length_penalty: float) -> None:
        """Every living beam ends here, likely or not: end (N,) is END's log-probability."""
        beams = torch.arange(self.scores.shape[1], device=end.device).expand_as(self.scores)
        self._finish(self.scores + end.view_as(self.scores), beams, length_penalty)

    def _finish(self, log_probability: Tensor, beam: Tensor, length_penalty: float) -> None:
        step, beams = len(self.tokens), self.finished.shape[1]
        score = log_probability / (step + 1) ** length_penalty
        origin = torch.stack([torch.full_like(beam, step), beam], dim=2)  # (B, k, 2)
        self.finished, place = torch.cat([self.finished, score], dim=1).topk(beams, dim=1)
        both = torch.cat([self.finished_log_probability, log_probability], dim=1)
        self.finished_log_probability = both.gather(1, place)
        origins = torch.cat([self.origin, origin], dim=1)
        self.origin = origins.gather(1, place.unsqueeze(2).expand(-1, -1, 2))

    def stop_where_over(self, length_penalty: float) -> Tensor:
        """Whether in each picture the worst finished one is as good as the best living one is now: (B,).

        Its living beams then die, so that a picture's result does not depend on the others in its batch.
        """
        living = self.scores[:, 0] / len(self.tokens) ** length_penalty
        over: Tensor = self.finished[:, -1] >= living
        self.scores = self.scores.masked_fill(over.unsqueeze(1), IMPOSSIBLE)
        return over

    def hypotheses(self) -> list[list[Hypothesis]]:
        """Follow every finished hypothesis back to its words."""
        parents, tokens, totals = (
            [step.tolist() for step in steps] for steps in (self.parents, self.tokens, self.totals)
        )
        maps = _Maps(self.attention)
        results = []
        for picture, (scores, log_probabilities, origins) in enumerate(
            zip(
                self.finished.tolist(),
                self.finished_log_probability.tolist(),
                self.origin.tolist(),
                strict=True,
            )
        ):
            found = []
            for score, log_probability, (step, beam) in zip(scores, log_probabilities, origins, strict=True):
                if score == IMPOSSIBLE:
                    break
                words, beams, sums = [], [], [log_probability]
                for t in range(step - 1, -1, -1):
                    words.append(tokens[t][picture][beam])
                    sums.append(totals[t][picture][beam])
                    beam = parents[t][picture][beam]
                    beams.append(beam)
                steps = tuple(after - before for before, after in pairwise([0.0, *sums[::-1]]))
                seen = maps.of(picture, beams[::-1])
                found.append(Hypothesis(tuple(words[::-1]), log_probability, score, steps, seen))
            results.append(found)
        return results


class _Maps:
    """Where the decoder looked, at each step. attention: per step (B, k, R), k differs."""

    def __init__(self, attention: Sequence[Tensor | None]) -> None:
        steps = [maps.cpu() for maps in attention if maps is not None]
        widest = max((maps.shape[1] for maps in steps), default=0)
        padded = [F.pad(maps, (0, 0, 0, widest - maps.shape[1])) for maps in steps]
        self._maps = torch.stack(padded, dim=2) if padded else None  # (B, K, T, R)

    def of(self, picture: int, beams: Sequence[int]) -> Tensor | None:
        """Of one hypothesis that was those beams of its picture, step by step: (len(beams), R)."""
        if self._maps is None:
            return None
        return self._maps[picture, beams, range(len(beams))]
