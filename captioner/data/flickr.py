"""Flickr8k and Flickr30k: one line per caption.

The original distributions (Hodosh, Young, Hockenmaier 2013; Young et al. 2014) have `name.jpg#0<tab>caption`;
those on Kaggle have a table with a header, `image,caption` or `image_name| comment_number| comment`.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from captioner.data.entries import Entry
from captioner.data.files import read_text
from captioner.errors import DataError

# The official lists, lying beside the captions.
SPLIT_LISTS = {
    "train": "Flickr_8k.trainImages.txt",
    "val": "Flickr_8k.devImages.txt",
    "test": "Flickr_8k.testImages.txt",
}
HEADERS = {
    ("image", "caption"),
    ("image_name", "comment"),
    ("image", "comment_number", "comment"),
    ("image_name", "comment_number", "comment"),
}
DELIMITERS = (",", "|", "\t", ";")

_TOKEN_LINE = re.compile(r"(?P<name>.+?)#(?P<number>\d+)(?:\s+(?P<caption>.*))?")
# "2258277193_586949ec62.jpg.1" in Flickr8k.token.txt: a copy's number got into the name.
_COPY_NUMBER = re.compile(r"(\.(?:jpe?g|png))\.\d+$", re.IGNORECASE)
# results.csv of Flickr30k has one line without its second separator.
_NUMBER_FIRST = re.compile(r"\s*(\d+)\s+(.*)")


def is_token_file(text: str) -> bool:
    """Whether the first line is `name#number caption`."""
    return _TOKEN_LINE.fullmatch(_first_line(text)) is not None


def is_table(text: str) -> bool:
    """Whether the first line is a header naming a picture and a caption."""
    return _delimiter(_first_line(text)) is not None


def read_token_file(text: str, annotations: Path) -> Iterator[Entry]:
    """The captions of `Flickr8k.token.txt` or `results_20130124.token`.

    Raises: DataError naming the first line of another form.
    """
    splits = read_splits(annotations.parent)
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        match = _TOKEN_LINE.fullmatch(line.strip())
        if match is None:
            raise _bad_line(annotations, number, "there is no picture name with # and a number")
        name = _COPY_NUMBER.sub(r"\1", match["name"].strip())
        yield Entry(name, match["caption"] or "", splits.get(name, ""), f"line {number}", match["number"])


def read_table(text: str, annotations: Path) -> Iterator[Entry]:
    """The captions of `captions.txt` or `results.csv`; the header says the delimiter and the columns.

    Raises: DataError naming the first line without a caption column.
    """
    splits = read_splits(annotations.parent)
    header = _first_line(text)
    delimiter = _delimiter(header) or ","
    numbered = header.count(delimiter) == 2
    for number, line in enumerate(text.split("\n"), start=1):
        # A file put together from several has the header again.
        if not line.strip() or line.strip() == header:
            continue
        name, found, rest = line.partition(delimiter)
        name = _COPY_NUMBER.sub(r"\1", _unquote(name))
        which = None
        if numbered:
            which, also_found, caption = rest.partition(delimiter)
            which = which.strip()
            if not also_found and (match := _NUMBER_FIRST.fullmatch(rest)):
                which, also_found, caption = match[1], delimiter, match[2]
            found, rest = found and also_found, caption
        if not found:
            raise _bad_line(annotations, number, f'there is no "{delimiter}" before a caption')
        yield Entry(name, _unquote(rest), splits.get(name, ""), f"line {number}", which)


def read_splits(folder: Path) -> dict[str, str]:
    """The split of each picture named in the official lists in the folder; empty without any list.

    Raises: DataError when a picture is in two lists, or a list cannot be read.
    """
    splits: dict[str, str] = {}
    for split, file in SPLIT_LISTS.items():
        if not (folder / file).is_file():
            continue
        for number, line in enumerate(read_text(folder / file).split("\n"), start=1):
            name = _COPY_NUMBER.sub(r"\1", line.strip())
            if name and splits.setdefault(name, split) != split:
                raise DataError(
                    f"{file}, line {number}: {name} is also in {SPLIT_LISTS[splits[name]]}.",
                    "Take it out of one list: a picture that is trained on cannot be measured on.",
                )
    return splits


def _first_line(text: str) -> str:
    return next((line.strip() for line in text.split("\n") if line.strip()), "")


def _delimiter(header: str) -> str | None:
    for delimiter in DELIMITERS:
        if tuple(_unquote(column).lower() for column in header.split(delimiter)) in HEADERS:
            return delimiter
    return None


def _unquote(value: str) -> str:
    # Line by line and not with the csv module, for which one open quote swallows the captions that follow.
    value = value.strip()
    if len(value) >= 2 and value[0] == value[-1] == '"':
        value = value[1:-1].replace('""', '"')
    return value.strip()


def _bad_line(annotations: Path, number: int, what: str) -> DataError:
    return DataError(f"{annotations.name}, line {number}: {what}.", "Mend that line or take it out.")
