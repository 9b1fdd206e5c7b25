"""Features of a frozen encoder, computed once: what lets two CPU cores train a decoder."""

import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from tqdm import tqdm

from captioner.training.examples import Choice, Example, PixelReader
from captioner.training.learner import Learner


class FeatureCache:
    """Grids of every example, plain and mirrored, as 16-bit floats in one memory-mapped file."""

    def __init__(self, grids: np.ndarray[tuple[int, ...], np.dtype[np.float16]]) -> None:
        self._grids = grids  # (2 x examples, R, D): all as they are, then all mirrored
        self._examples = len(grids) // 2

    def read(self, batches: Sequence[Sequence[Choice]]) -> Iterator[Tensor]:
        """Grids (B, R, D) of each batch."""
        for batch in batches:
            rows = [self._grids[self._examples * choice.mirrored + choice.example.number] for choice in batch]
            yield torch.from_numpy(np.stack(rows))

    @classmethod
    def build(
        cls,
        folder: Path,
        learner: Learner,
        examples: Sequence[Example],
        reader: PixelReader,
        device: torch.device,
    ) -> "FeatureCache":
        """Compute the file, or take the one that this encoder has made before."""
        file = folder / f"features-{_fingerprint(learner)}.npy"
        if not file.exists():
            for stale in folder.glob("features-*"):
                stale.unlink()
            _write(file, learner, examples, reader, device)
        return cls(np.load(file, mmap_mode="r"))


def _write(
    file: Path, learner: Learner, examples: Sequence[Example], reader: PixelReader, device: torch.device
) -> None:
    choices = [Choice(example, mirrored, "") for mirrored in (False, True) for example in examples]
    batches = [choices[start : start + 32] for start in range(0, len(choices), 32)]
    temporary = file.with_suffix(".new")
    done = 0
    for pixels in tqdm(reader.read(batches), total=len(batches), desc="features", unit="batch", disable=None):
        with torch.no_grad():
            grid = learner.features(pixels.to(device)).grid.half().cpu().numpy()  # (B, R, D)
        if done == 0:
            shape = (len(choices), *grid.shape[1:])
            grids = np.lib.format.open_memmap(temporary, mode="w+", dtype=np.float16, shape=shape)
        grids[done : done + len(grid)] = grid
        done += len(grid)
    grids.flush()
    temporary.replace(file)


def _fingerprint(learner: Learner) -> str:
    digest = hashlib.sha256()
    for name, tensor in sorted(learner.model.encoder.state_dict().items()):
        digest.update(name.encode())
        digest.update(tensor.detach().cpu().contiguous().numpy().tobytes())
    return digest.hexdigest()[:16]
