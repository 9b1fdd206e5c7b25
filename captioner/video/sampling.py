"""A few good frames of a shot, chosen while it passes, in memory that does not grow with its length."""

from collections.abc import Callable
from typing import NamedTuple

from PIL import Image

from captioner.description.quality import flags, measure
from captioner.judging import SMALLEST_SIDE
from captioner.video.reading import Frame

MOST_KEPT = 16  # frames of a shot that are held at once
FIRST_STEP = 0.2  # seconds between them, until there are too many
# What makes a frame worth less than its neighbour. The rest is true of the whole shot as a rule.
UNUSABLE = frozenset({"one_colour", "dark", "bright", "blurred"})


class Sample(NamedTuple):
    """A frame that may stand for its shot. begin: in seconds."""

    begin: float
    picture: Image.Image
    size: tuple[int, int]


class Sampler:
    """Keeps frames at even distances; whenever there are too many, every other one goes."""

    def __init__(self) -> None:
        self._samples: list[Sample] = []
        self._step = FIRST_STEP

    def offer(self, frame: Frame) -> None:
        """Keep a frame if its time has come."""
        if self._samples and frame.begin < self._samples[-1].begin + self._step:
            return
        self._samples.append(Sample(frame.begin, frame.picture(SMALLEST_SIDE), frame.size))
        if len(self._samples) > MOST_KEPT:
            del self._samples[1::2]
            self._step *= 2

    def before(self, end: float) -> list[Sample]:
        """The frames kept that begin before a moment."""
        return [sample for sample in self._samples if sample.begin < end]


def choose(samples: list[Sample], begin: float, end: float, count: int) -> list[Sample]:
    """Up to count samples of a shot, spread over it, the one nearest to its middle first.

    Instead of a dark or blurred one its best neighbour is taken; where all are, so be it.
    """
    moments = [begin + (end - begin) * (place + 0.5) / count for place in range(count)]
    moments.sort(key=lambda moment: abs(moment - (begin + end) / 2))
    left, chosen = list(samples), []
    is_usable = _judge_once()
    for moment in moments:
        if not left:
            break
        near = sorted(left, key=lambda sample: abs(sample.begin - moment))
        # Those nearer to another moment are that one's neighbours.
        mine = [one for one in near if abs(one.begin - moment) <= (end - begin) / (2 * count)] or near[:1]
        best = next((one for one in mine if is_usable(one)), mine[0])
        chosen.append(best)
        left.remove(best)
    good = [one for one in chosen if is_usable(one)]
    return good or chosen[:1]


def _judge_once() -> Callable[[Sample], bool]:
    known: dict[float, bool] = {}

    def is_usable(sample: Sample) -> bool:
        if sample.begin not in known:
            found = flags(measure(sample.picture, *sample.size))
            known[sample.begin] = UNUSABLE.isdisjoint(found)
        return known[sample.begin]

    return is_usable
