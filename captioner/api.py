"""One call for those who want one sentence."""

from functools import lru_cache
from pathlib import Path

from captioner.decoding import DecodingOptions
from captioner.description import Description, compose
from captioner.images import PictureSource
from captioner.inference import Captioner, load


def describe(
    image: PictureSource,
    *,
    pack: str | Path = "default",
    device: str = "auto",
    options: DecodingOptions | None = None,
) -> Description:
    """Describe one picture: a path, bytes, file object, PIL image or numpy array.

    The model stays loaded for the next call with the same pack and device.
    Raises: ImageError, PackError, DeviceError.
    """
    return compose(_loaded(str(pack), device).caption(image, options))


@lru_cache(maxsize=1)
def _loaded(pack: str, device: str) -> Captioner:
    return load(pack, device)
