"""What a run has found so far, one JSON object a line: its result, and what it goes on from when killed."""

import json
import os
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any

from captioner.description.description import Alternative, Description
from captioner.errors import DataError
from captioner.file_names import name_to_say
from captioner.video.description import ShotDescription, VideoDescription

_OTHER_VIDEO = ("{name} is of another video.", "Name another file for --resume, or delete this one.")
_OTHER_PACK = ("{name} was written with another model.", _OTHER_VIDEO[1])
_BAD_LINE = ("{name}, line {line}: this is no shot of a video.", _OTHER_VIDEO[1])
_FULL = (
    "{name} cannot be written: {reason}.",
    "Free some space. The same command then goes on from here.",
)
_NO_FILE = ("{name} is no file.", "Name another file for --resume.")
_UNREADABLE = ("{name} cannot be used: {reason}.", "Name another file for --resume.")


class Checkpoint:
    """A file of JSON lines. A context manager; each line is on the disk before the next is begun.

    shots: those an earlier run has found. whole: all of the video, where that run came to its end and nothing
    was wrong with the video; else None.
    Raises: DataError when the file cannot be used, or is of another video or pack.
    """

    def __init__(self, file: Path, video: Path, pack: str) -> None:
        self._name = name_to_say(file)
        self._video = video
        self.shots: list[ShotDescription] = []
        self.whole: VideoDescription | None = None
        if file.exists() and not file.is_file():  # a pipe or a device may have no end
            raise DataError(*_NO_FILE, name=self._name)
        try:
            self._stream = file.open("r+b" if file.exists() else "x+b")
        except OSError as error:
            raise DataError(*_UNREADABLE, name=self._name, reason=error.strerror) from error
        try:
            self._stream.truncate(self._read(pack))
            self._stream.seek(0, os.SEEK_END)
        except BaseException:
            self._stream.close()
            raise

    def __enter__(self) -> "Checkpoint":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._stream.close()

    def write(self, found: ShotDescription | VideoDescription) -> None:
        """Add a line. Raises: DataError when the disk does not take it."""
        line = json.dumps(to_json(self._video, found), ensure_ascii=False)
        try:
            self._stream.write(f"{line}\n".encode(errors="backslashreplace"))
            self._stream.flush()
            os.fsync(self._stream.fileno())
        except OSError as error:
            raise DataError(*_FULL, name=self._name, reason=error.strerror) from error

    def _read(self, pack: str) -> int:
        """Take over what is there; returns how many bytes of it stay."""
        ends = [0]  # of the good lines, in bytes
        for number, line in enumerate(self._stream.read().splitlines(keepends=True), start=1):
            if not line.endswith(b"\n"):
                break  # the run was killed while it wrote this
            try:
                content = json.loads(line)
                self._check(content, pack)
                if content["number"] is None:
                    return self._end(content, ends, len(line))
                self.shots.append(self._shot(content))
            except (ValueError, KeyError, TypeError, AttributeError) as error:
                raise DataError(*_BAD_LINE, name=self._name, line=number) from error
            ends.append(ends[-1] + len(line))
        return ends[-1]

    def _check(self, content: Mapping[str, Any], pack: str) -> None:
        if Path(content["file"]).name != self._video.name:
            raise DataError(*_OTHER_VIDEO, name=self._name)
        if content["pack"] != pack:
            raise DataError(*_OTHER_PACK, name=self._name)

    def _shot(self, content: Mapping[str, Any]) -> ShotDescription:
        shot = ShotDescription(content["number"], content["begin"], content["end"], _description(content))
        follows = (len(self.shots) + 1, self.shots[-1].end if self.shots else 0.0)
        if (shot.number, shot.begin) != follows or not shot.end > shot.begin:
            raise ValueError("a shot is missing")
        return shot

    def _end(self, content: Mapping[str, Any], ends: list[int], length: int) -> int:
        if content["error"] is None:
            told = _description(content)
            self.whole = VideoDescription(content["end"], told.width, told.height, tuple(self.shots), told)
            return ends[-1] + length
        # The last shot ended where a damaged copy of the video did; this copy may have more of it.
        del self.shots[-1:]
        return ends[max(0, len(ends) - 2)]


def to_json(video: Path, found: ShotDescription | VideoDescription) -> dict[str, Any]:
    """A shot or the whole video, as on the command line; docs/command-line.md explains the fields."""
    error = found.error if isinstance(found, VideoDescription) else None
    told = {"title": error.title, "hint": error.hint} if error else None
    return {"file": str(video), **found.to_json(), "error": told}


def _description(content: Mapping[str, Any]) -> Description:
    """What Description.to_json() gave, as far as that tells."""
    return Description(
        spoken=content["spoken"],
        caption=content["caption"],
        alternatives=tuple(
            Alternative(other["caption"], other["log_probability"]) for other in content["alternatives"]
        ),
        width=content["width"],
        height=content["height"],
        milliseconds=content["milliseconds"],
        pack=content["pack"],
        confidence=content["confidence"],
        kind=content["kind"],
        quality=tuple(content["quality"]),
        tags=tuple(content["tags"]),
        abstained=content["abstained"],
    )
