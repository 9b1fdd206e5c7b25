"""From lines in reading order to paragraphs: what a page's width has broken is heard whole again."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from captioner.description.reading_order import Fragment, Row

# Lengths in heights of a line, as in reading_order.py.
TALLER = 1.3  # the most that heights within a paragraph may differ, as a factor: more is a heading
PITCH = 1.25  # the most by which lines of one paragraph lie further apart than the closest of their column
FARTHEST = 2.0  # between the middles of lines in one paragraph
INDENT = 3.0  # by which the first line may be indented, or hang out
PROSE = 4  # words in the mean line of running text; lists, forms and buttons have fewer
CODE = 0.3  # share of lines that look like a program's from which all of a column do

CELL = "\t"
"""Between the cells of a row."""

_ITEM = re.compile(r"(?:[•‣◦▪●○■□–—*·+>»✓-]|\(?\d{1,3}[.)]|\(?[a-zA-Z][.)])\s")  # noqa: RUF001 - dashes are meant
_CODE = re.compile(
    r"[;{}]$|^[}\])#$%>/]|[\w)]\(.*\)|\w[=<>!+-]?=\s?\S|->|=>|::|^\s*(?:def|class|import|return|if|for)\b.*:$"
)
_BROKEN = re.compile(r"\w\w-$")
_SUSPENDED = re.compile(r"(?:and|or|und|oder|bzw\.?|sowie|to|bis)\b")


def paragraphs(rows: Sequence[Row]) -> tuple[str, ...]:
    """The text of rows in reading order: running text joined, all else (rows, items, code) line by line."""
    told = []
    for column in _columns(rows):
        if len(column) == 1:
            told.append(CELL.join(cell.text for cell in column[0]))
        else:
            told += _paragraphs_of_column([row[0] for row in column])
    return tuple(told)


def _columns(rows: Sequence[Row]) -> list[list[Row]]:
    """Runs of lines that stand below each other in one block of text."""
    columns: list[list[Row]] = []
    for row in rows:
        if columns and len(row) == len(columns[-1][-1]) == 1 and _continues(columns[-1][-1][0], row[0]):
            columns[-1].append(row)
        else:
            columns.append([row])
    return columns


def _continues(above: Fragment, below: Fragment) -> bool:
    low, high = sorted((above.height, below.height))
    return (
        high <= TALLER * low
        and 0 < below.middle - above.middle <= FARTHEST * low
        and abs(below.left - above.left) <= INDENT * low
    )


def _paragraphs_of_column(lines: Sequence[Fragment]) -> list[str]:
    pitch = min(below.middle - above.middle for above, below in pairwise(lines))
    right = max(line.right for line in lines)
    words = sum(len(line.text.split()) for line in lines) / len(lines)
    code = sum(_CODE.search(line.text) is not None for line in lines) / len(lines)
    if words < PROSE or code >= CODE:
        return [line.text for line in lines]
    told = [lines[0].text]
    for above, below in pairwise(lines):
        is_new = (
            below.middle - above.middle > PITCH * pitch
            or _ITEM.match(below.text) is not None
            or _would_have_fitted(below, right - above.right)
        )
        if is_new:
            told.append(below.text)
        else:
            told[-1] = join(told[-1], below.text)
    return told


def _would_have_fitted(line: Fragment, room: float) -> bool:
    """Whether the first word had room at the end of the line above: then somebody ended that on purpose."""
    first = line.text.split(maxsplit=1)[0]
    letter = line.width / max(1, len(line.text))
    return room > (len(first) + 2) * letter


def join(text: str, following: str) -> str:
    """Two lines as one text, a word that was broken between them made whole."""
    if not _BROKEN.search(text):
        return f"{text} {following}"
    if following[:1].islower() and not _SUSPENDED.match(following):
        return text[:-1] + following
    return f"{text} {following}" if _SUSPENDED.match(following) else text + following
