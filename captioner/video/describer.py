"""From a video to its descriptions: find a shot, look at a few of its frames together, say what it shows."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path

from captioner.decoding import never
from captioner.describing import Describer
from captioner.errors import Cancelled
from captioner.video.description import ShotDescription, VideoDescription, VideoOptions
from captioner.video.merging import longest_scene
from captioner.video.reading import Frame, VideoReader
from captioner.video.shots import Shot, find_shots

LEAD = 2.0  # seconds before the end of the last known shot from which a resumed run reads
DEFAULTS = VideoOptions()


def _untold(seconds: float) -> None:
    """Nobody asks how far it is."""


class VideoDescriber:
    """Describes videos with a describer. May be used from one thread at a time."""

    def __init__(self, describer: Describer, options: VideoOptions = DEFAULTS) -> None:
        self._describer = describer
        self._options = options

    @property
    def pack(self) -> str:
        """Id of the model pack."""
        return self._describer.pack

    def describe(
        self,
        file: Path,
        resume: Sequence[ShotDescription] = (),
        should_stop: Callable[[], bool] = never,
        progress: Callable[[float], None] = _untold,
    ) -> Iterator[ShotDescription | VideoDescription]:
        """Every shot as soon as it has been found and described, then the whole video as the last.

        resume: the first shots, as an earlier run gave them. They are not looked at again, nor given again,
        and stand in the VideoDescription. should_stop: asked at every frame and every word. progress: called
        with the seconds that have been read.

        Raises: VideoError when nothing of the video can be read; Cancelled when should_stop says yes.
        """
        shots = list(resume)

        def on_frame(frame: Frame) -> None:
            if should_stop():
                raise Cancelled
            progress(frame.begin + frame.duration)

        since = shots[-1].end if shots else 0.0
        with VideoReader(file) as reader, closing(reader.frames(max(0.0, since - LEAD))) as frames:
            for shot in find_shots(frames, self._options, since, on_frame):
                shots.append(self._describe(len(shots) + 1, shot, should_stop))
                yield shots[-1]
            yield _whole(shots, reader)

    def _describe(self, number: int, shot: Shot, should_stop: Callable[[], bool]) -> ShotDescription:
        pictures = [sample.picture for sample in shot.samples]
        description = self._describer.describe_frames(
            pictures, shot.samples[0].size, self._options.pooling, should_stop
        )
        return ShotDescription(number, shot.begin, shot.end, description)


def _whole(shots: Sequence[ShotDescription], reader: VideoReader) -> VideoDescription:
    description = longest_scene(shots)
    return VideoDescription(
        shots[-1].end, description.width, description.height, tuple(shots), description, reader.error
    )
