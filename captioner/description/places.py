"""Where the things of a caption are, from the decoder's attention.

Attention is soft: it covers half the picture, and the maps of two people in one caption look much alike.
So places are told of the first person or animal alone, and of objects, and only where the attention for the
word has one clear middle. tools/measure_places.py tells how often they are right.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from captioner.description import messages
from captioner.description.description import Box, Place
from captioner.description.thing_words import LIVING, OBJECTS, THINGS

if TYPE_CHECKING:  # a place is a plain value, also where PyTorch is not to be loaded
    from captioner.inference import Caption

# The middle of a map is what hangs together around its peak and is this much of the peak above an even map.
MIDDLE = 0.5
# How often the peak must be as high as an even map, for it to be one.
LEAST_PEAK = 2
# Share of all that is above an even map which the middle must hold, and of the picture which it may cover.
# So a quarter of the places is not told; of pictures pasted to a known place, the right ninth is named for
# 73 % instead of 68 %, the opposite side for none.
LEAST_HELD = 0.5
MOST_COVERED = 1 / 3

_NAMES = (
    (messages.TOP_LEFT, messages.TOP, messages.TOP_RIGHT),
    (messages.LEFT, messages.CENTRE, messages.RIGHT),
    (messages.BOTTOM_LEFT, messages.BOTTOM, messages.BOTTOM_RIGHT),
)

Map = list[list[float]]


def places(caption: Caption) -> tuple[Place, ...]:
    """The places of a caption's things, in its order; none without attention."""
    if caption.attention is None:
        return ()
    found: dict[str, Place] = {}
    for index in _things(caption.words):
        word = caption.words[index]
        box = middle(caption.attention[index].tolist())
        if box and word not in found:
            found[word] = Place(word, box)
    return tuple(found.values())


def middle(weights: Map) -> Box | None:
    """The box around the middle of an attention map, or None where it has none that tells anything.

    weights: rows of a map that sums to 1.
    """
    rows, columns = len(weights), len(weights[0])
    even = 1 / (rows * columns)
    excess = [[max(0.0, weight - even) for weight in row] for row in weights]
    total = sum(map(sum, excess))
    if max(map(max, excess)) < (LEAST_PEAK - 1) * even:
        return None
    cells = _around_peak(excess)
    held = sum(excess[row][column] for row, column in cells)
    top, bottom = min(row for row, _ in cells), max(row for row, _ in cells) + 1
    left, right = min(column for _, column in cells), max(column for _, column in cells) + 1
    covered = (bottom - top) * (right - left) * even
    if held < LEAST_HELD * total or covered > MOST_COVERED:
        return None
    return left / columns, top / rows, (right - left) / columns, (bottom - top) / rows


def place_name(box: Box) -> str:
    """The name of the ninth of the picture in which the centre of a box lies."""
    left, top, width, height = box
    return _NAMES[_third(top + height / 2)][_third(left + width / 2)]


def _things(words: tuple[str, ...]) -> list[int]:
    """Where in the caption the first person or animal stands, and the objects."""
    living = [index for index in range(len(words)) if _is_noun(words, index, LIVING)]
    objects = [index for index in range(len(words)) if _is_noun(words, index, OBJECTS)]
    return sorted(living[:1] + objects)


def _is_noun(words: tuple[str, ...], index: int, of: frozenset[str]) -> bool:
    """Whether a word stands for the thing itself: not "boys swing", "man's", "ball player" or "to train"."""
    before, after = words[index - 1 : index], words[index + 1 : index + 2]
    return (
        words[index] in of
        and (index == 0 or before[0] not in LIVING | {"to"})
        and (not after or after[0] not in (LIVING if of is LIVING else THINGS) | {"'s"})
    )


def _around_peak(excess: Map) -> set[tuple[int, int]]:
    """The cells that hang together with the highest one, side by side, and are not much lower."""
    rows, columns = range(len(excess)), range(len(excess[0]))
    peak = max(
        ((row, column) for row in rows for column in columns), key=lambda cell: excess[cell[0]][cell[1]]
    )
    least = MIDDLE * excess[peak[0]][peak[1]]
    found, waiting = set(), [peak]
    while waiting:
        row, column = waiting.pop()
        if (row, column) in found or row not in rows or column not in columns or excess[row][column] < least:
            continue
        found.add((row, column))
        waiting += [(row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)]
    return found


def _third(centre: float) -> int:
    return min(2, max(0, int(centre * 3)))
