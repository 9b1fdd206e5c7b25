"""How the pixels of a picture are spread: what tells a page or a program from a photo at a glance.

Measured on the square the encoder sees, so that neither size nor proportions of the picture count.
"""

import numpy as np
import numpy.typing as npt

Pixels = npt.NDArray[np.uint8]

NAMES = (
    "equal to the right",
    "equal below",
    "nearly equal to the right",
    "strong steps",
    "middling steps",
    "weak steps",
    "steps along the axes",
    "commonest colour",
    "four commonest colours",
    "colours",
    "near white",
    "near black",
    "mean luma",
    "deviation of luma",
    "mean colourfulness",
    "deviation of colourfulness",
)


def statistics(pixels: Pixels) -> npt.NDArray[np.float32]:
    """Sixteen shares and means, most within 0 and 1, of (3, S, S) RGB bytes, in the order of NAMES."""
    red, green, blue = pixels
    light = 299 * red.astype(np.int32) + 587 * green.astype(np.int32) + 114 * blue.astype(np.int32)
    luma = (light // 1000).astype(np.uint8)  # ITU-R BT.601
    right, below = _difference(luma[:, 1:], luma[:, :-1]), _difference(luma[1:], luma[:-1])
    steps = np.maximum(right[:-1], below[:, :-1])
    smaller = np.minimum(right[:-1], below[:, :-1])
    colourfulness = np.maximum(np.maximum(red, green), blue) - np.minimum(np.minimum(red, green), blue)
    # Sixteen levels a channel: compression moves colours a little, and must not make many of one.
    colours = ((red >> 4).astype(np.uint16) << 8) | (green & 0xF0) | (blue >> 4)
    counts = np.sort(np.bincount(colours.ravel(), minlength=4096))[::-1]
    visible = steps > 8
    values = (
        _share(right == 0),
        _share(below == 0),
        _share(right <= 2),
        _share(steps > 64),
        _share((steps > 16) & (steps <= 64)),
        _share((steps > 2) & (steps <= 16)),
        _share(visible & (smaller <= steps // 4)) / (_share(visible) or 1.0),
        counts[0] / luma.size,
        counts[:4].sum() / luma.size,
        np.log10(1 + np.count_nonzero(counts > 4)) / 4,
        _share(luma > 240),
        _share(luma < 16),
        luma.mean() / 255,
        luma.std(dtype=np.float32) / 128,
        colourfulness.mean() / 255,
        colourfulness.std(dtype=np.float32) / 128,
    )
    return np.array(values, dtype=np.float32)


def _difference(one: Pixels, other: Pixels) -> Pixels:
    return np.maximum(one, other) - np.minimum(one, other)


def _share(chosen: npt.NDArray[np.bool_]) -> float:
    return np.count_nonzero(chosen) / chosen.size
