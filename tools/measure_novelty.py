"""Measures what the live camera takes for news: python -m tools.measure_novelty --images DIR --list FILE

Each photo is captioned four times by the shipped pack, as a camera would see it: cut, exposed and noisy in
other ways. Prints how often another caption of the same photo is taken for news, and how often one of another
photo is not.
"""

import argparse
from collections.abc import Iterable, Sequence
from itertools import groupby
from pathlib import Path
from random import Random

import numpy as np
from PIL import Image

from captioner.describing import Describer
from captioner.description import Description, Parts
from captioner.images import read_picture
from captioner.inference import load
from desktop_app.live.novelty import Novelty, is_degenerate, words_of

SEED = 5  # of which photos are taken, and of what a camera does to them
LOOKS = 4
_OTHERS = 6  # other photos that each is compared with


def main(arguments: Sequence[str] | None = None) -> None:
    """Caption some of the photos that a list names, and compare."""
    parser = argparse.ArgumentParser(prog="python -m tools.measure_novelty", description=__doc__)
    parser.add_argument("--images", type=Path, required=True, metavar="DIR", help="where the photos lie")
    parser.add_argument("--list", type=Path, required=True, metavar="FILE", help="their names, one a line")
    parser.add_argument("--count", type=int, default=120, metavar="N", help="how many photos (%(default)s)")
    parser.add_argument("--pairs", action="store_true", help="also print where it errs")
    options = parser.parse_args(arguments)
    rng = Random(SEED)
    names = options.list.read_text("utf-8").split()
    photos = [read_picture(options.images / name).image for name in rng.sample(names, options.count)]
    looks = [(number, look(photo, rng)) for number, photo in enumerate(photos) for _ in range(LOOKS)]
    describer = Describer(load(), Parts(text=False, codes=False))
    described = describer.describe_batch((image for _, image in looks), batch_size=8)
    captions = captions_told((number for number, _ in looks), described)
    same, other = pairs(captions, rng)
    wrong = [pair for pair in same if is_news(*pair)], [pair for pair in other if not is_news(*pair)]
    print(
        f"The same photo, told in other words: taken for news {len(wrong[0]) / len(same):.1%} of {len(same)}"
    )
    print(f"Another photo: not taken for news {len(wrong[1]) / len(other):.1%} of {len(other)}")
    if options.pairs:
        print(*(f"{said} | {caption}" for found in wrong for said, caption in found), sep="\n")


def look(photo: Image.Image, rng: Random) -> Image.Image:
    """The photo as a camera sees it the next time: up to a tenth cut off, other light, noise."""
    share = rng.uniform(0.9, 1)
    width, height = photo.width * share, photo.height * share
    left, top = rng.uniform(0, photo.width - width), rng.uniform(0, photo.height - height)
    seen = photo.resize(photo.size, box=(left, top, left + width, top + height))
    noise = np.random.default_rng(rng.getrandbits(32)).normal(0, 5, (*seen.size[::-1], 3))
    levels = np.asarray(seen, np.float32) * rng.uniform(0.8, 1.2) + noise
    return Image.fromarray(np.clip(levels, 0, 255).astype(np.uint8))


def captions_told(numbers: Iterable[int], described: Iterable[object]) -> list[list[str]]:
    """The captions of each photo that a live camera would tell."""
    told = [
        (number, one.caption)
        for number, one in zip(numbers, described, strict=True)
        if isinstance(one, Description) and one.caption and not one.hedged and not is_degenerate(one.caption)
    ]
    return [[caption for _, caption in group] for _, group in groupby(told, key=lambda one: one[0])]


def pairs(captions: list[list[str]], rng: Random) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """What was said and what comes next: of the same photo, and of another."""
    same = [(first, again) for first, *rest in captions for again in rest]
    count = min(_OTHERS, len(captions))
    others = ((one, other) for one in captions for other in rng.sample(captions, count) if one is not other)
    return same, [(one[0], other[0]) for one, other in others]


def is_news(said: str, caption: str) -> bool:
    """Whether a caption is told after another."""
    novelty = Novelty()
    novelty.say(words_of(said), 0.0)
    return novelty.is_new(words_of(caption), 1.0)


if __name__ == "__main__":
    main()
