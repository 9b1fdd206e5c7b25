"""Frames of a story as a cheap camera gives them: noisy, flickering, badly exposed, held by hand."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from random import Random

import cv2
import numpy as np
from numpy.typing import NDArray

from tools.live.story import Scene, Story, Stretch

Frame = NDArray[np.uint8]

WIDTH, HEIGHT = 160, 120
SMALL = 128, 96  # of the luma
_MARGIN = 12  # pixels around the view, for shaking and bumping into
_OUTSIDE = -0.1  # where the middle of somebody is who is just out of sight, in widths of the frame


@dataclass(frozen=True)
class Faults:
    """How bad a camera is. Levels are those of 8 bits, pixels those of its frames.

    noise: standard deviation of a pixel, levels. flicker: share of brightness, at hertz. band: levels of the
    stripes that mains light makes under a rolling shutter. drift: share by which exposure wanders, in so many
    seconds. adapting: share by which exposure is wrong after something happened, for half a second. shake:
    standard deviation, pixels.
    """

    noise: float = 0.0
    flicker: float = 0.0
    hertz: float = 1.0
    band: float = 0.0
    drift: float = 0.0
    drift_s: float = 30.0
    adapting: float = 0.0
    shake: float = 0.0


def drawn(rng: Random) -> Faults:
    """A camera; every second one is held by hand."""
    return Faults(
        noise=rng.uniform(1, 12),
        flicker=rng.uniform(0, 0.04),
        hertz=rng.uniform(0.5, 7),
        band=rng.uniform(0, 8),
        drift=rng.uniform(0, 0.25),
        drift_s=rng.uniform(10, 60),
        adapting=rng.uniform(-0.3, 0.3),
        shake=rng.choice((0.0, rng.uniform(0.3, 2.0))),
    )


class Camera:
    """Shows a story. pictures: (H, W, 3) RGB, one for each scene and at least as many."""

    def __init__(self, story: Story, pictures: Sequence[Frame], faults: Faults, seed: int) -> None:
        self._story, self._faults = story, faults
        size = WIDTH + 2 * _MARGIN, HEIGHT + 2 * _MARGIN
        self._pictures = [cv2.resize(one, size, interpolation=cv2.INTER_AREA) for one in pictures]
        rng = np.random.default_rng(seed)
        self._numbers = rng
        self._noise = rng.normal(0, 1, 4 * WIDTH * HEIGHT * 3).astype(np.float32)
        self._person = _Person(rng)
        self._waves = rng.uniform((1, 0), (6, math.tau), (2, 3, 2))  # of the hand: hertz and phase

    def frame(self, time: float) -> Frame:
        """What the camera gives at a time: (120, 160, 3) RGB."""
        stretch = self._story.at(time)
        view = self._shaken(self._view(stretch, time), time).astype(np.float32)
        view = view * self._exposure(stretch, time) + self._stripes(time)
        start = int(self._numbers.integers(0, self._noise.size - view.size))
        view += self._faults.noise * self._noise[start : start + view.size].reshape(view.shape)
        return np.clip(view + 0.5, 0, 255).astype(np.uint8)

    def luma(self, time: float) -> Frame:
        """The same as a camera gives it to the live narration: see desktop_app/sources/camera_process.py."""
        small = cv2.resize(self.frame(time), SMALL, interpolation=cv2.INTER_AREA)
        return cv2.cvtColor(small, cv2.COLOR_RGB2GRAY)

    def shown(self, time: float) -> Scene:
        """The scene that fills most of the frame; with somebody of whom at least half is to be seen."""
        stretch = self._story.at(time)
        if stretch.name == "restless":
            return Scene(_restless(stretch, time, len(self._pictures))[0])
        half = stretch.progress(time) >= 0.5
        scene = stretch.after if half else stretch.before
        place = _person_at(stretch, stretch.progress(time))
        return replace(scene, person=place if place is not None and 0 < place < 1 else None)

    def _view(self, stretch: Stretch, time: float) -> Frame:
        """Of the scene with the margin around it."""
        share = stretch.progress(time)
        if stretch.name == "restless":
            here, part = _restless(stretch, time, len(self._pictures))
            return self._between(here, (here + 1) % len(self._pictures), part)
        if stretch.name == "pan":
            return self._between(stretch.before.picture, stretch.after.picture, share)
        now = stretch.after if share >= 0.5 or stretch.name in ("enter", "cross", "bump") else stretch.before
        view = self._moved(self._pictures[now.picture], stretch, share)
        place = _person_at(stretch, share)
        return view if place is None else self._person.before(view, place)

    def _between(self, left: int, right: int, share: float) -> Frame:
        width = self._pictures[0].shape[1]
        x = round(share * width)
        return np.concatenate([self._pictures[left][:, x:], self._pictures[right][:, :x]], axis=1)

    def _moved(self, view: Frame, stretch: Stretch, share: float) -> Frame:
        pairs = zip(stretch.before.offset, stretch.after.offset, strict=True)
        x, y = ((1 - share) * before + share * after for before, after in pairs)
        return _shifted(view, x * WIDTH, y * HEIGHT)

    def _shaken(self, view: Frame, time: float) -> Frame:
        inner = slice(_MARGIN, -_MARGIN)
        if self._faults.shake:
            hertz, phase = self._waves[..., 0], self._waves[..., 1]
            x, y = self._faults.shake * np.sin(math.tau * hertz * time + phase).sum(axis=1) / math.sqrt(1.5)
            view = _shifted(view, float(x), float(y))
        return view[inner, inner]

    def _exposure(self, stretch: Stretch, time: float) -> float:
        faults = self._faults
        flicker = 1 + faults.flicker * math.sin(math.tau * faults.hertz * time)
        drift = 1 + faults.drift * math.sin(math.tau * time / faults.drift_s)
        adapting = 1.0
        if stretch.start > 0 and stretch.name == "rest":
            adapting += faults.adapting * math.exp(-(time - stretch.start) / 0.2)
        return flicker * drift * adapting

    def _stripes(self, time: float) -> NDArray[np.float32]:
        rows = np.arange(HEIGHT, dtype=np.float32)[:, None, None] / HEIGHT
        return self._faults.band * np.sin(math.tau * (2 * rows + 1.7 * time)).astype(np.float32)


class _Person:
    """Somebody, drawn: a head and a body in clothes."""

    def __init__(self, rng: np.random.Generator) -> None:
        self._height = float(rng.uniform(0.5, 0.85)) * HEIGHT
        self._skin, self._clothes = rng.uniform(60, 220, 3), rng.uniform((0, 0, 0), (255, 120, 255))
        self._light = float(rng.choice((0.25, 1.0)))

    def before(self, view: Frame, place: float) -> Frame:
        """The view with them in it. place: of their middle, 0 to 1 within the frame; may be beyond it."""
        drawn = view.copy()
        x = _MARGIN + place * WIDTH
        head = 0.11 * self._height
        top = HEIGHT + _MARGIN - self._height
        left, right = round(x - 1.3 * head), round(x + 1.3 * head)
        cv2.rectangle(drawn, (left, round(top + 2 * head)), (right, view.shape[0]), self._tone(1.0), -1)
        for beam in range(left, right, 4):  # folds
            cv2.line(drawn, (beam, round(top + 2 * head)), (beam, view.shape[0]), self._tone(0.8), 1)
        skin = tuple(float(level) for level in self._skin)
        cv2.ellipse(
            drawn, (round(x), round(top + head)), (round(0.8 * head), round(head)), 0, 0, 360, skin, -1
        )
        return drawn

    def _tone(self, light: float) -> tuple[float, ...]:
        return tuple(float(level) * light * self._light for level in self._clothes)


def _person_at(stretch: Stretch, share: float) -> float | None:
    if stretch.name == "cross":
        return _OUTSIDE + share * (1 - 2 * _OUTSIDE)
    if stretch.name == "enter" and stretch.after.person is not None:
        return _OUTSIDE + share * (stretch.after.person - _OUTSIDE)
    if stretch.name == "leave" and stretch.before.person is not None:
        return stretch.before.person + share * (1 - _OUTSIDE - stretch.before.person)
    return stretch.after.person if share >= 0.5 else stretch.before.person


def _restless(stretch: Stretch, time: float, pictures: int) -> tuple[int, float]:
    """Which picture slides out of the view, and how far."""
    along = stretch.speed * (time - stretch.start)
    return int(along) % pictures, along % 1


def _shifted(view: Frame, x: float, y: float) -> Frame:
    matrix = np.array([[1, 0, x], [0, 1, y]], np.float32)
    size = view.shape[1], view.shape[0]
    return cv2.warpAffine(view, matrix, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
