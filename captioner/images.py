"""Pictures in: a file, bytes, a stream, an image or an array becomes upright RGB, or one clear error.

What is read, up to which size, and what every error means is told in docs/pictures.md.
"""

from __future__ import annotations

import io
import logging
import os
import re
import threading
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any, BinaryIO, TypeAlias, TypeGuard, cast

from PIL import Image, ImageFile, _imaging

from captioner.errors import ImageError
from captioner.file_names import name_to_say
from captioner.files import Problem, UnusableFileError, open_file, problem_of
from captioner.pixels import image_from_array, upright_rgb

if TYPE_CHECKING:
    import numpy as np

PictureSource: TypeAlias = (
    "str | os.PathLike[str] | bytes | BinaryIO | Image.Image | np.ndarray[Any, np.dtype[Any]]"
)
"""What a picture is read from; quoted, so that numpy is not imported for it."""

MAX_FILE_BYTES = 256 * 2**20
"""The largest file read, in bytes: room for every camera's JPEG, HEIC and most of its TIFFs."""

MAX_PIXELS = 120_000_000
"""The most pixels decoded (width times height): 108-megapixel telephones and 102-megapixel cameras fit.

Pillow needs 4 bytes for each, and conversions a second copy: just under a gigabyte at the limit. A JPEG
that is decoded at a reduced scale may have twice as many.
"""

# The content decides what a file is, never its name. Only these readers are ever tried: none starts another
# program (as EPS would) or opens a second file. They are imported when first needed, and called directly:
# Image.open would apply the host program's Image.MAX_IMAGE_PIXELS, and the HEIF reader would have to be
# registered for the whole process.
_READERS = tuple(
    (re.compile(signature, re.DOTALL), module, name)
    for signature, module, name in (
        (rb"\xff\xd8\xff", "PIL.JpegImagePlugin", "JpegImageFile"),  # MPO too: its first picture is a JPEG
        (rb"\x89PNG\r\n\x1a\n", "PIL.PngImagePlugin", "PngImageFile"),
        (rb"GIF8[79]a", "PIL.GifImagePlugin", "GifImageFile"),
        (rb"RIFF....WEBP", "PIL.WebPImagePlugin", "WebPImageFile"),
        # "mif1" may hold either kind; the brands that follow it tell.
        (rb"....ftyp(?:....){0,12}?avi[fs]", "PIL.AvifImagePlugin", "AvifImageFile"),
        (rb"....ftyp(?:hei[cmsx]|hev[cmsx]|mif1|msf1)", "pillow_heif", "HeifImageFile"),
        (rb"II[*+]\0|MM\0[*+]", "PIL.TiffImagePlugin", "TiffImageFile"),
        (rb"BM", "PIL.BmpImagePlugin", "BmpImageFile"),
        (rb"\x00\x00\x01\x00", "PIL.IcoImagePlugin", "IcoImageFile"),
        (rb"\0\0\0\x0cjP  \r\n\x87\n|\xff\x4f\xff\x51", "PIL.Jpeg2KImagePlugin", "Jpeg2KImageFile"),
        (rb"P[1-6f]\s", "PIL.PpmImagePlugin", "PpmImageFile"),
        # TGA has no signature, so its whole header must make sense; last, as others might match by chance.
        (rb".[\x00\x01][\x01-\x03\t-\x0b].{13}[\x01\x08\x0f\x10\x18 ]", "PIL.TgaImagePlugin", "TgaImageFile"),
    )
)

_Problem: TypeAlias = tuple[str, str]
_COPY_AGAIN = "It may not have been copied or downloaded fully. Copy it again."
_MAKE_SMALLER = "Save a smaller copy of it with another program, then choose that copy."
_CHOOSE_ITSELF = "Choose the picture itself instead of the link."
_NOT_FOUND = ("{name} was not found.", "Check the name, or choose the picture again.")
_BROKEN_LINK = ("{name} is a link to a picture that is no longer there.", _CHOOSE_ITSELF)
_LINK_LOOP = ("{name} is a link that leads back to itself.", _CHOOSE_ITSELF)
_FOLDER = ("{name} is a folder.", "Choose a picture inside it.")
_NOT_A_FILE = ("{name} is a device, not a picture.", "Choose a picture file.")
_FORBIDDEN = ("{name} may not be opened.", "Ask the owner of the file to let you read it.")
_UNREADABLE = ("{name} could not be read.", "The disk or the connection to it may have failed. Try again.")
_WEB_ADDRESS = ("This is a web address.", "Save the picture on this computer, then choose the saved file.")
_EMPTY = ("{name} is empty.", _COPY_AGAIN)
_TOO_MANY_BYTES = ("{name} is too large a file.", _MAKE_SMALLER)
_TOO_MANY_PIXELS = ("{name} has too many pixels.", _MAKE_SMALLER)
_NO_MEMORY = ("{name} needs more memory than is free.", "Close other programs and try again.")
_UNKNOWN_KIND = ("{name} is not a picture of a known kind.", "Save it as JPEG or PNG, then choose that copy.")
_INCOMPLETE = ("{name} is incomplete.", _COPY_AGAIN)
_DAMAGED = ("{name} is damaged.", _COPY_AGAIN)
_NO_READER = ("{name} needs a part of the program that is missing.", "Install the program again.")

_WORDS = {
    Problem.NOT_FOUND: _NOT_FOUND,
    Problem.BROKEN_LINK: _BROKEN_LINK,
    Problem.LINK_LOOP: _LINK_LOOP,
    Problem.FOLDER: _FOLDER,
    Problem.NOT_A_FILE: _NOT_A_FILE,
    Problem.FORBIDDEN: _FORBIDDEN,
    Problem.EMPTY: _EMPTY,
    Problem.NO_MEMORY: _NO_MEMORY,
    Problem.UNREADABLE: _UNREADABLE,
}

# Without any handler, logging prints Pillow's complaints about odd files on standard error.
logging.getLogger("PIL").addHandler(logging.NullHandler())


@dataclass(frozen=True)
class Picture:
    """A picture ready to be looked at.

    image: upright, mode RGB, 8 bit per channel, sRGB, without metadata; may be smaller than the original.
    width, height: size of the upright original, in pixels.
    """

    image: Image.Image
    width: int
    height: int


def read_picture(source: PictureSource, *, smallest_side: int | None = None) -> Picture:
    """Read one picture; safe to call from several threads at once.

    source: a path, the bytes of a file, a binary stream (read from its start), a Pillow image, or an array
    (H, W), (H, W, 1), (H, W, 3) or (H, W, 4) of uint8, uint16, bool, or float within 0..1.
    smallest_side: the side the caller needs, in pixels. A picture with more than twice that is decoded or
    reduced to fewer pixels, both sides staying at least twice as long, enough for a good antialiased resize.

    Of an animation or a document the first frame or page is taken. Transparent parts are laid over mid-grey.

    Raises:
        ImageError: The picture cannot be read; title and hint say why and what helps.
        TypeError, ValueError: The caller passed something that is no PictureSource, or a side below 1.
    """
    if smallest_side is not None and smallest_side < 1:
        raise ValueError(f"smallest_side must be at least 1, not {smallest_side}")
    name = _name_to_say(source)
    if isinstance(source, Image.Image):
        return _answer(lambda: _from_image(source, name, smallest_side), name)
    if _is_array(source):
        return _answer(lambda: _from_image(image_from_array(source), name, smallest_side), name)
    data = _read_bytes(source, name)
    return _answer(lambda: _from_bytes(data, name, smallest_side), name)


# --- From a source to bytes ---------------------------------------------------------------------------------


def _read_bytes(source: object, name: str) -> bytes:
    if isinstance(source, (bytes, bytearray, memoryview)):
        data = bytes(source)
    elif isinstance(source, (str, os.PathLike)):
        data = _read_file(os.fsdecode(source), name)
    elif hasattr(source, "read"):
        data = _read_from_start(cast(BinaryIO, source), name)
    else:
        raise TypeError(f"A picture cannot be read from {type(source).__name__}")
    if not data:
        raise _error(_EMPTY, name)
    if len(data) > MAX_FILE_BYTES:
        raise _error(_TOO_MANY_BYTES, name)
    return data


def _read_file(path: str, name: str) -> bytes:
    if re.match(r"(?:https?|ftps?)://", path, re.IGNORECASE):
        raise _error(_WEB_ADDRESS, name)
    try:
        with open_file(path) as stream:
            if os.fstat(stream.fileno()).st_size > MAX_FILE_BYTES:
                raise _error(_TOO_MANY_BYTES, name)
            return _read_at_most(stream, MAX_FILE_BYTES + 1)
    except UnusableFileError as error:
        raise _error(_WORDS[error.problem], name) from error
    except OSError as error:
        raise _error(_WORDS[problem_of(error)], name) from error
    except MemoryError as error:
        raise _error(_NO_MEMORY, name) from error


def _read_from_start(stream: BinaryIO, name: str) -> bytes:
    try:
        if stream.seekable():
            stream.seek(0)  # a picture just saved into a BytesIO leaves it at its end
        return _read_at_most(stream, MAX_FILE_BYTES + 1)
    except (TypeError, AttributeError):  # no binary stream: the caller's mistake
        raise
    except Exception as error:  # a stream out of an archive or from a network has errors of its own
        raise _error(_UNREADABLE, name) from error


def _read_at_most(stream: BinaryIO | io.FileIO, limit: int) -> bytes:
    parts = []
    while limit > 0 and (part := stream.read(limit)):  # a raw stream may give less than it is asked for
        if not isinstance(part, bytes):
            raise TypeError("A picture must be read from a binary stream, not from a text stream")
        parts.append(part)
        limit -= len(part)
    return b"".join(parts)


# --- From bytes to pixels -----------------------------------------------------------------------------------


def _from_bytes(data: bytes, name: str, smallest_side: int | None) -> Picture:
    reader = _reader_of(data)
    if reader is None:
        raise _error(_UNKNOWN_KIND, name)
    # Reads the header only; the pixels follow in upright_rgb.
    with reader(io.BytesIO(data)) as image:
        return _from_image(image, name, smallest_side, may_draft=True)


def _reader_of(data: bytes) -> type[ImageFile.ImageFile] | None:
    for signature, module, name in _READERS:
        if signature.match(data):
            return cast(type[ImageFile.ImageFile], getattr(import_module(module), name))
    return None


def _from_image(
    image: Image.Image, name: str, smallest_side: int | None, *, may_draft: bool = False
) -> Picture:
    width, height = image.size
    if may_draft and smallest_side is not None and image.format == "JPEG":
        # libjpeg then computes a half, a quarter or an eighth of the pixels in each direction.
        image.draft(None, (2 * smallest_side, 2 * smallest_side))
    if width * height > 2 * MAX_PIXELS or image.width * image.height > MAX_PIXELS:
        raise _error(_TOO_MANY_PIXELS, name)
    if width == 0 or height == 0:
        raise _error(_EMPTY, name)
    if image.format == "TIFF":
        _silence_libtiff()
    upright, turned = upright_rgb(image, smallest_side)
    return Picture(upright, height, width) if turned else Picture(upright, width, height)


def _silence_libtiff() -> None:
    """Stop libtiff from printing errors on file descriptor 2, in this process and from now on.

    Pillow offers no way, and redirecting the descriptor would swallow what other threads print meanwhile.
    The library that Pillow uses is found through Pillow's own extension module. Where it is built in
    (Windows wheels), nothing is found, and a console may show a line for a damaged TIFF; that is all.
    These are two pointers, always written with the same value, so threads need no lock.
    """
    import ctypes

    try:
        library = ctypes.CDLL(_imaging.__file__)
        for setter in (library.TIFFSetErrorHandler, library.TIFFSetWarningHandler):
            setter.argtypes, setter.restype = [ctypes.c_void_p], ctypes.c_void_p
            setter(None)
    except (AttributeError, OSError):
        return


# --- From any failure to one error --------------------------------------------------------------------------


def _answer(read: Callable[[], Picture], name: str) -> Picture:
    """Call read, quietly, and turn whatever a decoder may raise into an ImageError."""
    try:
        with _without_library_warnings():
            return read()
    except ImageError:
        raise
    except MemoryError as error:
        raise _error(_NO_MEMORY, name) from error
    except Image.DecompressionBombError as error:
        raise _error(_TOO_MANY_PIXELS, name) from error
    except ImportError as error:
        raise _error(_NO_READER, name) from error
    except Exception as error:
        raise _error(_INCOMPLETE if _speaks_of_missing_data(error) else _DAMAGED, name) from error


def _speaks_of_missing_data(error: Exception) -> bool:
    words = r"truncat|not large enough|end of"
    return isinstance(error, EOFError) or re.search(words, str(error), re.IGNORECASE) is not None


_WARNING_MODULES = re.compile(r"(PIL|pillow_heif)\b")
_reading = 0
_reading_lock = threading.Lock()


@contextmanager
def _without_library_warnings() -> Iterator[None]:
    """Ignore the warnings of Pillow while any thread reads a picture.

    A host that makes warnings errors would lose good pictures to them. warnings.catch_warnings is no help:
    two threads that leave it in the wrong order exchange the filters of the whole program for good.
    """
    global _reading
    with _reading_lock:
        _reading += 1
        # However often called, it is in the list once.
        warnings.filterwarnings("ignore", module=_WARNING_MODULES.pattern)
    try:
        yield
    finally:
        with _reading_lock:
            _reading -= 1
            filters = cast("list[object]", warnings.filters)
            ours = ("ignore", None, Warning, _WARNING_MODULES, 0)
            if _reading == 0 and ours in filters:  # absent when the host has restored its filters meanwhile
                filters.remove(ours)


def _error(problem: _Problem, name: str) -> ImageError:
    title, hint = problem
    return ImageError(title, hint, name=name)


def _name_to_say(source: object) -> str:
    """The file's name, or words for what has none."""
    if not isinstance(source, (str, os.PathLike)):
        return "The picture"
    return name_to_say(source) or "The picture"


def _is_array(source: object) -> TypeGuard[np.ndarray[Any, np.dtype[Any]]]:
    if not hasattr(source, "__array_interface__"):
        return False  # without importing numpy for it, nor meeting it half imported by another thread
    import numpy as np

    return isinstance(source, np.ndarray)
