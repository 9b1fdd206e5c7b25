"""The text in a picture: found, recognised, put in order. What it cannot read is told in docs/reading.md."""

from __future__ import annotations

import re
import time
import unicodedata
from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from captioner.description import ocr_models
from captioner.description.letter_width import LetterWidths
from captioner.description.paragraphs import paragraphs
from captioner.description.reading import Line, Reading
from captioner.description.reading_order import in_reading_order
from captioner.description.text_detection import Pixels, TextBox, find_text
from captioner.description.text_recognition import characters_of, cut_out, recognise
from captioner.description.turned_text import Frame, likely_turns
from captioner.errors import Cancelled
from captioner.images import PictureSource, read_picture
from captioner.memory import give_back
from captioner.timing import milliseconds_since

if TYPE_CHECKING:
    import onnxruntime

# Chosen with python -m benchmarks.reading.
SMALLEST_SIDE = 1536
"""Larger pictures keep both sides at least twice as long: pages scanned at 300 dpi are not reduced."""
LEAST_CONFIDENCE = 0.7
"""Lines below are mostly textures and drawings taken for letters."""
FEW, LEAST_CONFIDENCE_OF_FEW = 2, 0.9
"""The same for lines of one or two characters, which say little and come up by chance more often."""
WIDEST_LETTER = 1.5
"""Width of a line by its height, for each letter: no script is wider; shapes taken for letters often are."""
DOUBTFUL = 0.8
"""Below it a line is tried the other way up, too."""
_WIDE = re.compile(r"[\uff01-\uff5e\u3000]")


def never() -> bool:
    """Nobody asks to stop."""
    return False


class TextReader:
    """Reads text. Loads its networks when they are first needed. May be used from one thread at a time."""

    def __init__(self) -> None:
        self._detector: onnxruntime.InferenceSession | None = None
        self._recogniser: onnxruntime.InferenceSession | None = None
        self._characters: list[str] = []

    @property
    def detector(self) -> onnxruntime.InferenceSession:
        """The network that finds lines. Raises: TextReaderError when it is not installed."""
        if self._detector is None:
            self._detector = ocr_models.open_model(ocr_models.DETECTOR)
        return self._detector

    def unload(self) -> None:
        """Give back the memory of the networks; the next picture loads them again."""
        self._detector = self._recogniser = None
        self._characters = []
        give_back()

    def read(self, image: PictureSource, should_stop: Callable[[], bool] = never) -> Reading:
        """The text in a picture; codes are left empty. should_stop is asked before every line.

        Raises: ImageError for an unreadable picture; TextReaderError; Cancelled when should_stop says yes.
        """
        begin = time.perf_counter()
        picture = read_picture(image, smallest_side=SMALLEST_SIDE)
        pixels = np.asarray(picture.image)
        found, widths = [], LetterWidths()
        for box in find_text(self.detector, pixels, should_stop):
            if should_stop():
                raise Cancelled
            text, confidence, turned = self._recognise(pixels, box, widths)
            if _is_worth_telling(text, confidence, box.turned(turned)):
                found.append((text, confidence, box, turned))
        # A page that lies on its side, or on its head, is put in order as if it stood upright.
        letters = Counter[int]()
        for text, _, _, turned in found:
            letters[turned] += len(text)
        frame = Frame(picture.image.width, picture.image.height, letters.most_common(1)[0][0] if found else 0)
        rows = in_reading_order([frame.fragment(text, sure, box) for text, sure, box, _ in found])
        return Reading(
            tuple(Line(cell.text, cell.confidence, frame.part(cell)) for row in rows for cell in row),
            paragraphs(rows),
            milliseconds={"text": milliseconds_since(begin)},
        )

    def _recognise(self, pixels: Pixels, box: TextBox, widths: LetterWidths) -> tuple[str, float, int]:
        """Text, confidence, and the degrees by which the line is turned clockwise."""
        if self._recogniser is None:
            self._recogniser = ocr_models.open_model(ocr_models.RECOGNISER)
            self._characters = characters_of(self._recogniser)
        ways = []
        for turned in likely_turns(box):
            upright = box.turned(turned)
            strip = cut_out(pixels, upright, widths.squeeze(upright))
            text, confidence = recognise(self._recogniser, self._characters, strip)
            ways.append((clean(text), confidence, turned))
            if turned == 0 and confidence >= DOUBTFUL:
                break
        text, confidence, turned = max(ways, key=lambda way: way[1])
        if confidence >= DOUBTFUL:
            widths.learn(box.turned(turned), text)
        return text, confidence, turned


def _is_worth_telling(text: str, confidence: float, box: TextBox) -> bool:
    if not any(map(str.isalnum, text)) or box.width > WIDEST_LETTER * box.height * len(text):
        return False
    return confidence >= (LEAST_CONFIDENCE if len(text) > FEW else LEAST_CONFIDENCE_OF_FEW)


def clean(text: str) -> str:
    """A line of other scripts without the wide punctuation of Chinese print, which the network likes."""
    if not any(unicodedata.east_asian_width(character) == "W" for character in text):
        text = unicodedata.normalize("NFKC", text) if _WIDE.search(text) else text
    return " ".join(text.split())
