"""In which order the lines of a picture are read: top left first, column by column, tables row by row.

Lines are ordered by the two rules of T. Breuel, "High Performance Document Layout Analysis" (2003): what is
above comes first where two lines share columns; else what is left comes first, unless a third line between
them, in height, spans both. So a heading across columns parts them, and no margin has to be measured.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

# All lengths in heights of a line as the detector draws it, one and a half times the size of the letters.
SAME_LINE = 0.3  # between the middles of fragments that stand on one line
SAME_ROW = 0.15  # the same between the cells of a table, which are set by a program and not by a hand
WORD_GAP = 1.0  # the widest space between words; a wider one parts columns or cells
GUTTER = 0.25  # the narrowest space between columns, where other lines begin at its right edge, too
BEGIN_TOO = 2  # so many
NEXT_LINE = 1.5  # between the middles of lines in one paragraph
SHORT_CELL, LONG_CELL = 10.0, 25.0  # at least one of two neighbouring cells is short, and none is longer
ALIGNED = 0.5  # between the edges, or middles, of cells in one column
NEXT_ROW = 3.0  # between the middles of rows in one table
EMPTY = 3.0  # the height of a band without any line that parts what is above and below
TOUCH = 0.5  # lines that share less than this in width do not share a column
SIMILAR = 1.8  # the most that heights on one line may differ, as a factor


@dataclass(frozen=True)
class Fragment:
    """A piece of text in one place. confidence: 0 to 1. left, top, right, bottom: pixels."""

    text: str
    confidence: float
    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """In pixels."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """In pixels."""
        return self.bottom - self.top

    @property
    def middle(self) -> float:
        """From the top of the picture, in pixels."""
        return (self.top + self.bottom) / 2


Row = tuple[Fragment, ...]
"""The cells of a table's row, or of a bar of buttons, left to right; most rows are one line of text."""


def in_reading_order(fragments: Sequence[Fragment]) -> list[Row]:
    """Fragments of one line joined, cells of one row together, and all rows in the order to read them."""
    lines = [tuple(_joined(line, fragments)) for line in _lines(fragments)]
    rows = [row for line in lines for row in _rows(line, lines)]
    rows.sort(key=lambda row: (_top(row), row[0].left))
    sections = _sections(rows)
    return [section[place] for section in sections for place in _order(_comes_before(section))]


# --- Lines and rows -----------------------------------------------------------------------------------------


def _lines(fragments: Sequence[Fragment]) -> list[list[Fragment]]:
    lines: list[list[Fragment]] = []
    for fragment in sorted(fragments, key=lambda fragment: fragment.middle):
        line = next((line for line in reversed(lines) if _on_one_line(line[-1], fragment)), None)
        if line is None:
            lines.append([fragment])
        else:
            line.append(fragment)
    return [sorted(line, key=lambda fragment: fragment.left) for line in lines]


def _on_one_line(one: Fragment, other: Fragment, tolerance: float = SAME_LINE) -> bool:
    low, high = sorted((one.height, other.height))
    return high <= SIMILAR * low and abs(one.middle - other.middle) <= tolerance * low


def _joined(line: Sequence[Fragment], fragments: Sequence[Fragment]) -> Iterator[Fragment]:
    """A line's fragments, those with no more than a space between them made one."""
    current = line[0]
    for fragment in line[1:]:
        gap = (fragment.left - current.right) / min(current.height, fragment.height)
        if gap > WORD_GAP or (gap > GUTTER and _begins_column(fragment, fragments)):
            yield current
            current = fragment
            continue
        letters = max(1, len(current.text)), max(1, len(fragment.text))
        current = Fragment(
            f"{current.text} {fragment.text}",
            float(np.average((current.confidence, fragment.confidence), weights=letters)),
            min(current.left, fragment.left),
            min(current.top, fragment.top),
            max(current.right, fragment.right),
            max(current.bottom, fragment.bottom),
        )
    yield current


def _begins_column(fragment: Fragment, fragments: Sequence[Fragment]) -> bool:
    """Whether other lines begin right above or below it."""
    aligned = (abs(one.left - fragment.left) <= ALIGNED * fragment.height for one in fragments)
    return sum(aligned) > BEGIN_TOO  # it is among them itself


def _rows(line: Row, lines: Sequence[Row]) -> Iterator[Row]:
    """The parts of a line that belong together as cells; a part of one cell is plain text."""
    near = [
        other
        for other in lines
        if other is not line and abs(other[0].middle - line[0].middle) <= NEXT_ROW * line[0].height
    ]
    is_bar = len(line) > 2 and all(cell.width <= SHORT_CELL * cell.height for cell in line)
    row = [line[0]]
    for left, right in pairwise(line):
        in_table = is_bar or (_repeats(left, right, near) and not _ends_paragraph(left, near))
        if not (_are_cells(left, right) and in_table):
            yield tuple(row)
            row = []
        row.append(right)
    yield tuple(row)


def _are_cells(left: Fragment, right: Fragment) -> bool:
    lengths = sorted((left.width / left.height, right.width / right.height))
    return lengths[0] <= SHORT_CELL and lengths[1] <= LONG_CELL and _on_one_line(left, right, SAME_ROW)


def _repeats(left: Fragment, right: Fragment, near: Sequence[Row]) -> bool:
    """Whether another row close by has cells in the same two columns."""
    return any(
        any(_in_one_column(left, one) and _in_one_column(right, other) and _are_cells(one, other)
            for one, other in pairwise(row))
        for row in near
    )  # fmt: skip


def _ends_paragraph(cell: Fragment, near: Sequence[Row]) -> bool:
    """Whether the line above it is too long for a table: short last lines side by side are no row."""
    return any(
        abs(one.left - cell.left) <= ALIGNED * cell.height
        and 0 < cell.middle - one.middle <= NEXT_LINE * cell.height
        and one.width > LONG_CELL * one.height
        for row in near
        for one in row
    )


def _in_one_column(one: Fragment, other: Fragment) -> bool:
    shifts = (
        one.left - other.left,
        one.right - other.right,
        (one.left + one.right - other.left - other.right) / 2,
    )
    return min(map(abs, shifts)) <= ALIGNED * min(one.height, other.height)


def _sections(rows: Sequence[Row]) -> list[list[Row]]:
    """Rows, given from the top, parted where a wide band of the picture is empty from edge to edge."""
    sections: list[list[Row]] = []
    bottom = -math.inf
    for row in rows:
        if _top(row) - bottom > EMPTY * row[0].height:
            sections.append([])
            bottom = -math.inf
        sections[-1].append(row)
        bottom = max(bottom, *(cell.bottom for cell in row))
    return sections


# --- Order --------------------------------------------------------------------------------------------------


def _comes_before(rows: Sequence[Row]) -> NDArray[np.bool_]:
    """(N, N): whether the first is read before the second, by Breuel's rules."""
    left = np.array([row[0].left for row in rows])
    right = np.array([row[-1].right for row in rows])
    middle = np.array([row[0].middle for row in rows])
    slack = TOUCH * np.array([row[0].height for row in rows])
    shared = np.minimum(right[:, None], right) - np.maximum(left[:, None], left)
    share = shared > np.minimum(np.minimum(slack[:, None], slack), 0.5 * (right - left))  # (N, N)
    share |= share.T
    above = middle[:, None] < middle
    beside = ~share & (left[:, None] < left)
    parted = np.zeros_like(beside)
    for place in range(len(rows)):
        between = (middle < middle[place])[:, None] & (middle > middle[place])
        parted |= (between | between.T) & share[place][:, None] & share[place]
    apart = _stand_apart(middle, share)
    parted |= (apart[:, None] != apart) & (np.abs(middle[:, None] - middle) > slack)
    return np.asarray((share & above) | (beside & ~parted) | (parted & above))


def _stand_apart(middle: NDArray[np.float64], share: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """(N,): which rows are in no column and above or below all that are, as the title of a window is."""
    alone = share.sum(axis=0) <= 1  # share tells of each row that it shares a column with itself
    if alone.all():
        return np.zeros_like(alone)
    columns = middle[~alone]
    return np.asarray(alone & ((middle < columns.min()) | (middle > columns.max())))


def _order(before: NDArray[np.bool_]) -> list[int]:
    """A topological order; among several that may be next, and where rules contradict, the first given."""
    waits_for = before.sum(axis=0)
    left = list(range(len(before)))
    order = []
    while left:
        place = next((place for place in left if waits_for[place] == 0), left[0])
        left.remove(place)
        order.append(place)
        waits_for = waits_for - before[place]
    return order


def _top(row: Row) -> float:
    return min(cell.top for cell in row)
