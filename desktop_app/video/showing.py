"""One dialog in which a video plays: joins it with the descriptions, the voice and the captions."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app import messages
from desktop_app.announcing.announcer import Announcer
from desktop_app.captioning import Captioning, Request
from desktop_app.messages import say
from desktop_app.narrator import Narrator
from desktop_app.picture import Picture
from desktop_app.video.narrating import VideoNarrator
from desktop_app.video.playback import Playback
from desktop_app.video.player import Player
from desktop_app.video.service import Video, VideoService
from desktop_app.video.times import clock
from desktop_app.widgets.form import open_dialog
from desktop_app.windows.player_dialog import PlayerDialog


class Showing(QObject):
    """Opens the dialog, and lives as long as it does.

    Descriptions that are found meanwhile are spoken when the video comes to them.
    """

    def __init__(
        self,
        window: QWidget,
        video: Video,
        player: Player,
        videos: VideoService,
        telling: VideoNarrator,
        captioning: Captioning,
        narrator: Narrator,
        announcer: Announcer,
    ) -> None:
        self._playback = Playback(player, announcer.is_heard, announcer.stop)
        self._dialog = PlayerDialog(window, video.path.name, self._playback)
        super().__init__(self._dialog)
        self._video, self._telling = video, telling
        self._captioning, self._narrator = captioning, narrator
        self._frame: Picture | None = None  # that was asked for
        self._playback.told.connect(announcer.announce)
        self._dialog.told.connect(narrator.tell)
        self._dialog.asked.connect(self._describe_frame)
        self._dialog.finished.connect(self.close)
        player.failed.connect(self._fail)
        videos.found.connect(self._take_cues)
        videos.ready.connect(self._take_cues)
        captioning.ready.connect(self._answer)
        captioning.failed.connect(self._answer)
        captioning.cancelled.connect(self._answer)
        self._take_cues(video)
        open_dialog(self._dialog)

    def close(self) -> None:
        """Let go of the video; nothing that was asked in the dialog is told any more."""
        if self._frame is not None:
            self._captioning.cancel()
        self._playback.close()

    def _fail(self, error: Exception) -> None:
        self._dialog.reject()
        self._narrator.notice_error(error)

    def _take_cues(self, video: Video) -> None:
        if video is self._video:
            self._playback.set_cues(self._telling.cues(video))

    def _describe_frame(self) -> None:
        player = self._playback.player
        image = player.frame()
        if image is None:
            self._narrator.tell(say(messages.PLAYER_NO_FRAME))
            return
        name = say(messages.VIDEO_FRAME, name=self._video.path.name, time=clock(player.position()))
        frame = Picture(name, image)
        self._playback.wait_for_answer()
        self._captioning.describe([frame])  # which cancels what was asked before
        self._frame = frame

    def _answer(self, request: Request | None) -> None:
        if self._frame is None or request is None or request.picture is not self._frame:
            return
        self._frame = None
        if text := self._narrator.text_of_last():
            self._dialog.show_text(text)
        self._playback.answer()
