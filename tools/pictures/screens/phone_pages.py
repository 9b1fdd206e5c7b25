"""What programs on phones show between the bars at the head and at the foot."""

from random import Random

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from tools.pictures.fonts import font, resized
from tools.pictures.icons import any_icon
from tools.pictures.painting import box, colour, text, to_qt
from tools.pictures.photos import Photos
from tools.pictures.themes import Theme, hue, ink_on, mix
from tools.pictures.words import Writer

CENTRE = Qt.AlignmentFlag.AlignCenter


def rows(
    rng: Random, painter: QPainter, body: QRectF, look: Theme, write: Writer, unit: float, photos: Photos
) -> None:
    """Rows of people, messages or things."""
    step, faces = unit * rng.uniform(2.4, 4.2), rng.choice(("none", "letters", "photos", "icons"))
    bold, small = font(write, unit * 0.9, "sans", True), font(write, unit * 0.8)
    y = body.top()
    while y < body.bottom():
        row = QRectF(body.left() + unit * 0.8, y, body.width() - unit * 1.6, step)
        left = 0.0
        if faces != "none":
            spot = QRectF(row.left(), y + step * 0.15, step * 0.7, step * 0.7)
            left = step
            if faces == "photos":
                painter.drawImage(spot, to_qt(photos.photo(rng, 64, 64)))
            elif faces == "letters":
                box(painter, spot, colour(hue(rng)), None, step)
                text(painter, spot, write.label()[:1], bold, colour((255, 255, 255)), CENTRE)
            else:
                any_icon(rng, painter, spot.adjusted(4, 4, -4, -4), colour(look.text))
        text(
            painter,
            row.adjusted(left, step * 0.1, -unit * 3, -step * 0.5),
            write.title(1, 4),
            bold,
            colour(look.text),
        )
        text(
            painter,
            row.adjusted(left, step * 0.5, 0, -step * 0.1),
            write.sentence(),
            small,
            colour(look.muted),
        )
        text(
            painter,
            row.adjusted(0, step * 0.1, 0, -step * 0.5),
            write.time(),
            small,
            colour(look.muted),
            Qt.AlignmentFlag.AlignRight,
        )
        painter.fillRect(QRectF(row.left() + left, y + step - 1, row.width() - left, 1), colour(look.line))
        y += step


def settings(
    rng: Random, painter: QPainter, body: QRectF, look: Theme, write: Writer, unit: float, photos: Photos
) -> None:
    """Rows with switches, in groups."""
    box(painter, body, colour(look.window))
    y, step = body.top() + unit, unit * 2.4
    words = font(write, unit * 0.95)
    while y < body.bottom():
        rows = rng.randint(1, 6)
        card = QRectF(body.left() + unit * 0.8, y, body.width() - unit * 1.6, rows * step)
        box(painter, card, colour(look.base), None, unit * rng.choice((0, 0.6)))
        for row in range(rows):
            line = QRectF(card.left() + unit * 0.6, y + row * step, card.width() - unit * 1.2, step)
            any_icon(
                rng,
                painter,
                QRectF(line.left(), line.top() + step * 0.25, step * 0.5, step * 0.5),
                colour(look.text),
            )
            text(painter, line.adjusted(step, 0, -unit * 3, 0), write.title(1, 3), words, colour(look.text))
            if rng.random() < 0.5:
                on = rng.random() < 0.5
                switch = QRectF(line.right() - unit * 2, line.center().y() - unit * 0.5, unit * 1.9, unit)
                box(painter, switch, colour(look.accent if on else look.line), None, unit / 2)
                knob = QRectF(switch.right() - unit if on else switch.left(), switch.top(), unit, unit)
                box(painter, knob.adjusted(2, 2, -2, -2), colour((255, 255, 255)), None, unit / 2)
            else:
                text(
                    painter,
                    line,
                    ">",
                    words,
                    colour(look.muted),
                    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                )
        y += rows * step + unit * rng.uniform(1, 2.5)


def feed(
    rng: Random, painter: QPainter, body: QRectF, look: Theme, write: Writer, unit: float, photos: Photos
) -> None:
    """What people have posted, one below the other, with photos."""
    y, name = body.top() + unit / 2, font(write, unit * 0.9, "sans", True)
    shown = 0.0  # height of the photos: never more than half of the screen
    while y < body.bottom():
        box(painter, QRectF(unit * 0.6, y, unit * 1.8, unit * 1.8), colour(hue(rng)), None, unit)
        text(
            painter,
            QRectF(unit * 3, y, body.width() - unit * 4, unit * 1.8),
            write.name(),
            name,
            colour(look.text),
        )
        y += unit * 2.3
        y += (
            text(
                painter,
                QRectF(unit * 0.7, y, body.width() - unit * 1.4, unit * 8),
                write.paragraph(1, 3),
                resized(name, unit * 0.85),
                colour(look.text),
                Qt.AlignmentFlag.AlignLeft,
                True,
            )
            + unit / 2
        )
        high = min(body.width() * rng.uniform(0.4, 0.7), body.height() * 0.45 - shown)
        if high > unit * 4:
            painter.drawImage(
                QRectF(0, y, body.width(), high).topLeft(), to_qt(photos.photo(rng, body.width(), high))
            )
            y, shown = y + high, shown + high
        for place in range(4):
            any_icon(
                rng,
                painter,
                QRectF(unit * (0.7 + place * 2.2), y + unit * 0.4, unit, unit),
                colour(look.muted),
            )
        y += unit * 2.2


def form(
    rng: Random, painter: QPainter, body: QRectF, look: Theme, write: Writer, unit: float, photos: Photos
) -> None:
    """Fields and a button."""
    y = body.top() + unit * rng.uniform(1, 6)
    text(
        painter,
        QRectF(unit, y, body.width() - unit * 2, unit * 2),
        write.title(1, 3),
        font(write, unit * 1.6, "sans", True),
        colour(look.text),
        CENTRE,
    )
    y += unit * 3.5
    small = font(write, unit * 0.9)
    for _ in range(rng.randint(2, 5)):
        field = QRectF(unit * 1.5, y, body.width() - unit * 3, unit * 2.2)
        box(
            painter,
            field,
            colour(mix(look.base, look.window, 0.5)),
            colour(look.line),
            unit * rng.choice((0.2, 1.1)),
        )
        text(painter, field.adjusted(unit * 0.7, 0, 0, 0), write.title(1, 2), small, colour(look.muted))
        y += unit * 3
    button = QRectF(unit * 1.5, y + unit, body.width() - unit * 3, unit * 2.2)
    box(painter, button, colour(look.accent), None, unit * rng.choice((0.2, 1.1)))
    text(painter, button, write.label(), resized(small, unit, True), colour(ink_on(look.accent)), CENTRE)
    text(
        painter,
        QRectF(0, y + unit * 4, body.width(), unit * 1.5),
        write.title(2, 5),
        small,
        colour(look.accent),
        CENTRE,
    )


def grid(
    rng: Random, painter: QPainter, body: QRectF, look: Theme, write: Writer, unit: float, photos: Photos
) -> None:
    """Things to buy or to read, in two or three columns."""
    across = rng.choice((2, 2, 3))
    wide = (body.width() - unit * (across + 1)) / across
    high, small = wide * rng.uniform(1.2, 1.6), font(write, unit * 0.8)
    for place in range(across * (int(body.height() / high) + 1)):
        card = QRectF(
            unit + place % across * (wide + unit),
            body.top() + unit + place // across * (high + unit),
            wide,
            high,
        )
        box(painter, card, colour(look.window), colour(look.line), unit * 0.4)
        if rng.random() < 0.6:
            painter.drawImage(card.topLeft(), to_qt(photos.photo(rng, wide, high * 0.55)))
        else:
            any_icon(
                rng,
                painter,
                QRectF(card.center().x() - wide * 0.2, card.top() + high * 0.1, wide * 0.4, wide * 0.4),
                colour(look.text),
            )
        text(
            painter,
            card.adjusted(unit * 0.5, high * 0.6, -unit * 0.5, -high * 0.2),
            write.title(1, 3),
            resized(small, unit * 0.85, True),
            colour(look.text),
        )
        text(
            painter,
            card.adjusted(unit * 0.5, high * 0.78, -unit * 0.5, 0),
            write.number(),
            small,
            colour(look.accent),
        )
