"""Maps of towns and of countries."""

import math
from random import Random

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPen

from tools.pictures.fonts import font, resized
from tools.pictures.icons import SHAPES, symbol
from tools.pictures.painting import box, canvas, colour, painter_on, polygon, smooth_path, text
from tools.pictures.themes import hue, mix
from tools.pictures.words import Writer

CENTRE = Qt.AlignmentFlag.AlignCenter


def streets(rng: Random) -> QImage:
    """A town map: streets in a grid or at angles, parks, a river, names and pins."""
    write, wide, high = Writer(rng), rng.randint(600, 1200), rng.randint(450, 1000)
    dark = rng.random() < 0.2
    land = (38, 42, 50) if dark else mix(hue(rng, (0.02, 0.2), (0.88, 0.98)), (242, 239, 233), 0.6)
    road, edge = ((70, 76, 88), (30, 33, 40)) if dark else ((255, 255, 255), (200, 195, 185))
    water, park = (
        mix((160, 205, 235), land, rng.random() * 0.3),
        mix((190, 225, 170), land, 0.8 if dark else 0.2),
    )
    image, ink = canvas(wide, high, land), colour((210, 210, 210) if dark else (70, 70, 70))
    with painter_on(image) as painter:
        painter.setPen(Qt.PenStyle.NoPen)
        for _ in range(rng.randint(0, 5)):
            painter.setBrush(colour(rng.choice((park, park, water))))
            x, y, size = wide * rng.random(), high * rng.random(), wide * rng.uniform(0.05, 0.25)
            painter.drawPath(
                smooth_path(
                    [
                        (
                            x + size * rng.uniform(0.6, 1.2) * math.cos(i),
                            y + size * rng.uniform(0.4, 1) * math.sin(i),
                        )
                        for i in range(6)
                    ],
                    True,
                )
            )
        if rng.random() < 0.5:
            painter.setPen(QPen(colour(water), wide * rng.uniform(0.02, 0.07), c=Qt.PenCapStyle.RoundCap))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(smooth_path([(wide * i / 5, high * rng.random()) for i in range(-1, 7)]))
        lines = _network(rng, wide, high)
        for tone, more in ((edge, 2.5), (road, 0)):
            for points, thick, main in lines:
                painter.setPen(
                    QPen(
                        colour((250, 215, 130) if main and not more and not dark else tone),
                        thick + more,
                        c=Qt.PenCapStyle.RoundCap,
                    )
                )
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawPolyline(polygon(points))
        look = font(write, wide / rng.randint(55, 90))
        for points, _, _ in rng.sample(lines, min(len(lines), rng.randint(0, 12))):
            (x, y), (u, v) = points[0], points[-1]
            painter.save()
            painter.translate((x + u) / 2, (y + v) / 2)
            angle = math.degrees(math.atan2(v - y, u - x))
            painter.rotate(angle if abs(angle) <= 90 else angle + 180)
            text(painter, QRectF(-150, -12, 300, 24), write.title(1, 2), look, ink, CENTRE)
            painter.restore()
        for _ in range(rng.randint(0, 12)):
            spot = QPointF(wide * rng.random(), high * rng.random())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(hue(rng)))
            size = wide / rng.randint(40, 90)
            painter.drawEllipse(spot, size, size)
            symbol(
                painter,
                QRectF(spot.x() - size * 0.6, spot.y() - size * 0.6, size * 1.2, size * 1.2),
                rng.randrange(len(SHAPES)),
                colour((255, 255, 255)),
            )
        if rng.random() < 0.4:
            route = rng.choice(lines)[0] + rng.choice(lines)[0]
            painter.setPen(
                QPen(
                    colour(hue(rng, (0.7, 1), (0.6, 1))),
                    wide / 150,
                    c=Qt.PenCapStyle.RoundCap,
                    j=Qt.PenJoinStyle.RoundJoin,
                )
            )
            painter.drawPolyline(polygon(route))
    return image


def _network(rng: Random, wide: float, high: float) -> list[tuple[list[tuple[float, float]], float, bool]]:
    """Streets: their points, their width in pixels, and whether they are main streets."""
    lines, turn = [], rng.choice((0, rng.uniform(-0.7, 0.7)))
    step = wide / rng.randint(8, 26)
    reach = math.hypot(wide, high)
    for side in (turn, turn + math.pi / 2):
        at = -reach / 2
        while at < reach / 2:
            start, end = -reach / 2 * rng.uniform(0.1, 1), reach / 2 * rng.uniform(0.1, 1)
            main = rng.random() < 0.15
            bend = rng.gauss(0, step * 0.4)
            points = []
            for part in range(5):
                along, across = start + (end - start) * part / 4, at + bend * math.sin(part)
                points.append(
                    (
                        wide / 2 + along * math.cos(side) - across * math.sin(side),
                        high / 2 + along * math.sin(side) + across * math.cos(side),
                    )
                )
            lines.append((points, step * (rng.uniform(0.3, 0.45) if main else rng.uniform(0.08, 0.25)), main))
            at += step * rng.uniform(0.5, 1.8)
    return lines


def regions(rng: Random) -> QImage:
    """Countries in colours, with names, borders, towns and a legend."""
    from scipy.spatial import Voronoi

    write, wide, high = Writer(rng), rng.randint(600, 1100), rng.randint(450, 1000)
    sea = rng.choice(((255, 255, 255), (170, 210, 240), (200, 220, 235), (40, 60, 90)))
    image = canvas(wide, high, sea)
    many = rng.randint(12, 70)
    points = [(rng.uniform(-0.1, 1.1) * wide, rng.uniform(-0.1, 1.1) * high) for _ in range(many)]
    diagram = Voronoi(points)
    base = hue(rng)
    scale = [mix(base, (255, 255, 255), part) for part in (0, 0.25, 0.5, 0.7, 0.85)]
    tones = scale if rng.random() < 0.5 else [hue(rng, (0.2, 0.6), (0.75, 1)) for _ in range(6)]
    look = font(write, wide / rng.randint(45, 75), rng.choice(("sans", "serif")))
    reach = rng.uniform(0.28, 0.75)
    named = rng.random() < 0.7
    with painter_on(image) as painter:
        for (x, y), place in zip(points, diagram.point_region, strict=True):
            region = diagram.regions[place]
            if -1 in region or not region or math.hypot(x / wide - 0.5, y / high - 0.5) > reach:
                continue
            corners = [tuple(diagram.vertices[corner]) for corner in region]
            edge: list[tuple[float, float]] = []
            for (a, b), (c, d) in zip(
                corners, [*corners[1:], corners[0]], strict=True
            ):  # crooked alike from both sides
                twist = Random(round(a + c) * 7919 + round(b + d))
                for part in range(6):
                    jag = 0 if part == 0 else math.hypot(c - a, d - b) * 0.05
                    edge.append(
                        (
                            a + (c - a) * part / 6 + jag * twist.uniform(-1, 1),
                            b + (d - b) * part / 6 + jag * twist.uniform(-1, 1),
                        )
                    )
            painter.setPen(QPen(colour((255, 255, 255) if sum(tones[0]) < 400 else (90, 90, 90)), 1.4))
            painter.setBrush(colour(rng.choice(tones)))
            painter.drawPolygon(polygon(edge))
            if named and rng.random() < 0.7:
                text(
                    painter,
                    QRectF(x - 100, y - 15, 200, 30),
                    write.title(1, 1),
                    look,
                    colour((30, 30, 30)),
                    CENTRE,
                )
        if rng.random() < 0.5:
            for number, tone in enumerate(tones):
                spot = QRectF(wide * 0.03, high * 0.7 + number * high / 24, wide / 30, high / 34)
                box(painter, spot, colour(tone), colour((80, 80, 80)))
                text(
                    painter,
                    QRectF(spot.right() + 8, spot.top(), 150, spot.height()),
                    write.number(),
                    look,
                    colour((30, 30, 30)),
                )
        if rng.random() < 0.5:
            text(
                painter,
                QRectF(0, 5, wide, high / 12),
                write.title(2, 5),
                resized(look, wide / 28, True),
                colour((30, 30, 30)),
                CENTRE,
            )
    return image
