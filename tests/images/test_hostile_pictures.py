"""Five hundred hostile pictures: none crashes, hangs, prints or fills the memory; each is read or explained.

They are read in child processes, so that a crash is seen and a hang is ended: faulthandler ends the child,
with a traceback, when a single picture takes longer than its limit.
"""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.images.hostile_pictures import HostilePictures, write_hostile_pictures

SECONDS_EACH = 5
BATCH = 100
MEMORY_MIB = 1024  # of the whole child; the largest picture let through, 36 megapixels, needs about 250

READER = """
import faulthandler, json, sys, time
import captioner.images
from captioner.errors import ImageError

faulthandler.enable()
for line in sys.stdin:
    path = line.rstrip("\\n")
    for side in (None, 224):
        faulthandler.dump_traceback_later({seconds}, exit=True)
        start = time.perf_counter()
        try:
            picture = captioner.images.read_picture(path, smallest_side=side)
            answer = {{"size": [picture.width, picture.height], "mode": picture.image.mode}}
            picture.image.tobytes()
        except ImageError as error:
            answer = {{"title": error.title, "hint": error.hint}}
        answer |= {{"path": path, "side": side, "seconds": time.perf_counter() - start}}
        print(json.dumps(answer))
faulthandler.cancel_dump_traceback_later()
try:
    # Not ru_maxrss: on Linux that begins with what the parent had, which may be all of PyTorch.
    with open("/proc/self/status") as status:
        peak = next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))
    print(json.dumps({{"peak_mib": peak / 2**10}}))
except OSError:
    print(json.dumps({{"peak_mib": 0}}))
"""

Answer = dict[str, Any]


def read_in_child(paths: list[Path]) -> tuple[list[Answer], float]:
    """Read the pictures in one child process; return an answer for each, and the most memory used, in MiB."""
    child = subprocess.run(
        [sys.executable, "-W", "error", "-c", READER.format(seconds=SECONDS_EACH)],
        input="".join(f"{path}\n" for path in paths),
        capture_output=True,
        text=True,
        timeout=SECONDS_EACH * 2 * len(paths),
    )
    assert child.stderr == ""
    assert child.returncode == 0
    *answers, last = map(json.loads, child.stdout.splitlines())
    return answers, last["peak_mib"]


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> HostilePictures:
    return write_hostile_pictures(tmp_path_factory.mktemp("hostile"))


@pytest.fixture(scope="module")
def answers(pictures: HostilePictures) -> dict[tuple[str, int | None], Answer]:
    """The answer for each picture, good ones among the hostile, by file name and smallest side."""
    mixed = sorted(pictures.hostile + pictures.good, key=lambda path: path.name[::-1])
    found: dict[tuple[str, int | None], Answer] = {}
    for start in range(0, len(mixed), BATCH):
        batch, peak = read_in_child(mixed[start : start + BATCH])
        assert peak < MEMORY_MIB
        found |= {(Path(answer["path"]).name, answer["side"]): answer for answer in batch}
    return found


def test_every_picture_is_answered_in_time(
    pictures: HostilePictures, answers: dict[tuple[str, int | None], Answer]
) -> None:
    assert len(pictures.hostile) == 500
    assert len(answers) == 2 * (len(pictures.hostile) + len(pictures.good))
    assert max(answer["seconds"] for answer in answers.values()) < SECONDS_EACH


def test_every_answer_is_a_picture_or_a_title_and_a_hint(
    answers: dict[tuple[str, int | None], Answer],
) -> None:
    for (name, _), answer in answers.items():
        if "title" in answer:
            assert answer["title"].startswith(name)
            assert answer["title"].endswith(".")
            assert answer["hint"].endswith(".")
        else:
            assert answer["mode"] == "RGB"
            assert min(answer["size"]) > 0


def test_the_good_pictures_among_them_are_read(
    pictures: HostilePictures, answers: dict[tuple[str, int | None], Answer]
) -> None:
    for path in pictures.good:
        for side in (None, 224):
            answer = answers[path.name, side]
            assert "size" in answer, answer
            if "ico" not in path.name:
                assert sorted(answer["size"]) == [32, 48]


@pytest.mark.parametrize("format", ["png", "jpg", "gif", "bmp", "webp", "tif", "j2k", "jp2", "ppm", "tga"])
def test_giants_are_refused_for_their_size(
    format: str, answers: dict[tuple[str, int | None], Answer]
) -> None:
    giants = [answer for (name, _), answer in answers.items() if name[4:] == f"giant.{format}"]
    assert len(giants) == 2
    assert all("too many pixels" in answer["title"] for answer in giants)


def test_the_hostile_pictures_are_neither_all_refused_nor_all_read(
    pictures: HostilePictures, answers: dict[tuple[str, int | None], Answer]
) -> None:
    refused = sum("title" in answers[path.name, None] for path in pictures.hostile)
    assert 250 < refused < 490


def test_they_are_the_same_every_time(pictures: HostilePictures, tmp_path: Path) -> None:
    again = write_hostile_pictures(tmp_path)
    assert [path.name for path in again.hostile] == [path.name for path in pictures.hostile]
    assert all(a.read_bytes() == b.read_bytes() for a, b in zip(again.hostile, pictures.hostile, strict=True))


def test_a_picture_that_takes_too_long_would_be_noticed(tmp_path: Path) -> None:
    endless = READER.replace("captioner.images.read_picture(path, smallest_side=side)", "any(iter(int, 1))")
    assert endless != READER
    child = subprocess.run(
        [sys.executable, "-c", endless.format(seconds=0.1)],
        input=f"{tmp_path}\n",
        capture_output=True,
        text=True,
        timeout=20,
    )
    assert child.returncode != 0
    assert "Timeout" in child.stderr
