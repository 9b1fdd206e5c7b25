"""pyttsx3 (SAPI 5, NSSpeech, eSpeak), which hangs and loses words, kept in a process that can be killed."""

import contextlib
import importlib.util
import json
import os
import signal
import sys
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTemporaryDir, QTimer, Signal

from desktop_app import messages
from desktop_app.announcing import Manner, SpeechError, VoiceChoice
from desktop_app.messages import say

_SCRIPT = Path(__file__).with_name("pyttsx3_process.py")
_START_MS = 20_000  # the first start on Windows makes files for the speech interface


@dataclass(eq=False)
class _Utterance:
    text: str
    manner: Manner
    failed: Callable[[SpeechError], None]

    def request(self) -> dict[str, object]:
        manner = self.manner
        return {
            "say": self.text.replace("\0", " ").encode(errors="replace").decode(),
            "voice": manner.voice,
            "rate": manner.rate,
            "pitch": manner.pitch,
            "volume": manner.volume,
        }


class Pyttsx3(QObject):
    """Hands the child process one text at a time. To be silent it is killed, and the next one started."""

    id = "pyttsx3"
    voices_found = Signal()

    def __init__(self, driver: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._driver = driver
        self._process: QProcess | None = None
        self._waiting: deque[_Utterance] = deque()
        self._speaking: _Utterance | None = None
        self._voices: list[VoiceChoice] = []
        self._voices_wanted = self._asking = False
        self._temporary = QTemporaryDir()  # pyttsx3 leaves sound files behind when it is killed
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self._hung)

    @property
    def name(self) -> str:
        """What the user calls it."""
        return say(messages.ENGINE_PYTTSX3)

    def is_available(self) -> bool:
        """Whether it is installed."""
        return importlib.util.find_spec("pyttsx3") is not None

    def voices(self) -> list[VoiceChoice]:
        """The voices of the system; asks the child process for them the first time."""
        if not self._voices and self.is_available():
            self._voices_wanted = True
            self._next()
        return self._voices

    def speak(self, text: str, manner: Manner, failed: Callable[[SpeechError], None]) -> None:
        """Speak after what is being spoken."""
        if text.strip("\0 \t\r\n"):
            self._waiting.append(_Utterance(text, manner, failed))
            self._next()

    def stop(self) -> None:
        """Kill the child process and drop what waits."""
        self._waiting.clear()
        if self._speaking:
            self._speaking = None
            self._kill()
            self._start()  # so that the next words need not wait for it

    def is_speaking(self) -> bool:
        """Whether something is being spoken or waits to be."""
        return bool(self._speaking or self._waiting)

    def close(self) -> None:
        """Kill the child process and wait until it has ended."""
        self._waiting.clear()
        self._kill()
        for process in self.findChildren(QProcess):
            process.waitForFinished(1000)
        self._temporary.remove()

    def _next(self) -> None:
        if self._speaking or self._asking:
            return
        if self._voices_wanted:
            self._voices_wanted, self._asking = False, True
            self._send({"voices": True}, _START_MS)
        elif self._waiting:
            self._speaking = self._waiting.popleft()
            self._send(self._speaking.request(), _START_MS + 30_000 + 250 * len(self._speaking.text))

    def _send(self, request: dict[str, object], patience_ms: int) -> None:
        if not self._process:
            self._start()
        assert self._process
        self._process.write(json.dumps(request).encode() + b"\n")
        self._patience.start(patience_ms)

    def _start(self) -> None:
        process = self._process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        for variable in ("TMPDIR", "TEMP", "TMP"):
            environment.insert(variable, self._temporary.path())
        process.setProcessEnvironment(environment)
        process.setStandardErrorFile(QProcess.nullDevice())
        # Methods, no closures over the process: those would make circles that outlive it.
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._ended)
        # -P: modules beside the script are no top-level modules.
        process.start(sys.executable, ["-P", str(_SCRIPT), self._driver])

    def _kill(self) -> None:
        process, self._process = self._process, None
        self._asking = False
        self._patience.stop()
        if not process:
            return
        process.readyReadStandardOutput.disconnect()
        process.finished.disconnect()
        process.finished.connect(process.deleteLater)
        if process.processId():
            with contextlib.suppress(OSError, AttributeError):  # there are no groups of processes on Windows
                os.killpg(process.processId(), signal.SIGKILL)
            process.kill()

    def _hung(self) -> None:
        self._kill()
        self._fail()

    def _ended(self) -> None:
        assert self._process
        self._process.deleteLater()
        self._process = None
        self._asking = False
        self._patience.stop()
        self._fail()

    def _read(self) -> None:
        while self._process and self._process.canReadLine():
            answer = json.loads(self._process.readLine().toStdString())
            self._patience.stop()
            if self._asking:
                self._asking = False
                self._voices = [VoiceChoice(id, name) for id, name in answer.get("voices", [])]
                if self._voices:
                    self.voices_found.emit()
            elif "error" in answer:
                self._fail()
            else:
                self._speaking = None
            self._next()

    def _fail(self) -> None:
        # What waits fails with it, or two engines would speak at a time.
        lost = [self._speaking, *self._waiting] if self._speaking else [*self._waiting]
        self._waiting.clear()
        self._speaking = None
        title, hint = say(messages.VOICE_FAILED, voice=self.name), say(messages.VOICE_FAILED_SOUND_HINT)
        for utterance in lost:
            utterance.failed(SpeechError(title, hint))
