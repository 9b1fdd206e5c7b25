"""Gradients, noise and surfaces as arrays, height x width x 3, 0 to 1."""

import math
from collections.abc import Sequence
from random import Random

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

Pixels = NDArray[np.float32]


def numbers(rng: Random) -> np.random.Generator:
    """NumPy's random numbers, from Python's."""
    return np.random.default_rng(rng.getrandbits(64))


def to_image(pixels: Pixels) -> Image.Image:
    """The array as a picture."""
    return Image.fromarray((np.clip(pixels, 0, 1) * 255 + 0.5).astype(np.uint8))


def to_pixels(image: Image.Image) -> Pixels:
    """The picture as an array."""
    return np.asarray(image.convert("RGB"), np.float32) / 255


def plane(width: int, height: int, ground: Sequence[float]) -> Pixels:
    """One colour everywhere, given in numbers from 0 to 255."""
    return np.broadcast_to(np.asarray(ground, np.float32) / 255, (height, width, 3)).copy()


def ramp(rng: Random, width: int, height: int, sort: str = "any") -> Pixels:
    """From 0 to 1 across the picture, "linear" or "radial". Shape: height x width x 1."""
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    x, y = x / width, y / height
    if sort == "linear" or (sort == "any" and rng.random() < 0.6):
        angle = rng.choice((0, math.pi / 2, rng.uniform(0, math.tau)))
        along = x * math.cos(angle) + y * math.sin(angle)
    else:
        along = np.hypot(x - rng.uniform(0, 1), (y - rng.uniform(0, 1)) * rng.uniform(0.6, 1.6))
    along -= along.min()
    return (along / max(float(along.max()), 1e-6))[..., None]


def gradient(
    rng: Random, width: int, height: int, colours: Sequence[Sequence[float]], sort: str = "any"
) -> Pixels:
    """A smooth way through colours, each of three numbers from 0 to 255."""
    along = ramp(rng, width, height, sort)[..., 0]
    stops = np.linspace(0, 1, len(colours))
    parts = [np.interp(along, stops, [one[part] / 255 for one in colours]) for part in range(3)]
    return np.stack(parts, -1).astype(np.float32)


def clouds(
    rng: Random, width: int, height: int, coarse: int = 3, octaves: int = 5, fading: float = 0.55
) -> Pixels:
    """Soft noise like clouds, 0 to 1. Shape: height x width x 1. coarse: blots across the picture."""
    generator, total = numbers(rng), np.zeros((height, width), np.float32)
    for octave in range(octaves):
        many = coarse * 2**octave
        if many > max(width, height):
            break
        across, down = (
            max(2, round(many * min(1, width / height))),
            max(2, round(many * min(1, height / width))),
        )
        layer = Image.fromarray(generator.random((down, across), np.float32))
        total += fading**octave * np.asarray(layer.resize((width, height), Image.Resampling.BICUBIC))
    total -= total.min()
    return (total / max(float(total.max()), 1e-6))[..., None]


def grain(rng: Random, pixels: Pixels, strength: float, coloured: bool = True) -> Pixels:
    """The noise of a sensor on top. strength: its standard deviation."""
    shape = pixels.shape if coloured else (*pixels.shape[:2], 1)
    return pixels + strength * numbers(rng).standard_normal(shape, np.float32)


def wood(rng: Random, width: int, height: int) -> Pixels:
    """Like the boards of a table."""
    brown = np.array([rng.uniform(0.3, 0.75), rng.uniform(0.2, 0.5), rng.uniform(0.1, 0.35)], np.float32)
    y = np.mgrid[0:height, 0:width][0].astype(np.float32)[..., None] / height
    rings = np.sin((y * rng.uniform(6, 30) + clouds(rng, width, height, 2) * rng.uniform(2, 8)) * 4)
    boards = np.floor(y * rng.randint(1, 6)) * 0.13 % 0.3
    return brown * (0.85 + 0.12 * rings - boards + 0.1 * clouds(rng, width, height, 20, 2))


def cloth(rng: Random, width: int, height: int) -> Pixels:
    """Like woven cloth."""
    base = np.array([rng.random() for _ in range(3)], np.float32) * 0.8 + 0.1
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    step = rng.uniform(2, 9)
    weave = np.sin(x / step * 3.1) * np.sin(y / step * 3.1)
    return base * (
        0.9 + rng.uniform(0.02, 0.12) * weave[..., None] + 0.2 * (clouds(rng, width, height, 2) - 0.5)
    )


def paper(rng: Random, width: int, height: int, ground: Sequence[float]) -> Pixels:
    """Like paper or a plastered wall: one colour with faint spots."""
    spots = clouds(rng, width, height, rng.choice((2, 8, 40)), 6, 0.7) - 0.5
    return grain(
        rng, plane(width, height, ground) + rng.uniform(0.01, 0.09) * spots, rng.uniform(0, 0.02), False
    )


def surface(rng: Random, width: int, height: int) -> Pixels:
    """Any of the surfaces on which things lie."""
    sort = rng.choice(("wood", "wood", "cloth", "wall", "clouds"))
    if sort == "wood":
        pixels = wood(rng, width, height)
        return np.rot90(wood(rng, height, width)).copy() if rng.random() < 0.5 else pixels
    if sort == "cloth":
        return cloth(rng, width, height)
    if sort == "wall":
        return paper(rng, width, height, [rng.randint(30, 220)] * 3)
    first, second = (np.array([rng.random() for _ in range(3)], np.float32) for _ in range(2))
    part = clouds(rng, width, height, rng.randint(3, 30))
    return first * part + second * (1 - part)


def photo_like(rng: Random, width: int, height: int) -> Image.Image:
    """Something that has the colours and the grain of a photo: sky, hills one before the other, blots."""
    small = min(1, 512 / max(width, height))
    w, h = max(8, round(width * small)), max(8, round(height * small))
    sky = [[rng.randint(60, 255) for _ in range(3)] for _ in range(3)]
    pixels = gradient(rng, w, h, sky, "linear") * (0.75 + 0.5 * clouds(rng, w, h, 2))
    rows = np.arange(h, dtype=np.float32)[:, None] / h
    for layer in range(rng.randint(0, 5)):
        ridge = (
            clouds(rng, w, 4, rng.randint(2, 5))[2, :, 0] * rng.uniform(0.1, 0.5)
            + layer * 0.17
            + rng.uniform(0, 0.2)
        )
        tone = np.array([rng.uniform(0.05, 0.8) for _ in range(3)], np.float32)
        ground = tone * (0.5 + clouds(rng, w, h, rng.randint(4, 30), 6, 0.75))
        pixels = np.where((rows > ridge[None, :])[..., None], ground, pixels)
    for _ in range(rng.randint(0, 9)):
        y, x = np.mgrid[0:h, 0:w].astype(np.float32)
        across = np.hypot(
            (x / w - rng.random()) / rng.uniform(0.03, 0.3), (y / h - rng.random()) / rng.uniform(0.03, 0.3)
        )
        part = np.clip((1.1 - across) * rng.uniform(2, 20), 0, 1)[..., None]
        tone = np.array([rng.random() for _ in range(3)], np.float32)
        pixels = pixels * (1 - part) + part * tone * (0.6 + 0.8 * clouds(rng, w, h, 6))
    image = to_image(grain(rng, pixels, rng.uniform(0, 0.04)))
    image = image.filter(ImageFilter.GaussianBlur(rng.uniform(0, 1.5)))
    return image.resize((width, height), Image.Resampling.BILINEAR)
