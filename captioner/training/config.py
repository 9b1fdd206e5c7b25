"""What a training run is told: one dataclass, read from a TOML file and stored with the run."""

import tomllib
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, TypeVar

from captioner.decoding import DecodingOptions
from captioner.errors import ConfigError
from captioner.model.config import ModelConfig, PreprocessingConfig
from captioner.model.encoder import POOLINGS

OBJECTIVES = ("language_model", "cross_entropy", "self_critical")


@dataclass(frozen=True)
class Stage:
    """One stretch of training with one objective. Each starts from the best weights of the one before.

    objective: "language_model" (sentences without pictures), "cross_entropy", or "self_critical" (Rennie et
    al. 2017: reward is CIDEr-D of sampled captions). batch_size: pictures a step, each with all its captions
    (sentences a step for a language model). learning_rate: of the decoder; it rises over warmup_steps and
    falls to zero as a half cosine. encoder_learning_rate: 0 keeps the encoder frozen; without augment its
    features are then computed once. augment: random crops, tilts, colours and blurs (examples.alter).
    average: decay per step of the moving average of all weights that is validated and kept in place of the
    last ones (Polyak and Juditsky 1992); 0: none. patience: epochs without a better validation CIDEr before
    the stage ends early. samples: captions drawn per picture for self_critical; the baseline of each is the
    mean reward of the others. paraphrases: the weight, beside a caption's, of each of the sentences without
    pictures that cross_entropy takes for a picture's captions too, see paraphrases.py; 0: none. word_loss,
    class_loss, object_loss: weights of the losses of auxiliary.py beside that of the captions.
    layer_decay: of the encoder's learning rate, see encoder.layer_groups. stochastic_depth: see
    encoder.set_stochastic_depth.
    """

    objective: str
    epochs: int
    learning_rate: float
    encoder_learning_rate: float = 0.0
    batch_size: int = 64
    warmup_steps: int = 100
    label_smoothing: float = 0.0
    dropout: float = 0.4
    augment: bool = False
    average: float = 0.0
    patience: int = 3
    samples: int = 5
    paraphrases: float = 0.0
    word_loss: float = 0.0
    class_loss: float = 0.0
    object_loss: float = 0.0
    layer_decay: float = 1.0
    stochastic_depth: float = 0.0


@dataclass(frozen=True)
class TrainingConfig:
    """Everything a run depends on; paths are taken from the folder of the configuration file.

    annotations, images: a captioned data set in any format data.read_annotations knows, called data_name in
    the signatures of scores. run_folder: checkpoints, logs and the finished pack. name, licence: of that
    pack. card: Markdown that opens its model card, what a person has to say about data, terms and limits.
    sentences: text for the language model, one sentence a line, may be gzipped. encoder_weights,
    word_vectors: safetensors to start from (word_vectors has its words, one a line, in a .txt of the same
    name). detector: a YOLOX network as ONNX, teacher of object_loss. minimum_count: how often a word must
    occur to enter the vocabulary. precision: "float32" or "bfloat16" (autocast). checkpoint_minutes: at most
    so much is lost when the run is killed. validation_pictures: 0 takes the whole split. workers: threads
    that read pictures. initial_pack: a model pack whose weights and vocabulary the run starts from, such as
    that of a picture model for one of videos. frames: of each video clip that are looked at; 0: the data are
    pictures. pooling: how their features become one, see Features.over_time.
    """

    annotations: Path
    images: Path
    run_folder: Path
    stages: tuple[Stage, ...]
    name: str = "default"
    data_name: str = ""
    card: Path | None = None
    licence: str = "not stated"
    sentences: Path | None = None
    encoder_weights: Path | None = None
    detector: Path | None = None
    word_vectors: Path | None = None
    seed: int = 1
    minimum_count: int = 5
    precision: str = "float32"
    weight_decay: float = 0.01
    gradient_clip: float = 1.0
    checkpoint_minutes: float = 5.0
    validation_pictures: int = 0
    workers: int = 2
    initial_pack: Path | None = None
    frames: int = 0
    pooling: str = "mean"
    model: ModelConfig = field(default_factory=ModelConfig)
    preprocessing: PreprocessingConfig = field(default_factory=PreprocessingConfig)
    decoding: DecodingOptions = field(default_factory=DecodingOptions)


def load_config(file: Path) -> TrainingConfig:
    """Read a TOML file. Raises: ConfigError that names the setting that is wrong."""
    try:
        values = tomllib.loads(file.read_text("utf-8"))
    except OSError as error:
        raise ConfigError(f"{file.name} cannot be read: {error.strerror}.", "Check the path.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"{file.name} is not valid TOML: {error}.", "Correct that line.") from error
    for key in (
        "annotations",
        "images",
        "run_folder",
        "sentences",
        "encoder_weights",
        "detector",
        "word_vectors",
        "card",
        "initial_pack",
    ):
        if key in values:
            values[key] = file.parent / Path(str(values[key])).expanduser()
    stages = tuple(_build(Stage, stage, "stages") for stage in values.pop("stages", []))
    if not stages:
        raise ConfigError("The configuration has no stages.", "Add at least one [[stages]] table.")
    for section, kind in (
        ("model", ModelConfig),
        ("preprocessing", PreprocessingConfig),
        ("decoding", DecodingOptions),
    ):
        if section in values:
            values[section] = _build(kind, values[section], section)
    config: TrainingConfig = _build(TrainingConfig, {**values, "stages": stages}, "the configuration")
    _check(config)
    return config


T = TypeVar("T")


def _build(kind: type[T], values: dict[str, Any], section: str) -> T:
    known = {f.name for f in fields(kind)}  # type: ignore[arg-type]
    unknown = sorted(set(values) - known)
    if unknown:
        raise ConfigError(
            f"{section} has no setting called {unknown[0]}.", f"Known are: {', '.join(sorted(known))}."
        )
    values = {key: tuple(value) if isinstance(value, list) else value for key, value in values.items()}
    try:
        return kind(**values)
    except TypeError as error:
        raise ConfigError(f"{section} is incomplete: {error}.", "Add the missing setting.") from error


def _check(config: TrainingConfig) -> None:
    for number, stage in enumerate(config.stages, start=1):
        if stage.objective not in OBJECTIVES:
            raise ConfigError(
                f"Stage {number} has the unknown objective {stage.objective}.",
                f"Choose one of {', '.join(OBJECTIVES)}.",
            )
        if (stage.objective == "language_model" or stage.paraphrases) and config.sentences is None:
            raise ConfigError(f"Stage {number} needs text.", "Set sentences to a file, one sentence a line.")
        if stage.objective == "self_critical" and stage.samples < 2:
            raise ConfigError(f"Stage {number} needs a baseline.", "Set samples to 2 or more.")
        if not 0 <= stage.average < 1:
            raise ConfigError(f"Stage {number} has no such average.", "Set average to 0 or more, below 1.")
        if not 0 < stage.layer_decay <= 1:
            raise ConfigError(
                f"Stage {number} cannot have this layer decay.", "Set layer_decay above 0, up to 1."
            )
        if not 0 <= stage.stochastic_depth < 1 or (
            stage.stochastic_depth and not stage.encoder_learning_rate
        ):
            raise ConfigError(
                f"Stage {number} cannot have this stochastic depth.",
                "Set stochastic_depth to 0 or more, below 1, and above 0 only with an encoder_learning_rate.",
            )
        if stage.class_loss and config.encoder_weights is None:
            raise ConfigError(f"Stage {number} has no classifier to learn from.", "Set encoder_weights.")
        if stage.object_loss and config.detector is None:
            raise ConfigError(f"Stage {number} has no detector to learn from.", "Set detector.")
        if min(stage.epochs, stage.batch_size) < 1:
            raise ConfigError(f"Stage {number} trains nothing.", "Set epochs and batch_size to 1 or more.")
    if config.pooling not in POOLINGS:
        raise ConfigError(f"Unknown pooling {config.pooling}.", f"Choose one of {', '.join(POOLINGS)}.")
    if config.precision not in ("float32", "bfloat16"):
        raise ConfigError(f"Unknown precision {config.precision}.", "Choose float32 or bfloat16.")
