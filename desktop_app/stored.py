"""JSON files that survive a crash, a full disk and a careless hand: written whole or not at all, private."""

import json
import os
from collections.abc import Callable
from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import TextIO, cast

from captioner.errors import CaptionerError
from desktop_app import messages
from desktop_app.messages import say

Report = Callable[[CaptionerError], None]


class StorageError(CaptionerError):
    """A file of the program's own cannot be read or written."""


def read_json(path: Path, report: Report) -> object:
    """What a file holds; None where there is none. A damaged one is set aside and told, never raised."""
    try:
        data: object = json.loads(path.read_text("utf-8"))
        return data
    except FileNotFoundError:
        return None
    except OSError as error:
        hint = say(messages.STORED_UNREADABLE_HINT, why=reason(error))
        report(StorageError(say(messages.STORED_UNREADABLE, file=path), hint))
    except (ValueError, RecursionError):  # not JSON, not UTF-8, or made to overflow
        set_aside(path, report)
    return None


def set_aside(path: Path, report: Report) -> None:
    """Rename a damaged file, so that nothing in it is lost or met again, and tell."""
    names = (path.with_name(f"{path.name}.damaged{number}") for number in count(1))
    aside = next(name for name in names if not name.exists())
    title = say(messages.STORED_DAMAGED, file=path.name)
    try:
        path.rename(aside)
    except OSError as error:
        report(StorageError(title, say(messages.STORED_NOT_SET_ASIDE, why=reason(error))))
    else:
        report(StorageError(title, say(messages.STORED_SET_ASIDE, file=aside)))


def write_json(path: Path, data: object) -> None:
    """Replace a file. Raises: StorageError."""
    write_text(path, json.dumps(data, indent=1))


def write_text(path: Path, text: str) -> None:
    """Replace a file, or leave it as it was. Raises: StorageError."""
    # Not forced onto the disk: that can take longer than the window may stand still, and a file that a power
    # cut has emptied is set aside like any damaged one.
    unfinished = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with open_private(unfinished, "w") as file:
            file.write(text)
        unfinished.replace(path)
    except OSError as error:
        with suppress(OSError):
            unfinished.unlink()
        hint = say(messages.STORED_UNWRITABLE_HINT, why=reason(error))
        raise StorageError(say(messages.STORED_UNWRITABLE, file=path), hint) from error


def open_private(path: str | os.PathLike[str], mode: str) -> TextIO:
    """Open a text file to write; if it is new, nobody else may read it."""
    return cast(
        TextIO,
        open(
            path,
            mode,
            encoding="utf-8",
            errors="replace",  # a file's name can hold what UTF-8 cannot
            newline="\n",
            opener=lambda name, flags: os.open(name, flags, 0o600),
        ),
    )


def reason(error: OSError) -> str:
    """Why the system refused, in its own words."""
    return error.strerror or str(error)
