"""What becomes of a page before it is a picture: cropped, scanned, faxed, photographed on a table."""

from random import Random

import numpy as np
from PIL import Image, ImageFilter, ImageOps

from tools.pictures.textures import clouds, grain, paper, ramp, surface, to_image, to_pixels
from tools.pictures.themes import hue


def captured(rng: Random, page: Image.Image) -> Image.Image:
    """The page as it comes to the user."""
    if rng.random() < 0.22:
        page = _cropped(rng, page)
    how = rng.choices((_clean, _scanned, _faxed, _photographed), [44, 26, 5, 25])[0]
    return how(rng, page)


def _clean(rng: Random, page: Image.Image) -> Image.Image:
    if rng.random() < 0.12:
        return ImageOps.expand(page, rng.randint(2, 40), fill=hue(rng, (0, 0.1), (0.2, 0.95)))
    return page


def _cropped(rng: Random, page: Image.Image) -> Image.Image:
    """A part of the page, with letters cut at its edges."""
    width, height = page.size
    wide, high = rng.uniform(0.35, 1) * width, rng.uniform(0.25, 0.9) * height
    left, top = rng.uniform(0, width - wide), rng.uniform(0, height - high)
    return page.crop((round(left), round(top), round(left + wide), round(top + high)))


def _scanned(rng: Random, page: Image.Image) -> Image.Image:
    """Lying a little askew, grey or yellow, with the shadow of the fold, spots and noise."""
    tone = rng.choice(
        ((255, 255, 255), (245, 245, 240), (228, 226, 220), (238, 222, 180), (214, 190, 140), (200, 200, 205))
    )
    lid = rng.choice((tone, tone, (20, 20, 20), (90, 90, 90)))
    page = page.rotate(rng.gauss(0, 1.3), Image.Resampling.BICUBIC, expand=rng.random() < 0.5, fillcolor=lid)
    width, height = page.size
    pixels = to_pixels(page)
    low = rng.choice((0, 0, rng.uniform(0, 0.5)))  # faded ink
    pixels = low + (1 - low) * pixels
    if tone != (255, 255, 255):
        pixels = pixels * paper(rng, width, height, tone)
    if rng.random() < 0.35:  # dark to an edge, as at a book's fold
        pixels = pixels * (
            1 - rng.uniform(0.1, 0.7) * ramp(rng, width, height, "linear") ** rng.uniform(3, 14)
        )
    if rng.random() < 0.2:  # stains
        stain = np.clip((clouds(rng, width, height, 3) - rng.uniform(0.6, 0.8)) * 4, 0, 1)
        pixels = pixels * (1 - stain * np.array([0.08, 0.14, 0.3], np.float32))
    image = to_image(grain(rng, pixels, rng.uniform(0, 0.06), False))
    if rng.random() < 0.4:
        image = image.filter(ImageFilter.GaussianBlur(rng.uniform(0.3, 1.3)))
    if rng.random() < 0.35:
        image = image.convert("L").convert("RGB")
    return image


def _faxed(rng: Random, page: Image.Image) -> Image.Image:
    """Black and white only."""
    grey = grain(rng, to_pixels(page.convert("L")), rng.uniform(0.02, 0.2), False)
    image = to_image(grey).convert("L")
    if rng.random() < 0.3:
        return image.convert("1").convert("RGB")
    level = rng.randint(90, 200)
    return image.point(lambda value: 255 if value > level else 0).convert("RGB")


def _photographed(rng: Random, page: Image.Image) -> Image.Image:
    """On a table, seen from the side, in uneven light, with a shadow and the noise of a camera."""
    page.thumbnail((1100, 1100))
    wide, high = rng.choice(((900, 1200), (1200, 900), (1000, 1000), (720, 1280)))
    if (page.width > page.height) != (wide > high) and rng.random() < 0.75:
        wide, high = high, wide
    fill = rng.uniform(0.72, 1.2)
    scale = fill * min(wide / page.width, high / page.height)
    across, down = page.width * scale / 2, page.height * scale / 2
    angle = np.deg2rad(rng.gauss(0, 7))
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    corners = np.array([[-across, -down], [across, -down], [across, down], [-across, down]]) @ turn.T
    bend = rng.uniform(0, 0.1)
    corners *= 1 + np.array([[rng.uniform(-bend, bend), rng.uniform(-bend, bend)] for _ in range(4)])
    corners += [wide / 2 + rng.gauss(0, wide * 0.02), high / 2 + rng.gauss(0, high * 0.02)]
    sheet = np.array([[0, 0], [page.width, 0], [page.width, page.height], [0, page.height]], float)
    way = _perspective(corners, sheet)
    warp = Image.Transform.PERSPECTIVE
    whole = Image.new("L", page.size, 255)
    warped = to_pixels(page.transform((wide, high), warp, way, Image.Resampling.BICUBIC))
    mask = whole.transform((wide, high), warp, way, Image.Resampling.BILINEAR)
    part = np.asarray(mask, np.float32)[..., None] / 255
    table = surface(rng, wide, high) * rng.uniform(0.4, 1)
    shadow = np.asarray(mask.filter(ImageFilter.BoxBlur(rng.uniform(4, 24))), np.float32)[..., None] / 255
    table = table * (1 - 0.5 * shadow)
    white = np.array(
        rng.choice(((1, 1, 0.98), (0.95, 0.93, 0.86), (0.86, 0.89, 0.95), (0.98, 0.9, 0.75))), np.float32
    )
    creases = 1 + rng.uniform(0, 0.12) * (clouds(rng, wide, high, 2, 4) - 0.5)
    pixels = table * (1 - part) + part * warped * white * creases
    light = rng.uniform(0.65, 1.08) - rng.uniform(0, 0.5) * ramp(rng, wide, high)
    if rng.random() < 0.4:  # the shadow of a hand or of the camera
        light = light * (1 - rng.uniform(0.1, 0.5) * np.clip((clouds(rng, wide, high, 2, 2) - 0.5) * 6, 0, 1))
    pixels = grain(rng, pixels * light, rng.uniform(0.002, 0.035))
    return to_image(pixels).filter(ImageFilter.GaussianBlur(rng.uniform(0, 1.5)))


def _perspective(seen: np.ndarray, flat: np.ndarray) -> tuple[float, ...]:
    """The eight numbers that lead from the points seen to those of the flat page."""
    rows, sides = [], []
    for (x, y), (u, v) in zip(seen, flat, strict=True):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        sides += [u, v]
    return tuple(np.linalg.solve(np.array(rows), np.array(sides)).tolist())
