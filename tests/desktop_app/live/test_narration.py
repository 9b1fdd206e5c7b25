"""When the live camera looks and speaks, rule by rule, with frames of real pictures."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from captioner.description.description import Description, Wording
from desktop_app.live import (
    Luma,
    Narration,
    Reason,
    StillTheSame,
    Utterance,
    Verbosity,
    Wish,
    sentence,
    small_luma,
)
from desktop_app.live.thresholds import STANDARD
from tools.live import pictures

FRAME_S = 1 / 15
ROOM, TABLE, CAT = (small_luma(photo[..., 1]) for photo in pictures.photos()[:3])
RNG = np.random.default_rng(1)


def description(caption: str | None, **fields: Any) -> Description:
    plain = Description(f"{caption}.", caption, (), 160, 120, {}, "", kind="photo", abstained=caption is None)
    return replace(plain, **fields)


SITS = description("a person is sitting")
COFFEE = description("a cup of coffee on a table")


class Watch:
    """A narration and its clock; nothing is described but by the tests."""

    def __init__(self, verbosity: Verbosity = Verbosity.CHANGES) -> None:
        self.narration, self.now = Narration(verbosity), 0.0

    def see(self, luma: Luma, seconds: float) -> list[Wish | StillTheSame]:
        """Show it for so long."""
        end, found = self.now + seconds, []
        while self.now < end:
            noise = RNG.normal(0, 1, luma.shape).astype(np.float32)
            if (one := self.narration.see(luma + noise, self.now)) is not None:
                found.append(one)
            self.now += FRAME_S
        return found

    def wish(self, luma: Luma, seconds: float = 1.0) -> Wish:
        (wish,) = self.see(luma, seconds)
        assert isinstance(wish, Wish)
        return wish

    def describe(self, wish: Wish, what: Description) -> Utterance | None:
        return self.narration.described(wish.number, what, self.now)

    def be_heard(self, seconds: float = 2.0) -> None:
        """Somebody speaks while nothing moves."""
        self.narration.speaking(True, self.now)
        self.now += seconds
        self.narration.speaking(False, self.now)

    def tell(self, luma: Luma, what: Description) -> Utterance:
        """A scene that settles, is described, and spoken to the end."""
        told = self.describe(self.wish(luma), what)
        assert told
        self.be_heard()
        self.see(luma, STANDARD.gap_s)
        return told


@pytest.fixture
def watch() -> Watch:
    return Watch()


def test_a_scene_is_looked_at_once_it_has_settled(watch: Watch) -> None:
    assert watch.see(ROOM, STANDARD.settled_s - FRAME_S) == []
    wish = watch.wish(ROOM, 2 * FRAME_S)
    assert wish.reason is Reason.CHANGED
    assert watch.see(ROOM, 5) == []  # one look at a time
    utterance = watch.describe(wish, SITS)
    assert utterance == Utterance(SITS, Reason.CHANGED)


def test_a_known_scene_is_not_looked_at_again(watch: Watch) -> None:
    watch.tell(ROOM, SITS)
    assert watch.see(ROOM, 5) == []
    watch.see(TABLE, 0.2)  # somebody passed by
    assert watch.see(ROOM, 5) == []


def test_a_restless_scene_is_looked_at_after_the_longest_wait(watch: Watch) -> None:
    wishes: list[float] = []
    for number in range(int(2.5 * STANDARD.longest_wait_s / 0.2)):
        for wish in watch.see((ROOM, TABLE, CAT)[number % 3], 0.2):
            assert isinstance(wish, Wish)
            wishes.append(watch.now)
            assert watch.describe(wish, (SITS, COFFEE)[len(wishes) % 2])
            watch.narration.speaking(False, watch.now)
    assert len(wishes) == 2
    assert wishes[1] - wishes[0] >= STANDARD.longest_wait_s


def test_what_has_gone_while_it_was_described_is_not_told_but_what_came(watch: Watch) -> None:
    wish = watch.wish(ROOM)
    watch.see(TABLE, 0.1)
    assert watch.describe(wish, SITS) is None
    again = watch.wish(TABLE)
    assert watch.describe(again, COFFEE) == Utterance(COFFEE, Reason.CHANGED)


def test_after_a_restless_scene_only_what_is_there_is_told(watch: Watch) -> None:
    wishes: list[Wish | StillTheSame] = []
    while not wishes:
        wishes = watch.see(ROOM, 0.2) + watch.see(TABLE, 0.2)
    (wish,) = wishes
    assert isinstance(wish, Wish)
    watch.see(CAT, STANDARD.settled_s + 0.1)
    assert watch.describe(wish, SITS) is None
    assert watch.describe(watch.wish(CAT), description("a cat lies on a blanket"))


def test_nothing_new_is_not_told_and_not_looked_at_again(watch: Watch) -> None:
    watch.tell(ROOM, SITS)
    assert watch.describe(watch.wish(TABLE), description("a man sits")) is None
    assert watch.see(TABLE, STANDARD.longest_wait_s) == []


@pytest.mark.parametrize(
    "what",
    [
        description(None),
        description("a dog runs", hedged=True),
        description("a dog and a dog and a dog"),
        description(None, kind="drawing"),
        description(None, kind="blank"),
    ],
    ids=["abstained", "unsure", "degenerate", "drawing", "blank"],
)
def test_what_is_not_certain_is_not_told(watch: Watch, what: Description) -> None:
    assert watch.describe(watch.wish(ROOM), what) is None
    assert watch.see(ROOM, STANDARD.longest_wait_s) == []
    assert watch.describe(watch.wish(TABLE), COFFEE)


def test_a_page_before_the_camera_is_told_as_one(watch: Watch) -> None:
    page = description(None, kind="document")
    assert watch.tell(ROOM, page) == Utterance(page, Reason.CHANGED)
    assert watch.describe(watch.wish(TABLE), page) is None


def test_nothing_is_looked_at_while_somebody_speaks_nor_in_the_gap_after(watch: Watch) -> None:
    watch.narration.speaking(True, watch.now)
    assert watch.see(ROOM, 5) == []
    watch.narration.speaking(False, watch.now)
    assert watch.see(ROOM, STANDARD.gap_s - FRAME_S) == []
    assert watch.wish(ROOM, 3 * FRAME_S)


def test_who_begins_to_speak_meanwhile_is_not_interrupted_and_the_scene_told_after(watch: Watch) -> None:
    wish = watch.wish(ROOM)
    watch.narration.speaking(True, watch.now)
    assert watch.describe(wish, SITS) is None
    watch.be_heard()
    assert watch.describe(watch.wish(ROOM, STANDARD.gap_s + 1), SITS)


def test_where_nobody_tells_when_speech_ends_its_length_is_reckoned(watch: Watch) -> None:
    long = description("a person is sitting", spoken="x" * 140)
    assert watch.describe(watch.wish(ROOM), long)
    assert watch.see(TABLE, 140 / STANDARD.letters_s + STANDARD.gap_s - 2 * FRAME_S) == []
    assert watch.wish(TABLE, 4 * FRAME_S)


def test_on_demand_nothing_but_what_is_asked_for() -> None:
    watch = Watch(Verbosity.ON_DEMAND)
    assert watch.see(ROOM, 60) == []
    assert watch.describe(watch.narration.ask(watch.now), SITS) == Utterance(SITS, Reason.ASKED)
    wish = Watch().wish(ROOM)
    assert watch.describe(wish, COFFEE) is None


def test_who_asks_is_answered_over_speech_and_whatever_is_known(watch: Watch) -> None:
    watch.tell(ROOM, SITS)
    watch.narration.speaking(True, watch.now)
    unsure = description(None, quality=("dark",))
    for _ in range(2):
        wish = watch.narration.ask(watch.now)
        watch.see(TABLE, 1)
        assert watch.describe(wish, unsure) == Utterance(unsure, Reason.ASKED)


def test_who_asks_before_the_first_frame_is_answered(watch: Watch) -> None:
    assert watch.describe(watch.narration.ask(0.0), SITS)


def test_what_was_answered_is_not_told_again(watch: Watch) -> None:
    watch.see(ROOM, STANDARD.settled_s / 2)
    assert watch.describe(watch.narration.ask(watch.now), SITS)
    assert watch.see(ROOM, 15) == []


def test_only_the_newest_wish_is_answered(watch: Watch) -> None:
    old = watch.wish(ROOM)
    new = watch.narration.ask(watch.now)
    assert watch.describe(old, SITS) is None
    assert watch.describe(new, SITS)
    assert watch.describe(new, SITS) is None


def test_regularly_what_is_there_though_known() -> None:
    watch = Watch(Verbosity.REGULAR)
    watch.tell(ROOM, SITS)
    wish = watch.wish(ROOM, STANDARD.regular_s)
    assert wish.reason is Reason.REGULAR
    assert watch.describe(wish, SITS) == Utterance(SITS, Reason.REGULAR)


def test_a_failure_is_tried_again_after_a_while(watch: Watch) -> None:
    watch.narration.failed(watch.wish(ROOM).number, watch.now)
    assert watch.see(ROOM, STANDARD.retry_s - FRAME_S) == []
    assert watch.wish(ROOM, 3 * FRAME_S)


def test_now_and_then_a_tone_while_nothing_changes(watch: Watch) -> None:
    watch.tell(ROOM, SITS)
    assert watch.see(ROOM, 3 * STANDARD.still_same_s) == [StillTheSame()] * 3
    watch.see(TABLE, 0.3)
    assert not any(isinstance(one, StillTheSame) for one in watch.see(CAT, STANDARD.still_same_s))


def test_another_camera_is_a_new_scene(watch: Watch) -> None:
    watch.tell(ROOM, SITS)
    pending = watch.narration.ask(watch.now)
    watch.narration.restart(watch.now)
    assert watch.describe(pending, SITS) is None
    assert watch.wish(ROOM).number != pending.number


def test_advice_is_told_with_the_scene_once_and_alone_where_the_scene_is_not_certain(watch: Watch) -> None:
    dark = replace(SITS, quality=("dark",))
    told = watch.tell(ROOM, dark)
    assert sentence(told, Wording()) == "The picture is very dark. Try more light. A person is sitting."
    told = watch.tell(TABLE, replace(COFFEE, quality=("dark",)))
    assert sentence(told, Wording()) == "A cup of coffee on a table."
    told = watch.tell(CAT, description("a dog runs", hedged=True, quality=("dark", "blurred")))
    assert (
        sentence(told, Wording()) == "The picture is blurred. Hold the camera still, a little further away."
    )


def test_a_covered_lens_is_told_once(watch: Watch) -> None:
    covered = description(None, kind="blank", quality=("one_colour",), colours=("black",))
    told = watch.tell(np.full_like(ROOM, 3), covered)
    assert "lens" in sentence(told, Wording())
    watch.tell(ROOM, SITS)
    assert watch.describe(watch.wish(np.full_like(ROOM, 6)), covered) is None
