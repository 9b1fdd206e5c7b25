"""Whole desktops: a wallpaper, icons, panels, and windows over each other."""

from random import Random

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPolygonF

from tools.pictures.fonts import font
from tools.pictures.icons import any_icon
from tools.pictures.painting import box, canvas, colour, painter_on, text, to_qt
from tools.pictures.photos import Photos
from tools.pictures.screens import frames, programs, terminals, web
from tools.pictures.textures import gradient, photo_like, to_image
from tools.pictures.themes import Theme, hue, ink_on, mix, theme
from tools.pictures.words import Writer

CENTRE = Qt.AlignmentFlag.AlignCenter
SIZES = (
    (1280, 720),
    (1366, 768),
    (1280, 800),
    (1440, 900),
    (1024, 768),
    (800, 600),
    (1600, 900),
    (1280, 1024),
    (1600, 680),
)
LARGE = ((1920, 1080), (1920, 1080), (1920, 1200), (2560, 1440))  # windows look small there


def _wallpaper(rng: Random, photos: Photos, wide: int, high: int, covered: bool) -> QImage:
    """A colour, a gradient or a photo. covered: a window hides most of it, so a real photo may lie below."""
    draw = rng.random()
    if draw < 0.25:
        return canvas(
            wide, high, rng.choice(((0, 128, 128), (58, 110, 165), (0, 0, 0), hue(rng, (0, 0.9), (0.1, 0.8))))
        )
    if draw < 0.45:
        return _facets(rng, wide, high)
    if draw < 0.65:
        return to_qt(to_image(gradient(rng, wide, high, [hue(rng) for _ in range(rng.randint(2, 4))])))
    return to_qt(photos.photo(rng, wide, high) if covered else photo_like(rng, wide, high))


def _facets(rng: Random, wide: int, high: int) -> QImage:
    """Flat shapes of light and shade over a gradient, as many systems ship their wallpapers."""
    first = hue(rng)
    image = to_qt(to_image(gradient(rng, wide, high, [first, mix(first, hue(rng), rng.random())])))
    with painter_on(image) as painter:
        painter.setPen(Qt.PenStyle.NoPen)
        for _ in range(rng.randint(2, 14)):
            tone = mix(first, rng.choice(((0, 0, 0), (255, 255, 255), hue(rng))), rng.uniform(0.2, 0.9))
            painter.setBrush(colour(tone, rng.uniform(0.04, 0.5)))
            corners = [
                QPointF(rng.uniform(-0.3, 1.3) * wide, rng.uniform(-0.3, 1.3) * high)
                for _ in range(rng.randint(3, 5))
            ]
            painter.drawPolygon(QPolygonF(corners))
    return image


def _any_window(rng: Random, photos: Photos, wide: int, high: int, scale: float) -> QImage:
    look, write = theme(rng), Writer(rng)
    draw = rng.random()
    if draw < 0.18:
        content = terminals.screen(rng, write, wide, high, rng.randint(11, 16) * scale)
    elif draw < 0.36:
        content = web.window(rng, photos, wide, high, scale)
    else:
        content = programs.window(rng, photos, look, (wide, high), scale)
    return frames.framed(rng, content, look, write, scale)


def desktop(rng: Random, photos: Photos) -> QImage:
    """A whole screen of any size."""
    return large_desktop(rng, photos) if rng.random() < 0.25 else _small_desktop(rng, photos)


def large_desktop(rng: Random, photos: Photos) -> QImage:
    """A whole large screen: windows of their usual size, which is small there, often one in the middle."""
    wide, high = rng.choice(LARGE)
    look, write = theme(rng), Writer(rng)
    image = _wallpaper(rng, photos, wide, high, False)
    panel, side = rng.choice((24, 28, 34, 44)), rng.choice(("top", "bottom", "bottom", "both"))
    radius, shadow = rng.choice((0, 4, 10)), rng.choice((0, 6, 14))
    with painter_on(image) as painter:
        if rng.random() < 0.4:
            _icons(rng, painter, wide, high, panel, write, 1)
        for _ in range(rng.choices((1, 2, 3), [5, 2, 1])[0]):
            across, down = (
                min(side, most) for side, most in zip(programs.sizes(rng), (wide, high), strict=True)
            )
            shown = _any_window(rng, photos, across, down, 1)
            middle = rng.random() < 0.6
            x = (wide - shown.width()) * (0.5 if middle else rng.random())
            y = (high - shown.height()) * (0.5 if middle else rng.random())
            frames.place_window(painter, shown, x, y, radius, shadow)
        _panels(rng, painter, wide, high, panel, side, look, write)
    return image


def _small_desktop(rng: Random, photos: Photos) -> QImage:
    """Icons, windows that take a good part of the screen or all of it, menus and notes."""
    wide, high = rng.choice(SIZES)
    scale = rng.choice((1, 1, 1, 1.3)) if wide > 1000 else 1
    look, write = theme(rng), Writer(rng)
    many = rng.choices((0, 1, 2, 3, 4), [1, 4, 4, 2, 1])[0]
    full = many > 0 and rng.random() < 0.3
    image = _wallpaper(rng, photos, wide, high, full)
    panel = round(rng.choice((26, 32, 40, 48)) * scale)
    side = rng.choice(("top", "bottom", "bottom", "left", "both"))
    radius, shadow = rng.choice((0, 4, 10)), rng.choice((0, 6, 14))
    with painter_on(image) as painter:
        if not full or rng.random() < 0.3:
            _icons(rng, painter, wide, high, panel, write, 0 if many else 4)
        for number in range(many):
            if full and number == many - 1:
                area = (wide, high - panel * (2 if side == "both" else 1) - 30)
                shown = _any_window(rng, photos, area[0], area[1], scale)
                painter.drawImage(
                    panel if side == "left" else 0, panel if side in ("top", "both") else 0, shown
                )
                break
            across, down = round(wide * rng.uniform(0.25, 0.75)), round(high * rng.uniform(0.25, 0.75))
            shown = _any_window(rng, photos, across, down, scale)
            x, y = (
                rng.uniform(-0.05, 0.95) * (wide - across),
                panel + rng.random() * max(1, high - down - panel * 2),
            )
            frames.place_window(painter, shown, x, y, radius, shadow)
        _panels(rng, painter, wide, high, panel, side, look, write)
        if rng.random() < 0.12:
            _menu(rng, painter, wide, high, look, write)
        if rng.random() < 0.1:
            _notice(rng, painter, wide, panel, look, write)
    return image


def _icons(
    rng: Random, painter: QPainter, wide: int, high: int, panel: int, write: Writer, least: int
) -> None:
    side = rng.choice((32, 44, 56))
    look = font(write, 12)
    for place in range(rng.randint(least, 24)):
        step, down = side * 2.1, max(1, int((high - 2 * panel) / (side * 2)))
        x, y = 12 + place // down * step, panel + 10 + place % down * side * 2
        any_icon(rng, painter, QRectF(x + side * 0.5, y, side, side), colour((245, 245, 245)))
        name = QRectF(x, y + side, side * 2, side * 0.6)
        text(painter, name.translated(1, 1), write.label(), look, colour((0, 0, 0)), CENTRE)
        text(painter, name, write.label(), look, colour((255, 255, 255)), CENTRE)


def _panels(
    rng: Random, painter: QPainter, wide: int, high: int, panel: int, side: str, look: Theme, write: Writer
) -> None:
    opacity = rng.choice((1, 1, 0.75))
    ground, ink = look.bar, colour(ink_on(look.bar))
    small = font(write, panel * 0.38)
    if side == "left":
        box(painter, QRectF(0, 0, panel, high), colour(ground, opacity))
        for place in range(rng.randint(4, 12)):
            any_icon(
                rng,
                painter,
                QRectF(panel * 0.15, panel * (0.15 + place * 1.1), panel * 0.7, panel * 0.7),
                ink,
            )
        return
    if side == "both":  # a bar above and a dock below
        bar = QRectF(0, 0, wide, panel * 0.7)
        box(painter, bar, colour(ground, opacity))
        x = panel * 0.5
        for _ in range(rng.randint(3, 8)):
            text(painter, QRectF(x, 0, panel * 4, bar.height()), write.label(), small, ink)
            x += panel * rng.uniform(1.6, 2.6)
        text(
            painter,
            QRectF(wide - panel * 5, 0, panel * 4.8, bar.height()),
            f"{write.date()} {write.time()}",
            small,
            ink,
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
        )
        many, each = rng.randint(5, 16), panel * 1.25
        dock = QRectF((wide - many * each) / 2, high - each * 1.2, many * each, each * 1.15)
        box(painter, dock, colour(mix(ground, (200, 200, 200), 0.4), 0.7), None, each * 0.3)
        for place in range(many):
            any_icon(
                rng,
                painter,
                QRectF(
                    dock.left() + each * (place + 0.12), dock.top() + each * 0.17, each * 0.76, each * 0.76
                ),
                ink,
            )
        return
    bar = QRectF(0, 0 if side == "top" else high - panel, wide, panel)
    box(painter, bar, colour(ground, opacity))
    middle = rng.random() < 0.3
    x, many = (wide * 0.35 if middle else panel * 0.3), rng.randint(3, 10)
    for _ in range(many):
        any_icon(rng, painter, QRectF(x, bar.top() + panel * 0.18, panel * 0.64, panel * 0.64), ink)
        x += panel
        if not middle and rng.random() < 0.35:
            task = QRectF(x, bar.top() + 3, panel * 4, panel - 6)
            box(painter, task, colour(mix(ground, look.accent, 0.3)), None, 3)
            text(painter, task.adjusted(8, 0, 0, 0), write.title(1, 3), small, ink)
            x += panel * 4.2
    clock = QRectF(wide - panel * 3, bar.top(), panel * 2.8, panel)
    text(
        painter, clock, write.time(), small, ink, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    )
    for place in range(rng.randint(2, 6)):
        any_icon(
            rng,
            painter,
            QRectF(clock.left() - panel * (0.6 * place), bar.top() + panel * 0.3, panel * 0.4, panel * 0.4),
            ink,
        )


def _menu(rng: Random, painter: QPainter, wide: int, high: int, look: Theme, write: Writer) -> None:
    """An open menu."""
    rows, step = rng.randint(4, 16), rng.randint(22, 36)
    area = QRectF(
        rng.randint(0, wide // 2), rng.randint(20, max(21, high // 3)), rng.randint(160, 320), rows * step
    )
    box(painter, area, colour(look.base), colour(look.line), rng.choice((0, 6)))
    small, chosen = font(write, step * 0.5), rng.randrange(rows)
    for row in range(rows):
        place = QRectF(area.left(), area.top() + row * step, area.width(), step)
        if row == chosen:
            box(painter, place, colour(look.accent))
        text(
            painter,
            place.adjusted(step, 0, 0, 0),
            write.title(1, 3),
            small,
            colour(ink_on(look.accent) if row == chosen else look.text),
        )


def _notice(rng: Random, painter: QPainter, wide: int, panel: int, look: Theme, write: Writer) -> None:
    """A note that has popped up in a corner."""
    area = QRectF(wide - 340, panel + 12, 320, 84)
    box(painter, area, colour(look.base), colour(look.line), rng.choice((0, 10)))
    any_icon(rng, painter, QRectF(area.left() + 14, area.top() + 20, 40, 40), colour(look.text))
    text(
        painter,
        area.adjusted(68, 10, -10, -50),
        write.title(1, 4),
        font(write, 15, "sans", True),
        colour(look.text),
    )
    text(
        painter,
        area.adjusted(68, 34, -10, -8),
        write.sentence(),
        font(write, 13),
        colour(look.muted),
        Qt.AlignmentFlag.AlignLeft,
        True,
    )
