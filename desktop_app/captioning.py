"""The service between the window and the model: requests go in, started, ready, failed or cancelled come out.

Newest wins: a new request stops the one before it. Nothing that was stopped is ever told, however late its
answer comes.
"""

import hashlib
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from desktop_app.jobs import Cancelled, Err, Job, Jobs, Ok, Outcome, ShouldStop
from desktop_app.model_child import Described
from desktop_app.model_process import ModelProcess
from desktop_app.picture import Picture

CACHED = 64  # descriptions, some kilobytes each


@dataclass(frozen=True)
class Request:
    """A picture somebody wants described. id: grows with every request. position: 1 to count of its lot."""

    id: int
    picture: Picture
    position: int = 1
    count: int = 1


class Captioning(QObject):
    """Describes pictures one after another, in the background."""

    started = Signal(object)  # Request
    ready = Signal(object, object)  # Request, Described
    failed = Signal(object, object)  # Request, Exception
    problem = Signal(object)  # Exception, of something else than describing a picture
    cancelled = Signal(object)  # Request; None where its pictures had not come yet

    def __init__(self, jobs: Jobs, model: ModelProcess, unload_minutes: int) -> None:
        super().__init__()
        self._jobs = jobs
        self._describer = _CachingDescriber(model)
        self._last_id = 0
        self._waiting: list[Request] = []
        self._current: Request | None = None
        self._expected: object = None  # the wish whose pictures are still on their way here
        self._job: Job | None = None
        self._idle = QTimer(self, singleShot=True)
        self._idle.timeout.connect(lambda: self.unload())
        self.set_unload_minutes(unload_minutes)

    def set_unload_minutes(self, minutes: int) -> None:
        """How long the model stays loaded after the last picture; 0: for good."""
        self._unload_minutes = minutes
        self._rest()

    def set_device(self, device: str) -> None:
        """Where the model shall run; a model that is loaded elsewhere is unloaded."""
        self._jobs.run(lambda _: self._describer.move_to(device), self._tell_error)

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

    def cancel(self) -> bool:
        """Stop what is being described and forget what waits or is to come; whether there was anything."""
        self._waiting.clear()
        wish, self._expected = self._expected, None
        request, self._current = self._current, None
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if request is None and wish is None:
            return False
        self._rest()
        self.cancelled.emit(request)
        return True

    def prepare(self) -> None:
        """Begin to load the model: a picture is about to come."""
        self._idle.stop()
        self._jobs.run(lambda _: self._describer.prepare(), self._tell_error)
        self._rest()

    def unload(self, done: Callable[[], None] = lambda: None) -> None:
        """Give the memory of the model back, then call done. Whatever is being described is cancelled."""
        self.cancel()
        self._idle.stop()

        def unloaded(outcome: Outcome[None]) -> None:
            self._tell_error(outcome)
            if isinstance(outcome, Ok):
                done()

        self._jobs.run(lambda _: self._describer.unload(), unloaded)

    def close(self) -> None:
        """Let go of the model. To be called last: no job may be running any more."""
        self._idle.stop()
        self._describer.unload()

    def _next(self) -> None:
        if not self._waiting:
            self._rest()
            return
        self._idle.stop()
        request = self._current = self._waiting.pop(0)
        self.started.emit(request)
        if self._current is not request:
            return  # cancelled by somebody who heard that it started

        def done(outcome: Outcome[Described]) -> None:
            self._finish(request, outcome)

        self._job = self._jobs.run(lambda stop: self._describer.describe(request.picture, stop), done)

    def _finish(self, request: Request, outcome: Outcome[Described]) -> None:
        if self._current is not request:
            return  # too late, something else was asked since
        self._current = self._job = None
        match outcome:
            case Ok(described):
                self.ready.emit(request, described)
            case Err(error):
                self.failed.emit(request, error)
            case Cancelled():
                self.cancelled.emit(request)
        if self._current is None:
            self._next()

    def _tell_error(self, outcome: Outcome[Any]) -> None:
        if isinstance(outcome, Err):
            self.problem.emit(outcome.error)

    def _rest(self) -> None:
        if self._unload_minutes and self._current is None:
            self._idle.start(self._unload_minutes * 60_000)
        else:
            self._idle.stop()


class _CachingDescriber:
    """Lives in the jobs' thread: asks the model only for pictures it has not just described."""

    def __init__(self, model: ModelProcess) -> None:
        self._model = model
        self._known: OrderedDict[object, Described] = OrderedDict()

    def describe(self, picture: Picture, should_stop: ShouldStop) -> Described:
        key = _fingerprint(picture)
        if key not in self._known:
            described = self._model.describe(picture, should_stop)
            self._known[key] = Described(described.description)  # notices are told once
            if len(self._known) > CACHED:
                self._known.popitem(last=False)
            return described
        self._known.move_to_end(key)
        return self._known[key]

    def prepare(self) -> None:
        self._model.start()

    def move_to(self, device: str) -> None:
        if device != self._model.device:
            self._model.unload()
            self._model.device = device

    def unload(self) -> None:
        self._model.unload()


def _fingerprint(picture: Picture) -> object:
    content = picture.content
    if isinstance(content, Path):
        try:
            status = content.stat()
        except OSError:
            return None, content  # the model says what is wrong with it
        return content, status.st_mtime_ns, status.st_size, picture.part
    if isinstance(content, QImage):
        size = (content.width(), content.height(), content.format())
        return hashlib.sha256(content.constBits()).digest(), size, picture.part
    return hashlib.sha256(content).digest(), picture.part
