"""Choosing a part of a picture by nine cells: 1 is the top left, 9 the bottom right, as they are read.

Pure functions of a Part; nothing here knows keys or windows.
"""

from enum import Enum

from desktop_app import messages
from desktop_app.messages import say
from desktop_app.picture import Part

CELLS = 3  # across and down
WHOLE = Part(0, 0, 1, 1)
_EXACT = 1e-9  # what is left over when thirds are added up

_PLACES = (
    (messages.TOP_LEFT, messages.TOP, messages.TOP_RIGHT),
    (messages.LEFT, messages.CENTRE, messages.RIGHT),
    (messages.BOTTOM_LEFT, messages.BOTTOM, messages.BOTTOM_RIGHT),
)
_SIZES = (
    (3 / 4, messages.THREE_QUARTERS),
    (2 / 3, messages.TWO_THIRDS),
    (1 / 2, messages.HALF),
    (1 / 3, messages.THIRD),
    (1 / 4, messages.QUARTER),
    (1 / 9, messages.NINTH),
)
_NEAR_ENOUGH = 0.02  # of a named size: what is drawn with the mouse is never exact


class Direction(Enum):
    """Where an arrow points: steps to the right and down."""

    LEFT = (-1, 0)
    RIGHT = (1, 0)
    UP = (0, -1)
    DOWN = (0, 1)


def zoom_in(part: Part, cell: int) -> Part:
    """One of the nine cells of a part, 1 to 9."""
    down, across = divmod(cell - 1, CELLS)
    width, height = part.width / CELLS, part.height / CELLS
    return Part(part.left + across * width, part.top + down * height, width, height)


def zoom_out(part: Part) -> Part:
    """Three times as wide and high, and around the part: what it was zoomed in from, if it was not moved."""
    left, width = _tripled(part.left, part.width)
    top, height = _tripled(part.top, part.height)
    return Part(left, top, width, height)


def move(part: Part, direction: Direction) -> Part:
    """Half its own size further, so that what a border cuts through comes whole; never beyond the picture."""
    across, down = direction.value
    return Part(
        _clamped(part.left + across * part.width / 2, part.width),
        _clamped(part.top + down * part.height / 2, part.height),
        part.width,
        part.height,
    )


def between(x1: float, y1: float, x2: float, y2: float) -> Part:
    """The part between two corners, in fractions of the picture; what lies outside is left away."""
    left, right = sorted((min(max(x1, 0), 1), min(max(x2, 0), 1)))
    top, bottom = sorted((min(max(y1, 0), 1), min(max(y2, 0), 1)))
    return Part(left, top, right - left, bottom - top)


def describe(part: Part, *, is_screen: bool) -> str:
    """Where a part is and how large: "top left, a quarter of the screen"."""
    if part.width * part.height > 1 - _NEAR_ENOUGH:
        return say(messages.THE_WHOLE_SCREEN if is_screen else messages.THE_WHOLE_PICTURE)
    sentence = messages.PLACE_AND_SIZE_OF_SCREEN if is_screen else messages.PLACE_AND_SIZE_OF_PICTURE
    return say(sentence, place=_place(part), size=_size(part.width * part.height))


def _tripled(start: float, length: float) -> tuple[float, float]:
    length_out = min(1.0, length * CELLS)
    aligned = (start + _EXACT) // max(length_out, _EXACT) * length_out
    if aligned + length_out + _EXACT < start + length:  # moved, so that it lies across two cells
        aligned = start + length / 2 - length_out / 2
    return _clamped(aligned, length_out), length_out


def _clamped(start: float, length: float) -> float:
    return min(max(start, 0.0), max(0.0, 1.0 - length))


def _place(part: Part) -> str:
    row, column = _third(part.top, part.height), _third(part.left, part.width)
    outer = say(_PLACES[row][column])
    if part.width > (1 / CELLS) / 2 or part.height > (1 / CELLS) / 2:
        return outer
    # A ninth and less: which cell of the picture, and where in that cell.
    across, down = part.left * CELLS - column, part.top * CELLS - row
    inner = _PLACES[_third(down, part.height * CELLS)][_third(across, part.width * CELLS)]
    return say(messages.PLACE_WITHIN, outer=outer, inner=say(inner))


def _third(start: float, length: float) -> int:
    """In which third the middle of a stretch lies: 0, 1 or 2."""
    return min(CELLS - 1, max(0, int((start + length / 2) * CELLS)))


def _size(area: float) -> str:
    for named, words in _SIZES:
        if abs(area - named) <= _NEAR_ENOUGH * named:
            return say(words)
    percent = round(area * 100)
    return say(messages.PERCENT, percent=percent) if percent else say(messages.BELOW_ONE_PERCENT)
