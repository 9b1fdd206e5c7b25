"""A video played by an imagined player, a voice and a clock that are only numbers."""

from dataclasses import dataclass, field

import pytest

from desktop_app.video.cues import Cue, CueReader

LETTERS_A_SECOND = 15
TICK = 0.05  # seconds between two questions, as in the window
SHORT, LONG = "A dog.", "A long sentence about a dog that runs over a wide green meadow. " * 2  # 0.4 s, 8.5 s


@dataclass
class Cinema:
    """Plays a video of so many seconds, and notes when what was spoken, and at which place of the video."""

    cues: list[Cue]
    length: float
    now: float = 0.0
    position: float = 0.0
    busy_until: float = 0.0
    spoken: list[tuple[float, str]] = field(default_factory=list)
    waited: float = 0.0

    def __post_init__(self) -> None:
        self.reader = CueReader(self.is_heard)
        self.reader.cues = self.cues

    def is_heard(self) -> bool:
        return self.now < self.busy_until

    def says(self, text: str) -> None:
        assert not self.is_heard(), "two utterances at once"
        self.busy_until = self.now + len(text) / LETTERS_A_SECOND

    def tick(self) -> None:
        step = self.reader.at(self.position)
        if step.speak:
            self.spoken.append((round(self.position, 2), step.speak.text))
            self.says(step.speak.text)
        self.now += TICK
        if step.wait:
            self.waited += TICK
        else:
            self.position += TICK

    def play(self, until: float | None = None) -> None:
        while self.position < (self.length if until is None else until):
            self.tick()
            assert self.now < 1000, "the video stands still for good"


def test_each_description_is_spoken_at_its_time_and_nothing_waits_where_there_is_room() -> None:
    cinema = Cinema([Cue(0, 5, SHORT), Cue(5, 9, SHORT), Cue(9, 20, SHORT)], 20)
    cinema.play()
    assert [round(place) for place, _ in cinema.spoken] == [0, 5, 9]
    assert all(abs(place - round(place)) <= TICK + 1e-6 for place, _ in cinema.spoken)
    assert cinema.waited == 0


def test_the_video_waits_at_the_next_description_until_a_long_one_was_heard() -> None:
    cinema = Cinema([Cue(0, 2, LONG), Cue(2, 4, SHORT)], 4)
    cinema.play()
    assert [text for _, text in cinema.spoken] == [LONG, SHORT]
    assert cinema.spoken[1][0] == pytest.approx(2, abs=2 * TICK)
    assert cinema.waited == pytest.approx(len(LONG) / LETTERS_A_SECOND - 2, abs=3 * TICK)


def test_every_one_of_many_long_descriptions_is_heard_in_order() -> None:
    cues = [Cue(place, place + 1, f"{LONG} {place}") for place in range(20)]
    cinema = Cinema(cues, 20)
    cinema.play()
    assert [text for _, text in cinema.spoken] == [cue.text for cue in cues]
    assert all(
        0 <= place - cue.begin <= 2 * TICK for (place, _), cue in zip(cinema.spoken, cues, strict=True)
    )


def test_no_description_waits_behind_the_last() -> None:
    cinema = Cinema([Cue(0, 2, LONG)], 2)
    cinema.play()
    assert cinema.waited == 0  # there is nothing the video could run into


def test_after_a_jump_what_is_there_is_told_and_nothing_in_between() -> None:
    cinema = Cinema([Cue(0, 5, "one"), Cue(5, 9, "two"), Cue(9, 20, "three")], 20)
    cinema.play(until=1)
    cinema.position = 12
    cinema.reader.jump(12)
    cinema.play(until=13)
    cinema.position = 6
    cinema.reader.jump(6)
    cinema.play(until=10)
    assert [text for _, text in cinema.spoken] == ["one", "three", "two", "three"]


def test_descriptions_that_come_while_it_plays_are_spoken_unless_they_have_gone() -> None:
    cinema = Cinema([Cue(0, 5, "one")], 30)
    cinema.play(until=12)
    cinema.reader.cues = [Cue(0, 5, "one"), Cue(5, 9, "gone"), Cue(9, 15, "here"), Cue(15, 30, "later")]
    cinema.play()
    assert [text for _, text in cinema.spoken] == ["one", "here", "later"]


def test_the_video_waits_while_a_frame_is_described_and_until_that_was_heard() -> None:
    cinema = Cinema([Cue(0, 5, SHORT), Cue(5, 9, SHORT)], 9)
    cinema.play(until=2)
    cinema.reader.ask()
    for _ in range(20):
        cinema.tick()
    assert cinema.position == pytest.approx(2)  # still looking
    cinema.says(SHORT)
    cinema.reader.answered()
    cinema.tick()
    assert cinema.position == pytest.approx(2)  # being said
    cinema.play()
    assert len(cinema.spoken) == 2


def test_a_frame_that_cannot_be_described_holds_nothing_up() -> None:
    cinema = Cinema([], 3)
    cinema.reader.ask()
    cinema.tick()
    cinema.reader.answered()
    cinema.tick()
    assert cinema.position == pytest.approx(TICK)


def test_a_user_who_heard_enough_goes_on_at_once() -> None:
    cinema = Cinema([Cue(0, 1, LONG), Cue(1, 9, SHORT)], 9)
    cinema.play(until=1)
    for _ in range(5):
        cinema.tick()
    assert cinema.waited > 0
    assert cinema.reader.at(cinema.position).wait
    cinema.busy_until = cinema.now  # silenced
    step = cinema.reader.at(cinema.position)
    assert step.speak
    assert step.speak.text == SHORT
    assert not step.wait


def test_next_and_previous_go_from_description_to_description() -> None:
    reader = Cinema([Cue(0, 5, "one"), Cue(5, 9, "two"), Cue(9, 20, "three")], 20).reader
    assert [cue and cue.text for cue in map(reader.next_after, (0, 5, 8, 9))] == [
        "two",
        "three",
        "three",
        None,
    ]
    before = map(reader.previous_before, (0, 0.5, 3, 5.5, 8, 15))
    assert [cue and cue.text for cue in before] == [None, None, "one", "one", "two", "three"]
