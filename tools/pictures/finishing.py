"""How a picture is saved: any size, any compression, so that these never tell its kind."""

import math
from dataclasses import dataclass
from random import Random

from PIL import Image, ImageFilter

LEAST, MOST = 64, 2560
Filter = Image.Resampling


@dataclass(frozen=True)
class Saving:
    """How to write a picture: the ending of its file and Pillow's options."""

    ending: str
    options: dict[str, int | bool]


def finish(rng: Random, image: Image.Image, largest: int) -> Image.Image:
    """The picture in another size, sometimes grey or less sharp. largest: of its longer side, in pixels."""
    image = image.convert("RGB")
    longer, shorter = max(image.size), min(image.size)
    draw = rng.random()
    if draw < 0.3:
        wanted = longer
    elif draw < 0.9:
        wanted = round(math.exp(rng.uniform(math.log(240), math.log(largest))))
    else:
        wanted = rng.randint(LEAST, 320)
    wanted = min(wanted, largest if rng.random() < 0.97 else MOST, longer * 2)
    wanted = max(wanted, LEAST, math.ceil(LEAST * longer / shorter))  # also the shorter side has a least size
    if wanted != longer:
        size = [max(LEAST, round(side * wanted / longer)) for side in image.size]
        how = rng.choice((Filter.BILINEAR, Filter.BICUBIC, Filter.LANCZOS, Filter.BOX))
        image = image.resize((min(MOST, size[0]), min(MOST, size[1])), how, reducing_gap=2.0)
    draw = rng.random()
    if draw < 0.04:
        image = image.convert("L").convert("RGB")
    elif draw < 0.07:
        image = image.filter(ImageFilter.GaussianBlur(rng.uniform(0.3, 1.2)))
    return image


def empty(image: Image.Image) -> bool:
    """Whether nothing is to be seen: a cut through a bare part of a page or a window."""
    small = image.convert("L").resize((160, 160), Filter.BOX).filter(ImageFilter.FIND_EDGES)
    inner = small.crop((2, 2, 158, 158))
    return sum(inner.histogram()[12:]) < 0.004 * inner.width * inner.height


def saving(rng: Random) -> Saving:
    """PNG or JPEG, of any quality."""
    if rng.random() < 0.5:
        return Saving("png", {"compress_level": 3})
    return Saving("jpg", {"quality": rng.randint(30, 95), "subsampling": rng.choice((0, 2, 2))})
