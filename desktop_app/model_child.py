"""What runs in the model's own process. No Qt here: it would only cost memory and time.

The process loads the model at once and then answers requests, one at a time. Whatever arrives while it works
on one means: stop. When the other side closes the connection, or dies, it ends.
"""

import logging
import signal
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING

from captioner.description import Description
from captioner.errors import Cancelled, CaptionerError, Message

if TYPE_CHECKING:
    from captioner.images import PictureSource
    from captioner.inference import Captioner


@dataclass(frozen=True)
class Pixels:
    """An RGB picture of 3 bytes a pixel, stride bytes a row. Its bytes follow the request by themselves.

    Within it they would be pickled, and the window stand still for as long as that takes.
    """

    width: int
    height: int
    stride: int


@dataclass(frozen=True)
class ModelRequest:
    """A picture to describe. part: left, top, width and height in fractions of the picture; None: all."""

    content: Path | bytes | Pixels
    part: tuple[float, float, float, float] | None = None


@dataclass(frozen=True)
class Described:
    """What came of one picture. notices: what the library warned of meanwhile, Messages."""

    description: Description
    notices: tuple[str, ...] = ()


@dataclass(frozen=True)
class Unforeseen:
    """An error nobody has words for. what: the name of its class. traceback: for the log."""

    what: str
    traceback: str


Answer = Described | Unforeseen | CaptionerError | Cancelled


def serve(connection: Connection, pack: str, device: str) -> None:
    """Load the model, then answer requests until the other side closes the connection."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is the window's to answer
    notices = _Notices()
    captioner = _load(pack, device)
    try:
        while True:
            request = connection.recv()
            if request is None:  # a request to stop which came too late
                continue
            pixels = connection.recv_bytes() if isinstance(request.content, Pixels) else b""
            if isinstance(captioner, CaptionerError | Unforeseen):
                connection.send(captioner)
                return  # a later request gets a new process, which tries again
            connection.send(_answer(captioner, request, pixels, connection.poll, notices))
    except (EOFError, OSError):
        return


def _load(pack: str, device: str) -> "Captioner | CaptionerError | Unforeseen":
    try:
        from captioner.inference import load

        return load(pack, device)
    except CaptionerError as error:
        return error
    except Exception as error:
        return _unforeseen(error)


def _unforeseen(error: Exception) -> Unforeseen:
    return Unforeseen(type(error).__name__, "".join(traceback.format_exception(error)))


def _answer(
    captioner: "Captioner",
    request: ModelRequest,
    pixels: bytes,
    should_stop: Callable[[], bool],
    notices: "_Notices",
) -> Answer:
    from captioner.description import compose

    try:
        caption = captioner.caption(_source(request, pixels), should_stop=should_stop)
        return Described(compose(caption), notices.take())
    except (CaptionerError, Cancelled) as error:
        return error
    except Exception as error:
        return _unforeseen(error)


def _source(request: ModelRequest, pixels: bytes) -> "PictureSource":
    from PIL import Image

    from captioner.images import read_picture

    content: PictureSource
    if isinstance(request.content, Pixels):
        size, stride = (request.content.width, request.content.height), request.content.stride
        content = Image.frombytes("RGB", size, pixels, "raw", "RGB", stride)
    else:
        content = request.content
    if request.part is None:
        return content
    image = read_picture(content).image
    left, top = round(request.part[0] * image.width), round(request.part[1] * image.height)
    width = max(1, round(request.part[2] * image.width))
    height = max(1, round(request.part[3] * image.height))
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
