"""How well several frames of a shot are told, by how they are pooled: python -m benchmarks.pooling.

The shots are made of captioned pictures: the camera pans over each, its hand shakes, and now and then a frame
is blurred by the movement. Scores are CIDEr-D on the picture's own captions.
"""

import argparse
import random
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PIL import Image, ImageFilter

from captioner.data import check_pictures, read_annotations
from captioner.images import read_picture
from captioner.inference import Captioner, Prepared, load
from captioner.text import tokenize
from captioner.training.cider import CiderD

FRAMES = 3
SIDE = 448  # pixels; as video frames are reduced to


def main(argv: Sequence[str] | None = None) -> int:
    """Print a table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.pooling", description=__doc__)
    parser.add_argument("--annotations", type=Path, required=True, metavar="FILE")
    parser.add_argument("--images", type=Path, required=True, metavar="DIR")
    parser.add_argument("--pictures", type=int, default=200, metavar="N", help="of the split val (200)")
    arguments = parser.parse_args(argv)
    annotated = check_pictures(read_annotations(arguments.annotations, arguments.images)).usable
    chosen = [picture for picture in annotated if picture.split == "val"][: arguments.pictures]
    captioner = load(device="cpu")
    cider = CiderD([[tokenize(caption) for caption in picture.captions] for picture in chosen])
    shots = [
        _frames(read_picture(picture.file, smallest_side=SIDE).image, picture.file.name) for picture in chosen
    ]
    print(f"{len(chosen)} shots of {FRAMES} frames\n\n| pooling | CIDEr-D |\n|---|---|")
    for name, count, pooling in (
        ("one frame", 1, "mean"),
        ("mean over frames", FRAMES, "mean"),
        ("attention over frames and regions", FRAMES, "attention"),
    ):
        told = [tokenize(_caption(captioner, frames[:count], pooling)) for frames in shots]
        print(f"| {name} | {np.mean(cider.score(told, range(len(told)))):.3f} |", flush=True)
    return 0


def _caption(captioner: Captioner, frames: Sequence[Image.Image], pooling: str) -> str:
    pixels, *others = (captioner.prepare(frame) for frame in frames)
    prepared = Prepared(pixels, *frames[0].size, 0.0, tuple(others), pooling)
    return captioner.look([prepared])[0].caption.text


def _frames(image: Image.Image, seed: str) -> list[Image.Image]:
    """The first is from the middle of the pan."""
    chance = random.Random(seed)
    width, height = round(0.8 * image.width), round(0.8 * image.height)
    frames = []
    for place in (0.5, 0.1, 0.9):
        left = round(place * (image.width - width))
        top = round(chance.random() * (image.height - height))
        frame = image.crop((left, top, left + width, top + height))
        if chance.random() < 0.3:
            frame = frame.filter(ImageFilter.GaussianBlur(chance.uniform(1, 4)))
        frames.append(frame)
    return frames


if __name__ == "__main__":
    sys.exit(main())
