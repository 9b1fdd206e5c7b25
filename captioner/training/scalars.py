"""Curves for TensorBoard."""

from collections.abc import Mapping
from pathlib import Path
from types import TracebackType

from captioner.errors import ConfigError
from captioner.training.checkpoint import Progress


class ScalarLog:
    """Writes numbers by stage and step; does nothing where it is not enabled."""

    def __init__(self, folder: Path, enabled: bool) -> None:
        self._writer = None
        if enabled:
            try:
                from torch.utils.tensorboard import SummaryWriter
            except ImportError as error:
                raise ConfigError(
                    "TensorBoard is not installed.",
                    "Install the training extra: pip install 'lookaloud[train]'.",
                ) from error
            self._writer = SummaryWriter(str(folder))

    def add(self, progress: Progress, values: Mapping[str, float | None]) -> None:
        """Add one point to each curve; None adds none."""
        if self._writer is None:
            return
        for name, value in values.items():
            if value is not None:
                self._writer.add_scalar(f"stage {progress.stage + 1}/{name}", value, progress.step)

    def __enter__(self) -> "ScalarLog":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._writer is not None:
            self._writer.close()
