"""A file, opened so that nothing can hang: no folder, no pipe, no device, nothing that is empty."""

import errno
import os
import stat
from enum import Enum, auto
from io import FileIO
from pathlib import Path


class Problem(Enum):
    """Why a file cannot be used."""

    NOT_FOUND = auto()
    BROKEN_LINK = auto()
    LINK_LOOP = auto()
    FOLDER = auto()
    NOT_A_FILE = auto()
    FORBIDDEN = auto()
    EMPTY = auto()
    NO_MEMORY = auto()
    UNREADABLE = auto()


_OF_ERRNO = {
    errno.ENOENT: Problem.NOT_FOUND,
    errno.ENOTDIR: Problem.NOT_FOUND,
    errno.ENAMETOOLONG: Problem.NOT_FOUND,
    errno.EINVAL: Problem.NOT_FOUND,  # Windows, for a name with characters no file can have
    errno.ELOOP: Problem.LINK_LOOP,
    errno.EACCES: Problem.FORBIDDEN,
    errno.EPERM: Problem.FORBIDDEN,
    errno.ENXIO: Problem.NOT_A_FILE,
    errno.ENOMEM: Problem.NO_MEMORY,
}


class UnusableFileError(Exception):
    """Not to be shown: whoever opened the file has the words for its problem."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.name)
        self.problem = problem


def open_file(path: str | Path) -> FileIO:
    """Open a regular file that holds something, for reading. Raises: UnusableFileError."""
    try:
        _check(os.stat(path))  # noqa: PTH116 - opening some devices does something; Path changes what was typed
        stream = FileIO(path, opener=_open_without_waiting)
        try:
            _check(os.fstat(stream.fileno()))
        except UnusableFileError:
            stream.close()
            raise
        return stream
    except OSError as error:
        if error.errno == errno.ENOENT and Path(path).is_symlink():
            raise UnusableFileError(Problem.BROKEN_LINK) from error
        raise UnusableFileError(problem_of(error)) from error
    except ValueError as error:  # a null character in the name
        raise UnusableFileError(Problem.NOT_FOUND) from error


def problem_of(error: OSError) -> Problem:
    """What an error of the system means for whoever reads a file."""
    return _OF_ERRNO.get(error.errno or 0, Problem.UNREADABLE)


def _open_without_waiting(path: str, flags: int) -> int:
    # Someone may have put a pipe in the file's place since: opening must not wait for its other end.
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _check(status: os.stat_result) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise UnusableFileError(Problem.FOLDER)
    if not stat.S_ISREG(status.st_mode):
        raise UnusableFileError(Problem.NOT_A_FILE)
    # Also spares reading the files under /proc, which claim to be empty and may wait forever.
    if status.st_size == 0:
        raise UnusableFileError(Problem.EMPTY)
