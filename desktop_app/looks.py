"""One worker with a thread of its own, and a memory for what it found."""

import hashlib
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from desktop_app.jobs import Job, Jobs, Outcome, ShouldStop
from desktop_app.picture import Picture
from desktop_app.work import Task, Work
from desktop_app.worker import Worker
from desktop_app.worker_child import Done

T = TypeVar("T")
V = TypeVar("V")

REMEMBERED = 64  # answers, some kilobytes each


class Looks(QObject):
    """Lets a worker look at pictures, in the thread of its jobs, which nothing else may keep busy.

    What takes long, such as a video, steps aside: it stops when wanted comes, and goes on when free does.
    """

    wanted = Signal()  # something that is not to wait is about to be queued
    free = Signal()  # something has ended, and nothing of that kind is queued any more
    unloading = Signal()  # somebody wants the memory back

    def __init__(self, jobs: Jobs, worker: Worker) -> None:
        super().__init__()
        self._queued = self._streaming = 0
        self._jobs, self._worker = jobs, worker
        self._known: OrderedDict[object, Done[Any]] = OrderedDict()

    def ask(self, task: Task[T], picture: Picture, done: Callable[[Outcome[Done[T]]], None]) -> Job[Done[T]]:
        """Do a task, or remember what came of it the last time."""
        return self._run(lambda stop: self._do(task, picture, stop), done)

    def stream(
        self,
        task: Task[T],
        picture: Picture,
        came: Callable[[Any], None],
        done: Callable[[Outcome[Done[T]]], None],
    ) -> Job[Done[T]]:
        """Do a task that takes long; came gets what it finds on its way. It is to step aside."""
        self._streaming += 1

        def finish(outcome: Outcome[Done[T]]) -> None:
            self._streaming -= 1
            done(outcome)
            self._rest()

        return self._jobs.stream(lambda stop, tell: self._worker.do(task, picture, stop, tell), came, finish)

    def is_streaming(self) -> bool:
        """Whether something is queued or done that takes long."""
        return self._streaming > 0

    def is_wanted(self) -> bool:
        """Whether something is queued that is not to wait."""
        return self._queued > 0

    def prepare(self, done: Callable[[Outcome[object]], None]) -> None:
        """Begin to load what the worker needs."""
        self._jobs.run(lambda _: self._worker.start(), done)

    def change(self, work: Work, done: Callable[[Outcome[None]], None]) -> None:
        """Do other work from now on; a worker that is at the old one is unloaded."""

        def change() -> None:
            if work != self._worker.work:
                self._worker.unload()
                self._worker.work = work

        self._run(lambda _: change(), done)

    def unload(self, done: Callable[[Outcome[None]], None]) -> None:
        """Give the worker's memory back."""
        self.unloading.emit()
        self._jobs.run(lambda _: self._worker.unload(), done)

    def close(self) -> None:
        """Let go of the worker. To be called last: no job may be running any more."""
        self._worker.unload()

    def _run(self, work: Callable[[ShouldStop], V], done: Callable[[Outcome[V]], None]) -> Job[V]:
        self._queued += 1
        self.wanted.emit()

        def finish(outcome: Outcome[V]) -> None:
            self._queued -= 1
            done(outcome)
            self._rest()

        return self._jobs.run(work, finish)

    def _rest(self) -> None:
        if not self._queued:
            self.free.emit()

    def _do(self, task: Task[T], picture: Picture, should_stop: ShouldStop) -> Done[T]:
        key = task, _fingerprint(picture)
        if key not in self._known:
            answer = self._worker.do(task, picture, should_stop)
            self._known[key] = Done(answer.value)  # notices are told once
            if len(self._known) > REMEMBERED:
                self._known.popitem(last=False)
            return answer
        self._known.move_to_end(key)
        return self._known[key]


def _fingerprint(picture: Picture) -> object:
    content = picture.content
    if isinstance(content, Path):
        try:
            status = content.stat()
        except OSError:
            return None, content  # the worker says what is wrong with it
        return content, status.st_mtime_ns, status.st_size, picture.part
    if isinstance(content, QImage):
        size = (content.width(), content.height(), content.format())
        return hashlib.sha256(content.constBits()).digest(), size, picture.part
    return hashlib.sha256(content).digest(), picture.part
