"""A picture on its way from where it was found to the model: a plain value, free to go between threads."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage

from captioner.errors import CaptionerError


class SourceError(CaptionerError):
    """There is no picture to be had where the user looked for one."""


@dataclass(frozen=True)
class Part:
    """A rectangle within a picture, in fractions of its width and height, 0 to 1."""

    left: float
    top: float
    width: float
    height: float

    def within(self, outer: "Part | None") -> "Part":
        """This part of a part, as a part of the whole."""
        if outer is None:
            return self
        return Part(
            outer.left + self.left * outer.width,
            outer.top + self.top * outer.height,
            self.width * outer.width,
            self.height * outer.height,
        )


@dataclass(frozen=True)
class Picture:
    """A picture and what it is called.

    name: how it is told in the history: a file's name, "the screen". content: a file, the bytes of one, or
    pixels. part: what of it is to be described; None for all of it.
    """

    name: str
    content: Path | bytes | QImage
    part: Part | None = None
