"""The pictures that simulated cameras look at: photos free to use, drawn ones, and those of a folder."""

from functools import cache
from pathlib import Path
from random import Random

import cv2
import numpy as np
import skimage.data
from PIL import Image, ImageOps

from tools.live.camera import Frame
from tools.live.captions import COUNT
from tools.pictures.photos import ENDINGS
from tools.pictures.textures import photo_like

SIZE = 320, 240  # width, height


@cache
def photos() -> tuple[Frame, ...]:
    """Photos that scikit-image brings."""
    motorcycle = skimage.data.stereo_motorcycle()[0]
    data = (
        skimage.data.astronaut(),
        skimage.data.coffee(),
        skimage.data.chelsea(),
        skimage.data.rocket(),
        motorcycle,
        skimage.data.camera(),
        skimage.data.coins(),
        skimage.data.hubble_deep_field(),
    )
    return tuple(_fitted(Image.fromarray(one)) for one in data)


def drawn(rng: Random, folder: Path | None = None) -> list[Frame]:
    """One picture for each scene: from the folder if there is one, else photos and made-up ones."""
    if folder:
        files = sorted(path for path in folder.iterdir() if path.suffix.lower() in ENDINGS)
        found = [_fitted(Image.open(path)) for path in rng.sample(files, COUNT)]
    else:
        made_up = [_fitted(photo_like(rng, *SIZE)) for _ in range(COUNT - len(photos()))]
        found = [*photos(), *made_up]
    rng.shuffle(found)
    return found


def _fitted(image: Image.Image) -> Frame:
    pixels = np.asarray(ImageOps.fit(image.convert("RGB"), SIZE), np.uint8)
    return cv2.GaussianBlur(pixels, (0, 0), 0.7)
