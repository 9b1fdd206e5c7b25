"""Pictures and videos from files, pictures from folders."""

import os
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from captioner.file_names import PICTURE_SUFFIXES, VIDEO_SUFFIXES, is_picture_name
from desktop_app import messages
from desktop_app.jobs import Cancelled, Ok
from desktop_app.messages import say
from desktop_app.picture import Picture, SourceError
from desktop_app.sources import Found
from desktop_app.widgets.form import open_dialog


def pictures_of_paths(paths: Iterable[Path]) -> list[Picture]:
    """The pictures that these files and folders are, folders in the order a person would count in.

    Folders inside folders are left out: a drop of one's home would else begin a day's work. What is missing
    or holds no picture is an error only when there is nothing else; among others it stays in its place, and
    whoever reads it says what is wrong with it.

    Raises: SourceError.
    """
    pictures: list[Picture] = []
    problems: list[SourceError] = []
    for path in paths:
        try:
            pictures.extend(Picture(file.name, file) for file in _files_of(path))
        except SourceError as error:
            problems.append(error)
            pictures.append(Picture(path.name or str(path), path))
    if problems and len(problems) == len(pictures):
        raise problems[0]
    return pictures


def is_there(path: Path) -> bool:
    """Whether there is such a file or folder; False also for a name that no file can have."""
    return os.path.exists(path)  # noqa: PTH110 - Path.exists raises for names that are too long


def _files_of(path: Path) -> list[Path]:
    name = path.name or str(path)
    if not is_there(path):
        raise SourceError(say(messages.FILE_NOT_FOUND, name=name), say(messages.FILE_NOT_FOUND_HINT))
    if not path.is_dir():
        return [path]
    try:
        names = os.listdir(path)  # noqa: PTH208 - names alone need no look at each file
    except OSError as error:
        raise SourceError(
            say(messages.FOLDER_FORBIDDEN, name=name), say(messages.FOLDER_FORBIDDEN_HINT)
        ) from error
    # macOS keeps a "._photo.jpg" beside each photo on a foreign disk; nobody means hidden files.
    found = [each for each in names if is_picture_name(each) and not each.startswith(".")]
    if not found:
        raise SourceError(
            say(messages.FOLDER_WITHOUT_PICTURES, name=name), say(messages.FOLDER_WITHOUT_PICTURES_HINT)
        )
    return [path / each for each in sorted(found, key=natural_order)]


def natural_order(name: str) -> list[tuple[int, str]]:
    """A key that sorts "photo 2" before "photo 10"."""
    parts = re.split(r"([0-9]+)", name.casefold())
    return [(int(part), "") if part[:1].isdecimal() else (0, part) for part in parts]


@dataclass(frozen=True)
class Asked:
    """What a dialog asks for. title, kind: messages. place: where one keeps such files."""

    title: object
    kind: object
    suffixes: tuple[str, ...]
    place: QStandardPaths.StandardLocation


PICTURES = Asked(
    messages.CHOOSE_PICTURES,
    messages.PICTURE_FILES,
    PICTURE_SUFFIXES,
    QStandardPaths.StandardLocation.PicturesLocation,
)
VIDEOS = Asked(
    messages.CHOOSE_VIDEO,
    messages.VIDEO_FILES,
    (*VIDEO_SUFFIXES, "gif", "apng", "webp"),  # the last three move, too
    QStandardPaths.StandardLocation.MoviesLocation,
)


class FileDialogSource:
    """Asks for files with the system's own dialog, which screen readers know.

    folder: where it begins; afterwards where the last files lay.
    """

    def __init__(self, parent: QWidget, folder: str = "", asked: Asked = PICTURES) -> None:
        self._parent, self._asked = parent, asked
        self._open: QFileDialog | None = None
        self.folder = folder or QStandardPaths.writableLocation(self._asked.place)

    def fetch(self, done: Callable[[Found], None]) -> None:
        """Open the dialog; done is called when it closes."""
        if self._open is not None:
            self._open.activateWindow()
            done(Cancelled())
            return
        patterns = " ".join(f"*.{suffix}" for suffix in self._asked.suffixes)
        dialog = QFileDialog(self._parent, say(self._asked.title), self.folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([say(self._asked.kind, patterns=patterns), say(messages.ALL_FILES)])
        self._open = dialog

        def finished(result: int) -> None:
            self._open = None
            paths = [Path(name) for name in dialog.selectedFiles()]
            if not result or not paths:
                done(Cancelled())
                return
            self.folder = str(paths[0].parent)
            # Not looked at here: who reads them says what is wrong with them.
            done(Ok([Picture(path.name, path) for path in paths]))

        dialog.finished.connect(finished)
        open_dialog(dialog)
