"""A video file, opened so that nothing can hang or reach beyond it."""

import errno
import os
import stat
from io import FileIO
from pathlib import Path

from captioner.errors import VideoError
from captioner.file_names import name_to_say

_NOT_FOUND = ("{name} was not found.", "Check the name, or choose the video again.")
_FOLDER = ("{name} is a folder.", "Choose a video in it.")
_NOT_A_FILE = ("{name} is a device, not a video.", "Choose a video file.")
_FORBIDDEN = ("{name} may not be opened.", "Ask the owner of the file to let you read it.")
_UNREADABLE = ("{name} could not be read.", "The disk or the connection to it may have failed. Try again.")
_EMPTY = ("{name} is empty.", "It may not have been copied or downloaded fully. Copy it again.")
_PROBLEM_OF_ERRNO = {
    errno.ENOENT: _NOT_FOUND,
    errno.ENOTDIR: _NOT_FOUND,
    errno.ENAMETOOLONG: _NOT_FOUND,
    errno.EINVAL: _NOT_FOUND,
    errno.ELOOP: _NOT_FOUND,
    errno.EACCES: _FORBIDDEN,
    errno.EPERM: _FORBIDDEN,
    errno.ENXIO: _NOT_A_FILE,
}


def open_video(file: Path) -> FileIO:
    """The opened file; a regular one that holds something. Raises: VideoError.

    FFmpeg gets this and never a name, which it might take for an address of the network.
    """
    name = name_to_say(file)
    try:
        _check(file.stat(), name)  # opening some devices does something
        stream = FileIO(file, opener=_open_without_waiting)
        try:
            _check(os.fstat(stream.fileno()), name)
        except VideoError:
            stream.close()
            raise
        return stream
    except OSError as error:
        raise _error(_PROBLEM_OF_ERRNO.get(error.errno or 0, _UNREADABLE), name) from error
    except ValueError as error:  # a null character in the name
        raise _error(_NOT_FOUND, name) from error


def _open_without_waiting(path: str, flags: int) -> int:
    # Someone may have put a pipe in the file's place since: opening must not wait for its other end.
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _check(status: os.stat_result, name: str) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise _error(_FOLDER, name)
    if not stat.S_ISREG(status.st_mode):
        raise _error(_NOT_A_FILE, name)
    if status.st_size == 0:
        raise _error(_EMPTY, name)


def _error(problem: tuple[str, str], name: str) -> VideoError:
    return VideoError(*problem, name=name)
