"""Fit the word detector of a pack: which words people would use of a picture (Fang et al. 2015)."""

from collections import Counter
from collections.abc import Sequence

import torch
import torch.nn.functional as F
from torch import Tensor

from captioner.data.annotations import CaptionedPicture
from captioner.description.confidence import content_words
from captioner.description.heads import WordHead
from captioner.fitting.views import View, altered, summaries
from captioner.inference import Captioner
from captioner.text import tokenize
from captioner.vocabulary import Vocabulary

WORDS = 400  # the most frequent content words; rarer ones have too few pictures to learn from
EPOCHS = 4
BATCH = 128
LEARNING_RATE = 2e-3
RIDGE = 0.1  # of the squared standardised weights, a batch
DROPOUT = 0.5


def fit_words(captioner: Captioner, pictures: Sequence[CaptionedPicture]) -> WordHead:
    """A detector of the words of the captions, learned from altered copies of the pictures.

    Altered, because the encoder has learned from the pictures themselves and knows them too well.
    """
    ids = frequent_words(pictures, captioner.pack.vocabulary)
    inputs, places = summaries(
        captioner, [View(picture.file, altered, place) for place, picture in enumerate(pictures)], "words"
    )
    targets = _targets([pictures[place] for place in places.tolist()], captioner.pack.vocabulary, ids)
    weight, bias = _fit(inputs, targets)
    return WordHead(weight.numpy(), bias.numpy(), torch.tensor(ids).numpy())


def frequent_words(pictures: Sequence[CaptionedPicture], vocabulary: Vocabulary) -> list[int]:
    """Ids of the content words used of most pictures."""
    counts = Counter(word for picture in pictures for word in _words(picture) if word in vocabulary)
    return [vocabulary.encode([word])[0] for word, _ in counts.most_common(WORDS)]


def _words(picture: CaptionedPicture) -> frozenset[str]:
    return content_words([word for caption in picture.captions for word in tokenize(caption)])


def _targets(pictures: Sequence[CaptionedPicture], vocabulary: Vocabulary, ids: Sequence[int]) -> Tensor:
    """(N, W): 1 where anybody used the word of the picture."""
    column = {number: place for place, number in enumerate(ids)}
    targets = torch.zeros(len(pictures), len(ids))
    for row, picture in enumerate(pictures):
        for number in vocabulary.encode(sorted(_words(picture))):
            if number in column:
                targets[row, column[number]] = 1
    return targets


def _fit(inputs: Tensor, targets: Tensor) -> tuple[Tensor, Tensor]:
    """Weights (W, F) and biases (W,)."""
    generator = torch.Generator().manual_seed(1)
    centre, spread = inputs.mean(dim=0), inputs.std(dim=0).clamp_min(1e-3)
    standard = (inputs - centre) / spread
    weight = torch.zeros(targets.shape[1], inputs.shape[1], requires_grad=True)
    bias = torch.full((targets.shape[1],), -3.0, requires_grad=True)  # most words are used of few pictures
    optimizer = torch.optim.Adam([weight, bias], lr=LEARNING_RATE)
    for _ in range(EPOCHS):
        for rows in torch.randperm(len(inputs), generator=generator).split(BATCH):  # type: ignore[no-untyped-call]
            kept = torch.rand(len(rows), inputs.shape[1], generator=generator) > DROPOUT
            scores = (standard[rows] * kept / (1 - DROPOUT)) @ weight.T + bias
            loss = F.binary_cross_entropy_with_logits(scores, targets[rows], reduction="sum")
            optimizer.zero_grad()
            ((loss + RIDGE * weight.square().sum()) / len(rows)).backward()  # type: ignore[no-untyped-call]
            optimizer.step()
    found = weight.detach() / spread
    return found, bias.detach() - found @ centre
