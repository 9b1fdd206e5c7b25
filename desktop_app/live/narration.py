"""When to look and when to speak: the state machine of the live camera."""

from dataclasses import dataclass
from enum import Enum

from captioner.description.description import Description
from desktop_app.live.change import Luma
from desktop_app.live.thresholds import Thresholds


class Verbosity(Enum):
    """How much a live camera says by itself."""

    ON_DEMAND = "on demand"  # nothing
    CHANGES = "changes"  # what is new
    REGULAR = "regular"  # what is new, and every now and then what is there


class Reason(Enum):
    """Why something is said."""

    ASKED = "asked"  # interrupts what is being said; all the others wait for silence
    CHANGED = "changed"
    REGULAR = "regular"


@dataclass(frozen=True)
class Wish:
    """Have the newest frame described now. number: of the answer; an older wish's answer is not waited for."""

    number: int
    reason: Reason


@dataclass(frozen=True)
class StillTheSame:
    """Nothing has changed for a while. The window may turn it into a sound."""


@dataclass(frozen=True)
class Utterance:
    """Something to say at once; see wording.sentence.

    description: its quality and turn are only those to be told now, since advice is not repeated; what is
    asked for has all. is_scene_told: False where only advice is worth saying.
    """

    description: Description
    reason: Reason
    is_scene_told: bool = True


class Narration:
    """Decides when a live camera speaks. All calls from one thread; now never goes back."""

    def __init__(
        self, verbosity: Verbosity = Verbosity.CHANGES, thresholds: Thresholds = Thresholds()
    ) -> None:
        self.verbosity = verbosity
        """May be set at any time."""
        self._thresholds = thresholds

    def see(self, luma: Luma, now: float) -> Wish | StillTheSame | None:
        """Take note of a captured frame; call it for every one. A Wish: describe the newest frame now."""
        raise NotImplementedError

    def ask(self, now: float) -> Wish:
        """Describe now, with any verbosity, whatever is being said: always answered."""
        raise NotImplementedError

    def described(self, number: int, description: Description, now: float) -> Utterance | None:
        """What to say of the frame that the wish of this number got, if anything.

        Nothing: unusable, unsure, degenerate or nothing new; somebody speaks; or the scene has changed since,
        and then `see` wishes again.
        """
        raise NotImplementedError

    def failed(self, number: int, now: float) -> None:
        """The wish of this number gets no description. `see` wishes again after a while."""
        raise NotImplementedError

    def speaking(self, is_speaking: bool, now: float) -> None:
        """Somebody has begun to speak, or all is silent again.

        After an Utterance its length is reckoned from its words until this is called, since a screen reader
        does not tell when it has finished.
        """
        raise NotImplementedError

    def restart(self, now: float) -> None:
        """Forget the scene: another camera, or the same after it was gone. Wishes are not waited for."""
        raise NotImplementedError
