"""Small helps for painting with Qt, and the way from and to Pillow."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import numpy as np
from PIL import Image
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPainterPath, QPen, QPolygonF

Colour = tuple[int, int, int]


def colour(value: Sequence[float], opacity: float = 1.0) -> QColor:
    """Qt's colour of three numbers from 0 to 255."""
    red, green, blue = (max(0, min(255, round(part))) for part in value)
    return QColor(red, green, blue, round(255 * opacity))


def canvas(width: float, height: float, ground: Sequence[float]) -> QImage:
    """An empty picture of one colour."""
    image = QImage(max(1, round(width)), max(1, round(height)), QImage.Format.Format_RGB32)
    image.fill(colour(ground))
    return image


@contextmanager
def painter_on(image: QImage) -> Iterator[QPainter]:
    """A painter with smooth edges, ended when done."""
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    try:
        yield painter
    finally:
        painter.end()


def to_pil(image: QImage) -> Image.Image:
    """Qt's picture as Pillow's, without transparency."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    pixels = rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3)
    return Image.fromarray(np.ascontiguousarray(pixels))


def to_qt(image: Image.Image) -> QImage:
    """Pillow's picture as Qt's."""
    image = image.convert("RGB")
    data = image.tobytes()
    return QImage(data, image.width, image.height, image.width * 3, QImage.Format.Format_RGB888).copy()


def box(
    painter: QPainter,
    area: QRectF,
    fill: QColor | None,
    edge: QColor | None = None,
    radius: float = 0,
    width: float = 1,
) -> None:
    """A rectangle, filled or only its edge, with round corners where asked for."""
    painter.setPen(QPen(edge, width) if edge is not None else Qt.PenStyle.NoPen)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    if radius:
        painter.drawRoundedRect(area, radius, radius)
    else:
        painter.drawRect(area)


def text(
    painter: QPainter,
    area: QRectF,
    words: str,
    font: QFont,
    ink: QColor,
    flags: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
    wrap: bool = False,
) -> float:
    """Text in a rectangle. Returns its height."""
    painter.setFont(font)
    painter.setPen(ink)
    how = int(flags) | int(Qt.TextFlag.TextWordWrap if wrap else Qt.TextFlag.TextSingleLine)
    painter.save()
    painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
    told = painter.drawText(area, how, words)
    painter.restore()
    return QRectF(told).height()


def polygon(points: Sequence[tuple[float, float]]) -> QPolygonF:
    """Qt's polygon of points."""
    return QPolygonF([QPointF(x, y) for x, y in points])


def smooth_path(points: Sequence[tuple[float, float]], closed: bool = False) -> QPainterPath:
    """A curve through the middles between points."""
    path = QPainterPath()
    middles = [
        ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2) for a, b in zip(points, [*points[1:], points[0]], strict=True)
    ]
    path.moveTo(*(middles[-1] if closed else points[0]))
    for point, middle in list(zip(points, middles, strict=True))[: None if closed else -1]:
        path.quadTo(*point, *middle)
    if closed:
        path.closeSubpath()
    else:
        path.lineTo(*points[-1])
    return path
