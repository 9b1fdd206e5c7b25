"""Screens of phones and tablets."""

from random import Random

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from tools.pictures.fonts import font, resized
from tools.pictures.icons import any_icon
from tools.pictures.painting import box, canvas, colour, painter_on, text, to_qt
from tools.pictures.photos import Photos
from tools.pictures.screens.web import bubbles
from tools.pictures.textures import gradient, photo_like, to_image
from tools.pictures.themes import Theme, hue, ink_on, mix, theme
from tools.pictures.words import Writer

CENTRE = Qt.AlignmentFlag.AlignCenter


def phone(rng: Random, photos: Photos) -> QImage:
    """Any screen of a phone."""
    wide = rng.choice((360, 393, 414, 480, 600))
    high = round(wide * rng.choice((1.78, 2, 2.16, 2.2, 1.33)))
    if rng.random() < 0.12:
        wide, high = high, wide
    look, write = theme(rng), Writer(rng)
    image = canvas(wide, high, look.base)
    unit = min(wide, high) / 24
    sort = rng.choice(("home", "list", "list", "settings", "chat", "feed", "form", "grid"))
    with painter_on(image) as painter:
        body = QRectF(0, unit * 1.4, wide, high - unit * 1.4)
        if sort == "home":
            _home(rng, painter, image, photos, unit, write)
        else:
            if rng.random() < 0.85:
                _head(rng, painter, QRectF(0, unit * 1.4, wide, unit * 2.6), look, write, unit)
                body.setTop(unit * 4)
            if rng.random() < 0.55:
                body.setBottom(high - unit * 3)
                _foot(rng, painter, QRectF(0, high - unit * 3, wide, unit * 3), look, write, unit)
            painter.save()
            painter.setClipRect(body)
            draw = {"list": _list, "settings": _settings, "feed": _feed, "form": _form, "grid": _grid}.get(
                sort
            )
            if draw:
                draw(rng, painter, body, look, write, unit, photos)
            else:
                bubbles(rng, painter, body, look, write, unit)
            painter.restore()
        ink = colour((255, 255, 255) if sort == "home" else look.text)
        state = font(write, unit * 0.75, "sans", True)
        text(painter, QRectF(unit, 0, unit * 6, unit * 1.4), write.time(), state, ink)
        for place in range(rng.randint(2, 5)):
            any_icon(
                rng, painter, QRectF(wide - unit * (1.6 + place), unit * 0.35, unit * 0.7, unit * 0.7), ink
            )
        if rng.random() < 0.4:
            box(
                painter, QRectF(wide * 0.35, high - unit * 0.5, wide * 0.3, unit * 0.2), ink, None, unit * 0.1
            )
    return image


def _home(rng: Random, painter: QPainter, image: QImage, photos: Photos, unit: float, write: Writer) -> None:
    wide, high = image.width(), image.height()
    if rng.random() < 0.6:
        ground = to_qt(to_image(gradient(rng, wide, high, [hue(rng) for _ in range(3)])))
    else:
        ground = to_qt(photo_like(rng, wide, high))
    painter.drawImage(0, 0, ground)
    across = rng.choice((4, 4, 5))
    step = wide / across
    white, small = colour((255, 255, 255)), font(write, unit * 0.7)
    top = unit * rng.choice((2, 7))
    if top > unit * 3:
        text(
            painter, QRectF(0, unit * 2, wide, unit * 4), write.time(), font(write, unit * 3.5), white, CENTRE
        )
    for place in range(rng.randint(6, across * 6)):
        x, y = place % across * step, top + place // across * step * 1.15
        if y > high - step * 2.2:
            break
        _tile(rng, painter, QRectF(x + step * 0.18, y, step * 0.64, step * 0.64))
        text(painter, QRectF(x, y + step * 0.66, step, unit), write.label()[:10], small, white, CENTRE)
    box(
        painter,
        QRectF(unit * 0.5, high - step * 1.05, wide - unit, step * 0.9),
        colour((255, 255, 255), 0.3),
        None,
        unit,
    )
    for place in range(across):
        _tile(rng, painter, QRectF(place * step + step * 0.18, high - step * 0.92, step * 0.64, step * 0.64))


def _tile(rng: Random, painter: QPainter, area: QRectF) -> None:
    box(
        painter,
        area,
        colour(rng.choice((hue(rng), (255, 255, 255), (20, 20, 20)))),
        None,
        area.width() * 0.22,
    )
    inset = area.width() * 0.2
    any_icon(
        rng,
        painter,
        area.adjusted(inset, inset, -inset, -inset),
        colour(rng.choice(((255, 255, 255), hue(rng)))),
    )


def _head(rng: Random, painter: QPainter, area: QRectF, look: Theme, write: Writer, unit: float) -> None:
    ground = rng.choice((look.base, look.accent, look.bar))
    box(painter, area.adjusted(0, -area.top(), 0, 0), colour(ground))
    ink = colour(ink_on(ground))
    any_icon(rng, painter, QRectF(unit * 0.7, area.top() + unit * 0.7, unit * 1.2, unit * 1.2), ink)
    text(
        painter,
        area.adjusted(unit * 2.6, 0, -unit * 4, 0),
        write.title(1, 3),
        font(write, unit * 1.1, "sans", True),
        ink,
    )
    any_icon(
        rng, painter, QRectF(area.right() - unit * 2, area.top() + unit * 0.7, unit * 1.2, unit * 1.2), ink
    )


def _foot(rng: Random, painter: QPainter, area: QRectF, look: Theme, write: Writer, unit: float) -> None:
    box(painter, area, colour(look.window), None)
    many = rng.randint(3, 5)
    for place in range(many):
        spot = QRectF(
            area.left() + area.width() * place / many, area.top(), area.width() / many, area.height()
        )
        tone = look.accent if place == 0 else look.muted
        any_icon(
            rng,
            painter,
            QRectF(spot.center().x() - unit * 0.6, spot.top() + unit * 0.4, unit * 1.2, unit * 1.2),
            colour(tone),
        )
        text(
            painter,
            QRectF(spot.left(), spot.top() + unit * 1.7, spot.width(), unit),
            write.label()[:9],
            font(write, unit * 0.6),
            colour(tone),
            CENTRE,
        )


def _list(
    rng: Random, painter: QPainter, body: QRectF, look: Theme, write: Writer, unit: float, photos: Photos
) -> None:
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


def _settings(
    rng: Random, painter: QPainter, body: QRectF, look: Theme, write: Writer, unit: float, photos: Photos
) -> None:
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


def _feed(
    rng: Random, painter: QPainter, body: QRectF, look: Theme, write: Writer, unit: float, photos: Photos
) -> None:
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


def _form(
    rng: Random, painter: QPainter, body: QRectF, look: Theme, write: Writer, unit: float, photos: Photos
) -> None:
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


def _grid(
    rng: Random, painter: QPainter, body: QRectF, look: Theme, write: Writer, unit: float, photos: Photos
) -> None:
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
