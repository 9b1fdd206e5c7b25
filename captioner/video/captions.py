"""Captions of many short clips, each taken as one shot: for measuring a model."""

import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from captioner.decoding import DecodingOptions
from captioner.errors import CaptionerError
from captioner.inference import Caption, Captioner, Prepared
from captioner.read_ahead import read_ahead
from captioner.timing import milliseconds_since
from captioner.video.clip import read_clip


def caption_clips(
    captioner: Captioner,
    files: Sequence[Path],
    frames: int,
    pooling: str,
    options: DecodingOptions,
    batch_size: int,
) -> Iterator[Caption | CaptionerError]:
    """Caption clips in their order; see Captioner.caption_batch. pooling: see Features.over_time."""

    def prepare(file: Path) -> Prepared:
        begin = time.perf_counter()
        images = read_clip(file, frames)
        pixels, *others = (captioner.prepare(image) for image in images)
        took = milliseconds_since(begin)
        return Prepared(pixels, images[0].width, images[0].height, took, tuple(others), pooling)

    for batch in read_ahead(prepare, files, batch_size):
        prepared = [item for item in batch if isinstance(item, Prepared)]
        sights = iter(captioner.look(prepared, options))
        for item in batch:
            yield next(sights).caption if isinstance(item, Prepared) else item
