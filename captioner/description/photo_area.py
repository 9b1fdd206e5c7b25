"""Where a photo stands in a screenshot: the part worth a caption."""

import numpy as np
import numpy.typing as npt
from PIL import Image

from captioner.description.description import Box

# A photo that covers less of a screenshot is one thing among many there.
WORTH_TELLING = 0.5
CELL = 8  # pixels a side; a picture is reduced to some 64 cells across
LONGEST = 512
FILLED = 0.85  # of a photo's rectangle; sky and shadow may be as flat as a program's ground


def photo_area(image: Image.Image) -> Box | None:
    """The part of an RGB screenshot that one photo fills, when that is at least half of it; else None."""
    scale = min(1.0, LONGEST / max(image.size))
    small = image.resize(
        (max(CELL, round(image.width * scale)), max(CELL, round(image.height * scale))), Image.Resampling.BOX
    )
    cells = _photographic(np.asarray(small, dtype=np.int16))
    rows, columns = cells.shape
    best, box = 0.0, None
    for top, bottom in _runs(cells.mean(axis=1) >= WORTH_TELLING):
        for left, right in _runs(cells[top:bottom].mean(axis=0) >= WORTH_TELLING):
            area = (bottom - top) * (right - left) / (rows * columns)
            if area > best and cells[top:bottom, left:right].mean() >= FILLED:
                best = area
                box = (left / columns, top / rows, (right - left) / columns, (bottom - top) / rows)
    return box if best >= WORTH_TELLING else None


def _photographic(pixels: npt.NDArray[np.int16]) -> npt.NDArray[np.bool_]:
    """Which cells, (rows, columns), hold many soft steps between neighbours, as lens and sensor make them."""
    luma = pixels @ np.array([0.299, 0.587, 0.114], dtype=np.float32)
    across = np.abs(np.diff(luma, axis=1, append=luma[:, -1:]))
    soft = (across > 0.2) & (across < 24)
    rows, columns = luma.shape[0] // CELL, luma.shape[1] // CELL
    blocks = soft[: rows * CELL, : columns * CELL].reshape(rows, CELL, columns, CELL)
    return np.asarray(blocks.mean(axis=(1, 3)) > 0.6)


def _runs(wanted: npt.NDArray[np.bool_]) -> list[tuple[int, int]]:
    """Begin and end of each stretch of true values."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], wanted, [False]]).astype(np.int8)))
    return [(int(begin), int(end)) for begin, end in edges.reshape(-1, 2)]
