"""The only threading code: work that would hold the window up runs in one background thread."""

import threading
from collections.abc import Callable
from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from captioner.errors import Cancelled as StopAsked

T = TypeVar("T")
V = TypeVar("V")


@dataclass(frozen=True)
class Ok(Generic[T]):
    """The work is done."""

    value: T


@dataclass(frozen=True)
class Err:
    """The work failed."""

    error: Exception


@dataclass(frozen=True)
class Cancelled:
    """The work was stopped, or never begun, because somebody asked for that."""


Outcome = Ok[T] | Err | Cancelled
ShouldStop = Callable[[], bool]
Tell = Callable[[T], None]


class Job(Generic[T]):
    """One piece of work on its way."""

    def __init__(self, work: Callable[[ShouldStop], T]) -> None:
        self._work: Callable[[ShouldStop], T] | None = work
        self._stop = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop; its outcome is then Cancelled, whatever it still comes to."""
        self._stop.set()
        self._work = None  # it may hold a whole picture, and its turn come late

    def outcome(self) -> Outcome[T]:
        """Do the work, and tell what came of it."""
        work = self._work
        if work is None:
            return Cancelled()
        try:
            return Ok(work(self.should_stop))
        except StopAsked:
            return Cancelled()
        except Exception as error:
            return Err(error)

    def should_stop(self) -> bool:
        """Whether somebody asked it to stop."""
        return self._stop.is_set()


class Jobs(QObject):
    """Runs work one after another in a background thread; each outcome comes back in the window's thread.

    Work gets plain values and should_stop(), never widgets or settings.
    """

    _finished = Signal(object)

    def __init__(self, executor: Executor | None = None) -> None:
        super().__init__()
        self._executor = executor or ThreadPoolExecutor(1, thread_name_prefix="job")
        self._unfinished: set[Job[Any]] = set()
        self._finished.connect(_deliver)

    def run(self, work: Callable[[ShouldStop], T], done: Callable[[Outcome[T]], None]) -> Job[T]:
        """Queue work. done is called once, in the thread of this object."""
        job = Job(work)
        self._unfinished.add(job)

        def finish(outcome: Outcome[T]) -> None:
            self._unfinished.discard(job)
            done(Cancelled() if job.should_stop() else outcome)

        self._executor.submit(lambda: self._finished.emit((finish, job.outcome())))
        return job

    def stream(
        self,
        work: Callable[[ShouldStop, Tell[V]], T],
        came: Callable[[V], None],
        done: Callable[[Outcome[T]], None],
    ) -> Job[T]:
        """Queue work that tells what it finds on its way: came gets each, before done, in the same thread."""

        def deliver(value: V) -> None:
            if not job.should_stop():
                came(value)

        job = self.run(lambda stop: work(stop, lambda value: self._finished.emit((deliver, value))), done)
        return job

    def close(self) -> None:
        """Cancel what is left and wait for the thread to end; nothing is delivered any more."""
        self._finished.disconnect(_deliver)
        for job in self._unfinished:
            job.cancel()
        self._executor.shutdown(wait=True)


def _deliver(finished: tuple[Callable[[object], None], object]) -> None:
    finish, value = finished
    finish(value)
