"""Captions pictures with a CNN encoder and an LSTM decoder, on this computer alone.

>>> import captioner
>>> print(captioner.describe("photo.jpg").spoken)  # doctest: +SKIP
"""

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from captioner.api import describe
    from captioner.decoding import DecodingOptions
    from captioner.describing import Describer
    from captioner.description.description import Alternative, Description, Parts, Place, Wording
    from captioner.description.reading import Code, Line, Reading
    from captioner.errors import (
        Cancelled,
        CaptionerError,
        ConfigError,
        DataError,
        DeviceError,
        ImageError,
        PackError,
    )
    from captioner.inference import Caption, Captioner, load
    from captioner.model.encoder import Features

# Where each public name lives. They are imported when first asked for, so that "import captioner" is instant.
_HOMES = {
    "Alternative": "captioner.description.description",
    "Cancelled": "captioner.errors",
    "Caption": "captioner.inference",
    "Captioner": "captioner.inference",
    "CaptionerError": "captioner.errors",
    "Code": "captioner.description.reading",
    "ConfigError": "captioner.errors",
    "DataError": "captioner.errors",
    "DecodingOptions": "captioner.decoding",
    "Describer": "captioner.describing",
    "Description": "captioner.description.description",
    "DeviceError": "captioner.errors",
    "Features": "captioner.model.encoder",
    "ImageError": "captioner.errors",
    "Line": "captioner.description.reading",
    "PackError": "captioner.errors",
    "Parts": "captioner.description.description",
    "Place": "captioner.description.description",
    "Reading": "captioner.description.reading",
    "Wording": "captioner.description.description",
    "describe": "captioner.api",
    "load": "captioner.inference",
}

__all__ = [
    "Alternative",
    "Cancelled",
    "Caption",
    "Captioner",
    "CaptionerError",
    "Code",
    "ConfigError",
    "DataError",
    "DecodingOptions",
    "Describer",
    "Description",
    "DeviceError",
    "Features",
    "ImageError",
    "Line",
    "PackError",
    "Parts",
    "Place",
    "Reading",
    "Wording",
    "describe",
    "load",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'captioner' has no attribute {name!r}")
    value = getattr(importlib.import_module(_HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
