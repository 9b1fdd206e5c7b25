"""The photos that stand in windows and on pages: from a folder where one is given, else made up."""

from pathlib import Path
from random import Random

from PIL import Image, ImageOps

from tools.pictures.textures import photo_like

ENDINGS = (".jpg", ".jpeg", ".png", ".webp")


class Photos:
    """Where photos come from. folder: None for none."""

    def __init__(self, folder: Path | None) -> None:
        found = folder.iterdir() if folder else ()
        self.files = sorted(path for path in found if path.suffix.lower() in ENDINGS)

    def photo(self, rng: Random, width: float, height: float) -> Image.Image:
        """Any photo, cut to a size in pixels."""
        size = max(1, round(width)), max(1, round(height))
        if not self.files or rng.random() < 0.1:
            return photo_like(rng, *size)
        with Image.open(rng.choice(self.files)) as image:
            image.draft("RGB", size)  # a JPEG can be read smaller, which is quicker
            return ImageOps.fit(image.convert("RGB"), size)
