"""The rules of who says what, with engines and a screen reader that only note what they are given."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, Signal

from desktop_app import messages
from desktop_app.announcing import Manner, SpeechError, VoiceChoice
from desktop_app.announcing.announcer import Announcer, Mode, Urgency
from desktop_app.announcing.screen_reader import ScreenReader
from desktop_app.messages import say


class RecordingEngine(QObject):
    voices_found = Signal()

    def __init__(self, id: str, journal: list[str], available: bool = True) -> None:
        super().__init__()
        self.id = self.name = id
        self.available = available
        self.journal = journal
        self.speaking: list[tuple[str, Manner, Callable[[SpeechError], None]]] = []

    def is_available(self) -> bool:
        return self.available

    def voices(self) -> list[VoiceChoice]:
        return []

    def speak(self, text: str, manner: Manner, failed: Callable[[SpeechError], None]) -> None:
        self.journal.append(f"{self.id}: {text}")
        self.speaking.append((text, manner, failed))

    def fail(self) -> None:
        lost, self.speaking = self.speaking, []
        for _, _, failed in lost:
            failed(SpeechError(f"{self.id} failed.", "Mend it."))

    def end(self) -> None:
        self.speaking.clear()

    def stop(self) -> None:
        self.journal.append(f"{self.id} stops")
        self.speaking.clear()

    def is_speaking(self) -> bool:
        return bool(self.speaking)

    def close(self) -> None:
        self.journal.append(f"{self.id} closes")


class RecordingReader:
    def __init__(self, journal: list[str]) -> None:
        self.journal = journal
        self.reader: ScreenReader | None = None

    def running(self) -> ScreenReader | None:
        return self.reader

    def announce(self, message: str, interrupting: bool) -> None:
        self.journal.append(f"reader{'!' if interrupting else ''}: {message}")

    def close(self) -> None:
        self.journal.append("reader closes")


class Desk:
    """An announcer with two engines, and all that happened in the order in which it did."""

    def __init__(self) -> None:
        self.journal: list[str] = []
        self.first, self.second = (
            RecordingEngine("first", self.journal),
            RecordingEngine("second", self.journal),
        )
        self.reader = RecordingReader(self.journal)
        self.now = 100.0
        self.announcer = Announcer([self.first, self.second], self.reader, clock=lambda: self.now)
        self.said: list[str] = []
        self.problems: list[str] = []
        self.announcer.said.connect(self.said.append)
        self.announcer.problem.connect(lambda error: self.problems.append(error.title))


@pytest.fixture
def desk(qapp: object) -> Desk:
    return Desk()


HEARS, DEAF = ScreenReader("NVDA", True), ScreenReader("Orca", False)
# Said by our own voice, once, since the way that was chosen cannot be heard.
DEAF_WARNING = f"{say(messages.DEAF_SCREEN_READER, name='Orca')} {say(messages.DEAF_SCREEN_READER_HINT)}"
ABSENT_WARNING = f"{say(messages.NO_SCREEN_READER)} {say(messages.NO_SCREEN_READER_HINT)}"


@pytest.mark.parametrize(
    ("mode", "reader", "expected"),
    [
        (Mode.AUTOMATIC, None, ["first: A dog."]),
        (Mode.AUTOMATIC, HEARS, ["reader: A dog."]),
        (Mode.AUTOMATIC, DEAF, ["first: A dog."]),
        (Mode.VOICE, HEARS, ["first: A dog."]),
        (Mode.SCREEN_READER, HEARS, ["reader: A dog."]),
        (Mode.SCREEN_READER, DEAF, ["reader: A dog.", f"first: {DEAF_WARNING}"]),
        (Mode.SCREEN_READER, None, ["reader: A dog.", f"first: {ABSENT_WARNING}"]),
        (Mode.BOTH, HEARS, ["reader: A dog.", "first: A dog."]),
        (Mode.SILENT, HEARS, []),
        (Mode.SILENT, None, []),
    ],
)
def test_the_mode_and_the_screen_reader_decide_who_says_it(
    desk: Desk, mode: Mode, reader: ScreenReader | None, expected: list[str]
) -> None:
    desk.announcer.mode = mode
    desk.reader.reader = reader
    desk.announcer.announce("A dog.")
    assert desk.journal == expected
    assert desk.said == ["A dog."]


def test_the_screen_reader_is_looked_for_each_time(desk: Desk) -> None:
    desk.announcer.announce("one")
    desk.reader.reader = HEARS
    desk.announcer.announce("two")
    desk.reader.reader = None
    desk.announcer.announce("three")
    assert desk.journal == ["first: one", "reader: two", "first: three"]


def test_the_screen_reader_gets_the_plain_text_and_the_voice_what_is_fit_for_it(desk: Desk) -> None:
    desk.announcer.mode = Mode.BOTH
    desk.announcer.announce("Text: EMERGENCY!!!!\nEXIT")
    assert desk.journal == ["reader: Text: EMERGENCY!!!!\nEXIT", "first: Text: Emergency! Exit"]
    assert desk.said == ["Text: EMERGENCY!!!!\nEXIT"]


@pytest.mark.parametrize(("reader", "told"), [(None, "No screen reader"), (DEAF, "Orca does not read")])
def test_words_for_a_screen_reader_that_will_not_say_them_are_a_problem_told_once(
    desk: Desk, reader: ScreenReader | None, told: str
) -> None:
    desk.announcer.mode = Mode.SCREEN_READER
    desk.reader.reader = reader
    desk.announcer.announce("one")
    desk.announcer.announce("two")
    assert len(desk.problems) == 1
    assert desk.problems[0].startswith(told)


def test_polite_waits_and_urgent_interrupts(desk: Desk) -> None:
    desk.announcer.announce("one")
    desk.announcer.announce("two")
    desk.announcer.announce("three", Urgency.URGENT)
    assert desk.journal == ["first: one", "first: two", "first stops", "first: three"]
    desk.reader.reader = HEARS
    desk.announcer.announce("four", Urgency.URGENT)
    assert desk.journal[-1] == "reader!: four"


def test_a_repeat_within_a_quarter_of_a_second_is_dropped(desk: Desk) -> None:
    desk.announcer.announce("same")
    desk.now += 0.2
    desk.announcer.announce("same", Urgency.URGENT)
    desk.announcer.announce("other")
    desk.announcer.announce("same")
    desk.now += 0.3
    desk.announcer.announce("same")
    assert desk.said == ["same", "other", "same", "same"]


def test_what_was_stopped_can_be_repeated_at_once(desk: Desk) -> None:
    desk.announcer.announce("same")
    desk.announcer.stop()
    desk.announcer.announce("same")
    assert desk.journal == ["first: same", "first stops", "first: same"]


def test_nothing_is_announced_for_nothing(desk: Desk) -> None:
    desk.announcer.announce(" \n")
    desk.announcer.announce("-----")  # on the screen, but there is nothing to say
    assert desk.journal == []
    assert desk.said == ["-----"]


def test_it_speaks_while_an_engine_does(desk: Desk) -> None:
    assert not desk.announcer.is_speaking()
    desk.announcer.announce("one")
    assert desk.announcer.is_speaking()
    desk.announcer.stop()
    assert not desk.announcer.is_speaking()


def test_a_chosen_engine_comes_first_with_its_voice(desk: Desk) -> None:
    desk.announcer.engine = "second"
    desk.announcer.manner = Manner(voice="Anna", rate=10)
    desk.announcer.announce("one")
    assert desk.journal == ["second: one"]
    assert desk.second.speaking[0][1] == Manner(voice="Anna", rate=10)


def test_a_chosen_engine_that_is_missing_is_told_and_another_speaks(desk: Desk) -> None:
    desk.second.available = False
    desk.announcer.engine = "second"
    desk.announcer.announce("one")
    desk.announcer.announce("two")
    assert desk.journal == ["first: one", "first: two"]
    assert desk.problems == ["second could not speak."]


def test_the_words_of_an_engine_that_fails_go_to_the_next_in_order(desk: Desk) -> None:
    desk.announcer.manner = Manner(voice="Anna", rate=10)
    desk.announcer.announce("one")
    desk.announcer.announce("two")
    desk.first.fail()
    assert desk.journal == ["first: one", "first: two", "second: one", "second: two"]
    assert desk.second.speaking[0][1] == Manner(rate=10)
    assert desk.problems == ["first failed."]
    assert desk.said == ["one", "two"]


def test_an_engine_that_failed_rests_then_is_tried_again(desk: Desk) -> None:
    desk.announcer.announce("one")
    desk.first.fail()
    desk.announcer.announce("two")
    desk.second.end()
    desk.now += 60
    desk.announcer.announce("three")
    assert desk.journal[-2:] == ["second: two", "first: three"]


def test_never_two_voices_at_a_time(desk: Desk) -> None:
    desk.announcer.announce("one")
    desk.first.fail()
    desk.now += 60  # the second still speaks
    desk.announcer.announce("two")
    assert desk.journal[-1] == "second: two"


def test_what_was_stopped_is_not_handed_on(desk: Desk) -> None:
    desk.announcer.announce("one")
    failed = desk.first.speaking[0][2]
    desk.announcer.announce("two", Urgency.URGENT)
    failed(SpeechError("first failed.", "Mend it."))
    assert desk.journal == ["first: one", "first stops", "first: two"]


def test_when_every_engine_fails_the_problem_is_told_and_the_screen_reader_is_tried(desk: Desk) -> None:
    for _ in range(2):
        desk.announcer.announce("one")
        desk.now += 1
        desk.first.fail()
        desk.second.fail()
        desk.first.fail()
    assert desk.journal == ["first: one", "second: one", "reader: one"] * 2
    assert desk.problems == ["first failed.", "No voice of this computer can be heard."]


def test_without_any_engine_the_problem_is_told_once_and_again_after_a_change(desk: Desk) -> None:
    desk.first.available = desk.second.available = False
    desk.announcer.announce("one")
    desk.announcer.announce("two")
    assert desk.journal == ["reader: one", "reader: two"]
    assert desk.problems == ["No voice was found on this computer."]
    desk.announcer.mode = Mode.VOICE
    desk.announcer.announce("three")
    assert desk.problems == ["No voice was found on this computer."] * 2


def test_a_new_mode_or_engine_silences_the_old_one(desk: Desk) -> None:
    desk.announcer.announce("one")
    desk.announcer.mode = Mode.SILENT
    desk.announcer.mode = Mode.VOICE
    desk.announcer.announce("two")
    desk.announcer.engine = "second"
    assert desk.journal == ["first: one", "first stops", "first: two", "first stops"]


def test_it_closes_everything(desk: Desk) -> None:
    desk.announcer.close()
    assert desk.journal == ["first closes", "second closes", "reader closes"]


@pytest.mark.parametrize(
    ("mode", "runs", "speaks"),
    [
        (Mode.AUTOMATIC, True, False),  # it reads the focus by itself, also one that hears no announcements
        (Mode.AUTOMATIC, False, True),
        (Mode.SCREEN_READER, True, False),
        (Mode.VOICE, True, True),
        (Mode.BOTH, True, True),
    ],
)
def test_what_has_the_keyboard_is_said_where_no_screen_reader_does(
    desk: Desk, mode: Mode, runs: bool, speaks: bool
) -> None:
    desk.announcer.mode = mode
    desk.reader.reader = ScreenReader("Orca", hears_announcements=False) if runs else None
    desk.announcer.announce_focus("Top left: a dog.")
    assert ("first: Top left: a dog." in desk.journal) == speaks


def test_what_a_screen_reader_was_given_is_heard_as_long_as_its_letters_take(desk: Desk) -> None:
    desk.reader.reader = ScreenReader("Orca", hears_announcements=True)
    desk.announcer.announce("A sentence of some words.")
    assert desk.announcer.is_heard()
    assert not desk.announcer.is_speaking()
    desk.announcer.announce("Another one after it.")  # which waits
    desk.now += 2
    assert desk.announcer.is_heard()
    desk.now += 2
    assert not desk.announcer.is_heard()
    desk.announcer.announce("A very long sentence. " * 20)
    desk.now += 1
    desk.announcer.announce("No.", Urgency.URGENT)  # in place of the long one
    desk.now += 1
    assert not desk.announcer.is_heard()


def test_our_own_voice_is_heard_until_it_ends(desk: Desk) -> None:
    desk.announcer.announce("A sentence of some words.")
    desk.now += 60
    assert desk.announcer.is_heard()
    desk.first.end()
    assert not desk.announcer.is_heard()
