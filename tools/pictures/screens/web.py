"""Pages of the web, alone or in the window of a browser."""

from collections.abc import Callable
from random import Random

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter

from tools.pictures.fonts import font, resized
from tools.pictures.icons import any_icon
from tools.pictures.painting import box, canvas, colour, painter_on, text
from tools.pictures.photos import Photos
from tools.pictures.screens import frames
from tools.pictures.screens.site import Site
from tools.pictures.screens.web_parts import PARTS
from tools.pictures.screens.web_plain import plain_page
from tools.pictures.themes import Theme, ink_on, mix, theme
from tools.pictures.words import Writer

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def _site(rng: Random, photos: Photos, wide: float, scale: float) -> Site:
    look, write = theme(rng), Writer(rng)
    ground = rng.choice((look.base, look.base, look.window))
    body = font(
        write,
        rng.choice((13, 14, 15, 16, 16, 18, 20)) * scale,
        rng.choice(("sans", "sans", "sans", "serif", "any")),
    )
    head = (
        font(write, 16, rng.choice(("sans", "sans", "serif")), True)
        if rng.random() < 0.4
        else resized(body, 16, True)
    )
    column = min(wide, wide * rng.choice((1, 0.95, 0.8, 0.65)) if wide > 700 else wide)
    return Site(rng, photos, look, write, ground, body, head, body.pixelSize(), (wide - column) / 2, column)


def _paint(site: Site, painter: QPainter, area: QRectF) -> None:
    """The page, as much as there is room for."""
    rng = site.rng
    painter.save()
    painter.setClipRect(area)
    painter.translate(area.topLeft())
    box(painter, QRectF(0, 0, area.width(), area.height()), colour(site.ground))
    y = 0.0
    if rng.random() < 0.25:
        y = -rng.uniform(0, 400)  # somebody has scrolled down
    elif rng.random() < 0.85:
        y = _navigation(site, painter, area.width())
    sorts: list[Callable[[Site, QPainter, float], float]] = rng.choices(PARTS, k=rng.randint(1, 3))
    while y < area.height():
        y += rng.choice(sorts)(site, painter, y) + site.size * rng.uniform(0.6, 2)
        if rng.random() < 0.05:
            break
    painter.restore()


def _navigation(site: Site, painter: QPainter, wide: float) -> float:
    """The bar at the head of a page. Returns its height."""
    rng, size = site.rng, site.size
    high = size * rng.uniform(2.4, 4.6)
    ground = rng.choice((site.ground, site.look.accent, mix(site.look.accent, (0, 0, 0), 0.6), site.look.bar))
    box(painter, QRectF(0, 0, wide, high), colour(ground))
    ink = colour(ink_on(ground))
    name = resized(site.head, size * rng.uniform(1.2, 1.9), True)
    label = site.write.label()
    any_icon(rng, painter, QRectF(site.left + size, high / 2 - size * 0.8, size * 1.6, size * 1.6), ink)
    text(painter, QRectF(site.left + size * 3, 0, size * 14, high), label, name, ink, LEFT)
    x = site.left + size * 4 + QFontMetricsF(name).horizontalAdvance(label)
    for _ in range(rng.randint(0, 8)):
        link = site.write.label()
        text(painter, QRectF(x, 0, size * 12, high), link, site.body, ink, LEFT)
        x += QFontMetricsF(site.body).horizontalAdvance(link) + size * 1.6
    if rng.random() < 0.5:
        field = QRectF(max(x, wide - size * 18), high / 2 - size * 0.9, size * 12, size * 1.8)
        box(painter, field, colour(site.look.base), colour(site.look.line), size * rng.choice((0.2, 0.9)))
        text(
            painter,
            field.adjusted(size * 0.6, 0, 0, 0),
            site.write.title(1, 2),
            site.body,
            colour(site.look.muted),
            LEFT,
        )
    if rng.random() < 0.5:
        painter.fillRect(QRectF(0, high - 1, wide, 1), colour(site.look.line))
    return high


def _view(rng: Random, photos: Photos, wide: int, high: int, scale: float) -> QImage:
    image = canvas(wide, high, (255, 255, 255))
    with painter_on(image) as painter:
        if rng.random() < 0.1:
            plain_page(rng, painter, QRectF(0, 0, wide, high), scale)
        else:
            _paint(_site(rng, photos, wide, scale), painter, QRectF(0, 0, wide, high))
    return image


def page(rng: Random, photos: Photos) -> QImage:
    """Only what the browser shows, as a program sees it that takes pictures of pages."""
    wide = rng.choice((1280, 1024, 1366, 800, 1440, 768))
    high = round(wide * rng.choice((0.5625, 0.625, 0.75, 0.75, 1.3)))
    return _view(rng, photos, wide, high, rng.choice((1, 1, 1, 1.3)))


def window(rng: Random, photos: Photos, wide: int, high: int, scale: float) -> QImage:
    """The inside of a browser's window: tabs, the address, the page."""
    look, write = theme(rng), Writer(rng)
    image = canvas(wide, high, look.window)
    unit = 34 * scale
    small, ink = font(write, 13 * scale), colour(look.text)
    y = 0.0
    with painter_on(image) as painter:
        if rng.random() < 0.8:  # tabs
            box(painter, QRectF(0, 0, wide, unit), colour(mix(look.window, (0, 0, 0), 0.12)))
            across, many = min(wide / 5, 220 * scale), rng.randint(1, 9)
            for tab in range(many):
                spot = QRectF(6 + tab * across, 3, across - 4, unit)
                box(
                    painter,
                    spot,
                    colour(look.window if tab == many // 2 else mix(look.window, (0, 0, 0), 0.18)),
                    None,
                    rng.choice((2, 8)),
                )
                any_icon(rng, painter, QRectF(spot.left() + 8, unit * 0.3, unit * 0.45, unit * 0.45), ink)
                text(
                    painter,
                    spot.adjusted(unit * 0.85, 0, -unit * 0.5, -3),
                    write.title(1, 4),
                    small,
                    ink,
                    LEFT,
                )
            y += unit
        box(painter, QRectF(0, y, wide, unit * 1.15), colour(look.window))
        for place in range(4):
            any_icon(
                rng, painter, QRectF(10 + place * unit * 0.95, y + unit * 0.32, unit * 0.5, unit * 0.5), ink
            )
        field = QRectF(unit * 4.2, y + unit * 0.14, wide - unit * rng.uniform(5, 8), unit * 0.86)
        box(painter, field, colour(look.base), colour(look.line), unit * rng.choice((0.08, 0.43)))
        address = rng.choice(
            (write.address(), write.address(), f"file:///media/{write.file_name()}", "localhost:8080")
        )
        text(painter, field.adjusted(unit * 0.5, 0, 0, 0), address, small, ink, LEFT)
        y += unit * 1.15
        if rng.random() < 0.3:  # bookmarks
            x = 10.0
            for _ in range(rng.randint(3, 10)):
                any_icon(rng, painter, QRectF(x, y + unit * 0.2, unit * 0.42, unit * 0.42), ink)
                text(
                    painter, QRectF(x + unit * 0.6, y, unit * 3, unit * 0.8), write.label(), small, ink, LEFT
                )
                x += unit * 4
            y += unit * 0.8
        if rng.random() < 0.25:
            plain_page(rng, painter, QRectF(0, y, wide, high - y), scale)
        else:
            _paint(_site(rng, photos, wide, scale), painter, QRectF(0, y, wide, high - y))
        if high > 400:
            rail = QRectF(wide - 12 * scale, y, 12 * scale, high - y)
            box(painter, rail, colour(mix(look.window, look.base, 0.5)))
            box(
                painter,
                QRectF(
                    rail.left() + 2,
                    y + rng.uniform(0, 0.5) * rail.height(),
                    rail.width() - 4,
                    rail.height() * rng.uniform(0.1, 0.4),
                ),
                colour(look.muted),
                None,
                4,
            )
    return image


def browser(rng: Random, photos: Photos) -> QImage:
    """A browser with its frame, or with its tabs as the frame."""
    wide, high = rng.choice(((1280, 720), (1366, 768), (1280, 800), (1024, 768), (900, 700), (1440, 900)))
    scale = rng.choice((1, 1, 1, 1.3))
    image = window(rng, photos, wide, high, scale)
    if rng.random() < 0.35:
        return image
    look: Theme = theme(rng)
    return frames.framed(rng, image, look, Writer(rng), scale)


def bubbles(rng: Random, painter: QPainter, body: QRectF, look: Theme, write: Writer, unit: float) -> None:
    """Messages of two people, in balloons."""
    small = font(write, unit * 0.9)
    if rng.random() < 0.3:
        box(painter, body, colour(mix(look.base, look.accent, 0.15)))
    other = mix(look.window, look.text, 0.08)
    measure = QFontMetricsF(small)
    y = body.top() + unit
    while y < body.bottom() - unit * 2:
        mine, words = (
            rng.random() < 0.5,
            rng.choice((write.words(1, 5), write.sentence(), write.paragraph(1, 2))),
        )
        wide = body.width() * rng.uniform(0.5, 0.75)
        needs = measure.boundingRect(QRectF(0, 0, wide, 4000), int(Qt.TextFlag.TextWordWrap), words)
        wide, high = needs.width() + unit, needs.height() + unit * 0.8
        spot = QRectF(body.right() - wide - unit if mine else body.left() + unit, y, wide, high)
        ground = look.accent if mine else other
        box(painter, spot, colour(ground), None, unit * rng.choice((0.3, 0.7)))
        text(
            painter,
            spot.adjusted(unit / 2, 0, -unit / 2, 0),
            words,
            small,
            colour(ink_on(ground)),
            LEFT,
            True,
        )
        if rng.random() < 0.4:
            text(
                painter,
                QRectF(spot.left(), spot.bottom(), unit * 6, unit),
                write.time(),
                resized(small, unit * 0.6),
                colour(look.muted),
                LEFT,
            )
            high += unit * 0.8
        y += high + unit * rng.uniform(0.2, 0.7)
