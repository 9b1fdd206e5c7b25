"""What can be read in a picture: text and codes, as plain values."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Line:
    """One line of text. confidence: 0 to 1. box: left, top, width, height in fractions of the picture."""

    text: str
    confidence: float
    box: tuple[float, float, float, float]


@dataclass(frozen=True)
class Code:
    """A QR code or bar code. format: its name, such as "QR code" or "EAN-13". content: its text, unopened."""

    format: str
    content: str


@dataclass(frozen=True)
class Reading:
    """The text and codes of one picture. What was not looked for is empty, and has no time.

    lines: in reading order, top left first, column by column. paragraphs: the same text, its lines joined to
    sentences. milliseconds: "text" and "codes".
    """

    lines: tuple[Line, ...] = ()
    paragraphs: tuple[str, ...] = ()
    codes: tuple[Code, ...] = ()
    milliseconds: Mapping[str, float] = field(default_factory=dict, compare=False)
