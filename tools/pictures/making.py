"""Makes pictures of all kinds, each from its own random numbers, so that order and number change nothing."""

import os
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache
from multiprocessing import get_context
from pathlib import Path
from random import Random

from PIL import Image

KINDS = ("screenshot", "document", "drawing", "blank")
BATCH = 20  # pictures a child makes in one go
BATCHES_OF_A_CHILD = 10  # then its memory is given back


@dataclass(frozen=True)
class Order:
    """What is wanted: count pictures of each kind. photos: a folder. largest: longer side in pixels."""

    out: Path
    count: int
    seed: int
    photos: Path | None
    largest: int


@cache
def _drawers(photos: Path | None) -> dict[str, Callable[[Random], Image.Image]]:
    """What draws each kind. Imported here: Qt wants to be told first that there is no screen."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from tools.pictures import blanks, documents, drawings, screens
    from tools.pictures.photos import Photos

    if QApplication.instance() is None:
        _drawers.application = QApplication(["pictures"])  # type: ignore[attr-defined]
    source = Photos(photos)
    drawers = screens.screenshot, documents.document, drawings.drawing, blanks.blank
    return {kind: _with(drawer, source) for kind, drawer in zip(KINDS, drawers, strict=True)}


def _with(drawer: Callable[..., Image.Image], source: object) -> Callable[[Random], Image.Image]:
    return lambda rng: drawer(rng, source)


def make(order: Order, kind: str, index: int) -> Path:
    """Makes one picture and saves it. Returns its path."""
    from tools.pictures.finishing import empty, finish, saving

    rng = Random(f"{order.seed} {kind} {index}")
    drawer = _drawers(order.photos)[kind]
    drawn = drawer(rng)
    while kind != "blank" and empty(drawn):
        drawn = drawer(rng)
    image = finish(rng, drawn, order.largest)
    how = saving(rng)
    path = order.out / kind / f"{kind}-{order.seed}-{index:05}.{how.ending}"
    image.save(path, **how.options)
    return path


def _make_batch(order: Order, kind: str, indices: range) -> list[Path]:
    return [make(order, kind, index) for index in indices]


def make_all(order: Order, workers: int) -> Iterator[Path]:
    """Makes everything that is ordered, in child processes. Yields what is made."""
    for kind in KINDS:
        (order.out / kind).mkdir(parents=True, exist_ok=True)
    starts = range(0, order.count, BATCH)
    batches = [(kind, range(start, min(start + BATCH, order.count))) for start in starts for kind in KINDS]
    for start in range(0, len(batches), BATCHES_OF_A_CHILD * workers):
        turn = batches[start : start + BATCHES_OF_A_CHILD * workers]
        # Not max_tasks_per_child: with it Python 3.11 waits for ever once all children have had their share.
        with ProcessPoolExecutor(workers, get_context("spawn")) as pool:
            for made in pool.map(_make_batch, [order] * len(turn), *zip(*turn, strict=True)):
                yield from made
