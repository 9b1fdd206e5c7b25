"""Frames come upright, at their own times, and from nothing but the file."""

import os
from pathlib import Path

import av
import numpy as np
import pytest
from PIL import Image

from captioner.errors import VideoError
from captioner.video.reading import VideoReader, probe
from tests.video.conftest import Film
from tools.films import Scene, turned, write_film


def begins(file: Path, since: float = 0.0) -> list[float]:
    with VideoReader(file) as reader:
        return [frame.begin for frame in reader.frames(since)]


def test_times_are_those_in_the_file_to_the_millisecond(film: Film) -> None:
    with av.open(str(film.file)) as container:
        expected = [frame.time for frame in container.decode(video=0)]
    found = begins(film.file)
    assert found == expected
    assert len(set(np.diff(found).round(3))) > 5  # uneven indeed
    assert set(film.times[:-1]) <= {round(moment, 3) for moment in found}


def test_what_a_file_says_of_itself(film: Film) -> None:
    info = probe(film.file)
    assert info.seconds == pytest.approx(film.times[-1], abs=0.1)
    assert (info.width, info.height, info.rotation) == (320, 180, 0)


def test_a_turned_film_is_upright(tmp_path: Path) -> None:
    picture = Image.new("RGB", (64, 32), "white")
    picture.paste("blue", (0, 0, 16, 32))  # on the left; turned clockwise, at the top
    write_film(tmp_path / "flat.mp4", [Scene(picture, 0.5)], (64, 32), 10)
    turned(tmp_path / "flat.mp4", tmp_path / "turned.mp4")
    info = probe(tmp_path / "turned.mp4")
    assert (info.width, info.height, info.rotation) == (32, 64, 90)
    with VideoReader(tmp_path / "turned.mp4") as reader:
        upright = next(reader.frames()).picture(1000)
    assert upright.size == (32, 64)
    top, bottom = upright.getpixel((16, 4)), upright.getpixel((16, 60))
    assert top[2] > 180 > 100 > top[0]
    assert min(bottom) > 180


def test_reading_begins_near_where_it_is_asked_to(film: Film) -> None:
    later = begins(film.file, since=film.times[-1] - 0.5)
    assert later[0] <= film.times[-1] - 0.5
    assert len(later) < len(begins(film.file))
    assert later == begins(film.file)[-len(later) :]


@pytest.mark.parametrize("suffix", [".gif", ".webp", ".png"])
def test_animated_pictures_are_films(tmp_path: Path, suffix: str) -> None:
    colours = ["red", "lime", "blue"]
    frames = [Image.new("RGB", (40, 30), colour) for colour in colours]
    file = tmp_path / f"film{suffix}"
    more = {"lossless": True} if suffix == ".webp" else {}
    frames[0].save(file, save_all=True, append_images=frames[1:], duration=[100, 250, 400], **more)
    with VideoReader(file) as reader:
        found = list(reader.frames())
        assert reader.error is None
    assert [frame.begin for frame in found] == [0.0, 0.1, 0.35]
    assert found[-1].begin + found[-1].duration == pytest.approx(0.75)
    assert [frame.picture(30).getpixel((5, 5)) for frame in found] == [
        (255, 0, 0),
        (0, 255, 0),
        (0, 0, 255),
    ]


def test_sound_that_goes_on_longer_than_the_film_is_no_damage(film: Film) -> None:
    with VideoReader(film.file) as reader:
        assert reader.sound is not None
        list(reader.frames())
        assert reader.error is None


def test_a_film_cut_off_says_where(film: Film, tmp_path: Path) -> None:
    cut = tmp_path / "cut.mkv"
    times = write_film(tmp_path / "whole.mkv", [Scene(Image.new("RGB", (64, 64), "red"), 6.0)], (64, 64), 10)
    cut.write_bytes((tmp_path / "whole.mkv").read_bytes()[: (tmp_path / "whole.mkv").stat().st_size // 2])
    with VideoReader(cut) as reader:
        found = list(reader.frames())
    assert 0 < found[-1].begin < times[-1] - 1
    assert reader.error is not None
    assert reader.error.title.startswith("cut.mkv ends early, after ")
    assert "Copy it again" in reader.error.hint


def refused(file: Path) -> str:
    with pytest.raises(VideoError) as caught, VideoReader(file) as reader:
        list(reader.frames())
    assert caught.value.hint
    return caught.value.title


def test_what_is_no_video_is_refused_with_a_cure(tmp_path: Path) -> None:
    (tmp_path / "empty.mp4").touch()
    (tmp_path / "text.mp4").write_text("This is no film.\n" * 100)
    (tmp_path / "broken.gif").write_bytes(b"GIF89a")
    assert refused(tmp_path / "missing.mp4") == "missing.mp4 was not found."
    assert refused(tmp_path / "a\0b.mp4") == "a?b.mp4 was not found."
    assert refused(tmp_path).endswith(" is a folder.")
    assert refused(tmp_path / "empty.mp4") == "empty.mp4 is empty."
    assert refused(tmp_path / "text.mp4") == "text.mp4 is not a video of a known kind."
    assert refused(tmp_path / "broken.gif") == "broken.gif is damaged: nothing of it can be read."


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_pipes_and_devices_never_hang(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.mp4")
    assert refused(tmp_path / "pipe.mp4") == "pipe.mp4 is a device, not a video."
    assert refused(Path("/dev/zero")) == "zero is a device, not a video."


def test_a_list_of_other_files_or_addresses_is_not_followed(film: Film, tmp_path: Path) -> None:
    (tmp_path / "list.m3u8").write_text(
        f"#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\nfile://{film.file}\n#EXT-X-ENDLIST\n"
    )
    (tmp_path / "list.ffconcat").write_text(f"ffconcat version 1.0\nfile '{film.file}'\n")
    for name in ("list.m3u8", "list.ffconcat"):
        assert refused(tmp_path / name) == f"{name} is not a video of a known kind."
