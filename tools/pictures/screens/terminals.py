"""Terminals, full screen or in a window."""

from random import Random

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage

from tools.pictures.fonts import font
from tools.pictures.painting import Colour, box, canvas, colour, painter_on, text
from tools.pictures.photos import Photos
from tools.pictures.screens import frames
from tools.pictures.screens.terminal_lines import lines
from tools.pictures.themes import Theme, hue, ink_on, mix, theme
from tools.pictures.words import Writer


def _grounds(rng: Random) -> Colour:
    return rng.choice(
        (
            (0, 0, 0),
            (0, 0, 0),
            (18, 18, 18),
            (30, 30, 30),
            (48, 10, 36),
            (0, 43, 54),
            (40, 42, 54),
            (40, 44, 52),
            (253, 246, 227),
            (255, 255, 255),
            (255, 255, 255),
            (255, 255, 255),
            (255, 255, 221),
            hue(rng, (0.2, 0.9), (0.05, 0.25)),
        )
    )


def screen(rng: Random, write: Writer, wide: int, high: int, pixels: float) -> QImage:
    """The inside of a terminal of a size in pixels."""
    ground = _grounds(rng)
    ink = rng.choice(
        (
            ink_on(ground),
            ink_on(ground),
            mix(ink_on(ground), ground, 0.25),
            (0, 220, 60) if sum(ground) < 150 else (40, 40, 40),
        )
    )
    image = canvas(wide, high, ground)
    look = font(write, pixels, "mono")
    if rng.random() < 0.2:
        look.setStyleStrategy(QFont.StyleStrategy.NoAntialias)
    measure = QFontMetricsF(look)
    step, advance = measure.height(), measure.horizontalAdvance("M")
    many = int(high / step) - 1
    shown = lines(rng, write, max(2, many), int(wide / advance), ink)
    with painter_on(image) as painter:
        for number, line in enumerate(shown[:many]):
            x = advance / 2
            for words, tone in line:
                if x < wide:
                    text(painter, QRectF(x, number * step + 3, wide, step), words, look, colour(tone))
                x += measure.horizontalAdvance(words)
        if rng.random() < 0.6:
            painter.fillRect(
                QRectF(advance / 2, min(len(shown), many) * step + 3, advance, step), colour(ink)
            )
        if rng.random() < 0.3:  # the line of state that many programs have at the foot or at the head
            place = QRectF(0, rng.choice((0, high - step)), wide, step)
            tone = rng.choice((ink, hue(rng)))
            box(painter, place, colour(tone))
            text(painter, place.adjusted(advance, 0, 0, 0), write.title(2, 8), look, colour(ink_on(tone)))
        if rng.random() < 0.12:  # a dialog drawn with letters
            place = QRectF(wide * 0.2, high * 0.25, wide * 0.6, high * 0.5)
            box(painter, place, colour(rng.choice(((200, 200, 200), (0, 0, 170), ink))), colour(ground))
            text(
                painter,
                place,
                write.paragraph(1, 3),
                look,
                colour((40, 40, 40)),
                Qt.AlignmentFlag.AlignCenter,
                True,
            )
    return image


def terminal(rng: Random, photos: Photos) -> QImage:
    """A terminal: the whole screen, or a window with its frame, perhaps with a menu."""
    write, scale = Writer(rng), rng.choice((1, 1, 1, 1.4))
    wide, high = rng.choice(
        ((640, 400), (724, 448), (800, 600), (1024, 768), (1280, 720), (1366, 768), (1280, 800), (500, 700))
    )
    image = screen(rng, write, wide, high, rng.choice((10, 12, 13, 14, 16, 18, 22)) * scale)
    if rng.random() < 0.3:
        return image
    look: Theme = theme(rng)
    if rng.random() < 0.4:
        bar = round(24 * scale)
        whole = canvas(image.width(), image.height() + bar, look.window)
        menu = font(write, bar * 0.52)
        with painter_on(whole) as painter:
            painter.drawImage(0, bar, image)
            x = 10.0
            for _ in range(rng.randint(3, 7)):
                label = write.label()
                text(painter, QRectF(x, 0, 200, bar), label, menu, colour(look.text))
                x += QFontMetricsF(menu).horizontalAdvance(label) + 18
        image = whole
    return frames.framed(rng, image, look, write, scale)
