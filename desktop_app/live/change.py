"""How much of a camera's picture has changed, told from noise, flicker, exposure and a shaking hand."""

from __future__ import annotations

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from desktop_app.live.thresholds import STANDARD, Thresholds

Luma = NDArray[np.float32]
"""Small blurred luma of a frame, (48, 64), levels 0 to 255."""

_WIDTH, _HEIGHT = 64, 48  # a person in the distance is still some pixels, and noise is averaged away
_RAMP = 10.0  # levels beyond what is tolerated, from which a pixel counts fully as changed
_FITS = 3  # rounds of fitting the exposure to the pixels that fitted in the round before
_LEAST_SPREAD = 4.0  # levels: a bare wall tells nothing about gain


def small_luma(frame: NDArray[np.uint8]) -> Luma:
    """The small blurred luma of a frame. frame: its luma, (H, W), at least 64 wide and 48 high."""
    rows = np.linspace(0, frame.shape[0], _HEIGHT, endpoint=False).astype(np.intp)
    columns = np.linspace(0, frame.shape[1], _WIDTH, endpoint=False).astype(np.intp)
    sums = np.add.reduceat(np.add.reduceat(frame, rows, 0, np.float32), columns, 1)
    pixels = np.outer(np.diff(rows, append=frame.shape[0]), np.diff(columns, append=frame.shape[1]))
    mean = np.asarray(sums / pixels, np.float32)
    # So that what moves by less than a pixel hardly changes any.
    return _blurred(_blurred(mean).T).T


def difference(before: Luma, after: Luma, thresholds: Thresholds = STANDARD) -> Luma:
    """By how many levels each pixel differs beyond what shift, exposure and flicker explain: (h, w).

    The shift is searched for, so a border as wide as it may be is left out.
    """
    shift = thresholds.shift
    seen = after[shift:-shift, shift:-shift]
    shifted = sliding_window_view(before, seen.shape)  # (2 shift + 1, 2 shift + 1, h, w)
    # Every second pixel, exposure as the medians and stripes as the means say, are enough to find the shift.
    offset = np.median(before) - np.median(after)
    misfits = shifted[:, :, ::2, ::2] - (seen[::2, ::2] + offset)
    misfits -= np.clip(misfits.mean(axis=3, keepdims=True), -thresholds.band, thresholds.band)
    np.abs(misfits, out=misfits)
    np.minimum(misfits, 4 * _RAMP, out=misfits)  # a thing that came must not pull the rest along
    down, across = np.unravel_index(misfits.sum(axis=(2, 3)).argmin(), shifted.shape[:2])
    fitted, gain = _exposed(shifted[down, across], seen, thresholds)
    rest = seen - fitted
    rest -= np.clip(np.median(rest, axis=1, keepdims=True), -thresholds.band, thresholds.band)
    beyond: Luma = np.abs(rest) - thresholds.edge * gain * _range(shifted[down, across])
    return np.maximum(beyond, 0, out=beyond)


def change(found: Luma, noise: Luma | float, thresholds: Thresholds = STANDARD) -> float:
    """The share of the frame that has changed, 0 to 1.

    found: of difference(). noise: see Noise.level; it is tolerated.
    """
    tolerated = thresholds.tolerance + thresholds.tolerated_noise * noise
    return float(np.clip((found - tolerated) / _RAMP, 0, 1).mean())


class Noise:
    """How much each pixel differs while nothing happens: a level that follows slowly.

    By sigma-delta estimation, which a passing thing moves by as little as noise: A. Manzanera, J. Richefeu,
    A new motion detection algorithm based on sigma-delta background estimation, PRL 28 (2007). Here it falls
    half as quickly as it rises, so that what differs in every second frame counts.
    """

    def __init__(self, thresholds: Thresholds = STANDARD) -> None:
        self._thresholds = thresholds
        self._time: float | None = None
        self.level: Luma | float = 1.0
        """Levels, (h, w) as of difference()."""

    def see(self, found: Luma, now: float) -> None:
        """Learn from the next frame's difference from one shortly before."""
        passed = 0.0 if self._time is None else now - self._time
        most = self._thresholds.noise_rate * passed
        step = np.clip(found - self.level, -most / 2, most)
        self.level = np.minimum(self.level + step, self._thresholds.most_noise)
        self._time = now


def _exposed(before: Luma, after: Luma, thresholds: Thresholds) -> tuple[Luma, float]:
    """What was before, as the camera would show it with the exposure it has now; and the gain."""
    gain, offset = 1.0, float(np.median(after) - np.median(before))
    for _ in range(_FITS):
        misfit = np.abs(after - gain * before - offset)
        fits = misfit <= max(2.0, 2 * float(np.median(misfit)))
        x, y = before[fits], after[fits]
        spread = float(x.std())
        if spread < _LEAST_SPREAD:
            break
        mean_x, mean_y = float(x.mean()), float(y.mean())
        slope = float(((x - mean_x) * (y - mean_y)).mean()) / spread**2
        gain = min(max(slope, 1 / thresholds.gain), thresholds.gain)
        offset = mean_y - gain * mean_x
    fitted: Luma = np.clip(gain * before + offset, 0, 255)
    return fitted, gain


def _blurred(luma: Luma) -> Luma:
    """Along its columns, by 1 2 1."""
    blurred = 2 * luma
    blurred[1:] += luma[:-1]
    blurred[:-1] += luma[1:]
    blurred[[0, -1]] += luma[[0, -1]]
    blurred /= 4
    return blurred


def _range(luma: Luma) -> Luma:
    """Between the highest and the lowest of each pixel and its eight neighbours."""
    return _highest(_highest(luma).T).T + _highest(_highest(-luma).T).T


def _highest(luma: Luma) -> Luma:
    """Of each pixel and those above and below."""
    highest = luma.copy()
    np.maximum(highest[1:], luma[:-1], out=highest[1:])
    np.maximum(highest[:-1], luma[1:], out=highest[:-1])
    return highest
