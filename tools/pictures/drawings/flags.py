"""Flags and coats of arms: stripes, crosses, triangles, a sign in the middle."""

from random import Random

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage

from tools.pictures.icons import SHAPES, symbol
from tools.pictures.painting import box, canvas, colour, painter_on, polygon
from tools.pictures.themes import hue

USUAL = ((206, 17, 38), (0, 40, 104), (255, 255, 255), (0, 122, 61), (252, 209, 22), (0, 0, 0), (0, 158, 219))


def flag(rng: Random) -> QImage:
    """Any flag."""
    high = rng.randint(240, 600)
    wide = round(high * rng.choice((1, 1.33, 1.5, 1.5, 2)))
    tones = rng.sample(USUAL, 3) if rng.random() < 0.8 else [hue(rng) for _ in range(3)]
    image = canvas(wide, high, tones[0])
    sort = rng.choice(("rows", "columns", "cross", "saltire", "fields"))
    with painter_on(image) as painter:
        many = rng.choice((2, 3, 3, 5, 9, 13))
        if sort in ("rows", "columns"):
            for part in range(many):
                tone = colour(tones[part % (2 if many > 3 else 3)])
                if sort == "rows":
                    painter.fillRect(QRectF(0, part * high / many, wide, high / many + 1), tone)
                else:
                    painter.fillRect(QRectF(part * wide / many, 0, wide / many + 1, high), tone)
        elif sort == "cross":
            middle = wide * rng.choice((0.36, 0.5))
            for thick, tone in ((0.28, tones[1]), (0.14, tones[2])):
                painter.fillRect(QRectF(0, high * (0.5 - thick / 2), wide, high * thick), colour(tone))
                painter.fillRect(QRectF(middle - high * thick / 2, 0, high * thick, high), colour(tone))
        elif sort == "saltire":
            painter.setPen(Qt.PenStyle.NoPen)
            thick = high * rng.uniform(0.08, 0.2)
            painter.setBrush(colour(tones[1]))
            painter.drawPolygon(polygon([(0, 0), (thick, 0), (wide, high), (wide - thick, high)]))
            painter.drawPolygon(polygon([(wide, 0), (wide - thick, 0), (0, high), (thick, high)]))
        else:
            for place in range(4):
                corner = QRectF(place % 2 * wide / 2, place // 2 * high / 2, wide / 2, high / 2)
                box(painter, corner, colour(rng.choice(tones)))
        if rng.random() < 0.35:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(rng.choice(USUAL)))
            painter.drawPolygon(polygon([(0, 0), (wide * rng.uniform(0.2, 0.5), high / 2), (0, high)]))
        for _ in range(rng.choice((0, 1, 1, 4))):
            side = high * rng.uniform(0.15, 0.6)
            x, y = rng.choice(
                ((wide / 2, high / 2), (wide / 4, high / 4), (wide * rng.random(), high * rng.random()))
            )
            spot = QRectF(x - side / 2, y - side / 2, side, side)
            symbol(painter, spot, rng.randrange(len(SHAPES)), colour(rng.choice(USUAL)))
    return image
