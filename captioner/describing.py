"""From a picture to its description: one look at everything that matters, then the words for it.

The first look is quick: what kind of picture it is, how good it is, what the caption is worth. Reading text
and codes takes longer; it is a look of its own, so that no caption waits for it.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from PIL import Image

from captioner.decoding import DecodingOptions, never
from captioner.description import Alternative, Description, Parts, Reading, Wording, tell
from captioner.description.confidence import confidence, evidence
from captioner.description.explore import PARTS, tell_part, text_in
from captioner.description.named import is_named
from captioner.description.places import places
from captioner.description.second_look import read
from captioner.description.text_reader import TextReader
from captioner.errors import CaptionerError
from captioner.images import PictureSource
from captioner.inference import Captioner
from captioner.judging import Judge, Judged, Look, cut, turned
from captioner.read_ahead import read_ahead
from captioner.streams import in_streams

EVERYTHING = Parts()
PLAIN = Wording()
MOST_WORDS = 8  # of the word detector's, among the tags
OFTEN = -1.4  # log-odds of a word that one person in five uses of a picture


class Describer:
    """Describes pictures with a captioner. May be used from one thread at a time.

    parts: what is wanted. wording: how it is said. pack: id of the model pack. One that was not fitted
    (captioner pack fit) knows neither kinds nor confidence; both then stay None.
    """

    def __init__(
        self,
        captioner: Captioner,
        parts: Parts = EVERYTHING,
        wording: Wording = PLAIN,
        options: DecodingOptions | None = None,
    ) -> None:
        self.parts = parts
        self.wording = wording
        self.pack = captioner.pack.id
        self._captioner = captioner
        self._judge = Judge(captioner, options)
        self._doubt = captioner.pack.doubt
        self._text_reader = TextReader()

    def describe(self, image: PictureSource, should_stop: Callable[[], bool] = never) -> Description:
        """The first look at one picture: everything but text and codes.

        Raises: ImageError for an unreadable picture; Cancelled when should_stop says yes.
        """
        return self._describe([self._look_at(image)], should_stop)[0]

    def describe_frames(
        self,
        frames: Sequence[Image.Image],
        size: tuple[int, int],
        pooling: str = "mean",
        should_stop: Callable[[], bool] = never,
    ) -> Description:
        """The first look at several frames of one shot, as if they were one picture.

        frames: upright RGB, the best first, whose quality and colours are told. size: width and height of
        the frames before they were reduced. pooling: see Features.over_time.
        Raises: Cancelled when should_stop says yes.
        """
        look = self._judge.look_at(frames[0], self.parts, frames[1:], size, pooling)
        return self._describe([look], should_stop)[0]

    def describe_batch(
        self,
        images: Iterable[PictureSource],
        batch_size: int = 64,
        should_stop: Callable[[], bool] = never,
    ) -> Iterator[Description | CaptionerError]:
        """The first look at many pictures, in their order; see Captioner.caption_batch."""

        def describe(batch: list[Look | CaptionerError]) -> list[Description | CaptionerError]:
            looks = [item for item in batch if isinstance(item, Look)]
            described = iter(self._describe(looks, should_stop) if looks else [])
            return [next(described) if isinstance(item, Look) else item for item in batch]

        batches = read_ahead(self._look_at, images, batch_size)
        for descriptions in in_streams(describe, batches, self._captioner.device):
            yield from descriptions

    def explore(
        self, image: PictureSource, should_stop: Callable[[], bool] = never
    ) -> tuple[Description, ...]:
        """The first look at each of the nine parts of a picture, in the order of description.explore.PARTS.

        What kind of picture it is, the whole decides: only parts of a photo get captions.
        Raises: as describe().
        """
        whole = self._look_at(image)
        (described,) = self._describe([whole], should_stop)
        upright = turned(whole.image, described.turned)
        looks = [self._look_at(cut(upright, part.box)) for part in PARTS]
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

    def _look_at(self, image: PictureSource) -> Look:
        return self._judge.look_at(image, self.parts)

    def _describe(
        self, looks: Sequence[Look], should_stop: Callable[[], bool], kind: str | None = None
    ) -> list[Description]:
        judged = self._judge.judge(looks, self.parts, should_stop, kind)
        return [self._to_description(one) for one in judged]

    def _to_description(self, judged: Judged) -> Description:
        look, caption = judged.look, judged.sight.caption
        facts: tuple[float, ...] = ()
        sure, hedged, abstained = None, False, not judged.is_captioned
        if self._doubt and self.parts.confidence and judged.is_captioned:
            facts = _evidence(judged)
            sure = confidence(self._doubt, facts)
            abstained = sure < self._doubt.abstain_below or judged.photo < self._doubt.sure_of_photo
            hedged = not abstained and sure < self._doubt.hedge_below
        thing = judged.sight.thing if judged.kind == "photo" else None
        if thing and not abstained and is_named(thing, caption.words):
            thing = None
        times = {
            **{name: value for name, value in caption.milliseconds.items() if name != "total"},
            "kind": judged.milliseconds,
            "quality": look.milliseconds,
        }
        plain = Description(
            spoken="",
            caption=None if abstained else caption.text,
            alternatives=() if abstained else tuple(Alternative(*other) for other in caption.alternatives),
            width=caption.width,
            height=caption.height,
            milliseconds={**times, "total": sum(times.values())},
            pack=caption.pack,
            confidence=sure,
            kind=judged.kind,
            quality=judged.flags,
            tags=(*_without_article(thing), *(() if abstained else _likely_words(judged))),
            abstained=abstained,
            hedged=hedged,
            colours=look.colours,
            light=look.light,
            places=() if abstained or judged.turned or judged.captioned else places(caption),
            captioned=None if abstained else judged.captioned,
            turned=judged.turned,
            evidence=facts,
            thing=thing,
        )
        return replace(plain, spoken=tell(plain, self.wording))


def _evidence(judged: Judged) -> tuple[float, ...]:
    caption = judged.sight.caption
    return evidence(
        caption.words,
        caption.word_log_probabilities,
        caption.alternatives,
        judged.photo,
        judged.flags,
        judged.detected,
    )


def _without_article(thing: str | None) -> tuple[str, ...]:
    return (re.sub("^(a|an|the) ", "", thing),) if thing else ()


def _likely_words(judged: Judged) -> tuple[str, ...]:
    """The words the detector is surest of."""
    found = ((odds, word) for word, odds in judged.detected.items() if odds > OFTEN)
    likely = sorted(found, reverse=True)
    return tuple(word for _, word in likely[:MOST_WORDS])
