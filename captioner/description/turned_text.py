"""Lines that run downwards, upwards or on their head, and pages made of them."""

from __future__ import annotations

from dataclasses import dataclass

from captioner.description.description import Box
from captioner.description.reading_order import Fragment
from captioner.description.text_detection import TextBox

TALL = 1.5
"""Height by width from which a box may hold a line that runs downwards or upwards, as PP-OCR has it."""
SURELY_TALL = 3.0
"""From here it cannot be a single upright letter, such as I."""


def likely_turns(box: TextBox) -> tuple[int, ...]:
    """By how many degrees clockwise the line in a box may be turned, the likeliest first."""
    if box.height < TALL * box.width:
        return (0, 180)
    return (270, 90) if box.height >= SURELY_TALL * box.width else (0, 270, 90)


@dataclass(frozen=True)
class Frame:
    """How a picture, width by height pixels, is seen by somebody who turns it to read its lines.

    turned: degrees clockwise by which the lines are turned: 0, 90, 180 or 270.
    """

    width: int
    height: int
    turned: int

    def fragment(self, text: str, confidence: float, box: TextBox) -> Fragment:
        """A line of the picture, where it stands for the reader."""
        left, top, width, height = box.bounds
        return Fragment(text, confidence, *self._seen(left, top, left + width, top + height))

    def part(self, fragment: Fragment) -> Box:
        """Where a line that the reader sees is in the picture."""
        left, top, right, bottom = self._unseen(fragment.left, fragment.top, fragment.right, fragment.bottom)
        left, right = (min(max(side / self.width, 0.0), 1.0) for side in (left, right))
        top, bottom = (min(max(side / self.height, 0.0), 1.0) for side in (top, bottom))
        return left, top, right - left, bottom - top

    def _seen(self, left: float, top: float, right: float, bottom: float) -> Box:
        match self.turned:
            case 90:
                return top, self.width - right, bottom, self.width - left
            case 180:
                return self.width - right, self.height - bottom, self.width - left, self.height - top
            case 270:
                return self.height - bottom, left, self.height - top, right
        return left, top, right, bottom

    def _unseen(self, left: float, top: float, right: float, bottom: float) -> Box:
        match self.turned:
            case 90:
                return self.width - bottom, left, self.width - top, right
            case 180:
                return self.width - right, self.height - bottom, self.width - left, self.height - top
            case 270:
                return top, self.height - right, bottom, self.height - left
        return left, top, right, bottom
