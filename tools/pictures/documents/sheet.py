"""A sheet of paper that is written from top to bottom."""

from random import Random

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QAbstractTextDocumentLayout, QFont, QPainter, QPalette, QTextDocument, QTextOption

from tools.pictures.fonts import font
from tools.pictures.painting import Colour, canvas, colour
from tools.pictures.photos import Photos
from tools.pictures.words import Writer

SHAPES = {"portrait": (1, 1.414), "letter": (1, 1.294), "landscape": (1.414, 1), "book": (1, 1.5)}


class Sheet:
    """A page, its margins, and how far down it is written. Lengths in pixels."""

    def __init__(
        self, rng: Random, photos: Photos, shape: str, ground: Colour = (255, 255, 255), sort: str = ""
    ) -> None:
        across, down = SHAPES[shape]
        unit = rng.uniform(620, 1150)
        self.rng, self.photos = rng, photos
        self.writer = Writer(rng)
        self.image = canvas(unit * across, unit * down, ground)
        self.wide, self.high = self.image.width(), self.image.height()
        self.size = unit / rng.uniform(36, 82)  # of the body text
        self.font = font(
            self.writer, self.size, sort or rng.choice(("serif", "serif", "sans", "sans", "any"))
        )
        margin = unit * rng.uniform(0.05, 0.14)
        self.area = QRectF(
            margin, margin, self.wide - 2 * margin, self.high - 2 * margin * rng.uniform(0.8, 1.2)
        )
        if rng.random() < 0.15:  # the last page of a chapter, mostly empty
            self.area.setHeight(self.area.height() * rng.uniform(0.05, 0.6))
        self.ink: Colour = rng.choice(((0, 0, 0), (0, 0, 0), (35, 35, 35), (30, 40, 70)))

    @property
    def left_over(self) -> float:
        """What is still empty below."""
        return self.area.height()

    def down(self, pixels: float) -> None:
        """Leaves space."""
        self.area.setTop(self.area.top() + pixels)

    def flow(
        self, painter: QPainter, html: str, area: QRectF | None = None, look: QFont | None = None
    ) -> float:
        """Writes rich text into an area, as much as fits. Returns its height."""
        target = area if area is not None else QRectF(self.area)
        paper = QTextDocument()
        paper.setDefaultFont(look or self.font)
        option = QTextOption()
        if self.writer.language.right_to_left:
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        paper.setDefaultTextOption(option)
        paper.setDocumentMargin(0)
        paper.setHtml(html)
        paper.setTextWidth(target.width())
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, colour(self.ink))
        painter.save()
        painter.translate(target.topLeft())
        lines = max(1, int(target.height() / (self.size * 1.2))) * self.size * 1.2  # no half line at the foot
        context.clip = QRectF(0, 0, target.width(), min(target.height(), lines))
        painter.setClipRect(context.clip)
        paper.documentLayout().draw(painter, context)
        painter.restore()
        height = QSizeF(paper.size()).height()
        if area is None:
            self.down(height)
        return height
