"""The service between the window and its workers: requests go in, what becomes of them comes out.

Newest wins: a new request stops the one before it, and the reading of what came before. Nothing that was
stopped is ever told, however late its answer comes.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from captioner.description.description import Description, Parts
from captioner.description.reading import Reading
from desktop_app.jobs import Cancelled, Err, Job, Ok, Outcome
from desktop_app.looks import Looks
from desktop_app.picture import Picture
from desktop_app.work import Describe, Explore, Read, SeeingWork
from desktop_app.worker_child import Done


@dataclass(frozen=True)
class Request:
    """A picture somebody wants described. id: grows with every request. position: 1 to count of its lot."""

    id: int
    picture: Picture
    position: int = 1
    count: int = 1


class Captioning(QObject):
    """Describes pictures one after another, in the background, and reads meanwhile what is in those before.

    seeing, reading: each with a thread of its own, so that no caption waits for text. parts: what is wanted
    of the pictures that come; may be set at any time.
    """

    started = Signal(object)  # Request
    ready = Signal(object, object)  # Request, Description
    read = Signal(object, object)  # Request, Reading; after ready, where the parts are wanted
    failed = Signal(object, object)  # Request, Exception
    problem = Signal(object)  # Exception, of something else than describing a picture
    noticed = Signal(object)  # Message: what the library warned of; follows ready or read
    cancelled = Signal(object)  # Request; None where its pictures had not come yet

    def __init__(self, seeing: Looks, reading: Looks, unload_minutes: int) -> None:
        super().__init__()
        self.parts = Parts()
        self._seeing, self._reading = seeing, reading
        self._last_id = 0
        self._waiting: list[Request] = []
        self._current: Request | None = None
        self._expected: object = None  # the wish whose pictures are still on their way here
        self._job: Job[Any] | None = None
        self._readings: dict[int, tuple[Request, Job[Any]]] = {}  # by the ids of their requests
        self._exploring: Job[Any] | None = None
        self._looking: Job[Any] | None = None
        self._is_kept = False
        self._idle = QTimer(self, singleShot=True)
        self._idle.timeout.connect(self._unload_if_idle)
        seeing.free.connect(self._rest)
        self.set_unload_minutes(unload_minutes)

    def set_unload_minutes(self, minutes: int) -> None:
        """How long the workers stay loaded after the last picture; 0: for good."""
        self._unload_minutes = minutes
        self._rest()

    def set_device(self, device: str) -> None:
        """Where the model shall run; a model that is loaded elsewhere is unloaded."""
        self._seeing.change(SeeingWork(device=device), self._tell_error)

    def expect(self) -> object:
        """Stop whatever was asked before: something new is, and its pictures will come. Returns the wish."""
        self.cancel()
        self._expected = object()
        return self._expected

    def is_expected(self, wish: object) -> bool:
        """Whether nothing was asked, and nothing cancelled, since expect() returned this."""
        return wish is self._expected

    def describe(self, pictures: Sequence[Picture]) -> None:
        """Describe these, one after another, and nothing else that was asked before."""
        self._expected = None  # here they are
        self.cancel()
        for position, picture in enumerate(pictures, start=1):
            self._last_id += 1
            self._waiting.append(Request(self._last_id, picture, position, len(pictures)))
        self._next()

    def is_reading(self) -> bool:
        """Whether there is more to come of a picture that was described."""
        return bool(self._readings)

    def explore(self, picture: Picture, done: Callable[[Outcome[tuple[Description, ...]]], None]) -> Job[Any]:
        """Describe each of the nine parts of a picture, in reading order; done is told what came of it."""

        def finish(outcome: Outcome[Done[tuple[Description, ...]]]) -> None:
            self._rest()
            if isinstance(outcome, Ok):
                done(Ok(outcome.value.value))
                self._tell_notices(outcome.value)
            else:
                done(outcome)

        self._exploring = self._seeing.ask(Explore(self.parts), picture, finish)
        return self._exploring

    def look(self, picture: Picture, done: Callable[[Outcome[Description]], None]) -> None:
        """Describe a picture that nobody asked for by a key, such as a camera's; done is told of it.

        It never stands in the way of what somebody asked for: that cancels it.
        """

        def finish(outcome: Outcome[Done[Description]]) -> None:
            if self._looking is job:
                self._looking = None
            self._rest()
            if isinstance(outcome, Ok):
                done(Ok(outcome.value.value))
                self._tell_notices(outcome.value)
            else:
                done(outcome)

        if self._looking or self._current or self._expected:
            done(Cancelled())
            return
        parts = replace(self.parts, text=False, codes=False)
        job = self._looking = self._seeing.ask(Describe(parts), picture, finish)

    def keep(self, is_kept: bool) -> None:
        """Load the model and keep it, or unload it again when idle."""
        self._is_kept = is_kept
        if is_kept:
            self.prepare()

    def cancel(self) -> bool:
        """Stop what is being done and forget what waits or is to come; whether there was anything."""
        self._waiting.clear()
        wish, self._expected = self._expected, None
        request, self._current = self._current, None
        did_more = bool(self._readings or self._looking)
        for job in (self._job, self._exploring, self._looking, *(job for _, job in self._readings.values())):
            if job is not None:
                job.cancel()
        self._job = self._exploring = self._looking = None
        self._readings.clear()
        if request is None and wish is None:
            return did_more
        self._rest()
        self.cancelled.emit(request)
        return True

    def prepare(self) -> None:
        """Begin to load the model: a picture is about to come."""
        self._seeing.prepare(self._tell_error)
        self._rest()

    def unload(self, done: Callable[[], None] = lambda: None) -> None:
        """Give the workers' memory back, then call done. Whatever is being described is cancelled."""
        self.cancel()
        self._idle.stop()
        left = [self._seeing, self._reading]

        def unloaded(outcome: Outcome[None]) -> None:
            self._tell_error(outcome)
            left.pop()
            if not left and isinstance(outcome, Ok):
                done()

        for looks in tuple(left):
            looks.unload(unloaded)

    def close(self) -> None:
        """Let go of the workers. To be called last: no job may be running any more."""
        self._idle.stop()
        self._seeing.close()
        self._reading.close()

    def _next(self) -> None:
        if not self._waiting:
            self._rest()
            return
        self._idle.stop()
        request = self._current = self._waiting.pop(0)
        self.started.emit(request)
        if self._current is not request:
            return  # cancelled by somebody who heard that it started

        # By its id alone: what was cancelled must not hold its picture until its turn comes.
        number = request.id
        self._job = self._seeing.ask(
            Describe(self.parts), request.picture, lambda outcome: self._finish(number, outcome)
        )

    def _finish(self, number: int, outcome: Outcome[Done[Description]]) -> None:
        request = self._current
        if request is None or request.id != number:
            return  # too late, something else was asked since
        self._current = self._job = None
        match outcome:
            case Ok(described):
                self._read(request, described.value)
                self.ready.emit(request, described.value)
                self._tell_notices(described)
            case Err(error):
                self.failed.emit(request, error)
            case Cancelled():
                self.cancelled.emit(request)
        if self._current is None:
            self._next()

    def _read(self, request: Request, description: Description) -> None:
        if not (self.parts.text or self.parts.codes):
            return

        number, task = request.id, Read(self.parts, description.kind)
        job = self._reading.ask(task, request.picture, lambda outcome: self._finish_reading(number, outcome))
        self._readings[number] = request, job

    def _finish_reading(self, number: int, outcome: Outcome[Done[Reading]]) -> None:
        if number not in self._readings:
            return  # too late
        request, _ = self._readings.pop(number)
        self._rest()
        if isinstance(outcome, Ok):
            self.read.emit(request, outcome.value.value)
            self._tell_notices(outcome.value)
        self._tell_error(outcome)

    def _tell_notices(self, done: Done[Any]) -> None:
        for notice in done.notices:
            self.noticed.emit(notice)

    def _tell_error(self, outcome: Outcome[Any]) -> None:
        if isinstance(outcome, Err):
            self.problem.emit(outcome.error)

    def _unload_if_idle(self) -> None:
        if self._is_kept or self._seeing.is_streaming():  # a video, say, which will rest when it is done
            self._rest()
        else:
            self.unload()

    def _rest(self) -> None:
        if self._unload_minutes and self._current is None:
            self._idle.start(self._unload_minutes * 60_000)
        else:
            self._idle.stop()
