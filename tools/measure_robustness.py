"""Measures how well captions stand spoilt photos.

python -m tools.measure_robustness --annotations FILE --images DIR

Captions some validation photos as they are and spoilt in several ways and strengths (tools/degrade.py), and
prints CIDEr of each, and which share of the clean figure is left.
"""

import argparse
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from random import Random

from PIL import Image

from captioner.data import read_annotations
from captioner.evaluation.scores import score
from captioner.images import read_picture
from captioner.inference import Caption, load
from tools.degrade import DEGRADATIONS, STRENGTHS, Degradation, tilt

SEED = 6  # of which photos are taken
TILT = 20  # degrees
WAYS = ("out of focus", "shaken", "dark", "noisy")


def main(arguments: Sequence[str] | None = None) -> None:
    """Caption the photos in every state and score them."""
    parser = argparse.ArgumentParser(prog="python -m tools.measure_robustness", description=__doc__)
    parser.add_argument(
        "--annotations", type=Path, required=True, metavar="FILE", help="captions of the photos"
    )
    parser.add_argument("--images", type=Path, required=True, metavar="DIR", help="where the photos lie")
    parser.add_argument("--count", type=int, default=300, metavar="N", help="how many photos (%(default)s)")
    parser.add_argument("--pack", default="default", help="name or folder of a model pack (%(default)s)")
    options = parser.parse_args(arguments)
    pictures = [one for one in read_annotations(options.annotations, options.images) if one.split == "val"]
    chosen = Random(SEED).sample(pictures, min(options.count, len(pictures)))
    captioner = load(options.pack)
    references = {str(one.file): one.captions for one in chosen}
    clean = 0.0
    for name, spoil in states():
        spoilt = (spoil(read_picture(one.file).image) for one in chosen)
        found = zip(chosen, captioner.caption_batch(spoilt), strict=True)
        captions = {str(one.file): told.text for one, told in found if isinstance(told, Caption)}
        cider = score(captions, references).cider
        clean = clean or cider
        print(f"| {name} | {cider:.3f} | {cider / clean:.0%} |", flush=True)


def states() -> list[tuple[str, Callable[[Image.Image], Image.Image]]]:
    """Names of the states a photo is shown in, the clean one first, and what brings it there."""
    spoilt = [
        (f"{way.name}, {strength} ({value:g} {way.unit})", partial(_spoil, way, value))
        for way in DEGRADATIONS
        if way.name in WAYS
        for strength, value in zip(STRENGTHS, way.values, strict=True)
    ]
    return [("as it is", _leave), *spoilt, (f"tilted by {TILT} degrees", partial(tilt, degrees=TILT))]


def _spoil(way: Degradation, value: float, image: Image.Image) -> Image.Image:
    return way.apply(image, value, SEED)


def _leave(image: Image.Image) -> Image.Image:
    return image


if __name__ == "__main__":
    main()
