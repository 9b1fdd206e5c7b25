"""A live narration at work: frames come, a describer takes its time, a voice speaks; time is simulated."""

import heapq
import itertools
from dataclasses import dataclass
from random import Random

from captioner.description.compose import sentence as spoken
from captioner.description.description import Description
from desktop_app.live import Narration, Reason, StillTheSame, Utterance, Wish, small_luma
from tools.live.camera import HEIGHT, WIDTH, Camera
from tools.live.captions import wording
from tools.live.story import Scene

FRAMES_S = 15.0
# Seconds. Describing takes what it takes on two cores, with something else going on now and then.
_DESCRIBING = 0.25, 0.7
_VOICE_STARTS = 0.02, 0.15
_LETTERS_S = 12.0, 17.0  # spoken in a second


@dataclass(frozen=True)
class Said:
    """One utterance. start, end: when it was heard. looked: when the frame was taken that it tells."""

    start: float
    end: float
    looked: float
    scene: Scene
    reason: Reason

    @property
    def describing_s(self) -> float:
        """How long the describer took."""
        return self.start - self.looked


@dataclass(frozen=True)
class Heard:
    """What a session came to. descriptions: how many were made. tones: "still the same"."""

    said: tuple[Said, ...]
    descriptions: int
    tones: int


class Session:
    """One listener before one camera. tells_end: whether the voice tells when it begins and ends."""

    def __init__(
        self, narration: Narration, camera: Camera, rng: Random, tells_end: bool, frames_s: float = FRAMES_S
    ) -> None:
        self._narration, self._camera, self._rng, self._tells_end = narration, camera, rng, tells_end
        self._frame_time = 1 / frames_s
        self._events: list[tuple[float, int, tuple[object, ...]]] = []
        self._order = itertools.count()
        self._said: list[Said] = []
        self._descriptions = self._tones = 0

    def run(self, duration: float) -> Heard:
        """From time 0 on."""
        time = 0.0
        while time < duration:
            self._run_events(time)
            found = self._narration.see(small_luma(self._camera.luma(time)), time)
            if isinstance(found, Wish):
                self._describe(found, time)
            self._tones += isinstance(found, StillTheSame)
            time += self._frame_time * self._rng.uniform(0.8, 1.2)
        return Heard(tuple(self._said), self._descriptions, self._tones)

    def _describe(self, wish: Wish, now: float) -> None:
        self._descriptions += 1
        self._at(now + self._rng.uniform(*_DESCRIBING), wish, self._camera.shown(now), now)

    def _at(self, time: float, *event: object) -> None:
        heapq.heappush(self._events, (time, next(self._order), event))

    def _run_events(self, until: float) -> None:
        while self._events and self._events[0][0] <= until:
            time, _, event = heapq.heappop(self._events)
            match event:
                case (Wish() as wish, Scene() as scene, float(looked)):
                    description = describe(scene, self._rng)
                    utterance = self._narration.described(wish.number, description, time)
                    if utterance:
                        self._speak(utterance, scene, looked, time)
                case (bool(is_speaking),):
                    self._narration.speaking(is_speaking, time)

    def _speak(self, utterance: Utterance, scene: Scene, looked: float, now: float) -> None:
        start = now + self._rng.uniform(*_VOICE_STARTS)
        end = start + len(utterance.description.spoken) / self._rng.uniform(*_LETTERS_S)
        self._said.append(Said(now, end, looked, scene, utterance.reason))
        if self._tells_end:
            self._at(start, True)
            self._at(end, False)


def describe(scene: Scene, rng: Random) -> Description:
    """What a model would give of a scene."""
    caption = wording(*scene.tells, rng)
    return Description(
        spoken=spoken(caption),
        caption=caption,
        alternatives=(),
        width=WIDTH,
        height=HEIGHT,
        milliseconds={},
        pack="",
        confidence=0.9 if scene.is_sure else 0.3,
        kind="photo",
        hedged=not scene.is_sure,
    )
