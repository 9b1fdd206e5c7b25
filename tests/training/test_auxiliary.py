"""What the encoder learns beside the captions."""

from pathlib import Path

import pytest
import skimage.data
import timm
import torch
from safetensors.torch import load_file, save_file
from torch import Tensor

from captioner.errors import ConfigError
from captioner.model.config import PreprocessingConfig
from captioner.training.auxiliary import TEMPERATURE, AuxiliaryHeads, loss_weights
from captioner.training.config import Stage, TrainingConfig, load_config
from captioner.training.examples import Choice, Example, PixelReader
from captioner.training.learner import Learner
from captioner.training.processes import Processes
from captioner.training.run import train
from captioner.training.setup import new_heads, new_model, read_data
from captioner.training.teachers import Labels, object_labels, word_shares
from tests.tiny import example

DETECTOR = Path(__file__).parents[3] / "shared" / "weights" / "yolox_nano.onnx"
CLASSES = 7
CONFIG = """
annotations = "{data}/captions.txt"
images = "{data}/Images"
run_folder = "run"
encoder_weights = "{weights}"
minimum_count = 1
[model]
encoder = "test_efficientnet"
embedding_size = 16
hidden_size = 32
attention_size = 16
[preprocessing]
size = 64
[[stages]]
objective = "cross_entropy"
epochs = 60
learning_rate = 3e-3
encoder_learning_rate = 1e-3
batch_size = 10
warmup_steps = 1
patience = 60
word_loss = 1.0
class_loss = 1.0
"""


@pytest.fixture(scope="module")
def weights(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An encoder and its classifier."""
    torch.manual_seed(3)
    file = tmp_path_factory.mktemp("weights") / "initial.safetensors"
    save_file(timm.create_model("test_efficientnet", num_classes=CLASSES).state_dict(), file)
    return file


@pytest.fixture
def config(tmp_path: Path, tiny_data: Path, weights: Path) -> TrainingConfig:
    file = tmp_path / "run.toml"
    file.write_text(CONFIG.format(data=tiny_data, weights=weights))
    return load_config(file)


def test_only_losses_with_a_weight_count() -> None:
    stage = Stage("cross_entropy", 1, 1e-3, word_loss=0.1, object_loss=0.3)
    assert loss_weights(stage) == {"words": 0.1, "objects": 0.3}


def test_word_labels_are_the_shares_of_the_captions() -> None:
    examples = [example(0, "a dog runs", "the dog sleeps"), example(1, "a cat sleeps", "the cat")]
    words, shares = word_shares(examples, most=9)
    assert words[0] == "sleeps"  # used of both pictures
    first, second = (dict(zip(words, row, strict=True)) for row in shares.tolist())
    assert first == {"dog": 1, "runs": 0.5, "sleeps": 0.5, "cat": 0}
    assert second == {"cat": 1, "sleeps": 0.5, "dog": 0, "runs": 0}
    assert word_shares(examples, most=1)[0] == ["sleeps"]


def test_each_loss_is_least_for_what_the_labels_say() -> None:
    heads = AuxiliaryHeads(2, {"words": 2, "classes": 2})
    for head in heads.heads.values():
        head.load_state_dict({"weight": 9 * torch.eye(2), "bias": torch.tensor([-4.5, -4.5])})
    labels = torch.tensor([[1.0, 0.0]])
    right = heads.losses(torch.tensor([[1.0, 0.0]]), {"words": labels, "classes": labels})
    wrong = heads.losses(torch.tensor([[0.0, 1.0]]), {"words": labels, "classes": labels})
    for name in ("words", "classes"):
        assert right[name] < 0.05 < 2 < wrong[name]


@pytest.mark.parametrize(
    ("sizes", "classifier", "detector"),
    [
        ({"classes": 1000, "words": 2}, 1000, None),
        ({"classes": 7, "objects": 80}, None, 80),
        ({"objects": 81}, None, None),
        ({}, None, None),
    ],
)
def test_heads_for_known_classes_and_kinds_go_into_the_pack(
    sizes: dict[str, int], classifier: int | None, detector: int | None
) -> None:
    heads = AuxiliaryHeads(3, sizes)
    for head, classes in ((heads.classifier(), classifier), (heads.detector(), detector)):
        assert (head and {name: tuple(part.shape) for name, part in head.items()}) == (
            classes and {"weight": (classes, 3), "bias": (classes,)}
        )


def test_classes_begin_as_the_classifier_and_words_are_learned(config: TrainingConfig) -> None:
    data = read_data(config)
    torch.manual_seed(config.seed)
    learner = Learner(new_model(config, data.vocabulary), config.preprocessing, config.precision)
    labels = Labels.of_run(config, data, learner, config.run_folder.parent)
    assert labels.sizes()["classes"] == CLASSES
    choices = [Choice(example, False, "") for example in data.training]
    wanted = labels.of(choices, labels.sizes())
    (pixels,) = PixelReader(config.preprocessing, False, 1).read([choices])

    heads = new_heads(config, learner.model.encoder.feature_size, labels.sizes())
    said = (heads.heads["classes"](mean(learner, pixels)) / TEMPERATURE).softmax(dim=1)
    assert torch.allclose(said, wanted["classes"], atol=2e-3)

    before = heads.losses(mean(learner, pixels), wanted)
    trained = train(config, data, Processes(0, 1, torch.device("cpu")))
    after = trained.auxiliary.losses(mean(trained, pixels), wanted)
    assert after["words"] < 0.8 * before["words"]


@torch.no_grad()
def mean(learner: Learner, pixels: Tensor) -> Tensor:
    """The mean of the regions, (B, D)."""
    return learner.features(pixels).mean


def test_weights_without_a_classifier_are_refused(
    config: TrainingConfig, weights: Path, tmp_path: Path
) -> None:
    bare = {name: tensor for name, tensor in load_file(weights).items() if "classifier" not in name}
    file = tmp_path / "bare.safetensors"
    save_file(bare, file)
    text = (tmp_path / "run.toml").read_text().replace(str(weights), str(file))
    (tmp_path / "run.toml").write_text(text)
    config = load_config(tmp_path / "run.toml")
    with pytest.raises(ConfigError, match="no classifier"):
        train(config, read_data(config), Processes(0, 1, torch.device("cpu")))


@pytest.mark.skipif(not DETECTOR.exists(), reason="the detector that teaches is not there")
def test_the_detector_finds_what_is_there() -> None:
    photos = Path(skimage.data.__file__).parent
    files = [photos / "astronaut.png", photos / "chelsea.png"]
    examples = [Example(number, file, (), ()) for number, file in enumerate(files)]
    labels = object_labels(DETECTOR, examples, PixelReader(PreprocessingConfig(), False, 1))
    assert labels.shape == (2, 80)
    person, dog = 0, 16  # of COCO's 80; the small detector takes the cat Chelsea for a dog
    assert labels[0].argmax() == person
    assert labels[1].argmax() == dog
