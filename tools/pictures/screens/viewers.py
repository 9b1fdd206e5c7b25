"""Programs that show pages or photos: office programs, readers, galleries."""

from random import Random

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage

from tools.pictures.documents.pages import page as any_page
from tools.pictures.fonts import font
from tools.pictures.icons import any_icon
from tools.pictures.painting import box, canvas, colour, painter_on, text, to_qt
from tools.pictures.photos import Photos
from tools.pictures.screens import frames
from tools.pictures.screens.apps import SIZES, in_frame
from tools.pictures.themes import ink_on, mix, theme
from tools.pictures.words import Writer

CENTRE = Qt.AlignmentFlag.AlignCenter


def office(rng: Random, photos: Photos) -> QImage:
    """A program for texts or for reading: a page within bars, buttons and a grey ground."""
    (wide, high), look, write = rng.choice(SIZES), theme(rng), Writer(rng)
    image, unit = canvas(wide, high, look.window), rng.uniform(13, 18)
    small, ink = font(write, unit * 0.85), colour(look.text)
    with painter_on(image) as painter:
        x = unit
        for _ in range(rng.randint(4, 10)):
            text(painter, QRectF(x, 0, unit * 8, unit * 1.8), write.label(), small, ink)
            x += unit * rng.uniform(3.5, 5.5)
        top = unit * 1.8
        for _ in range(rng.randint(1, 3)):
            x = unit
            while x < wide * rng.uniform(0.6, 1):
                if rng.random() < 0.12:
                    field = QRectF(x, top + unit * 0.2, unit * 7, unit * 1.5)
                    box(painter, field, colour(look.base), colour(look.line))
                    text(painter, field.adjusted(4, 0, 0, 0), write.label(), small, ink)
                    x += unit * 7.5
                else:
                    any_icon(rng, painter, QRectF(x, top + unit * 0.35, unit * 1.2, unit * 1.2), ink)
                    x += unit * rng.choice((1.7, 1.7, 2.4))
            top += unit * 2
        side = wide * 0.2 if rng.random() < 0.4 else 0
        view = QRectF(side, top, wide - side, high - top - unit * 1.6)
        painter.save()
        painter.setClipRect(view)
        box(
            painter,
            view,
            colour(
                rng.choice(
                    ((128, 128, 128), (200, 200, 205), (60, 60, 60), mix(look.window, (128, 128, 128), 0.3))
                )
            ),
        )
        paper = any_page(rng, photos)
        across = view.width() * rng.uniform(0.4, 0.9)
        down = across * paper.height() / paper.width()
        y = view.top() + rng.uniform(-0.5, 0.06) * min(down, view.height())
        area = QRectF(view.center().x() - across / 2, y, across, down)
        painter.drawImage(area, paper)
        if area.bottom() < view.bottom():
            painter.drawImage(area.translated(0, down + unit), any_page(rng, photos))
        painter.restore()
        if side:
            box(painter, QRectF(0, top, side, high - top), colour(look.base))
            for row in range(int((high - top) / (unit * 2))):
                text(
                    painter,
                    QRectF(unit, top + row * unit * 2, side - unit * 2, unit * 2),
                    write.title(1, 4),
                    small,
                    ink,
                )
        text(
            painter,
            QRectF(unit, high - unit * 1.6, wide, unit * 1.6),
            f"{write.title(1, 2)} {rng.randint(1, 9)} / {rng.randint(9, 99)}   {write.words(2, 6)}",
            small,
            ink,
        )
    return in_frame(rng, image, look, write)


def gallery(rng: Random, photos: Photos) -> QImage:
    """Many small photos, or one with tools around it."""
    (wide, high), look, write = rng.choice(SIZES), theme(rng), Writer(rng)
    image, unit = canvas(wide, high, look.window), 16.0
    small, ink = font(write, 13), colour(look.text)
    with painter_on(image) as painter:
        box(painter, QRectF(0, 0, wide, unit * 2.6), colour(look.bar))
        for place in range(rng.randint(3, 14)):
            any_icon(
                rng,
                painter,
                QRectF(unit * (1 + place * 2.4), unit * 0.6, unit * 1.4, unit * 1.4),
                colour(ink_on(look.bar)),
            )
        side = wide * rng.choice((0, 0.16, 0.24))
        for row in range(int(high / 28) if side else 0):
            text(
                painter,
                QRectF(unit, unit * 3.4 + row * 28, side - unit * 2, 24),
                write.title(1, 3),
                small,
                ink,
            )
        if rng.random() < 0.6:
            across = rng.randint(4, 9)
            each = (wide - side - unit) / across
            for place in range(rng.randint(6, across * int(high / each + 1))):
                spot = QRectF(
                    side + unit + place % across * each,
                    unit * 3.4 + place // across * each,
                    each * 0.86,
                    each * rng.choice((0.6, 0.74)),
                )
                painter.drawImage(spot.topLeft(), to_qt(photos.photo(rng, spot.width(), spot.height())))
                text(
                    painter,
                    QRectF(spot.left(), spot.top() + each * 0.76, spot.width(), 18),
                    write.file_name(),
                    small,
                    ink,
                )
        else:
            area = QRectF(side + unit, unit * 4, (wide - side) * 0.62, high * 0.66)
            painter.drawImage(area.topLeft(), to_qt(photos.photo(rng, area.width(), area.height())))
            for row in range(rng.randint(4, 12)):
                y = unit * 4 + row * 44
                text(painter, QRectF(area.right() + unit, y, wide, 18), write.label(), small, ink)
                box(
                    painter,
                    QRectF(area.right() + unit, y + 22, wide - area.right() - unit * 2, 4),
                    colour(look.line),
                )
                box(
                    painter,
                    QRectF(
                        area.right() + unit + rng.random() * (wide - area.right() - unit * 3), y + 16, 14, 14
                    ),
                    colour(look.accent),
                    None,
                    7,
                )
            text(painter, QRectF(side, high - 30, wide - side, 26), write.file_name(), small, ink, CENTRE)
    return in_frame(rng, image, look, write)


def plain_viewer(rng: Random, photos: Photos) -> QImage:
    """A small program that shows one page or one photo, with a frame and at most a bar of buttons."""
    look, write = theme(rng), Writer(rng)
    ground = rng.choice((look.window, (0, 0, 0), (255, 255, 255), (90, 90, 90)))
    image = canvas(rng.randint(480, 1400), rng.randint(400, 1000), ground)
    bar = rng.choice((0, 24, 34, 44))
    area = QRectF(image.rect()).adjusted(0, bar, 0, 0)
    if rng.random() < 0.5:
        area.translate(0, -bar)
    if rng.random() < 0.75:
        shown = any_page(rng, photos)
        if rng.random() < 0.5:
            shown = shown.copy(0, 0, shown.width(), round(shown.height() * rng.uniform(0.3, 0.8)))
    else:
        shown = to_qt(photos.photo(rng, area.width() * rng.uniform(0.6, 1), area.height()))
    size = shown.size().scaled(area.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRectF(0, 0, size.width(), size.height())
    place.moveCenter(area.center())
    with painter_on(image) as painter:
        painter.drawImage(place, shown)
        strip = QRectF(0, 0 if area.top() else image.height() - bar, image.width(), bar)
        box(painter, strip, colour(look.bar))
        x = bar * 0.5
        while bar and x < image.width() * rng.uniform(0.4, 1):
            side = bar * 0.7
            any_icon(rng, painter, QRectF(x, strip.top() + bar * 0.15, side, side), colour(ink_on(look.bar)))
            x += bar * rng.uniform(0.9, 1.6)
    return frames.framed(rng, image, look, write)
