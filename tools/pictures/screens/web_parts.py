"""The parts that pages of the web are made of. Each is painted at a height and returns its own height."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from tools.pictures.fonts import resized
from tools.pictures.icons import any_icon
from tools.pictures.painting import Colour, box, colour, text, to_qt
from tools.pictures.photos import Photos
from tools.pictures.themes import Theme, hue, ink_on, mix
from tools.pictures.words import Writer

CENTRE = Qt.AlignmentFlag.AlignCenter
TOP = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True)
class Site:
    """The look of a site. left and wide: of the column with its text; size: of its letters, all in pixels."""

    rng: Random
    photos: Photos
    look: Theme
    write: Writer
    ground: Colour
    body: QFont
    head: QFont
    size: float
    left: float
    wide: float

    @property
    def ink(self) -> Colour:
        """The colour of running text."""
        return ink_on(self.ground) if self.rng.random() < 0.5 else self.look.text

    @property
    def link(self) -> Colour:
        """The colour of links."""
        return mix(self.look.accent, self.look.text, 0.2)


def _written(
    site: Site, painter: QPainter, x: float, y: float, wide: float, words: str, look: QFont, ink: Colour
) -> float:
    return text(painter, QRectF(x, y, wide, 5000), words, look, colour(ink), TOP, True)


def _inset(site: Site) -> tuple[float, float]:
    return site.left + site.size * 1.5, site.wide - site.size * 3


def article(site: Site, painter: QPainter, y: float) -> float:
    """A headline and paragraphs, perhaps with a photo at the side or a list of links."""
    rng, size, write = site.rng, site.size, site.write
    x, wide = _inset(site)
    start = y
    aside = wide * rng.uniform(0.22, 0.32) if wide > 700 and rng.random() < 0.5 else 0
    body = wide - aside - (size * 2 if aside else 0)
    left = x + (aside + size * 2 if aside and rng.random() < 0.5 else 0)
    y += (
        _written(
            site,
            painter,
            left,
            y,
            body,
            write.title(2, 9),
            resized(site.head, size * rng.uniform(1.5, 2.8), True),
            site.look.text,
        )
        + size / 2
    )
    if rng.random() < 0.5:
        y += (
            _written(
                site,
                painter,
                left,
                y,
                body,
                f"{write.name()} · {write.date()}",
                resized(site.body, size * 0.85),
                site.look.muted,
            )
            + size
        )
    if rng.random() < 0.35:
        high = body * rng.uniform(0.25, 0.45)
        painter.drawImage(QRectF(left, y, body, high).topLeft(), to_qt(site.photos.photo(rng, body, high)))
        y += high + size
    for _ in range(rng.randint(1, 6)):
        y += _written(site, painter, left, y, body, write.paragraph(), site.body, site.look.text) + size * 0.8
        if rng.random() < 0.15:
            y += (
                _written(
                    site,
                    painter,
                    left,
                    y,
                    body,
                    write.title(2, 6),
                    resized(site.head, size * 1.3, True),
                    site.link,
                )
                + size / 2
            )
    if aside:
        side, at = (x if left > x else x + wide - aside), start
        box(
            painter,
            QRectF(side, at, aside, y - start),
            colour(mix(site.ground, site.look.accent, 0.08)),
            colour(site.look.line),
        )
        while at < y - size * 3:
            at += size * 1.7
            text(
                painter,
                QRectF(side + size, at, aside - size * 2, size * 1.6),
                write.title(1, 5),
                site.body,
                colour(site.link),
            )
    return y - start


def hero(site: Site, painter: QPainter, y: float) -> float:
    """A large picture or colour with a headline and a button on it."""
    rng, size, write = site.rng, site.size, site.write
    wide = site.wide + 2 * site.left
    high = wide * rng.uniform(0.18, 0.36)
    tone = rng.choice(
        (site.look.accent, mix(site.look.accent, (0, 0, 0), 0.5), hue(rng, (0.1, 0.8), (0.3, 1)))
    )
    box(painter, QRectF(0, y, wide, high), colour(tone))
    if rng.random() < 0.5:
        across = wide * rng.choice((0.5, 1))
        painter.drawImage(
            QRectF(wide - across, y, across, high).topLeft(), to_qt(site.photos.photo(rng, across, high))
        )
        if across == wide:
            box(painter, QRectF(0, y, wide, high), colour((0, 0, 0), rng.uniform(0.2, 0.6)))
            tone = (0, 0, 0)
    x, _ = _inset(site)
    middle = rng.random() < 0.4
    area = QRectF(x, y + high * 0.15, site.wide * (0.9 if middle else 0.48), high * 0.4)
    align = CENTRE if middle else Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
    text(
        painter,
        area,
        write.title(2, 7),
        resized(site.head, min(size * 3, high * 0.14), True),
        colour(ink_on(tone)),
        align,
        True,
    )
    text(
        painter, area.translated(0, high * 0.42), write.sentence(), site.body, colour(ink_on(tone)), TOP, True
    )
    button = QRectF(
        area.center().x() - size * 5 if middle else x, y + high * 0.8, size * 10, min(size * 2.4, high * 0.17)
    )
    box(painter, button, colour((255, 255, 255)), None, size * rng.choice((0.2, 1.2)))
    text(painter, button, write.label(), resized(site.body, size, True), colour((30, 30, 30)), CENTRE)
    return high


def cards(site: Site, painter: QPainter, y: float) -> float:
    """Cards side by side, with photos, icons or only words."""
    rng, size, write = site.rng, site.size, site.write
    x, wide = _inset(site)
    across = rng.choice((2, 3, 3, 4, 5)) if wide > 600 else rng.choice((1, 2))
    each = (wide - size * (across - 1)) / across
    sort, rows = rng.choice(("photo", "icon", "words", "price")), rng.choice((1, 1, 2))
    picture = each * rng.uniform(0.45, 0.7) if sort == "photo" else size * 4
    high = picture + size * rng.uniform(5, 9)
    radius = rng.choice((0, 6, 14))
    for place in range(across * rows):
        card = QRectF(x + place % across * (each + size), y + place // across * (high + size), each, high)
        box(painter, card, colour(mix(site.ground, site.look.window, 0.7)), colour(site.look.line), radius)
        if sort == "photo":
            painter.drawImage(card.topLeft(), to_qt(site.photos.photo(rng, each, picture)))
        elif sort == "icon":
            any_icon(
                rng,
                painter,
                QRectF(card.left() + size, card.top() + size, size * 2.6, size * 2.6),
                colour(site.link),
            )
        elif sort == "price":
            text(
                painter,
                QRectF(card.left(), card.top() + size, each, size * 2.6),
                write.number(),
                resized(site.head, size * 2, True),
                colour(site.link),
                CENTRE,
            )
        inner = QRectF(
            card.left() + size * 0.8, card.top() + picture + size * 0.4, each - size * 1.6, size * 1.5
        )
        text(painter, inner, write.title(1, 4), resized(site.head, size * 1.1, True), colour(site.look.text))
        text(
            painter,
            QRectF(
                inner.left(),
                inner.bottom() + size * 0.3,
                inner.width(),
                card.bottom() - inner.bottom() - size,
            ),
            write.paragraph(1, 2),
            site.body,
            colour(site.look.muted),
            TOP,
            True,
        )
    return rows * (high + size)


def results(site: Site, painter: QPainter, y: float) -> float:
    """What a search has found: links, addresses, a few words of each."""
    rng, size, write = site.rng, site.size, site.write
    x, wide = _inset(site)
    body, start = min(wide, size * rng.randint(36, 60)), y
    thumbnails = rng.random() < 0.3
    for _ in range(rng.randint(3, 9)):
        left = x
        if thumbnails:
            painter.drawImage(
                QRectF(x, y, size * 5, size * 5).topLeft(), to_qt(site.photos.photo(rng, size * 5, size * 4))
            )
            left += size * 6
        if rng.random() < 0.6:
            y += _written(
                site, painter, left, y, body, write.address(), resized(site.body, size * 0.85), (60, 130, 70)
            )
        y += _written(
            site, painter, left, y, body, write.title(3, 9), resized(site.body, size * 1.25), site.link
        )
        y += (
            _written(site, painter, left, y, body, write.paragraph(1, 2), site.body, site.look.muted)
            + size * 1.4
        )
    return y - start


def form(site: Site, painter: QPainter, y: float) -> float:
    """Fields and a button."""
    rng, size, write = site.rng, site.size, site.write
    x, wide = _inset(site)
    across = min(wide, size * rng.randint(20, 40))
    left, start = x + (wide - across) * rng.choice((0, 0.5)), y
    radius = size * rng.choice((0, 0.3, 1))
    y += (
        _written(
            site,
            painter,
            left,
            y,
            across,
            write.title(1, 4),
            resized(site.head, size * 1.7, True),
            site.look.text,
        )
        + size
    )
    for _ in range(rng.randint(2, 6)):
        text(
            painter, QRectF(left, y, across, size * 1.5), write.title(1, 3), site.body, colour(site.look.text)
        )
        field = QRectF(left, y + size * 1.6, across, size * rng.choice((2, 2.4, 5)))
        box(painter, field, colour(site.look.base), colour(site.look.muted), radius)
        if rng.random() < 0.5:
            text(
                painter,
                field.adjusted(size * 0.6, 0, 0, 0),
                write.words(1, 3),
                site.body,
                colour(site.look.text),
            )
        y = field.bottom() + size * 0.9
    button = QRectF(left, y, size * rng.randint(7, 12), size * 2.3)
    box(painter, button, colour(site.look.accent), None, radius)
    text(
        painter,
        button,
        write.label(),
        resized(site.body, size, True),
        colour(ink_on(site.look.accent)),
        CENTRE,
    )
    return button.bottom() - start + size


def table(site: Site, painter: QPainter, y: float) -> float:
    """Rows and columns."""
    rng, size, write = site.rng, site.size, site.write
    x, wide = _inset(site)
    columns, rows = rng.randint(2, 7), rng.randint(3, 14)
    high, striped = size * rng.uniform(1.7, 2.8), rng.random() < 0.5
    for row in range(rows):
        line = QRectF(x, y + row * high, wide, high)
        if row == 0:
            box(painter, line, colour(mix(site.look.accent, site.ground, rng.choice((0, 0.7, 1)))))
        elif striped and row % 2:
            box(painter, line, colour(mix(site.ground, site.look.text, 0.05)))
        painter.fillRect(QRectF(x, line.bottom(), wide, 1), colour(site.look.line))
        for column in range(columns):
            cell = QRectF(x + wide * column / columns + size / 2, line.top(), wide / columns - size, high)
            words = (
                write.title(1, 3)
                if column == 0 or row == 0
                else rng.choice((write.number(), write.words(1, 3), write.date()))
            )
            text(
                painter,
                cell,
                words,
                resized(site.body, size, row == 0),
                colour(site.link if column == 0 and row else site.look.text),
            )
    return rows * high


def links(site: Site, painter: QPainter, y: float) -> float:
    """Columns of links, as at the foot of a page, or an old-fashioned list with blue lines."""
    rng, size, write = site.rng, site.size, site.write
    x, wide = _inset(site)
    columns, rows = rng.randint(1, 5), rng.randint(3, 12)
    dark = rng.random() < 0.3
    high = (rows + 2) * size * 1.7
    if dark:
        box(painter, QRectF(0, y, wide + site.left * 2 + size * 3, high), colour((35, 40, 50)))
    look = QFont(site.body)
    look.setUnderline(rng.random() < 0.4)
    for column in range(columns):
        for row in range(rows):
            spot = QRectF(
                x + wide * column / columns, y + (row + 1) * size * 1.7, wide / columns - size, size * 1.6
            )
            text(
                painter,
                spot,
                ("• " if columns == 1 else "") + write.title(1, 4),
                look,
                colour((200, 205, 215) if dark else site.link),
            )
    return high


def dashboard(site: Site, painter: QPainter, y: float) -> float:
    """Tiles with large numbers and small charts."""
    rng, size, write = site.rng, site.size, site.write
    x, wide = _inset(site)
    across = rng.randint(2, 4)
    each, high = (wide - size * (across - 1)) / across, size * rng.uniform(7, 13)
    for place in range(across * rng.randint(1, 2)):
        card = QRectF(x + place % across * (each + size), y + place // across * (high + size), each, high)
        box(painter, card, colour(site.look.base), colour(site.look.line), rng.choice((0, 8)))
        text(
            painter,
            card.adjusted(size, size * 0.6, 0, -high + size * 2.2),
            write.title(1, 2),
            site.body,
            colour(site.look.muted),
        )
        text(
            painter,
            card.adjusted(size, size * 2.2, 0, -high + size * 4.6),
            write.number(),
            resized(site.head, size * 1.7, True),
            colour(site.look.text),
        )
        step = (each - size * 2) / 12
        for bar in range(12):
            tall = (high - size * 6) * rng.uniform(0.1, 1)
            box(
                painter,
                QRectF(card.left() + size + bar * step, card.bottom() - size - tall, step * 0.7, tall),
                colour(site.look.accent),
            )
    return 2 * (high + size)


PARTS: tuple[Callable[[Site, QPainter, float], float], ...] = (
    article,
    article,
    hero,
    cards,
    cards,
    results,
    form,
    table,
    links,
    dashboard,
)
