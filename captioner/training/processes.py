"""One process, or several under torchrun with a GPU (or a share of the CPU) each."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel


@dataclass(frozen=True)
class Processes:
    """This process among those that train together."""

    rank: int
    count: int
    device: torch.device

    @classmethod
    @contextmanager
    def joined(cls, device: torch.device) -> Iterator["Processes"]:
        """Join the processes that torchrun started; alone where it did not."""
        count = int(os.environ.get("WORLD_SIZE", "1"))
        if count == 1:
            yield cls(0, 1, device)
            return
        if device.type == "cuda":
            device = torch.device("cuda", int(os.environ["LOCAL_RANK"]))
            torch.cuda.set_device(device)
        dist.init_process_group("nccl" if device.type == "cuda" else "gloo")
        try:
            yield cls(dist.get_rank(), count, device)
        finally:
            dist.destroy_process_group()

    @property
    def is_first(self) -> bool:
        """Whether this one writes files and talks."""
        return self.rank == 0

    def wrap(self, module: nn.Module) -> nn.Module:
        """Let the gradients of all processes be averaged."""
        if self.count == 1:
            return module
        return DistributedDataParallel(module)

    def share(self, value: float) -> float:
        """The first process's value, in every process."""
        if self.count == 1:
            return value
        tensor = torch.tensor([value], dtype=torch.float32, device=self.device)
        dist.broadcast(tensor, src=0)
        return float(tensor.item())

    @contextmanager
    def first_alone(self) -> Iterator[None]:
        """The first process goes through the block before the others enter it."""
        if self.count > 1 and not self.is_first:
            dist.barrier()
        yield
        if self.count > 1 and self.is_first:
            dist.barrier()
