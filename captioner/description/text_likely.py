"""Whether a photo may hold text that is worth reading: the detector of lines over a small copy of it."""

from __future__ import annotations

import numpy as np
from PIL import Image

from captioner.description.text_detection import TextBox, boxes_in, text_probability
from captioner.description.text_reader import TextReader

# Chosen with python -m benchmarks.reading --photos FOLDER, on photos with signs drawn into them.
SIDE = 320
"""Pixels of the copy's longer side. It takes 20 ms on two cores; 448 takes 40 and catches 1 % more."""
LONGER = 1.1
"""Least width by height, or height by width, of what may be a word: wheels and faces are not."""
LARGEST = 0.5
"""The most that a line's shorter side may be of the copy's longer: what is larger is a texture."""


def is_text_likely(image: Image.Image, reader: TextReader) -> bool:
    """Whether an upright RGB photo seems to hold text of at least a twentieth of its height.

    Raises: TextReaderError when the reader's networks are not installed.
    """
    share = SIDE / max(image.size)
    size = max(1, round(image.width * share)), max(1, round(image.height * share))
    copy = image.resize(size, Image.Resampling.BILINEAR, reducing_gap=2)
    return any(_may_be_words(box) for box in boxes_in(text_probability(reader.detector, np.asarray(copy))))


def _may_be_words(box: TextBox) -> bool:
    low, high = sorted((box.width, box.height))
    return high >= LONGER * low and low <= LARGEST * SIDE
