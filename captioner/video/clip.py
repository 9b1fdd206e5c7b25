"""A short clip as a few frames, as training and evaluation take it: one shot from begin to end."""

from itertools import cycle, islice
from pathlib import Path

from PIL import Image

from captioner.video.reading import VideoReader
from captioner.video.sampling import Sampler, choose


def read_clip(file: Path, count: int) -> list[Image.Image]:
    """So many upright frames spread over a clip, the one nearest to its middle first.

    Of a clip with fewer good frames they are repeated. Raises: VideoError when nothing of it can be read.
    """
    sampler, end = Sampler(), 0.0
    with VideoReader(file) as reader:
        for frame in reader.frames():
            sampler.offer(frame)
            end = frame.begin + frame.duration
    pictures = [sample.picture for sample in choose(sampler.before(end), 0.0, end, count)]
    return list(islice(cycle(pictures), count))
