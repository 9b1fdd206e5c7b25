"""Pictures that show nothing: one colour, gradients, noise, covered lenses, dark frames, bare surfaces."""

from collections.abc import Callable
from random import Random

import numpy as np
from PIL import Image, ImageFilter

from tools.pictures import textures
from tools.pictures.photos import Photos
from tools.pictures.textures import Pixels, clouds, gradient, grain, numbers, paper, plane, ramp
from tools.pictures.themes import hue, mix

SIZES = ((640, 480), (1280, 720), (500, 375), (375, 500), (800, 800), (1024, 768), (720, 1280), (900, 300))


def _colour(rng: Random) -> tuple[int, int, int]:
    """Any colour, black, white and greys more often than others."""
    level = rng.randint(0, 255)
    choices = [(0, 0, 0), (255, 255, 255), (level, level, level), hue(rng, (0, 1), (0, 1))]
    return rng.choices(choices, [2, 2, 2, 6])[0]


def _one_colour(rng: Random, width: int, height: int) -> Pixels:
    return plane(width, height, _colour(rng))


def _nearly_one_colour(rng: Random, width: int, height: int) -> Pixels:
    return grain(rng, plane(width, height, _colour(rng)), rng.uniform(0.005, 0.05), rng.random() < 0.5)


def _gradient(rng: Random, width: int, height: int) -> Pixels:
    first = _colour(rng)
    close = rng.random() < 0.5
    others = [
        mix(first, _colour(rng), rng.uniform(0.05, 0.3)) if close else _colour(rng)
        for _ in range(rng.randint(1, 3))
    ]
    pixels = gradient(rng, width, height, [first, *others])
    return grain(rng, pixels, rng.choice((0, 0, rng.uniform(0.004, 0.03))))


def _vignette(rng: Random, width: int, height: int) -> Pixels:
    y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j].astype(np.float32)
    away = np.hypot(x - rng.uniform(-0.3, 0.3), y - rng.uniform(-0.3, 0.3))[..., None]
    light = np.clip(1 - rng.uniform(0.2, 0.9) * away ** rng.uniform(1, 3) / 1.4, 0, 1)
    return grain(rng, plane(width, height, _colour(rng)) * light, rng.uniform(0, 0.03))


def _dark(rng: Random, width: int, height: int) -> Pixels:
    """What a camera sees in the dark: noise, warm or cold, hot pixels, perhaps a faint glow or banding."""
    generator = numbers(rng)
    tint = np.array([rng.uniform(0.6, 1.2), rng.uniform(0.6, 1.1), rng.uniform(0.6, 1.3)], np.float32)
    pixels = rng.uniform(0, 0.06) * tint + np.zeros((height, width, 3), np.float32)
    if rng.random() < 0.5:
        pixels += (
            rng.uniform(0.01, 0.12) * (1 - ramp(rng, width, height, "radial")) ** rng.uniform(2, 9) * tint
        )
    if rng.random() < 0.3:
        pixels += generator.standard_normal((height, 1, 1), np.float32) * rng.uniform(0.002, 0.015)
    noise = _noise_of_size(rng, width, height, rng.uniform(0.003, 0.08))
    pixels = np.maximum(pixels + noise, 0)
    for _ in range(rng.choice((0, 0, 5, 40))):
        pixels[rng.randrange(height), rng.randrange(width)] = [rng.random() for _ in range(3)]
    return pixels


def _noise_of_size(rng: Random, width: int, height: int, strength: float) -> Pixels:
    """Noise whose grains may be larger than a pixel, as after a camera has smoothed them."""
    grains = rng.choice((1, 1, 2, 3))
    small = numbers(rng).standard_normal((height // grains + 1, width // grains + 1, 3), np.float32)
    if rng.random() < 0.3:
        small = small.mean(-1, keepdims=True).repeat(3, -1)
    large = small.repeat(grains, 0).repeat(grains, 1)[:height, :width]
    return strength * large


def _white_out(rng: Random, width: int, height: int) -> Pixels:
    tint = np.array([rng.uniform(0.93, 1.05) for _ in range(3)], np.float32)
    fall = rng.uniform(0, 0.25) * ramp(rng, width, height) ** 2
    return grain(rng, tint * rng.uniform(0.95, 1.15) - fall, rng.uniform(0, 0.02))


def _noise(rng: Random, width: int, height: int) -> Pixels:
    generator, sort = numbers(rng), rng.choice(("gaussian", "uniform", "salt", "stripes"))
    ground = plane(width, height, _colour(rng))
    channels = rng.choice((1, 3))
    if sort == "gaussian":
        return ground + _noise_of_size(rng, width, height, rng.uniform(0.05, 0.5))
    if sort == "uniform":
        return generator.random((height, width, channels), np.float32).repeat(3 // channels, -1)
    if sort == "salt":
        draw = generator.random((height, width, 1), np.float32)
        part = rng.uniform(0.002, 0.5)
        return np.where(draw < part / 2, 0, np.where(draw > 1 - part / 2, 1, ground)).astype(np.float32)
    return ground + generator.standard_normal((height, 1, channels), np.float32) * rng.uniform(0.02, 0.2)


def _covered(rng: Random, width: int, height: int) -> Pixels:
    """A finger, a hand or cloth right before the lens: soft blots, mostly of the red of skin in light."""
    skin = [(rng.randint(60, 235), rng.randint(15, 130), rng.randint(10, 110)) for _ in range(3)]
    other = [_colour(rng) for _ in range(3)]
    tones = skin if rng.random() < 0.65 else [mix(other[0], one, 0.4) for one in other]
    pixels = gradient(rng, width, height, sorted(tones))
    soft = clouds(rng, width, height, rng.randint(1, 3) + 1, 2, 0.3)
    pixels = pixels * (1 - rng.uniform(0.1, 0.8) * soft)
    if rng.random() < 0.35:  # the edge of the finger
        edge = np.clip((ramp(rng, width, height) - rng.uniform(0.2, 0.8)) * rng.uniform(2, 9) + 0.5, 0, 1)
        pixels = pixels * edge + (1 - edge) * plane(
            width, height, mix(_colour(rng), tones[0], 0.5)
        ) * rng.uniform(0.1, 1)
    return grain(rng, pixels, rng.uniform(0, 0.04))


def _surface(rng: Random, width: int, height: int) -> Pixels:
    """Paper, a wall, cloth or the sky, so even that nothing is to be seen on it."""
    pixels = paper(rng, width, height, mix(_colour(rng), (200, 200, 200), rng.random()))
    if rng.random() < 0.25:
        cloth = textures.cloth(rng, width, height)
        pixels = pixels.mean((0, 1)) + rng.uniform(0.2, 0.6) * (cloth - cloth.mean((0, 1)))
    if rng.random() < 0.7:
        pixels = pixels * (1 - rng.uniform(0, 0.45) * ramp(rng, width, height))
    return grain(rng, pixels, rng.uniform(0, 0.03))


def _blurred(rng: Random, width: int, height: int, photos: Photos) -> Pixels:
    """A photo so far out of focus that only its light is left."""
    image = photos.photo(rng, 64, 64).filter(ImageFilter.GaussianBlur(rng.uniform(11, 25)))
    pixels = textures.to_pixels(image.resize((width, height), Image.Resampling.BICUBIC))
    middle = pixels.mean((0, 1))
    return grain(rng, middle + rng.uniform(0.2, 0.9) * (pixels - middle), rng.uniform(0.002, 0.03))


DRAWERS: dict[Callable[..., Pixels], float] = {
    _one_colour: 3,
    _nearly_one_colour: 2,
    _gradient: 4,
    _vignette: 2,
    _dark: 5,
    _white_out: 2,
    _noise: 3,
    _covered: 4,
    _surface: 4,
    _blurred: 2,
}


def blank(rng: Random, photos: Photos) -> Image.Image:
    """Any picture that shows nothing."""
    drawer = rng.choices(list(DRAWERS), list(DRAWERS.values()))[0]
    width, height = rng.choice(SIZES)
    width, height = round(width * rng.uniform(0.6, 1.3)), round(height * rng.uniform(0.6, 1.3))
    pixels = drawer(rng, width, height, photos) if drawer is _blurred else drawer(rng, width, height)
    image = textures.to_image(pixels)
    if rng.random() < 0.15:
        image = image.filter(ImageFilter.GaussianBlur(rng.uniform(0.5, 4)))
    return image
