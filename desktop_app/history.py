"""The last descriptions: in memory, and in a file only where the user asked for that."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop_app import messages
from desktop_app.messages import say
from desktop_app.stored import Report, StorageError, read_json, reason, set_aside, write_json


@dataclass(frozen=True)
class Entry:
    """One description. time: with its zone. source: what the picture is called. spoken: what was said of it.

    own_text: what the user wrote about it themselves, "" for nothing. pack: the model pack that described it.
    text: all that was read in the picture, a paragraph a line.
    """

    time: datetime
    source: str
    spoken: str
    own_text: str = ""
    pack: str = ""
    text: str = ""


class History(QObject):
    """The last entries, the newest first. Told by position, so that a list need not lose its place.

    length: how many are kept. kept: whether also between runs. report: is told what cannot be read or saved.
    """

    inserted = Signal(int)
    removed = Signal(int)
    replaced = Signal(int)

    def __init__(self, path: Path, length: int, kept: bool, report: Report) -> None:
        super().__init__()
        self._path = path
        self._length = length
        self._kept = kept
        self._report = report
        self._told_unsaved = False
        self._deleted: list[list[Entry]] = []  # what each delete() took
        self._entries = self._read()[:length] if kept else []

    def entries(self) -> tuple[Entry, ...]:
        """All of them, the newest first."""
        return tuple(self._entries)

    def add(self, entry: Entry) -> None:
        """Note a description; the oldest goes when there are too many."""
        self._insert(0, entry)
        self._save()

    def set_own_text(self, position: int, text: str) -> None:
        """Note what the user wrote about a picture."""
        self._entries[position] = replace(self._entries[position], own_text=text)
        self._save()
        self.replaced.emit(position)

    def add_text(self, entry: Entry, told: str, text: str) -> None:
        """Note what was read in a picture after it had been added. told: what was said of it. text: all."""
        for position, here in enumerate(self._entries):
            if here == replace(entry, own_text=here.own_text):  # the user may have written meanwhile
                self._entries[position] = replace(here, spoken=f"{here.spoken} {told}", text=text)
                self._save()
                self.replaced.emit(position)
                return

    def delete(self, positions: Iterable[int]) -> None:
        """Forget some, until restore()."""
        deleted = []
        for position in sorted(positions, reverse=True):
            deleted.append(self._entries.pop(position))
            self.removed.emit(position)
        self._deleted.append(deleted)
        self._save()

    def clear(self) -> None:
        """Forget all, until restore()."""
        self.delete(range(len(self._entries)))

    def restore(self) -> int:
        """Bring back what was deleted last, then what before that; how many that were."""
        deleted = self._deleted.pop() if self._deleted else []
        self._insert_by_time(deleted)
        self._save()
        return len(deleted)

    def set_length(self, length: int) -> None:
        """How many are kept from now on."""
        self._length = length
        self._shorten()
        self._save()

    def set_kept(self, kept: bool) -> None:
        """Keep them between runs, with what an earlier run may have left, or remove them from the disk."""
        self._kept = kept
        if kept:
            self._insert_by_time(entry for entry in self._read() if entry not in self._entries)
            self._save()
        else:
            self._remove_file()

    def _insert(self, position: int, entry: Entry) -> None:
        self._entries.insert(position, entry)
        self.inserted.emit(position)
        self._shorten()

    def _insert_by_time(self, entries: Iterable[Entry]) -> None:
        for entry in entries:
            older = (place for place, other in enumerate(self._entries) if other.time <= entry.time)
            self._insert(next(older, len(self._entries)), entry)

    def _shorten(self) -> None:
        while len(self._entries) > self._length:
            self._entries.pop()
            self.removed.emit(len(self._entries))

    def _read(self) -> list[Entry]:
        data = read_json(self._path, self._report)
        if data is None:
            return []
        found = [_entry(item) for item in data] if isinstance(data, list) else [None]
        entries = [entry for entry in found if entry is not None]
        if len(entries) < len(found):
            set_aside(self._path, self._report)
        return sorted(entries, key=lambda entry: entry.time, reverse=True)

    def _save(self) -> None:
        if not self._kept:
            return
        try:
            write_json(
                self._path, [{**asdict(entry), "time": entry.time.isoformat()} for entry in self._entries]
            )
        except StorageError as error:
            if not self._told_unsaved:  # the next picture would only say the same
                self._report(error)
            self._told_unsaved = True
        else:
            self._told_unsaved = False

    def _remove_file(self) -> None:
        try:
            self._path.unlink(missing_ok=True)
        except OSError as error:
            hint = say(messages.HISTORY_NOT_REMOVED_HINT, why=reason(error))
            self._report(StorageError(say(messages.HISTORY_NOT_REMOVED, file=self._path), hint))


def _entry(item: object) -> Entry | None:
    """An entry as it stands in the file; None where it is damaged."""
    try:
        if isinstance(item, dict) and all(isinstance(value, str) for value in item.values()):
            # astimezone: a time without a zone could not be compared with the others.
            return Entry(**{**item, "time": datetime.fromisoformat(item["time"]).astimezone()})
    except (TypeError, KeyError, ValueError, OverflowError, OSError):
        pass
    return None
