"""Measures whether places are true: python -m tools.measure_places FOLDER [--pack PACK]

FOLDER holds photos. Each is pasted, smaller, to one of the nine places of a ground of its own colours. Then
the first place that a caption's attention tells should be the one it was pasted to. It is a hard test: what
the caption names need not be in the middle of the photo, and the model has never seen such pictures.
"""

import argparse
import random
from collections.abc import Iterator
from pathlib import Path

from PIL import Image

from captioner.description.explore import PARTS
from captioner.description.places import place_name, places
from captioner.errors import CaptionerError
from captioner.file_names import is_picture_name
from captioner.images import read_picture
from captioner.inference import load

SIDE = 0.45  # of the ground: large enough for a caption, and small enough to be in one ninth
GROUND = 8  # pixels across and down that are left of the photo's colours


def pasted(photo: Image.Image, place: int) -> Image.Image:
    """The photo, smaller, at one of the nine places, numbered as they are read, of a blurred ground."""
    ground = photo.resize((GROUND, GROUND), Image.Resampling.BOX).resize(photo.size, Image.Resampling.BICUBIC)
    small = photo.resize((round(photo.width * SIDE), round(photo.height * SIDE)), Image.Resampling.LANCZOS)
    down, across = divmod(place, 3)
    ground.paste(
        small, ((photo.width - small.width) * across // 2, (photo.height - small.height) * down // 2)
    )
    return ground


def main() -> None:
    """Print how many pictures have a place told, and how often it is right."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pack", default="default")
    parser.add_argument("--pictures", type=int, default=300, help="how many of the folder")
    arguments = parser.parse_args()
    names = sorted(file for file in arguments.folder.iterdir() if is_picture_name(file.name))
    generator = random.Random(1)
    chosen = generator.sample(names, min(arguments.pictures, len(names)))
    wanted = [generator.randrange(len(PARTS)) for _ in chosen]

    def pictures() -> Iterator[Image.Image]:
        for file, place in zip(chosen, wanted, strict=True):
            yield pasted(read_picture(file).image, place)

    told = right = opposite = 0
    rows = {part.name: number // 3 for number, part in enumerate(PARTS)}
    columns = {part.name: number % 3 for number, part in enumerate(PARTS)}
    for place, caption in zip(wanted, load(arguments.pack).caption_batch(pictures()), strict=True):
        if isinstance(caption, CaptionerError) or not (found := places(caption)):
            continue
        name = place_name(found[0].box)
        told += 1
        right += name == PARTS[place].name
        opposite += abs(rows[name] - place // 3) == 2 or abs(columns[name] - place % 3) == 2
    print(f"pictures {len(chosen)}, place told {told}")
    shares = f"the right ninth {right / max(1, told):.2f}, the opposite side {opposite / max(1, told):.2f}"
    print(shares)


if __name__ == "__main__":
    main()
