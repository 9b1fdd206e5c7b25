"""How much of a camera's picture has changed, told from noise, flicker, exposure and a shaking hand."""

import numpy as np
from numpy.typing import NDArray

Luma = NDArray[np.float32]
"""Small blurred luma of a frame, (48, 64), levels 0 to 255."""


def small_luma(frame: NDArray[np.uint8]) -> Luma:
    """The small blurred luma of a frame. frame: (H, W, 3) RGB or BGR, or (H, W) grey, of any size."""
    raise NotImplementedError
