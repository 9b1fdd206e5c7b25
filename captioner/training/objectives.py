"""What a stage optimises: how a batch becomes captions with weights."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from captioner.training.cider import CiderD
from captioner.training.examples import Choice, Example, encode_captions
from captioner.training.learner import Learner
from captioner.training.paraphrases import Paraphrases
from captioner.vocabulary import END, SPECIAL_TOKENS, Vocabulary

PARAPHRASES = 3  # a picture in each step
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
    """Make the captions that people wrote likely, and some paraphrases of them.

    paraphrases: of sentences about other pictures, or None. paraphrase_weight: of each beside a caption.
    """

    def __init__(
        self,
        vocabulary: Vocabulary,
        longest: int,
        paraphrases: Paraphrases | None = None,
        paraphrase_weight: float = 0.0,
    ) -> None:
        self._vocabulary = vocabulary
        self._longest = longest
        self._paraphrases = paraphrases
        self._paraphrase_weight = paraphrase_weight

    def targets(self, choices: Sequence[Choice], learner: Learner, seen: Tensor) -> Target:
        """All captions of each picture, and the paraphrases drawn for it."""
        captions, owners = encode_captions(choices, self._vocabulary, self._longest)
        if self._paraphrases is None:
            return Target(captions, owners, None)
        drawn = [
            (self._vocabulary.encode(tokens), place)
            for place, choice in enumerate(choices)
            for tokens in self._paraphrases.draw(choice, PARAPHRASES)
        ]
        weights = torch.tensor([1.0] * len(captions) + [self._paraphrase_weight] * len(drawn))
        captions += [ids for ids, _ in drawn]
        owners = torch.cat([owners, torch.tensor([place for _, place in drawn], dtype=torch.long)])
        return Target(captions, owners, weights)


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
