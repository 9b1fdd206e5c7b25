"""What a run starts with: the data it learns from and a model with initial weights."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file

from captioner.data import check_pictures, read_annotations
from captioner.errors import ConfigError
from captioner.evaluation.scores import require_scorers
from captioner.model.build import CaptioningModel, build_model
from captioner.model.encoder import load_encoder_weights
from captioner.pack import read_pack
from captioner.training.auxiliary import AuxiliaryHeads
from captioner.training.config import TrainingConfig
from captioner.training.examples import Example, to_examples
from captioner.vocabulary import Vocabulary

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class TrainingData:
    """Tokenized examples of both splits and the vocabulary of the first."""

    training: list[Example]
    validation: list[Example]
    vocabulary: Vocabulary


def read_data(config: TrainingConfig) -> TrainingData:
    """Read and check the data set.

    Raises: DataError when nothing can be learned from it; CaptionerError when the scores' package is missing,
    which would else be noticed only after hours, when the pack is measured.
    """
    require_scorers()
    pictures = read_annotations(config.annotations, config.images)
    report = check_pictures(pictures, splits=("train", "val"))
    log.info("%s", report)
    training = to_examples([picture for picture in report.usable if picture.split == "train"])
    validation = to_examples([picture for picture in report.usable if picture.split == "val"])
    if config.validation_pictures:
        validation = validation[: config.validation_pictures]
    return TrainingData(training, validation, _vocabulary(config, training))


def _vocabulary(config: TrainingConfig, training: list[Example]) -> Vocabulary:
    if config.initial_pack is not None:
        return read_pack(config.initial_pack).vocabulary
    captions = (caption for example in training for caption in example.captions)
    return Vocabulary.from_captions(captions, config.minimum_count)


def new_model(config: TrainingConfig, vocabulary: Vocabulary) -> CaptioningModel:
    """A model with the initial weights that the configuration names; the rest is random."""
    model = build_model(config.model, len(vocabulary))
    if config.initial_pack is not None:
        _take_pack(model, config)
    if config.encoder_weights is not None:
        load_encoder_weights(model.encoder, _tensors(config, "encoder_weights"))
    if config.word_vectors is not None:
        _take_word_vectors(model, config, vocabulary)
    return model


def new_heads(config: TrainingConfig, feature_size: int, sizes: Mapping[str, int]) -> AuxiliaryHeads:
    """Heads for labels of the given sizes; that of classes begins as the classifier of encoder_weights."""
    auxiliary = AuxiliaryHeads(feature_size, sizes)
    if "classes" in sizes:
        auxiliary.heads["classes"].load_state_dict(classifier(config))
    return auxiliary


def classifier(config: TrainingConfig) -> dict[str, torch.Tensor]:
    """weight (C, D) and bias (C,) of the classifier that encoder_weights has beside the encoder.

    Raises: ConfigError when it has none.
    """
    tensors = _tensors(config, "encoder_weights")
    found = {name: tensors.get(f"classifier.{name}") for name in ("weight", "bias")}
    kept = {name: tensor.float() for name, tensor in found.items() if tensor is not None}
    if len(kept) < 2:
        raise ConfigError("encoder_weights has no classifier to learn from.", "Set class_loss to 0.")
    return kept


def _take_pack(model: CaptioningModel, config: TrainingConfig) -> None:
    assert config.initial_pack is not None
    pack = read_pack(config.initial_pack)
    if (pack.model, pack.preprocessing) != (config.model, config.preprocessing):
        raise ConfigError(
            f"The configuration describes another model than the pack {pack.name} holds.",
            "Give [model] and [preprocessing] as in its pack.json.",
        )
    model.load_state_dict({name: tensor.float() for name, tensor in pack.weights().items()})


def _take_word_vectors(model: CaptioningModel, config: TrainingConfig, vocabulary: Vocabulary) -> None:
    assert config.word_vectors is not None
    (vectors,) = _tensors(config, "word_vectors").values()  # (words, E)
    words = config.word_vectors.with_suffix(".txt").read_text("utf-8").split()
    embedding = model.decoder.embedding.weight
    if vectors.shape[1] != embedding.shape[1] or len(words) != len(vectors):
        raise ConfigError(
            f"{config.word_vectors.name} has {tuple(vectors.shape)} numbers for {len(words)} words.",
            f"Give one word a vector, and set embedding_size to {vectors.shape[1]}.",
        )
    rows = [(vocabulary.encode([word])[0], number) for number, word in enumerate(words) if word in vocabulary]
    ids, numbers = torch.tensor(rows).T
    found = vectors[numbers].float()
    with torch.no_grad():
        embedding[ids] = found * (
            embedding.std() / found.std()
        )  # as spread out as the random rows beside them


def _tensors(config: TrainingConfig, setting: str) -> dict[str, torch.Tensor]:
    file = getattr(config, setting)
    try:
        return load_file(file)
    except (OSError, SafetensorError) as error:
        raise ConfigError(f"{file.name} cannot be read: {error}.", f"Correct {setting}.") from error
