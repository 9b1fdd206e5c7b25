"""Many pictures: how close caption_batch comes to the encoder alone."""

from collections import deque
from collections.abc import Iterable
from pathlib import Path

import numpy as np

from benchmarks import ours
from benchmarks.measure import Row, Section, in_turns
from captioner.images import PictureSource, read_picture
from captioner.inference import Captioner

ENCODER = "Encoder alone, ready tensors"


def measure(captioner: Captioner, files: list[Path], batch_size: int, rounds: int) -> Section:
    """Caption the files, then the same pictures as arrays, then only encode them, in turns."""
    arrays = [np.asarray(read_picture(file).image) for file in files]
    starts = range(0, len(files), batch_size)
    batches = [ours.ready(captioner, list(files[start : start + batch_size])) for start in starts]

    def caption(images: Iterable[PictureSource]) -> None:
        deque(captioner.caption_batch(images, batch_size=batch_size), maxlen=0)

    def only_encode() -> None:
        for batch in batches:
            ours.encode(captioner, batch)

    tasks = {
        "caption_batch, files": lambda: caption(files),
        "caption_batch, arrays": lambda: caption(arrays),
        ENCODER: only_encode,
    }
    timed = in_turns(tasks, rounds, captioner.device, warm_up=1)
    speeds = [
        Row(name, "pictures a second", [len(files) / taken * 1000 for taken in values])
        for name, values in timed.milliseconds.items()
    ]
    ratios = [
        Row(f"{name}, against the encoder alone", "times as long", timed.ratios(name, ENCODER))
        for name in tasks
        if name != ENCODER
    ]
    return Section(
        f"Many pictures, on {captioner.device.type}",
        [*speeds, *ratios],
        [f"{len(files)} JPEG files with a longer side of 224 to 500 pixels, {batch_size} at a time."],
        timed.reference,
    )
