"""What is told about a picture: the values that hold it, and the sentences made of them."""

from captioner.description.compose import sentence, tell, tell_reading
from captioner.description.description import (
    Alternative,
    Box,
    Description,
    Parts,
    Place,
    Wording,
)
from captioner.description.explore import PARTS, Part, tell_part
from captioner.description.phrases import Say, english
from captioner.description.reading import Code, Line, Reading

__all__ = [
    "PARTS",
    "Alternative",
    "Box",
    "Code",
    "Description",
    "Line",
    "Part",
    "Parts",
    "Place",
    "Reading",
    "Say",
    "Wording",
    "english",
    "sentence",
    "tell",
    "tell_part",
    "tell_reading",
]
