"""The second, later look at a picture: what can be read in it. No caption waits for it."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

from captioner.description.codes import read_codes
from captioner.description.description import Parts
from captioner.description.reading import Reading
from captioner.description.text_likely import is_text_likely
from captioner.description.text_reader import SMALLEST_SIDE, TextReader, never
from captioner.errors import Cancelled
from captioner.images import PictureSource, read_picture
from captioner.timing import milliseconds_since

SELDOM_WRITTEN = ("photo", "blank")
"""Kinds of pictures that mostly hold no text."""


def read(
    image: PictureSource,
    kind: str | None,
    parts: Parts,
    text_reader: TextReader,
    should_stop: Callable[[], bool] = never,
) -> Reading:
    """Text and codes, as far as parts want them, each with its milliseconds.

    kind: of the picture, one of KINDS. In photos, and in what seems blank, text is read only where a quick
    test says that it is likely; in all else, and where the kind is not known, always.

    Raises: ImageError for an unreadable picture; TextReaderError; Cancelled when should_stop says yes.
    """
    if not (parts.text or parts.codes):
        return Reading()
    begin = time.perf_counter()
    picture = read_picture(image, smallest_side=SMALLEST_SIDE).image
    reading, times = Reading(), {}
    if parts.text:
        if kind not in SELDOM_WRITTEN or is_text_likely(picture, text_reader):
            reading = text_reader.read(picture, should_stop)
        times["text"] = milliseconds_since(begin)  # opening the picture too
        begin = time.perf_counter()
    if parts.codes:
        if should_stop():
            raise Cancelled
        reading = replace(reading, codes=read_codes(picture))
        times["codes"] = milliseconds_since(begin)
    return replace(reading, milliseconds=times)
