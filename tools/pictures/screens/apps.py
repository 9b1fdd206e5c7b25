"""Programs with a look of their own: messengers, players, office programs, galleries."""

from random import Random

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from tools.pictures.fonts import font
from tools.pictures.icons import any_icon
from tools.pictures.painting import box, canvas, colour, painter_on, text, to_qt
from tools.pictures.photos import Photos
from tools.pictures.screens import frames
from tools.pictures.screens.web import bubbles
from tools.pictures.themes import Theme, hue, ink_on, mix, theme
from tools.pictures.words import Writer

CENTRE = Qt.AlignmentFlag.AlignCenter
SIZES = ((1280, 720), (1024, 768), (1366, 768), (900, 640), (1200, 800))


def in_frame(rng: Random, image: QImage, look: Theme, write: Writer) -> QImage:
    """The program with or without the frame of a window."""
    return image if rng.random() < 0.25 else frames.framed(rng, image, look, write)


def messages(rng: Random, photos: Photos) -> QImage:
    """A messenger: people at the left, what they say at the right."""
    (wide, high), look, write = rng.choice(SIZES), theme(rng), Writer(rng)
    image, unit = canvas(wide, high, look.base), rng.uniform(15, 20)
    left = wide * rng.uniform(0.2, 0.34)
    bold, small = font(write, unit * 0.85, "sans", True), font(write, unit * 0.75)
    with painter_on(image) as painter:
        box(painter, QRectF(0, 0, left, high), colour(look.window))
        step, y = unit * 3.4, unit * 3
        field = QRectF(unit, unit * 0.7, left - unit * 2, unit * 1.7)
        box(painter, field, colour(look.base), colour(look.line), unit * 0.8)
        text(painter, field.adjusted(unit, 0, 0, 0), write.label(), small, colour(look.muted))
        chosen = rng.randrange(5)
        for person in range(int((high - y) / step) + 1):
            row = QRectF(0, y + person * step, left, step)
            if person == chosen:
                box(painter, row, colour(mix(look.window, look.accent, 0.35)))
            face = QRectF(unit * 0.8, row.top() + step * 0.15, step * 0.7, step * 0.7)
            if rng.random() < 0.4:
                painter.drawImage(face, to_qt(photos.photo(rng, 60, 60)))
            else:
                box(painter, face, colour(hue(rng)), None, step)
            text(
                painter,
                row.adjusted(step * 1.2, step * 0.1, -unit, -step * 0.5),
                write.name(),
                bold,
                colour(look.text),
            )
            text(
                painter,
                row.adjusted(step * 1.2, step * 0.5, -unit, -step * 0.1),
                write.sentence(),
                small,
                colour(look.muted),
            )
        head = QRectF(left, 0, wide - left, unit * 3)
        box(painter, head, colour(look.bar))
        text(painter, head.adjusted(unit, 0, 0, 0), write.name(), bold, colour(ink_on(look.bar)))
        body = QRectF(left, unit * 3, wide - left, high - unit * 6)
        painter.save()
        painter.setClipRect(body)
        if rng.random() < 0.3:
            _lines_of_talk(rng, painter, body, look, write, unit)
        else:
            bubbles(rng, painter, body, look, write, unit)
        painter.restore()
        entry = QRectF(left + unit, high - unit * 2.4, wide - left - unit * 4, unit * 1.9)
        box(painter, entry, colour(mix(look.base, look.window, 0.5)), colour(look.line), unit * 0.5)
        text(painter, entry.adjusted(unit, 0, 0, 0), write.title(1, 3), small, colour(look.muted))
        any_icon(
            rng,
            painter,
            QRectF(wide - unit * 2.5, high - unit * 2.2, unit * 1.5, unit * 1.5),
            colour(look.accent),
        )
    return in_frame(rng, image, look, write)


def _lines_of_talk(
    rng: Random, painter: QPainter, body: QRectF, look: Theme, write: Writer, unit: float
) -> None:
    """Messages one below the other with a small face before each."""
    bold, small = font(write, unit * 0.85, "sans", True), font(write, unit * 0.85)
    y = body.top() + unit
    while y < body.bottom():
        box(
            painter,
            QRectF(body.left() + unit, y, unit * 2, unit * 2),
            colour(hue(rng)),
            None,
            rng.choice((4, unit)),
        )
        text(
            painter,
            QRectF(body.left() + unit * 4, y, body.width(), unit * 1.2),
            f"{write.name()}  {write.time()}",
            bold,
            colour(look.text),
        )
        area = QRectF(body.left() + unit * 4, y + unit * 1.2, body.width() - unit * 6, unit * 20)
        y += (
            text(
                painter,
                area,
                write.paragraph(1, 3),
                small,
                colour(look.text),
                Qt.AlignmentFlag.AlignLeft,
                True,
            )
            + unit * 2
        )


def player(rng: Random, photos: Photos) -> QImage:
    """A player of films or music, or a call: photos, and lists and controls around them."""
    (wide, high), look, write = rng.choice(SIZES), theme(rng), Writer(rng)
    ground = rng.choice((look.window, (15, 15, 15), (0, 0, 0)))
    image, ink = canvas(wide, high, ground), colour(ink_on(ground))
    unit = rng.uniform(14, 20)
    small, bold = font(write, unit * 0.85), font(write, unit * 1.2, "sans", True)
    with painter_on(image) as painter:
        sort = rng.choice(("page", "page", "music", "call"))
        if sort == "page":
            video = QRectF(unit, unit * 4, wide * rng.uniform(0.55, 0.66), 0)
            video.setHeight(min(video.width() * 0.5625, high * 0.68))
            painter.drawImage(video.topLeft(), to_qt(photos.photo(rng, video.width(), video.height())))
            _controls(
                rng,
                painter,
                QRectF(video.left(), video.bottom() - unit * 2, video.width(), unit * 2),
                look,
                write,
                unit,
            )
            text(
                painter, QRectF(unit, unit * 0.6, wide, unit * 2.4), write.label(), bold, colour(look.accent)
            )
            text(
                painter,
                QRectF(video.left(), video.bottom() + unit, video.width(), unit * 2),
                write.title(3, 8),
                bold,
                ink,
            )
            text(
                painter,
                QRectF(video.left(), video.bottom() + unit * 3, video.width(), unit * 9),
                write.paragraph(),
                small,
                ink,
                Qt.AlignmentFlag.AlignLeft,
                True,
            )
            y = unit * 4
            while y < high:
                spot = QRectF(video.right() + unit, y, unit * 8, unit * 4.5)
                painter.drawImage(spot.topLeft(), to_qt(photos.photo(rng, spot.width(), spot.height())))
                text(
                    painter,
                    QRectF(spot.right() + unit / 2, y, wide - spot.right() - unit, unit * 3),
                    write.title(2, 6),
                    small,
                    ink,
                    Qt.AlignmentFlag.AlignLeft,
                    True,
                )
                y += unit * 5.2
        elif sort == "music":
            box(painter, QRectF(0, 0, wide * 0.2, high), colour(mix(ground, (0, 0, 0), 0.3)))
            for row in range(12):
                text(
                    painter,
                    QRectF(unit, unit * (2 + row * 2), wide * 0.18, unit * 2),
                    write.label(),
                    small,
                    ink,
                )
            each = wide * 0.13
            for place in range(rng.randint(4, 15)):
                spot = QRectF(
                    wide * 0.22 + place % 5 * each * 1.15, unit * 3 + place // 5 * each * 1.35, each, each
                )
                if rng.random() < 0.6:
                    painter.drawImage(spot.topLeft(), to_qt(photos.photo(rng, each, each)))
                else:
                    box(painter, spot, colour(hue(rng)))
                text(
                    painter,
                    QRectF(spot.left(), spot.bottom(), each, unit * 1.4),
                    write.title(1, 3),
                    small,
                    ink,
                )
            _controls(rng, painter, QRectF(0, high - unit * 4, wide, unit * 4), look, write, unit)
        else:
            many = rng.randint(1, 9)
            across = 1 if many == 1 else 2 if many < 5 else 3
            each = wide * rng.uniform(0.6, 0.9) / across
            for place in range(many):
                spot = QRectF(
                    (wide - each * across) / 2 + place % across * each,
                    unit * 2 + place // across * each * 0.5,
                    each - 8,
                    each * 0.5 - 8,
                )
                if spot.bottom() > high - unit * 4:
                    break
                box(painter, spot, colour(mix(hue(rng), (40, 40, 40), 0.6)), None, 6)
                if rng.random() < 0.35 and spot.width() < wide / 2:
                    painter.drawImage(spot.topLeft(), to_qt(photos.photo(rng, spot.width(), spot.height())))
                else:
                    face = QRectF(
                        spot.center().x() - unit * 2, spot.center().y() - unit * 2, unit * 4, unit * 4
                    )
                    box(painter, face, colour(hue(rng)), None, unit * 2)
                text(
                    painter,
                    QRectF(spot.left() + 8, spot.bottom() - unit * 2, spot.width(), unit * 2),
                    write.name(),
                    small,
                    colour((255, 255, 255)),
                )
            _controls(rng, painter, QRectF(0, high - unit * 4, wide, unit * 4), look, write, unit)
    return in_frame(rng, image, look, write)


def _controls(rng: Random, painter: QPainter, area: QRectF, look: Theme, write: Writer, unit: float) -> None:
    """Buttons and the line that shows how far a film has played."""
    box(painter, area, colour((10, 10, 10), 0.75))
    done = rng.random()
    line = QRectF(area.left() + unit, area.top() + unit * 0.3, area.width() - unit * 2, max(3, unit / 5))
    box(painter, line, colour((120, 120, 120)))
    box(painter, QRectF(line.left(), line.top(), line.width() * done, line.height()), colour(look.accent))
    for place in range(rng.randint(3, 8)):
        any_icon(
            rng,
            painter,
            QRectF(area.left() + unit * (1 + place * 2), area.bottom() - unit * 1.3, unit, unit),
            colour((240, 240, 240)),
        )
    text(
        painter,
        QRectF(area.right() - unit * 8, area.bottom() - unit * 1.5, unit * 7, unit * 1.3),
        f"{write.time()} / {write.time()}",
        font(write, unit * 0.8),
        colour((240, 240, 240)),
    )
