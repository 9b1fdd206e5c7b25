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
    red, green, blue = pixels.astype(np.int32)
    luma = (299 * red + 587 * green + 114 * blue) // 1000  # ITU-R BT.601
    right, below = np.abs(np.diff(luma, axis=1)), np.abs(np.diff(luma, axis=0))
    steps = np.maximum(right[:-1], below[:, :-1])
    smaller = np.minimum(right[:-1], below[:, :-1])
    colourfulness = np.maximum(np.maximum(red, green), blue) - np.minimum(np.minimum(red, green), blue)
    # Sixteen levels a channel: compression moves colours a little, and must not make many of one.
    colours = ((red >> 4) << 8) | ((green >> 4) << 4) | (blue >> 4)
    counts = np.sort(np.bincount(colours.ravel(), minlength=4096))[::-1]
    visible = steps > 8
    values = (
        (right == 0).mean(),
        (below == 0).mean(),
        (right <= 2).mean(),
        (steps > 64).mean(),
        ((steps > 16) & (steps <= 64)).mean(),
        ((steps > 2) & (steps <= 16)).mean(),
        (smaller[visible] * 4 <= steps[visible]).mean() if visible.any() else 0.0,
        counts[0] / luma.size,
        counts[:4].sum() / luma.size,
        np.log10(1 + (counts > 4).sum()) / 4,
        (luma > 240).mean(),
        (luma < 16).mean(),
        luma.mean() / 255,
        luma.std() / 128,
        colourfulness.mean() / 255,
        colourfulness.std() / 128,
    )
    return np.array(values, dtype=np.float32)
