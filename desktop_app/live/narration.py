"""When to look and when to speak: the state machine of the live camera."""

from dataclasses import dataclass
from enum import Enum

from captioner.description.description import Description
from captioner.description.phrases import scene_of
from desktop_app.live.advice import Advice
from desktop_app.live.change import Luma, Noise, change, difference
from desktop_app.live.novelty import Novelty, is_degenerate, words_of
from desktop_app.live.thresholds import STANDARD, Thresholds

_KINDS_TOLD = ("document", "screenshot")  # a page or a monitor before the camera


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
    """Have the newest frame described now. number: of the answer; that of an older wish is ignored."""

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


@dataclass(frozen=True)
class _Look:
    """A wish that is not answered yet. luma: of the frame; None before the first. settled: the scene then."""

    wish: Wish
    luma: Luma | None
    settled: bool


class Narration:
    """Decides when a live camera speaks. All calls from one thread; now never goes back.

    verbosity may be set at any time.
    """

    def __init__(self, verbosity: Verbosity = Verbosity.CHANGES, thresholds: Thresholds = STANDARD) -> None:
        self.verbosity = verbosity
        self._limits = thresholds
        self._novelty, self._advice = Novelty(thresholds), Advice(thresholds)
        self._wishes = 0
        self._is_speaking = False
        self._silent_from = 0.0  # when the next sentence may begin, if nobody speaks
        self.restart(0.0)

    def restart(self, now: float) -> None:
        """Forget the scene: another camera, or the same after it was gone. Wishes are not waited for."""
        self._noise = Noise(self._limits)
        self._newest: Luma | None = None
        self._calm: Luma | None = None  # the frame since which nothing has moved
        self._calm_since = now
        self._settled_at = now  # when the scene was settled last
        self._known: Luma | None = None  # the scene that was dealt with last
        self._differs: bool | None = None  # whether another is there now; None until somebody asks
        self._look: _Look | None = None
        self._looked_at = now  # when the last look was dealt with
        self._look_from = now  # no look before
        self._regular_from = now + self._limits.regular_s
        self._same_from = now + self._limits.still_same_s

    def see(self, luma: Luma, now: float) -> Wish | StillTheSame | None:
        """Take note of a captured frame; call it for every one. A Wish: describe the newest frame now."""
        self._newest = luma
        if self._moves(luma, now):
            self._calm, self._calm_since, self._differs = luma, now, None
        if self._is_settled(now):
            self._settled_at = now
        if self._look or not self._is_silent(now) or self.verbosity is Verbosity.ON_DEMAND:
            return None
        if now >= self._look_from and (reason := self._reason(now)):
            return self._wish(reason, now)
        return self._still_the_same(now)

    def ask(self, now: float) -> Wish:
        """Describe now, with any verbosity, whatever is being said: always answered."""
        return self._wish(Reason.ASKED, now)

    def described(self, number: int, description: Description, now: float) -> Utterance | None:
        """What to say of the frame that the wish of this number got, if anything.

        Nothing: unusable, unsure, degenerate or nothing new; somebody speaks; or the scene has changed since,
        and then `see` wishes again.
        """
        look = self._answered(number)
        if look is None:
            return None
        if look.wish.reason is Reason.ASKED:
            self._advice.take(description, now)
            return self._utter(look, description, now)
        if self.verbosity is Verbosity.ON_DEMAND or not self._is_silent(now) or self._is_stale(look, now):
            return None
        self._deal_with(look, now)
        told = self._advice.take(description, now)
        words = _words(description)
        if words and (look.wish.reason is Reason.REGULAR or self._novelty.is_new(words, now)):
            return self._utter(look, told, now)
        if told.quality or told.turned:
            # Of a blank picture all that is known is advice.
            return self._utter(look, told, now, is_scene_told=told.kind == "blank")
        return None

    def failed(self, number: int, now: float) -> None:
        """The wish of this number gets no description. `see` wishes again after a while."""
        if self._answered(number):
            self._look_from = now + self._limits.retry_s

    def speaking(self, is_speaking: bool, now: float) -> None:
        """Somebody has begun to speak, or all is silent again.

        After an Utterance its length is reckoned from its letters until this is called, since a screen reader
        does not tell when it has finished.
        """
        self._is_speaking = is_speaking
        if not is_speaking:
            self._silent_from = now + self._limits.gap_s

    def _moves(self, luma: Luma, now: float) -> bool:
        """Whether anything has moved since the scene was calm; what little has is learned as noise."""
        if self._calm is None:
            return True
        found = difference(self._calm, luma, self._limits)
        moves = change(found, self._noise.level, self._limits) > self._limits.moving
        self._noise.see(found, now)
        return moves

    def _is_another(self, before: Luma, after: Luma) -> bool:
        found = difference(before, after, self._limits)
        return change(found, self._noise.level, self._limits) > self._limits.changed

    def _is_settled(self, now: float) -> bool:
        return now - self._calm_since >= self._limits.settled_s

    def _is_silent(self, now: float) -> bool:
        return not self._is_speaking and now >= self._silent_from

    def _reason(self, now: float) -> Reason | None:
        """Why to look now, if at all."""
        waited = now - max(self._settled_at, self._looked_at)
        if not self._is_settled(now) and waited < self._limits.longest_wait_s:
            return None
        if self._shows_another():
            return Reason.CHANGED
        regular = self.verbosity is Verbosity.REGULAR and now >= self._regular_from
        return Reason.REGULAR if regular else None

    def _shows_another(self) -> bool:
        """Whether the newest frame shows another scene than the one dealt with last."""
        if self._differs is None and self._newest is not None:
            known = self._known
            self._differs = known is None or self._is_another(known, self._newest)
        return bool(self._differs)

    def _still_the_same(self, now: float) -> StillTheSame | None:
        if now < self._same_from or not self._is_settled(now) or self._shows_another():
            return None
        self._same_from = now + self._limits.still_same_s
        return StillTheSame()

    def _wish(self, reason: Reason, now: float) -> Wish:
        self._wishes += 1
        self._look = _Look(Wish(self._wishes, reason), self._newest, self._is_settled(now))
        return self._look.wish

    def _answered(self, number: int) -> _Look | None:
        """The look of this number, which is answered now."""
        look = self._look
        if look is None or look.wish.number != number:
            return None
        self._look = None
        return look

    def _is_stale(self, look: _Look, now: float) -> bool:
        """Whether what was looked at has gone; in a scene that is still restless, everything passes."""
        if look.luma is None or self._newest is None:
            return True
        return (look.settled or self._is_settled(now)) and self._is_another(look.luma, self._newest)

    def _deal_with(self, look: _Look, now: float) -> None:
        self._known, self._looked_at, self._differs = look.luma, now, None
        self._regular_from = now + self._limits.regular_s

    def _utter(
        self, look: _Look, description: Description, now: float, is_scene_told: bool = True
    ) -> Utterance:
        self._deal_with(look, now)
        if is_scene_told:
            self._novelty.say(_words(description), now)
        spoken_s = len(description.spoken) / self._limits.letters_s
        self._silent_from = now + spoken_s + self._limits.gap_s
        self._same_from = now + self._limits.still_same_s
        return Utterance(description, look.wish.reason, is_scene_told)


def _words(description: Description) -> frozenset[str]:
    """What a description tells for certain: words of its caption or its kind; none where it tells nothing."""
    caption = scene_of(description, neutral_words=False)
    if caption and not description.hedged and not description.abstained:
        return frozenset() if is_degenerate(caption) else words_of(caption)
    return frozenset({description.kind}) if description.kind in _KINDS_TOLD else frozenset()
