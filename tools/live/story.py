"""What happens before a simulated camera: stretches of rest and of movement, drawn from a seed."""

from dataclasses import dataclass, replace
from random import Random

from tools.live.captions import COUNT

# Seconds. Whoever stays does so long enough that the scene without them counts as news again.
_REST = 6.0, 10.0
_REST_WITH_PERSON = 12.0, 16.0
_DURATIONS = {
    "cut": (0.0, 0.0),
    "pan": (0.6, 2.5),
    "enter": (0.8, 2.0),
    "leave": (0.8, 2.0),
    "cross": (1.0, 2.5),
    "bump": (0.2, 0.4),
    "restless": (10.0, 20.0),
}
_PAN_SPEED = 0.35, 1.0  # widths of the picture a second while all is restless
UNSURE = 0.12  # share of scenes of which the describer is unsure


@dataclass(frozen=True)
class Scene:
    """What there is to see. person: where they stand, 0 to 1. offset: of the view, in shares of its size."""

    picture: int
    person: float | None = None
    offset: tuple[float, float] = (0.0, 0.0)
    is_sure: bool = True

    @property
    def tells(self) -> tuple[int, bool]:
        """What a description of it tells."""
        return self.picture, self.person is not None


@dataclass(frozen=True)
class Stretch:
    """One thing that happens, between two scenes. speed: of a restless view, widths a second."""

    name: str
    start: float
    end: float
    before: Scene
    after: Scene
    speed: float = 0.0

    def progress(self, time: float) -> float:
        """0 to 1, slow at both ends."""
        share = min(1.0, max(0.0, (time - self.start) / max(self.end - self.start, 1e-9)))
        return share * share * (3 - 2 * share)


@dataclass(frozen=True)
class Story:
    """Stretches one after another from time 0."""

    stretches: tuple[Stretch, ...]

    @property
    def end(self) -> float:
        """Seconds."""
        return self.stretches[-1].end

    def at(self, time: float) -> Stretch:
        """What happens at a time."""
        return next((one for one in self.stretches if time < one.end), self.stretches[-1])


def static(duration: float) -> Story:
    """Nothing happens."""
    return Story((Stretch("rest", 0.0, duration, Scene(0), Scene(0)),))


def restless(duration: float, speed: float) -> Story:
    """Nothing ever stands still. speed: widths of the picture a second."""
    return Story((Stretch("restless", 0.0, duration, Scene(0), Scene(0), speed),))


def drawn(rng: Random, duration: float) -> Story:
    """Some of everything, for at least so many seconds."""
    unused = rng.sample(range(COUNT), COUNT)
    scene = Scene(unused.pop())
    stretches = [Stretch("rest", 0.0, rng.uniform(*_REST), scene, scene)]
    while stretches[-1].end < duration and unused:
        name = _next(rng, scene)
        after = _after(name, rng, scene, unused)
        start = stretches[-1].end
        middle = start + rng.uniform(*_DURATIONS[name])
        speed = rng.uniform(*_PAN_SPEED) if name == "restless" else 0.0
        with_person = after.person is not None
        rest = rng.uniform(*(_REST_WITH_PERSON if with_person else _REST))
        stretches += [
            Stretch(name, start, middle, scene, after, speed),
            Stretch("rest", middle, middle + rest, after, after),
        ]
        scene = after
    return Story(tuple(stretches))


def _next(rng: Random, scene: Scene) -> str:
    if scene.person is not None:
        return rng.choice(("leave", "leave", "cut", "bump"))
    if not scene.is_sure:  # somebody before it would be told or not
        return rng.choice(("cut", "pan"))
    return rng.choices(("cut", "pan", "enter", "cross", "bump", "restless"), (3, 3, 4, 3, 2, 1))[0]


def _after(name: str, rng: Random, scene: Scene, unused: list[int]) -> Scene:
    if name in ("cut", "pan", "restless"):
        return Scene(unused.pop(), is_sure=rng.random() >= UNSURE)
    if name == "enter":
        return replace(scene, person=rng.uniform(0.2, 0.8))
    if name == "leave":
        return replace(scene, person=None)
    if name == "bump":
        return replace(scene, offset=(rng.uniform(-0.04, 0.04), rng.uniform(-0.04, 0.04)))
    return scene
