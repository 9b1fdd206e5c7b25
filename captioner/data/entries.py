"""What every reader of annotations yields, and how it becomes a list of pictures."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path, PureWindowsPath

from captioner.data.annotations import CaptionedPicture
from captioner.errors import DataError

SPLITS = {
    "train": "train",
    "restval": "train",  # Karpathy's name for validation pictures that go into training
    "val": "val",
    "dev": "val",
    "validation": "val",
    "validate": "val",  # MSR-VTT's word for it
    "test": "test",
    "": "",
}


@dataclass(frozen=True)
class Entry:
    """One caption as an annotation file has it.

    name: the picture's name in the file, perhaps with folders. caption: raw, perhaps blank. split: as
    written, or "". where: the place in the file, to be named in errors ("line 3", "images[3]").
    number: which of the picture's captions this is, where the format says so.
    """

    name: str
    caption: str
    split: str
    where: str
    number: str | None = None


@dataclass
class _Collected:
    split: str
    captions: list[str] = field(default_factory=list)
    numbered: set[tuple[str, str]] = field(default_factory=set)

    def add(self, entry: Entry) -> None:
        caption = " ".join(entry.caption.split())
        if not caption:
            return
        if entry.number is not None:
            # Only a repeated number shows a repeated line: two people may well write the same sentence,
            # and in Flickr8k they do.
            if (entry.number, caption) in self.numbered:
                return
            self.numbered.add((entry.number, caption))
        self.captions.append(caption)


def assemble(entries: Iterable[Entry], annotations: Path, images: Path) -> list[CaptionedPicture]:
    """The pictures of the entries, in order of first appearance; those without any caption are left out.

    Raises: DataError for a name outside the folder of pictures, an unknown split, a picture in two splits,
    or when no caption is left.
    """
    collected: dict[str, _Collected] = {}
    for entry in entries:
        split = _split(entry, annotations)
        picture = collected.get(entry.name)
        if picture is None:
            _check_inside(entry, annotations)
            picture = collected[entry.name] = _Collected(split)
        if picture.split != split:
            raise DataError(
                f"{annotations.name}, {entry.where}: {entry.name} is in two splits, "
                f'"{picture.split}" and "{split}".',
                "Keep it in one of them: a picture that is trained on cannot be measured on.",
            )
        picture.add(entry)
    pictures = [
        CaptionedPicture(images.joinpath(*_parts(name)), tuple(found.captions), found.split)
        for name, found in collected.items()
        if found.captions
    ]
    if not pictures:
        raise DataError(
            f"{annotations.name} holds no captions.", "Choose the file that has the sentences in it."
        )
    return pictures


def _split(entry: Entry, annotations: Path) -> str:
    try:
        return SPLITS[entry.split]
    except KeyError:
        raise DataError(
            f'{annotations.name}, {entry.where}: "{entry.split}" is no split.',
            "Write train, val or test, or leave it out.",
        ) from None


def _parts(name: str) -> tuple[str, ...]:
    # A Windows path takes both kinds of slashes, so a list made there is read here.
    return PureWindowsPath(name).parts


def _check_inside(entry: Entry, annotations: Path) -> None:
    parts = _parts(entry.name)
    if not parts:
        raise DataError(
            f"{annotations.name}, {entry.where}: the picture has no name.", "Mend that place or take it out."
        )
    if ".." in parts or PureWindowsPath(entry.name).anchor or "\0" in entry.name:
        raise DataError(
            f'{annotations.name}, {entry.where}: the picture name "{entry.name}" leads out of the folder '
            "of pictures.",
            "Write names that start inside that folder, without a drive, a leading slash or two dots.",
        )
