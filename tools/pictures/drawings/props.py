"""What scenes are made of: hills, trees, clouds, houses, cars, figures."""

from random import Random

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from tools.pictures.painting import Colour, colour, polygon, smooth_path
from tools.pictures.themes import hue, mix


def outline(rng: Random, size: float) -> QPen:
    """No outline, or a dark one."""
    if rng.random() < 0.55:
        return QPen(Qt.PenStyle.NoPen)
    return QPen(colour(rng.choice(((0, 0, 0), (40, 30, 30), (60, 40, 20)))), max(1.0, size))


def hills(
    rng: Random, painter: QPainter, wide: float, high: float, top: float, tone: Colour, jagged: bool
) -> None:
    """One row of hills or mountains, filled down to the foot."""
    points = [(-10.0, high + 10)]
    step = wide / rng.randint(3, 9)
    x = -step
    while x < wide + step:
        points.append((x, top + rng.uniform(-0.5, 0.5) * step * (1.1 if jagged else 0.5)))
        x += step * rng.uniform(0.6, 1.2)
    points.append((wide + 10, high + 10))
    painter.setBrush(colour(tone))
    if jagged:
        painter.drawPolygon(polygon(points))
    else:
        painter.drawPath(smooth_path(points, True))


def tree(rng: Random, painter: QPainter, x: float, foot: float, size: float) -> None:
    """A tree: round, of blots, or a fir."""
    green = mix(hue(rng, (0.4, 0.9), (0.3, 0.7)), (40, 130, 50), 0.7)
    painter.setBrush(colour((110, 75, 40)))
    painter.drawRect(QRectF(x - size * 0.06, foot - size * 0.4, size * 0.12, size * 0.4))
    painter.setBrush(colour(green))
    sort = rng.choice(("round", "blots", "fir"))
    if sort == "round":
        painter.drawEllipse(QPointF(x, foot - size * 0.65), size * 0.28, size * 0.33)
    elif sort == "blots":
        for dx, dy in ((-0.18, -0.5), (0.18, -0.5), (0, -0.75)):
            painter.drawEllipse(QPointF(x + dx * size, foot + dy * size), size * 0.22, size * 0.2)
    else:
        for level in range(3):
            base = foot - size * (0.25 + level * 0.22)
            half = size * (0.3 - level * 0.06)
            painter.drawPolygon(polygon([(x - half, base), (x + half, base), (x, base - size * 0.35)]))


def cloud(rng: Random, painter: QPainter, x: float, y: float, size: float) -> None:
    """A cloud."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour((255, 255, 255), rng.uniform(0.6, 1)))
    for dx, dy, part in ((-0.5, 0.1, 0.32), (0, -0.1, 0.45), (0.5, 0.08, 0.36), (0.1, 0.2, 0.4)):
        painter.drawEllipse(QPointF(x + dx * size, y + dy * size), part * size, part * size * 0.7)


def house(rng: Random, painter: QPainter, area: QRectF, pen: QPen) -> None:
    """A house or a tower with windows."""
    wall = hue(rng, (0.05, 0.6), (0.5, 1))
    painter.setPen(pen)
    painter.setBrush(colour(wall))
    painter.drawRect(area)
    if rng.random() < 0.5:
        painter.setBrush(colour(hue(rng, (0.4, 0.9), (0.3, 0.7))))
        painter.drawPolygon(
            polygon(
                [
                    (area.left() - 6, area.top()),
                    (area.right() + 6, area.top()),
                    (area.center().x(), area.top() - area.width() * 0.5),
                ]
            )
        )
    across, down = rng.randint(2, 4), max(1, round(area.height() / area.width() * 2.5))
    lit = colour(rng.choice(((255, 240, 160), (150, 200, 230), (60, 70, 90))))
    painter.setBrush(lit)
    for row in range(down):
        for column in range(across):
            painter.drawRect(
                QRectF(
                    area.left() + area.width() * (column + 0.25) / across,
                    area.top() + area.height() * (row + 0.2) / (down + 0.4),
                    area.width() * 0.5 / across,
                    area.height() * 0.5 / (down + 0.4),
                )
            )


def car(rng: Random, painter: QPainter, x: float, foot: float, size: float, pen: QPen) -> None:
    """A car."""
    painter.setPen(pen)
    painter.setBrush(colour(hue(rng)))
    top = rng.choice((0.5, 0.5, 0.75))
    painter.drawRoundedRect(
        QRectF(x + size * 0.2, foot - size * top, size * 0.6, size * 0.4), size * 0.1, size * 0.1
    )
    painter.drawRoundedRect(QRectF(x, foot - size * 0.32, size, size * 0.26), size * 0.06, size * 0.06)
    painter.setBrush(colour((200, 230, 245)))
    painter.drawRect(QRectF(x + size * 0.27, foot - size * (top - 0.05), size * 0.2, size * 0.14))
    painter.drawRect(QRectF(x + size * 0.52, foot - size * (top - 0.05), size * 0.2, size * 0.14))
    painter.setBrush(colour((30, 30, 30)))
    for wheel in (0.23, 0.77):
        painter.drawEllipse(QPointF(x + size * wheel, foot - size * 0.06), size * 0.1, size * 0.1)


def person(rng: Random, painter: QPainter, x: float, foot: float, size: float) -> None:
    """A cartoon figure: head, hair, body, arms and legs in any pose."""
    skin = rng.choice(
        ((255, 219, 190), (240, 190, 150), (190, 130, 90), (120, 75, 50), (255, 213, 60), (160, 200, 240))
    )
    shirt, legs, hair = hue(rng), hue(rng, (0.2, 0.9), (0.2, 0.7)), hue(rng, (0.2, 0.9), (0.05, 0.9))
    head, line = size * rng.uniform(0.11, 0.2), max(1.5, size / 130)
    ink = rng.random() < 0.5
    limb = size * rng.uniform(0.05, 0.09)
    neck, hip = foot - size + head * 2, foot - size * rng.uniform(0.35, 0.45)
    for side in (-1, 1):
        knee = x + side * size * rng.uniform(0, 0.12)
        painter.setPen(QPen(colour(legs), limb * 1.3, c=Qt.PenCapStyle.RoundCap))
        painter.drawPolyline(
            polygon(
                [
                    (x + side * size * 0.04, hip),
                    (knee, (hip + foot) / 2),
                    (knee + side * size * rng.uniform(-0.05, 0.1), foot),
                ]
            )
        )
        painter.setPen(QPen(colour(shirt), limb, c=Qt.PenCapStyle.RoundCap))
        elbow = (x + side * size * rng.uniform(0.1, 0.2), neck + size * rng.uniform(0, 0.2))
        hand = (elbow[0] + side * size * rng.uniform(-0.1, 0.15), elbow[1] + size * rng.uniform(-0.2, 0.2))
        painter.drawPolyline(polygon([(x + side * size * 0.07, neck + size * 0.05), elbow, hand]))
        painter.setPen(QPen(colour(skin), limb * 1.1, c=Qt.PenCapStyle.RoundCap))
        painter.drawPoint(QPointF(*hand))
    painter.setPen(QPen(colour((0, 0, 0)), line) if ink else Qt.PenStyle.NoPen)
    painter.setBrush(colour(shirt))
    painter.drawRoundedRect(
        QRectF(x - size * 0.1, neck, size * 0.2, hip - neck + size * 0.03), size * 0.06, size * 0.06
    )
    face(rng, painter, x, foot - size + head, head, skin, hair, ink)


def face(
    rng: Random, painter: QPainter, x: float, y: float, away: float, skin: Colour, hair: Colour, ink: bool
) -> None:
    """The head of a cartoon figure. away: its radius in pixels."""
    pen = QPen(colour((0, 0, 0)), max(1.0, away / 14)) if ink else QPen(Qt.PenStyle.NoPen)
    painter.setPen(pen)
    style = rng.choice(("none", "cap", "long", "ears"))
    painter.setBrush(colour(hair))
    if style == "long":
        painter.drawRoundedRect(
            QRectF(x - away * 1.15, y - away * 1.1, away * 2.3, away * 2.4), away * 0.8, away * 0.8
        )
    elif style == "ears":  # an animal
        for side in (-1, 1):
            painter.setBrush(colour(skin))
            painter.drawEllipse(
                QPointF(x + side * away * 0.75, y - away * 0.8), away * 0.4, away * rng.uniform(0.4, 0.9)
            )
    painter.setBrush(colour(skin))
    painter.drawEllipse(QPointF(x, y), away, away * rng.uniform(0.95, 1.15))
    if style in ("cap", "long"):
        painter.setBrush(colour(hair))
        painter.drawChord(QRectF(x - away * 1.05, y - away * 1.15, away * 2.1, away * 2), 10 * 16, 160 * 16)
    wide = rng.choice((0.1, 0.14, 0.25))
    for side in (-1, 1):
        spot = QPointF(x + side * away * 0.36, y)
        if wide > 0.2:
            painter.setBrush(colour((255, 255, 255)))
            painter.drawEllipse(spot, away * 0.27, away * 0.32)
        painter.setBrush(colour((20, 20, 20)))
        painter.drawEllipse(spot, away * 0.11, away * 0.14)
    painter.setPen(QPen(colour((60, 20, 20)), max(1.0, away / 12), c=Qt.PenCapStyle.RoundCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawArc(QRectF(x - away * 0.45, y, away * 0.9, away * rng.uniform(0.3, 0.7)), 200 * 16, 140 * 16)
