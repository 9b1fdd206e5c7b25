"""What is told of videos when: each sentence as it is found, and little more than that."""

from captioner.description.compose import tell
from captioner.description.description import Description
from captioner.video import ShotDescription
from captioner.video.merging import merged, says
from desktop_app import messages
from desktop_app.library_messages import say_of_picture, translated
from desktop_app.messages import say
from desktop_app.narrator import Narrator
from desktop_app.video.cues import Cue
from desktop_app.video.service import Video, VideoService
from desktop_app.video.times import clock


class VideoNarrator:
    """Shows, says and keeps what the service finds. A sentence that only repeats the last one is not said."""

    def __init__(self, videos: VideoService, narrator: Narrator) -> None:
        self._videos, self._narrator = videos, narrator
        videos.started.connect(self._started)
        videos.found.connect(self._found)
        videos.ready.connect(self._ready)
        videos.failed.connect(lambda _, error: narrator.tell_error(error))
        videos.noticed.connect(lambda text: narrator.notice(translated(text)))

    def cues(self, video: Video) -> list[Cue]:
        """The descriptions of a video with their times; neighbours that say the same are one."""
        return [Cue(shot.begin, shot.end, self.words(shot.description)) for shot in merged(video.shots)]

    def tell_progress(self) -> None:
        """Say how much of the last video has been described."""
        video = self._videos.last
        if video is None:
            self._narrator.tell(say(messages.NO_VIDEO))
        elif video.whole:
            self._narrator.tell(_end(video))
        else:
            length = video.reached.of
            values = {"name": video.path.name, "time": clock(_known(video)), "count": len(video.shots)}
            if length is None:
                self._narrator.tell(say(messages.VIDEO_PROGRESS_ONLY, **values))
            else:
                self._narrator.tell(say(messages.VIDEO_PROGRESS, length=clock(length), **values))

    def tell_stopped(self, video: Video) -> None:
        """Say that a video was stopped, and how to go on."""
        self._narrator.tell_other(self._text(video), say(messages.VIDEO_STOPPED, time=clock(_known(video))))

    def _started(self, video: Video) -> None:
        self._narrator.forget()
        if video.whole is None:
            self._narrator.looking()
            if video.shots:
                self._narrator.tell_other(
                    self._text(video), say(messages.VIDEO_GOES_ON, time=clock(video.shots[-1].end))
                )

    def _found(self, video: Video, shot: ShotDescription) -> None:
        begin, end = clock(shot.begin), clock(shot.end)
        source = say(messages.VIDEO_PART, name=video.path.name, begin=begin, end=end)
        self._narrator.remember(source, shot.description)
        before = video.shots[-2] if len(video.shots) > 1 else None
        if before is None or says(before.description) != says(shot.description):
            self._narrator.tell_other(self._text(video), self._line(shot))

    def _ready(self, video: Video) -> None:
        assert video.whole is not None
        told = _end(video)
        if len(list(merged(video.shots))) > 1:  # of a single scene it would only say the same
            words = self._narrator.remember(video.path.name, video.whole.description)
            told = f"{say(messages.VIDEO_WHOLE, text=words)} {told}"
        self._narrator.tell_other(f"{self._text(video)}\n{told}", told)
        if video.whole.error:
            self._narrator.notice_error(video.whole.error)

    def _text(self, video: Video) -> str:
        return "\n".join(self._line(shot) for shot in merged(video.shots))

    def _line(self, shot: ShotDescription) -> str:
        return say(messages.VIDEO_SHOT, time=clock(shot.begin), text=self.words(shot.description))

    def words(self, description: Description) -> str:
        """What is said of a shot."""
        return tell(description, self._narrator.wording, say_of_picture)


def _known(video: Video) -> float:
    """Up to where a video is known, in seconds."""
    return max(video.reached.seconds, video.shots[-1].end if video.shots else 0.0)


def _end(video: Video) -> str:
    assert video.whole is not None
    if video.whole.error:
        return say(messages.VIDEO_DESCRIBED_PARTLY, time=clock(video.whole.seconds), count=len(video.shots))
    return say(messages.VIDEO_DESCRIBED, count=len(video.shots))
