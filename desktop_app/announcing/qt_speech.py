"""The system's voices through Qt: WinRT or SAPI, macOS, speech-dispatcher on Linux."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal

from desktop_app import messages
from desktop_app.announcing import Manner, SpeechError, VoiceChoice
from desktop_app.messages import say

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech


@dataclass(eq=False)
class _Utterance:
    text: str
    manner: Manner
    failed: Callable[[SpeechError], None]


class QtSpeech(QObject):
    """QTextToSpeech with a queue of ours: with its own, texts cut each other off on Linux.

    Its module needs libraries that may be missing (libpulse), so it is imported when it is asked for.
    """

    id = "qt"
    voices_found = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speech: QTextToSpeech | None = None
        self._waiting: deque[_Utterance] = deque()
        self._speaking: _Utterance | None = None
        self._began = False  # since the last say(): the end of what was stopped is told after that too

    @property
    def name(self) -> str:
        """What the user calls it."""
        return say(messages.ENGINE_QT)

    def is_available(self) -> bool:
        """Whether Qt has something to speak through here."""
        return bool(_backend())

    def voices(self) -> list[VoiceChoice]:
        """The voices for the language that is spoken by default."""
        speech = self._opened()
        return (
            [VoiceChoice(voice.name(), voice.name()) for voice in speech.availableVoices()] if speech else []
        )

    def speak(self, text: str, manner: Manner, failed: Callable[[SpeechError], None]) -> None:
        """Speak after what is being spoken."""
        if text.strip("\0 \t\r\n"):
            self._waiting.append(_Utterance(text, manner, failed))
            self._next()

    def stop(self) -> None:
        """Be silent at once; what waits is dropped."""
        self._waiting.clear()
        if self._speaking and self._speech:
            self._speaking = None
            self._speech.stop()

    def is_speaking(self) -> bool:
        """Whether something is being spoken or waits to be."""
        return bool(self._speaking or self._waiting)

    def close(self) -> None:
        """Be silent and let go of the system's voices."""
        self.stop()
        self._drop()

    def _opened(self) -> "QTextToSpeech | None":
        if not self._speech and (backend := _backend()):
            from PySide6.QtTextToSpeech import QTextToSpeech

            if QLocale().language() == QLocale.Language.C:
                QLocale.setDefault(QLocale("en_US"))  # in the C locale it would find no voice
            self._speech = speech = QTextToSpeech(backend, self)
            speech.stateChanged.connect(self._changed)
            speech.errorOccurred.connect(self._broken)
            self._own = (speech.voice(), speech.rate(), speech.pitch(), speech.volume())
        return self._speech

    def _next(self) -> None:
        if self._speaking or not self._waiting:
            return
        from PySide6.QtTextToSpeech import QTextToSpeech

        speech = self._opened()
        self._speaking = self._waiting.popleft()
        if not speech:
            self._fail(messages.VOICE_FAILED_MISSING_HINT)
        elif speech.state() == QTextToSpeech.State.Error:
            self._broken()
        else:
            self._set(speech, self._speaking.manner)
            self._began = False
            speech.say(self._speaking.text.replace("\0", " "))

    def _set(self, speech: "QTextToSpeech", manner: Manner) -> None:
        own_voice, own_rate, own_pitch, own_volume = self._own
        voice = next((v for v in speech.availableVoices() if v.name() == manner.voice), own_voice)
        if voice != speech.voice():
            speech.setVoice(voice)
        speech.setRate(_limited(own_rate + manner.rate / 100))
        speech.setPitch(_limited(own_pitch + manner.pitch / 100))
        speech.setVolume(own_volume * manner.volume / 100)

    def _changed(self) -> None:
        from PySide6.QtTextToSpeech import QTextToSpeech

        state = self._speech.state() if self._speech else None
        if state == QTextToSpeech.State.Speaking:
            self._began = True
        elif state == QTextToSpeech.State.Ready and self._began:
            self._began = False
            self._speaking = None
            self._next()

    def _broken(self) -> None:
        self._fail(messages.VOICE_FAILED_PROGRAM_HINT)

    def _fail(self, hint: object) -> None:
        # What waits fails with it, or two engines would speak at a time.
        lost = [self._speaking, *self._waiting] if self._speaking else [*self._waiting]
        self._waiting.clear()
        self._speaking = None
        self._drop()
        for utterance in lost:
            utterance.failed(SpeechError(say(messages.VOICE_FAILED, voice=self.name), say(hint)))

    def _drop(self) -> None:
        # The next words open it again: what failed may be there again by then.
        if self._speech:
            self._speech.blockSignals(True)
            self._speech.deleteLater()
            self._speech = None


def _backend() -> str:
    try:
        from PySide6.QtTextToSpeech import QTextToSpeech
    except ImportError:
        return ""
    # "mock" is silent.
    return next((engine for engine in QTextToSpeech.availableEngines() if engine != "mock"), "")


def _limited(value: float) -> float:
    return max(-1.0, min(1.0, value))
