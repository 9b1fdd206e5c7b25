"""Boxes and arrows, nets, trees, plans of rooms, circuits and shapes of geometry."""

import math
from itertools import pairwise
from random import Random

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from tools.pictures.fonts import font
from tools.pictures.painting import box, canvas, colour, painter_on, polygon, text
from tools.pictures.themes import hue, ink_on, mix
from tools.pictures.words import Writer

CENTRE = Qt.AlignmentFlag.AlignCenter


def _sheet(rng: Random) -> QImage:
    wide, high = rng.randint(500, 1100), rng.randint(400, 1000)
    ground = rng.choice(
        (
            (255, 255, 255),
            (255, 255, 255),
            (250, 250, 245),
            hue(rng, (0.02, 0.2), (0.9, 1)),
            (30, 34, 42),
            (16, 60, 120),
        )
    )
    image = canvas(wide, high, ground)
    if rng.random() < 0.12:
        with painter_on(image) as painter:
            for line in range(0, max(wide, high), 20):
                painter.fillRect(QRectF(line, 0, 1, high), colour(mix(ground, (128, 128, 128), 0.2)))
                painter.fillRect(QRectF(0, line, wide, 1), colour(mix(ground, (128, 128, 128), 0.2)))
    return image


def _ink(image: QImage) -> tuple[int, int, int]:
    ground = image.pixelColor(3, 3)
    return ink_on((ground.red(), ground.green(), ground.blue()))


def arrow(painter: QPainter, start: QPointF, end: QPointF, ink: QColor, line: float) -> None:
    """A line with a head."""
    painter.setPen(QPen(ink, line))
    painter.drawLine(start, end)
    angle, size = math.atan2(end.y() - start.y(), end.x() - start.x()), 4 + line * 3
    painter.setBrush(ink)
    painter.drawPolygon(
        polygon(
            [
                (end.x(), end.y()),
                *(
                    (end.x() - size * math.cos(angle + turn), end.y() - size * math.sin(angle + turn))
                    for turn in (-0.45, 0.45)
                ),
            ]
        )
    )


def _node(
    rng: Random, painter: QPainter, area: QRectF, fill: QColor | None, ink: QColor, line: float, shape: str
) -> None:
    painter.setPen(QPen(ink, line))
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    if shape == "round":
        painter.drawRoundedRect(area, area.height() / 4, area.height() / 4)
    elif shape == "ellipse":
        painter.drawEllipse(area)
    elif shape == "diamond":
        middle = area.center()
        painter.drawPolygon(
            polygon(
                [
                    (middle.x(), area.top()),
                    (area.right(), middle.y()),
                    (middle.x(), area.bottom()),
                    (area.left(), middle.y()),
                ]
            )
        )
    elif shape == "slanted":
        shift = area.height() / 3
        painter.drawPolygon(
            polygon(
                [
                    (area.left() + shift, area.top()),
                    (area.right(), area.top()),
                    (area.right() - shift, area.bottom()),
                    (area.left(), area.bottom()),
                ]
            )
        )
    else:
        painter.drawRect(area)


def flow_chart(rng: Random) -> QImage:
    """Boxes in rows, joined by arrows; or a tree of an organisation."""
    write, image = Writer(rng), _sheet(rng)
    wide, high = image.width(), image.height()
    ink, line = _ink(image), rng.uniform(1, 3)
    tones = (
        [None]
        if rng.random() < 0.3
        else [mix(hue(rng), (255, 255, 255), rng.uniform(0, 0.75)) for _ in range(3)]
    )
    shapes = rng.choice((("box",), ("round",), ("box", "round", "diamond", "ellipse", "slanted")))
    rows, tree = rng.randint(2, 6), rng.random() < 0.4
    places: list[list[QRectF]] = []
    for row in range(rows):
        many = min(5, row + 1 if tree else rng.randint(1, 4))
        step, tall = wide / many, high / rows
        side, up = min(step * 0.7, wide * 0.3), tall * rng.uniform(0.4, 0.55)
        places.append(
            [
                QRectF(step * (place + 0.5) - side / 2, tall * (row + 0.5) - up / 2, side, up)
                for place in range(many)
            ]
        )
    look = font(write, min(high / rows / 6, wide / 40), rng.choice(("sans", "sans", "hand", "serif")))
    with painter_on(image) as painter:
        for above, below in pairwise(places):
            for number, area in enumerate(below):
                start = above[min(len(above) - 1, number * len(above) // len(below))]
                foot, head = (
                    QPointF(start.center().x(), start.bottom()),
                    QPointF(area.center().x(), area.top()),
                )
                if rng.random() < 0.5:
                    middle = (foot.y() + head.y()) / 2
                    painter.setPen(QPen(colour(ink), line))
                    painter.drawPolyline(
                        polygon([(foot.x(), foot.y()), (foot.x(), middle), (head.x(), middle)])
                    )
                    foot = QPointF(head.x(), middle)
                arrow(painter, foot, head, colour(ink), line)
        for area in (area for row in places for area in row):
            tone = rng.choice(tones)
            _node(rng, painter, area, colour(tone) if tone else None, colour(ink), line, rng.choice(shapes))
            text(
                painter,
                area.adjusted(4, 2, -4, -2),
                write.title(1, 4),
                look,
                colour(ink_on(tone) if tone else ink),
                CENTRE,
                True,
            )
    return image


def network(rng: Random) -> QImage:
    """Nodes and the lines between them, a mind map or a graph."""
    write, image = Writer(rng), _sheet(rng)
    wide, high = image.width(), image.height()
    ink, many = _ink(image), rng.randint(5, 30)
    star = rng.random() < 0.4
    spots = []
    for node in range(many):
        angle, away = node * 2.4, math.sqrt((node + (0 if star else 0.5)) / many)
        spots.append(
            QPointF(
                wide * (0.5 + 0.42 * away * math.cos(angle)), high * (0.5 + 0.42 * away * math.sin(angle))
            )
        )
    tones = [hue(rng) for _ in range(rng.randint(1, 5))]
    size = wide * rng.uniform(0.012, 0.05)
    look = font(write, max(10, size * 0.7))
    named = rng.random() < 0.7
    with painter_on(image) as painter:
        painter.setPen(QPen(colour(mix(ink, (128, 128, 128), 0.5)), rng.uniform(1, 3)))
        for node in range(1, many):
            painter.drawLine(spots[node], spots[0 if star and rng.random() < 0.7 else rng.randrange(node)])
        for node, spot in enumerate(spots):
            painter.setPen(QPen(colour(ink), 1) if rng.random() < 0.5 else QPen(Qt.PenStyle.NoPen))
            painter.setBrush(colour(rng.choice(tones)))
            away = size * (2 if star and node == 0 else rng.uniform(0.6, 1.2))
            painter.drawEllipse(spot, away, away)
            if named:
                text(
                    painter,
                    QRectF(spot.x() - 90, spot.y() + away, 180, size * 1.5),
                    write.label(),
                    look,
                    colour(ink),
                    CENTRE,
                )
    return image


def technical(rng: Random) -> QImage:
    """Plans of rooms, circuits, figures of geometry with measures."""
    write, image = Writer(rng), _sheet(rng)
    wide, high = image.width(), image.height()
    ink, line = colour(_ink(image)), rng.uniform(1, 4)
    look = font(write, wide / rng.randint(35, 60))
    with painter_on(image) as painter:
        sort = rng.choice(("rooms", "circuit", "geometry", "parts"))
        if sort == "rooms":
            _rooms(
                rng, painter, QRectF(wide * 0.1, high * 0.1, wide * 0.8, high * 0.8), 3, ink, line * 2, write
            )
        elif sort == "circuit":
            last = QPointF(wide * 0.1, high * 0.5)
            for _ in range(rng.randint(8, 25)):
                step = wide * rng.uniform(0.08, 0.2) * rng.choice((-1, 1))
                point = (
                    QPointF(last.x() + step, last.y())
                    if rng.random() < 0.5
                    else QPointF(last.x(), last.y() + step)
                )
                point = QPointF(max(30, min(wide - 30, point.x())), max(30, min(high - 30, point.y())))
                painter.setPen(QPen(ink, line))
                painter.drawLine(last, point)
                middle = (last + point) / 2
                _node(
                    rng,
                    painter,
                    QRectF(middle.x() - 14, middle.y() - 8, 28, 16),
                    colour((255, 255, 255)),
                    ink,
                    line,
                    rng.choice(("box", "ellipse", "diamond")),
                )
                last = point
        elif sort == "geometry":
            for _ in range(rng.randint(2, 6)):
                corners = [
                    (wide * rng.uniform(0.1, 0.9), high * rng.uniform(0.1, 0.9))
                    for _ in range(rng.choice((2, 3, 4)))
                ]
                painter.setPen(QPen(ink, line, rng.choice((Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine))))
                painter.setBrush(colour(hue(rng), 0.3) if rng.random() < 0.4 else Qt.BrushStyle.NoBrush)
                painter.drawPolygon(polygon(corners))
                if rng.random() < 0.5:
                    away = wide * rng.uniform(0.05, 0.25)
                    painter.drawEllipse(QPointF(*corners[0]), away, away)
                for number, (x, y) in enumerate(corners):
                    text(painter, QRectF(x, y, 60, 30), chr(65 + number), look, ink)
        else:
            for _ in range(rng.randint(3, 9)):
                area = QRectF(
                    wide * rng.uniform(0.1, 0.7),
                    high * rng.uniform(0.1, 0.7),
                    wide * rng.uniform(0.08, 0.3),
                    high * rng.uniform(0.08, 0.3),
                )
                _node(rng, painter, area, None, ink, line, rng.choice(("box", "ellipse", "round", "slanted")))
                arrow(painter, QPointF(area.right() + 60, area.top() - 20), area.center(), ink, 1)
                text(painter, QRectF(area.right() + 62, area.top() - 40, 140, 30), write.label(), look, ink)
    return image


def _rooms(
    rng: Random, painter: QPainter, area: QRectF, depth: int, ink: QColor, line: float, write: Writer
) -> None:
    painter.setPen(QPen(ink, line))
    painter.setBrush(colour(hue(rng, (0.05, 0.4), (0.8, 1))) if rng.random() < 0.3 else Qt.BrushStyle.NoBrush)
    painter.drawRect(area)
    if depth == 0 or rng.random() < 0.12:
        text(painter, area, write.label(), font(write, max(9, area.width() / 12)), ink, CENTRE)
        box(
            painter,
            QRectF(area.left() + 8, area.bottom() - area.height() / 4, area.width() / 4, area.height() / 5),
            None,
            ink,
        )
        return
    part = rng.uniform(0.35, 0.65)
    if area.width() > area.height():
        cut = area.left() + area.width() * part
        halves = (
            QRectF(area.topLeft(), QPointF(cut, area.bottom())),
            QRectF(QPointF(cut, area.top()), area.bottomRight()),
        )
    else:
        cut = area.top() + area.height() * part
        halves = (
            QRectF(area.topLeft(), QPointF(area.right(), cut)),
            QRectF(QPointF(area.left(), cut), area.bottomRight()),
        )
    for half in halves:
        _rooms(rng, painter, half, depth - 1, ink, line, write)
