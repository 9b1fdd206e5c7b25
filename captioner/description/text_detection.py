"""Where lines of text are in a picture: differentiable binarization (Liao et al., AAAI 2020).

A network gives every pixel the probability that it belongs to the shrunken core of a line. Connected cores
become rectangles, which are grown back to the size of the line.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from captioner.errors import Cancelled

if TYPE_CHECKING:
    import onnxruntime

Pixels = NDArray[np.uint8]
"""(H, W, 3), RGB."""

# As PP-OCR was trained and published, but for the names.
CORE = 0.3  # probability from which a pixel belongs to a core
LIKELY = 0.5  # mean probability from which a core is a line
GROWTH = 1.6  # how far cores grow: times area / perimeter
SMALLEST_CORE = 3  # pixels, of the shorter side
STRIDE = 32  # the network takes sides that are multiples of it

BAND = 1366 * 800
"""Most pixels that go through the network at once, which bounds its memory; a small screen is one band."""
OVERLAP = 176
"""Pixels that neighbouring bands share: lines that reach from top to bottom this far are whole in one."""
GLANCE = 400 * 250
"""Most pixels of the first, small copy, in which letters that fill the picture are found."""
LARGE = 112
"""Pixels from which a line is taken from the smaller copy: beyond, letters fall apart, or bands cut them."""
SLACK = 1.5
"""The factor by which it may be exceeded where the smaller copy has no such line after all."""
FRAGMENT = 0.3
"""Least height of a part of a large line, as a share of that; smaller is text of its own inside the box."""
SHORT_SIDE = 1600
"""Most pixels of a larger picture's shorter side: letters of 12 pixels on a screen of 3840 by 2160 are found
then, smaller ones not always. Long pages are not reduced for their length."""
WIDEST = BAND // (2 * OVERLAP)
"""Most pixels across: bands of wider pictures would be too large."""
MOST_LINES = 400
"""Lines that are looked for; of a longer page, the upper ones. It is twice a densely printed page."""
ENLARGED = 1.5
"""The most by which small pictures are enlarged: letters of 8 and 9 pixels are found better."""


@dataclass(frozen=True)
class TextBox:
    """A line's rectangle, in pixels of the picture. angle: degrees clockwise, -45 to 45; width along it."""

    x: float
    y: float
    width: float
    height: float
    angle: float

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """Left, top, width and height of the upright rectangle around it."""
        turn = math.radians(self.angle)
        width = self.width * abs(math.cos(turn)) + self.height * abs(math.sin(turn))
        height = self.width * abs(math.sin(turn)) + self.height * abs(math.cos(turn))
        return self.x - width / 2, self.y - height / 2, width, height

    @property
    def line_height(self) -> float:
        """Height of the line, whichever way it runs."""
        return min(self.width, self.height)

    def turned(self, degrees: int) -> TextBox:
        """The same rectangle, its line seen as running in another direction; degrees: a multiple of 90."""
        width, height = (self.height, self.width) if degrees % 180 else (self.width, self.height)
        return TextBox(self.x, self.y, width, height, self.angle + degrees)


def find_text(
    network: onnxruntime.InferenceSession, pixels: Pixels, should_stop: Callable[[], bool]
) -> list[TextBox]:
    """The lines of text in a picture, the upper ones first. should_stop is asked before every band.

    Raises: Cancelled.
    """
    height, width = pixels.shape[:2]

    def limited(area: int) -> float:
        return min(ENLARGED, math.sqrt(area / (width * height)))

    scale = limited(BAND)
    glance = _at_scale(network, pixels, limited(GLANCE), should_stop)
    boxes = _merged(
        glance, _at_scale(network, pixels, scale, should_stop), scale, lambda box: box.line_height
    )
    if width * height > BAND:
        scale = min(1.0, SHORT_SIDE / min(width, height), WIDEST / width)
        boxes = _merged(
            boxes, _at_scale(network, pixels, scale, should_stop), scale, lambda box: box.bounds[3]
        )
    return sorted(boxes, key=lambda box: box.y)[:MOST_LINES]


def _merged(
    coarse: list[TextBox], fine: list[TextBox], scale: float, extent: Callable[[TextBox], float]
) -> list[TextBox]:
    """Large lines of the smaller copy, small ones of the larger, whose scale is given."""
    large = [box for box in coarse if extent(box) * scale > LARGE]
    small = [box for box in fine if extent(box) * scale <= SLACK * LARGE]
    return large + [box for box in small if not any(_is_part(box, one) for one in large)]


def _is_part(box: TextBox, large: TextBox) -> bool:
    left, top, width, height = large.bounds
    inside = left <= box.x <= left + width and top <= box.y <= top + height
    return inside and box.line_height >= FRAGMENT * large.line_height


def _at_scale(
    network: onnxruntime.InferenceSession, pixels: Pixels, scale: float, should_stop: Callable[[], bool]
) -> list[TextBox]:
    import cv2

    height, width = pixels.shape[:2]
    size = max(1, round(width * scale)), max(1, round(height * scale))
    if size != (width, height):
        how = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
        pixels = np.asarray(cv2.resize(pixels, size, interpolation=how), np.uint8)
    boxes: list[TextBox] = []
    for top, bottom, begin, end in _bands(*size):
        if should_stop():
            raise Cancelled
        if len(boxes) > MOST_LINES:
            break
        found = boxes_in(text_probability(network, pixels[top:bottom]))
        boxes += [_moved(box, top, size, (width, height)) for box in found if begin <= box.y + top < end]
    return boxes


def text_probability(network: onnxruntime.InferenceSession, pixels: Pixels) -> NDArray[np.float32]:
    """(H, W) of how likely each pixel is the core of a line."""
    height, width = pixels.shape[:2]
    padded = np.pad(pixels, ((0, -height % STRIDE), (0, -width % STRIDE), (0, 0)), mode="edge")
    entry = padded[..., ::-1].transpose(2, 0, 1)[None].astype(np.float32) / 127.5 - 1  # BGR, -1 to 1
    output = network.run(None, {network.get_inputs()[0].name: np.ascontiguousarray(entry)})[0]
    return np.asarray(output, np.float32)[0, 0, :height, :width]


def _bands(width: int, height: int) -> list[tuple[int, int, float, float]]:
    """Top and bottom of each band, and from where to where a line's middle must lie to be told by it."""
    rows = max(2 * OVERLAP, BAND // width)
    if height <= rows:
        return [(0, height, -math.inf, math.inf)]
    count = math.ceil((height - OVERLAP) / (rows - OVERLAP))
    tops = [round(number * (height - rows) / (count - 1)) for number in range(count)]
    edges = [-math.inf, *((top + rows + below) / 2 for top, below in pairwise(tops)), math.inf]
    return [(top, top + rows, *owned) for top, owned in zip(tops, pairwise(edges), strict=True)]


def boxes_in(probability: NDArray[np.float32]) -> list[TextBox]:
    """The lines of text that text_probability has seen, in its pixels."""
    import cv2

    cores = cv2.dilate((probability > CORE).astype(np.uint8), np.ones((2, 2), np.uint8))
    outlines, _ = cv2.findContours(cores, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)
    boxes = []
    for outline in outlines:
        rectangle = cv2.minAreaRect(outline)
        (x, y), (width, height), angle = rectangle
        if min(width, height) < SMALLEST_CORE:
            continue
        if _mean_inside(probability, cv2.boxPoints(rectangle)) < LIKELY:
            continue
        grown = GROWTH * width * height / (width + height)  # both sides together
        boxes.append(_upright(x, y, width + grown, height + grown, angle))
    return boxes


def _mean_inside(probability: NDArray[np.float32], corners: NDArray[Any]) -> float:
    import cv2

    height, width = probability.shape
    left, top = np.clip(np.floor(corners.min(0)).astype(int), 0, (width - 1, height - 1))
    right, bottom = np.clip(np.ceil(corners.max(0)).astype(int), 0, (width - 1, height - 1))
    inside = np.zeros((bottom - top + 1, right - left + 1), np.uint8)
    cv2.fillPoly(inside, [(corners - (left, top)).astype(np.int32)], 1)
    return float(cv2.mean(probability[top : bottom + 1, left : right + 1], inside)[0])


def _upright(x: float, y: float, width: float, height: float, angle: float) -> TextBox:
    """Of the four ways to see a rectangle, the one with the smallest angle."""
    quarters = round(angle / 90)
    if quarters % 2:
        width, height = height, width
    return TextBox(x, y, width, height, angle - 90 * quarters)


def _moved(box: TextBox, top: int, size: tuple[int, int], original: tuple[int, int]) -> TextBox:
    across, down = original[0] / size[0], original[1] / size[1]
    along = (across + down) / 2  # they differ by rounding only
    return TextBox(box.x * across, (box.y + top) * down, box.width * along, box.height * along, box.angle)
