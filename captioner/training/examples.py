"""What a training step learns from: pictures as numbers, captions as token ids, in batches."""

import random
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from PIL import Image, ImageEnhance, ImageFilter, ImageOps
from torch import Tensor

from captioner.data.annotations import CaptionedPicture
from captioner.images import read_picture
from captioner.model.config import PreprocessingConfig
from captioner.preprocessing import squash
from captioner.text import mirror, tokenize
from captioner.video.clip import read_clip
from captioner.vocabulary import END, PAD, START, Vocabulary


@dataclass(frozen=True)
class Example:
    """One picture with its tokenized captions; number is its place in the training set.

    sentences: the captions as they were written, for scores with another tokenizer.
    """

    number: int
    file: Path
    captions: tuple[tuple[str, ...], ...]
    sentences: tuple[str, ...]


def to_examples(pictures: Sequence[CaptionedPicture]) -> list[Example]:
    """Tokenize every caption; captions without a single word, and pictures left without one, are dropped."""
    examples: list[Example] = []
    for picture in pictures:
        tokenized = (tuple(tokenize(caption)) for caption in picture.captions)
        if captions := tuple(tokens for tokens in tokenized if tokens):
            examples.append(Example(len(examples), picture.file, captions, picture.captions))
    return examples


@dataclass(frozen=True)
class Choice:
    """An example as one epoch shows it: mirrored or not, and with which random numbers it is altered."""

    example: Example
    mirrored: bool
    seed: str

    def captions(self) -> list[list[str]]:
        """The captions that are true of the picture as it is shown."""
        return [mirror(c) if self.mirrored else list(c) for c in self.example.captions]


def epoch_batches(
    examples: Sequence[Example], batch_size: int, seed: str, rank: int, ranks: int
) -> list[list[Choice]]:
    """Every example once, shuffled, as batches for one of several processes; the same for the same seed.

    Each process gets the same number of batches; up to one batch's worth of examples is left out.
    """
    shuffled = random.Random(seed).sample(list(examples), len(examples))
    choices = []
    for example in shuffled:
        own = f"{seed}/{example.number}"
        choices.append(Choice(example, random.Random(own).random() < 0.5, own))
    batches = [choices[start : start + batch_size] for start in range(0, len(choices), batch_size)]
    usable = len(batches) - len(batches) % ranks
    if usable == 0:
        return batches[:1]  # fewer batches than processes: all learn from the same one
    return batches[:usable][rank::ranks]


def pack_captions(captions: Sequence[Sequence[int]]) -> tuple[Tensor, Tensor, Tensor]:
    """Pad captions, longest first.

    Returns tokens (N, T + 1), lengths (N,) without START, and order (N,), where each row came from.
    """
    order = sorted(range(len(captions)), key=lambda row: -len(captions[row]))
    longest = len(captions[order[0]]) + 1
    tokens = torch.full((len(captions), longest + 1), PAD)
    for row, source in enumerate(order):
        ids = [START, *captions[source], END]
        tokens[row, : len(ids)] = torch.tensor(ids)
    lengths = torch.tensor([len(captions[source]) + 1 for source in order])
    return tokens, lengths, torch.tensor(order)


def encode_captions(
    choices: Sequence[Choice], vocabulary: Vocabulary, longest: int
) -> tuple[list[list[int]], Tensor]:
    """All captions of a batch as ids, cut at longest words, and the picture each belongs to, (N,)."""
    captions, owners = [], []
    for place, choice in enumerate(choices):
        for tokens in choice.captions():
            captions.append(vocabulary.encode(tokens[:longest]))
            owners.append(place)
    return captions, torch.tensor(owners)


class PixelReader:
    """Reads batches of pictures or clips ahead of need, in threads: (B, F, 3, S, S) bytes each.

    frames: of each clip, 0 for pictures, which have F = 1.
    """

    def __init__(
        self, preprocessing: PreprocessingConfig, augment: bool, workers: int, frames: int = 0
    ) -> None:
        self._frames = frames
        self._preprocessing = preprocessing
        self._augment = augment
        self._workers = workers

    def read(self, batches: Sequence[Sequence[Choice]]) -> Iterator[Tensor]:
        """The pixels of each batch, in order."""
        with ThreadPoolExecutor(self._workers) as pool:
            ahead: list[Future[Tensor]] = []
            for batch in batches:
                ahead.append(pool.submit(self._stack, batch))
                if len(ahead) > self._workers:
                    yield ahead.pop(0).result()
            while ahead:
                yield ahead.pop(0).result()

    def _stack(self, batch: Sequence[Choice]) -> Tensor:
        return torch.stack([self._pixels(choice) for choice in batch])

    def _pixels(self, choice: Choice) -> Tensor:
        return torch.stack([self._changed(image, choice) for image in self._images(choice.example.file)])

    def _images(self, file: Path) -> list[Image.Image]:
        if self._frames:
            return read_clip(file, self._frames)
        return [read_picture(file, smallest_side=self._preprocessing.size).image]

    def _changed(self, image: Image.Image, choice: Choice) -> Tensor:
        if self._augment:
            # All frames of a clip in the same way, as if by one camera.
            image = alter(image, random.Random(choice.seed + "/alter"))
        return squash(ImageOps.mirror(image) if choice.mirrored else image, self._preprocessing)


def alter(image: Image.Image, chance: random.Random) -> Image.Image:
    """A picture as another hand might have taken it, still true to its captions.

    A crop of at least 60 % of the area; brightness, contrast and colour changed by up to 40 %; now and
    then tilted by up to 15 degrees, dim, grey, blurred or noisy, as photos of people often are who cannot
    see them.
    """
    width, height = image.size
    kept_width = round(width * chance.uniform(0.775, 1.0))
    kept_height = round(height * chance.uniform(0.775, 1.0))
    left, top = chance.randint(0, width - kept_width), chance.randint(0, height - kept_height)
    if chance.random() < 0.3:
        image = image.rotate(chance.uniform(-15, 15), Image.Resampling.BILINEAR)
    image = image.crop((left, top, left + kept_width, top + kept_height))
    for change in (ImageEnhance.Brightness, ImageEnhance.Contrast, ImageEnhance.Color):
        image = change(image).enhance(chance.uniform(0.6, 1.4))
    if chance.random() < 0.1:
        image = ImageEnhance.Brightness(image).enhance(chance.uniform(0.15, 0.6))
    if chance.random() < 0.1:
        image = image.convert("L").convert("RGB")
    if chance.random() < 0.15:
        image = image.filter(ImageFilter.GaussianBlur(chance.uniform(0.5, 0.01 * width)))
    if chance.random() < 0.1:
        image = _noisy(image, chance)
    return image


def _noisy(image: Image.Image, chance: random.Random) -> Image.Image:
    """Grain as of a camera in the dark: normal, a standard deviation of up to 25 of 255."""
    noise = np.random.default_rng(chance.getrandbits(32)).normal(
        0, chance.uniform(5, 25), (image.height, image.width, 3)
    )
    return Image.fromarray(np.clip(np.asarray(image) + noise, 0, 255).astype(np.uint8))
