"""Videos described by the real model: in order, stopped and taken up again, never in the way of pictures."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from captioner.description.description import Parts
from captioner.errors import VideoError
from captioner.resources import resource
from captioner.video import ShotDescription
from desktop_app import messages
from desktop_app.captioning import Captioning
from desktop_app.jobs import Jobs
from desktop_app.looks import Looks
from desktop_app.picture import Picture
from desktop_app.video.service import Video, VideoService
from desktop_app.work import ReadingWork, SeeingWork
from desktop_app.worker import Worker
from tests.desktop_app.video.films import PHOTOS, write_film

PATIENCE = 120_000  # milliseconds; a busy machine can be ten times slower than usual
PHOTO = Picture("photographer.png", resource("samples", "photographer.png"))
NO_READING = Parts(text=False, codes=False)


class Room:
    """Both services with one model, and a record of all they told."""

    def __init__(self, model: Worker) -> None:
        self.jobs, self.reading_jobs = Jobs(), Jobs()
        self.model = model
        looks = Looks(self.jobs, model)
        reader = Worker(ReadingWork(), messages.READER_ENDED)
        self.captioning = Captioning(looks, Looks(self.reading_jobs, reader), unload_minutes=0)
        self.captioning.parts = NO_READING
        self.videos = VideoService(looks, lambda: NO_READING)
        self.told: list[str] = []
        self.errors: list[Exception] = []
        self.videos.started.connect(lambda video: self.told.append(f"started {video.path.name}"))
        self.videos.found.connect(lambda _, shot: self.told.append(f"shot {shot.number}"))
        self.videos.ready.connect(lambda video: self.told.append(f"ready {video.path.name}"))
        self.videos.failed.connect(lambda _, error: self.errors.append(error))
        self.captioning.ready.connect(lambda request, _: self.told.append(f"picture {request.picture.name}"))

    def close(self) -> None:
        self.videos.cancel()
        self.captioning.cancel()
        self.reading_jobs.close()
        self.jobs.close()


@pytest.fixture(scope="module")
def films(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("films")
    write_film(folder / "three.mp4", (2, 2, 2))
    write_film(folder / "many.mp4", [1] * 9, PHOTOS * 3)
    return folder


@pytest.fixture(scope="module")
def model() -> Iterator[Worker]:
    model = Worker(SeeingWork(device="cpu"), messages.MODEL_ENDED)
    yield model
    model.unload()


@pytest.fixture
def room(model: Worker, qtbot: QtBot) -> Iterator[Room]:
    room = Room(model)
    yield room
    room.close()


def test_shots_come_in_order_then_the_whole(room: Room, films: Path, qtbot: QtBot) -> None:
    room.videos.describe([films / "three.mp4"])
    qtbot.waitUntil(lambda: "ready three.mp4" in room.told, timeout=PATIENCE)
    assert room.told == ["started three.mp4", "shot 1", "shot 2", "shot 3", "ready three.mp4"]
    video = room.videos.last
    assert isinstance(video, Video)
    assert video.whole is not None
    assert tuple(video.shots) == video.whole.shots
    assert [shot.begin for shot in video.shots] == pytest.approx([0, 2, 4], abs=0.05)
    assert video.reached.of == pytest.approx(6, abs=0.1)
    assert room.videos.current() is None

    # Asked again, it is answered from memory.
    room.model.unload()
    room.videos.describe([films / "three.mp4"])
    assert room.told[-2:] == ["started three.mp4", "ready three.mp4"]
    assert room.model.process_id is None


def test_one_that_was_stopped_goes_on_where_it_was(room: Room, films: Path, qtbot: QtBot) -> None:
    room.videos.describe([films / "many.mp4"])
    qtbot.waitUntil(lambda: "shot 3" in room.told, timeout=PATIENCE)
    stopped = room.videos.cancel()
    assert stopped is not None
    known = len(stopped.shots)
    room.videos.describe([films / "many.mp4"])
    qtbot.waitUntil(lambda: "ready many.mp4" in room.told, timeout=PATIENCE)
    assert room.videos.last is stopped
    assert [shot.number for shot in stopped.shots] == list(range(1, len(stopped.shots) + 1))
    assert [shot.begin for shot in stopped.shots] == pytest.approx(list(range(9)), abs=0.05)
    assert room.told.count(f"shot {known}") == 1


def test_a_picture_goes_first_and_the_video_goes_on(room: Room, films: Path, qtbot: QtBot) -> None:
    room.videos.describe([films / "many.mp4"])
    qtbot.waitUntil(lambda: "shot 2" in room.told, timeout=PATIENCE)
    room.captioning.describe([PHOTO])
    qtbot.waitUntil(lambda: "ready many.mp4" in room.told, timeout=PATIENCE)
    place = room.told.index("picture photographer.png")
    assert "shot 9" in room.told[place:], "the picture had to wait for the whole video"
    shots = [told for told in room.told if told.startswith("shot")]
    assert shots == [f"shot {number}" for number in range(1, 10)]


def test_a_new_video_takes_the_place_of_the_one_before(room: Room, films: Path, qtbot: QtBot) -> None:
    room.videos.describe([films / "many.mp4"])
    qtbot.waitUntil(lambda: "shot 1" in room.told, timeout=PATIENCE)
    room.videos.describe([films / "three.mp4"])
    qtbot.waitUntil(lambda: "ready three.mp4" in room.told, timeout=PATIENCE)
    assert "ready many.mp4" not in room.told


def test_of_several_one_that_fails_does_not_stop_the_others(
    room: Room, films: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "broken.mp4").write_bytes(b"no video at all" * 100)
    room.videos.describe([tmp_path / "broken.mp4", tmp_path / "missing.mp4", films / "three.mp4"])
    qtbot.waitUntil(lambda: "ready three.mp4" in room.told, timeout=PATIENCE)
    assert all(isinstance(error, VideoError) for error in room.errors)
    assert len(room.errors) == 2


def test_a_model_that_dies_loses_no_shot(room: Room, films: Path, qtbot: QtBot) -> None:
    room.videos.describe([films / "many.mp4"])
    qtbot.waitUntil(lambda: "shot 2" in room.told, timeout=PATIENCE)
    room.model.kill()
    qtbot.waitUntil(lambda: bool(room.errors), timeout=PATIENCE)
    video = room.videos.last
    assert video is not None
    known: list[ShotDescription] = list(video.shots)
    assert len(known) >= 2
    room.videos.describe([films / "many.mp4"])
    qtbot.waitUntil(lambda: "ready many.mp4" in room.told, timeout=PATIENCE)
    assert video.shots[: len(known)] == known
    assert len(video.shots) == 9


def test_giving_memory_back_stops_it(room: Room, films: Path, qtbot: QtBot) -> None:
    room.videos.describe([films / "many.mp4"])
    qtbot.waitUntil(lambda: "shot 1" in room.told, timeout=PATIENCE)
    unloaded: list[bool] = []
    room.captioning.unload(lambda: unloaded.append(True))
    assert room.videos.current() is None
    qtbot.waitUntil(lambda: bool(unloaded), timeout=PATIENCE)
    assert room.model.process_id is None
