"""What the encoder learned from a detector: whether a picture shows things of COCO's 80 kinds."""

import torch.nn.functional as F
from torch import Tensor

# In the order of COCO's own numbers (Lin et al. 2014).
_KINDS = """
person, bicycle, car, motorcycle, airplane, bus, train, truck, boat, traffic light, fire hydrant, stop
sign, parking meter, bench, bird, cat, dog, horse, sheep, cow, elephant, bear, zebra, giraffe, backpack,
umbrella, handbag, tie, suitcase, frisbee, skis, snowboard, sports ball, kite, baseball bat, baseball
glove, skateboard, surfboard, tennis racket, bottle, wine glass, cup, fork, knife, spoon, bowl, banana,
apple, sandwich, orange, broccoli, carrot, hot dog, pizza, donut, cake, chair, couch, potted plant, bed,
dining table, toilet, tv, laptop, mouse, remote, keyboard, cell phone, microwave, oven, toaster, sink,
refrigerator, book, clock, vase, scissors, teddy bear, hair drier, toothbrush
"""
KINDS = tuple(" ".join(_KINDS.split()).split(", "))


class Detector:
    """Logistic regressions on the mean of the regions, one a kind. weight: (80, D). bias: (80,)."""

    def __init__(self, weight: Tensor, bias: Tensor) -> None:
        self._weight, self._bias = weight.float(), bias.float()

    def log_odds(self, means: Tensor) -> Tensor:
        """That a picture shows each of KINDS, (B, D) to (B, 80), on the device of means."""
        return F.linear(means.float(), self._weight.to(means.device), self._bias.to(means.device))
