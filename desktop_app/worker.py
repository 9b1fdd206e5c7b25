"""A worker in a process of its own, seen from the window, which stays light and lives on whatever happens.

docs/adr/006-model-in-its-own-process.md says why.
"""

import logging
import multiprocessing
from collections.abc import Callable
from contextlib import suppress
from dataclasses import astuple
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from typing import Any, TypeVar

from PySide6.QtGui import QImage

from captioner.errors import CaptionerError
from desktop_app import messages
from desktop_app.messages import say
from desktop_app.picture import Picture
from desktop_app.work import Task, Work
from desktop_app.worker_child import Answer, Done, Interim, Order, Pixels, Unforeseen, serve

T = TypeVar("T")

log = logging.getLogger(__name__)

SECONDS_TO_ASK = 0.03  # between two looks whether somebody wants the task stopped
SECONDS_TO_END = 2.0


class WorkerError(CaptionerError):
    """A worker failed in a way nobody foresaw, or ended by itself."""


class Worker:
    """Does tasks in a child process. Used from one thread at a time; its methods wait.

    work: what it does; a change counts from the next start. ended: message for when it ends by itself.
    """

    def __init__(self, work: Work, ended: object) -> None:
        self.work = work
        self._ended = ended
        self._process: SpawnProcess | None = None
        self._connection: Connection | None = None

    def start(self) -> Connection:
        """Let a child begin the work, if there is none yet; returns before it has."""
        if self._process is None or self._connection is None or not self._process.is_alive():
            self.unload()
            context = multiprocessing.get_context("spawn")
            self._connection, theirs = context.Pipe()
            self._process = context.Process(
                target=serve, args=(theirs, self.work), name=self.work.name, daemon=True
            )
            self._process.start()
            theirs.close()  # else the end of the child would go unseen here
        return self._connection

    def do(
        self,
        task: Task[T],
        picture: Picture,
        should_stop: Callable[[], bool],
        tell: Callable[[Any], None] = lambda _: None,
    ) -> Done[T]:
        """Do a task with a picture. tell: is given what the task finds on its way, in the thread that calls.

        Raises: Cancelled; CaptionerError, WorkerError among them.
        """
        part = None if picture.part is None else astuple(picture.part)
        if isinstance(picture.content, QImage):
            image = picture.content.convertToFormat(QImage.Format.Format_RGB888)
            pixels = Pixels(image.width(), image.height(), image.bytesPerLine())
            answer = self._ask(Order(task, pixels, part), image, should_stop, tell)
        else:
            answer = self._ask(Order(task, picture.content, part), None, should_stop, tell)
        if isinstance(answer, Unforeseen):
            log.error("In the process %s:\n%s", self.work.name, answer.traceback)
            raise WorkerError(say(messages.UNFORESEEN, what=answer.what), say(messages.UNFORESEEN_HINT))
        if isinstance(answer, Exception):
            raise answer
        return answer

    def _ask(
        self,
        order: Order,
        image: QImage | None,
        should_stop: Callable[[], bool],
        tell: Callable[[Any], None],
    ) -> Answer:
        try:
            connection = self.start()
            connection.send(order)
            if image is not None:
                connection.send_bytes(image.constBits())
            asked = False
            while True:
                if should_stop() and not asked:
                    connection.send(None)
                    asked = True
                if connection.poll(SECONDS_TO_ASK):
                    answer: Answer | Interim[Any] = connection.recv()
                    if not isinstance(answer, Interim):
                        return answer
                    tell(answer.value)
        except (EOFError, OSError) as error:
            self.unload()
            raise WorkerError(say(self._ended), say(messages.WORKER_ENDED_HINT)) from error

    def kill(self) -> None:
        """End the child at once, from whichever thread; whoever waits for its answer gets an error."""
        with suppress(AttributeError, ValueError):  # there is none, or unload() was quicker
            self._process.kill()  # type: ignore[union-attr]

    def unload(self) -> None:
        """End the child: all that it held goes back to the system."""
        if self._connection is not None:
            self._connection.close()  # the child takes it for a request to end
        if self._process is not None:
            self._process.join(SECONDS_TO_END)
            if self._process.is_alive():
                self._process.kill()
                self._process.join()
            self._process.close()
        self._process = self._connection = None

    @property
    def process_id(self) -> int | None:
        """Number of the child's process; None while there is none."""
        return self._process.pid if self._process is not None else None
