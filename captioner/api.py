"""One call for those who want one description."""

from functools import lru_cache
from pathlib import Path

from captioner.decoding import DecodingOptions
from captioner.describing import EVERYTHING, PLAIN, Describer
from captioner.description import Description, Parts, Wording
from captioner.images import PictureSource
from captioner.inference import Captioner, load


def describe(
    image: PictureSource,
    *,
    pack: str | Path = "default",
    device: str = "auto",
    options: DecodingOptions | None = None,
    parts: Parts = EVERYTHING,
    wording: Wording = PLAIN,
) -> Description:
    """Describe one picture: a path, bytes, file object, PIL image or numpy array.

    parts: what is wanted. wording: how it is said. The model stays loaded for the next call with the same
    pack and device. Raises: ImageError, PackError, DeviceError, TextReaderError.
    """
    describer = Describer(_loaded(str(pack), device), parts, wording, options)
    description = describer.describe(image)
    if not (parts.text or parts.codes):
        return description
    return describer.with_reading(description, describer.read(image, description.kind))


@lru_cache(maxsize=1)
def _loaded(pack: str, device: str) -> Captioner:
    return load(pack, device)
