"""The first look at a picture: what its pixels, the encoder and the heads say of it, before any words."""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from PIL import Image

from captioner.decoding import DecodingOptions
from captioner.description.colours import dominant_colours, light
from captioner.description.description import KINDS, Box, Parts
from captioner.description.heads import TURNS
from captioner.description.photo_area import photo_area
from captioner.description.quality import flags, measure
from captioner.images import PictureSource, read_picture
from captioner.inference import Captioner, Prepared, Sight
from captioner.timing import milliseconds_since

# Enough for the measures of quality, and for the caption of a photo in a screenshot.
SMALLEST_SIDE = 448
# What other flags say is a fault in a photo alone: a page is meant to be bright.
FAULTS_OF_ANY_KIND = ("one_colour", "dark", "small")


@dataclass(frozen=True, eq=False)
class Look:
    """A picture that was read, and what its pixels say. milliseconds: of the measures."""

    image: Image.Image
    prepared: Prepared
    flags: tuple[str, ...]
    colours: tuple[str, ...]
    light: str | None
    milliseconds: float


@dataclass(frozen=True, eq=False)
class Judged:
    """A picture as the model sees it, whole or in the part that is worth a caption.

    kind: None where nothing judges it. photo: probability. detected: log-odds of words. milliseconds: of
    judging. captioned, turned: see Description.
    """

    look: Look
    sight: Sight
    kind: str | None
    photo: float
    detected: Mapping[str, float]
    milliseconds: float
    captioned: Box | None = None
    turned: int = 0

    @property
    def is_captioned(self) -> bool:
        """Whether a caption can be true of it: of a photo, and of one that fills a screenshot."""
        return self.kind in (None, "photo") or (self.captioned is not None and self.photo >= 0.5)

    @property
    def flags(self) -> tuple[str, ...]:
        """What is wrong with the picture."""
        if self.kind in (None, "photo"):
            return ("sideways", *self.look.flags) if self.turned else self.look.flags
        return tuple(flag for flag in self.look.flags if flag in FAULTS_OF_ANY_KIND)


class Judge:
    """Looks at pictures with a captioner and the heads of its pack, if it has any."""

    def __init__(self, captioner: Captioner, options: DecodingOptions | None) -> None:
        self._captioner = captioner
        self._options = options

    def look_at(
        self,
        image: PictureSource,
        parts: Parts,
        others: Sequence[Image.Image] = (),
        size: tuple[int, int] | None = None,
        pooling: str = "mean",
    ) -> Look:
        """Read a picture and measure it.

        others: further frames of the same shot, upright RGB; they are seen with it, but not measured.
        size: of the original, where the picture was reduced from it. pooling: see Prepared.
        Raises: ImageError.
        """
        begin = time.perf_counter()
        picture = read_picture(image, smallest_side=SMALLEST_SIDE)
        width, height = size or (picture.width, picture.height)
        pixels, *more = (self._captioner.prepare(one) for one in (picture.image, *others))
        prepared = Prepared(pixels, width, height, milliseconds_since(begin), tuple(more), pooling)
        if not parts.quality:
            return Look(picture.image, prepared, (), (), None, 0.0)
        begin = time.perf_counter()
        found = flags(measure(picture.image, width, height))
        colours, brightness = dominant_colours(picture.image), light(picture.image)
        return Look(picture.image, prepared, found, colours, brightness, milliseconds_since(begin))

    def judge(
        self, looks: Sequence[Look], parts: Parts, should_stop: Callable[[], bool], kind: str | None = None
    ) -> list[Judged]:
        """Judge several pictures. kind: that of the picture they are parts of. Raises: as Captioner.look."""
        sights = self._captioner.look([look.prepared for look in looks], self._options, should_stop)
        judged = [self._judge(look, sight, parts, kind) for look, sight in zip(looks, sights, strict=True)]
        if kind is None:
            self._look_again(judged, parts, should_stop)
        return judged

    def _judge(self, look: Look, sight: Sight, parts: Parts, kind: str | None) -> Judged:
        if self._captioner.heads is None or not (parts.kind or parts.confidence):
            return Judged(look, sight, kind, 1.0, {}, 0.0)
        begin = time.perf_counter()
        kinds = self._captioner.heads.kind.probabilities(sight.summary)
        if kind is None and parts.kind:
            kind = KINDS[int(kinds.argmax())]
            if kind == "photo" and "one_colour" in look.flags:
                kind = "blank"
        photo = float(kinds[KINDS.index("photo")])
        return Judged(look, sight, kind, photo, self._words(sight), milliseconds_since(begin))

    def _words(self, sight: Sight) -> dict[str, float]:
        names = self._captioner.pack.vocabulary.tokens
        return {names[number]: odds for number, odds in sight.log_odds.items()}

    def _look_again(self, judged: list[Judged], parts: Parts, should_stop: Callable[[], bool]) -> None:
        """Take those few in another way, in place, that lie on their side or are full of a photo."""
        again = {place: better for place, one in enumerate(judged) if (better := self._better(one, parts))}
        prepared = [self._prepare(one) for one in again.values()]
        sights = self._captioner.look(prepared, self._options, should_stop)
        for (place, one), sight in zip(again.items(), sights, strict=True):
            judged[place] = self._seen_again(one, sight)

    def _better(self, judged: Judged, parts: Parts) -> Judged | None:
        """The same picture turned upright, or cut to its photo, where that is worth another look."""
        heads, doubt = self._captioner.heads, self._captioner.pack.doubt
        if judged.kind == "photo" and parts.quality and heads and doubt:
            turns = heads.turn.probabilities(judged.sight.summary)
            best = int(turns.argmax())
            if TURNS[best] and turns[best] >= doubt.sure_of_turn:
                return replace(judged, turned=TURNS[best])
        if judged.kind == "screenshot" and (area := photo_area(judged.look.image)):
            return replace(judged, captioned=area)
        return None

    def _prepare(self, judged: Judged) -> Prepared:
        image = turned(judged.look.image, judged.turned)
        if judged.captioned:
            image = cut(image, judged.captioned)
        return judged.look.prepared._replace(pixels=self._captioner.prepare(image), others=())

    def _seen_again(self, judged: Judged, sight: Sight) -> Judged:
        assert self._captioner.heads is not None  # else nothing would have been worth another look
        times = judged.sight.caption.milliseconds
        spent = judged.milliseconds + times["encode"] + times["decode"]
        photo = float(self._captioner.heads.kind.probabilities(sight.summary)[KINDS.index("photo")])
        return replace(judged, sight=sight, photo=photo, detected=self._words(sight), milliseconds=spent)


def cut(image: Image.Image, box: Box) -> Image.Image:
    """A part of a picture."""
    left, top = round(box[0] * image.width), round(box[1] * image.height)
    width, height = max(1, round(box[2] * image.width)), max(1, round(box[3] * image.height))
    return image.crop((left, top, left + width, top + height))


def turned(image: Image.Image, degrees: int) -> Image.Image:
    """A picture turned clockwise by a multiple of 90 degrees."""
    return image.rotate(-degrees, expand=True) if degrees else image
