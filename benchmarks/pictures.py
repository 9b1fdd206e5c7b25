"""The pictures that are captioned: photos that scikit-image carries, written as JPEG files."""

from pathlib import Path

import numpy as np
from PIL import Image
from skimage import data


def write_large(folder: Path) -> Path:
    """A photo of 4000 x 3000 pixels.

    Enlarging leaves it smoother than a camera would, and a smooth JPEG is read faster; grain of the strength
    that brings the file to the usual four megabytes makes up for it.
    """
    photo = _astronaut().resize((4000, 3000), Image.Resampling.BICUBIC)
    grain = np.random.default_rng(0).integers(-10, 11, (3000, 4000, 1), dtype=np.int16)
    grainy = np.clip(np.asarray(photo) + grain, 0, 255).astype(np.uint8)
    return _write(Image.fromarray(grainy), folder / "12-megapixels.jpg")


def write_small(folder: Path) -> Path:
    """A photo of 500 x 375 pixels, as data sets and web pages have them."""
    return _write(_astronaut().resize((500, 375), Image.Resampling.BICUBIC), folder / "500-pixels.jpg")


def write_many(folder: Path, count: int) -> list[Path]:
    """As many photos as asked, the longer side 224 to 500 pixels."""
    photos = [Image.fromarray(load()) for load in (data.astronaut, data.chelsea, data.coffee, data.rocket)]
    files = []
    for i in range(count):
        photo = photos[i % len(photos)].copy()
        side = 224 + (i * 37) % 277
        photo.thumbnail((side, side), Image.Resampling.BICUBIC)
        files.append(_write(photo, folder / f"{i:04}.jpg"))
    return files


def _astronaut() -> Image.Image:
    return Image.fromarray(data.astronaut()).crop((0, 0, 512, 384))


def _write(photo: Image.Image, file: Path) -> Path:
    photo.save(file, quality=90)
    return file
