"""When the descriptions of a playing video are spoken, and when it waits. No Qt: plain values.

The video plays on while a description is spoken. Where the next one is due before that has ended, the video
stands still until it has: extended audio description, WCAG 2.2, 1.2.7.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

BACK_S = 1.0  # so soon after a description began, "previous" means the one before it


@dataclass(frozen=True)
class Cue:
    """A description and when it belongs. begin, end: seconds of the video."""

    begin: float
    end: float
    text: str


@dataclass(frozen=True)
class Step:
    """What is to be done now. speak: a description, or None. wait: whether the video stands still."""

    speak: Cue | None = None
    wait: bool = False


class CueReader:
    """Decides, for a video that the user lets play, what is spoken and whether it waits.

    is_heard: whether something is being said, by the clock or by who says it; see Announcer.
    """

    def __init__(self, is_heard: Callable[[], bool]) -> None:
        self._is_heard = is_heard
        self._cues: tuple[Cue, ...] = ()
        self._told = float("-inf")  # the begin of the last one spoken or passed
        self._answer: bool | None = None  # None: nothing was asked; False: it is awaited; True: it is here

    @property
    def cues(self) -> tuple[Cue, ...]:
        """All there are, by their begin. More may come while the video plays."""
        return self._cues

    @cues.setter
    def cues(self, cues: Sequence[Cue]) -> None:
        self._cues = tuple(sorted(cues, key=lambda cue: cue.begin))

    def at(self, position: float) -> Step:
        """What to do at a place of the video, in seconds; to be asked often while it plays or waits."""
        speaking = self._is_heard()
        if self._answer is False or (self._answer and speaking):
            return Step(wait=True)
        self._answer = None
        # One that has gone is never told: it came too late, while the video was still being described.
        due = next((cue for cue in self._cues if self._told < cue.begin <= position < cue.end), None)
        if due is None:
            return Step()
        if speaking:
            return Step(wait=True)
        self._told = due.begin
        return Step(speak=due)

    def jump(self, position: float) -> None:
        """Go on from another place; what is shown there is told again."""
        self._told = max((cue.begin for cue in self._cues if cue.end <= position), default=float("-inf"))

    def ask(self) -> None:
        """Let the video wait: somebody asked what it shows now."""
        self._answer = False

    def answered(self) -> None:
        """The answer is being said, or there will be none; the video goes on when it was heard."""
        if self._answer is False:
            self._answer = True

    def next_after(self, position: float) -> Cue | None:
        """The description that begins after a place."""
        return next((cue for cue in self._cues if cue.begin > position), None)

    def previous_before(self, position: float) -> Cue | None:
        """The description at a place, or the one before it where that has only just begun."""
        return next((cue for cue in reversed(self._cues) if cue.begin < position - BACK_S), None)
