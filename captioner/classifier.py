"""What the encoder knew before it learned from captions: ImageNet's 1,000 classes, and plain words for them.

Where a caption cannot be trusted, its thing can still be known: nobody captioned a close-up of a cat, but
ImageNet has a thousand.
"""

from collections.abc import Sequence
from functools import cache

import torch
import torch.nn.functional as F
from torch import Tensor

from captioner.resources import resource

CLASSES = 1000  # of ImageNet-1k
SURE = 0.5  # probability from which a thing is told, with a "perhaps"


class Classifier:
    """Multinomial logistic regression on the mean of the regions. weight: (1000, D). bias: (1000,)."""

    def __init__(self, weight: Tensor, bias: Tensor) -> None:
        self._weight, self._bias = weight.float(), bias.float()

    def probabilities(self, means: Tensor) -> Tensor:
        """Of each class, (B, D) to (B, 1000), on the device of means."""
        weight, bias = self._weight.to(means.device), self._bias.to(means.device)
        return F.linear(means.float(), weight, bias).softmax(dim=1)


def things_seen(classes: Tensor) -> list[str | None]:
    """What each picture most likely shows, such as "a cat"; None where that is unsure. classes: (B, 1000)."""
    phrases, members = _phrases()
    probability, place = (classes.cpu() @ members).max(dim=1)
    return [
        phrases[best] if sure >= SURE else None
        for sure, best in zip(probability.tolist(), place.tolist(), strict=True)
    ]


def classes_of(phrases: Sequence[str]) -> Tensor:
    """The classes that some of the plain words stand for: (1000,) of 0 and 1."""
    known, members = _phrases()
    return members[:, [known.index(phrase) for phrase in phrases]].sum(dim=1)


@cache
def _phrases() -> tuple[list[str], Tensor]:
    """The plain words of resources/objects.txt, and which classes each stands for: (1000, P) of 0 and 1."""
    lines = resource("objects.txt").read_text("utf-8").splitlines()
    entries = [line.rsplit(": ", 1) for line in lines if not line.startswith("#")]
    members = torch.zeros(CLASSES, len(entries))
    for column, (_, numbers) in enumerate(entries):
        for numbered in numbers.split():
            first, _, last = numbered.partition("-")
            members[int(first) : int(last or first) + 1, column] = 1
    return [phrase for phrase, _ in entries], members
