"""The one way out to the ears."""

import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from enum import Enum, auto
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from desktop_app import messages
from desktop_app.announcing import Engine, Manner, SpeechError
from desktop_app.announcing.fit_for_speech import fit_for_speech
from desktop_app.announcing.screen_reader import ScreenReader
from desktop_app.messages import say

_REPEAT_S = 0.25
_REST_S = 30  # how long an engine that failed is left alone while another one works
_READER_LETTERS_S = 14  # letters that a screen reader speaks in a second, at a rate for beginners


class Urgency(Enum):
    """POLITE waits for what is being said; URGENT interrupts it."""

    POLITE = auto()
    URGENT = auto()


class Mode(Enum):
    """Where words go."""

    AUTOMATIC = "automatic"
    VOICE = "voice"
    SCREEN_READER = "screen_reader"
    BOTH = "both"
    SILENT = "silent"


class ScreenReaderWay(Protocol):
    """What the announcer asks of the way to the screen reader: see ScreenReaderRoute."""

    def running(self) -> ScreenReader | None:
        """The screen reader that runs now."""
        ...

    def announce(self, message: str, interrupting: bool) -> None:
        """Have it spoken and brailled."""
        ...

    def close(self) -> None:
        """Let go of what it holds."""
        ...


class Announcer(QObject):
    """Says every message once: to the screen reader if one listens, else with a voice of our own.

    mode, manner: may be set at any time, for what is said from then on. said: each message that went out, in
    silent mode too. problem: a SpeechError to be shown, since it may not be heard; told once, until the mode
    or the engine is changed.
    """

    said = Signal(str)
    problem = Signal(object)

    def __init__(
        self,
        engines: Sequence[Engine],
        screen_reader: ScreenReaderWay,
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.manner = Manner()
        self._engines = list(engines)
        self._screen_reader = screen_reader
        self._clock = clock
        self._mode = Mode.AUTOMATIC
        self._engine = "automatic"
        self._told: set[str] = set()
        self._failed_at: dict[str, float] = {}
        self._last: tuple[str, float] | None = None
        self._utterance = 0  # what began before the last stop is not handed on to another engine
        self._reader_until = 0.0  # by the clock: when the screen reader will have spoken what it was given

    @property
    def engines(self) -> list[Engine]:
        """Every engine there is, available or not, the best first."""
        return self._engines

    @property
    def mode(self) -> Mode:
        """Where words go."""
        return self._mode

    @mode.setter
    def mode(self, mode: Mode) -> None:
        if mode != self._mode:
            self.stop()
            self._mode = mode
            self._told.clear()

    @property
    def engine(self) -> str:
        """The id of the engine that speaks, or "automatic" for the best that is available."""
        return self._engine

    @engine.setter
    def engine(self, engine: str) -> None:
        if engine != self._engine:
            self.stop()
            self._engine = engine
            self._told.clear()
            self._failed_at.clear()

    def announce(self, message: str, urgency: Urgency = Urgency.POLITE) -> None:
        """Say a message. One that was said less than a quarter of a second ago is not said again."""
        now = self._clock()
        if not message.strip() or (
            self._last and self._last[0] == message and now - self._last[1] < _REPEAT_S
        ):
            return
        interrupting = urgency is Urgency.URGENT
        if interrupting:
            self.stop()
        self._last = (message, now)
        if self._mode is not Mode.SILENT:
            self._send(message, interrupting)
        self.said.emit(message)

    def announce_focus(self, message: str) -> None:
        """Say what now has the keyboard, unless a screen reader runs that does so by itself."""
        if self._mode in (Mode.VOICE, Mode.BOTH) or not self.screen_reader_runs():
            self.announce(message, Urgency.URGENT)

    def stop(self) -> None:
        """Silence our own voice at once. (A screen reader is silenced by its own key.)"""
        self._utterance += 1
        self._reader_until = self._clock()  # whoever pressed a key for this silenced it by that
        self._last = None  # or "repeat" right after "stop" would not be heard
        for engine in self._engines:
            if engine.is_speaking():
                engine.stop()

    def is_speaking(self) -> bool:
        """Whether our own voice speaks or is about to; what a screen reader does, nobody tells."""
        return any(engine.is_speaking() for engine in self._engines)

    def is_heard(self) -> bool:
        """Whether anybody speaks; of a screen reader it is reckoned from the letters that it was given."""
        return self.is_speaking() or self._clock() < self._reader_until

    def screen_reader_runs(self) -> bool:
        """Whether there is a screen reader now, whatever it hears."""
        return self._screen_reader.running() is not None

    def close(self) -> None:
        """Be silent and let go of every engine."""
        self._utterance += 1
        for engine in self._engines:
            engine.close()
        self._screen_reader.close()

    def _send(self, message: str, interrupting: bool) -> None:
        if self._mode is Mode.VOICE:
            self._speak(message)
            return
        reader = self._screen_reader.running()
        if self._mode is Mode.AUTOMATIC and not (reader and reader.hears_announcements):
            self._speak(message)
            return
        self._give_reader(message, interrupting)
        if self._mode is Mode.BOTH:
            self._speak(message)
        elif not reader:
            self._tell_aloud(messages.NO_SCREEN_READER, messages.NO_SCREEN_READER_HINT)
        elif not reader.hears_announcements:
            self._tell_aloud(messages.DEAF_SCREEN_READER, messages.DEAF_SCREEN_READER_HINT, name=reader.name)

    def _give_reader(self, message: str, interrupting: bool) -> None:
        now = self._clock()
        begins = now if interrupting else max(now, self._reader_until)
        self._reader_until = begins + len(message) / _READER_LETTERS_S
        self._screen_reader.announce(message, interrupting)

    def _speak(self, message: str) -> None:
        text = fit_for_speech(message)
        if not text:
            return
        available = [engine for engine in self._engines if engine.is_available()]
        wanted = [engine for engine in available if engine.id == self._engine]
        order = wanted + [engine for engine in available if engine not in wanted]
        if not order:
            self._last_resort(message)
            self._tell(SpeechError(say(messages.NO_VOICE), say(_no_voice_hint())))
            return
        self._speak_with(order, order[0], message, text)
        if self._engine != "automatic" and not wanted:
            name = next((engine.name for engine in self._engines if engine.id == self._engine), self._engine)
            self._tell(_voice_failed(name, messages.VOICE_FAILED_MISSING_HINT))

    def _speak_with(self, order: list[Engine], preferred: Engine, message: str, text: str) -> None:
        """Speak with the first of these engines that did not fail just now; if it fails, with the others."""
        # One that speaks goes on, or there would be two voices; one that failed just now comes last.
        engine = min(order, key=lambda engine: (not engine.is_speaking(), self._is_resting(engine)))
        others = [other for other in order if other is not engine]
        # A voice is known only to the engine it was chosen for.
        manner = self.manner if engine is preferred else replace(self.manner, voice="")
        utterance = self._utterance

        def failed(error: SpeechError) -> None:
            self._failed_at[engine.id] = self._clock()
            if utterance == self._utterance:
                if others:
                    self._speak_with(others, preferred, message, text)
                else:
                    self._last_resort(message)
                    hint = say(messages.VOICE_FAILED_SOUND_HINT)
                    self._tell(SpeechError(say(messages.NO_VOICE_WORKS), hint))
            if engine is preferred:  # what comes after it was asked for nothing
                self._tell(error)

        engine.speak(text, manner, failed)

    def _is_resting(self, engine: Engine) -> bool:
        return self._clock() - self._failed_at.get(engine.id, float("-inf")) < _REST_S

    def _last_resort(self, message: str) -> None:
        # A screen reader that is not known to listen may yet do so.
        if self._mode is not Mode.BOTH:
            self._give_reader(message, interrupting=False)

    def _tell_aloud(self, title: object, hint: object, **values: object) -> None:
        """Tell, with our own voice too, that the screen reader cannot: that is sure to be heard."""
        error = SpeechError(say(title, **values), say(hint, **values))
        if error.title not in self._told:
            self._speak(f"{error.title} {error.hint}")
        self._tell(error)

    def _tell(self, error: SpeechError) -> None:
        if error.title not in self._told:
            self._told.add(error.title)
            self.problem.emit(error)


def _voice_failed(name: str, hint: object) -> SpeechError:
    return SpeechError(say(messages.VOICE_FAILED, voice=name), say(hint))


def _no_voice_hint() -> object:
    return messages.NO_VOICE_HINT_LINUX if sys.platform.startswith("linux") else messages.NO_VOICE_HINT
