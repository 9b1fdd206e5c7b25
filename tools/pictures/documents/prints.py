"""Printed matter that lives from its look: slides, newspapers, manuals, flyers."""

from random import Random

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage

from tools.pictures.documents.figures import figure
from tools.pictures.documents.forms import bars
from tools.pictures.documents.sheet import Sheet
from tools.pictures.documents.writings import columns
from tools.pictures.fonts import resized
from tools.pictures.painting import box, canvas, colour, painter_on, text
from tools.pictures.photos import Photos
from tools.pictures.themes import hue, ink_on, mix, theme

CENTRE = Qt.AlignmentFlag.AlignCenter


def slide(rng: Random, photos: Photos) -> QImage:
    """A slide: a title, some points, perhaps a figure."""
    look = theme(rng)
    ground = rng.choice(((255, 255, 255), (255, 255, 255), look.window, mix(look.accent, (0, 0, 0), 0.5)))
    sheet = Sheet(rng, photos, "landscape", ground, rng.choice(("sans", "sans", "serif")))
    sheet.ink = ink_on(ground)
    wide = sheet.wide
    sheet.image = canvas(wide, wide * rng.choice((0.5625, 0.75)), ground)
    sheet.high = sheet.image.height()
    sheet.size = wide / rng.uniform(26, 44)
    sheet.font = resized(sheet.font, sheet.size)
    size, write, accent = sheet.size, sheet.writer, colour(look.accent)
    sheet.area = QRectF(size * 2, size * 1.5, wide - size * 4, sheet.high - size * 3)
    with painter_on(sheet.image) as painter:
        head = resized(sheet.font, size * rng.uniform(1.5, 2.2), rng.random() < 0.6)
        if rng.random() < 0.35:
            box(painter, QRectF(0, 0, wide, size * 4), accent)
            text(
                painter,
                QRectF(size * 2, 0, wide - size * 4, size * 4),
                write.title(2, 5),
                head,
                colour(ink_on(look.accent)),
            )
            sheet.area.setTop(size * 5)
        elif rng.random() < 0.2:
            text(
                painter,
                QRectF(sheet.area),
                write.title(2, 6),
                resized(head, size * 2.6, True),
                colour(sheet.ink),
                CENTRE,
                True,
            )
            return sheet.image
        else:
            sheet.flow(painter, write.title(2, 6), None, head)
            sheet.down(size)
        if rng.random() < 0.4:
            side = QRectF(
                sheet.area.center().x() + size,
                sheet.area.top(),
                sheet.area.width() / 2 - size,
                sheet.area.height() * 0.8,
            )
            figure(rng, painter, side, sheet)
            sheet.area.setRight(sheet.area.center().x())
        while sheet.left_over > size * 3 and rng.random() < 0.9:
            html = "".join(f"<li>{write.title(2, 9)}</li>" for _ in range(rng.randint(1, 4)))
            sheet.flow(painter, f"<ul>{html}</ul>")
        if rng.random() < 0.4:
            text(
                painter,
                QRectF(wide - size * 4, sheet.high - size * 1.8, size * 3, size),
                str(rng.randint(1, 60)),
                resized(sheet.font, size * 0.6),
                colour(sheet.ink),
            )
    return sheet.image


def newspaper(rng: Random, photos: Photos) -> QImage:
    """Narrow columns under large headlines, with photos."""
    sheet = Sheet(
        rng,
        photos,
        rng.choice(("portrait", "book")),
        rng.choice(((255, 255, 255), (240, 234, 218), (225, 224, 220))),
        "serif",
    )
    sheet.size *= 0.8
    sheet.font = resized(sheet.font, sheet.size)
    sheet.area.adjust(-sheet.size * 2, -sheet.size * 2, sheet.size * 2, sheet.size * 2)
    write, area = sheet.writer, sheet.area
    with painter_on(sheet.image) as painter:
        if rng.random() < 0.6:
            mast = QRectF(area.left(), area.top(), area.width(), area.width() / 10)
            text(
                painter,
                mast,
                write.title(1, 3),
                resized(sheet.font, area.width() / 12, True),
                colour(sheet.ink),
                CENTRE,
            )
            sheet.down(mast.height())
            for _ in range(2):
                painter.fillRect(QRectF(area.left(), area.top(), area.width(), 2), colour(sheet.ink))
                sheet.down(sheet.size * 1.6)
        whole = QRectF(area)
        split = whole.height() * rng.uniform(0.4, 0.7)
        for part in (
            QRectF(whole.left(), whole.top(), whole.width(), split),
            QRectF(whole.left(), whole.top() + split + sheet.size, whole.width(), whole.height() - split),
        ):
            sheet.area = QRectF(part)
            sheet.flow(
                painter, write.title(3, 9), None, resized(sheet.font, sheet.size * rng.uniform(2, 4), True)
            )
            sheet.down(sheet.size)
            if rng.random() < 0.5 and sheet.left_over > part.height() * 0.5:
                high = sheet.left_over * rng.uniform(0.3, 0.5)
                figure(
                    rng,
                    painter,
                    QRectF(
                        sheet.area.left(), sheet.area.top(), sheet.area.width() * rng.uniform(0.4, 1), high
                    ),
                    sheet,
                )
                sheet.down(high + sheet.size)
            columns(sheet, painter, rng.randint(3, 6), 0.2)
    return sheet.image


def manual(rng: Random, photos: Photos) -> QImage:
    """Instructions: figures beside or between short texts."""
    sheet = Sheet(rng, photos, rng.choice(("portrait", "landscape", "letter")), sort="sans")
    with painter_on(sheet.image) as painter:
        sheet.flow(painter, sheet.writer.title(2, 5), None, resized(sheet.font, sheet.size * 1.7, True))
        sheet.down(sheet.size)
        step = 1
        while sheet.left_over > sheet.size * 10:
            high = min(sheet.left_over, sheet.area.width() * rng.uniform(0.2, 0.4))
            wide = sheet.area.width() * rng.uniform(0.25, 0.5)
            left = rng.random() < 0.5
            place = QRectF(
                sheet.area.left() if left else sheet.area.right() - wide,
                sheet.area.top(),
                wide,
                high - sheet.size,
            )
            figure(rng, painter, place, sheet)
            words = QRectF(
                place.right() + sheet.size if left else sheet.area.left(),
                sheet.area.top(),
                sheet.area.width() - wide - sheet.size * 2,
                high,
            )
            sheet.flow(painter, f"<p><b>{step}.</b> {sheet.writer.paragraph(2, 6)}</p>", words)
            sheet.down(high + sheet.size)
            step += 1
    return sheet.image


def flyer(rng: Random, photos: Photos) -> QImage:
    """A notice, a ticket, a certificate, a card: large words, a frame, some colour."""
    ground = rng.choice(((255, 255, 255), (255, 255, 255), hue(rng, (0.05, 0.4), (0.85, 1))))
    sheet = Sheet(rng, photos, rng.choice(("portrait", "landscape", "letter")), ground, "any")
    accent, size = hue(rng), sheet.size
    with painter_on(sheet.image) as painter:
        if rng.random() < 0.5:
            box(
                painter,
                QRectF(sheet.area).adjusted(-size, -size, size, size),
                None,
                colour(accent),
                0,
                rng.uniform(1, size / 2),
            )
        for _ in range(rng.randint(2, 6)):
            if sheet.left_over < size * 8:
                break
            look = resized(sheet.font, size * rng.uniform(1.2, 4.5), rng.random() < 0.6)
            ink = accent if rng.random() < 0.4 else sheet.ink
            high = text(
                painter,
                QRectF(sheet.area),
                sheet.writer.title(1, 5),
                look,
                colour(ink),
                Qt.AlignmentFlag.AlignHCenter,
                True,
            )
            sheet.down(high + size * rng.uniform(0.5, 3))
        if rng.random() < 0.4 and sheet.left_over > size * 12:
            figure(
                rng,
                painter,
                QRectF(
                    sheet.area.left() + sheet.area.width() / 4,
                    sheet.area.top(),
                    sheet.area.width() / 2,
                    sheet.left_over * 0.6,
                ),
                sheet,
            )
            sheet.down(sheet.left_over * 0.65)
        if sheet.left_over > size * 8:
            sheet.flow(painter, sheet.writer.paragraph(1, 4))
        if rng.random() < 0.3 and sheet.left_over > size * 4:
            bars(rng, painter, QRectF(sheet.area.left(), sheet.area.bottom() - size * 3, size * 12, size * 3))
    return sheet.image
