"""What a stage optimises: how a batch becomes captions with weights."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from captioner.training.cider import CiderD
from captioner.training.examples import Choice, Example, encode_captions
from captioner.training.learner import Learner
from captioner.vocabulary import END, SPECIAL_TOKENS, Vocabulary

# Closes every sentence in the reward, so that "a man in a" earns less than "a man in a hat".
_CLOSING = SPECIAL_TOKENS[END]


class Target(NamedTuple):
    """Captions to learn from.

    captions: N lists of ids. owners: (N,) their pictures. weights: (N,), None for 1. reward: mean CIDEr-D.
    """

    captions: list[list[int]]
    owners: Tensor
    weights: Tensor | None
    reward: float | None = None


class CrossEntropy:
    """Make the captions that people wrote likely, those the more that others would have written, too.

    consensus: how sharply captions are preferred that agree with the others of their picture, see
    consensus_weights; 0: not at all.
    """

    def __init__(
        self, vocabulary: Vocabulary, longest: int, examples: Sequence[Example], consensus: float
    ) -> None:
        self._vocabulary = vocabulary
        self._longest = longest
        self._weights = consensus_weights(examples, consensus) if consensus else None

    def targets(self, choices: Sequence[Choice], learner: Learner, seen: Tensor) -> Target:
        """All captions of each picture."""
        captions, owners = encode_captions(choices, self._vocabulary, self._longest)
        weights = self._weights
        if weights is None:
            return Target(captions, owners, None)
        return Target(captions, owners, torch.cat([weights[choice.example.number] for choice in choices]))


def consensus_weights(examples: Sequence[Example], sharpness: float) -> list[Tensor]:
    """Weights of the captions of each picture, with a mean of 1: the more of what others wrote, the more.

    The softmax of sharpness x CIDEr-D of a caption against the others (after Phan et al. 2017, who took
    CIDEr-D itself).
    """
    written = [[list(caption) for caption in example.captions] for example in examples]
    scores = [torch.zeros(len(captions)) for captions in written]
    for place in range(max(len(captions) for captions in written)):
        pictures = [number for number, captions in enumerate(written) if place < len(captions) > 1]
        if not pictures:
            continue
        others = [written[number][:place] + written[number][place + 1 :] for number in pictures]
        ours = [written[number][place] for number in pictures]
        for number, score in zip(
            pictures, CiderD(others, written).score(ours, range(len(ours))), strict=True
        ):
            scores[number][place] = float(score)
    return [(sharpness * found).softmax(dim=0) * len(found) for found in scores]


class SelfCritical:
    """Make sampled captions likelier the more their CIDEr-D exceeds that of their siblings.

    Rennie et al. 2017, with the mean of the other samples as the baseline (Luo 2020) in place of a greedy
    caption. References are those of the training set, mirrored where the picture is.
    """

    def __init__(
        self, vocabulary: Vocabulary, longest: int, samples: int, examples: Sequence[Example]
    ) -> None:
        self._vocabulary = vocabulary
        self._longest = longest
        self._samples = samples
        self._count = len(examples)
        plain = [Choice(example, False, "").captions() for example in examples]
        mirrored = [Choice(example, True, "").captions() for example in examples]
        references = [[[*caption, _CLOSING] for caption in captions] for captions in plain + mirrored]
        # Picture n mirrored is reference set n + count; both halves weigh words alike.
        self._cider = CiderD(references)

    def targets(self, choices: Sequence[Choice], learner: Learner, seen: Tensor) -> Target:
        """Samples of each picture, weighted by their advantage."""
        captions = learner.sample(seen, self._samples, self._longest)
        owners = torch.arange(len(choices)).repeat_interleave(self._samples)
        # A special token stands in the sentence like a word that nobody wrote, and so earns nothing.
        names = self._vocabulary.tokens
        sentences = [[*(names[number] for number in ids), _CLOSING] for ids in captions]
        pictures = [
            choice.example.number + self._count * choice.mirrored
            for choice in choices
            for _ in range(self._samples)
        ]
        rewards = np.asarray(self._cider.score(sentences, pictures), dtype=np.float32)
        grouped = torch.from_numpy(rewards).view(-1, self._samples)  # (B, samples)
        others = (grouped.sum(dim=1, keepdim=True) - grouped) / (self._samples - 1)
        return Target(captions, owners, (grouped - others).flatten(), float(rewards.mean()))
