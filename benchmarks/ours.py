"""The parts of a Captioner by themselves. Only this file looks inside it."""

from collections.abc import Callable

from torch import Tensor, cat, channels_last, inference_mode, stack

from captioner.images import PictureSource, read_picture
from captioner.inference import AT_ONCE_ON_CPU, Captioner, Sight
from captioner.model.encoder import Features
from captioner.preprocessing import normalize, squash


def ready(captioner: Captioner, images: list[PictureSource]) -> Tensor:
    """Pictures as the encoder takes them: (B, 3, S, S), normalised, on the device."""
    config = captioner.pack.preprocessing
    pictures = [read_picture(image, smallest_side=config.size).image for image in images]
    pixels = [squash(picture, config) for picture in pictures]
    return normalize(stack(pixels).to(captioner.device), config).contiguous(memory_format=channels_last)


def encode(captioner: Captioner, images: Tensor) -> Features:
    """What the encoder sees in ready pictures, as many at once as is quickest."""
    parts = images.split(AT_ONCE_ON_CPU) if captioner.device.type == "cpu" else [images]
    with inference_mode():
        return Features.of_grid(cat([captioner._model.encoder(part).grid for part in parts]))


def look(captioner: Captioner, image: PictureSource) -> Callable[[], list[Sight]]:
    """All that happens to a picture once it is read: encoder, heads, and the search with all its advisers."""
    prepared = captioner._read(image)
    return lambda: captioner.look([prepared])


def decoder_type(captioner: Captioner) -> str:
    """In which floating-point type the decoder runs, by PyTorch's name."""
    return str(captioner._decoder_type).removeprefix("torch.")
