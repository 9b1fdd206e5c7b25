"""How everything is measured: warmed up, in turns, told as a median and a spread."""

import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import starmap

import torch

Tasks = Mapping[str, Callable[[], object]]


@dataclass(frozen=True)
class Row:
    """One line of the report: what was measured, in which unit, and every value in the order measured."""

    name: str
    unit: str
    values: Sequence[float]

    @property
    def median(self) -> float:
        """What is told as the result."""
        return statistics.median(self.values)

    @property
    def spread(self) -> tuple[float, float]:
        """The 10th and the 90th percentile: eight of ten values lie between them."""
        if len(self.values) < 2:
            return self.values[0], self.values[0]
        tenths = statistics.quantiles(self.values, n=10, method="inclusive")
        return tenths[0], tenths[-1]


@dataclass(frozen=True)
class Section:
    """One table of the report. reference: milliseconds of the same work in every round, see InTurns."""

    title: str
    rows: Sequence[Row]
    notes: Sequence[str] = ()
    reference: Sequence[float] = field(default=(), repr=False)


@dataclass(frozen=True)
class InTurns:
    """Milliseconds of each task, one value a round.

    reference: of a product of two matrices that is always the same, made once a round. If the computer had
    nothing else to do, its values are all alike; how unlike they are says how far to trust the others.
    """

    milliseconds: Mapping[str, Sequence[float]]
    reference: Sequence[float]

    def rows(self) -> list[Row]:
        """One row a task."""
        return list(starmap(milliseconds_row, self.milliseconds.items()))

    def ratios(self, task: str, to: str) -> list[float]:
        """How many times as long a task took as another, in each round by itself."""
        return [a / b for a, b in zip(self.milliseconds[task], self.milliseconds[to], strict=True)]


def milliseconds_row(name: str, values: Sequence[float]) -> Row:
    """A row of milliseconds."""
    return Row(name, "ms", values)


def in_turns(tasks: Tasks, rounds: int, device: torch.device, warm_up: int = 2) -> InTurns:
    """Run A, B, C, A, B, C, ..., so that whatever disturbs the computer meanwhile disturbs them all.

    warm_up: first rounds, which do not count. The device has finished before a task begins and when it ends.
    """
    matrix = torch.rand(512, 512, device=device)
    everything = {**tasks, "": lambda: matrix @ matrix}
    taken: dict[str, list[float]] = {name: [] for name in everything}
    for round_number in range(warm_up + rounds):
        for name, task in everything.items():
            spent = _milliseconds(task, device)
            if round_number >= warm_up:
                taken[name].append(spent)
    reference = taken.pop("")
    return InTurns(taken, reference)


def _milliseconds(task: Callable[[], object], device: torch.device) -> float:
    _finish(device)
    begin = time.perf_counter()
    task()
    _finish(device)
    return (time.perf_counter() - begin) * 1000


def _finish(device: torch.device) -> None:
    if device.type == "cuda":
        torch.cuda.synchronize(device)
