"""Drawings of lines only: pencil sketches, doodles, pages to colour in."""

import math
from itertools import pairwise
from random import Random

import numpy as np
from PIL import Image, ImageChops, ImageFilter, ImageOps
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPen

from tools.pictures.drawings import scenes
from tools.pictures.icons import SHAPES, symbol
from tools.pictures.painting import canvas, colour, painter_on, smooth_path, to_pil
from tools.pictures.photos import Photos
from tools.pictures.textures import clouds, grain, paper, to_image, to_pixels
from tools.pictures.themes import hue


def _lines_of(rng: Random, image: Image.Image, soft: float) -> Image.Image:
    """Dark lines where the colours of a picture change."""
    grey = ImageOps.autocontrast(image.convert("L"))
    blurred = grey.filter(ImageFilter.GaussianBlur(soft))
    edges = ImageChops.difference(grey, blurred)
    strength = rng.uniform(2.5, 7)
    return ImageOps.invert(edges.point(lambda value: min(255, int(value * strength))))


def _scene(rng: Random) -> QImage:
    return rng.choice((scenes.landscape, scenes.street, scenes.figures, scenes.figures, scenes.still_life))(
        rng
    )


def sketch(rng: Random, photos: Photos) -> Image.Image:
    """A scene or what a photo shows, in pencil, charcoal or ink, with hatching, on paper."""
    scene = photos.photo(rng, 700, rng.choice((525, 900))) if rng.random() < 0.4 else to_pil(_scene(rng))
    wide, high = scene.size
    lines = to_pixels(_lines_of(rng, scene, rng.uniform(0.8, 2.5)))
    tone = np.asarray(scene.convert("L").filter(ImageFilter.GaussianBlur(3)), np.float32)[..., None] / 255
    y, x = np.mgrid[0:high, 0:wide].astype(np.float32)
    step = rng.uniform(4, 11)
    wobble = clouds(rng, wide, high, 4)[..., 0] * 20
    hatch = (np.sin((x + y * rng.uniform(0.3, 2) + wobble) * math.tau / step) > 0.4)[..., None]
    dark = rng.uniform(0, 0.6)
    shade = np.where((tone < rng.uniform(0.3, 0.75)) & hatch, 1 - dark, 1)
    rough = 1 - (1 - lines * shade) * (0.6 + 0.8 * clouds(rng, wide, high, 80, 3))
    ink = np.array(rng.choice(((0, 0, 0), (0.2, 0.2, 0.22), (0.3, 0.16, 0.08), (0.1, 0.15, 0.5))), np.float32)
    ground = paper(
        rng, wide, high, rng.choice(((255, 255, 255), (250, 246, 235), (225, 210, 185), (235, 235, 235)))
    )
    rough = np.clip(rough, 0, 1)
    return to_image(grain(rng, ground * rough + ink * (1 - rough), rng.uniform(0, 0.02), False))


def colouring_page(rng: Random) -> Image.Image:
    """Clean black outlines on white, with nothing filled."""
    if rng.random() < 0.5:
        lines = _lines_of(rng, to_pil(_scene(rng)), rng.uniform(1.5, 3))
        return (
            lines.point(lambda value: 0 if value < 170 else 255)
            .filter(ImageFilter.GaussianBlur(0.7))
            .convert("RGB")
        )
    wide, high = rng.choice(((700, 900), (900, 700), (800, 800)))
    image = canvas(wide, high, (255, 255, 255))
    thick = rng.uniform(2, 6)
    with painter_on(image) as painter:
        for _ in range(rng.randint(4, 22)):
            side = wide * rng.uniform(0.08, 0.4)
            spot = QRectF(rng.uniform(0, wide - side), rng.uniform(0, high - side), side, side)
            symbol(
                painter, spot, rng.randrange(len(SHAPES)), colour((255, 255, 255)), colour((0, 0, 0)), thick
            )
        if rng.random() < 0.5:
            _mandala(rng, painter, QPointF(wide / 2, high / 2), min(wide, high) * 0.45, thick)
    return to_pil(image)


def _mandala(rng: Random, painter: QPainter, middle: QPointF, reach: float, thick: float) -> None:
    parts = rng.randint(6, 16)
    for ring in range(rng.randint(2, 5), 0, -1):
        away, which = reach * ring / 5, rng.randrange(len(SHAPES))
        side = reach * rng.uniform(0.15, 0.4)
        for part in range(parts):
            painter.save()
            painter.translate(middle)
            painter.rotate(360 * part / parts)
            symbol(
                painter,
                QRectF(-side / 2, -away - side / 2, side, side),
                which,
                colour((255, 255, 255)),
                colour((0, 0, 0)),
                thick,
            )
            painter.restore()


def doodles(rng: Random) -> QImage:
    """Curves, stick figures and shapes by an unsteady hand."""
    wide, high = rng.choice(((800, 600), (600, 800), (700, 700), (1000, 500)))
    ground = rng.choice(((255, 255, 255), (255, 255, 255), (250, 245, 230), (40, 60, 50), (20, 20, 20)))
    image = canvas(wide, high, ground)
    dark = sum(ground) < 300
    inks = [(245, 245, 240)] if dark else [(0, 0, 0)]
    if rng.random() < 0.5:
        inks = [hue(rng, (0.5, 1), (0.5, 1) if dark else (0.2, 0.9)) for _ in range(rng.randint(1, 5))]
    with painter_on(image) as painter:
        for _ in range(rng.randint(1, 14)):
            painter.setPen(
                QPen(
                    colour(rng.choice(inks)),
                    rng.uniform(1.5, 8),
                    c=Qt.PenCapStyle.RoundCap,
                    j=Qt.PenJoinStyle.RoundJoin,
                )
            )
            painter.setBrush(Qt.BrushStyle.NoBrush)
            x, y, size = (
                wide * rng.uniform(0.15, 0.85),
                high * rng.uniform(0.15, 0.85),
                high * rng.uniform(0.08, 0.35),
            )
            rng.choice((_scribble, _stick_figure, _blot, _blot, _house))(rng, painter, x, y, size)
    return image


def _shaky(rng: Random, points: list[tuple[float, float]], size: float, closed: bool = False) -> object:
    return smooth_path(
        [(x + rng.gauss(0, size * 0.025), y + rng.gauss(0, size * 0.025)) for x, y in points], closed
    )


def _scribble(rng: Random, painter: QPainter, x: float, y: float, size: float) -> None:
    points = [
        (x + rng.uniform(-1, 1) * size, y + rng.uniform(-1, 1) * size) for _ in range(rng.randint(3, 20))
    ]
    painter.drawPath(smooth_path(points))


def _blot(rng: Random, painter: QPainter, x: float, y: float, size: float) -> None:
    lobes, depth = rng.randint(2, 7), rng.uniform(0, 0.5)
    points = []
    for step in range(40):
        angle = step * math.tau / 40
        away = size * (1 + depth * math.cos(angle * lobes)) / 1.6
        points.append((x + away * math.cos(angle), y + away * math.sin(angle)))
    painter.drawPath(_shaky(rng, points, size, True))


def _stick_figure(rng: Random, painter: QPainter, x: float, y: float, size: float) -> None:
    ring = [
        (x + size * 0.22 * math.cos(i / 2), y - size * 0.75 + size * 0.22 * math.sin(i / 2))
        for i in range(13)
    ]
    painter.drawPath(_shaky(rng, ring, size * 0.4, True))
    painter.drawPath(_shaky(rng, [(x, y - size * 0.52), (x, y - size * 0.2), (x, y + size * 0.2)], size))
    for side in (-1, 1):
        painter.drawPath(
            _shaky(
                rng,
                [
                    (x, y - size * 0.3),
                    (x + side * size * 0.25, y - size * rng.uniform(0.1, 0.5)),
                    (x + side * size * 0.45, y - size * rng.uniform(-0.1, 0.6)),
                ],
                size,
            )
        )
        painter.drawPath(
            _shaky(
                rng,
                [
                    (x, y + size * 0.2),
                    (x + side * size * 0.15, y + size * 0.5),
                    (x + side * size * 0.3, y + size * 0.9),
                ],
                size,
            )
        )


def _house(rng: Random, painter: QPainter, x: float, y: float, size: float) -> None:
    corners = [
        (-0.6, 0.8),
        (-0.6, -0.2),
        (0, -0.8),
        (0.6, -0.2),
        (0.6, 0.8),
        (-0.6, 0.8),
        (-0.6, -0.2),
        (0.6, -0.2),
    ]
    for start, end in pairwise(corners):
        points = [
            (
                x + size * (start[0] + (end[0] - start[0]) * i / 4),
                y + size * (start[1] + (end[1] - start[1]) * i / 4),
            )
            for i in range(5)
        ]
        painter.drawPath(_shaky(rng, points, size * 0.5))
