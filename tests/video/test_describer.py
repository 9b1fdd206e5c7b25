"""Videos told shot by shot, interrupted, resumed and damaged."""

from dataclasses import replace
from pathlib import Path

import pytest
import torch

from captioner.describing import Describer
from captioner.description.description import Description
from captioner.errors import Cancelled, VideoError
from captioner.inference import load
from captioner.model.encoder import Features
from captioner.video.describer import VideoDescriber
from captioner.video.description import ShotDescription, VideoDescription, VideoOptions
from captioner.video.merging import longest_scene, merged
from tests.tiny import write_tiny_pack
from tests.video.conftest import Film

Found = ShotDescription | VideoDescription


@pytest.fixture(scope="module")
def describer(tiny_pack: Path) -> VideoDescriber:
    return VideoDescriber(Describer(load(tiny_pack, "cpu")))


def plain(found: Found) -> dict[str, object]:
    return {key: value for key, value in found.to_json().items() if key != "milliseconds"}


def test_every_shot_is_told_once_with_its_times_and_then_the_whole(
    describer: VideoDescriber, film: Film
) -> None:
    seconds: list[float] = []
    *shots, video = describer.describe(film.file, progress=seconds.append)
    assert isinstance(video, VideoDescription)
    assert video.error is None
    assert list(video.shots) == shots
    assert [shot.number for shot in video.shots] == [1, 2, 3, 4]
    assert [round(shot.begin, 3) for shot in video.shots] == film.times[:-1]
    assert (video.width, video.height) == (320, 180)
    assert video.shots[0].description.spoken.endswith(".")
    assert video.description in [shot.description for shot in video.shots]
    assert seconds == sorted(seconds)
    assert seconds[-1] == pytest.approx(film.times[-1], abs=0.1)


@pytest.mark.parametrize("known", [1, 2, 3, 4])
def test_a_resumed_run_tells_the_same(describer: VideoDescriber, film: Film, known: int) -> None:
    *shots, video = describer.describe(film.file)
    first = [shot for shot in shots[:known] if isinstance(shot, ShotDescription)]
    *rest, again = describer.describe(film.file, resume=first)
    assert [plain(shot) for shot in rest] == [plain(shot) for shot in shots[known:]]
    assert plain(again) == plain(video)


def test_a_shot_is_given_before_the_next_one_is_looked_for(describer: VideoDescriber, film: Film) -> None:
    seconds: list[float] = []
    next(describer.describe(film.file, progress=seconds.append))
    assert film.times[1] < seconds[-1] < film.times[1] + 0.5


def test_it_stops_when_asked(describer: VideoDescriber, film: Film) -> None:
    seconds: list[float] = []
    run = describer.describe(film.file, should_stop=lambda: len(seconds) > 5, progress=seconds.append)
    with pytest.raises(Cancelled):
        list(run)
    assert len(seconds) == 6


def test_what_could_be_read_of_a_cut_off_film_is_told(
    describer: VideoDescriber, gif: Film, tmp_path: Path
) -> None:
    content = gif.file.read_bytes()
    (tmp_path / "cut.gif").write_bytes(content[: len(content) * 3 // 4])
    *shots, video = describer.describe(tmp_path / "cut.gif")
    assert isinstance(video, VideoDescription)
    assert 1 <= len(shots) < 4
    assert isinstance(video.error, VideoError)
    assert video.error.hint


@pytest.mark.parametrize("decoder", ["show_and_tell", "show_attend_tell", "up_down"])
@pytest.mark.parametrize("pooling", ["mean", "attention"])
def test_every_decoder_tells_of_several_frames(
    tmp_path: Path, film: Film, decoder: str, pooling: str
) -> None:
    captioner = load(write_tiny_pack(tmp_path / "pack", decoder), "cpu")
    describer = VideoDescriber(Describer(captioner), VideoOptions(frames=2, pooling=pooling))
    *_, video = describer.describe(film.file)
    assert len(video.description.spoken) > 1


def test_pooling_over_time() -> None:
    grid = torch.arange(24.0).view(4, 3, 2)  # four frames of three regions
    frames = Features.of_grid(grid)
    mean = frames.over_time([1, 3], "mean")
    torch.testing.assert_close(mean.grid[0], grid[0])
    torch.testing.assert_close(mean.grid[1], (grid[1] + grid[2] + grid[3]) / 3)
    attention = frames.over_time([2, 2], "attention")
    assert attention.grid.shape == (2, 6, 2)
    torch.testing.assert_close(attention.grid[1, 3:], grid[3])
    torch.testing.assert_close(attention.mean, frames.over_time([2, 2], "mean").mean)


def told(number: int, end: float, caption: str | None, spoken: str = "A page of text.") -> ShotDescription:
    description = Description(spoken, caption, (), 8, 8, {}, "tiny")
    return ShotDescription(number, number - 1.0, end, description)


def test_neighbours_that_say_the_same_are_told_once() -> None:
    shots = [
        told(1, 1.0, "a man rides a wave"),
        told(2, 2.0, "the person rides on a wave"),
        told(3, 3.0, "a dog runs"),
        told(4, 4.0, "a man rides a wave"),
        told(5, 5.0, None),
        told(6, 6.25, None),
        told(7, 7.0, None, "A screenshot."),
    ]
    found = list(merged(shots))
    assert [(shot.number, shot.begin, shot.end) for shot in found] == [
        (1, 0.0, 2.0),
        (3, 2.0, 3.0),
        (4, 3.0, 4.0),
        (5, 4.0, 6.25),
        (7, 6.0, 7.0),
    ]
    assert found[0].description is shots[0].description


def test_the_whole_is_the_scene_that_lasts_longest_together() -> None:
    shots = [
        told(1, 1.0, "a dog runs"),
        told(2, 3.5, "a man sits"),
        told(3, 4.0, "a dog runs"),
        replace(told(4, 99.0, None), begin=50.0),
        replace(told(5, 7.0, "the dog runs"), begin=6.0),
    ]
    assert longest_scene(shots).caption == "a dog runs"
