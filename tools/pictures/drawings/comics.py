"""Comic strips and single cartoons: panels, figures, balloons."""

from itertools import pairwise
from random import Random

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPen

from tools.pictures.drawings import props
from tools.pictures.fonts import font
from tools.pictures.painting import box, canvas, colour, painter_on, polygon, text
from tools.pictures.themes import hue, mix
from tools.pictures.words import Writer

CENTRE = Qt.AlignmentFlag.AlignCenter


def strip(rng: Random) -> QImage:
    """Panels in rows, or a single one."""
    write = Writer(rng)
    rows = rng.choice((1, 1, 2, 3))
    wide = rng.randint(700, 1200)
    high = round(wide / rng.uniform(2, 3.2) * rows) if rows < 3 else round(wide * 1.3)
    image = canvas(wide, high, rng.choice(((255, 255, 255), (255, 255, 255), (0, 0, 0), (250, 244, 225))))
    grey = rng.random() < 0.3
    with painter_on(image) as painter:
        gap = wide / 70
        for row in range(rows):
            many = rng.choice((1, 2, 3, 4)) if rows == 1 else rng.randint(1, 3)
            cuts = sorted(
                [0.0, 1.0, *((number + 1 + rng.uniform(-0.25, 0.25)) / many for number in range(many - 1))]
            )
            for left, right in pairwise(cuts):
                area = QRectF(
                    left * wide + gap,
                    row * high / rows + gap,
                    (right - left) * wide - 2 * gap,
                    high / rows - 2 * gap,
                )
                _panel(rng, painter, area, write, gap / 4)
    return image.convertToFormat(QImage.Format.Format_Grayscale8) if grey else image


def _panel(rng: Random, painter: QPainter, area: QRectF, write: Writer, line: float) -> None:
    painter.save()
    painter.setClipRect(area)
    ground = hue(rng, (0.05, 0.8), (0.55, 1))
    box(painter, area, colour(ground))
    if rng.random() < 0.4:
        box(
            painter,
            QRectF(area.left(), area.top() + area.height() * 0.7, area.width(), area.height()),
            colour(hue(rng, (0.1, 0.6), (0.3, 0.8))),
        )
    draw = rng.random()
    if draw < 0.2:
        _rays(rng, painter, area, mix(ground, (255, 255, 255), 0.5))
    elif draw < 0.4:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(mix(ground, (0, 0, 0), 0.2)))
        step = area.width() / 25
        for dot in range(25 * 25):
            painter.drawEllipse(
                QPointF(area.left() + dot % 25 * step, area.top() + dot // 25 * step), step / 5, step / 5
            )
    elif draw < 0.6:
        for _ in range(3):
            props.house(
                rng,
                painter,
                QRectF(
                    area.left() + rng.random() * area.width(),
                    area.top() + area.height() * 0.35,
                    area.width() * 0.2,
                    area.height() * 0.4,
                ),
                QPen(colour((0, 0, 0)), line),
            )
    many = rng.randint(1, 2)
    for one in range(many):
        x = area.left() + area.width() * (one + 0.5) / many
        size = area.height() * rng.uniform(0.6, 1.1)
        if rng.random() < 0.3:
            props.face(
                rng,
                painter,
                x,
                area.top() + area.height() * 0.65,
                area.height() * 0.28,
                (250, 210, 180),
                hue(rng),
                True,
            )
        else:
            props.person(
                rng,
                painter,
                x,
                area.bottom() - area.height() * 0.04 + max(0, size - area.height() * 0.75),
                size,
            )
    for _ in range(rng.choice((0, 1, 1, 2))):
        _balloon(rng, painter, area, write, line)
    painter.restore()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour((0, 0, 0)), line * 1.5))
    painter.drawRect(area)


def _rays(rng: Random, painter: QPainter, area: QRectF, tone: tuple[int, int, int]) -> None:
    middle, reach = area.center(), area.width() + area.height()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(tone))
    for _ in range(rng.randint(8, 24)):
        x, y = rng.uniform(-1, 1) * reach, rng.uniform(-1, 1) * reach
        painter.drawPolygon(
            polygon(
                [
                    (middle.x(), middle.y()),
                    (middle.x() + x, middle.y() + y),
                    (middle.x() + x + reach * 0.08, middle.y() + y + reach * 0.08),
                ]
            )
        )


def _balloon(rng: Random, painter: QPainter, area: QRectF, write: Writer, line: float) -> None:
    wide, high = area.width() * rng.uniform(0.3, 0.6), area.height() * rng.uniform(0.15, 0.3)
    spot = QRectF(
        area.left() + rng.uniform(0.03, 0.35) * area.width(),
        area.top() + rng.uniform(0.02, 0.15) * area.height(),
        wide,
        high,
    )
    painter.setPen(QPen(colour((0, 0, 0)), line))
    painter.setBrush(colour(rng.choice(((255, 255, 255), (255, 255, 255), (255, 250, 200)))))
    middle = spot.center()
    painter.drawPolygon(
        polygon(
            [
                (middle.x() - wide * 0.1, middle.y()),
                (middle.x() + wide * 0.1, middle.y()),
                (middle.x() + wide * rng.uniform(-0.3, 0.3), spot.bottom() + high * 0.4),
            ]
        )
    )
    if rng.random() < 0.6:
        painter.drawEllipse(spot)
    else:
        painter.drawRoundedRect(spot, high / 5, high / 5)
    look = font(write, max(9, high / 4.5), rng.choice(("hand", "sans")), True)
    text(
        painter,
        spot.adjusted(wide * 0.12, high * 0.1, -wide * 0.12, -high * 0.1),
        write.words(1, 6).upper(),
        look,
        colour((0, 0, 0)),
        CENTRE,
        True,
    )
