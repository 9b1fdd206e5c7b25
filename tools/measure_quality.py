"""Measures how often flags of quality are right: python -m tools.measure_quality --images DIR --list FILE

Prints a Markdown table: for each way of spoiling pictures the share that gets the right flag, and for the
pictures as they are the share that gets each flag, or any.
"""

import argparse
import random
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from PIL import Image

from captioner.description.quality import FLAGS, flags, measure
from captioner.images import read_picture
from tools.degrade import DEGRADATIONS, STRENGTHS

SEED = 4  # of which pictures are taken from the list


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure the flags on some of the pictures that a list names."""
    parser = argparse.ArgumentParser(prog="python -m tools.measure_quality", description=__doc__)
    parser.add_argument("--images", type=Path, required=True, metavar="DIR", help="where the pictures lie")
    parser.add_argument("--list", type=Path, required=True, metavar="FILE", help="their names, one a line")
    parser.add_argument("--count", type=int, default=200, metavar="N", help="how many pictures (%(default)s)")
    options = parser.parse_args(arguments)
    names = options.list.read_text("utf-8").split()
    chosen = random.Random(SEED).sample(names, min(options.count, len(names)))
    pictures = [read_picture(options.images / name).image for name in chosen]
    rows = [*spoilt_table(pictures), "", *originals_table(pictures)]
    print("\n".join(rows))


def spoilt_table(pictures: Sequence[Image.Image]) -> list[str]:
    """Rows of the share of spoilt copies that get the right flag, for each strength."""
    rows = [f"| Spoilt | Flag | {' | '.join(STRENGTHS)} |", "|---|---|" + "---|" * len(STRENGTHS)]
    for degradation in DEGRADATIONS:
        cells = []
        for value in degradation.values:
            copies = [degradation.apply(picture, value, seed) for seed, picture in enumerate(pictures)]
            right = sum(degradation.flag in flags_of(copy) for copy in copies)
            cells.append(f"{right / len(copies):.1%} ({value:g})")
        rows.append(f"| {degradation.name}, {degradation.unit} | {degradation.flag} | {' | '.join(cells)} |")
    return rows


def originals_table(pictures: Sequence[Image.Image]) -> list[str]:
    """Rows of the share of the pictures, as they are, that get each flag."""
    told = [flags_of(picture) for picture in pictures]
    counted = Counter(flag for found in told for flag in found)
    rows = [f"| Flag | Of {len(pictures)} pictures as they are |", "|---|---|"]
    rows += [f"| {flag} | {counted[flag] / len(pictures):.1%} |" for flag in FLAGS]
    return [*rows, f"| any | {sum(map(bool, told)) / len(pictures):.1%} |"]


def flags_of(picture: Image.Image) -> tuple[str, ...]:
    """The flags of a picture that was not reduced."""
    return flags(measure(picture, *picture.size))


if __name__ == "__main__":
    main()
