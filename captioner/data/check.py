"""Do the annotations and the pictures on disk fit together? Asked before hours of training, in a second."""

import os
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from captioner.data.annotations import CaptionedPicture
from captioner.errors import DataError

FIRST_MISSING = 5  # names told; enough to see what is wrong with them


@dataclass(frozen=True)
class DataReport:
    """What is there to train or measure on.

    pictures, captions: how many are annotated. splits: how many annotated pictures are on disk, by split.
    missing: how many annotated pictures are not on disk. missing_names: the first of them, file names.
    without_captions: how many other files of the same kind (.jpg, ...) lie in the pictures' folders.
    usable: the annotated pictures that are on disk, in their order.
    """

    pictures: int
    captions: int
    splits: Mapping[str, int]
    missing: int
    missing_names: tuple[str, ...]
    without_captions: int
    usable: tuple[CaptionedPicture, ...] = field(repr=False)

    def __str__(self) -> str:
        """Three to four lines to be read or spoken."""
        splits = ", ".join(f"{name or 'no split'} {count:,}" for name, count in self.splits.items())
        each = self.captions / self.pictures
        lines = [
            f"Pictures: {self.pictures:,} with {self.captions:,} captions, {each:.1f} each.",
            f"On disk by split: {splits}.",
        ]
        if self.missing:
            more = ", ..." if self.missing > len(self.missing_names) else ""
            lines.append(f"Not on disk: {self.missing:,} ({', '.join(self.missing_names)}{more}).")
        else:
            lines.append("Not on disk: none.")
        if self.without_captions:
            lines.append(f"On disk without a caption: {self.without_captions:,}.")
        return "\n".join(lines)


def check_pictures(pictures: Sequence[CaptionedPicture], splits: Iterable[str] = ()) -> DataReport:
    """Counts what is there; files are looked for by name, not opened.

    splits: those that must have a picture on disk.

    Raises: DataError when no annotated picture is on disk, or none of a split asked for.
    """
    folders = {picture.file.parent for picture in pictures}
    present = {folder: _names(folder) for folder in folders}
    usable = tuple(picture for picture in pictures if _name(picture.file) in present[picture.file.parent])
    if not usable:
        raise _nothing(pictures)
    counts = Counter(picture.split for picture in usable)
    for split in splits:
        if not counts[split]:
            raise _empty_split(split, sum(picture.split == split for picture in pictures), counts)
    suffixes = {os.path.normcase(picture.file.suffix) for picture in pictures}
    found = sum(Path(name).suffix in suffixes for names in present.values() for name in names)
    missing = [picture for picture in pictures if _name(picture.file) not in present[picture.file.parent]]
    return DataReport(
        pictures=len(pictures),
        captions=sum(len(picture.captions) for picture in pictures),
        splits={name: counts[name] for name in ("train", "val", "test", "") if counts[name]},
        missing=len(missing),
        missing_names=tuple(picture.file.name for picture in missing[:FIRST_MISSING]),
        without_captions=found - len({p.file for p in usable}),
        usable=usable,
    )


def _names(folder: Path) -> set[str]:
    # One listing per folder: asking for 100,000 files one by one takes minutes on a network drive.
    try:
        with os.scandir(folder) as entries:
            return {os.path.normcase(entry.name) for entry in entries if entry.is_file()}
    except OSError:
        return set()


def _name(file: Path) -> str:
    return os.path.normcase(file.name)


def _nothing(pictures: Sequence[CaptionedPicture]) -> DataError:
    if not pictures:
        return DataError("There are no annotated pictures.", "Choose a file that has captions in it.")
    first = pictures[0].file
    return DataError(
        f"None of the {len(pictures):,} annotated pictures is on disk.",
        f"Give the folder that holds {first.name}; it was looked for in {first.parent}.",
    )


def _empty_split(split: str, annotated: int, counts: Mapping[str, int]) -> DataError:
    found = ", ".join(name or "pictures without a split" for name in counts)
    if annotated:
        return DataError(
            f'None of the {annotated:,} pictures of the split "{split}" is on disk.',
            "Put them into the folder of pictures.",
        )
    return DataError(
        f'No picture is in the split "{split}".',
        f"The data set has {found}. For Flickr8k, put the official lists beside the captions "
        "(Flickr_8k.trainImages.txt, Flickr_8k.devImages.txt).",
    )
