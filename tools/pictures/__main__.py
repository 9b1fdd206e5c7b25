"""Makes screenshots, documents, drawings and blanks: python -m tools.pictures OUT --count 100 --seed 1

OUT then has a folder of each kind with as many pictures. The same seed makes the same pictures on a machine
with the same fonts; what kind a picture is can be learnt from them by a program that has seen no real ones.
"""

import argparse
import sys
import time
from pathlib import Path

from tools.pictures.making import Order, make_all


def main(arguments: list[str] | None = None) -> int:
    """The command. Returns 0."""
    parser = argparse.ArgumentParser(
        prog="python -m tools.pictures", description="Makes pictures that are no photos."
    )
    parser.add_argument("out", type=Path, help="the folder that gets a folder of each kind")
    parser.add_argument("--count", type=int, default=100, help="how many of each kind (default: 100)")
    parser.add_argument("--seed", type=int, default=1, help="other seeds make other pictures (default: 1)")
    parser.add_argument("--workers", type=int, default=2, help="processes that work at once (default: 2)")
    parser.add_argument(
        "--photos", type=Path, help="a folder of photos to put into some of them (default: made-up ones)"
    )
    parser.add_argument("--largest", type=int, default=1600, help="pixels of the longer side (default: 1600)")
    given = parser.parse_args(arguments)
    started = time.monotonic()
    order = Order(given.out, given.count, given.seed, given.photos, given.largest)
    made = sum(1 for _ in make_all(order, given.workers))
    seconds = time.monotonic() - started
    sys.stdout.write(f"{made} pictures in {seconds:.0f} s, {made / seconds:.1f} a second\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
