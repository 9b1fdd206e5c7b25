"""A trained model in use: pictures in, captions out."""

import logging
import re
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
import torch
from PIL import Image
from torch import Tensor
from torch.overrides import TorchFunctionMode

from captioner.classifier import Classifier, things_seen
from captioner.decoding import Adviser, DecodingOptions, Hypothesis, beam_search, never, rank_by_words
from captioner.description.heads import Vector, summary
from captioner.description.statistics import statistics
from captioner.detector import Detector
from captioner.devices import choose_device, decoder_type
from captioner.errors import CaptionerError, DeviceError, Message, PackError
from captioner.images import PictureSource, read_picture
from captioner.memory import give_back
from captioner.model.build import CaptioningModel, build_model
from captioner.model.encoder import Features, freeze_statistics, to_channels_last
from captioner.naming import Naming
from captioner.pack import ModelPack, read_pack
from captioner.preprocessing import normalize, squash
from captioner.read_ahead import read_ahead
from captioner.sightings import Watching
from captioner.streams import in_streams
from captioner.text import detokenize
from captioner.timing import milliseconds_since

_SMALLER_BATCH = "The {device} is out of memory: going on with {count} pictures at a time."
_CPU_INSTEAD = "The {device} is out of memory: going on with the CPU, more slowly."
AT_ONCE_ON_CPU = 16  # pictures encoded together; more were no quicker

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Caption:
    """What the model says about one picture.

    text: lower case, no full stop. log_probability: natural logarithm. words: the tokens of text.
    word_log_probabilities: of each of the words, and of the end.
    attention: (words, rows, columns), where the model looked for each word, each map summing to 1; None for
    a decoder without attention. alternatives: the other hypotheses with their log-probabilities, best
    first. width, height: of the upright picture in pixels. milliseconds: see Description. pack: its id.
    """

    text: str
    log_probability: float
    words: tuple[str, ...]
    word_log_probabilities: tuple[float, ...]
    attention: npt.NDArray[np.float32] | None = field(compare=False, repr=False)
    alternatives: tuple[tuple[str, float], ...]
    width: int
    height: int
    milliseconds: Mapping[str, float] = field(compare=False)
    pack: str


class Prepared(NamedTuple):
    """A picture as the encoder takes it. pixels: (3, S, S) bytes. width, height: of the upright picture.

    milliseconds: what reading it took. others: further frames of the same shot, as pixels.
    pooling: how they become one with the first, see Features.over_time; the same for all in a batch.
    """

    pixels: Tensor
    width: int
    height: int
    milliseconds: float
    others: tuple[Tensor, ...] = ()
    pooling: str = "mean"


class Sight(NamedTuple):
    """What the model makes of one picture.

    summary: what heads judge by. log_odds: that a person uses a word of the picture, by the word's id; empty
    where the pack has no heads. thing: what the classifier is sure to see, such as "a cat".
    """

    caption: Caption
    summary: Vector
    log_odds: Mapping[int, float]
    thing: str | None


class Captioner:
    """A model pack on a device. Made by load(); may be used from one thread at a time."""

    def __init__(self, pack: ModelPack, device: torch.device) -> None:
        self.pack = pack
        self.heads = pack.heads()
        classifier, detector = pack.classifier(), pack.detector()
        self._classifier = Classifier(*classifier) if classifier else None
        self._detector = Detector(*detector) if detector else None
        self._naming = Naming(pack.vocabulary)
        self._watching = Watching(pack.vocabulary)
        self._model = _load_model(pack)
        self._move_to(device)

    def _move_to(self, device: torch.device) -> None:
        self.device = device
        self._decoder_type = decoder_type(device)
        self._model.to(device)
        self._model.decoder.to(self._decoder_type)

    def caption(
        self,
        image: PictureSource,
        options: DecodingOptions | None = None,
        should_stop: Callable[[], bool] = never,
    ) -> Caption:
        """Caption one picture: a path, bytes, file object, PIL image or numpy array.

        options: as the pack says by default. should_stop: asked at every word.
        Raises: ImageError for an unreadable picture; Cancelled when should_stop says yes.
        """
        return self.look([self._read(image)], options, should_stop)[0].caption

    def caption_batch(
        self,
        images: Iterable[PictureSource],
        options: DecodingOptions | None = None,
        batch_size: int = 64,
        should_stop: Callable[[], bool] = never,
    ) -> Iterator[Caption | CaptionerError]:
        """Caption many pictures, in their order; threads read ahead while the device is busy.

        A picture that cannot be read yields its error in its place, and the others go on.
        batch_size: pictures of one batch. A GPU works on one batch at once, each core of a CPU on its own.
        Raises: Cancelled when should_stop says yes.
        """

        def caption(batch: list[Prepared | CaptionerError]) -> list[Caption | CaptionerError]:
            prepared = [item for item in batch if isinstance(item, Prepared)]
            sights = iter(self.look(prepared, options, should_stop))
            return [next(sights).caption if isinstance(item, Prepared) else item for item in batch]

        batches = read_ahead(self._read, images, batch_size)
        for captions in in_streams(caption, batches, self.device):
            yield from captions

    def encode(self, image: PictureSource) -> Features:
        """What the encoder sees in a picture: a grid (1, R, D) and its mean (1, D), float32."""
        return self._encode([self._read(image)])

    def prepare(self, image: Image.Image) -> Tensor:
        """An upright RGB picture as the encoder takes it: (3, S, S) bytes."""
        return squash(image, self.pack.preprocessing)

    def look(
        self,
        pictures: Sequence[Prepared],
        options: DecodingOptions | None = None,
        should_stop: Callable[[], bool] = never,
    ) -> list[Sight]:
        """Encode and caption several pictures at once; where memory does not suffice, fewer at a time.

        Raises: Cancelled when should_stop says yes; DeviceError when even one picture is too much.
        """
        return self._look(pictures, options or self.pack.decoding, should_stop) if pictures else []

    def _read(self, image: PictureSource) -> Prepared:
        begin = time.perf_counter()
        picture = read_picture(image, smallest_side=self.pack.preprocessing.size)
        pixels = self.prepare(picture.image)
        return Prepared(pixels, picture.width, picture.height, milliseconds_since(begin))

    def _encode(self, pictures: Sequence[Prepared]) -> Features:
        shots = [(picture.pixels, *picture.others) for picture in pictures]
        frames = [frame for shot in shots for frame in shot]
        at_once = AT_ONCE_ON_CPU if self.device.type == "cpu" else len(frames)
        parts = [frames[start : start + at_once] for start in range(0, len(frames), at_once)]
        with torch.inference_mode():
            grid = torch.cat([self._encode_frames(torch.stack(part)) for part in parts])
            return Features.of_grid(grid).over_time([len(shot) for shot in shots], pictures[0].pooling)

    def _encode_frames(self, pixels: Tensor) -> Tensor:
        """Grids (F, R, D) of pixels (F, 3, S, S)."""
        images = normalize(pixels.to(self.device), self.pack.preprocessing)
        features: Features = self._model.encoder(images.contiguous(memory_format=torch.channels_last))
        return features.grid

    def _look(
        self, pictures: Sequence[Prepared], options: DecodingOptions, should_stop: Callable[[], bool]
    ) -> list[Sight]:
        try:
            return self._look_at_once(pictures, options, should_stop)
        except torch.OutOfMemoryError:
            pass  # of a GPU; what to do about it stands below, where the failed try's tensors are gone
        except RuntimeError as error:
            # PyTorch has no class of its own for a CPU that is out of memory.
            if not re.search("not enough memory|can't allocate memory", str(error)):
                raise
            raise DeviceError("There is not enough memory.", "Close other programs and try again.") from error
        if len(pictures) > 1:
            half = len(pictures) // 2
            log.warning(Message(_SMALLER_BATCH, device=self.device.type, count=half))
            return [
                *self._look(pictures[:half], options, should_stop),
                *self._look(pictures[half:], options, should_stop),
            ]
        log.warning(Message(_CPU_INSTEAD, device=self.device.type))
        self._move_to(torch.device("cpu"))
        return self._look(pictures, options, should_stop)

    def _look_at_once(
        self, pictures: Sequence[Prepared], options: DecodingOptions, should_stop: Callable[[], bool]
    ) -> list[Sight]:
        begin = time.perf_counter()
        features = self._encode(pictures)
        summaries = _summaries(pictures, features)
        classes = self._classifier.probabilities(features.mean) if self._classifier else None
        advisers, log_odds = self._advice(features.mean, classes, summaries)
        encoded = milliseconds_since(begin) / len(pictures)
        begin = time.perf_counter()
        seen = Features(*(part.to(self._decoder_type) for part in features))
        found = beam_search(self._model.decoder, seen, options, should_stop, advisers)
        if self.heads and options.word_support:
            found = [
                rank_by_words(hypotheses, odds, options.word_support)
                for hypotheses, odds in zip(found, log_odds, strict=True)
            ]
        decoded = milliseconds_since(begin) / len(pictures)
        things = [None] * len(pictures) if classes is None else things_seen(classes)
        return [
            Sight(self._to_caption(picture, hypotheses, encoded, decoded), one, odds, thing)
            for picture, hypotheses, one, odds, thing in zip(
                pictures, found, summaries, log_odds, things, strict=True
            )
        ]

    def _advice(
        self, means: Tensor, classes: Tensor | None, summaries: Sequence[Vector]
    ) -> tuple[list[Adviser], list[dict[int, float]]]:
        """Who has a say in the words for B pictures, and the log-odds of each word that they agree upon.

        means: (B, D). classes: (B, 1000) what the classifier sees, where there is one.
        """
        advisers: list[Adviser] = []
        log_odds = self.heads.words.log_odds(np.stack(summaries)) if self.heads else [{} for _ in summaries]
        names = None if classes is None else self._naming.names(classes)
        if names:
            advisers.append(names)
            log_odds = names.log_odds(log_odds) if self.heads else log_odds
        if self._detector and self.heads:  # what it sees is compared with what the word detector expects
            sightings = self._watching.sightings(self._detector.log_odds(means), log_odds)
            advisers.append(sightings)
            log_odds = sightings.log_odds(log_odds)
        return advisers, log_odds

    def _to_caption(
        self, picture: Prepared, hypotheses: list[Hypothesis], encoded: float, decoded: float
    ) -> Caption:
        best = hypotheses[0]
        frames = 1 + len(picture.others) if picture.pooling == "attention" else 1
        words = [tuple(self.pack.vocabulary.decode(hypothesis.tokens)) for hypothesis in hypotheses]
        return Caption(
            text=detokenize(words[0]),
            log_probability=best.log_probability,
            words=words[0],
            word_log_probabilities=best.word_log_probabilities,
            attention=_as_maps(best.attention, frames),
            alternatives=tuple(
                (detokenize(other), hypothesis.log_probability)
                for other, hypothesis in zip(words[1:], hypotheses[1:], strict=True)
            ),
            width=picture.width,
            height=picture.height,
            milliseconds={
                "load": picture.milliseconds,
                "encode": encoded,
                "decode": decoded,
                "total": picture.milliseconds + encoded + decoded,
            },
            pack=self.pack.id,
        )


def load(pack: str | Path = "default", device: str = "auto") -> Captioner:
    """Make a model pack ready for use.

    pack: name of a shipped pack, or a pack's folder. device: "auto" (cuda, then mps, then cpu) or one of
    these. Raises: PackError, DeviceError.
    """
    captioner = Captioner(read_pack(pack), choose_device(device))
    give_back()  # what the weights took on their way to their types
    return captioner


def _summaries(pictures: Sequence[Prepared], features: Features) -> list[Vector]:
    """What heads judge by, of each picture, see heads.summary."""
    means = features.mean.float().cpu().numpy()  # (B, D)
    greatest = features.grid.amax(dim=1).float().cpu().numpy()  # (B, D)
    return [
        summary(mean, most, statistics(picture.pixels.numpy()))
        for picture, mean, most in zip(pictures, means, greatest, strict=True)
    ]


class _WithoutInitialisation(TorchFunctionMode):
    """Modules are made without first values: on the meta device, normal_ would import PyTorch's compiler."""

    def __torch_function__(
        self, func: Any, types: Any, args: tuple[Any, ...] = (), kwargs: dict[str, Any] | None = None
    ) -> Any:
        kwargs = kwargs or {}
        if getattr(func, "__module__", None) == "torch.nn.init":
            return kwargs["tensor"] if "tensor" in kwargs else args[0]
        return func(*args, **kwargs)


def _load_model(pack: ModelPack) -> CaptioningModel:
    with torch.device("meta"), _WithoutInitialisation():  # the weights are replaced at once
        model = build_model(pack.model, len(pack.vocabulary))
    weights = {
        key: value.float() if value.is_floating_point() else value for key, value in pack.weights().items()
    }
    try:
        model.load_state_dict(weights, assign=True)
    except RuntimeError as error:
        raise PackError(
            "The model pack {name} has weights of another model.",
            "Install the model pack again.",
            name=pack.name,
        ) from error
    model.eval().requires_grad_(False)
    freeze_statistics(model.encoder)
    to_channels_last(model.encoder)
    return model


def _as_maps(attention: Tensor | None, frames: int) -> npt.NDArray[np.float32] | None:
    """(words, frames x R) weights as (words, rows, columns) maps of a square grid, summed over frames."""
    if attention is None:
        return None
    side = round((attention.shape[1] / frames) ** 0.5)
    maps: npt.NDArray[np.float32] = attention.view(-1, frames, side, side).sum(dim=1).float().numpy()
    return maps
