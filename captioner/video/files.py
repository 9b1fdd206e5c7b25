"""A video file, opened so that nothing can hang or reach beyond it."""

from io import FileIO
from pathlib import Path

from captioner.errors import VideoError
from captioner.file_names import name_to_say
from captioner.files import Problem, UnusableFileError, open_file

_NOT_FOUND = ("{name} was not found.", "Check the name, or choose the video again.")
_FOLDER = ("{name} is a folder.", "Choose a video in it.")
_NOT_A_FILE = ("{name} is a device, not a video.", "Choose a video file.")
_FORBIDDEN = ("{name} may not be opened.", "Ask the owner of the file to let you read it.")
_UNREADABLE = ("{name} could not be read.", "The disk or the connection to it may have failed. Try again.")
_EMPTY = ("{name} is empty.", "It may not have been copied or downloaded fully. Copy it again.")
_WORDS = {
    Problem.NOT_FOUND: _NOT_FOUND,
    Problem.BROKEN_LINK: _NOT_FOUND,
    Problem.LINK_LOOP: _NOT_FOUND,
    Problem.FOLDER: _FOLDER,
    Problem.NOT_A_FILE: _NOT_A_FILE,
    Problem.FORBIDDEN: _FORBIDDEN,
    Problem.EMPTY: _EMPTY,
}


def open_video(file: Path) -> FileIO:
    """The opened file; a regular one that holds something. Raises: VideoError.

    FFmpeg gets this and never a name, which it might take for an address of the network.
    """
    try:
        return open_file(file)
    except UnusableFileError as error:
        raise VideoError(*_WORDS.get(error.problem, _UNREADABLE), name=name_to_say(file)) from error
