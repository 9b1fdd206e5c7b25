"""What is told about a picture: the value everything else is made from."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from captioner.description.reading import Reading

KINDS = ("photo", "screenshot", "document", "drawing", "blank")
LEVELS = ("brief", "normal", "full")

Box = tuple[float, float, float, float]
"""Left, top, width and height in fractions of the picture."""


@dataclass(frozen=True)
class Alternative:
    """Another sentence the model considered. log_probability: natural logarithm."""

    caption: str
    log_probability: float


@dataclass(frozen=True)
class Place:
    """Where something told is: word, of the caption, and the box in which the model saw it."""

    word: str
    box: Box


@dataclass(frozen=True)
class Parts:
    """Which parts of a description are wanted. What is off takes no time, and its fields stay empty."""

    kind: bool = True
    quality: bool = True
    confidence: bool = True
    text: bool = True
    codes: bool = True


@dataclass(frozen=True)
class Wording:
    """How a description is worded. level: one of LEVELS. neutral: person words that guess no sex or age."""

    level: str = "normal"
    neutral: bool = False


@dataclass(frozen=True)
class Description:
    """One picture told. What no part of the program has looked at is None or empty, never guessed.

    spoken: the sentence as it is shown, spoken and brailled. caption: the model's words, lower case, no
    full stop; None when none is told, which is what abstained says. alternatives: best first; none when
    abstained. width, height: of the upright picture in pixels. milliseconds: of each part that ran,
    "load" (reading the picture and making it fit), "encode", "decode", "kind", "quality", "text",
    "codes", and their sum "total"; in a batch each picture's share. pack: id of the model pack.
    confidence: 0 to 1, how likely the caption is right; hedged: too little to tell it as a fact. kind:
    one of KINDS. quality: flags, see quality.py, the worst first. reading: None until somebody has read.
    colours: names of the dominant ones, the largest first. light: "dark", "dim", "even" or "bright".
    places: of the caption's things. captioned: the part that the caption tells, where a photo fills most
    of a screenshot. turned: degrees clockwise by which the picture was turned to stand upright before it
    was captioned. evidence: what the confidence was found by, see confidence.py. thing: what may be
    in a photo and is not named by a caption, such as "a cat".
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
    tags: tuple[str, ...] = ()
    abstained: bool = False
    hedged: bool = False
    reading: Reading | None = None
    colours: tuple[str, ...] = ()
    light: str | None = None
    places: tuple[Place, ...] = ()
    captioned: Box | None = None
    turned: int = 0
    evidence: tuple[float, ...] = ()
    thing: str | None = None

    @property
    def text(self) -> tuple[str, ...]:
        """The paragraphs of text found in the picture."""
        return self.reading.paragraphs if self.reading else ()

    def to_json(self) -> dict[str, Any]:
        """The fields of the command line's JSON contract, without "file" and "error"."""
        codes = self.reading.codes if self.reading else ()
        return {
            "spoken": self.spoken,
            "caption": self.caption,
            "confidence": None if self.confidence is None else round(self.confidence, 3),
            "alternatives": [
                {"caption": other.caption, "log_probability": round(other.log_probability, 4)}
                for other in self.alternatives
            ],
            "kind": self.kind,
            "quality": list(self.quality),
            "text": list(self.text),
            "codes": [{"format": code.format, "content": code.content} for code in codes],
            "tags": list(self.tags),
            "abstained": self.abstained,
            "width": self.width,
            "height": self.height,
            "milliseconds": {name: round(value, 1) for name, value in self.milliseconds.items()},
            "pack": self.pack,
        }
