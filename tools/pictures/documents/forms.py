"""Pages with boxes and rows: forms, invoices, tables, receipts."""

from random import Random

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from tools.pictures.documents.sheet import Sheet
from tools.pictures.fonts import font, resized
from tools.pictures.painting import box, canvas, colour, painter_on, text
from tools.pictures.photos import Photos
from tools.pictures.themes import hue, mix
from tools.pictures.words import Writer

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter
WHITE = (255, 255, 255)


def form(rng: Random, photos: Photos) -> QImage:
    """A form with fields to fill in, some of them filled in."""
    sheet = Sheet(rng, photos, rng.choice(("portrait", "portrait", "letter", "landscape")))
    write, ink, size = sheet.writer, colour(sheet.ink), sheet.size
    accent = rng.choice((hue(rng), (0, 0, 0), (90, 90, 90)))
    hand = font(write, size * 1.3, "hand")
    field = rng.choice(("box", "line", "comb", "dots"))
    with painter_on(sheet.image) as painter:
        sheet.flow(
            painter, f"<b>{write.title(2, 6)}</b>", None, resized(sheet.font, size * rng.uniform(1.5, 2.4))
        )
        sheet.down(size)
        while sheet.left_over > size * 6:
            if rng.random() < 0.25:
                bar = QRectF(sheet.area.left(), sheet.area.top(), sheet.area.width(), size * 1.8)
                box(painter, bar, colour(mix(accent, WHITE, rng.choice((0, 0.7)))))
                text(
                    painter,
                    bar.adjusted(size / 2, 0, 0, 0),
                    write.title(2, 5),
                    resized(sheet.font, size, True),
                    ink,
                )
                sheet.down(size * 2.5)
            if rng.random() < 0.12:
                sheet.flow(painter, write.paragraph(1, 3), None, resized(sheet.font, size * 0.8))
                sheet.down(size)
            many = rng.choice((1, 1, 2, 2, 3, 4))
            wide = sheet.area.width() / many
            for column in range(many):
                place = QRectF(sheet.area.left() + column * wide, sheet.area.top(), wide - size, size * 3)
                _field(sheet, painter, place, field, hand)
            sheet.down(size * 3.7)
    return sheet.image


def _field(sheet: Sheet, painter: QPainter, place: QRectF, sort: str, hand: object) -> None:
    rng, size, ink = sheet.rng, sheet.size, colour(sheet.ink)
    label = QRectF(place.left(), place.top(), place.width(), size * 1.3)
    if rng.random() < 0.2:  # boxes to tick
        x = place.left()
        while x < place.right() - size * 5:
            tick = QRectF(x, place.top() + size, size, size)
            box(painter, tick, None, ink)
            if rng.random() < 0.3:
                text(painter, tick, "X", resized(sheet.font, size, True), ink, CENTRE)
            text(
                painter,
                QRectF(x + size * 1.4, place.top() + size * 0.8, size * 7, size * 1.4),
                sheet.writer.label(),
                sheet.font,
                ink,
            )
            x += size * 9
        return
    text(painter, label, sheet.writer.title(1, 3), resized(sheet.font, size * 0.85), ink)
    line = QRectF(place.left(), label.bottom(), place.width(), size * 1.7)
    if sort == "box":
        box(painter, line, None, ink)
    elif sort == "line":
        painter.fillRect(QRectF(line.left(), line.bottom(), line.width(), 1), ink)
    elif sort == "dots":
        text(painter, line, "." * 200, sheet.font, ink)
    else:
        for cell in range(int(line.width() / (size * 1.4))):
            box(
                painter,
                QRectF(line.left() + cell * size * 1.4, line.top(), size * 1.4, line.height()),
                None,
                ink,
            )
    if rng.random() < 0.45:
        pen = colour(rng.choice(((20, 30, 140), (20, 20, 20))))
        text(
            painter,
            line.adjusted(size / 3, 0, 0, 0),
            rng.choice((sheet.writer.words(1, 3), sheet.writer.date())),
            hand,
            pen,
        )


def rows(sheet: Sheet, painter: QPainter, columns: int, count: int) -> None:
    """A table from where the sheet is written to, count rows or as many as fit."""
    rng, size, area = sheet.rng, sheet.size, sheet.area
    parts = [rng.uniform(0.5, 2) for _ in range(columns)]
    edges, x = [], area.left()
    for part in parts:
        edges.append((x, area.width() * part / sum(parts)))
        x += edges[-1][1]
    high = size * rng.uniform(1.5, 2.4)
    head = rng.choice((None, hue(rng, (0.2, 0.9), (0.3, 0.9)), (220, 220, 220), (60, 60, 60)))
    zebra, grid = rng.random() < 0.4, rng.choice(("all", "rows", "none", "all"))
    ink, numeric = colour(sheet.ink), [rng.random() < 0.5 for _ in range(columns)]
    look = resized(sheet.font, size * 0.95)
    row = 0
    while row < count and sheet.left_over > high:
        line = QRectF(area.left(), area.top(), area.width(), high)
        if row == 0 and head:
            box(painter, line, colour(head))
        elif zebra and row % 2:
            box(painter, line, colour((238, 240, 244)))
        if grid == "rows":
            painter.fillRect(QRectF(line.left(), line.bottom(), line.width(), 1), ink)
        for (left, wide), number in zip(edges, numeric, strict=True):
            cell = QRectF(left, area.top(), wide, high)
            if grid == "all":
                box(painter, cell, None, ink)
            place = cell.adjusted(size * 0.4, 0, -size * 0.4, 0)
            if row == 0:
                pen = colour(WHITE) if head and sum(head) < 330 else ink
                text(painter, place, sheet.writer.title(1, 2), resized(look, size * 0.95, True), pen)
            elif number:
                text(painter, place, sheet.writer.number(), look, ink, RIGHT)
            else:
                text(painter, place, sheet.writer.title(1, 4), look, ink)
        sheet.down(high)
        row += 1


def invoice(rng: Random, photos: Photos) -> QImage:
    """An invoice with a logo, addresses, a table and a sum."""
    sheet = Sheet(rng, photos, rng.choice(("portrait", "letter")), sort=rng.choice(("sans", "sans", "serif")))
    write, size, area = sheet.writer, sheet.size, sheet.area
    accent = colour(hue(rng))
    with painter_on(sheet.image) as painter:
        logo = QRectF(
            area.left() if rng.random() < 0.5 else area.right() - size * 5, area.top(), size * 5, size * 3
        )
        box(painter, logo, accent, None, rng.choice((0, size)))
        text(painter, logo, write.label()[:6], resized(sheet.font, size * 1.4, True), colour(WHITE), CENTRE)
        sheet.down(size * 4)
        sheet.flow(painter, write.title(1, 2), None, resized(sheet.font, size * rng.uniform(1.6, 3), True))
        sheet.down(size)
        half = area.width() / 2
        for side in range(2):
            lines = "<br>".join(
                [write.name(), write.title(2, 3), write.title(1, 2), f"{write.label()}: {write.date()}"]
            )
            sheet.flow(painter, lines, QRectF(area.left() + side * half, area.top(), half - size, size * 7))
        sheet.down(size * 7.5)
        rows(sheet, painter, rng.randint(3, 6), rng.randint(3, 16))
        sheet.down(size)
        for _ in range(rng.randint(1, 4)):
            line = QRectF(area.left() + half, area.top(), half, size * 1.6)
            text(painter, line, write.label(), sheet.font, colour(sheet.ink))
            text(painter, line, write.number(), resized(sheet.font, size, True), colour(sheet.ink), RIGHT)
            sheet.down(size * 1.8)
        if sheet.left_over > size * 5:
            sheet.down(size)
            sheet.flow(painter, write.paragraph(1, 3))
    return sheet.image


def table(rng: Random, photos: Photos) -> QImage:
    """A page full of rows: a timetable, a spreadsheet, a price list."""
    sheet = Sheet(rng, photos, rng.choice(("portrait", "landscape", "landscape", "letter")))
    with painter_on(sheet.image) as painter:
        if rng.random() < 0.8:
            sheet.flow(
                painter,
                sheet.writer.title(2, 7),
                None,
                resized(sheet.font, sheet.size * rng.uniform(1.2, 2), True),
            )
            sheet.down(sheet.size)
        for _ in range(rng.choice((1, 1, 2))):
            rows(sheet, painter, rng.randint(2, 10), rng.randint(6, 60))
            sheet.down(sheet.size * 2)
            if rng.random() < 0.3 and sheet.left_over > sheet.size * 6:
                sheet.flow(painter, sheet.writer.paragraph())
    return sheet.image


def receipt(rng: Random, photos: Photos) -> QImage:
    """A till receipt, narrow and long."""
    write = Writer(rng)
    size = rng.uniform(12, 22)
    wide, lines = round(size * rng.uniform(17, 26)), rng.randint(8, 34)
    image = canvas(wide, size * 1.5 * (lines + 12), rng.choice((WHITE, (248, 246, 240))))
    look = font(write, size, rng.choice(("mono", "mono", "sans")))
    ink = colour(rng.choice(((10, 10, 10), (60, 60, 80), (110, 105, 120))))
    with painter_on(image) as painter:
        y = size
        for line in range(lines + 8):
            place = QRectF(size, y, wide - 2 * size, size * 1.5)
            if line < 3:
                text(
                    painter,
                    place,
                    write.title(1, 3),
                    resized(look, size * (1.4 if line == 0 else 1), line == 0),
                    ink,
                    CENTRE,
                )
            elif line == 3 or line == lines + 3:
                text(painter, place, "-" * 100, look, ink)
            else:
                total = line == lines + 4
                text(
                    painter,
                    place.adjusted(0, 0, -size * 5, 0),
                    write.title(1, 2),
                    resized(look, size, total),
                    ink,
                )
                text(painter, place, f"{rng.random() * 99:.2f}", resized(look, size, total), ink, RIGHT)
            y += size * 1.45
        if rng.random() < 0.6:
            bars(rng, painter, QRectF(size * 2, y, wide - size * 4, size * 2.5))
    return image


def bars(rng: Random, painter: QPainter, area: QRectF) -> None:
    """Something like a bar code."""
    x = area.left()
    while x < area.right() - 4:
        wide = rng.choice((1, 2, 3))
        painter.fillRect(QRectF(x, area.top(), wide, area.height()), colour((0, 0, 0)))
        x += wide + rng.choice((1, 2, 3))
