"""Clip art with light and shade, silhouettes, traced photos, paintings, and small icons enlarged."""

import math
from random import Random

import numpy as np
from PIL import Image, ImageFilter
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QImage, QLinearGradient, QPainter, QPainterPath, QPen, QRadialGradient

from tools.pictures.drawings import scenes
from tools.pictures.icons import any_icon
from tools.pictures.painting import Colour, canvas, colour, painter_on, smooth_path, to_pil, to_qt
from tools.pictures.photos import Photos
from tools.pictures.textures import clouds, to_image, to_pixels
from tools.pictures.themes import hue, mix

WHITE = (255, 255, 255)


def _outline(rng: Random, x: float, y: float, size: float) -> QPainterPath:
    """The outline of a thing: the same left and right, or crooked all around."""
    many = rng.randint(3, 9)
    away = [size * rng.uniform(0.35, 1) for _ in range(many + 1)]
    tall, mirrored = rng.uniform(0.6, 1.6), rng.random() < 0.6
    points = []
    for step in range(2 * many):
        angle = math.pi * step / many
        reach = away[min(step, 2 * many - step)] if mirrored else size * rng.uniform(0.4, 1)
        points.append((x + reach * math.sin(angle), y - reach * tall * math.cos(angle)))
    if rng.random() < 0.75:
        return smooth_path(points, True)
    path = QPainterPath(QPointF(*points[0]))
    for point in points[1:]:
        path.lineTo(*point)
    path.closeSubpath()
    return path


def _brush(rng: Random, tone: Colour, area: QRectF) -> QBrush:
    """A fill with the light from one side."""
    light, dark = mix(tone, WHITE, rng.uniform(0.2, 0.8)), mix(tone, (0, 0, 0), rng.uniform(0.1, 0.6))
    if rng.random() < 0.5:
        shade = QLinearGradient(area.topLeft(), rng.choice((area.bottomRight(), area.bottomLeft())))
    else:
        spot = QPointF(area.left() + area.width() * 0.35, area.top() + area.height() * 0.3)
        shade = QRadialGradient(spot, max(area.width(), area.height()) * 0.75)
    shade.setColorAt(0, colour(light))
    shade.setColorAt(1, colour(dark))
    return QBrush(shade)


def _thing(rng: Random, painter: QPainter, x: float, y: float, size: float, depth: int) -> None:
    """A shaded shape with smaller ones on it."""
    path = _outline(rng, x, y, size)
    grey = rng.random() < 0.2
    tone = (rng.randint(20, 235),) * 3 if grey else hue(rng)
    painter.setPen(QPen(colour((0, 0, 0)), size / 40) if rng.random() < 0.35 else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(_brush(rng, tone, path.boundingRect()))
    painter.drawPath(path)
    if rng.random() < 0.5:  # a gleam
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(WHITE, rng.uniform(0.2, 0.6)))
        painter.drawEllipse(QPointF(x - size * 0.25, y - size * 0.35), size * 0.25, size * 0.12)
    for _ in range(rng.randint(0, 4) if depth else 0):
        shift = size * 0.5
        near = x + rng.uniform(-shift, shift), y + rng.uniform(-shift, shift)
        _thing(rng, painter, *near, size * rng.uniform(0.15, 0.45), depth - 1)


def clip_art(rng: Random) -> Image.Image:
    """A thing with light, shade and a soft shadow, mostly on white."""
    side = rng.randint(300, 900)
    wide, high = side, round(side * rng.choice((1, 1, 0.7, 1.4)))
    image = canvas(wide, high, rng.choice((WHITE, WHITE, WHITE, (0, 0, 0), hue(rng, (0, 0.5), (0.7, 1)))))
    if rng.random() < 0.35:
        with painter_on(image) as painter:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour((60, 60, 60), 0.6))
            painter.drawEllipse(QPointF(wide * 0.52, high * 0.88), wide * 0.35, high * 0.06)
        image = _blurred(image, wide / 50)
    with painter_on(image) as painter:
        for _ in range(rng.choice((1, 1, 1, 2, 4))):
            shift = min(wide, high) * 0.12
            x, y = wide / 2 + rng.uniform(-shift, shift), high / 2 + rng.uniform(-shift, shift)
            _thing(rng, painter, x, y, min(wide, high) * rng.uniform(0.2, 0.42), 2)
    return to_pil(image)


def _blurred(image: QImage, away: float) -> QImage:
    return to_qt(to_pil(image).filter(ImageFilter.GaussianBlur(away)))


def silhouette(rng: Random) -> QImage:
    """Black or coloured shapes without anything inside."""
    wide, high = rng.choice(((600, 600), (800, 500), (500, 800)))
    ink = rng.choice(((0, 0, 0), (0, 0, 0), (40, 40, 40), hue(rng)))
    image = canvas(wide, high, rng.choice((WHITE, WHITE, mix(hue(rng), WHITE, 0.6))))
    with painter_on(image) as painter:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(ink))
        x, y, size = wide / 2, high / 2, min(wide, high) * rng.uniform(0.2, 0.35)
        for _ in range(rng.randint(1, 7)):
            painter.drawPath(_outline(rng, x, y, size))
            x, y = x + rng.uniform(-1, 1) * size, y + rng.uniform(-1, 1) * size
            size *= rng.uniform(0.5, 0.9)
        painter.setPen(QPen(colour(ink), size / 4, c=Qt.PenCapStyle.RoundCap))
        for _ in range(rng.randint(0, 8)):
            painter.drawLine(
                QPointF(x, y), QPointF(x + rng.uniform(-2, 2) * size, y + rng.uniform(-3, 3) * size)
            )
    return image


def traced(rng: Random, photos: Photos) -> Image.Image:
    """A photo turned into a few flat colours, as by a program that traces, perhaps cut out on white."""
    photo = photos.photo(rng, 180, rng.choice((135, 180, 240))).filter(ImageFilter.MedianFilter(5))
    size = photo.width * 4, photo.height * 4
    few = photo.quantize(rng.randint(3, 7))
    smooth = few.convert("RGB").resize(size, Image.Resampling.BICUBIC)
    image = smooth.quantize(palette=few, dither=Image.Dither.NONE).convert("RGB")
    if rng.random() < 0.5:
        image = image.convert("L").convert("RGB")
    if rng.random() < 0.5:
        mask = canvas(*size, (0, 0, 0))
        with painter_on(mask) as painter:
            painter.setBrush(colour(WHITE))
            painter.drawPath(_outline(rng, size[0] / 2, size[1] / 2, min(size) * 0.5))
        image = Image.composite(image, Image.new("RGB", size, WHITE), to_pil(mask).convert("L"))
    return image


def painting(rng: Random) -> Image.Image:
    """A scene with the strokes and the spots of a brush."""
    scene = rng.choice((scenes.landscape, scenes.still_life, scenes.street, scenes.abstract))(rng)
    pixels = to_pixels(to_pil(scene))
    high, wide = pixels.shape[:2]
    strength = rng.uniform(4, 22)
    down, across = (clouds(rng, wide, high, rng.randint(20, 90), 3)[..., 0] - 0.5 for _ in range(2))
    y, x = np.mgrid[0:high, 0:wide].astype(np.float32)
    rows = np.clip(y + strength * 2 * down, 0, high - 1).astype(int)
    columns = np.clip(x + strength * 2 * across, 0, wide - 1).astype(int)
    strokes = clouds(rng, wide, max(8, high // rng.randint(2, 9)), 60, 3)
    light = np.asarray(to_image(strokes.repeat(3, -1)).resize((wide, high)), np.float32) / 255
    moved = pixels[rows, columns] * (0.8 + rng.uniform(0.1, 0.5) * light)
    return to_image(moved).filter(ImageFilter.MedianFilter(3))


def small_icon(rng: Random) -> Image.Image:
    """An icon of a few pixels, enlarged smoothly or into squares."""
    side = rng.choice((16, 22, 24, 32, 48))
    image = canvas(
        side, side, rng.choice((WHITE, WHITE, (0, 0, 0), (240, 240, 240), hue(rng, (0, 0.6), (0.5, 1))))
    )
    with painter_on(image) as painter:
        if rng.random() < 0.5:
            _thing(rng, painter, side / 2, side / 2, side * 0.42, 1)
        for _ in range(rng.randint(1, 2)):
            part = side * rng.uniform(0.4, 0.95)
            x, y = (rng.uniform(0, side - part) for _ in range(2))
            any_icon(rng, painter, QRectF(x, y, part, part), colour(hue(rng, (0, 1), (0, 0.7))))
    times = rng.randint(3, 12)
    how = rng.choice((Image.Resampling.NEAREST, Image.Resampling.BICUBIC, Image.Resampling.BILINEAR))
    return to_pil(image).resize((side * times, side * times), how)
