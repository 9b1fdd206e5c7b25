"""How wide letters have to be for the recogniser, so that no line is larger than it must be."""

from __future__ import annotations

from statistics import median

from captioner.description.text_detection import TextBox
from captioner.description.text_recognition import HEIGHT

# Measured on 59 pages in 16 fonts of 11 to 20 pixels, and on 7 windows of a toolkit: the same 99.8 % of the
# characters are right as at the letters' true width, for four fifths of the work; narrow fonts lose nothing,
# where one squeeze for all of them costs 5 %. 13 pixels cost programs' source 1 %.
ENOUGH = 14.0
"""Pixels of the strip for each character, not quite two of the network's answers."""
FIRST = 0.8
"""The squeeze of lines of a height not met before; half of the fonts need more, none of them much."""
NARROWEST = 0.6
"""The strongest squeeze."""
SAME_HEIGHT = 0.15
"""The share by which lines of one font differ in height, with letters or without that reach up or down."""
FEW = 10
"""Characters of a line that is too short to learn from."""


class LetterWidths:
    """Learns, line by line, how wide the letters of a picture are."""

    def __init__(self) -> None:
        self._seen: list[
            tuple[float, float]
        ] = []  # height of the box; pixels of the strip for each character

    def squeeze(self, box: TextBox) -> float:
        """The share of the letters' true width at which to recognise a line."""
        near = [width for height, width in self._seen if abs(height - box.height) < SAME_HEIGHT * box.height]
        return min(1.0, max(NARROWEST, ENOUGH / median(near))) if near else FIRST

    def learn(self, box: TextBox, text: str) -> None:
        """Take a line into account that was recognised."""
        if len(text) >= FEW:
            self._seen.append((box.height, HEIGHT * box.width / box.height / len(text)))
