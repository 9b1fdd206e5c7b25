"""One picture at a time: how long each part takes."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from benchmarks import ours
from benchmarks.measure import Section, in_turns
from captioner.images import read_picture
from captioner.inference import Captioner
from captioner.preprocessing import squash


def measure(captioner: Captioner, files: dict[str, Path], rounds: int) -> Section:
    """files: by what they are called in the report."""
    config = captioner.pack.preprocessing
    tasks: dict[str, Callable[[], object]] = {}
    for name, file in files.items():
        picture = read_picture(file, smallest_side=config.size).image
        tasks[f"Read, {name}"] = partial(read_picture, file, smallest_side=config.size)
        tasks[f"Preprocess, {name}"] = partial(squash, picture, config)
    any_file = next(iter(files.values()))
    images = ours.ready(captioner, [any_file])
    tasks["Encode"] = partial(ours.encode, captioner, images)
    tasks[f"Encode, judge and search, beam {captioner.pack.decoding.beam_size}"] = ours.look(
        captioner, any_file
    )
    for name, file in files.items():
        tasks[f"All of Captioner.caption, {name}"] = partial(captioner.caption, file)
    timed = in_turns(tasks, rounds, captioner.device)
    words = len(captioner.caption(any_file).words)
    return Section(
        f"One picture at a time, on {captioner.device.type}",
        timed.rows(),
        [f"The caption has {words} words."],
        timed.reference,
    )
