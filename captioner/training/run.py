"""The training loop, from a configuration to the best weights. Reads top to bottom."""

import json
import logging
import math
import time
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any, Protocol

import torch
from torch import Tensor, nn
from tqdm import tqdm

from captioner.decoding import never
from captioner.errors import Cancelled
from captioner.model.encoder import layer_groups, set_stochastic_depth, to_channels_last
from captioner.training.auxiliary import loss_weights
from captioner.training.average import WeightAverage
from captioner.training.checkpoint import Progress, RunFolder
from captioner.training.config import Stage, TrainingConfig
from captioner.training.examples import Choice, Example, PixelReader, epoch_batches, pack_captions
from captioner.training.feature_cache import FeatureCache
from captioner.training.learner import Learner
from captioner.training.objectives import CrossEntropy, SelfCritical
from captioner.training.paraphrases import Paraphrases
from captioner.training.processes import Processes
from captioner.training.scalars import ScalarLog
from captioner.training.sentences import NothingToSee, read_sentences
from captioner.training.setup import TrainingData, new_heads, new_model
from captioner.training.teachers import Labels
from captioner.training.validation import Validation

log = logging.getLogger(__name__)


class Reader(Protocol):
    """Turns batches of choices into what the learner sees."""

    def read(self, batches: Sequence[Sequence[Choice]]) -> Iterator[Tensor]:
        """One tensor a batch."""


def train(
    config: TrainingConfig,
    data: TrainingData,
    processes: Processes,
    should_stop: Callable[[], bool] = never,
) -> Learner:
    """Run every stage, or what is left of it, and return the learner with the best weights of the last.

    Raises: Cancelled when should_stop says yes; the checkpoint is then written first.
    """
    folder = RunFolder(config.run_folder)
    if processes.is_first:
        folder.check_config(_what_counts(config))
        data.vocabulary.save(folder.folder / "vocabulary.json")
    torch.manual_seed(config.seed)
    model = new_model(config, data.vocabulary)
    to_channels_last(model.encoder)
    learner = Learner(model.to(processes.device), config.preprocessing, config.precision, config.pooling)
    with processes.first_alone():
        labels = Labels.of_run(config, data, learner, folder.folder)
    learner.auxiliary = new_heads(config, model.encoder.feature_size, labels.sizes()).to(processes.device)

    progress = Progress()
    states: dict[str, dict[str, Any]] = {}
    if saved := folder.load():
        progress, states = saved
        model.load_state_dict(states["model"])
        learner.auxiliary.load_state_dict(states["auxiliary"])
    with ScalarLog(folder.folder / "tensorboard", enabled=processes.is_first) as scalars:
        while progress.stage < len(config.stages):
            stage = StageRun(config, data, labels, processes, learner, folder, progress, scalars, should_stop)
            stage.run(states)
            states = {}
            progress = Progress(stage=progress.stage + 1, lines=progress.lines)
    return learner


class StageRun:
    """One stage of a run."""

    def __init__(
        self,
        config: TrainingConfig,
        data: TrainingData,
        labels: Labels,
        processes: Processes,
        learner: Learner,
        folder: RunFolder,
        progress: Progress,
        scalars: ScalarLog,
        should_stop: Callable[[], bool],
    ) -> None:
        self.config, self.data, self.processes, self.learner = config, data, processes, learner
        self.labels = labels
        self.folder, self.progress, self.scalars, self.should_stop = folder, progress, scalars, should_stop
        self.stage: Stage = config.stages[progress.stage]
        self.label_weights = loss_weights(self.stage)
        self.saved_at = time.monotonic()
        self._prepare_model()
        self.examples, self.reader = self._source()
        self.objective = self._objective()
        pixels = PixelReader(config.preprocessing, False, config.workers, config.frames)
        self.validation = Validation(data.validation, data.vocabulary, config.decoding, pixels)
        self.optimizer = self._optimizer()
        self.average = WeightAverage(learner.model, self.stage.average)

    def run(self, states: Mapping[str, dict[str, Any]]) -> None:
        """Train until the epochs are over or validation no longer gets better; end with the best weights.

        states: of a checkpoint to go on from, or empty.
        """
        if states:
            self.optimizer.load_state_dict(states["optimizer"])
            self.average.load_state_dict(states["average"])
        trained = self.processes.wrap(self.learner)
        while self.progress.epoch < self.stage.epochs and self.progress.stale_epochs < self.stage.patience:
            self._epoch(trained)
            with self.average.in_place():
                self._validate()
            self.progress.epoch += 1
            self.progress.batch = 0
            self._save()
        if self.stage.objective != "language_model":
            self.learner.model.load_state_dict(self.folder.load_best(self.progress.stage))

    def _epoch(self, trained: nn.Module) -> None:
        place, progress = self.processes, self.progress
        seed = f"{self.config.seed}/{progress.stage}/{progress.epoch}"
        batches = epoch_batches(self.examples, self.stage.batch_size, seed, place.rank, place.count)
        total = len(batches) * self.stage.epochs
        self.learner.model.train()
        left = batches[progress.batch :]
        bar = tqdm(
            zip(left, self.reader.read(left), strict=True),
            desc=f"stage {progress.stage + 1} {self.stage.objective} epoch {progress.epoch + 1}",
            total=len(batches),
            initial=progress.batch,
            unit="step",
            disable=None if place.is_first else True,
        )
        for choices, seen in bar:
            if self.should_stop():
                self._save()
                raise Cancelled
            factor = schedule(progress.step, total, self.stage.warmup_steps)
            loss, reward = self._step(trained, choices, seen.to(place.device), factor)
            progress.step += 1
            progress.batch += 1
            self.average.follow(progress.step)
            if place.is_first:
                self.folder.log_loss(progress, loss, reward)
                self.scalars.add(progress, {"loss": loss, "reward": reward, "learning_rate_factor": factor})
                bar.set_postfix(loss=f"{loss:.3f}", **({} if reward is None else {"reward": f"{reward:.3f}"}))
            if time.monotonic() - self.saved_at > 60 * self.config.checkpoint_minutes:
                self._save()

    def _step(
        self, trained: nn.Module, choices: Sequence[Choice], seen: Tensor, factor: float
    ) -> tuple[float, float | None]:
        # Every step has its own random numbers, so that a resumed run draws the same ones.
        own = f"{self.config.seed}/{self.progress.stage}/{self.progress.step}/{self.processes.rank}"
        torch.manual_seed(zlib.crc32(own.encode()))
        for group in self.optimizer.param_groups:
            group["lr"] = group["peak"] * factor
        target = self.objective.targets(choices, self.learner, seen)
        tokens, lengths, order = pack_captions(target.captions)
        weights = torch.ones(len(order)) if target.weights is None else target.weights
        device = self.processes.device
        loss = trained(
            seen,
            target.owners[order].to(device),
            tokens.to(device),
            lengths.to(device),
            weights[order].to(device),
            self.stage.label_smoothing,
            {name: labels.to(device) for name, labels in self.labels.of(choices, self.label_weights).items()},
            self.label_weights,
        )
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(self._trained_parameters(), self.config.gradient_clip)
        self.optimizer.step()
        return float(loss.detach()), target.reward

    def _validate(self) -> None:
        if self.stage.objective == "language_model":
            return
        cider = 0.0
        if self.processes.is_first:
            cider = self.validation.score(self.learner, self.processes.device)
        cider = self.processes.share(cider)
        better = cider > self.progress.best_cider
        if self.processes.is_first:
            log.info("stage %d epoch %d: CIDEr %.4f", self.progress.stage + 1, self.progress.epoch + 1, cider)
            self.scalars.add(self.progress, {"validation_cider": cider})
            if better:
                self.folder.save_best(self.progress.stage, self.learner.model.state_dict())
        self.progress.best_cider = max(cider, self.progress.best_cider)
        self.progress.stale_epochs = 0 if better else self.progress.stale_epochs + 1

    def _save(self) -> None:
        if self.processes.is_first:
            learner = self.learner
            states = {
                "model": learner.model.state_dict(),
                "auxiliary": learner.auxiliary.state_dict(),
                "optimizer": self.optimizer.state_dict(),
                "average": self.average.state_dict(),
            }
            self.folder.save(self.progress, states)
        self.saved_at = time.monotonic()

    def _prepare_model(self) -> None:
        self.learner.model.encoder.requires_grad_(self.stage.encoder_learning_rate > 0)
        set_stochastic_depth(self.learner.model.encoder, self.stage.stochastic_depth)
        for name, head in self.learner.auxiliary.heads.items():
            head.requires_grad_(name in self.label_weights)
        for module in self.learner.model.decoder.modules():
            if isinstance(module, nn.Dropout):
                module.p = self.stage.dropout

    def _source(self) -> tuple[list[Example], Reader]:
        config, learner = self.config, self.learner
        if self.stage.objective == "language_model":
            assert config.sentences is not None  # load_config has seen to it
            return read_sentences(config.sentences), NothingToSee(learner.model.encoder.feature_size)
        reader = PixelReader(config.preprocessing, self.stage.augment, config.workers, config.frames)
        if self.stage.augment or self.stage.encoder_learning_rate > 0:
            return self.data.training, reader
        plain = PixelReader(config.preprocessing, False, config.workers, config.frames)
        with self.processes.first_alone():
            cache = FeatureCache.build(
                self.folder.folder, learner, self.data.training, plain, self.processes.device
            )
        return self.data.training, cache

    def _objective(self) -> CrossEntropy | SelfCritical:
        vocabulary, longest = self.data.vocabulary, self.config.decoding.max_length
        if self.stage.objective == "self_critical":
            return SelfCritical(vocabulary, longest, self.stage.samples, self.data.training)
        if not self.stage.paraphrases:
            return CrossEntropy(vocabulary, longest)
        assert self.config.sentences is not None  # load_config has seen to it
        sentences = (example.captions[0] for example in read_sentences(self.config.sentences))
        paraphrases = Paraphrases(self.data.training, sentences, vocabulary, longest)
        return CrossEntropy(vocabulary, longest, paraphrases, self.stage.paraphrases)

    def _optimizer(self) -> torch.optim.Optimizer:
        model = self.learner.model
        heads = [
            head for name in self.label_weights for head in self.learner.auxiliary.heads[name].parameters()
        ]
        groups = [{"params": [*model.decoder.parameters(), *heads], "peak": self.stage.learning_rate}]
        if self.stage.encoder_learning_rate > 0:
            groups += layer_groups(
                model.encoder,
                self.stage.encoder_learning_rate,
                self.stage.layer_decay,
                self.config.weight_decay,
            )
        return torch.optim.AdamW(groups, lr=0.0, weight_decay=self.config.weight_decay)

    def _trained_parameters(self) -> list[nn.Parameter]:
        return [parameter for group in self.optimizer.param_groups for parameter in group["params"]]


def _what_counts(config: TrainingConfig) -> str:
    """The part of a configuration that the losses depend on: a run may not change it half way."""
    settings = {
        name: value.resolve() if isinstance(value, Path) else value for name, value in asdict(config).items()
    }
    for name in ("name", "data_name", "card", "licence", "run_folder", "workers", "checkpoint_minutes"):
        del settings[name]
    return json.dumps(settings, indent=1, default=str)


def schedule(step: int, total: int, warmup: int) -> float:
    """Factor of the learning rate: up in a straight line, then down to zero as a half cosine."""
    if step < warmup:
        return (step + 1) / warmup
    return 0.5 * (1 + math.cos(math.pi * min(1.0, (step - warmup) / max(1, total - warmup))))
