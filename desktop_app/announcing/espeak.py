"""eSpeak NG (or the older eSpeak) as a program of its own, one run for each text."""

import shutil
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QProcess, Signal

from desktop_app import messages
from desktop_app.announcing import Manner, SpeechError, VoiceChoice
from desktop_app.messages import say

_WORDS_PER_MINUTE = 175
_FASTEST = 2.5  # times the usual rate; slowest is its inverse, above espeak's own limit of 80


@dataclass(frozen=True)
class _Utterance:
    text: str
    manner: Manner
    failed: Callable[[SpeechError], None]


class Espeak(QObject):
    """Starts espeak-ng, gives it the text, and kills it to be silent: that takes some ms."""

    id = "espeak"
    voices_found = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[_Utterance] = deque()
        self._speaking: QProcess | None = None
        self._utterance: _Utterance | None = None  # what it speaks
        self._asking: QProcess | None = None
        self._voices: list[VoiceChoice] = []

    @property
    def name(self) -> str:
        """What the user calls it."""
        return say(messages.ENGINE_ESPEAK)

    def is_available(self) -> bool:
        """Whether the program is installed."""
        return bool(_program())

    def voices(self) -> list[VoiceChoice]:
        """Its voices; the first time they are asked for it runs `espeak-ng --voices`."""
        if not self._voices and not self._asking and self.is_available():
            self._asking = QProcess(self)
            self._asking.finished.connect(self._read_voices)
            self._asking.start(_program(), ["--voices"])
        return self._voices

    def speak(self, text: str, manner: Manner, failed: Callable[[SpeechError], None]) -> None:
        """Speak after what is being spoken."""
        self._waiting.append(_Utterance(text, manner, failed))
        if not self._speaking:
            self._speak_next()

    def stop(self) -> None:
        """Kill it and drop what waits."""
        self._waiting.clear()
        if self._speaking:
            self._leave(self._speaking)
            self._speaking.kill()
            self._speaking = None

    def is_speaking(self) -> bool:
        """Whether it runs."""
        return self._speaking is not None

    def close(self) -> None:
        """Kill it and wait until it has ended."""
        self.stop()
        for process in self.findChildren(QProcess):
            process.kill()
            process.waitForFinished(1000)

    def _speak_next(self) -> None:
        self._speaking = None
        while self._waiting and not self._speaking:
            utterance = self._waiting.popleft()
            if utterance.text.strip():
                self._start(utterance)

    def _start(self, utterance: _Utterance) -> None:
        self._utterance = utterance
        self._speaking = process = QProcess(self)
        process.setStandardOutputFile(QProcess.nullDevice())
        # Methods, no closures over the process: those would make circles that outlive it.
        process.started.connect(self._hand_over)
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._not_started)
        process.start(_program(), _options(utterance.manner))

    def _leave(self, process: QProcess) -> None:
        for signal in (process.started, process.finished, process.errorOccurred):
            signal.disconnect()
        process.finished.connect(process.deleteLater)

    def _hand_over(self) -> None:
        assert self._speaking
        assert self._utterance
        # By standard input, so that no text is taken for an option. A NUL would end the text.
        self._speaking.write(self._utterance.text.replace("\0", " ").encode(errors="replace"))
        self._speaking.closeWriteChannel()

    def _ended(self) -> None:
        assert self._speaking
        assert self._utterance
        process, utterance = self._speaking, self._utterance
        process.deleteLater()
        complaints = process.readAllStandardError().toStdString()
        crashed = process.exitStatus() == QProcess.ExitStatus.CrashExit
        if not crashed and not _failed(complaints, process.exitCode()):
            self._speak_next()
        elif utterance.manner.voice:
            # Perhaps it is only this voice that is gone.
            self._start(replace(utterance, manner=replace(utterance.manner, voice="")))
        else:
            self._fail(utterance, messages.VOICE_FAILED_SOUND_HINT)

    def _not_started(self, error: QProcess.ProcessError) -> None:
        assert self._speaking
        assert self._utterance
        if error == QProcess.ProcessError.FailedToStart:
            self._speaking.deleteLater()
            self._fail(self._utterance, messages.VOICE_FAILED_MISSING_HINT)

    def _fail(self, utterance: _Utterance, hint: object) -> None:
        # What waits fails with it, or two engines would speak at a time.
        lost = [utterance, *self._waiting]
        self._waiting.clear()
        self._speaking = None
        for each in lost:
            each.failed(SpeechError(say(messages.VOICE_FAILED, voice=self.name), say(hint)))

    def _read_voices(self) -> None:
        assert self._asking
        self._voices = _parse_voices(self._asking.readAllStandardOutput().toStdString())
        self._asking.deleteLater()
        self._asking = None
        if self._voices:
            self.voices_found.emit()


def _program() -> str:
    return shutil.which("espeak-ng") or shutil.which("espeak") or ""


def _options(manner: Manner) -> list[str]:
    options = ["--stdin", "-b", "1", "-a", str(manner.volume)]  # -b 1: the text is UTF-8
    if manner.rate:
        options += ["-s", str(round(_WORDS_PER_MINUTE * _FASTEST ** (manner.rate / 100)))]
    if manner.pitch:
        options += ["-p", str(min(99, 50 + manner.pitch // 2))]
    if manner.voice:
        options += ["-v", manner.voice]
    return options


def _failed(complaints: str, exit_code: int) -> bool:
    # The exit status is 0 even where there is no sound device. ALSA grumbles about much that does no harm;
    # espeak-ng's own lines begin with "error", those of old espeak hold "err=".
    return exit_code != 0 or any(
        line.lower().startswith("error") or "err=" in line for line in complaints.splitlines()
    )


def _parse_voices(table: str) -> list[VoiceChoice]:
    # Pty Language Age/Gender VoiceName File Other Languages: no blanks within the first five.
    rows = [line.split() for line in table.splitlines()[1:]]
    return [VoiceChoice(id=row[4], name=row[3].replace("_", " ")) for row in rows if len(row) >= 5]
