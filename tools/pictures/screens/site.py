"""How one site of the web looks."""

from dataclasses import dataclass
from random import Random

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from tools.pictures.painting import Colour, colour, text
from tools.pictures.photos import Photos
from tools.pictures.themes import Theme, ink_on, mix
from tools.pictures.words import Writer

TOP = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True)
class Site:
    """The look of a site. left and wide: of the column with its text; size: of its letters, all in pixels."""

    rng: Random
    photos: Photos
    look: Theme
    write: Writer
    ground: Colour
    body: QFont
    head: QFont
    size: float
    left: float
    wide: float

    @property
    def ink(self) -> Colour:
        """The colour of running text."""
        return ink_on(self.ground) if self.rng.random() < 0.5 else self.look.text

    @property
    def link(self) -> Colour:
        """The colour of links."""
        return mix(self.look.accent, self.look.text, 0.2)

    @property
    def inset(self) -> tuple[float, float]:
        """Left edge and width of what stands in the column."""
        return self.left + self.size * 1.5, self.wide - self.size * 3


def written(
    site: Site, painter: QPainter, x: float, y: float, wide: float, words: str, look: QFont, ink: Colour
) -> float:
    """Writes words from the top down. Returns their height."""
    return text(painter, QRectF(x, y, wide, 5000), words, look, colour(ink), TOP, True)
