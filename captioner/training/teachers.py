"""Labels of the training pictures by others than the captions' authors; auxiliary.py learns from them."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
import torch.nn.functional as F
from torch import Tensor
from tqdm import tqdm

from captioner.description.confidence import content_words
from captioner.training.auxiliary import TEMPERATURE, loss_weights
from captioner.training.config import TrainingConfig
from captioner.training.examples import Choice, Example, PixelReader
from captioner.training.learner import Learner
from captioner.training.setup import TrainingData, classifier

WORDS = 400  # the most frequent content words; rarer ones have too few pictures to learn from
DETECTOR_SIZE = 416  # pixels of a side

Table = npt.NDArray[np.float16]  # (examples, classes), each 0 to 1


class Labels:
    """Labels of every kind that a run learns from: a table each."""

    def __init__(self, tables: Mapping[str, Table]) -> None:
        self._tables = tables

    @classmethod
    def of_run(cls, config: TrainingConfig, data: TrainingData, learner: Learner, folder: Path) -> "Labels":
        """Compute what the stages need, once a run: its folder keeps them.

        The encoder of learner must be as the run began with it.
        """
        reader = PixelReader(config.preprocessing, False, config.workers, config.frames)
        tables = {}
        for name in sorted({name for stage in config.stages for name in loss_weights(stage)}):
            file = folder / f"labels-{name}.npy"
            if not file.exists():
                _save(file, _table(name, config, data.training, learner, reader))
            tables[name] = np.load(file)
        return cls(tables)

    def sizes(self) -> dict[str, int]:
        """How many classes each kind has."""
        return {name: table.shape[1] for name, table in self._tables.items()}

    def of(self, choices: Sequence[Choice], kinds: Iterable[str]) -> dict[str, Tensor]:
        """Labels of some kinds for a batch: (B, C) each."""
        numbers = [choice.example.number for choice in choices]
        return {kind: torch.from_numpy(self._tables[kind][numbers]).float() for kind in kinds}


def _table(
    name: str, config: TrainingConfig, examples: Sequence[Example], learner: Learner, reader: PixelReader
) -> Table:
    if name == "words":
        return word_shares(examples, WORDS)[1]
    if name == "classes":
        return class_labels(learner, classifier(config), examples, reader)
    assert config.detector is not None  # load_config has seen to it
    return object_labels(config.detector, examples, reader)


def _save(file: Path, table: Table) -> None:
    temporary = file.with_suffix(".new.npy")
    np.save(temporary, table)
    temporary.replace(file)


def word_shares(examples: Sequence[Example], most: int) -> tuple[list[str], Table]:
    """The content words used of most pictures, and the share of each picture's captions that use each."""
    used = [[content_words(list(caption)) for caption in example.captions] for example in examples]
    counts = Counter(word for captions in used for word in sorted(frozenset().union(*captions)))
    words = [word for word, _ in counts.most_common(most)]
    column = {word: place for place, word in enumerate(words)}
    shares = np.zeros((len(examples), len(column)), dtype=np.float16)
    for row, captions in enumerate(used):
        for caption in captions:
            for word in caption & column.keys():
                shares[row, column[word]] += 1 / len(captions)
    return words, shares


def class_labels(
    learner: Learner, layer: Mapping[str, Tensor], examples: Sequence[Example], reader: PixelReader
) -> Table:
    """What a classifier, weight (C, D) and bias (C,), says of each picture on the features of the encoder."""
    device = next(learner.parameters()).device
    found = []
    for pixels in _batches(examples, reader, "classes"):
        with torch.no_grad():
            mean = learner.features(pixels.to(device)).mean.float().cpu()
        scores = F.linear(mean, layer["weight"], layer["bias"]) / TEMPERATURE
        found.append(scores.softmax(dim=1).half().numpy())
    return np.concatenate(found)


def object_labels(detector: Path, examples: Sequence[Example], reader: PixelReader) -> Table:
    """How sure a YOLOX detector is that a picture shows each of its kinds of objects (Ge et al. 2021)."""
    import onnxruntime

    network = onnxruntime.InferenceSession(detector, providers=["CPUExecutionProvider"])
    (entry,) = network.get_inputs()
    found = []
    for pixels in _batches(examples, reader, "objects"):
        large = F.interpolate(pixels[:, 0].float(), (DETECTOR_SIZE, DETECTOR_SIZE), mode="bilinear")
        for picture in large.flip(1).numpy():  # (3, S, S), blue first
            (boxes,) = network.run(None, {entry.name: picture[None]})[0]  # (boxes, 5 + classes)
            found.append((boxes[:, 4:5] * boxes[:, 5:]).max(axis=0))
    return np.asarray(found, dtype=np.float16)


def _batches(examples: Sequence[Example], reader: PixelReader, name: str) -> "tqdm[Tensor]":
    choices = [Choice(example, False, "") for example in examples]
    batches = [choices[start : start + 32] for start in range(0, len(choices), 32)]
    return tqdm(reader.read(batches), total=len(batches), desc=name, unit="batch", disable=None)
