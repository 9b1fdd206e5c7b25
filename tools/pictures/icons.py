"""Small symbols: on buttons and in lists of programs, and large as icons and signs of their own."""

import math
from random import Random

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from tools.pictures.painting import colour, polygon
from tools.pictures.themes import hue


def _star(points: int, depth: float) -> QPainterPath:
    path = QPainterPath()
    corners = []
    for corner in range(points * 2):
        angle, away = math.pi * corner / points - math.pi / 2, 0.45 if corner % 2 == 0 else 0.45 * depth
        corners.append((0.5 + away * math.cos(angle), 0.5 + away * math.sin(angle)))
    path.addPolygon(polygon(corners))
    path.closeSubpath()
    return path


def _of_points(*points: tuple[float, float]) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(polygon(points))
    path.closeSubpath()
    return path


def _rect(*parts: tuple[float, float, float, float, float]) -> QPainterPath:
    path = QPainterPath()
    for left, top, wide, high, radius in parts:
        path.addRoundedRect(QRectF(left, top, wide, high), radius, radius)
    return path


def _ellipse(*parts: tuple[float, float, float, float]) -> QPainterPath:
    path = QPainterPath()
    for x, y, wide, high in parts:
        path.addEllipse(QPointF(x, y), wide, high)
    return path


def _heart() -> QPainterPath:
    path = QPainterPath(QPointF(0.5, 0.9))
    path.cubicTo(-0.25, 0.4, 0.2, -0.1, 0.5, 0.28)
    path.cubicTo(0.8, -0.1, 1.25, 0.4, 0.5, 0.9)
    return path


def _drop() -> QPainterPath:
    path = QPainterPath(QPointF(0.5, 0.05))
    path.cubicTo(0.6, 0.3, 0.85, 0.5, 0.8, 0.7)
    path.cubicTo(0.75, 1, 0.25, 1, 0.2, 0.7)
    path.cubicTo(0.15, 0.5, 0.4, 0.3, 0.5, 0.05)
    return path


def _shapes() -> tuple[QPainterPath, ...]:
    ring = _ellipse((0.5, 0.5, 0.42, 0.42)).subtracted(_ellipse((0.5, 0.5, 0.26, 0.26)))
    glass = _ellipse((0.4, 0.4, 0.3, 0.3)).subtracted(_ellipse((0.4, 0.4, 0.2, 0.2)))
    gear = _star(8, 0.75).subtracted(_ellipse((0.5, 0.5, 0.15, 0.15)))
    moon = _ellipse((0.5, 0.5, 0.42, 0.42)).subtracted(_ellipse((0.68, 0.4, 0.36, 0.36)))
    person = (
        _ellipse((0.5, 0.28, 0.18, 0.18))
        .united(_rect((0.18, 0.52, 0.64, 0.6, 0.25)))
        .intersected(_rect((0, 0, 1, 0.9, 0)))
    )
    cloud = _ellipse((0.3, 0.6, 0.2, 0.18), (0.5, 0.45, 0.22, 0.22), (0.72, 0.6, 0.2, 0.18)).united(
        _rect((0.3, 0.55, 0.4, 0.23, 0))
    )
    bubble = _rect((0.05, 0.12, 0.9, 0.58, 0.12)).united(_of_points((0.25, 0.65), (0.5, 0.65), (0.25, 0.92)))
    lock = _rect((0.2, 0.45, 0.6, 0.45, 0.06)).united(
        _ellipse((0.5, 0.42, 0.22, 0.3)).subtracted(_ellipse((0.5, 0.42, 0.13, 0.2)))
    )
    return (
        _star(5, 0.45),
        _star(6, 0.55),
        _star(12, 0.8),
        gear,
        ring,
        moon,
        person,
        cloud,
        bubble,
        lock,
        _heart(),
        _drop(),
        _ellipse((0.5, 0.5, 0.42, 0.42)),
        _rect((0.1, 0.1, 0.8, 0.8, 0.12)),
        _rect((0.1, 0.1, 0.8, 0.8, 0)),
        _of_points((0.5, 0.08), (0.94, 0.9), (0.06, 0.9)),
        _of_points((0.2, 0.1), (0.85, 0.5), (0.2, 0.9)),
        _of_points(
            (0.05, 0.4), (0.55, 0.4), (0.55, 0.15), (0.95, 0.5), (0.55, 0.85), (0.55, 0.6), (0.05, 0.6)
        ),
        _of_points((0.05, 0.25), (0.4, 0.25), (0.48, 0.35), (0.95, 0.35), (0.95, 0.85), (0.05, 0.85)),
        _of_points((0.2, 0.05), (0.6, 0.05), (0.82, 0.28), (0.82, 0.95), (0.2, 0.95)),
        _of_points(
            (0.5, 0.05), (0.95, 0.48), (0.82, 0.48), (0.82, 0.92), (0.18, 0.92), (0.18, 0.48), (0.05, 0.48)
        ),
        _of_points((0.1, 0.5), (0.25, 0.35), (0.42, 0.55), (0.78, 0.15), (0.92, 0.3), (0.42, 0.85)),
        _of_points(
            (0.1, 0.2),
            (0.2, 0.1),
            (0.5, 0.4),
            (0.8, 0.1),
            (0.9, 0.2),
            (0.6, 0.5),
            (0.9, 0.8),
            (0.8, 0.9),
            (0.5, 0.6),
            (0.2, 0.9),
            (0.1, 0.8),
            (0.4, 0.5),
        ),
        _rect((0.4, 0.08, 0.2, 0.84, 0), (0.08, 0.4, 0.84, 0.2, 0)).simplified(),
        _rect((0.08, 0.42, 0.84, 0.16, 0)),
        _rect((0.08, 0.15, 0.84, 0.14, 0.03), (0.08, 0.43, 0.84, 0.14, 0.03), (0.08, 0.71, 0.84, 0.14, 0.03)),
        _rect(
            (0.1, 0.1, 0.34, 0.34, 0.05),
            (0.56, 0.1, 0.34, 0.34, 0.05),
            (0.1, 0.56, 0.34, 0.34, 0.05),
            (0.56, 0.56, 0.34, 0.34, 0.05),
        ),
        glass.united(_of_points((0.55, 0.63), (0.63, 0.55), (0.93, 0.85), (0.85, 0.93))),
        _rect((0.05, 0.2, 0.9, 0.62, 0.06)),
        _rect((0.15, 0.5, 0.16, 0.4, 0), (0.42, 0.25, 0.16, 0.65, 0), (0.69, 0.1, 0.16, 0.8, 0)),
        _of_points((0.55, 0.03), (0.2, 0.55), (0.45, 0.55), (0.38, 0.97), (0.8, 0.4), (0.53, 0.4)),
        _of_points((0.08, 0.35), (0.28, 0.35), (0.55, 0.1), (0.55, 0.9), (0.28, 0.65), (0.08, 0.65)),
    )


SHAPES = _shapes()


def symbol(
    painter: QPainter,
    area: QRectF,
    which: int,
    fill: QColor | None,
    edge: QColor | None = None,
    line: float = 1,
) -> None:
    """One of SHAPES in a square."""
    painter.save()
    painter.translate(area.topLeft())
    painter.scale(area.width(), area.height())
    pen = QPen(edge, line / max(area.width(), 1)) if edge is not None else QPen(Qt.PenStyle.NoPen)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.drawPath(SHAPES[which % len(SHAPES)])
    painter.restore()


def any_icon(rng: Random, painter: QPainter, area: QRectF, ink: QColor) -> None:
    """An icon as programs have them: only its lines, one colour, many colours, or in a coloured tile."""
    look, which = rng.choice(("line", "flat", "flat", "colour", "tile")), rng.randrange(len(SHAPES))
    if look == "line":
        symbol(painter, area, which, None, ink, max(1, area.width() / 14))
    elif look == "flat":
        symbol(painter, area, which, ink)
    elif look == "colour":
        symbol(
            painter,
            area,
            which,
            colour(hue(rng)),
            ink if rng.random() < 0.5 else None,
            max(1, area.width() / 24),
        )
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(hue(rng, (0.4, 1), (0.4, 0.95))))
        radius = area.width() * rng.choice((0.1, 0.22, 0.5))
        painter.drawRoundedRect(area, radius, radius)
        inset = area.width() * 0.22
        symbol(painter, area.adjusted(inset, inset, -inset, -inset), which, colour((255, 255, 255)))
