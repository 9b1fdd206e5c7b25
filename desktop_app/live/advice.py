"""Advice about the camera's picture, given once: "It is very dark" is not said again until it was light."""

from dataclasses import dataclass, replace

from captioner.description.description import Description
from desktop_app.live.thresholds import STANDARD, Thresholds

# Whoever holds the camera can do nothing about its size and its compression.
_CURABLE = ("one_colour", "dark", "bright", "blurred", "low_contrast", "noisy")
_TURNED = "turned"


@dataclass(frozen=True)
class _Seen:
    """When a condition was seen last, and whether it was fine since."""

    time: float
    fine: bool = False


class Advice:
    """Remembers which conditions were told."""

    def __init__(self, thresholds: Thresholds = STANDARD) -> None:
        self._again_s = thresholds.advice_s
        self._told: dict[str, _Seen] = {}

    def take(self, description: Description, now: float) -> Description:
        """The description with only those conditions that are to be told now; they count as told."""
        here = [flag for flag in description.quality if flag in _CURABLE]
        if description.turned:
            here.append(_TURNED)
        fresh = [flag for flag in here if self._is_fresh(flag, now)]
        self._told = {flag: replace(seen, fine=True) for flag, seen in self._told.items()}
        self._told.update({flag: _Seen(now) for flag in here})
        return replace(
            description,
            quality=tuple(flag for flag in fresh if flag != _TURNED),
            turned=description.turned if _TURNED in fresh else 0,
        )

    def _is_fresh(self, flag: str, now: float) -> bool:
        seen = self._told.get(flag)
        return seen is None or (seen.fine and now - seen.time >= self._again_s)
