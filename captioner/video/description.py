"""What is told about a video: values, which go from process to process."""

from dataclasses import dataclass
from typing import Any

from captioner.description.description import Description
from captioner.errors import CaptionerError


@dataclass(frozen=True)
class VideoInfo:
    """What a video file says of itself, before it is looked at.

    seconds: its length, None where it does not tell. width, height: of an upright frame, in pixels.
    rotation: degrees clockwise by which frames must be turned to be upright: 0, 90, 180 or 270.
    """

    seconds: float | None
    width: int
    height: int
    rotation: int


@dataclass(frozen=True)
class VideoOptions:
    """How a video is looked at.

    frames: of each shot that are looked at, spread over it. pooling: how their features become one, "mean"
    or "attention", see Features.over_time. threshold: how many times more than its
    neighbours a frame must change to begin a shot (AdaptiveDetector of PySceneDetect, which takes 3).
    shortest_shot: in seconds; what changes sooner belongs to the shot before.
    """

    frames: int = 3
    pooling: str = "attention"
    threshold: float = 3.0
    shortest_shot: float = 0.5


@dataclass(frozen=True)
class ShotDescription:
    """One shot, told. number: from 1. begin, end: in seconds after the video's start, exact."""

    number: int
    begin: float
    end: float
    description: Description

    def to_json(self) -> dict[str, Any]:
        """The fields of the command line's JSON, without "file" and "error"."""
        times = {"number": self.number, "begin": self.begin, "end": self.end}
        return {**times, **self.description.to_json()}


@dataclass(frozen=True)
class VideoDescription:
    """A whole video, told, as far as it could be read.

    seconds: where its last frame ends. width, height: of an upright frame, in pixels. shots: at least one.
    description: of the whole clip. error: what ended the reading early, or spoilt parts of it; None where all
    was read.
    """

    seconds: float
    width: int
    height: int
    shots: tuple[ShotDescription, ...]
    description: Description
    error: CaptionerError | None = None

    def to_json(self) -> dict[str, Any]:
        """As that of a shot; "number" is None, and "shots" says how many there are."""
        times = {"number": None, "begin": 0.0, "end": self.seconds, "shots": len(self.shots)}
        return {**times, **self.description.to_json()}
