"""How likely a caption is right, and what follows from that: tell it, hedge it, or keep silent.

A caption is right here when most of its content words are supported by what people said of the picture; see
fitting/rightness.py for the definition. The weights are fitted on validation pictures and lie in the pack.
"""

import math
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass

# Words that tell nothing by themselves; what is left of a caption are its content words.
_EMPTY = """
a an the and or but of in on at to by with from for into onto over under through near next behind front above
below up down out off along across around between against while as is are was be being been has have having
it its his her their he she they him them who that which this there one two three four some several other
another each many very 's during something someone
"""
EMPTY_WORDS = frozenset(_EMPTY.split())


@dataclass(frozen=True)
class Doubt:
    """What a pack knows of its own reliability.

    weights: one for each of EVIDENCE, with bias the logistic regression that gives the confidence.
    hedge_below, abstain_below: confidences under which a caption is hedged, or not told.
    sure_of_turn: the probability from which a picture is taken to lie on its side. sure_of_photo: that from
    which it is enough of a photo for a caption: a scene in a drawing would be invented.
    """

    weights: tuple[float, ...] = ()
    bias: float = 0.0
    hedge_below: float = 0.5
    abstain_below: float = 0.2
    sure_of_turn: float = 0.95
    sure_of_photo: float = 0.9


EVIDENCE = (
    "mean log-probability of a word",
    "log-probability of the rarest word",
    "lead over the second beam",
    "agreement of the beams",
    "words",
    "log-odds of a photo",
    "flags of quality",
    "support of the words",
)
# Log-odds beyond this say no more: the detector never knows so well.
SURE = 6.0
UNSUPPORTED = -2.0  # of words the detector does not know, which are rare


def evidence(
    words: Sequence[str],
    word_log_probabilities: Sequence[float],
    alternatives: Sequence[tuple[str, float]],
    photo: float,
    flags: Sequence[str],
    detected: Mapping[str, float],
) -> tuple[float, ...]:
    """What speaks for a caption and against it, in the order of EVIDENCE.

    words: its tokens. word_log_probabilities: theirs and the end's. alternatives: the other beams with their
    log-probabilities. photo: probability that the picture is a photo. flags: of its quality.
    detected: log-odds that people use a word of this picture.
    """
    total = sum(word_log_probabilities)
    content = content_words(words)
    shares = [len(content & content_words(other.split())) / max(1, len(content)) for other, _ in alternatives]
    photo = min(max(photo, 0.001), 0.999)
    return (
        total / len(word_log_probabilities),
        min(word_log_probabilities),
        min(5.0, total - alternatives[0][1]) if alternatives else 0.0,
        sum(shares) / len(shares) if shares else 1.0,
        len(words) / 10,
        math.log(photo / (1 - photo)) / 5,
        float(len(flags)),
        _support(content, detected),
    )


def _support(content: Set[str], detected: Mapping[str, float]) -> float:
    """Mean log-odds of content words, halved to be of the order of the other evidence."""
    odds = [max(-SURE, min(SURE, detected.get(word, UNSUPPORTED))) for word in sorted(content)]
    return sum(odds) / len(odds) / 2 if odds else 0.0


def confidence(doubt: Doubt, found: Sequence[float]) -> float:
    """The probability that the caption is right, of its evidence."""
    score = doubt.bias + sum(weight * value for weight, value in zip(doubt.weights, found, strict=True))
    return 1 / (1 + math.exp(-max(-50.0, min(50.0, score))))


def content_words(words: Sequence[str]) -> frozenset[str]:
    """The words that say what is there."""
    return frozenset(words) - EMPTY_WORDS
