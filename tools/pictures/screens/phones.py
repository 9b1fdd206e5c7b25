"""Screens of phones and tablets."""

from random import Random

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from tools.pictures.fonts import font
from tools.pictures.icons import any_icon
from tools.pictures.painting import box, canvas, colour, painter_on, text, to_qt
from tools.pictures.photos import Photos
from tools.pictures.screens.phone_pages import feed, form, grid, rows, settings
from tools.pictures.screens.web import bubbles
from tools.pictures.textures import gradient, photo_like, to_image
from tools.pictures.themes import Theme, hue, ink_on, theme
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
            draw = {"list": rows, "settings": settings, "feed": feed, "form": form, "grid": grid}.get(sort)
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
