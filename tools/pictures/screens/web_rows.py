"""More parts of pages of the web: forms, tables, links, tiles."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from tools.pictures.fonts import resized
from tools.pictures.painting import box, colour, text
from tools.pictures.screens.site import Site, written
from tools.pictures.themes import ink_on, mix

CENTRE = Qt.AlignmentFlag.AlignCenter


def form(site: Site, painter: QPainter, y: float) -> float:
    """Fields and a button."""
    rng, size, write = site.rng, site.size, site.write
    x, wide = site.inset
    across = min(wide, size * rng.randint(20, 40))
    left, start = x + (wide - across) * rng.choice((0, 0.5)), y
    radius = size * rng.choice((0, 0.3, 1))
    y += (
        written(
            site,
            painter,
            left,
            y,
            across,
            write.title(1, 4),
            resized(site.head, size * 1.7, True),
            site.look.text,
        )
        + size
    )
    for _ in range(rng.randint(2, 6)):
        text(
            painter, QRectF(left, y, across, size * 1.5), write.title(1, 3), site.body, colour(site.look.text)
        )
        field = QRectF(left, y + size * 1.6, across, size * rng.choice((2, 2.4, 5)))
        box(painter, field, colour(site.look.base), colour(site.look.muted), radius)
        if rng.random() < 0.5:
            text(
                painter,
                field.adjusted(size * 0.6, 0, 0, 0),
                write.words(1, 3),
                site.body,
                colour(site.look.text),
            )
        y = field.bottom() + size * 0.9
    button = QRectF(left, y, size * rng.randint(7, 12), size * 2.3)
    box(painter, button, colour(site.look.accent), None, radius)
    text(
        painter,
        button,
        write.label(),
        resized(site.body, size, True),
        colour(ink_on(site.look.accent)),
        CENTRE,
    )
    return button.bottom() - start + size


def table(site: Site, painter: QPainter, y: float) -> float:
    """Rows and columns."""
    rng, size, write = site.rng, site.size, site.write
    x, wide = site.inset
    columns, rows = rng.randint(2, 7), rng.randint(3, 14)
    high, striped = size * rng.uniform(1.7, 2.8), rng.random() < 0.5
    for row in range(rows):
        line = QRectF(x, y + row * high, wide, high)
        if row == 0:
            box(painter, line, colour(mix(site.look.accent, site.ground, rng.choice((0, 0.7, 1)))))
        elif striped and row % 2:
            box(painter, line, colour(mix(site.ground, site.look.text, 0.05)))
        painter.fillRect(QRectF(x, line.bottom(), wide, 1), colour(site.look.line))
        for column in range(columns):
            cell = QRectF(x + wide * column / columns + size / 2, line.top(), wide / columns - size, high)
            words = (
                write.title(1, 3)
                if column == 0 or row == 0
                else rng.choice((write.number(), write.words(1, 3), write.date()))
            )
            text(
                painter,
                cell,
                words,
                resized(site.body, size, row == 0),
                colour(site.link if column == 0 and row else site.look.text),
            )
    return rows * high


def links(site: Site, painter: QPainter, y: float) -> float:
    """Columns of links, as at the foot of a page, or an old-fashioned list with blue lines."""
    rng, size, write = site.rng, site.size, site.write
    x, wide = site.inset
    columns, rows = rng.randint(1, 5), rng.randint(3, 12)
    dark = rng.random() < 0.3
    high = (rows + 2) * size * 1.7
    if dark:
        box(painter, QRectF(0, y, wide + site.left * 2 + size * 3, high), colour((35, 40, 50)))
    look = QFont(site.body)
    look.setUnderline(rng.random() < 0.4)
    for column in range(columns):
        for row in range(rows):
            spot = QRectF(
                x + wide * column / columns, y + (row + 1) * size * 1.7, wide / columns - size, size * 1.6
            )
            text(
                painter,
                spot,
                ("• " if columns == 1 else "") + write.title(1, 4),
                look,
                colour((200, 205, 215) if dark else site.link),
            )
    return high


def dashboard(site: Site, painter: QPainter, y: float) -> float:
    """Tiles with large numbers and small charts."""
    rng, size, write = site.rng, site.size, site.write
    x, wide = site.inset
    across = rng.randint(2, 4)
    each, high = (wide - size * (across - 1)) / across, size * rng.uniform(7, 13)
    for place in range(across * rng.randint(1, 2)):
        card = QRectF(x + place % across * (each + size), y + place // across * (high + size), each, high)
        box(painter, card, colour(site.look.base), colour(site.look.line), rng.choice((0, 8)))
        text(
            painter,
            card.adjusted(size, size * 0.6, 0, -high + size * 2.2),
            write.title(1, 2),
            site.body,
            colour(site.look.muted),
        )
        text(
            painter,
            card.adjusted(size, size * 2.2, 0, -high + size * 4.6),
            write.number(),
            resized(site.head, size * 1.7, True),
            colour(site.look.text),
        )
        step = (each - size * 2) / 12
        for bar in range(12):
            tall = (high - size * 6) * rng.uniform(0.1, 1)
            box(
                painter,
                QRectF(card.left() + size + bar * step, card.bottom() - size - tall, step * 0.7, tall),
                colour(site.look.accent),
            )
    return 2 * (high + size)
