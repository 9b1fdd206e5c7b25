"""The state of a run on disk: enough to resume to the same losses, whenever it was killed."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file, save_file
from torch import Tensor

from captioner.errors import ConfigError


@dataclass
class Progress:
    """Where a run stands. batch: the next one of the epoch. step: optimiser steps in this stage so far.

    best_cider: the best validation score of the stage, -1 before the first. stale_epochs: epochs since.
    Random numbers need no place here: every step seeds itself from the run's seed and its own number.
    """

    stage: int = 0
    epoch: int = 0
    batch: int = 0
    step: int = 0
    best_cider: float = -1.0
    stale_epochs: int = 0
    lines: int = 0  # of the loss log


class RunFolder:
    """The files of one training run."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self.losses = folder / "losses.jsonl"
        self._checkpoint = folder / "checkpoint.pt"

    def save(self, progress: Progress, states: dict[str, dict[str, Any]]) -> None:
        """Replace the checkpoint in one move, so that a kill leaves the old or the new one whole."""
        temporary = self._checkpoint.with_suffix(".new")
        torch.save({"progress": asdict(progress), **states}, temporary)
        temporary.replace(self._checkpoint)

    def load(self) -> tuple[Progress, dict[str, dict[str, Any]]] | None:
        """The checkpoint's progress and states, or None without one; losses logged after it are forgotten."""
        if not self._checkpoint.exists():
            self._forget_losses_after(0)
            return None
        # weights_only: tensors and plain values, no code from the file is ever run.
        state = torch.load(self._checkpoint, map_location="cpu", weights_only=True)
        progress = Progress(**state.pop("progress"))
        self._forget_losses_after(progress.lines)
        return progress, state

    def save_best(self, stage: int, model: dict[str, Tensor]) -> None:
        """Keep these weights as the best of the stage so far."""
        temporary = self._best(stage).with_suffix(".new")
        save_file({name: tensor.contiguous() for name, tensor in model.items()}, temporary)
        temporary.replace(self._best(stage))

    def load_best(self, stage: int) -> dict[str, Tensor]:
        """The best weights of a stage."""
        return load_file(self._best(stage))

    def _best(self, stage: int) -> Path:
        return self.folder / f"best-{stage + 1}.safetensors"

    def log_loss(self, progress: Progress, loss: float, reward: float | None) -> None:
        """Add one step to the loss log."""
        line = {"stage": progress.stage, "epoch": progress.epoch, "step": progress.step, "loss": loss}
        if reward is not None:
            line["reward"] = reward
        with self.losses.open("a", encoding="utf-8") as log:
            log.write(json.dumps(line) + "\n")
        progress.lines += 1

    def _forget_losses_after(self, lines: int) -> None:
        # What was logged after the checkpoint will be trained, and logged, again.
        if self.losses.exists():
            kept = self.losses.read_text("utf-8").splitlines(keepends=True)[:lines]
            self.losses.write_text("".join(kept), "utf-8")

    def check_config(self, config: str) -> None:
        """Refuse to resume a run under another configuration than it began with."""
        file = self.folder / "config.json"
        if not file.exists():
            file.write_text(config, "utf-8")
        elif file.read_text("utf-8") != config:
            raise ConfigError(
                f"The run in {self.folder.name} began with another configuration.",
                "Give it a new run_folder, or remove the old one.",
            )
