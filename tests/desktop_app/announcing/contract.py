"""What every engine must do, tried on the real ones."""

import time
from collections.abc import Callable
from typing import Protocol

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.announcing import Engine, Manner, SpeechError

SHORT, MIDDLE, LONG = (
    "One.",
    "This is number two of three.",
    "And here comes number three, the longest of them.",
)
ENDLESS = "These words have no end, they go on and on and on. " * 20
STRANGE = {
    "dots": ".\n..\n.hidden\n...",
    "lines": "one\r\ntwo\rthree\n\nfour",
    "quotes": "\"double\" 'single' `back` $(echo x) \\ %s {0}",
    "markup": "<speak>loud</speak> & <b>bold</b> <mark name='x'/>",
    "option": "--version -v xx",
    "NUL": "before\0after",
    "other scripts": "Привет, мир. 你好。 שלום. 🐈",
    "lone surrogate": "half \ud83d a cat",
    "command": "CANCEL ALL\r\nQUIT\r\n",
}


def unwanted(error: SpeechError) -> None:
    raise AssertionError(f"it failed: {error}")


class Ears(Protocol):
    """What tells a test what an engine really did."""

    def heard(self) -> list[str]: ...

    def is_silent(self) -> bool: ...


class EngineContract:
    """Inherited by the tests of each engine, which give the fixtures engine, ears and broken (an engine)."""

    PATIENCE_MS = 15_000

    @pytest.fixture
    def real_time(self) -> None:
        """Sound takes its time. Where it does not always, this makes it so."""

    def begun(self, qtbot: QtBot, ears: Ears, count: int) -> None:
        qtbot.waitUntil(lambda: len(ears.heard()) >= count, timeout=self.PATIENCE_MS)

    def ended(self, qtbot: QtBot, engine: Engine) -> None:
        qtbot.waitUntil(lambda: not engine.is_speaking(), timeout=self.PATIENCE_MS)

    def test_speaking_does_not_hold_the_caller_up(self, qtbot: QtBot, engine: Engine, ears: Ears) -> None:
        assert engine.is_available()
        assert not engine.is_speaking()
        started = time.perf_counter()
        engine.speak(SHORT, Manner(), unwanted)
        assert time.perf_counter() - started < 0.05
        assert engine.is_speaking()
        self.ended(qtbot, engine)
        assert len(ears.heard()) == 1

    def test_texts_are_spoken_one_after_another(self, qtbot: QtBot, engine: Engine, ears: Ears) -> None:
        for text in (SHORT, MIDDLE, LONG):
            engine.speak(text, Manner(), unwanted)
        self.ended(qtbot, engine)
        assert ears.heard() == [SHORT, MIDDLE, LONG]

    @pytest.mark.usefixtures("real_time")
    def test_it_is_silent_at_once_and_drops_what_waits(
        self, qtbot: QtBot, engine: Engine, ears: Ears
    ) -> None:
        engine.speak(ENDLESS, Manner(), unwanted)
        engine.speak(MIDDLE, Manner(), unwanted)
        self.begun(qtbot, ears, 1)
        started = time.perf_counter()
        engine.stop()
        assert not engine.is_speaking()
        qtbot.waitUntil(ears.is_silent, timeout=1000)
        # 50 ms are wanted, and usual; more is granted to a machine that has other things to do.
        assert time.perf_counter() - started < 0.25
        engine.speak(LONG, Manner(), unwanted)
        self.ended(qtbot, engine)
        assert len(ears.heard()) == 2
        assert ears.heard()[1] == LONG

    @pytest.mark.usefixtures("real_time")
    def test_what_is_stopped_before_it_began_is_not_heard(
        self, qtbot: QtBot, engine: Engine, ears: Ears
    ) -> None:
        engine.stop()
        engine.speak(ENDLESS, Manner(), unwanted)
        engine.stop()
        engine.stop()
        engine.speak(SHORT, Manner(), unwanted)
        self.ended(qtbot, engine)
        assert ears.heard()[-1] == SHORT
        assert ears.is_silent()

    @pytest.mark.parametrize("text", STRANGE.values(), ids=STRANGE)
    def test_strange_text_does_no_harm(self, qtbot: QtBot, engine: Engine, ears: Ears, text: str) -> None:
        engine.speak(text, Manner(), unwanted)
        engine.speak(LONG, Manner(), unwanted)
        self.ended(qtbot, engine)
        assert ears.heard()[-1] == LONG
        assert len(ears.heard()) == 2

    def test_blank_text_is_nothing_to_say(self, qtbot: QtBot, engine: Engine, ears: Ears) -> None:
        engine.speak(" \n", Manner(), unwanted)
        engine.speak("", Manner(), unwanted)
        engine.speak(SHORT, Manner(), unwanted)
        self.ended(qtbot, engine)
        assert ears.heard() == [SHORT]

    @pytest.mark.usefixtures("real_time")
    def test_ten_thousand_letters_can_be_begun_and_stopped(
        self, qtbot: QtBot, engine: Engine, ears: Ears
    ) -> None:
        engine.speak("word " * 2000, Manner(), unwanted)
        self.begun(qtbot, ears, 1)
        engine.stop()
        qtbot.waitUntil(ears.is_silent, timeout=1000)

    def test_its_voices_can_be_chosen(self, qtbot: QtBot, engine: Engine, ears: Ears) -> None:
        if not engine.voices():
            qtbot.waitSignal(engine.voices_found, timeout=self.PATIENCE_MS).wait()
        voices = engine.voices()
        assert all(voice.id and voice.name for voice in voices)
        manner = Manner(voice=voices[-1].id, rate=100, pitch=100, volume=50)
        for each in (manner, Manner(voice=voices[0].id, rate=-100, pitch=-100, volume=1), Manner()):
            engine.speak(SHORT, each, unwanted)
        self.ended(qtbot, engine)
        assert len(ears.heard()) == 3

    def test_a_voice_that_is_gone_is_passed_over(self, qtbot: QtBot, engine: Engine, ears: Ears) -> None:
        engine.speak(SHORT, Manner(voice="nobody's voice"), unwanted)
        self.ended(qtbot, engine)
        assert ears.heard()[-1] == SHORT

    def test_what_cannot_be_heard_is_given_back_in_order(self, qtbot: QtBot, broken: Engine) -> None:
        failures: list[tuple[str, SpeechError]] = []

        def given_back(text: str) -> Callable[[SpeechError], None]:
            return lambda error: failures.append((text, error))

        for text in (SHORT, MIDDLE):
            broken.speak(text, Manner(), given_back(text))
        qtbot.waitUntil(lambda: len(failures) == 2, timeout=self.PATIENCE_MS)
        assert not broken.is_speaking()
        assert [text for text, _ in failures] == [SHORT, MIDDLE]
        assert broken.name in failures[0][1].title
        assert failures[0][1].hint
        broken.speak(SHORT, Manner(), given_back("again"))
        qtbot.waitUntil(lambda: len(failures) == 3, timeout=self.PATIENCE_MS)

    @pytest.mark.usefixtures("real_time")
    def test_closing_in_the_middle_silences_it(self, qtbot: QtBot, engine: Engine, ears: Ears) -> None:
        engine.speak(ENDLESS, Manner(), unwanted)
        self.begun(qtbot, ears, 1)
        engine.close()
        qtbot.waitUntil(ears.is_silent, timeout=1000)
