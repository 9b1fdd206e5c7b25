"""High water at a harbour, from a handful of constituents."""

from dataclasses import dataclass
from math import cos, radians
from sys import stdout


@dataclass(frozen=True)
class Constituent:
    """One regular part of the tide. amplitude: metres. speed: degrees an hour. phase: degrees."""

    amplitude: float
    speed: float
    phase: float


HARBOUR = (
    Constituent(1.64, 28.984, 112.0),  # moon, twice a day
    Constituent(0.52, 30.000, 158.0),  # sun, twice a day
    Constituent(0.11, 15.041, 341.0),
    Constituent(0.09, 13.943, 287.0),
)


def height(hours: float) -> float:
    """Metres above the mean, so many hours after the epoch."""
    return sum(part.amplitude * cos(radians(part.speed * hours - part.phase)) for part in HARBOUR)


def high_waters(first: int, last: int) -> list[float]:
    """The hours between two at which the water stands highest, to six minutes."""
    steps = [first + step / 10 for step in range((last - first) * 10)]
    return [at for at in steps if height(at - 0.1) < height(at) >= height(at + 0.1)]


if __name__ == "__main__":
    for at in high_waters(0, 72):
        stdout.write(f"{at:6.1f} h  {height(at):+.2f} m  " + "#" * round(10 * (height(at) + 2)) + "\n")
