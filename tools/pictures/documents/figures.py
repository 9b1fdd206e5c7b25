"""The small pictures that stand on pages: photos, charts and drawings of lines."""

import math
from random import Random

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from tools.pictures.documents.sheet import Sheet
from tools.pictures.painting import box, colour, polygon, to_qt
from tools.pictures.themes import hue


def figure(rng: Random, painter: QPainter, area: QRectF, sheet: Sheet) -> None:
    """Any small picture in an area of a page."""
    sort = rng.choice(("photo", "photo", "bars", "curve", "boxes"))
    ink = colour(sheet.ink)
    grey = rng.random() < 0.5
    if sort == "photo":
        photo = sheet.photos.photo(rng, area.width(), area.height())
        painter.drawImage(area.topLeft(), to_qt(photo.convert("L") if grey else photo))
        return
    fill = colour((150, 150, 150)) if grey else colour(hue(rng))
    if sort == "boxes":
        _boxes(rng, painter, area, ink)
        return
    inner = area.adjusted(
        area.width() * 0.08, area.height() * 0.05, -area.width() * 0.03, -area.height() * 0.1
    )
    painter.setPen(QPen(ink, 1))
    painter.drawLine(inner.bottomLeft(), inner.bottomRight())
    painter.drawLine(inner.bottomLeft(), inner.topLeft())
    many = rng.randint(3, 14)
    step = inner.width() / many
    if sort == "bars":
        for bar in range(many):
            high = inner.height() * rng.uniform(0.05, 0.95)
            box(
                painter,
                QRectF(inner.left() + step * (bar + 0.15), inner.bottom() - high, step * 0.7, high),
                fill,
                ink,
            )
        return
    for _ in range(rng.randint(1, 3)):
        phase, speed = rng.uniform(0, 6), rng.uniform(0.05, 0.3)
        points = [
            (
                inner.left() + inner.width() * i / 40,
                inner.center().y() + inner.height() * 0.4 * math.sin(phase + i * speed),
            )
            for i in range(41)
        ]
        painter.setPen(QPen(fill if rng.random() < 0.5 else ink, 1.5))
        painter.drawPolyline(polygon(points))


def _boxes(rng: Random, painter: QPainter, area: QRectF, ink: object) -> None:
    """A few boxes joined by lines."""
    last: QPointF | None = None
    for _ in range(rng.randint(3, 6)):
        wide, high = area.width() * rng.uniform(0.15, 0.3), area.height() * rng.uniform(0.12, 0.25)
        place = QRectF(
            area.left() + rng.random() * (area.width() - wide),
            area.top() + rng.random() * (area.height() - high),
            wide,
            high,
        )
        painter.setPen(QPen(ink, 1))
        if last is not None:
            painter.drawLine(last, place.center())
        box(painter, place, colour((255, 255, 255)), ink)
        last = place.center()
