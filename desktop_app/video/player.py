"""A video file being played: Qt Multimedia, behind what the window asks of a player."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QImage

from captioner.errors import CaptionerError
from desktop_app import messages
from desktop_app.messages import say

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame

SECONDS_A_PICTURE = 1 / 15  # of those that are shown: each is converted by the processor
FULL, UNDER_SPEECH = 1.0, 0.3  # how loud the video's sound is, of its own volume


class PlayerError(CaptionerError):
    """The video cannot be played."""


class Player(QObject):
    """Plays one file. Times are seconds.

    failed: a PlayerError; nothing moves any more. showing: frame() is another picture, which may be shown.
    measured: length() is known.
    Raises: PlayerError where libraries of the system are missing.
    """

    failed = Signal(object)
    ended = Signal()
    showing = Signal()
    measured = Signal()

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._name = path.name
        try:
            # Only now: they need libraries that not every system has, and memory.
            from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer, QVideoSink
        except ImportError as error:
            hint = say(messages.PLAYER_PARTS_HINT, missing=error)
            raise PlayerError(say(messages.PLAYER_FAILED, name=self._name), hint) from error
        self._qt = QMediaPlayer
        self._frame: QVideoFrame | None = None
        self._shown_at = float("-inf")
        self._sound = QAudioOutput()  # silent where there is no sound device
        self._player = QMediaPlayer()
        self._player.setAudioOutput(self._sound)
        self._sink = QVideoSink()
        self._sink.videoFrameChanged.connect(self._show)
        self._player.setVideoSink(self._sink)
        self._player.errorOccurred.connect(self._fail)
        self._player.mediaStatusChanged.connect(self._follow)
        self._player.durationChanged.connect(lambda _: self.measured.emit())
        self._player.setSource(QUrl.fromLocalFile(str(path)))

    def play(self) -> None:
        """Let it move, from the beginning where it was at its end."""
        self._player.play()

    def pause(self) -> None:
        """Let it stand still."""
        self._player.pause()

    def is_moving(self) -> bool:
        """Whether it moves, or will as soon as it can."""
        return self._player.playbackState() == self._qt.PlaybackState.PlayingState

    def seek(self, position: float) -> None:
        """Go to a place; beyond the end: to the end."""
        self._player.setPosition(round(1000 * max(0.0, min(position, self.length()))))

    def position(self) -> float:
        """The place that is shown."""
        return self._player.position() / 1000

    def length(self) -> float:
        """Of the whole; 0 as long as it is not known."""
        return self._player.duration() / 1000

    def speak_over(self, is_speaking: bool) -> None:
        """Make its sound quieter while something is being spoken."""
        volume = UNDER_SPEECH if is_speaking else FULL
        if self._sound.volume() != volume:
            self._sound.setVolume(volume)

    def frame(self) -> QImage | None:
        """The picture that is shown, upright; None where there is none."""
        image = self._frame.toImage() if self._frame else QImage()
        return None if image.isNull() else image

    def close(self) -> None:
        """Let go of the file and the threads that read it."""
        self._frame = None
        self._sink.videoFrameChanged.disconnect(self._show)
        self._player.stop()
        self._player.setSource(QUrl())

    def _follow(self, status: object) -> None:
        if status == self._qt.MediaStatus.EndOfMedia:
            self.ended.emit()

    def _show(self, frame: QVideoFrame) -> None:
        if not frame.isValid():  # it has ended: the last picture stays
            return
        self._frame = frame
        now = time.monotonic()
        if now - self._shown_at >= SECONDS_A_PICTURE or not self.is_moving():
            self._shown_at = now
            self.showing.emit()

    def _fail(self, error: object, _: str) -> None:
        hint = messages.PLAYER_FORMAT_HINT
        if error in (self._qt.Error.ResourceError, self._qt.Error.AccessDeniedError):
            hint = messages.PLAYER_FILE_HINT
        self.failed.emit(PlayerError(say(messages.PLAYER_FAILED, name=self._name), say(hint)))
