"""From a picture to its description: one look at everything that matters, then the words for it.

The first look is quick: what kind of picture it is, how good it is, what the caption is worth. Reading text
and codes takes longer; it is a look of its own, so that no caption waits for it.
"""

import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from PIL import Image

from captioner.decoding import DecodingOptions, never
from captioner.description import Alternative, Box, Description, Parts, Reading, Wording, tell
from captioner.description.colours import dominant_colours, light
from captioner.description.confidence import Doubt, confidence, evidence
from captioner.description.description import KINDS
from captioner.description.explore import PARTS, tell_part, text_in
from captioner.description.heads import TURNS, Heads, Vector, summary
from captioner.description.photo_area import photo_area
from captioner.description.places import places
from captioner.description.quality import flags, measure
from captioner.description.second_look import read
from captioner.description.statistics import statistics
from captioner.description.text_reader import TextReader
from captioner.errors import CaptionerError
from captioner.images import PictureSource, read_picture
from captioner.inference import Captioner, Prepared, Sight
from captioner.read_ahead import read_ahead
from captioner.timing import milliseconds_since

EVERYTHING = Parts()
PLAIN = Wording()
# Enough for the measures of quality, and for the caption of a photo in a screenshot.
SMALLEST_SIDE = 448
MOST_TAGS = 8
# What these flags say is a fault in a photo alone: a page is meant to be bright.
FAULTS_OF_ANY_KIND = ("one_colour", "dark", "small")


@dataclass(frozen=True, eq=False)
class _Look:
    """A picture that was read, and what its pixels say."""

    image: Image.Image
    prepared: Prepared
    flags: tuple[str, ...]
    colours: tuple[str, ...]
    light: str | None
    milliseconds: float  # of the measures


@dataclass(frozen=True, eq=False)
class _Judged:
    """A picture as the model sees it, whole or in the part that is worth a caption.

    photo: probability. detected: log-odds of words.
    """

    look: _Look
    sight: Sight
    kind: str | None
    photo: float
    detected: Mapping[str, float]
    milliseconds: float
    captioned: Box | None = None
    turned: int = 0


class Describer:
    """Describes pictures with a captioner. May be used from one thread at a time.

    parts: what is wanted. wording: how it is said. A pack that was not fitted (captioner pack fit) knows
    neither kinds nor confidence; both then stay None.
    """

    def __init__(
        self,
        captioner: Captioner,
        parts: Parts = EVERYTHING,
        wording: Wording = PLAIN,
        options: DecodingOptions | None = None,
    ) -> None:
        self.captioner = captioner
        self.parts = parts
        self.wording = wording
        self._options = options
        self._heads: Heads | None = captioner.pack.heads()
        self._doubt: Doubt | None = captioner.pack.doubt
        self._text_reader = TextReader()

    def describe(self, image: PictureSource, should_stop: Callable[[], bool] = never) -> Description:
        """The first look at one picture: everything but text and codes.

        Raises: ImageError for an unreadable picture; Cancelled when should_stop says yes.
        """
        return self._describe([self._look_at(image)], should_stop)[0]

    def describe_batch(
        self,
        images: Iterable[PictureSource],
        batch_size: int = 16,
        should_stop: Callable[[], bool] = never,
    ) -> Iterator[Description | CaptionerError]:
        """The first look at many pictures, in their order; see Captioner.caption_batch."""
        for batch in read_ahead(self._look_at, images, batch_size):
            looks = [item for item in batch if isinstance(item, _Look)]
            described = iter(self._describe(looks, should_stop) if looks else [])
            for item in batch:
                yield next(described) if isinstance(item, _Look) else item

    def explore(
        self, image: PictureSource, should_stop: Callable[[], bool] = never
    ) -> tuple[Description, ...]:
        """The first look at each of the nine parts of a picture, in the order of description.explore.PARTS.

        What kind of picture it is, the whole decides: only parts of a photo get captions.
        Raises: as describe().
        """
        whole = self._look_at(image)
        (described,) = self._describe([whole], should_stop)
        looks = [self._look_at(cut(whole.image, part.box)) for part in PARTS]
        return tuple(self._describe(looks, should_stop, described.kind))

    def tell_parts(
        self, image: PictureSource, description: Description, should_stop: Callable[[], bool] = never
    ) -> tuple[str, ...]:
        """What each of the nine parts of a picture holds, the text that was read in it too."""
        reading = description.reading
        found = zip(PARTS, self.explore(image, should_stop), strict=True)
        return tuple(
            tell_part(part, replace(one, reading=reading and text_in(reading, part.box)), self.wording)
            for part, one in found
        )

    def read(
        self, image: PictureSource, kind: str | None, should_stop: Callable[[], bool] = never
    ) -> Reading:
        """The second look at a picture of that kind: its text and codes, as far as they are wanted.

        Raises: ImageError, TextReaderError; Cancelled when should_stop says yes.
        """
        return read(image, kind, self.parts, self._text_reader, should_stop)

    def with_reading(self, description: Description, reading: Reading) -> Description:
        """A description that tells what was read, too."""
        times = {name: value for name, value in description.milliseconds.items() if name != "total"}
        times.update(reading.milliseconds)
        told = replace(description, reading=reading, milliseconds={**times, "total": sum(times.values())})
        return replace(told, spoken=tell(told, self.wording))

    def _look_at(self, image: PictureSource) -> _Look:
        begin = time.perf_counter()
        picture = read_picture(image, smallest_side=SMALLEST_SIDE)
        pixels = self.captioner.prepare(picture.image)
        prepared = Prepared(pixels, picture.width, picture.height, milliseconds_since(begin))
        if not self.parts.quality:
            return _Look(picture.image, prepared, (), (), None, 0.0)
        begin = time.perf_counter()
        found = flags(measure(picture.image, picture.width, picture.height))
        colours, brightness = dominant_colours(picture.image), light(picture.image)
        return _Look(picture.image, prepared, found, colours, brightness, milliseconds_since(begin))

    def _describe(
        self, looks: Sequence[_Look], should_stop: Callable[[], bool], kind: str | None = None
    ) -> list[Description]:
        sights = self.captioner.look([look.prepared for look in looks], self._options, should_stop)
        judged = [self._judge(look, sight, kind) for look, sight in zip(looks, sights, strict=True)]
        again = {place: better for place, one in enumerate(judged) if (better := self._better(one))}
        if again:  # few pictures lie on their side, or are screenshots full of a photo
            prepared = [self._prepare(one) for one in again.values()]
            sights = self.captioner.look(prepared, self._options, should_stop)
            for (place, one), sight in zip(again.items(), sights, strict=True):
                judged[place] = self._seen_again(one, sight)
        return [self._to_description(one) for one in judged]

    def _judge(self, look: _Look, sight: Sight, kind: str | None) -> _Judged:
        """Judge a picture; kind: when it is known, as that of the picture it is a part of."""
        if self._heads is None or not (self.parts.kind or self.parts.confidence):
            return _Judged(look, sight, kind, 1.0, {}, 0.0)
        begin = time.perf_counter()
        seen = _summary(look.prepared, sight)
        kinds = self._heads.kind.probabilities(seen)
        if kind is None and self.parts.kind:
            kind = "blank" if "one_colour" in look.flags else KINDS[int(kinds.argmax())]
        photo = float(kinds[KINDS.index("photo")])
        return _Judged(look, sight, kind, photo, self._words(seen), milliseconds_since(begin))

    def _words(self, seen: Vector) -> dict[str, float]:
        assert self._heads is not None
        names = self.captioner.pack.vocabulary.tokens
        return {names[number]: odds for number, odds in self._heads.words.log_odds(seen).items()}

    def _better(self, judged: _Judged) -> _Judged | None:
        """The same picture turned upright, or cut to its photo, where that is worth another look."""
        if judged.kind == "photo" and self.parts.quality and self._heads and self._doubt:
            turns = self._heads.turn.probabilities(_summary(judged.look.prepared, judged.sight))
            best = int(turns.argmax())
            if TURNS[best] and turns[best] >= self._doubt.sure_of_turn:
                return replace(judged, turned=TURNS[best])
        if judged.kind == "screenshot" and (area := photo_area(judged.look.image)):
            return replace(judged, captioned=area)
        return None

    def _prepare(self, judged: _Judged) -> Prepared:
        image = judged.look.image
        if judged.turned:
            image = image.rotate(-judged.turned, expand=True)
        if judged.captioned:
            image = cut(image, judged.captioned)
        return judged.look.prepared._replace(pixels=self.captioner.prepare(image))

    def _seen_again(self, judged: _Judged, sight: Sight) -> _Judged:
        assert self._heads is not None  # else nothing would have been worth another look
        times = judged.sight.caption.milliseconds
        spent = judged.milliseconds + times["encode"] + times["decode"]
        seen = _summary(self._prepare(judged), sight)
        photo = float(self._heads.kind.probabilities(seen)[KINDS.index("photo")])
        return replace(judged, sight=sight, photo=photo, detected=self._words(seen), milliseconds=spent)

    def _to_description(self, judged: _Judged) -> Description:
        look, caption, kind = judged.look, judged.sight.caption, judged.kind
        found = look.flags if kind in (None, "photo") else _of_any_kind(look.flags)
        if judged.turned:
            found = ("sideways", *found)
        shown = kind in (None, "photo") or (judged.captioned is not None and judged.photo >= 0.5)
        doubt = self._doubt if self.parts.confidence else None
        facts = _evidence(judged, found) if doubt and shown else ()
        sure = confidence(doubt, facts) if doubt and shown else None
        abstained = not shown or (doubt is not None and _is_below(sure, doubt.abstain_below))
        hedged = not abstained and doubt is not None and _is_below(sure, doubt.hedge_below)
        times = {
            **{name: value for name, value in caption.milliseconds.items() if name != "total"},
            "kind": judged.milliseconds,
            "quality": look.milliseconds,
        }
        others = () if abstained else caption.alternatives
        plain = Description(
            spoken="",
            caption=None if abstained else caption.text,
            alternatives=tuple(Alternative(text, value) for text, value in others),
            width=caption.width,
            height=caption.height,
            milliseconds={**times, "total": sum(times.values())},
            pack=caption.pack,
            confidence=sure,
            kind=kind,
            quality=found,
            tags=() if abstained else _tags(judged),
            abstained=abstained,
            hedged=hedged,
            colours=look.colours,
            light=look.light,
            places=() if abstained or judged.turned or judged.captioned else places(caption),
            captioned=None if abstained else judged.captioned,
            turned=judged.turned,
            evidence=facts,
        )
        return replace(plain, spoken=tell(plain, self.wording))


def _is_below(sure: float | None, threshold: float) -> bool:
    return sure is not None and sure < threshold


def _evidence(judged: _Judged, found: Sequence[str]) -> tuple[float, ...]:
    caption = judged.sight.caption
    return evidence(
        caption.words,
        caption.word_log_probabilities,
        caption.alternatives,
        judged.photo,
        found,
        judged.detected,
    )


def _tags(judged: _Judged) -> tuple[str, ...]:
    """The words the detector is surest of."""
    likely = sorted(((odds, word) for word, odds in judged.detected.items() if odds > 0), reverse=True)
    return tuple(word for _, word in likely[:MOST_TAGS])


def _summary(prepared: Prepared, sight: Sight) -> Vector:
    return summary(sight.mean, sight.greatest, statistics(prepared.pixels.numpy()))


def cut(image: Image.Image, box: Box) -> Image.Image:
    """A part of a picture."""
    left, top = round(box[0] * image.width), round(box[1] * image.height)
    width, height = max(1, round(box[2] * image.width)), max(1, round(box[3] * image.height))
    return image.crop((left, top, left + width, top + height))


def _of_any_kind(found: Sequence[str]) -> tuple[str, ...]:
    return tuple(flag for flag in found if flag in FAULTS_OF_ANY_KIND)
