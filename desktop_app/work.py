"""What the worker processes do: one sees, with PyTorch, the other reads, with ONNX Runtime.

These are plain values that go to a process; what is heavy is imported there, when its work begins. No Qt
here: it would only cost memory and time.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from captioner.description.description import Description, Parts
from captioner.description.reading import Reading
from captioner.memory import kept_for_good
from captioner.video import ShotDescription, VideoDescription

if TYPE_CHECKING:
    from captioner.describing import Describer
    from captioner.images import PictureSource

T = TypeVar("T")

SECONDS_BETWEEN_REACHED = 1.0  # of the video


@dataclass(frozen=True)
class Task(Generic[T]):
    """Something to do with a picture, of which T comes. parts: what is wanted."""

    parts: Parts


@dataclass(frozen=True)
class Describe(Task[Description]):
    """The first look: all but text and codes. For SeeingWork."""


@dataclass(frozen=True)
class Explore(Task[tuple[Description, ...]]):
    """The first look at each of the nine parts of a picture. For SeeingWork."""


@dataclass(frozen=True)
class DescribeVideo(Task[VideoDescription]):
    """A video, shot by shot. For SeeingWork. resume: the first shots, where they are known.

    Tells each ShotDescription, and on its way how far it is, as Reached.
    """

    resume: tuple[ShotDescription, ...] = ()


@dataclass(frozen=True)
class Reached:
    """How much of a video has been looked at. seconds: so many, of so many; None where it does not tell."""

    seconds: float
    of: float | None


@dataclass(frozen=True)
class Read(Task[Reading]):
    """The second look: text and codes. kind: of the picture, see Description. For ReadingWork."""

    kind: str | None


Do = Callable[[Any, "PictureSource", Callable[[], bool], Callable[[object], None]], object]
"""Does a task with a picture, until somebody asks it to stop; tells what it finds on its way."""


@dataclass(frozen=True)
class SeeingWork:
    """Describes pictures. pack, device: see captioner.load."""

    name: ClassVar[str] = "model"
    pack: str = "default"
    device: str = "auto"

    def begin(self) -> Do:
        """Load the model. Raises: CaptionerError."""
        with kept_for_good():
            from captioner.describing import Describer
            from captioner.inference import load
        describer = Describer(load(self.pack, self.device))

        def do(
            task: Describe | Explore | DescribeVideo,
            image: PictureSource,
            should_stop: Callable[[], bool],
            tell: Callable[[object], None],
        ) -> object:
            describer.parts = task.parts
            if isinstance(task, DescribeVideo):
                assert isinstance(image, Path)
                return _describe_video(describer, task, image, should_stop, tell)
            if isinstance(task, Explore):
                return describer.explore(image, should_stop)
            return describer.describe(image, should_stop)

        return do


def _describe_video(
    describer: Describer,
    task: DescribeVideo,
    file: Path,
    should_stop: Callable[[], bool],
    tell: Callable[[object], None],
) -> VideoDescription:
    from captioner.video.describer import VideoDescriber
    from captioner.video.reading import VideoReader

    with VideoReader(file) as reader:
        length = reader.seconds
    told = float("-inf")

    def progress(seconds: float) -> None:
        nonlocal told
        if seconds >= told + SECONDS_BETWEEN_REACHED:
            told = seconds
            tell(Reached(seconds, length))

    progress(task.resume[-1].end if task.resume else 0.0)
    for found in VideoDescriber(describer).describe(file, task.resume, should_stop, progress):
        if isinstance(found, VideoDescription):
            return found
        tell(found)
    raise AssertionError("a video is described as a whole at last")


@dataclass(frozen=True)
class ReadingWork:
    """Reads text and codes. Knows nothing of PyTorch."""

    name: ClassVar[str] = "reader"

    def begin(self) -> Do:
        """Make the reader; it loads its networks with the first picture that is worth it."""
        from captioner.description.second_look import read
        from captioner.description.text_reader import TextReader

        reader = TextReader()

        def do(
            task: Read,
            image: PictureSource,
            should_stop: Callable[[], bool],
            _: Callable[[object], None],
        ) -> Reading:
            return read(image, task.kind, task.parts, reader, should_stop)

        return do


Work = SeeingWork | ReadingWork
