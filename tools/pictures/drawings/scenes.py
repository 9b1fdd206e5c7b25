"""Illustrations in flat colours and gradients: landscapes, streets, figures, things, patterns."""

import math
from random import Random

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QLinearGradient

from tools.pictures.drawings.props import car, cloud, face, hills, house, outline, person, tree
from tools.pictures.icons import SHAPES, symbol
from tools.pictures.painting import box, canvas, colour, painter_on, polygon
from tools.pictures.themes import hue, mix


def ground(rng: Random) -> QImage:
    """An empty sheet for a drawing, of one colour or with a gradient."""
    wide, high = rng.choice(((900, 675), (1000, 560), (700, 700), (600, 850), (800, 500)))
    image = canvas(wide, high, (255, 255, 255))
    first, last = hue(rng, (0.05, 0.7), (0.6, 1)), hue(rng, (0.05, 0.7), (0.6, 1))
    gradient = QLinearGradient(0, 0, 0 if rng.random() < 0.7 else wide, high)
    gradient.setColorAt(0, colour(first))
    gradient.setColorAt(1, colour(first if rng.random() < 0.4 else last))
    with painter_on(image) as painter:
        painter.fillRect(image.rect(), gradient)
    return image


def landscape(rng: Random) -> QImage:
    """Hills, trees, clouds and a sun."""
    image = ground(rng)
    wide, high = image.width(), image.height()
    pen, jagged = outline(rng, wide / 350), rng.random() < 0.4
    base = hue(rng, (0.3, 0.8), (0.3, 0.8))
    with painter_on(image) as painter:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(rng.choice(((255, 220, 80), (255, 250, 230), (250, 120, 70)))))
        away = wide * rng.uniform(0.04, 0.14)
        painter.drawEllipse(QPointF(wide * rng.random(), high * rng.uniform(0.1, 0.45)), away, away)
        for _ in range(rng.randint(0, 5)):
            cloud(
                rng,
                painter,
                wide * rng.random(),
                high * rng.uniform(0.05, 0.4),
                wide * rng.uniform(0.04, 0.14),
            )
        layers = rng.randint(1, 5)
        for layer in range(layers):
            painter.setPen(pen)
            tone = mix(
                base,
                (255, 255, 255) if rng.random() < 0.7 else (20, 30, 60),
                0.6 - 0.6 * (layer + 1) / layers,
            )
            hills(rng, painter, wide, high, high * (0.45 + 0.45 * layer / layers), tone, jagged)
        for _ in range(rng.randint(0, 9)):
            painter.setPen(pen)
            foot = high * rng.uniform(0.75, 1)
            tree(rng, painter, wide * rng.random(), foot, foot * rng.uniform(0.15, 0.45))
        if rng.random() < 0.35:
            side = wide * rng.uniform(0.1, 0.2)
            house(rng, painter, QRectF(wide * rng.uniform(0.1, 0.7), high * 0.9 - side, side, side), pen)
        if rng.random() < 0.3:
            person(rng, painter, wide * rng.uniform(0.2, 0.8), high * 0.97, high * rng.uniform(0.3, 0.6))
    return image


def street(rng: Random) -> QImage:
    """A row of houses, a road, vehicles."""
    image = ground(rng)
    wide, high = image.width(), image.height()
    pen, base = outline(rng, wide / 350), high * rng.uniform(0.7, 0.85)
    with painter_on(image) as painter:
        x = -20.0
        while x < wide:
            across = wide * rng.uniform(0.07, 0.2)
            tall = high * rng.uniform(0.15, 0.6)
            house(rng, painter, QRectF(x, base - tall, across, tall), pen)
            x += across * rng.uniform(1, 1.3)
        painter.fillRect(
            QRectF(0, base, wide, high), colour(rng.choice(((90, 90, 95), (130, 125, 120), (90, 160, 80))))
        )
        for dash in range(12):
            painter.fillRect(
                QRectF(dash * wide / 11, (base + high) / 2, wide / 22, high / 90), colour((250, 250, 240))
            )
        for _ in range(rng.randint(0, 4)):
            car(
                rng,
                painter,
                wide * rng.uniform(-0.1, 0.9),
                base + (high - base) * rng.uniform(0.2, 0.8),
                wide * rng.uniform(0.1, 0.22),
                pen,
            )
        for _ in range(rng.randint(0, 3)):
            person(
                rng,
                painter,
                wide * rng.random(),
                high * rng.uniform(0.85, 0.98),
                high * rng.uniform(0.2, 0.35),
            )
    return image


def figures(rng: Random) -> QImage:
    """One or more cartoon figures, alone or before something."""
    image = landscape(rng) if rng.random() < 0.2 else ground(rng)
    wide, high = image.width(), image.height()
    many = rng.choice((1, 1, 2, 3, 4))
    with painter_on(image) as painter:
        if rng.random() < 0.5:
            painter.fillRect(QRectF(0, high * 0.8, wide, high), colour(hue(rng, (0.1, 0.6), (0.4, 0.9))))
        for one in range(many):
            x = wide * (one + 0.5) / many
            if rng.random() < 0.2:
                face(
                    rng,
                    painter,
                    x,
                    high / 2,
                    min(wide / many, high) * 0.33,
                    hue(rng, (0.2, 0.8), (0.6, 1)),
                    hue(rng),
                    rng.random() < 0.6,
                )
            else:
                person(rng, painter, x, high * 0.93, min(high * rng.uniform(0.6, 0.85), wide / many * 2.2))
        for _ in range(rng.randint(0, 5)):
            side = wide * rng.uniform(0.04, 0.12)
            symbol(
                painter,
                QRectF(rng.random() * wide, rng.random() * high * 0.4, side, side),
                rng.randrange(len(SHAPES)),
                colour(hue(rng)),
            )
    return image


def still_life(rng: Random) -> QImage:
    """Things on a table or in the air: fruit, vessels, boxes, blots, each with its light and its outline."""
    image = ground(rng)
    wide, high = image.width(), image.height()
    pen = outline(rng, wide / 250)
    with painter_on(image) as painter:
        painter.fillRect(QRectF(0, high * 0.65, wide, high), colour(hue(rng, (0.2, 0.7), (0.3, 0.8))))
        for _ in range(rng.randint(2, 9)):
            x, foot, size = (
                wide * rng.uniform(0.1, 0.9),
                high * rng.uniform(0.7, 0.95),
                high * rng.uniform(0.12, 0.4),
            )
            tone = hue(rng)
            gradient = QLinearGradient(x - size / 2, 0, x + size / 2, 0)
            gradient.setColorAt(0, colour(mix(tone, (255, 255, 255), 0.45)))
            gradient.setColorAt(1, colour(mix(tone, (0, 0, 0), 0.3)))
            painter.setPen(pen)
            painter.setBrush(gradient if rng.random() < 0.6 else colour(tone))
            sort = rng.choice(("ball", "box", "bottle", "bowl"))
            if sort == "ball":
                painter.drawEllipse(QPointF(x, foot - size / 3), size / 3, size / 3)
                box(painter, QRectF(x - 2, foot - size * 0.8, 4, size * 0.16), colour((80, 60, 20)))
            elif sort == "box":
                painter.drawRect(QRectF(x - size / 3, foot - size * 0.6, size * 0.66, size * 0.6))
            elif sort == "bottle":
                painter.drawRoundedRect(
                    QRectF(x - size * 0.15, foot - size * 0.7, size * 0.3, size * 0.7),
                    size * 0.08,
                    size * 0.08,
                )
                painter.drawRect(QRectF(x - size * 0.05, foot - size, size * 0.1, size * 0.35))
            else:
                painter.drawChord(
                    QRectF(x - size * 0.5, foot - size * 0.6, size, size * 0.7), 180 * 16, 180 * 16
                )
    return image


def abstract(rng: Random) -> QImage:
    """Patterns and shapes that mean nothing."""
    image = ground(rng)
    wide, high = image.width(), image.height()
    palette = [hue(rng) for _ in range(rng.randint(2, 6))]
    with painter_on(image) as painter:
        if rng.random() < 0.5:
            step = wide / rng.randint(4, 16)
            which = [rng.randrange(len(SHAPES)) for _ in range(3)]
            for row in range(math.ceil(high / step)):
                for column in range(math.ceil(wide / step)):
                    box(
                        painter,
                        QRectF(column * step, row * step, step + 1, step + 1),
                        colour(rng.choice(palette)),
                    )
                    symbol(
                        painter,
                        QRectF(column * step + step * 0.1, row * step + step * 0.1, step * 0.8, step * 0.8),
                        rng.choice(which),
                        colour(rng.choice(palette)),
                    )
            return image
        for _ in range(rng.randint(8, 60)):
            painter.setPen(outline(rng, wide / 300))
            painter.setBrush(colour(rng.choice(palette), rng.uniform(0.4, 1)))
            x, y, size = wide * rng.random(), high * rng.random(), wide * rng.uniform(0.02, 0.25)
            sides = rng.choice((3, 4, 6, 30))
            turn = rng.random() * 6
            painter.drawPolygon(
                polygon(
                    [
                        (
                            x + size * math.cos(turn + i * math.tau / sides),
                            y + size * math.sin(turn + i * math.tau / sides),
                        )
                        for i in range(sides)
                    ]
                )
            )
    return image
