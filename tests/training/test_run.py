"""Whole training runs on ten generated pictures: they learn, they resume, they share the work."""

import dataclasses
import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
import torch

from captioner.errors import Cancelled, ConfigError
from captioner.inference import load
from captioner.training.checkpoint import Progress, RunFolder
from captioner.training.config import load_config
from captioner.training.processes import Processes
from captioner.training.run import schedule, train
from captioner.training.setup import read_data

ALONE = Processes(0, 1, torch.device("cpu"))
HEAD = """
annotations = "{data}/captions.txt"
images = "{data}/Images"
run_folder = "{run}"
sentences = "{data}/sentences.txt"
minimum_count = 1
checkpoint_minutes = 0.002
data_name = "shapes"
[model]
encoder = "test_efficientnet"
decoder = "up_down"
embedding_size = 16
hidden_size = 32
attention_size = 16
[preprocessing]
size = 64
[decoding]
max_length = 8
"""
STAGES = """
[[stages]]
objective = "language_model"
epochs = 1
learning_rate = 1e-3
batch_size = 4
[[stages]]
objective = "cross_entropy"
epochs = 2
learning_rate = 1e-3
batch_size = 3
[[stages]]
objective = "cross_entropy"
epochs = 2
learning_rate = 1e-3
encoder_learning_rate = 1e-3
batch_size = 3
augment = true
average = 0.9
paraphrases = 0.3
word_loss = 0.1
[[stages]]
objective = "self_critical"
epochs = 2
learning_rate = 1e-4
batch_size = 3
samples = 3
"""


def write_config(folder: Path, data: Path, stages: str = STAGES, run: str = "run") -> Path:
    (data / "sentences.txt").write_text(
        "A red thing .\nThere is a blue thing on the left .\nOne more .\n" * 3
    )
    file = folder / f"{run}.toml"
    file.write_text(HEAD.format(data=data, run=folder / run) + stages)
    return file


def losses(run: Path) -> list[dict[str, float]]:
    file = run / "losses.jsonl"
    return [json.loads(line) for line in file.read_text().splitlines()] if file.exists() else []


def train_command(config: Path) -> list[str]:
    return [sys.executable, "-m", "captioner._cli.main", "train", "--config", str(config), "--device", "cpu"]


@pytest.fixture(scope="module")
def whole_run(tmp_path_factory: pytest.TempPathFactory, tiny_data: Path) -> Path:
    """An uninterrupted run of all objectives, by the command line."""
    folder = tmp_path_factory.mktemp("whole")
    done = subprocess.run(
        train_command(write_config(folder, tiny_data)), capture_output=True, text=True, timeout=600
    )
    assert done.returncode == 0, done.stderr
    return folder / "run"


def test_every_stage_is_run_and_a_pack_made(whole_run: Path) -> None:
    logged = losses(whole_run)
    assert [sum(line["stage"] == stage for line in logged) for stage in range(4)] == [3, 8, 8, 8]
    assert all("reward" in line for line in logged if line["stage"] == 3)
    assert any((whole_run / "tensorboard").iterdir())
    pack = load(whole_run / "pack", "cpu").pack
    assert pack.training["pictures"] == 10
    assert [stage["objective"] for stage in pack.training["stages"]][-1] == "self_critical"
    assert pack.metrics[0]["signature"].startswith("data:shapes|split:val|pictures:10|refs:2|")
    assert "Scores on the validation split" in (whole_run / "pack" / "MODEL_CARD.md").read_text()


def test_a_killed_run_resumes_to_the_same_losses(whole_run: Path, tmp_path: Path, tiny_data: Path) -> None:
    config = write_config(tmp_path, tiny_data)
    run, total = tmp_path / "run", len(losses(whole_run))
    for victim in sorted(random.sample(range(1, total), 2)):  # other moments every time
        process = subprocess.Popen(train_command(config), stderr=subprocess.DEVNULL)
        deadline = time.monotonic() + 600
        # Killed as soon as it has come so far, wherever it is then: in a step, a validation or a checkpoint.
        while len(losses(run)) < victim and process.poll() is None:
            assert time.monotonic() < deadline
        process.send_signal(signal.SIGKILL)
        process.wait()
    done = subprocess.run(train_command(config), capture_output=True, text=True, timeout=600)
    assert done.returncode == 0, done.stderr
    assert losses(run) == losses(whole_run)
    assert (run / "pack/weights.safetensors").read_bytes() == (
        whole_run / "pack/weights.safetensors"
    ).read_bytes()


def test_losses_logged_before_the_first_checkpoint_are_logged_again(tmp_path: Path) -> None:
    folder = RunFolder(tmp_path)
    folder.log_loss(Progress(step=1), loss=2.5, reward=None)
    with folder.losses.open("a") as log:
        log.write('{"stage": 0, "lo')  # killed in the middle of a line
    assert folder.load() is None
    assert losses(tmp_path) == []


def test_a_polite_stop_writes_a_checkpoint_and_the_rest_follows(
    whole_run: Path, tmp_path: Path, tiny_data: Path
) -> None:
    config = load_config(write_config(tmp_path, tiny_data))
    data = read_data(config)
    asked = iter([False] * 9 + [True])
    with pytest.raises(Cancelled):
        train(config, data, ALONE, lambda: next(asked))
    assert len(losses(config.run_folder)) == 9
    train(config, data, ALONE)
    assert losses(config.run_folder) == losses(whole_run)


def test_self_critical_training_raises_the_reward(tmp_path: Path, tiny_data: Path) -> None:
    stages = """
[[stages]]
objective = "cross_entropy"
epochs = 6
learning_rate = 1e-2
batch_size = 5
warmup_steps = 5
[[stages]]
objective = "self_critical"
epochs = 30
learning_rate = 2e-3
batch_size = 10
warmup_steps = 1
dropout = 0.0
patience = 30
"""
    config = load_config(write_config(tmp_path, tiny_data, stages))
    train(config, read_data(config), ALONE)
    rewards = [line["reward"] for line in losses(config.run_folder) if line["stage"] == 1]
    assert sum(rewards[-5:]) > 1.2 * sum(rewards[:5])


def test_two_processes_train_together(tmp_path: Path, tiny_data: Path) -> None:
    config = write_config(tmp_path, tiny_data)
    command = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node=2"]
    command += ["-m", *train_command(config)[2:]]
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=600, env={**os.environ, "OMP_NUM_THREADS": "1"}
    )
    assert done.returncode == 0, done.stderr
    # 10 pictures in batches of 3 are 4 batches, 2 for each process.
    assert sum(line["stage"] == 1 for line in losses(tmp_path / "run")) == 4
    load(tmp_path / "run" / "pack", "cpu")


def test_another_configuration_does_not_resume(tmp_path: Path, tiny_data: Path) -> None:
    config = load_config(write_config(tmp_path, tiny_data))
    stopped = dataclasses.replace(config)
    with pytest.raises(Cancelled):
        train(stopped, data := read_data(config), ALONE, lambda: True)
    with pytest.raises(ConfigError, match="another configuration"):
        train(dataclasses.replace(config, seed=2), data, ALONE)


def test_the_learning_rate_rises_and_falls() -> None:
    factors = [schedule(step, total=110, warmup=10) for step in range(110)]
    assert factors[:10] == pytest.approx([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0])
    assert factors[60] == pytest.approx(0.5)
    assert factors[10:] == sorted(factors[10:], reverse=True)
    assert schedule(110, 110, 10) == pytest.approx(0.0)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ("[model]", "not valid TOML"),
        ("sped = 1\n", "no setting called sped"),
        ('[[stages]]\nobjective = "guess"\nepochs = 1\nlearning_rate = 1', "unknown objective guess"),
        ('[[stages]]\nobjective = "cross_entropy"', "stages is incomplete"),
        ('[[stages]]\nobjective = "cross_entropy"\nepochs = 0\nlearning_rate = 1', "trains nothing"),
        ('[[stages]]\nobjective="self_critical"\nepochs=1\nlearning_rate=1\nsamples=1', "needs a baseline"),
        ('[[stages]]\nobjective="cross_entropy"\nepochs=1\nlearning_rate=1\nclass_loss=1', "no classifier"),
        ('[[stages]]\nobjective="cross_entropy"\nepochs=1\nlearning_rate=1\nobject_loss=1', "no detector"),
        ('[[stages]]\nobjective="cross_entropy"\nepochs=1\nlearning_rate=1\nlayer_decay=2', "layer decay"),
        (
            '[[stages]]\nobjective="cross_entropy"\nepochs=1\nlearning_rate=1\nstochastic_depth=0.1',
            "stochastic depth",
        ),
    ],
)
def test_a_wrong_configuration_is_a_clear_error(
    change: str, message: str, tmp_path: Path, tiny_data: Path
) -> None:
    file = write_config(tmp_path, tiny_data, STAGES + change if change.startswith("[") else STAGES)
    if not change.startswith("["):
        file.write_text(change + file.read_text())
    with pytest.raises(ConfigError, match=message):
        load_config(file)


def test_no_stages(tmp_path: Path, tiny_data: Path) -> None:
    with pytest.raises(ConfigError, match="no stages"):
        load_config(write_config(tmp_path, tiny_data, ""))


def test_a_configuration_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot be read"):
        load_config(tmp_path / "missing.toml")
