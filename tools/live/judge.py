"""Whether a live narration spoke when it should, and only then."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from desktop_app.live.thresholds import STANDARD, Thresholds
from tools.live.session import Said
from tools.live.story import Story, Stretch

IN_TIME_S = 1.5  # after a scene has settled and all is silent
_NEARLY_S = 0.3  # before the end of a movement, which is slow: all that will be seen is seen already
_FRAME_S = 0.1


@dataclass
class Verdict:
    """Counts over any number of sessions, and what was wrong, in words.

    right: sentences that were due and came in time. wrong: all others. missed: those that were due and did
    not come, or not in time. open: scenes too short for a sentence after the last one; whether one came does
    not count. overlaps: utterances that began before the last ended. stale: those of a scene that had gone.
    delays: of the right ones, seconds.
    """

    right: int = 0
    wrong: int = 0
    missed: int = 0
    open: int = 0
    overlaps: int = 0
    stale: int = 0
    delays: list[float] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        """Of what was said, the share that was due."""
        return self.right / max(1, self.right + self.wrong)

    @property
    def recall(self) -> float:
        """Of what was due, the share that was said."""
        return self.right / max(1, self.right + self.missed)

    def add(self, other: "Verdict") -> None:
        """Count another's sessions too."""
        self.right += other.right
        self.wrong += other.wrong
        self.missed += other.missed
        self.open += other.open
        self.overlaps += other.overlaps
        self.stale += other.stale
        self.delays += other.delays
        self.notes += other.notes


def judge(story: Story, said: Sequence[Said], limits: Thresholds = STANDARD) -> Verdict:
    """Compare what was said with what a sighted person would say of the story."""
    verdict = Verdict()
    verdict.overlaps = sum(one.end > other.start for one, other in pairwise(said))
    for stretch in story.stretches:
        here = [one for one in said if story.at(_seen_at(one, story)) is stretch]
        before = [one for one in said if one.looked < stretch.start and one not in here]
        if stretch.name == "rest":
            _judge_rest(verdict, stretch, here, before, limits)
        elif stretch.name == "restless":
            _judge_restless(verdict, stretch, here, limits)
        else:
            _wrong(verdict, stretch, here, "while something moved")
    return verdict


def _seen_at(said: Said, story: Story) -> float:
    """When the frame was taken; a little later where it shows what is there from then on."""
    later = story.at(said.looked + _NEARLY_S)
    return later.start if later.name == "rest" and said.scene.tells == later.after.tells else said.looked


def _judge_rest(
    verdict: Verdict, rest: Stretch, here: list[Said], before: list[Said], limits: Thresholds
) -> None:
    scene = rest.after
    silent = max([rest.start, *(one.end + limits.gap_s for one in before[-1:])])
    known = [one for one in before[:-1] if rest.start - one.start < limits.recent_s] + before[-1:]
    is_due = scene.is_sure and all(scene.tells != one.scene.tells for one in known)
    gone = [one for one in here if one.start > rest.end + _NEARLY_S]
    of_this = [one for one in here if one not in gone]
    verdict.stale += len(gone)
    _wrong(verdict, rest, gone, "of what has gone")
    if not is_due:
        _wrong(verdict, rest, of_this, "though nothing was new")
    elif of_this and of_this[0].start - silent <= IN_TIME_S:
        verdict.right += 1
        verdict.delays.append(of_this[0].start - silent)
        _wrong(verdict, rest, of_this[1:], "twice")
    elif silent + IN_TIME_S > rest.end:
        verdict.open += 1
    else:
        verdict.missed += 1
        verdict.notes.append(f"{rest.start:.1f} s: nothing in time of {scene}")
        _wrong(verdict, rest, of_this, "too late")


def _judge_restless(verdict: Verdict, stretch: Stretch, here: list[Said], limits: Thresholds) -> None:
    for earlier, one in pairwise(here):
        if one.looked - earlier.looked < limits.longest_wait_s - _FRAME_S:
            _wrong(verdict, stretch, [one], "too soon in a restless scene")


def _wrong(verdict: Verdict, stretch: Stretch, said: Iterable[Said], why: str) -> None:
    for one in said:
        verdict.wrong += 1
        verdict.notes.append(f"{one.start:.1f} s: spoke {why} ({stretch.name} since {stretch.start:.1f} s)")
