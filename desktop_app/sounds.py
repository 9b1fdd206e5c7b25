"""Short sounds that say how far the work is, for who does not want words for that.

They are made here, from sines. Another program plays them: QtMultimedia stands still for good when the sound
server does, and on Linux it cannot even be imported without one's library.
"""

import logging
import math
import shutil
import sys
import wave
from array import array
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, QProcess, QTimer, Slot

SAMPLE_RATE = 44100
LOUDEST = 0.5  # of what 16 bits can hold, at full volume
FADE_IN_SECONDS = 0.008
FADE_OUT_SECONDS = 0.025
DECAY = 2.0  # how much quieter a tone gets, as a power of e
OVERTONES = ((1, 1.0), (2, 0.25), (3, 0.08))  # softer than a bare sine, and heard by more people
LONGEST_PLAYING_MS = 3000  # then the player is taken for hung

Player = tuple[str, ...]
# Programs that play a file, the best first; what is missing or fails is not tried again.
PLAYERS: dict[str, tuple[Player, ...]] = {
    "linux": (("paplay",), ("pw-play",), ("aplay", "-q")),
    "darwin": (("afplay",),),
}

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Tone:
    """A part of a sound. start, length: seconds. pitch: Hz."""

    start: float
    length: float
    pitch: float


class Sound(Enum):
    """What can be heard: told apart by length and by whether they rise or fall."""

    STARTED = (Tone(0, 0.09, 587),)
    READY = (Tone(0, 0.11, 587), Tone(0.09, 0.14, 880))
    NOTHING_NEW = (Tone(0, 0.07, 392), Tone(0.1, 0.07, 392))
    FAILED = (Tone(0, 0.13, 440), Tone(0.11, 0.14, 294))


def samples(sound: Sound, volume: int) -> "array[int]":
    """The sound as 16-bit numbers, one channel. volume: 0 to 100."""
    length = max(tone.start + tone.length for tone in sound.value)
    mixed = [0.0] * round(length * SAMPLE_RATE)
    for tone in sound.value:
        first = round(tone.start * SAMPLE_RATE)
        for place, value in enumerate(_wave(tone), start=first):
            if place < len(mixed):
                mixed[place] += value
    peak = max(map(abs, mixed))
    scale = 32767 * LOUDEST * (volume / 100) ** 2 / peak  # squared: ears hear ratios
    return array("h", (round(value * scale) for value in mixed))


def _wave(tone: Tone) -> list[float]:
    """The tone, dying away like a plucked string and faded at both ends, so that it does not click."""
    count = round(tone.length * SAMPLE_RATE)
    values = []
    for place in range(count):
        seconds, left = place / SAMPLE_RATE, (count - 1 - place) / SAMPLE_RATE
        fade = min(1.0, seconds / FADE_IN_SECONDS) * min(1.0, left / FADE_OUT_SECONDS)
        turn = math.tau * tone.pitch * seconds
        value = sum(share * math.sin(multiple * turn) for multiple, share in OVERTONES)
        values.append(value * fade * math.exp(-DECAY * seconds / tone.length))
    return values


def write_wave(sound: Sound, volume: int, path: Path) -> None:
    """Write the sound as a WAV file. Raises: OSError."""
    numbers = samples(sound, volume)
    if sys.byteorder == "big":
        numbers.byteswap()
    unfinished = path.with_suffix(".new")
    with wave.open(str(unfinished), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(SAMPLE_RATE)
        file.writeframes(numbers.tobytes())
    unfinished.replace(path)


class Sounds(QObject):
    """Plays them, or not; it never waits, and a computer without sound is no error.

    folder: where their files are kept. volume: 0 to 100.
    """

    def __init__(self, folder: Path, enabled: bool, volume: int) -> None:
        super().__init__()
        self.enabled = enabled
        self.volume = volume
        self._folder = folder
        self._players = list(PLAYERS.get(sys.platform, ()))
        self._playing: dict[QProcess, tuple[Player, Path]] = {}

    def play(self, sound: Sound) -> None:
        """Let it be heard, over what is still being heard."""
        if not self.enabled or not self.volume:
            return
        try:
            path = self._file(sound)
        except OSError as error:
            _log.warning("No sound can be made: %s", error)
            return
        if sys.platform == "win32":
            import winsound

            winsound.PlaySound(str(path), winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT)
        else:
            self._start(path)

    def close(self) -> None:
        """Be silent and let go of the players."""
        for process in self._playing:
            process.finished.disconnect()
            process.errorOccurred.disconnect()
            process.kill()
            process.waitForFinished(1000)
        self._playing.clear()

    def _file(self, sound: Sound) -> Path:
        path = self._folder / f"{sound.name.lower()}-{self.volume}.wav"
        if not path.exists():
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_wave(sound, self.volume, path)
        return path

    def _start(self, path: Path) -> None:
        if not self._players:
            return
        player = self._players[0]
        process = QProcess(self)
        process.setProgram(player[0])
        process.setArguments([*player[1:], str(path)])
        process.setStandardOutputFile(QProcess.nullDevice())
        process.setStandardErrorFile(QProcess.nullDevice())
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._not_started)
        limit = QTimer(process, singleShot=True)
        limit.timeout.connect(process.kill)
        limit.start(LONGEST_PLAYING_MS)
        self._playing[process] = player, path
        process.start()

    @Slot(int, QProcess.ExitStatus)
    def _finished(self, code: int, status: QProcess.ExitStatus) -> None:
        player, path = self._forget_sender()
        if status is QProcess.ExitStatus.NormalExit and code:
            self._try_next(player, path)

    @Slot(QProcess.ProcessError)
    def _not_started(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._try_next(*self._forget_sender())

    def _forget_sender(self) -> tuple[Player, Path]:
        process = cast(QProcess, self.sender())
        process.deleteLater()
        return self._playing.pop(process)

    def _try_next(self, player: Player, path: Path) -> None:
        if player in self._players:
            _log.info("%s plays no sounds here.", player[0])
            self._players.remove(player)
        self._start(path)


def found_players() -> list[str]:
    """The players that are installed here, the best first."""
    return [player[0] for player in PLAYERS.get(sys.platform, ()) if shutil.which(player[0])]
