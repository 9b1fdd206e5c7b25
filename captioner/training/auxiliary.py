"""What the encoder learns beside captions, to keep and to gain knowledge that the captions do not hold.

Words that people use of a picture (Fang et al. 2015); the classes that the classifier it began with saw in it
(learning without forgetting, Li and Hoiem 2016); the objects that a detector finds (labels by a teacher).
teachers.py has the labels. The heads for classes and objects go into the pack.
"""

from collections.abc import Mapping

import torch.nn.functional as F
from torch import Tensor, nn

from captioner.classifier import CLASSES
from captioner.detector import KINDS
from captioner.training.config import Stage

TEMPERATURE = 2.0  # of both classifiers: what is not the likeliest class teaches something, too
RARE = 4.0  # log-odds against a word or an object, before anything is learned


def loss_weights(stage: Stage) -> dict[str, float]:
    """The weight of each auxiliary loss that counts in a stage."""
    weights = {"words": stage.word_loss, "classes": stage.class_loss, "objects": stage.object_loss}
    return {name: weight for name, weight in weights.items() if weight > 0}


class AuxiliaryHeads(nn.Module):
    """A linear head for each kind of label, on the mean of the regions. sizes: how many classes each has."""

    def __init__(self, feature_size: int, sizes: Mapping[str, int]) -> None:
        super().__init__()
        heads = {name: nn.Linear(feature_size, size) for name, size in sizes.items()}
        for head in heads.values():
            nn.init.constant_(head.bias, -RARE)
        self.heads = nn.ModuleDict(heads)

    def classifier(self) -> dict[str, Tensor] | None:
        """weight and bias of the head for ImageNet's classes, which a pack keeps; None without one."""
        return self._head("classes", CLASSES)

    def detector(self) -> dict[str, Tensor] | None:
        """weight and bias of the head for a detector's kinds, which a pack keeps; None without one."""
        return self._head("objects", len(KINDS))

    def _head(self, name: str, classes: int) -> dict[str, Tensor] | None:
        head = self.heads[name].state_dict() if name in self.heads else {}
        return dict(head) if head and len(head["bias"]) == classes else None

    def losses(self, mean: Tensor, labels: Mapping[str, Tensor]) -> dict[str, Tensor]:
        """The mean loss of a batch for each kind of labels. mean: (B, D). labels: (B, C) each, 0 to 1."""
        found = {}
        for name, wanted in labels.items():
            scores = self.heads[name](mean).float()  # (B, C)
            if name == "classes":
                likely = (scores / TEMPERATURE).log_softmax(dim=1)
                found[name] = -(wanted * likely).sum(dim=1).mean()
            else:
                loss = F.binary_cross_entropy_with_logits(scores, wanted, reduction="none")
                found[name] = loss.sum(dim=1).mean()
        return found
