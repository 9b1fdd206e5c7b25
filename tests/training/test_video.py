"""A model of clips learns from a model of pictures: features pooled over a few frames."""

import json
from pathlib import Path

import pytest

from captioner.data import read_annotations
from captioner.errors import ConfigError
from captioner.inference import load
from captioner.training.config import load_config
from captioner.training.examples import Choice, PixelReader, to_examples
from captioner.training.export import export
from captioner.training.processes import Processes
from captioner.training.run import train
from captioner.training.setup import new_model, read_data
from captioner.video.captions import caption_clips
from tests.tiny import COLOURS, PREPROCESSING, SHAPES, draw, write_tiny_pack
from tools.films import Scene, write_film

CONFIG = """
annotations = "videodatainfo.json"
images = "clips"
run_folder = "run"
initial_pack = "pack"
frames = 2
pooling = "{pooling}"
[model]
encoder = "test_efficientnet"
decoder = "show_attend_tell"
embedding_size = {embedding_size}
hidden_size = 24
attention_size = 8
[preprocessing]
size = 64
[decoding]
max_length = 8
[[stages]]
objective = "cross_entropy"
epochs = {epochs}
learning_rate = 2e-2
batch_size = 5
warmup_steps = 5
patience = 100
dropout = 0.0
[[stages]]
objective = "cross_entropy"
epochs = 1
learning_rate = 1e-4
encoder_learning_rate = 1e-4
augment = true
batch_size = 5
dropout = 0.0
"""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Ten clips of a second, a shape each, in the form of MSR-VTT; and a pack of pictures."""
    (tmp_path / "clips").mkdir()
    videos, sentences = [], []
    for number, (colour, shape) in enumerate((c, s) for c in COLOURS for s in SHAPES):
        for split, name in (("train", f"video{number}"), ("validate", f"video{100 + number}")):
            scene = Scene(draw(colour, shape), 1.0)
            write_film(tmp_path / "clips" / f"{name}.mp4", [scene], (64, 64), 4, seed=number)
            videos.append({"video_id": name, "split": split})
            sentences.append({"video_id": name, "caption": f"a {colour} {shape} on the left"})
    content = {"info": {}, "videos": videos, "sentences": sentences}
    (tmp_path / "videodatainfo.json").write_text(json.dumps(content))
    write_tiny_pack(tmp_path / "pack", "show_attend_tell")
    return tmp_path


def write_config(data: Path, pooling: str = "mean", epochs: int = 1, embedding_size: int = 16) -> Path:
    file = data / "video.toml"
    file.write_text(CONFIG.format(pooling=pooling, epochs=epochs, embedding_size=embedding_size))
    return file


def test_frames_of_a_clip_are_read_and_changed_alike(data: Path) -> None:
    (example, *_) = to_examples(read_annotations(data / "videodatainfo.json", data / "clips"))
    reader = PixelReader(PREPROCESSING, augment=True, workers=1, frames=2)
    (pixels,) = reader.read([[Choice(example, True, "seed"), Choice(example, False, "seed")]])
    assert pixels.shape == (2, 2, 3, 64, 64)
    one, other = pixels[0].float()
    assert (one - other).abs().mean() < 12  # they pan by a few pixels


def test_a_run_begins_with_the_pack_and_learns(data: Path) -> None:
    config = load_config(write_config(data, "attention", epochs=8))
    found = read_data(config)
    pack = load(data / "pack", "cpu").pack
    assert found.vocabulary.tokens == pack.vocabulary.tokens
    begun = new_model(config, found.vocabulary).state_dict()
    assert all((begun[name] == tensor.float()).all() for name, tensor in pack.weights().items())
    learner = train(config, found, Processes(0, 1, load(data / "pack", "cpu").device))
    losses = [json.loads(line)["loss"] for line in (data / "run" / "losses.jsonl").read_text().splitlines()]
    assert losses[-1] < 0.5 * losses[0]
    captioner = load(export(config, found, learner, "cpu"), "cpu")
    assert captioner.pack.training["frames"] == 2
    clips = [example.file for example in found.validation]
    told = list(caption_clips(captioner, clips, 2, "attention", captioner.pack.decoding, 4))
    assert any("on the left" in caption.text for caption in told if not isinstance(caption, Exception))


def test_a_pack_of_another_model_is_refused(data: Path) -> None:
    config = load_config(write_config(data, embedding_size=8))
    with pytest.raises(ConfigError, match="another model than the pack tiny"):
        new_model(config, read_data(config).vocabulary)
