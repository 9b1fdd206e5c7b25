"""What a model sees in many pictures, as its heads will be asked to judge them."""

import io
import random
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from PIL import Image
from torch import Tensor
from tqdm import tqdm

from captioner.description.heads import Vector
from captioner.images import read_picture
from captioner.inference import Captioner, Prepared
from captioner.read_ahead import read_ahead
from captioner.training.examples import alter

BATCH = 32


class View(NamedTuple):
    """A picture to be shown to the model, changed first. label: the class it stands for."""

    file: Path
    change: Callable[[Image.Image, random.Random], Image.Image]
    label: int


def summaries(captioner: Captioner, views: Sequence[View], what: str) -> tuple[Tensor, Tensor]:
    """Summaries (N, F) of the views, and their labels (N,); a picture that cannot be read is left out.

    what: named in the progress bar.
    """

    def prepare(view: View) -> tuple[Prepared, int]:
        picture = read_picture(view.file, smallest_side=captioner.pack.preprocessing.size)
        image = view.change(picture.image, random.Random(f"{view.file.name}/{view.label}"))
        return Prepared(captioner.prepare(image), picture.width, picture.height, 0.0), view.label

    found: list[Vector] = []
    labels: list[int] = []
    bar = tqdm(total=len(views), desc=what, unit="picture", disable=None)
    for batch in read_ahead(prepare, views, BATCH):
        good = [item for item in batch if isinstance(item, tuple)]
        sights = captioner.look([prepared for prepared, _ in good])
        found += [sight.summary for sight in sights]
        labels += [label for _, label in good]
        bar.update(len(batch))
    bar.close()
    return torch.from_numpy(np.stack(found)), torch.tensor(labels)


def as_it_is(image: Image.Image, chance: random.Random) -> Image.Image:
    """No change."""
    return image


def seen_elsewhere(image: Image.Image, chance: random.Random) -> Image.Image:
    """A picture of any kind after a way through the world: another size, and compressed as a JPEG.

    All photos to learn from may come from one data set, of one size and one compression; these must not tell
    a photo from the rest.
    """
    side = chance.randint(160, 448)
    image = image.resize((side, side), chance.choice((Image.Resampling.BILINEAR, Image.Resampling.LANCZOS)))
    stored = io.BytesIO()
    image.save(stored, "JPEG", quality=chance.randint(40, 95))
    return Image.open(stored).convert("RGB")


def zoomed(image: Image.Image, chance: random.Random) -> Image.Image:
    """A part of a photo, after the same way: a photo of less."""
    width, height = (round(side * chance.uniform(0.4, 0.8)) for side in image.size)
    left, top = chance.randint(0, image.width - width), chance.randint(0, image.height - height)
    return seen_elsewhere(image.crop((left, top, left + width, top + height)), chance)


def altered(image: Image.Image, chance: random.Random) -> Image.Image:
    """A photo as another hand might have taken it, after the same way."""
    return seen_elsewhere(alter(image, chance), chance)
