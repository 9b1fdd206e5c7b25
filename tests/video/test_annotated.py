"""Copies that show the descriptions."""

from pathlib import Path

import av
import numpy as np
import pytest
from PIL import Image

from captioner.description.description import Description
from captioner.errors import Cancelled, DataError
from captioner.video.annotated import annotate, with_caption
from captioner.video.description import ShotDescription
from tests.video.conftest import Film


def shots(film: Film) -> list[ShotDescription]:
    texts = ["A dog runs.", "A man sits on a bench.", "Water.", "I'm not sure, this may be wrong: a dog."]
    return [
        ShotDescription(place + 1, begin, end, Description(text, None, (), 320, 180, {}, "tiny"))
        for place, (text, begin, end) in enumerate(zip(texts, film.times[:-1], film.times[1:], strict=True))
    ]


def times_and_bands(file: Path) -> tuple[list[float], list[np.ndarray]]:
    with av.open(str(file)) as container:
        frames = list(container.decode(video=0))
    bands = [frame.to_ndarray(format="gray")[-12:].astype(float) for frame in frames]
    return [frame.time for frame in frames], bands


def test_the_mp4_has_the_same_times_the_sound_and_a_band_of_text(film: Film, tmp_path: Path) -> None:
    target = tmp_path / "copy.mp4"
    annotate(film.file, target, shots(film))
    times, bands = times_and_bands(target)
    before, plain = times_and_bands(film.file)
    assert times == pytest.approx(before, abs=1e-4)
    # White letters on what was darkened.
    assert np.mean([band.mean() for band in bands]) != pytest.approx(np.mean([b.mean() for b in plain]), 0.1)
    assert min(band.max() for band in bands) > 200
    with av.open(str(film.file)) as old, av.open(str(target)) as new:
        sound = [sum(len(bytes(packet)) for packet in one.demux(audio=0)) for one in (old, new)]
    assert sound[0] == sound[1] > 0
    assert list(tmp_path.iterdir()) == [target]


def test_the_gif_is_small_and_has_the_right_length(film: Film, tmp_path: Path) -> None:
    annotate(film.file, tmp_path / "copy.gif", shots(film))
    with Image.open(tmp_path / "copy.gif") as image:
        assert image.size == (320, 180)
        length = 0
        for number in range(image.n_frames):
            image.seek(number)
            length += image.info["duration"]
    assert length / 1000 == pytest.approx(film.times[-1], abs=0.3)


def test_the_text_is_readable_and_the_picture_above_it_untouched() -> None:
    grey = Image.new("RGB", (320, 180), "grey")
    long = with_caption(grey, "A long sentence that does not fit on one line of so small a picture. " * 3)
    pixels = np.asarray(long)
    changed = np.flatnonzero((pixels != 128).any(axis=(1, 2)))
    assert changed.min() >= 60
    assert pixels.max() == 255
    assert pixels[-1].max() < 60


def test_stopped_or_impossible_leaves_nothing_behind(film: Film, tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        annotate(film.file, tmp_path / "copy.mp4", shots(film), should_stop=lambda: True)
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(DataError, match="cannot be written"):
        annotate(film.file, tmp_path / "missing" / "copy.mp4", shots(film))
