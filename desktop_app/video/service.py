"""Videos described in the background, shot by shot: the service between the window and the model.

It lets everything else that is asked of the model go first, and goes on afterwards. What is known of a video
is kept until the program ends, so that one that was stopped goes on where it was.
"""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from captioner.description.description import Parts
from captioner.video import ShotDescription, VideoDescription
from desktop_app.jobs import Err, Job, Ok, Outcome
from desktop_app.looks import Looks
from desktop_app.picture import Picture
from desktop_app.work import DescribeVideo, Reached
from desktop_app.worker_child import Done

REMEMBERED = 16  # videos, some hundred kilobytes each


@dataclass(eq=False)
class Video:
    """A video file and what is known of it so far. whole: once all of it was described."""

    path: Path
    shots: list[ShotDescription] = field(default_factory=list)
    reached: Reached = field(default_factory=lambda: Reached(0.0, None))
    whole: VideoDescription | None = None


class VideoService(QObject):
    """Describes videos one after another. parts: gives what is wanted of them.

    last: the one that was asked for last, for whoever wants to play it.
    """

    started = Signal(object)  # Video, which may have shots already
    found = Signal(object, object)  # Video, ShotDescription, in order
    ready = Signal(object)  # Video
    failed = Signal(object, object)  # Video, Exception; its shots stay
    noticed = Signal(object)  # Message: what the library warned of

    def __init__(self, looks: Looks, parts: Callable[[], Parts]) -> None:
        super().__init__()
        self.last: Video | None = None
        self._looks, self._parts = looks, parts
        self._known: OrderedDict[object, Video] = OrderedDict()
        self._waiting: list[Video] = []
        self._current: Video | None = None
        self._job: Job[Any] | None = None
        looks.wanted.connect(self._step_aside)
        looks.free.connect(self._go_on)
        looks.unloading.connect(self.cancel)

    def describe(self, paths: Sequence[Path]) -> None:
        """Describe these and no others; one that was begun before goes on where it was."""
        self.cancel()
        self._waiting = [self._video(path) for path in paths]
        self._next()

    def current(self) -> Video | None:
        """What is being described, even while something else goes first."""
        return self._current

    def cancel(self) -> Video | None:
        """Stop, and forget what waits; the video that was being described, if any."""
        self._waiting.clear()
        stopped, self._current = self._current, None
        self._step_aside()
        return stopped

    def _video(self, path: Path) -> Video:
        try:
            status = path.stat()
            key: object = path, status.st_mtime_ns, status.st_size
        except OSError:
            key = path, None  # the worker says what is wrong with it
        video = self._known.setdefault(key, Video(path))
        self._known.move_to_end(key)
        if len(self._known) > REMEMBERED:
            self._known.popitem(last=False)
        return video

    def _next(self) -> None:
        if not self._waiting:
            return
        video = self._current = self.last = self._waiting.pop(0)
        self.started.emit(video)
        if video.whole is None:
            self._go_on()
        elif self._current is video:
            self._end(lambda: self.ready.emit(video))

    def _step_aside(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.cancel()

    def _go_on(self) -> None:
        video = self._current
        if video is None or self._job is not None or self._looks.is_wanted():
            return
        task = DescribeVideo(self._parts(), tuple(video.shots))
        picture = Picture(video.path.name, video.path)

        def done(outcome: Outcome[Done[VideoDescription]]) -> None:
            if self._job is job:
                self._job = None
                self._finish(video, outcome)

        job = self._job = self._looks.stream(task, picture, lambda value: self._came(video, value), done)

    def _came(self, video: Video, value: ShotDescription | Reached) -> None:
        if isinstance(value, Reached):
            video.reached = value
        else:
            video.shots.append(value)
            self.found.emit(video, value)

    def _finish(self, video: Video, outcome: Outcome[Done[VideoDescription]]) -> None:
        match outcome:
            case Ok(described):
                video.whole = described.value
                self._end(lambda: self.ready.emit(video))
                for notice in described.notices:
                    self.noticed.emit(notice)
            case Err(error):
                self._end(lambda: self.failed.emit(video, error))

    def _end(self, tell: Callable[[], None]) -> None:
        self._current = None
        tell()
        if self._current is None:
            self._next()
