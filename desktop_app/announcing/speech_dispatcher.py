"""The voices of Linux desktops: a client of speech-dispatcher that never waits."""

import getpass
import re
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QProcess, QTimer, Signal
from PySide6.QtNetwork import QLocalSocket

from desktop_app import messages
from desktop_app.announcing import Manner, SpeechError, VoiceChoice
from desktop_app.announcing.speech_dispatcher_server import may_run, socket_path, spawn_command
from desktop_app.messages import say

_PATIENCE_MS = 5000  # for an answer, or for the server to start; both take some ms when all is well
_Then = Callable[[list[str]], None]


@dataclass(eq=False)
class _Utterance:
    text: str
    manner: Manner
    failed: Callable[[SpeechError], None]
    interrupted: bool = False  # a server ended while it had this one


class SpeechDispatcher(QObject):
    """Speaks through the server that the desktop's screen reader uses too, so that they take turns.

    Its language is SSIP: a command, an answer; in between the server tells what begins and ends to be spoken.
    The next command is written when the last is answered. What is spoken has SSIP's priority "message", as
    with Orca, so that it queues with Orca's words; what has priority "text" is cut off by them.
    """

    id = "speech-dispatcher"
    voices_found = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._socket = QLocalSocket(self)
        self._socket.connected.connect(self._greet)
        self._socket.readyRead.connect(self._read)
        self._socket.errorOccurred.connect(self._broken)
        self._spawning = QProcess(self)
        # Or the server, which lives on, would inherit our pipes.
        self._spawning.setStandardOutputFile(QProcess.nullDevice())
        self._spawning.setStandardErrorFile(QProcess.nullDevice())
        self._spawning.finished.connect(self._open)
        self._patience = QTimer(self, interval=_PATIENCE_MS, singleShot=True)
        self._patience.timeout.connect(self._no_answer)
        self._voices: list[VoiceChoice] = []
        self._voices_wanted = False
        self._waiting: deque[_Utterance] = deque()  # for a connection
        self._may_spawn = True
        self._forget_connection()

    def _forget_connection(self) -> None:
        self._ready = False
        self._commands: deque[tuple[str, _Then]] = deque()
        self._asked: _Then | None = None  # gets the answer to the command that was written last
        self._answer: list[str] = []
        self._in_hand: list[_Utterance] = []  # on their way to the server
        self._at_server: dict[str, _Utterance] = {}  # by the number that the server gave them
        self._last_ended = ""
        self._deadline = 0.0
        self._own_rate, self._own_pitch, self._own_volume = 0, 0, 100
        self._set_manner = Manner()

    @property
    def name(self) -> str:
        """What the user calls it."""
        return say(messages.ENGINE_SPEECH_DISPATCHER)

    def is_available(self) -> bool:
        """Whether the server runs, or could be started."""
        return may_run()

    def voices(self) -> list[VoiceChoice]:
        """The voices of the synthesizer that it uses by default; asks for them the first time."""
        if not self._voices and not self._voices_wanted and self.is_available():
            self._voices_wanted = True
            if self._ready:
                self._ask_for_voices()
            else:
                self._connect()
        return self._voices

    def speak(self, text: str, manner: Manner, failed: Callable[[SpeechError], None]) -> None:
        """Speak after what is being spoken."""
        if text.strip("\0 \t\r\n"):
            self._waiting.append(_Utterance(text, manner, failed))
            self._send_waiting()

    def stop(self) -> None:
        """Ask the server to be silent, before anything else that is to be asked."""
        self._waiting.clear()
        if self._in_hand or self._at_server:
            kept = [command for command in self._commands if command[0] != "SPEAK"]
            self._commands = deque([("CANCEL SELF", _nothing), *kept])
            self._in_hand.clear()
            self._at_server.clear()
            self._advance()
            self._socket.flush()

    def is_speaking(self) -> bool:
        """Whether the server has not yet told the end of all that it was given."""
        if self._at_server and time.monotonic() > self._deadline:
            self._at_server.clear()  # a synthesizer that crashed tells no end
        return bool(self._waiting or self._in_hand or self._at_server)

    def close(self) -> None:
        """Be silent and leave the server."""
        self._patience.stop()
        self._socket.blockSignals(True)
        if self._socket.state() == QLocalSocket.LocalSocketState.ConnectedState:
            # It would go on with what a client leaves behind. Written at once, even where an answer is due:
            # at worst the server takes this for the beginning of a text whose end never comes.
            self._socket.write(b"CANCEL SELF\r\n")
            self._socket.flush()
        self._socket.abort()
        self._waiting.clear()
        self._forget_connection()
        self._spawning.blockSignals(True)
        self._spawning.kill()
        self._spawning.waitForFinished(1000)

    # The connection

    def _connect(self) -> None:
        if self._socket.state() == QLocalSocket.LocalSocketState.UnconnectedState and not self._is_spawning():
            self._patience.start()
            self._open()

    def _open(self) -> None:
        self._socket.connectToServer(str(socket_path()))

    def _is_spawning(self) -> bool:
        return self._spawning.state() != QProcess.ProcessState.NotRunning

    def _broken(self) -> None:
        unfinished = [*self._at_server.values(), *self._in_hand]
        was_ready = self._ready
        self._socket.abort()
        self._forget_connection()
        if was_ready:
            self._patience.stop()
            self._say_again(unfinished)
        elif self._may_spawn and (command := spawn_command()):
            self._may_spawn = False
            self._spawning.start(command[0], command[1:])
        else:
            self._no_answer()

    def _no_answer(self) -> None:
        self._give_up(messages.VOICE_FAILED_PROGRAM_HINT)

    def _say_again(self, unfinished: list[_Utterance]) -> None:
        # Nothing is lost when the server is restarted, but what two servers ended with may be the cause.
        if any(utterance.interrupted for utterance in unfinished):
            self._waiting.extendleft(reversed(unfinished))
            self._no_answer()
            return
        for utterance in unfinished:
            utterance.interrupted = True
        self._waiting.extendleft(reversed(unfinished))
        if self._waiting:
            # Not within the socket's own signal of its end: it would miss the end of what it connects to now.
            QTimer.singleShot(0, self, self._connect)

    def _give_up(self, hint: object) -> None:
        lost = [*self._at_server.values(), *self._in_hand, *self._waiting]
        self._waiting.clear()
        self._patience.stop()
        self._socket.abort()
        self._forget_connection()
        self._voices_wanted = False
        self._may_spawn = True
        for utterance in lost:
            utterance.failed(SpeechError(say(messages.VOICE_FAILED, voice=self.name), say(hint)))

    def _greet(self) -> None:
        self._ask(f"SET SELF CLIENT_NAME {getpass.getuser()}:lookaloud:main")
        self._ask("SET SELF NOTIFICATION ALL on")
        self._ask("SET SELF PRIORITY MESSAGE")
        self._ask("GET OUTPUT_MODULE", self._check_module)

    def _check_module(self, answer: list[str]) -> None:
        if answer[0] == "251-dummy":  # it only says that there is no synthesizer
            self._give_up(messages.VOICE_FAILED_NO_VOICES_HINT)
            return
        self._ask("GET RATE", lambda answer: setattr(self, "_own_rate", _number(answer, 0)))
        self._ask("GET PITCH", lambda answer: setattr(self, "_own_pitch", _number(answer, 0)))
        self._ask("GET VOLUME", self._begin)

    def _begin(self, answer: list[str]) -> None:
        self._own_volume = _number(answer, 100)
        self._ready = self._may_spawn = True
        if self._voices_wanted:
            self._ask_for_voices()
        self._send_waiting()

    # Commands and answers

    def _ask(self, command: str, then: _Then | None = None) -> None:
        self._commands.append((command, then or _nothing))
        self._advance()

    def _advance(self) -> None:
        if self._commands and not self._asked:
            command, self._asked = self._commands.popleft()
            self._socket.write(f"{command}\r\n".encode(errors="replace"))
            self._patience.start()

    def _read(self) -> None:
        while self._socket.canReadLine():
            line = self._socket.readLine().toStdString().rstrip("\r\n")
            self._answer.append(line)
            if line[3:4] == " ":  # "225-12" goes on, "225 OK" is the last line
                answer, self._answer = self._answer, []
                if line.startswith("7"):
                    self._notice(answer)
                else:
                    self._answered(answer)

    def _answered(self, answer: list[str]) -> None:
        self._patience.stop()
        then, self._asked = self._asked, None
        if then:
            then(answer)
        self._advance()

    def _notice(self, event: list[str]) -> None:
        self._deadline = self._latest_end()
        if event[-1][:3] in ("702", "703"):  # ended, cancelled; the first line tells which
            self._last_ended = event[0][4:]
            self._at_server.pop(self._last_ended, None)

    def _latest_end(self) -> float:
        letters = sum(len(utterance.text) for utterance in self._at_server.values())
        return time.monotonic() + 30 + letters / 4  # even slow voices say six letters a second

    # Speaking

    def _send_waiting(self) -> None:
        if not self._ready:
            self._connect()
            return
        while self._waiting:
            self._send(self._waiting.popleft())

    def _send(self, utterance: _Utterance) -> None:
        self._in_hand.append(utterance)
        for setting in self._settings(utterance.manner):
            self._ask(setting)
        self._ask("SPEAK", lambda answer: self._send_text(utterance, answer))

    def _settings(self, manner: Manner) -> list[str]:
        last, self._set_manner = self._set_manner, manner
        settings = []
        if manner.voice != last.voice:
            # NULL is what the server itself says for "your default voice".
            settings.append(f"SET SELF SYNTHESIS_VOICE {_one_line(manner.voice) or 'NULL'}")
        if manner.rate != last.rate:
            settings.append(f"SET SELF RATE {_limited(self._own_rate + manner.rate)}")
        if manner.pitch != last.pitch:
            settings.append(f"SET SELF PITCH {_limited(self._own_pitch + manner.pitch)}")
        if manner.volume != last.volume:  # the server's own volume is the loudest, -100 is silence
            loudness = (self._own_volume + 100) * manner.volume // 100
            settings.append(f"SET SELF VOLUME {_limited(loudness - 100)}")
        return settings

    def _send_text(self, utterance: _Utterance, answer: list[str]) -> None:
        if not answer[-1].startswith("2"):
            self._no_answer()
            return
        # stop() may have come since SPEAK was written: then nothing is what is spoken.
        text = _as_data(utterance.text) if utterance in self._in_hand else "."
        self._commands.appendleft((text, lambda answer: self._taken(utterance, answer)))

    def _taken(self, utterance: _Utterance, answer: list[str]) -> None:
        if utterance not in self._in_hand:
            return  # stopped since
        if not answer[-1].startswith("2"):
            self._no_answer()
            return
        self._in_hand.remove(utterance)
        number = answer[0][4:]
        if answer[0].startswith("225-") and number != self._last_ended:
            self._at_server[number] = utterance
            self._deadline = self._latest_end()

    def _ask_for_voices(self) -> None:
        self._ask("LIST SYNTHESIS_VOICES", self._read_voices)

    def _read_voices(self, answer: list[str]) -> None:
        rows = [line[4:].split("\t") for line in answer if line.startswith("249-")]
        self._voices = [VoiceChoice(row[0], ", ".join(row[:2])) for row in rows]
        if self._voices:
            self.voices_found.emit()


def _nothing(answer: list[str]) -> None:
    """What is done with an answer that tells nothing new."""


def _one_line(text: str) -> str:
    return re.sub(r"[\0\r\n]", " ", text)


def _as_data(text: str) -> str:
    lines = re.split("\r\n|\r|\n", text.replace("\0", " "))
    # A line of one dot ends the text, so a dot more stands before each line that begins with one.
    return "\r\n".join([f".{line}" if line.startswith(".") else line for line in lines] + ["."])


def _number(answer: list[str], default: int) -> int:
    try:
        return int(answer[0].removeprefix("251-"))
    except ValueError:
        return default


def _limited(value: int) -> int:
    return max(-100, min(100, value))
