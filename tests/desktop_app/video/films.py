"""Short films of photos, made when a test needs them."""

from collections.abc import Sequence
from pathlib import Path

import av
import numpy as np
import skimage.data
from PIL import Image

PHOTOS = ("camera", "chelsea", "coffee")  # of scikit-image: a man with a camera, a cat, a cup
RATE = 25  # frames a second


def write_film(
    path: Path, seconds: Sequence[float], photos: Sequence[str] = PHOTOS, size: tuple[int, int] = (320, 240)
) -> Path:
    """An MP4 without sound that shows one photo after another, each for so many seconds."""
    with av.open(path, "w") as film:
        stream = film.add_stream("mpeg4", rate=RATE)
        stream.width, stream.height, stream.pix_fmt, stream.bit_rate = *size, "yuv420p", 2_000_000
        for name, length in zip(photos, seconds, strict=True):
            photo = Image.fromarray(getattr(skimage.data, name)()).convert("RGB").resize(size)
            frame = av.VideoFrame.from_ndarray(np.asarray(photo), format="rgb24")
            for _ in range(round(length * RATE)):
                frame.pts = None
                film.mux(stream.encode(frame))
        film.mux(stream.encode())
    return path
