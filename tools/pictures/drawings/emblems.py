"""Icons, logos, signs and clip art, mostly on a plain ground."""

import math
from random import Random

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QLinearGradient, QPainter, QPen

from tools.pictures.drawings.props import face, person, tree
from tools.pictures.fonts import font
from tools.pictures.icons import SHAPES, any_icon, symbol
from tools.pictures.painting import box, canvas, colour, painter_on, polygon, text
from tools.pictures.themes import hue, ink_on, mix
from tools.pictures.words import Writer

CENTRE = Qt.AlignmentFlag.AlignCenter


def _plain(rng: Random, wide: int, high: int) -> QImage:
    """A plain ground: white, black, a colour, or the chequers that stand for transparency."""
    image = canvas(
        wide,
        high,
        rng.choice(
            ((255, 255, 255), (255, 255, 255), (0, 0, 0), (245, 245, 245), hue(rng, (0.1, 1), (0.5, 1)))
        ),
    )
    if rng.random() < 0.12:
        side = wide / rng.randint(12, 40)
        with painter_on(image) as painter:
            painter.fillRect(image.rect(), colour((255, 255, 255)))
            for row in range(math.ceil(high / side)):
                for column in range(row % 2, math.ceil(wide / side), 2):
                    painter.fillRect(QRectF(column * side, row * side, side, side), colour((204, 204, 204)))
    return image


def icon(rng: Random) -> QImage:
    """One large icon, or a sheet of many."""
    side = rng.randint(128, 700)
    image = _plain(rng, side, side)
    ink = colour(rng.choice(((0, 0, 0), (60, 60, 60), hue(rng))))
    with painter_on(image) as painter:
        if rng.random() < 0.3:
            many = rng.randint(2, 7)
            step = side / many
            for place in range(many * many):
                spot = QRectF(place % many * step, place // many * step, step, step)
                any_icon(
                    rng, painter, spot.adjusted(step * 0.15, step * 0.15, -step * 0.15, -step * 0.15), ink
                )
            return image
        inset = side * rng.uniform(0.02, 0.25)
        area = QRectF(inset, inset, side - 2 * inset, side - 2 * inset)
        if rng.random() < 0.5:
            any_icon(rng, painter, area, ink)
            return image
        first = hue(rng)
        gradient = QLinearGradient(
            area.topLeft(), area.bottomRight() if rng.random() < 0.5 else area.bottomLeft()
        )
        gradient.setColorAt(0, colour(mix(first, (255, 255, 255), 0.3)))
        gradient.setColorAt(1, colour(mix(first, (0, 0, 0), 0.3)))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(gradient)
        radius = area.width() * rng.choice((0.1, 0.25, 0.5))
        painter.drawRoundedRect(area, radius, radius)
        for _ in range(rng.randint(1, 3)):
            edge = area.width() * rng.uniform(0.15, 0.35)
            place = area.adjusted(edge, edge, -edge, -edge)
            symbol(
                painter,
                place,
                rng.randrange(len(SHAPES)),
                colour(rng.choice(((255, 255, 255), hue(rng))), rng.uniform(0.7, 1)),
            )
    return image


def logo(rng: Random) -> QImage:
    """A mark of a firm: a symbol and a name."""
    write = Writer(rng)
    wide, high = rng.choice(((800, 300), (600, 600), (900, 500), (500, 650)))
    image = _plain(rng, wide, high)
    tones = [hue(rng) for _ in range(rng.randint(1, 3))]
    look = font(write, high * rng.uniform(0.1, 0.22), "any", rng.random() < 0.6)
    side = min(wide, high) * rng.uniform(0.35, 0.6)
    with painter_on(image) as painter:
        flat = wide > high * 1.5
        place = (
            QRectF(wide * 0.06, (high - side) / 2, side, side)
            if flat
            else QRectF((wide - side) / 2, high * 0.08, side, side)
        )
        sort = rng.choice(("symbol", "overlap", "letter", "rings", "swirl", "name"))
        if sort == "symbol":
            symbol(painter, place, rng.randrange(len(SHAPES)), colour(tones[0]))
        elif sort == "overlap":
            for _ in range(rng.randint(2, 5)):
                shift = side * 0.25
                symbol(
                    painter,
                    place.translated(rng.uniform(-shift, shift), rng.uniform(-shift, shift)),
                    rng.randrange(len(SHAPES)),
                    colour(rng.choice(tones), 0.7),
                )
        elif sort == "letter":
            box(painter, place, colour(tones[0]), None, side * rng.choice((0, 0.2, 0.5)))
            text(
                painter,
                place,
                write.label()[:1],
                font(write, side * 0.7, "any", True),
                colour((255, 255, 255)),
                CENTRE,
            )
        elif sort == "rings":
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for ring in range(rng.randint(2, 5)):
                painter.setPen(QPen(colour(rng.choice(tones)), side / rng.randint(10, 25)))
                painter.drawEllipse(
                    place.center(), side / 2 * (1 - ring * 0.22), side / 2 * (1 - ring * 0.22)
                )
        elif sort == "swirl":
            blades = rng.randint(3, 9)
            painter.setPen(Qt.PenStyle.NoPen)
            for blade in range(blades):
                painter.save()
                painter.translate(place.center())
                painter.rotate(360 * blade / blades)
                painter.setBrush(colour(tones[blade % len(tones)], 0.85))
                painter.drawEllipse(QPointF(0, -side * 0.27), side * 0.12, side * 0.25)
                painter.restore()
        name = (
            QRectF(place.right() + 20, 0, wide - place.right() - 30, high)
            if flat
            else QRectF(0, place.bottom(), wide, high - place.bottom())
        )
        ground = image.pixelColor(2, 2)
        ink = rng.choice((tones[0], ink_on((ground.red(), ground.green(), ground.blue()))))
        text(painter, name, write.label(), look, colour(ink), CENTRE)
    return image


def sign(rng: Random) -> QImage:
    """A sign as beside a road or on a door, a badge, a button."""
    write, side = Writer(rng), rng.randint(300, 800)
    image = _plain(rng, side, round(side * rng.choice((1, 1, 0.75, 1.3))))
    middle = QPointF(image.width() / 2, image.height() / 2)
    away = min(image.width(), image.height()) * rng.uniform(0.35, 0.48)
    corners = rng.choice((3, 4, 4, 8, 60))
    turn = -math.pi / 2 if corners == 3 else rng.choice((0, math.pi / corners))
    fill = rng.choice(
        ((255, 255, 255), (255, 205, 0), (0, 90, 180), (200, 20, 30), (0, 130, 70), (240, 120, 0))
    )
    edge = rng.choice(((200, 20, 30), (0, 0, 0), (255, 255, 255)))
    with painter_on(image) as painter:
        for part, tone in ((1.0, edge), (rng.uniform(0.8, 0.93), fill)):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(tone))
            points = [
                (
                    middle.x() + away * part * math.cos(turn + i * math.tau / corners),
                    middle.y() + away * part * math.sin(turn + i * math.tau / corners),
                )
                for i in range(corners)
            ]
            painter.drawPolygon(polygon(points))
        ink = colour(ink_on(fill))
        inner = QRectF(middle.x() - away / 2, middle.y() - away / 2, away, away)
        if rng.random() < 0.6:
            symbol(painter, inner, rng.randrange(len(SHAPES)), ink)
        else:
            text(
                painter,
                inner.adjusted(-away / 4, 0, away / 4, 0),
                rng.choice((write.label(), str(rng.randint(1, 130)))),
                font(write, away * rng.uniform(0.25, 0.6), "sans", True),
                ink,
                CENTRE,
            )
        if rng.random() < 0.25:
            painter.setPen(QPen(colour((200, 20, 30)), away / 9))
            painter.drawLine(
                QPointF(middle.x() - away * 0.6, middle.y() - away * 0.6),
                QPointF(middle.x() + away * 0.6, middle.y() + away * 0.6),
            )
    return image


def clip_art(rng: Random) -> QImage:
    """One thing cut out, on a plain ground."""
    side = rng.randint(350, 800)
    image = _plain(rng, side, side)
    with painter_on(image) as painter:
        sort = rng.choice(("person", "face", "tree", "flower", "animal", "machine"))
        if rng.random() < 0.6:
            painter.setPen(QPen(colour((0, 0, 0)), side / 120))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
        if sort == "person":
            person(rng, painter, side / 2, side * 0.95, side * 0.88)
        elif sort == "face":
            face(
                rng,
                painter,
                side / 2,
                side / 2,
                side * 0.36,
                hue(rng, (0.2, 0.9), (0.7, 1)),
                hue(rng),
                rng.random() < 0.7,
            )
        elif sort == "tree":
            tree(rng, painter, side / 2, side * 0.95, side * 0.88)
        elif sort == "flower":
            _flower(rng, painter, side)
        elif sort == "animal":
            _animal(rng, painter, side)
        else:
            for _ in range(rng.randint(4, 12)):
                painter.setBrush(colour(hue(rng)))
                wide, high = side * rng.uniform(0.08, 0.4), side * rng.uniform(0.08, 0.4)
                area = QRectF(
                    side / 2 - wide / 2 + rng.uniform(-0.2, 0.2) * side,
                    side / 2 - high / 2 + rng.uniform(-0.25, 0.25) * side,
                    wide,
                    high,
                )
                rng.choice(
                    (painter.drawRect, painter.drawEllipse, lambda a: painter.drawRoundedRect(a, 12, 12))
                )(area)
    return image


def _flower(rng: Random, painter: QPainter, side: float) -> None:
    painter.setBrush(colour((60, 140, 60)))
    painter.drawRect(QRectF(side * 0.49, side * 0.4, side * 0.02, side * 0.55))
    painter.drawEllipse(QPointF(side * 0.58, side * 0.75), side * 0.1, side * 0.04)
    tone, petals = hue(rng), rng.randint(5, 14)
    for petal in range(petals):
        painter.save()
        painter.translate(side * 0.5, side * 0.35)
        painter.rotate(360 * petal / petals)
        painter.setBrush(colour(tone))
        painter.drawEllipse(QPointF(0, -side * 0.18), side * rng.uniform(0.05, 0.08), side * 0.13)
        painter.restore()
    painter.setBrush(colour(hue(rng)))
    painter.drawEllipse(QPointF(side * 0.5, side * 0.35), side * 0.08, side * 0.08)


def _animal(rng: Random, painter: QPainter, side: float) -> None:
    fur = hue(rng, (0.2, 0.8), (0.3, 0.95))
    painter.setBrush(colour(fur))
    for leg in (0.28, 0.36, 0.6, 0.68):
        painter.drawRoundedRect(
            QRectF(side * leg, side * 0.6, side * 0.07, side * rng.uniform(0.25, 0.3)),
            side * 0.03,
            side * 0.03,
        )
    painter.drawEllipse(QPointF(side * 0.5, side * 0.55), side * 0.28, side * rng.uniform(0.13, 0.2))
    painter.drawPolygon(
        polygon(
            [
                (side * 0.24, side * 0.5),
                (side * 0.08, side * rng.uniform(0.3, 0.6)),
                (side * 0.26, side * 0.57),
            ]
        )
    )
    face(
        rng,
        painter,
        side * 0.74,
        side * 0.36,
        side * rng.uniform(0.12, 0.18),
        fur,
        hue(rng),
        rng.random() < 0.6,
    )
