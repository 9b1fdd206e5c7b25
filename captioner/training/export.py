"""From a finished run to a model pack that says where it comes from and how good it is."""

import subprocess
from dataclasses import asdict
from pathlib import Path
from typing import Any

from captioner.data.annotations import CaptionedPicture
from captioner.evaluation.run import Evaluation, evaluate
from captioner.inference import load
from captioner.pack import write_pack
from captioner.training.config import TrainingConfig
from captioner.training.learner import Learner
from captioner.training.setup import TrainingData


def export(config: TrainingConfig, data: TrainingData, learner: Learner, device: str = "auto") -> Path:
    """Write run_folder/pack, measured on the validation split. Returns its folder.

    The pack is written twice: scores are those of the stored weights, loaded as a user will load them.
    """
    folder = config.run_folder / "pack"
    _write(folder, config, data, learner, [])
    validation = [CaptionedPicture(example.file, example.sentences, "val") for example in data.validation]
    measured = evaluate(
        load(folder, device),
        validation,
        data=config.data_name,
        split="val",
        frames=config.frames,
        pooling=config.pooling,
    )
    _write(folder, config, data, learner, [measured])
    return folder


def _write(
    folder: Path, config: TrainingConfig, data: TrainingData, learner: Learner, measured: list[Evaluation]
) -> None:
    write_pack(
        folder,
        name=config.name,
        licence=config.licence,
        model=config.model,
        preprocessing=config.preprocessing,
        decoding=config.decoding,
        vocabulary=data.vocabulary,
        weights=learner.model.state_dict(),
        classifier=learner.auxiliary.classifier(),
        detector=learner.auxiliary.detector(),
        card=_card(config, measured),
        training=_provenance(config, data),
        metrics=[evaluation.to_json() for evaluation in measured],
    )


def _provenance(config: TrainingConfig, data: TrainingData) -> dict[str, Any]:
    return {
        "data": config.data_name,
        "pictures": len(data.training),
        "captions": sum(len(example.captions) for example in data.training),
        "sentences": config.sentences.name if config.sentences else None,
        "initial_weights": config.encoder_weights.name if config.encoder_weights else None,
        "word_vectors": config.word_vectors.name if config.word_vectors else None,
        "initial_pack": config.initial_pack.name if config.initial_pack else None,
        "frames": config.frames,
        "pooling": config.pooling if config.frames else None,
        "seed": config.seed,
        "commit": _commit(),
        "stages": [asdict(stage) for stage in config.stages],
    }


def _card(config: TrainingConfig, measured: list[Evaluation]) -> str:
    opening = config.card.read_text("utf-8") if config.card else f"# Model card: {config.name}\n"
    lines = [opening.rstrip(), "", "## Stages of training", ""]
    lines += [f"{number}. {_tell(asdict(stage))}" for number, stage in enumerate(config.stages, start=1)]
    lines += ["", f"Seed {config.seed}, commit {_commit()}.", "", "## Scores on the validation split", ""]
    for evaluation in measured:
        lines += ["| score | value |", "|---|---|"]
        lines += [f"| {name} | {value} |" for name, value in evaluation.scores.rows()]
        lines += ["", f"Signature: `{evaluation.signature}`"]
    return "\n".join(lines) + "\n"


def _tell(stage: dict[str, Any]) -> str:
    objective = stage.pop("objective").replace("_", " ")
    return f"{objective}: " + ", ".join(f"{name.replace('_', ' ')} {value}" for name, value in stage.items())


def _commit() -> str:
    """The commit of the code that trained, "unknown" outside a checkout, "+" where files were changed."""
    root = Path(__file__).parent
    try:
        command = ("git", "describe", "--always", "--dirty=+", "--abbrev=12", "--exclude=*")
        return subprocess.run(command, cwd=root, capture_output=True, text=True, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return "unknown"
