"""Live narration of simulated cameras, in simulated time; `python -m benchmarks.live` plays many more."""

import tarfile
from pathlib import Path
from random import Random

import pytest

from benchmarks import live
from desktop_app.live.thresholds import STANDARD
from tools.live import story
from tools.live.captions import COUNT
from tools.live.judge import Verdict, judge

PHOTOS = Path(__file__).parents[4] / "shared" / "data" / "flickr8k" / "images-val.tar"
SEQUENCES = 8
FRAMES_S = 10.0  # fewer than in use, for the time it takes
FIRST_SEED = 90_000  # no seed that thresholds were chosen on


def test_a_static_noisy_scene_is_told_once_in_ten_minutes() -> None:
    heard = live.play(story.static(600), seed=FIRST_SEED, frames_s=4)
    assert len(heard.said) == 1
    assert heard.said[0].start < live.IN_TIME_S
    assert heard.tones >= 20


def test_random_sequences_are_told_when_they_should() -> None:
    total = Verdict()
    for seed in range(FIRST_SEED, FIRST_SEED + SEQUENCES):
        total.add(live.play_sequence(seed, frames_s=FRAMES_S))
    assert total.right > 2 * SEQUENCES
    assert total.precision >= 0.95, total.notes
    assert total.recall >= 0.95, total.notes
    assert (total.overlaps, total.stale) == (0, 0), total.notes


@pytest.mark.parametrize("speed", live.RESTLESS_SPEEDS)
def test_a_restless_scene_is_told_now_and_then(speed: float) -> None:
    told = story.restless(60, speed)
    heard = live.play(told, FIRST_SEED, frames_s=FRAMES_S)
    assert 60 / STANDARD.longest_wait_s / 2 < len(heard.said) <= 60 / STANDARD.longest_wait_s
    verdict = judge(told, heard.said)
    assert (verdict.wrong, verdict.overlaps) == (0, 0), verdict.notes
    assert all(one.describing_s < 1 for one in heard.said)


def test_real_photos_are_told_when_they_should(tmp_path: Path) -> None:
    if not PHOTOS.exists():
        pytest.skip(f"needs {PHOTOS}")
    with tarfile.open(PHOTOS) as archive:
        for member in archive.getmembers()[: 3 * COUNT]:
            archive.extract(member, tmp_path, filter="data")
    (folder,) = {path.parent for path in tmp_path.rglob("*.jpg")}
    total = Verdict()
    for seed in range(FIRST_SEED, FIRST_SEED + 3):
        total.add(live.play_sequence(seed, folder, FRAMES_S))
    assert total.right >= 6
    assert total.wrong + total.missed <= 1, total.notes


def test_the_judge_notices_what_is_wrong() -> None:
    told = story.drawn(Random(FIRST_SEED), 20)
    heard = live.play(told, FIRST_SEED, frames_s=FRAMES_S)
    good = judge(told, heard.said)
    assert judge(told, heard.said[1:]).missed > good.missed
    twice = [heard.said[0], *heard.said]
    assert judge(told, twice).overlaps == 1
    assert judge(told, twice).wrong == good.wrong + 1
