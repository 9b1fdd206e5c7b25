"""Cuts are found, and the frames that stand for a shot are good ones."""

from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from av.video.frame import VideoFrame
from PIL import Image, ImageFilter
from skimage import data

from captioner.video.description import VideoOptions
from captioner.video.reading import Frame, Scaler, VideoReader
from captioner.video.sampling import MOST_KEPT, Sample, Sampler, choose
from captioner.video.shots import Shot, find_shots
from tests.video.conftest import Film
from tools.films import scenes, write_film


def shots_of(file: Path) -> list[Shot]:
    with VideoReader(file) as reader:
        return list(find_shots(reader.frames(), VideoOptions(), 0.0, lambda frame: None))


def test_cuts_are_found_at_their_very_frame(film: Film) -> None:
    shots = shots_of(film.file)
    assert [round(shot.begin, 3) for shot in shots] == film.times[:-1]
    assert shots[-1].end == pytest.approx(film.times[-1], abs=0.1)
    assert all(before.end == after.begin for before, after in pairwise(shots))


def test_a_slide_show_is_cut_at_every_slide(gif: Film) -> None:
    assert [shot.begin for shot in shots_of(gif.file)] == pytest.approx(gif.times[:-1])


def test_panning_and_grain_are_no_cuts(tmp_path: Path) -> None:
    write_film(tmp_path / "one.mp4", scenes(1, 4.0, 4.0), (320, 180), 25)
    (shot,) = shots_of(tmp_path / "one.mp4")
    moments = sorted(sample.begin for sample in shot.samples)
    assert len(moments) == 3
    assert moments == pytest.approx([4 / 6, 2, 4 * 5 / 6], abs=0.4)
    assert shot.samples[0].begin == pytest.approx(2, abs=0.4)


class Passing:
    """A frame as the sampler is offered it."""

    size = (64, 64)

    def __init__(self, begin: float) -> None:
        self.begin = begin

    def picture(self, smallest_side: int) -> Image.Image:
        return Image.new("RGB", (64, 64))


def test_samples_stay_few_and_evenly_spread_however_long_a_shot_is() -> None:
    sampler = Sampler()
    for number in range(100_000):
        sampler.offer(Passing(number / 25))  # type: ignore[arg-type]
    samples = sampler.before(4000.0)
    steps = np.diff([sample.begin for sample in samples])
    assert MOST_KEPT / 2 <= len(samples) <= MOST_KEPT
    assert steps.max() < 1.1 * steps.min()


def test_a_dark_or_blurred_frame_gives_way_to_its_neighbour() -> None:
    sharp = Image.fromarray(data.coffee()).resize((320, 214))
    dark, blurred = sharp.point(lambda level: level // 8), sharp.filter(ImageFilter.GaussianBlur(5))
    pictures = [sharp, dark, sharp, blurred, sharp, dark]
    samples = [Sample(place + 0.5, picture, picture.size) for place, picture in enumerate(pictures)]
    assert all(one.picture is sharp for one in choose(samples, 0.0, 6.0, 3))
    hopeless = [Sample(place + 0.5, dark, dark.size) for place in range(6)]
    (only,) = choose(hopeless, 0.0, 6.0, 3)
    assert 2 < only.begin < 4


def test_frames_are_reduced_early() -> None:
    content = VideoFrame.from_ndarray(np.zeros((1080, 1920, 3), np.uint8), format="rgb24")
    frame = Frame(0.0, 0.04, 0, Fraction(1, 25), content, 90, Scaler())
    assert frame.small().shape == (144, 256, 3)
    assert frame.picture(448).size == (448, 796)
