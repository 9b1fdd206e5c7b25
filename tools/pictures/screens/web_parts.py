"""The parts that pages of the web are made of. Each is painted at a height and returns its own height."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from tools.pictures.fonts import resized
from tools.pictures.icons import any_icon
from tools.pictures.painting import box, colour, text, to_qt
from tools.pictures.screens.site import Site, written
from tools.pictures.screens.web_rows import dashboard, form, links, table
from tools.pictures.themes import hue, ink_on, mix

CENTRE = Qt.AlignmentFlag.AlignCenter
TOP = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


def article(site: Site, painter: QPainter, y: float) -> float:
    """A headline and paragraphs, perhaps with a photo at the side or a list of links."""
    rng, size, write = site.rng, site.size, site.write
    x, wide = site.inset
    start = y
    aside = wide * rng.uniform(0.22, 0.32) if wide > 700 and rng.random() < 0.5 else 0
    body = wide - aside - (size * 2 if aside else 0)
    left = x + (aside + size * 2 if aside and rng.random() < 0.5 else 0)
    y += (
        written(
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
            written(
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
        y += written(site, painter, left, y, body, write.paragraph(), site.body, site.look.text) + size * 0.8
        if rng.random() < 0.15:
            y += (
                written(
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
    x, _ = site.inset
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
    x, wide = site.inset
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
    x, wide = site.inset
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
            y += written(
                site, painter, left, y, body, write.address(), resized(site.body, size * 0.85), (60, 130, 70)
            )
        y += written(
            site, painter, left, y, body, write.title(3, 9), resized(site.body, size * 1.25), site.link
        )
        y += (
            written(site, painter, left, y, body, write.paragraph(1, 2), site.body, site.look.muted)
            + size * 1.4
        )
    return y - start


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
