"""Getting videos described, played and their descriptions saved."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from captioner.video.merging import merged
from captioner.video.subtitles import to_srt, to_webvtt
from desktop_app import messages
from desktop_app.announcing.announcer import Announcer
from desktop_app.captioning import Captioning
from desktop_app.commands import Callbacks
from desktop_app.jobs import Cancelled, Err, Ok
from desktop_app.messages import say
from desktop_app.narrator import Narrator
from desktop_app.sources import Found, Source
from desktop_app.stored import StorageError, write_text
from desktop_app.video.narrating import VideoNarrator
from desktop_app.video.player import Player, PlayerError
from desktop_app.video.service import Video, VideoService
from desktop_app.video.showing import Showing
from desktop_app.widgets.form import open_dialog
from desktop_app.windows.main_window import MainWindow

FORMATS = ((messages.SAVE_AS_VTT, ".vtt", to_webvtt), (messages.SAVE_AS_SRT, ".srt", to_srt))
"""Title, how such files' names end, and what writes them. The first is the usual one."""


class VideoCommands:
    """Opens, plays and saves. source: lets the user choose videos."""

    def __init__(
        self,
        videos: VideoService,
        captioning: Captioning,
        narrator: Narrator,
        announcer: Announcer,
        source: Source,
        window: MainWindow,
    ) -> None:
        self._videos, self._captioning, self._narrator = videos, captioning, narrator
        self._announcer, self._source, self._window = announcer, source, window
        self._telling = VideoNarrator(videos, narrator)
        self._showing: Showing | None = None

    def callbacks(self) -> Callbacks:
        """What to call for each action."""
        return {
            "open_video": self.open,
            "play_video": self.play,
            "video_progress": self._telling.tell_progress,
            "save_video": self.save,
        }

    def open(self) -> None:
        """Let the user choose videos, and describe them."""
        self._captioning.cancel()
        self._narrator.tell(say(messages.ONE_MOMENT))
        self._captioning.prepare()
        self._source.fetch(self._found)

    def describe(self, paths: Sequence[Path]) -> None:
        """Describe videos, one after another."""
        self._captioning.cancel()
        self._videos.describe(paths)

    def cancel(self) -> bool:
        """Stop describing, and say how to go on; whether there was anything to stop."""
        stopped = self._videos.cancel()
        if stopped:
            self._telling.tell_stopped(stopped)
        return stopped is not None

    def play(self) -> None:
        """Play the last video."""
        video = self._videos.last
        if video is None:
            self._narrator.tell(say(messages.NO_VIDEO))
            return
        try:
            player = Player(video.path)
        except PlayerError as error:
            self._narrator.notice_error(error)
            return
        self._announcer.stop()  # it would talk into the video
        self._showing = Showing(
            self._window,
            video,
            player,
            self._videos,
            self._telling,
            self._captioning,
            self._narrator,
            self._announcer,
        )
        self._showing.destroyed.connect(self._forget_showing)

    def save(self) -> None:
        """Ask for a file and write what has been described of the last video to it."""
        video = self._videos.last
        if video is None or not video.shots:
            self._narrator.tell(say(messages.NO_SHOTS if video else messages.NO_VIDEO))
            return
        start = str(video.path.with_suffix(FORMATS[0][1]))
        dialog = QFileDialog(self._window, say(messages.SAVE_VIDEO_TITLE), start)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([f"{say(title)} (*{suffix})" for title, suffix, _ in FORMATS])
        dialog.setDefaultSuffix(FORMATS[0][1])
        dialog.filterSelected.connect(
            lambda chosen: dialog.setDefaultSuffix(chosen[chosen.rfind("*") + 1 : -1])
        )
        dialog.fileSelected.connect(lambda file: self._write(Path(file), video))
        open_dialog(dialog)

    def close(self) -> None:
        """Let go of a video that is being played."""
        if self._showing is not None:
            self._showing.close()

    def _forget_showing(self) -> None:
        self._showing = None

    def _found(self, found: Found) -> None:
        match found:
            case Ok(pictures):
                self.describe([picture.content for picture in pictures if isinstance(picture.content, Path)])
            case Err(error):
                self._narrator.tell_error(error)
            case Cancelled():
                self._narrator.never_mind()

    def _write(self, file: Path, video: Video) -> None:
        known = {suffix: write for _, suffix, write in FORMATS}
        shots = [
            replace(shot, description=replace(shot.description, spoken=self._telling.words(shot.description)))
            for shot in merged(video.shots)
        ]
        try:
            write_text(file, known.get(file.suffix.lower(), FORMATS[0][2])(shots))
        except StorageError as error:
            self._narrator.notice_error(error)
        else:
            self._narrator.tell(say(messages.SAVED, file=file.name))
