"""What runs in a worker's own process. No Qt here: it would only cost memory and time.

The process begins its work at once, which may mean to load a model, and then does tasks, one at a time.
A task has one answer, Done; before it, as many Interim ones may come as it finds on its way. Whatever arrives
while it is at a task means: stop. When the other side closes the connection, or dies, it ends.
"""

from __future__ import annotations

import logging
import signal
import traceback
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from captioner.errors import Cancelled, CaptionerError, Message
from desktop_app.work import Do, Task, Work

if TYPE_CHECKING:
    from captioner.images import PictureSource

T = TypeVar("T")


@dataclass(frozen=True)
class Pixels:
    """An RGB picture of 3 bytes a pixel, stride bytes a row. Its bytes follow the order by themselves.

    Within it they would be pickled, and the window stand still for as long as that takes.
    """

    width: int
    height: int
    stride: int


@dataclass(frozen=True)
class Order:
    """A task and its picture. part: left, top, width and height in fractions of the picture; None: all."""

    task: Task[Any]
    content: Path | bytes | Pixels
    part: tuple[float, float, float, float] | None = None


@dataclass(frozen=True)
class Done(Generic[T]):
    """What came of a task. notices: what the library warned of meanwhile, Messages."""

    value: T
    notices: tuple[str, ...] = ()


@dataclass(frozen=True)
class Interim(Generic[T]):
    """Something that a task found on its way; more follows."""

    value: T


@dataclass(frozen=True)
class Unforeseen:
    """An error nobody has words for. what: the name of its class. traceback: for the log."""

    what: str
    traceback: str


Answer = Done[Any] | Unforeseen | CaptionerError | Cancelled


def serve(connection: Connection, work: Work) -> None:
    """Begin the work, then do tasks until the other side closes the connection."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is the window's to answer
    notices = _Notices()
    do = _begin(work)
    try:
        while True:
            order = connection.recv()
            if order is None:  # a request to stop which came too late
                continue
            pixels = connection.recv_bytes() if isinstance(order.content, Pixels) else b""
            if isinstance(do, CaptionerError | Unforeseen):
                connection.send(do)
                return  # a later order gets a new process, which tries again
            connection.send(_answer(do, order, pixels, connection, notices))
    except (EOFError, OSError):
        return


def _begin(work: Work) -> Do | CaptionerError | Unforeseen:
    try:
        return work.begin()
    except CaptionerError as error:
        return error
    except Exception as error:
        return _unforeseen(error)


def _unforeseen(error: Exception) -> Unforeseen:
    return Unforeseen(type(error).__name__, "".join(traceback.format_exception(error)))


def _answer(do: Do, order: Order, pixels: bytes, connection: Connection, notices: _Notices) -> Answer:
    def tell(value: object) -> None:
        connection.send(Interim(value))

    try:
        return Done(do(order.task, _source(order, pixels), connection.poll, tell), notices.take())
    except (CaptionerError, Cancelled) as error:
        return error
    except Exception as error:
        return _unforeseen(error)


def _source(order: Order, pixels: bytes) -> PictureSource:
    from PIL import Image

    from captioner.images import read_picture

    content: PictureSource
    if isinstance(order.content, Pixels):
        size, stride = (order.content.width, order.content.height), order.content.stride
        content = Image.frombytes("RGB", size, pixels, "raw", "RGB", stride)
    else:
        content = order.content
    if order.part is None:
        return content
    image = read_picture(content).image
    left, top = round(order.part[0] * image.width), round(order.part[1] * image.height)
    width = max(1, round(order.part[2] * image.width))
    height = max(1, round(order.part[3] * image.height))
    return image.crop((left, top, left + width, top + height))


class _Notices(logging.Handler):
    """Keeps what the library warns of, such as a GPU without memory, to be told with the next answer."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._texts: list[str] = []
        logging.getLogger("captioner").addHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        self._texts.append(record.msg if isinstance(record.msg, Message) else record.getMessage())

    def take(self) -> tuple[str, ...]:
        """What has come since the last time."""
        texts, self._texts = tuple(self._texts), []
        return texts
