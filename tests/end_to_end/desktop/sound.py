"""Was a sentence audible? A recording is compared with what espeak-ng makes of the sentence."""

import subprocess
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

RATE = 22050  # samples a second: that of espeak-ng, so that its sound need not be converted
HEARD = 0.85  # likeness: the right sentence has 0.98, another one less than 0.5

_PIECE = RATE // 5  # samples in which speech is recognised
_PAUSE = 1500  # pieces that never get louder tell nothing
_WAV_HEADER = 44  # bytes

Samples = NDArray[np.float64]


class Recording:
    """What has been played, while it is being recorded: 16-bit samples, one channel, at RATE."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __len__(self) -> int:
        """How many samples there are so far."""
        return self.path.stat().st_size // 2

    def since(self, start: int) -> Samples:
        """The samples from a position on."""
        with self.path.open("rb") as file:
            file.seek(2 * start)
            return np.frombuffer(file.read()[: 2 * (len(self) - start)], np.int16).astype(float)


@cache
def spoken(sentence: str, speed: int) -> Samples:
    """What espeak-ng makes of a sentence, at some words a minute."""
    command = ["espeak-ng", "-v", "en-us", "-s", str(speed), "--stdout", "--", sentence]
    wave = subprocess.run(command, capture_output=True, check=True).stdout
    return np.frombuffer(wave[_WAV_HEADER:], np.int16).astype(float)


def agreement(recorded: Samples, expected: Samples) -> float:
    """How much of the expected sound is in a recording, 0 to 1.

    Every piece of the expected sound is moved along the recording to where the two agree best (normalised
    cross-correlation). The median of all pieces forgives a few that were cut or lost.
    """
    if len(recorded) < _PIECE:
        return 0.0
    size = 1 << int(len(recorded) + _PIECE).bit_length()
    spectrum = np.fft.rfft(recorded, size)
    energy = np.concatenate([[0.0], np.cumsum(recorded**2)])
    energy = np.maximum(energy[_PIECE:] - energy[:-_PIECE], 1e4)  # near silence agrees with nothing
    best = []
    for start in range(0, len(expected) - _PIECE, _PIECE):
        piece = expected[start : start + _PIECE]
        if np.abs(piece).max() >= _PAUSE:
            fit = np.fft.irfft(spectrum * np.conj(np.fft.rfft(piece, size)), size)[: len(energy)]
            best.append(float((fit / np.sqrt(energy * (piece**2).sum())).max()))
    return float(np.median(best))
