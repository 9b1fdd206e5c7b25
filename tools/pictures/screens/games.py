"""Games as they look on a screen: boards, cards, blocks, mazes, scenes with points and lives."""

import math
from random import Random

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPen

from tools.pictures.drawings import scenes
from tools.pictures.fonts import font
from tools.pictures.icons import SHAPES, symbol
from tools.pictures.painting import box, canvas, colour, painter_on, text
from tools.pictures.photos import Photos
from tools.pictures.screens import frames
from tools.pictures.themes import Theme, hue, ink_on, mix, theme
from tools.pictures.words import Writer

CENTRE = Qt.AlignmentFlag.AlignCenter


def game(rng: Random, photos: Photos) -> QImage:
    """Any game, mostly in a window with a menu."""
    wide, high = rng.choice(((800, 600), (640, 480), (1024, 768), (500, 640), (1280, 720)))
    look, write = theme(rng), Writer(rng)
    image = canvas(wide, high, look.window)
    bar = 28
    small = font(write, 14)
    with painter_on(image) as painter:
        area = QRectF(0, bar, wide, high - bar * 2)
        painter.save()
        painter.setClipRect(area)
        rng.choice((_board, _cards, _blocks, _numbers, _lines, _maze, _scene))(
            rng, painter, area, look, write
        )
        painter.restore()
        for place in range(rng.randint(2, 6)):
            text(painter, QRectF(10 + place * 90, 0, 90, bar), write.label(), small, colour(look.text))
        text(
            painter,
            QRectF(10, high - bar, wide, bar),
            f"{write.label()}: {rng.randint(0, 9999)}    {write.label()}: {write.time()}",
            small,
            colour(look.text),
        )
    return frames.framed(rng, image, look, write) if rng.random() < 0.75 else image


def _square(area: QRectF, part: float = 0.95) -> QRectF:
    side = min(area.width(), area.height()) * part
    return QRectF(area.center().x() - side / 2, area.center().y() - side / 2, side, side)


def _board(rng: Random, painter: QPainter, area: QRectF, look: Theme, write: Writer) -> None:
    """Chess, draughts, go and the like."""
    board, many = _square(area), rng.choice((3, 8, 8, 10, 19))
    first, second = rng.choice(
        (
            ((240, 217, 181), (181, 136, 99)),
            ((255, 255, 255), (120, 150, 90)),
            (hue(rng, (0, 0.4), (0.8, 1)), hue(rng)),
        )
    )
    step = board.width() / many
    pieces = [rng.randrange(len(SHAPES)) for _ in range(6)]
    filled = rng.uniform(0.1, 0.6)
    for row in range(many):
        for column in range(many):
            cell = QRectF(board.left() + column * step, board.top() + row * step, step, step)
            box(
                painter,
                cell,
                colour(first if (row + column) % 2 == 0 or many > 10 else second),
                colour(mix(second, (0, 0, 0), 0.3)),
            )
            if rng.random() < filled:
                tone = rng.choice(((20, 20, 20), (250, 250, 250)))
                symbol(
                    painter,
                    cell.adjusted(step * 0.12, step * 0.12, -step * 0.12, -step * 0.12),
                    12 if many > 8 else rng.choice(pieces),
                    colour(tone),
                    colour((90, 90, 90)),
                    1,
                )


def _cards(rng: Random, painter: QPainter, area: QRectF, look: Theme, write: Writer) -> None:
    """Cards laid out in columns on green or blue."""
    box(painter, area, colour(rng.choice(((0, 100, 50), (20, 110, 60), (20, 50, 110), (90, 20, 40)))))
    across = rng.randint(6, 10)
    wide = area.width() / across * 0.85
    letters = font(write, wide * 0.25, "serif", True)
    for column in range(across):
        for row in range(rng.randint(0, 9)):
            card = QRectF(
                area.left() + (column + 0.08) * area.width() / across,
                area.top() + 12 + row * wide * 0.35,
                wide,
                wide * 1.4,
            )
            if rng.random() < 0.3:
                box(painter, card, colour((40, 70, 160)), colour((255, 255, 255)), 6, 3)
                continue
            ink = rng.choice(((200, 0, 0), (0, 0, 0)))
            box(painter, card, colour((255, 255, 255)), colour((90, 90, 90)), 6)
            text(painter, card.adjusted(5, 2, 0, -wide), rng.choice("A23456789JQK"), letters, colour(ink))
            symbol(
                painter,
                QRectF(card.left() + wide * 0.3, card.top() + wide * 0.6, wide * 0.4, wide * 0.4),
                rng.choice((10, 11, 13, 0)),
                colour(ink),
            )


def _blocks(rng: Random, painter: QPainter, area: QRectF, look: Theme, write: Writer) -> None:
    """Coloured blocks or balls in a grid, some of it empty."""
    across, down = rng.randint(8, 20), rng.randint(8, 20)
    board = _square(area, 0.98)
    step = min(board.width() / across, board.height() / down)
    box(painter, board, colour(rng.choice(((0, 0, 0), (25, 25, 45), look.base))))
    tones, shape = [hue(rng, (0.6, 1), (0.6, 1)) for _ in range(6)], rng.choice((12, 13, 14, 0))
    full = rng.uniform(0.2, 1)
    for row in range(down):
        for column in range(across):
            if row / down > 1 - full and rng.random() < 0.85:
                symbol(
                    painter,
                    QRectF(board.left() + column * step, board.top() + row * step, step, step),
                    shape,
                    colour(rng.choice(tones)),
                    colour((0, 0, 0)),
                    1,
                )


def _numbers(rng: Random, painter: QPainter, area: QRectF, look: Theme, write: Writer) -> None:
    """Numbers or letters in a grid: puzzles, mines, words."""
    board, many = _square(area), rng.choice((4, 9, 9, 12, 16))
    step = board.width() / many
    digits = font(write, step * 0.55, "sans", True)
    tones = (
        [hue(rng, (0.1, 0.7), (0.6, 1)) for _ in range(5)]
        if many == 4
        else [look.base, look.base, mix(look.window, look.text, 0.15)]
    )
    for place in range(many * many):
        cell = QRectF(board.left() + place % many * step, board.top() + place // many * step, step, step)
        tone = rng.choice(tones)
        box(painter, cell, colour(tone), colour(look.muted), rng.choice((0, 4)) if many == 4 else 0)
        if rng.random() < 0.5:
            text(
                painter,
                cell,
                str(rng.choice((1, 2, 3, 4, 8, 16, 128))) if many == 4 else str(rng.randint(1, 9)),
                digits,
                colour(ink_on(tone)),
                CENTRE,
            )


def _lines(rng: Random, painter: QPainter, area: QRectF, look: Theme, write: Writer) -> None:
    """Lines from point to point in a grid: pipes, nets, bridges, graphs."""
    board, many = _square(area, rng.uniform(0.6, 0.98)), rng.randint(4, 12)
    step = board.width() / many
    tones = [look.text, *(hue(rng) for _ in range(2))]
    box(painter, board, colour(look.base), colour(look.muted))
    for place in range(many * many):
        x, y = board.left() + (place % many + 0.5) * step, board.top() + (place // many + 0.5) * step
        painter.setPen(QPen(colour(rng.choice(tones)), step * rng.choice((0.06, 0.15))))
        if rng.random() < 0.4 and place % many < many - 1:
            painter.drawLine(QPointF(x, y), QPointF(x + step, y))
        if rng.random() < 0.4 and place // many < many - 1:
            painter.drawLine(QPointF(x, y), QPointF(x, y + step))
        if rng.random() < 0.3:
            spot = QRectF(x - step * 0.3, y - step * 0.3, step * 0.6, step * 0.6)
            symbol(painter, spot, rng.choice((12, 14)), colour(rng.choice(tones)), colour(look.text))


def _maze(rng: Random, painter: QPainter, area: QRectF, look: Theme, write: Writer) -> None:
    """A world of tiles seen from above."""
    step = area.width() / rng.randint(14, 36)
    tones = [hue(rng, (0.2, 0.8), (0.15, 0.8)) for _ in range(4)]
    for row in range(math.ceil(area.height() / step)):
        for column in range(math.ceil(area.width() / step)):
            wave = math.sin(row * 0.5) + math.cos(column * 0.4) + rng.uniform(-0.7, 0.7)
            cell = QRectF(area.left() + column * step, area.top() + row * step, step + 1, step + 1)
            box(painter, cell, colour(tones[0 if wave > 0.8 else 1 if wave > 0 else 2 if wave > -0.9 else 3]))
            if rng.random() < 0.06:
                symbol(painter, cell, rng.randrange(len(SHAPES)), colour(hue(rng)))


def _scene(rng: Random, painter: QPainter, area: QRectF, look: Theme, write: Writer) -> None:
    """A drawn scene with points, lives and buttons over it."""
    scene = rng.choice((scenes.landscape, scenes.street, scenes.figures))(rng)
    painter.drawImage(area, scene)
    head = font(write, area.height() / 24, "any", True)
    for place in range(rng.randint(1, 8)):
        symbol(painter, QRectF(14 + place * 30, area.top() + 10, 26, 26), 10, colour((230, 40, 50)))
    text(
        painter,
        QRectF(area.right() - 260, area.top() + 6, 250, 36),
        f"{write.label()} {rng.randint(0, 99999)}",
        head,
        colour((255, 255, 255)),
        Qt.AlignmentFlag.AlignRight,
    )
    for place in range(rng.choice((0, 3, 4))):
        button = QRectF(area.center().x() - 130, area.top() + area.height() * 0.3 + place * 58, 260, 46)
        box(painter, button, colour(look.accent), colour((255, 255, 255)), 10, 2)
        text(painter, button, write.label(), head, colour(ink_on(look.accent)), CENTRE)
    if rng.random() < 0.5:
        talk = QRectF(area.left() + 40, area.bottom() - 120, area.width() - 80, 100)
        box(painter, talk, colour((0, 0, 0), 0.75), colour((255, 255, 255)), 8, 2)
        text(
            painter,
            talk.adjusted(20, 10, -20, -10),
            write.paragraph(1, 2),
            font(write, 18),
            colour((255, 255, 255)),
            Qt.AlignmentFlag.AlignLeft,
            True,
        )
