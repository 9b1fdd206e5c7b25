"""Fit the word detector of a pack: which words people would use of a picture (Fang et al. 2015)."""

import math
from collections.abc import Sequence

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from captioner.data.annotations import CaptionedPicture
from captioner.description.heads import WordHead
from captioner.fitting.views import View, altered, summaries
from captioner.inference import Captioner
from captioner.training.examples import to_examples
from captioner.training.teachers import word_shares

WORDS = 900  # the most frequent content words; rarer ones have too few pictures to learn from
EPOCHS = 20
BATCH = 128
LEARNING_RATE = 5e-4  # at first; it falls to zero as a half cosine
RIDGE = 1.0  # of the squared standardised weights, a batch
DROPOUT = 0.5
RAREST = 1e-4  # share of captions that a word is taken to have at least


def fit_words(captioner: Captioner, pictures: Sequence[CaptionedPicture]) -> WordHead:
    """A detector of the words of the captions, learned from altered copies of the pictures.

    It learns which share of a picture's captions uses a word. From altered copies, because the encoder has
    learned from the pictures themselves and knows them too well.
    """
    examples = to_examples(pictures)
    words, shares = word_shares(examples, WORDS)
    vocabulary = captioner.pack.vocabulary
    known = [column for column, word in enumerate(words) if word in vocabulary]
    views = [View(example.file, altered, example.number) for example in examples]
    inputs, numbers = summaries(captioner, views, "words")
    weight, bias = fit_detector(inputs, torch.from_numpy(shares[:, known]).float()[numbers])
    return WordHead(weight.numpy(), bias.numpy(), np.array(vocabulary.encode([words[c] for c in known])))


def fit_detector(inputs: Tensor, targets: Tensor) -> tuple[Tensor, Tensor]:
    """Weights (W, F) and biases (W,) of logistic regressions.

    inputs: (N, F), on any scale. targets: (N, W), the share of a picture's captions that use each word.
    """
    generator = torch.Generator().manual_seed(1)
    centre, spread = inputs.mean(dim=0), inputs.std(dim=0).clamp_min(1e-3)
    standard = (inputs - centre) / spread
    weight = torch.zeros(targets.shape[1], inputs.shape[1], requires_grad=True)
    bias = torch.logit(targets.mean(dim=0), eps=RAREST).requires_grad_()  # what is known without a picture
    optimizer = torch.optim.Adam([weight, bias], lr=LEARNING_RATE)
    steps = EPOCHS * math.ceil(len(inputs) / BATCH)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, steps)
    for _ in range(EPOCHS):
        for rows in torch.randperm(len(inputs), generator=generator).split(BATCH):  # type: ignore[no-untyped-call]
            kept = torch.rand(len(rows), inputs.shape[1], generator=generator) > DROPOUT
            scores = (standard[rows] * kept / (1 - DROPOUT)) @ weight.T + bias
            loss = F.binary_cross_entropy_with_logits(scores, targets[rows], reduction="sum")
            optimizer.zero_grad()
            ((loss + RIDGE * weight.square().sum()) / len(rows)).backward()  # type: ignore[no-untyped-call]
            optimizer.step()
            schedule.step()
    found = weight.detach() / spread
    return found, bias.detach() - found @ centre
