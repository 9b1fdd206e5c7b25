"""Pages that are mostly running text: letters, articles, books, outlines, handwriting, listings."""

import math
from random import Random

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPen

from tools.pictures.documents.figures import figure
from tools.pictures.documents.sheet import Sheet
from tools.pictures.fonts import font, resized
from tools.pictures.painting import box, colour, painter_on, smooth_path, text
from tools.pictures.photos import Photos
from tools.pictures.themes import hue

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter


def _shape(rng: Random) -> str:
    return rng.choice(("portrait", "portrait", "letter", "book"))


def _paragraphs(sheet: Sheet, many: int, gap: float = 0.6) -> str:
    rng = sheet.rng
    align = rng.choice(("justify", "left" if not sheet.writer.language.right_to_left else "right"))
    indent, height = rng.choice((0, 0, 20)), rng.choice((100, 115, 130, 150))
    lines = f"text-align:{align}; text-indent:{indent}px; line-height:{height}%"
    style = f"{lines}; margin-top:0; margin-bottom:{gap:.1f}em"
    return "".join(f'<p style="{style}">{_marked(sheet)}</p>' for _ in range(many))


def _marked(sheet: Sheet) -> str:
    """A paragraph, some of its words in bold or italics."""
    words = sheet.writer.paragraph().split(" ")
    for position in range(len(words)):
        if sheet.rng.random() < 0.015:
            tag = sheet.rng.choice("bbiu")
            words[position] = f"<{tag}>{words[position]}</{tag}>"
    return " ".join(words)


def _foot(sheet: Sheet, painter: object) -> None:
    """Number of the page, perhaps a running title."""
    rng = sheet.rng
    small = resized(sheet.font, sheet.size * 0.8)
    bottom = QRectF(sheet.area.left(), sheet.high * 0.955, sheet.area.width(), sheet.size * 1.5)
    if rng.random() < 0.7:
        text(painter, bottom, str(rng.randint(1, 700)), small, colour(sheet.ink), rng.choice((CENTRE, RIGHT)))
    if rng.random() < 0.4:
        top = QRectF(sheet.area.left(), sheet.high * 0.02, sheet.area.width(), sheet.size * 1.5)
        text(
            painter,
            top,
            sheet.writer.title(2, 6),
            resized(sheet.font, sheet.size * 0.8, italic=True),
            colour(sheet.ink),
            CENTRE,
        )


def letter(rng: Random, photos: Photos) -> QImage:
    """A letter, of a firm or by anybody."""
    sheet = Sheet(rng, photos, _shape(rng))
    write = sheet.writer
    with painter_on(sheet.image) as painter:
        if rng.random() < 0.5:
            accent = colour(hue(rng))
            place = QRectF(sheet.area.left(), sheet.area.top(), sheet.area.width(), sheet.size * 3)
            align = rng.choice((CENTRE, RIGHT, Qt.AlignmentFlag.AlignLeft))
            text(
                painter,
                place,
                write.title(1, 3),
                resized(sheet.font, sheet.size * rng.uniform(1.4, 2.6), True),
                accent,
                align,
            )
            if rng.random() < 0.5:
                painter.fillRect(
                    QRectF(sheet.area.left(), place.bottom(), sheet.area.width(), sheet.size / 6), accent
                )
            sheet.down(sheet.size * 5)
        sheet.flow(
            painter,
            "<br>".join(
                [write.name(), write.title(2, 3), f"{rng.randint(10000, 99999)} {write.title(1, 1)}"]
            ),
        )
        sheet.flow(painter, f'<p style="text-align:right">{write.title(1, 1)}, {write.date()}</p>')
        sheet.down(sheet.size * rng.uniform(1, 4))
        if rng.random() < 0.7:
            sheet.flow(painter, f"<b>{write.title(3, 8)}</b>")
            sheet.down(sheet.size)
        sheet.flow(painter, write.title(2, 4) + ",")
        sheet.down(sheet.size)
        sheet.flow(painter, _paragraphs(sheet, rng.randint(1, 6)))
        sheet.flow(painter, write.title(2, 4))
        if sheet.left_over > sheet.size * 8:
            _signature(sheet, painter)
            sheet.flow(painter, write.name())
        if rng.random() < 0.3:
            _foot(sheet, painter)
    return sheet.image


def _signature(sheet: Sheet, painter: object) -> None:
    rng = sheet.rng
    x, y, points = sheet.area.left(), sheet.area.top() + sheet.size * 2.5, []
    for step in range(rng.randint(8, 22)):
        x += sheet.size * rng.uniform(-0.1, 0.7)
        points.append((x, y + math.sin(step * 2.1) * sheet.size * rng.uniform(0.2, 1.4)))
    painter.setPen(QPen(colour(rng.choice(((20, 30, 120), (10, 10, 10)))), max(1, sheet.size / 9)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(smooth_path(points))
    sheet.down(sheet.size * 5)


def article(rng: Random, photos: Photos) -> QImage:
    """A page of a journal or report in one to three columns, with headings and a figure."""
    sheet = Sheet(
        rng, photos, rng.choice(("portrait", "letter", "landscape") if rng.random() < 0.3 else ("portrait",))
    )
    write = sheet.writer
    with painter_on(sheet.image) as painter:
        if rng.random() < 0.6:
            size = rng.uniform(1.6, 3)
            align = rng.choice(("center", "left"))
            sheet.flow(
                painter,
                f'<p style="text-align:{align}">{write.title(3, 10)}</p>',
                None,
                resized(sheet.font, sheet.size * size, rng.random() < 0.6),
            )
            sheet.down(sheet.size)
            if rng.random() < 0.6:
                names = ", ".join(write.name() for _ in range(rng.randint(1, 4)))
                sheet.flow(painter, f'<p style="text-align:{align}"><i>{names}</i></p>')
                sheet.down(sheet.size)
            if rng.random() < 0.5:
                inset = sheet.area.adjusted(sheet.area.width() * 0.1, 0, -sheet.area.width() * 0.1, 0)
                sheet.down(
                    sheet.flow(painter, f"<b>{write.title(1, 1)}</b> {write.paragraph(3, 6)}", inset)
                    + sheet.size * 1.5
                )
        columns(sheet, painter, rng.choices((1, 2, 3), [5, 6, 2])[0])
        _foot(sheet, painter)
    return sheet.image


def columns(sheet: Sheet, painter: object, many: int, picture: float = 0.35) -> None:
    """Fills what is left of the page with columns. picture: how often a column has one."""
    rng = sheet.rng
    gap = sheet.size * rng.uniform(1.2, 2.5)
    wide = (sheet.area.width() - gap * (many - 1)) / many
    for column in range(many):
        place = QRectF(sheet.area.left() + column * (wide + gap), sheet.area.top(), wide, sheet.area.height())
        while place.height() > sheet.size * 3:
            draw = rng.random()
            if draw < 0.12 * picture / 0.35 and place.height() > wide * 0.5:
                high = min(wide * rng.uniform(0.4, 0.8), place.height() * 0.8)
                figure(rng, painter, QRectF(place.left(), place.top(), wide, high), sheet)
                place.setTop(place.top() + high + sheet.size / 2)
                html = f'<p style="text-align:center"><i>{sheet.writer.sentence()}</i></p>'
                used = sheet.flow(painter, html, place, resized(sheet.font, sheet.size * 0.85))
            elif draw < 0.3:
                used = sheet.flow(
                    painter,
                    f"<b>{sheet.writer.title(1, 5)}</b>",
                    place,
                    resized(sheet.font, sheet.size * rng.choice((1, 1.2, 1.4))),
                )
            else:
                used = sheet.flow(painter, _paragraphs(sheet, rng.randint(1, 3), rng.choice((0, 0.5))), place)
            place.setTop(place.top() + used + sheet.size * 0.5)


def book(rng: Random, photos: Photos) -> QImage:
    """A page of a book, or two that face each other."""
    ground = rng.choice(((255, 255, 255), (255, 252, 240), (248, 240, 222)))
    double = rng.random() < 0.25
    sheet = Sheet(
        rng, photos, "landscape" if double else "book", ground, rng.choice(("serif", "serif", "serif", "any"))
    )
    whole = QRectF(sheet.area)
    with painter_on(sheet.image) as painter:
        for side in range(2 if double else 1):
            if double:
                half = whole.width() / 2
                sheet.area = QRectF(
                    whole.left() + side * (half + sheet.size),
                    whole.top(),
                    half - sheet.size * 2,
                    whole.height(),
                )
            if rng.random() < 0.3:
                sheet.down(sheet.high * rng.uniform(0.02, 0.2))
                centre = 'style="text-align:center"'
                title = sheet.writer.title(1, 5)
                sheet.flow(painter, f"<p {centre}>{rng.randint(1, 40)}</p><h2 {centre}>{title}</h2>")
                sheet.down(sheet.size * 2)
            sheet.flow(painter, _paragraphs(sheet, 14, 0), QRectF(sheet.area))
            _foot(sheet, painter)
        if double:
            painter.fillRect(QRectF(sheet.wide / 2 - 1, 0, 2, sheet.high), colour((160, 155, 150)))
    return sheet.image


def outline(rng: Random, photos: Photos) -> QImage:
    """Lists: contents, agendas, curricula, price lists."""
    sheet = Sheet(rng, photos, _shape(rng))
    write = sheet.writer
    with painter_on(sheet.image) as painter:
        sheet.flow(
            painter, write.title(1, 4), None, resized(sheet.font, sheet.size * rng.uniform(1.5, 3), True)
        )
        sheet.down(sheet.size * 1.5)
        dotted = rng.random() < 0.4
        while sheet.left_over > sheet.size * 4:
            if rng.random() < 0.35:
                sheet.flow(
                    painter, f"<b>{write.title(1, 4)}</b>", None, resized(sheet.font, sheet.size * 1.15)
                )
                if rng.random() < 0.4:
                    painter.fillRect(
                        QRectF(sheet.area.left(), sheet.area.top(), sheet.area.width(), 1), colour(sheet.ink)
                    )
            if dotted:
                for _ in range(rng.randint(3, 12)):
                    place = QRectF(sheet.area.left(), sheet.area.top(), sheet.area.width(), sheet.size * 1.5)
                    text(painter, place, write.title(1, 6) + " " + "." * 200, sheet.font, colour(sheet.ink))
                    label = QRectF(
                        place.right() - sheet.size * 4, place.top(), sheet.size * 4, place.height()
                    )
                    box(painter, label, colour((255, 255, 255)))
                    text(painter, label, str(rng.randint(1, 400)), sheet.font, colour(sheet.ink), RIGHT)
                    sheet.down(sheet.size * 1.6)
            else:
                tag = rng.choice(("ul", "ol"))
                sheet.flow(
                    painter,
                    f"<{tag}>"
                    + "".join(f"<li>{write.title(2, 14)}</li>" for _ in range(rng.randint(2, 8)))
                    + f"</{tag}>",
                )
            sheet.down(sheet.size)
        _foot(sheet, painter)
    return sheet.image


def handwriting(rng: Random, photos: Photos) -> QImage:
    """Notes by hand on blank, lined or squared paper."""
    sheet = Sheet(
        rng, photos, _shape(rng), rng.choice(((255, 255, 255), (255, 253, 235), (246, 240, 225))), "hand"
    )
    sheet.size *= 1.7
    script = font(sheet.writer, sheet.size, "hand")
    pitch = sheet.size * rng.uniform(1.3, 1.8)
    pen = colour(rng.choice(((20, 30, 130), (15, 15, 20), (60, 60, 70), (150, 20, 30))))
    rule = rng.choice(("none", "lines", "squares"))
    with painter_on(sheet.image) as painter:
        faint = colour(rng.choice(((170, 190, 230), (200, 200, 200))))
        if rule != "none":
            for line in range(int(sheet.high / pitch) + 1):
                painter.fillRect(QRectF(0, line * pitch, sheet.wide, 1.5), faint)
        if rule == "squares":
            for line in range(int(sheet.wide / pitch) + 1):
                painter.fillRect(QRectF(line * pitch, 0, 1.5, sheet.high), faint)
        if rule == "lines" and rng.random() < 0.6:
            painter.fillRect(QRectF(sheet.area.left() - sheet.size, 0, 2, sheet.high), colour((220, 90, 90)))
        for line in range(1, rng.randint(4, int(sheet.high / pitch) - 1)):
            if rng.random() < 0.9:
                painter.save()
                painter.translate(
                    sheet.area.left() + rng.gauss(0, 3), line * pitch - pitch * 0.15 + rng.gauss(0, 2)
                )
                painter.rotate(rng.gauss(0, 0.5))
                text(
                    painter,
                    QRectF(0, 0, sheet.area.width() * rng.uniform(0.5, 1), pitch * 1.2),
                    sheet.writer.words(3, 12),
                    script,
                    pen,
                )
                painter.restore()
    return sheet.image


def listing(rng: Random, photos: Photos) -> QImage:
    """Printed program text or a table in typewriter letters."""
    sheet = Sheet(rng, photos, rng.choice(("portrait", "letter", "landscape")), sort="mono")
    with painter_on(sheet.image) as painter:
        lines = sheet.writer.code(int(sheet.left_over / sheet.size))
        for number, line in enumerate(lines[: int(sheet.left_over / (sheet.size * 1.25)) - 1]):
            place = QRectF(
                sheet.area.left(),
                sheet.area.top() + number * sheet.size * 1.25,
                sheet.area.width(),
                sheet.size * 1.3,
            )
            text(painter, place, line, sheet.font, colour(sheet.ink))
        _foot(sheet, painter)
    return sheet.image


def plain(rng: Random, photos: Photos) -> QImage:
    """Some words on paper: a note, a title page, a page nearly empty."""
    sheet = Sheet(rng, photos, rng.choice(("portrait", "letter", "landscape", "book")))
    with painter_on(sheet.image) as painter:
        sheet.down(sheet.high * rng.choice((0, 0, 0.2, 0.35)))
        look = resized(sheet.font, sheet.size * rng.uniform(1, 4), rng.random() < 0.4)
        align = rng.choice(("left", "center"))
        for _ in range(rng.randint(1, 3)):
            sheet.flow(painter, f'<p style="text-align:{align}">{sheet.writer.title(1, 12)}</p>', None, look)
            sheet.down(sheet.size)
        if rng.random() < 0.6:
            sheet.flow(painter, _paragraphs(sheet, rng.randint(1, 3)))
    return sheet.image
