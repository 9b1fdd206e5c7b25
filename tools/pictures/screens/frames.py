"""What a desktop draws around a window: its title and its buttons."""

from random import Random

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QLinearGradient, QPainter, QPainterPath, QPen

from tools.pictures.fonts import font
from tools.pictures.icons import any_icon
from tools.pictures.painting import Colour, box, canvas, colour, painter_on, text
from tools.pictures.themes import Theme, ink_on, mix
from tools.pictures.words import Writer

CENTRE = Qt.AlignmentFlag.AlignCenter
SORTS = ("mac", "windows", "gnome", "kde", "old", "plain")


def framed(rng: Random, content: QImage, look: Theme, write: Writer, scale: float = 1.0) -> QImage:
    """The content with the frame of one of the usual desktops. scale: of everything, as on fine screens."""
    sort = rng.choice(SORTS)
    bar = round({"mac": 28, "windows": 31, "gnome": 40, "kde": 28, "old": 22, "plain": 24}[sort] * scale)
    edge = round({"old": 4, "plain": 2, "windows": 1}.get(sort, 0) * scale)
    ground: Colour = look.bar
    if sort == "old":
        ground = rng.choice(((0, 0, 128), (58, 110, 165), (128, 128, 128)))
    image = canvas(
        content.width() + 2 * edge, content.height() + bar + edge, mix(look.window, (0, 0, 0), 0.15)
    )
    area = QRectF(0, 0, image.width(), bar)
    with painter_on(image) as painter:
        if sort in ("old", "kde", "mac") and rng.random() < 0.5:
            shade = QLinearGradient(area.topLeft(), area.topRight() if sort == "old" else area.bottomLeft())
            shade.setColorAt(0, colour(mix(ground, (255, 255, 255), 0.15)))
            shade.setColorAt(1, colour(mix(ground, (0, 0, 0) if sort != "old" else (160, 200, 240), 0.25)))
            painter.fillRect(area, shade)
        else:
            painter.fillRect(area, colour(ground))
        painter.drawImage(edge, bar, content)
        ink = ink_on(ground)
        look_of_title = font(write, bar * rng.uniform(0.38, 0.52), "sans", sort in ("gnome", "mac", "old"))
        title = rng.choice((write.title(1, 3), f"{write.file_name()} - {write.label()}", write.address()))
        align = (
            CENTRE
            if sort in ("mac", "gnome", "kde")
            else Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        )
        left = area.adjusted(bar * (1.1 if sort in ("windows", "old", "plain") else 3), 0, -bar * 3.4, 0)
        text(painter, left, title, look_of_title, colour(ink), align)
        if sort in ("windows", "old", "kde", "plain"):
            inset = bar * 0.22
            any_icon(rng, painter, QRectF(inset, inset, bar - 2 * inset, bar - 2 * inset), colour(ink))
        _buttons(rng, painter, sort, area, ink)
    return image


def _buttons(rng: Random, painter: QPainter, sort: str, area: QRectF, ink: Colour) -> None:
    bar, middle = area.height(), area.height() / 2
    if sort == "mac":
        for place, tone in enumerate(((255, 95, 86), (255, 189, 46), (39, 201, 63))):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(tone))
            painter.drawEllipse(QPointF(bar * (0.6 + 0.72 * place), middle), bar * 0.22, bar * 0.22)
        return
    wide = bar * (1.45 if sort == "windows" else 0.95)
    for place in range(1 if sort == "gnome" and rng.random() < 0.6 else 3):
        spot = QRectF(area.right() - wide * (place + 1), 0, wide, bar)
        sign = QRectF(spot.center().x() - bar * 0.15, middle - bar * 0.15, bar * 0.3, bar * 0.3)
        if sort == "old":
            box(painter, spot.adjusted(2, 3, -2, -3), colour((205, 202, 195)), colour((90, 90, 90)))
            painter.setPen(QPen(colour((0, 0, 0)), 1.6))
        else:
            if sort == "gnome":
                box(
                    painter,
                    sign.adjusted(-bar * 0.15, -bar * 0.15, bar * 0.15, bar * 0.15),
                    colour(ink, 0.12),
                    None,
                    bar,
                )
            painter.setPen(QPen(colour(ink), max(1.0, bar / 24)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if place == 0:
            painter.drawLine(sign.topLeft(), sign.bottomRight())
            painter.drawLine(sign.bottomLeft(), sign.topRight())
        elif place == 1:
            painter.drawRect(sign)
        else:
            painter.drawLine(sign.bottomLeft(), sign.bottomRight())


def place_window(painter: QPainter, window: QImage, x: float, y: float, radius: float, shadow: float) -> None:
    """A window on a desktop, with round corners and a shadow. radius and shadow in pixels."""
    area = QRectF(x, y, window.width(), window.height())
    for ring in range(int(shadow)):
        grown = shadow - ring
        box(
            painter,
            area.adjusted(-grown, -grown / 2, grown, grown * 1.3),
            colour((0, 0, 0), 0.5 / max(1, shadow)),
            None,
            radius + grown,
        )
    painter.save()
    shape = QPainterPath()
    shape.addRoundedRect(area, radius, radius)
    painter.setClipPath(shape)
    painter.drawImage(area.topLeft(), window)
    painter.restore()
