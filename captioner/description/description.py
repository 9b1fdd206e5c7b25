"""What is told about a picture: the value everything else is made from."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Alternative:
    """Another sentence the model considered. log_probability: natural logarithm."""

    caption: str
    log_probability: float


@dataclass(frozen=True)
class Description:
    """One picture told. What no part of the program has looked at is None or empty, never guessed.

    spoken: the sentence as it is shown, spoken and brailled. caption: the model's words, lower case, no
    full stop; None when there is none. confidence: 0 to 1. kind: "photo", "screenshot", "document",
    "drawing" or "blank". width, height: of the upright picture in pixels. milliseconds: "load" (reading the
    picture and making it fit), "encode", "decode", and their sum "total"; in a batch each picture's share.
    pack: id of the model pack.
    """

    spoken: str
    caption: str | None
    alternatives: tuple[Alternative, ...]
    width: int
    height: int
    milliseconds: Mapping[str, float]
    pack: str
    confidence: float | None = None
    kind: str | None = None
    quality: tuple[str, ...] = ()
    text: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    abstained: bool = False

    def to_json(self) -> dict[str, Any]:
        """The fields of the command line's JSON contract, without "file" and "error"."""
        return {
            "spoken": self.spoken,
            "caption": self.caption,
            "confidence": self.confidence,
            "alternatives": [
                {"caption": other.caption, "log_probability": round(other.log_probability, 4)}
                for other in self.alternatives
            ],
            "kind": self.kind,
            "quality": list(self.quality),
            "text": list(self.text),
            "tags": list(self.tags),
            "abstained": self.abstained,
            "width": self.width,
            "height": self.height,
            "milliseconds": {name: round(value, 1) for name, value in self.milliseconds.items()},
            "pack": self.pack,
        }
