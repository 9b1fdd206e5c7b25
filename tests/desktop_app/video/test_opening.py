"""Videos among pictures, and what is told of videos, with a service that finds what the test says."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from captioner.description.description import Description
from captioner.errors import VideoError
from captioner.file_names import is_video_name
from captioner.video import ShotDescription, VideoDescription
from desktop_app.commands.pictures import PictureCommands
from desktop_app.history import History
from desktop_app.jobs import Ok
from desktop_app.narrator import Narrator
from desktop_app.picture import Picture
from desktop_app.video.narrating import VideoNarrator
from desktop_app.video.service import Video
from desktop_app.video.times import clock
from desktop_app.work import Reached
from tests.desktop_app.recording import Reports


class Signals(QObject):
    """What the services tell, and what they are asked."""

    started = Signal(object)
    ready = Signal(object, object)
    read = Signal(object, object)
    failed = Signal(object, object)
    cancelled = Signal(object)
    noticed = Signal(object)
    problem = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.described: list[Picture] = []

    def describe(self, pictures: Sequence[Picture]) -> None:
        self.described += pictures


class Videos(QObject):
    started = Signal(object)
    found = Signal(object, object)
    ready = Signal(object)
    failed = Signal(object, object)
    noticed = Signal(object)
    last: Video | None = None


class Room(QObject):
    """A narrator with everything it tells to: a list of what is said, a box, a history."""

    problem = Signal(object)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.said: list[str] = []
        self.box = self.notice = ""
        self.history = History(folder / "history.json", 100, False, Reports())
        self.captioning, self.videos = Signals(), Videos()
        self.narrator = Narrator(
            self.captioning,  # type: ignore[arg-type]
            self,  # type: ignore[arg-type]
            self,  # type: ignore[arg-type]
            self.history,
            self,
            lambda: datetime(2026, 11, 21, tzinfo=UTC),
        )
        self.telling = VideoNarrator(self.videos, self.narrator)  # type: ignore[arg-type]
        self.video = Video(Path("/films/film.mp4"))

    def announce(self, message: str, *_: object) -> None:
        self.said.append(message)

    def play(self, _: object) -> None:
        """Sounds are not listened to here."""

    def show_text(self, text: str) -> None:
        self.box = text

    def show_hint(self, text: str) -> None:
        self.box = text

    def show_notice(self, text: str) -> None:
        self.notice = text

    def find(self, *captions: str) -> None:
        """Let the service find shots of two seconds each."""
        self.videos.last = self.video
        self.videos.started.emit(self.video)
        for caption in captions:
            number = len(self.video.shots) + 1
            shot = ShotDescription(number, 2.0 * number - 2, 2.0 * number, description(caption))
            self.video.shots.append(shot)
            self.videos.found.emit(self.video, shot)

    def end(self, error: VideoError | None = None) -> None:
        shots = tuple(self.video.shots)
        self.video.whole = VideoDescription(shots[-1].end, 320, 240, shots, shots[0].description, error)
        self.videos.ready.emit(self.video)


def description(caption: str) -> Description:
    return Description(caption, caption, (), 320, 240, {}, "test", confidence=0.9)


@pytest.fixture
def room(tmp_path: Path, qapp: object) -> Room:
    return Room(tmp_path)


def test_each_shot_is_said_with_its_time_and_kept_with_both(room: Room) -> None:
    room.find("a dog runs", "a cat sleeps")
    room.end()
    assert room.said == [
        "Looking…",
        "0:00: A dog runs.",
        "0:02: A cat sleeps.",
        "Most of the video: A dog runs. The video is described. Shots: 2.",
    ]
    assert room.box == "\n".join(room.said[1:])
    assert [(entry.source, entry.spoken) for entry in room.history.entries()] == [
        ("film.mp4", "A dog runs."),
        ("film.mp4, 0:02 to 0:04", "A cat sleeps."),
        ("film.mp4, 0:00 to 0:02", "A dog runs."),
    ]


def test_a_shot_that_says_the_same_again_is_kept_but_not_said(room: Room) -> None:
    room.find("a dog runs", "a dog runs")
    room.end()
    assert room.said == ["Looking…", "0:00: A dog runs.", "The video is described. Shots: 2."]
    assert len(room.history.entries()) == 2
    assert [(cue.begin, cue.end) for cue in room.telling.cues(room.video)] == [(0, 4)]


def test_a_damaged_video_tells_how_far_it_could_be_read_and_why(room: Room) -> None:
    room.find("a dog runs", "a cat sleeps")
    room.end(VideoError("film.mp4 ends early.", "Copy it again."))
    assert room.said[-2].endswith("The video is described as far as it could be read, up to 0:04. Shots: 2.")
    assert room.notice == "film.mp4 ends early. Copy it again."


def test_how_far_it_is_is_told_when_asked(room: Room) -> None:
    room.telling.tell_progress()
    assert room.said.pop() == "No video has been opened yet."
    room.find("a dog runs")
    room.video.reached = Reached(3.5, 90.0)
    room.telling.tell_progress()
    assert room.said.pop() == "film.mp4: 0:03 of 1:30 is described. Shots: 1."
    room.video.reached = Reached(3.5, None)
    room.telling.tell_progress()
    assert room.said.pop() == "film.mp4: 0:03 is described. Shots: 1."


def test_repeat_says_the_last_sentence_and_not_the_whole_video(room: Room) -> None:
    room.find("a dog runs", "a cat sleeps")
    room.narrator.repeat()
    assert room.said[-1] == "0:02: A cat sleeps."


def test_videos_among_pictures_are_described_as_videos(room: Room) -> None:
    videos: list[Path] = []
    commands = PictureCommands(
        room.captioning,  # type: ignore[arg-type]
        room.narrator,
        None,  # type: ignore[arg-type]
        {},
        None,  # type: ignore[arg-type]
        videos.extend,
    )
    pictures = [Picture("photo.jpg", Path("/photo.jpg")), Picture("screen", QImage()), Picture("bytes", b"")]
    films = [Picture(name, Path("/", name)) for name in ("film.MP4", "clip.webm")]
    commands.describe_found(Ok([films[0], *pictures, films[1]]))
    assert room.captioning.described == pictures
    assert videos == [Path("/film.MP4"), Path("/clip.webm")]


def test_animated_pictures_are_pictures_by_their_names() -> None:
    assert is_video_name("a.mkv")
    assert not is_video_name("a.gif")
    assert not is_video_name(".mp4")


def test_times_read_like_a_clock() -> None:
    assert [clock(seconds) for seconds in (0, 5.9, 65, 600, 3723)] == [
        "0:00",
        "0:05",
        "1:05",
        "10:00",
        "1:02:03",
    ]
