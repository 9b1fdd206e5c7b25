"""Animated pictures, GIF, WebP and PNG, as a video's frames."""

import io
import re
from collections.abc import Iterator
from importlib import import_module
from typing import NamedTuple

from PIL import Image

from captioner.images import MAX_FILE_BYTES, MAX_PIXELS
from captioner.pixels import upright_rgb

_READERS = (
    (re.compile(rb"GIF8[79]a"), "PIL.GifImagePlugin", "GifImageFile"),
    (re.compile(rb"RIFF....WEBP", re.DOTALL), "PIL.WebPImagePlugin", "WebPImageFile"),
    (re.compile(rb"\x89PNG\r\n\x1a\n"), "PIL.PngImagePlugin", "PngImageFile"),
)
# Browsers show a frame that claims to last at most so long for a tenth of a second.
_TOO_SHORT = 10
_USUAL = 100
"""In milliseconds."""


class AnimationFrame(NamedTuple):
    """One frame, upright RGB. begin, duration: in milliseconds."""

    begin: int
    duration: int
    image: Image.Image


def open_animation(stream: io.FileIO) -> Image.Image | None:
    """The animated picture in a file; None where it holds something else.

    Raises: OSError, ValueError and whatever else a damaged picture makes Pillow raise.
    """
    stream.seek(0)
    begin = stream.read(16) or b""
    for signature, module, name in _READERS:
        if signature.match(begin):
            stream.seek(0)
            image: Image.Image = getattr(import_module(module), name)(
                io.BytesIO(stream.read(MAX_FILE_BYTES) or b"")
            )
            if image.width * image.height > MAX_PIXELS:
                raise Image.DecompressionBombError
            return image
    return None


def frames(image: Image.Image) -> Iterator[AnimationFrame]:
    """Every frame in turn; one at a time is held. Raises: as open_animation()."""
    begin = 0
    for number in range(getattr(image, "n_frames", 1)):
        image.seek(number)
        image.load()
        stated = float(image.info.get("duration", 0))
        duration = round(stated) if stated > _TOO_SHORT else _USUAL
        yield AnimationFrame(begin, duration, upright_rgb(image, None)[0])
        begin += duration
