"""Spoils pictures the way cameras and files do: to choose thresholds, to test, to measure robustness.

Each function takes an RGB picture and returns another; what is random in it is decided by seed. Lengths are
in fractions of the picture's side, the root of its area, so that a picture of any size is spoilt alike.
"""

import io
import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

STRENGTHS = ("mild", "medium", "strong")

READ_NOISE = 0.002
"""Standard deviation of the noise a sensor adds to any exposure, as a share of white in linear light."""

VEIL = 180
"""The grey of fog, in levels."""


def expose(image: Image.Image, stops: float, seed: int = 0) -> Image.Image:
    """Expose with 2 ** stops times the light: below 0 darker and noisier, above 0 brighter and clipped."""
    light = _to_linear(np.asarray(image)) * np.float32(2.0**stops)
    read_noise = np.random.default_rng(seed).normal(0, READ_NOISE, light.shape)
    return _from_linear(light + read_noise.astype(np.float32))


def blur(image: Image.Image, size: float) -> Image.Image:
    """Defocus by a Gaussian whose standard deviation is size, a fraction of the side."""
    return image.filter(ImageFilter.GaussianBlur(size * _side(image)))


def shake(image: Image.Image, length: float, degrees: float) -> Image.Image:
    """Smear along a straight line, length as a fraction of the side, in the direction of degrees."""
    reach = length * _side(image) / 2
    border = math.ceil(reach)
    pixels = np.pad(np.asarray(image, np.uint16), ((border, border), (border, border), (0, 0)), "edge")
    count = 2 * math.ceil(2 * reach) + 1  # two samples for each pixel of the line
    total = np.zeros((image.height, image.width, 3), np.uint32)
    for step in np.linspace(-reach, reach, count):
        left = border + round(step * math.cos(math.radians(degrees)))
        top = border + round(step * math.sin(math.radians(degrees)))
        total += pixels[top : top + image.height, left : left + image.width]
    return Image.fromarray((total / count).round().astype(np.uint8))


def noise(image: Image.Image, deviation: float, seed: int = 0) -> Image.Image:
    """Add Gaussian noise of this standard deviation, in 8-bit levels, to every channel by itself."""
    pixels = np.asarray(image)
    noisy = pixels + np.random.default_rng(seed).normal(0, deviation, pixels.shape)
    return Image.fromarray(noisy.clip(0, 255).round().astype(np.uint8))


def fade(image: Image.Image, contrast: float) -> Image.Image:
    """Lay a veil of stray light over it, as fog and dirty lenses do; contrast: the share that is left."""
    pixels = np.asarray(image, np.float32)
    return Image.fromarray((VEIL + (pixels - VEIL) * contrast).round().astype(np.uint8))


def compress(image: Image.Image, quality: int) -> Image.Image:
    """Store as a JPEG of this quality, 1 to 95, and read it again."""
    file = io.BytesIO()
    image.save(file, "JPEG", quality=quality)
    with Image.open(file) as again:
        return again.convert("RGB")


def shrink(image: Image.Image, smallest_side: int) -> Image.Image:
    """Reduce until the smallest side has this many pixels."""
    factor = smallest_side / min(image.size)
    size = (max(1, round(image.width * factor)), max(1, round(image.height * factor)))
    return image.resize(size, Image.Resampling.LANCZOS)


def tilt(image: Image.Image, degrees: float) -> Image.Image:
    """Turn clockwise, as by a camera held askew; cut to the largest part of the same shape."""
    turned = image.rotate(-degrees, Image.Resampling.BICUBIC)
    sine, cosine = abs(math.sin(math.radians(degrees))), abs(math.cos(math.radians(degrees)))
    longer, shorter = max(image.size), min(image.size)
    share = 1 / (cosine + sine * longer / shorter)
    left, top = image.width * (1 - share) / 2, image.height * (1 - share) / 2
    return turned.crop((math.ceil(left), math.ceil(top), int(image.width - left), int(image.height - top)))


@dataclass(frozen=True)
class Degradation:
    """A way of spoiling pictures. flag: what quality.py should say of it. values: one for each of STRENGTHS.

    apply: takes a picture, a value and a seed. unit: of the values.
    """

    name: str
    flag: str
    apply: Callable[[Image.Image, float, int], Image.Image]
    values: tuple[float, float, float]
    unit: str


DEGRADATIONS = (
    Degradation("dark", "dark", expose, (-2, -3, -4), "stops of exposure"),
    Degradation("bright", "bright", expose, (2, 3, 4), "stops of exposure"),
    Degradation("out of focus", "blurred", lambda i, v, _: blur(i, v), (0.006, 0.012, 0.02), "of the side"),
    Degradation("shaken", "blurred", lambda i, v, s: shake(i, v, s * 37), (0.02, 0.04, 0.08), "of the side"),
    Degradation("low contrast", "low_contrast", lambda i, v, _: fade(i, v), (0.5, 0.3, 0.15), "of contrast"),
    Degradation("noisy", "noisy", noise, (10, 20, 40), "levels"),
    Degradation("compressed", "compressed", lambda i, v, _: compress(i, int(v)), (20, 12, 6), "JPEG quality"),
    Degradation("small", "small", lambda i, v, _: shrink(i, int(v)), (96, 60, 40), "pixels"),
)
"""What quality.py is measured with. Directions of shaking go round with the seed, in degrees."""


def _side(image: Image.Image) -> float:
    return math.sqrt(image.width * image.height)


def _to_linear(pixels: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Levels of sRGB to light between 0 and 1 (IEC 61966-2-1)."""
    levels = np.arange(256) / 255
    light = np.where(levels <= 0.04045, levels / 12.92, ((levels + 0.055) / 1.055) ** 2.4)
    return light.astype(np.float32)[pixels]


def _from_linear(light: NDArray[np.float32]) -> Image.Image:
    light = light.clip(0, 1)
    levels = np.where(light <= 0.0031308, light * 12.92, 1.055 * light ** np.float32(1 / 2.4) - 0.055)
    return Image.fromarray((levels * 255).round().astype(np.uint8))
