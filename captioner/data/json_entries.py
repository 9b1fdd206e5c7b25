"""Annotations in JSON: Karpathy's splits, COCO captions, NeuralTalk2's raw list and the plain list.

Karpathy and Fei-Fei 2015 (`dataset_coco.json`), Chen et al. 2015 (`captions_train2017.json`), NeuralTalk2's
`coco_raw.json`.
"""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from captioner.data.entries import Entry
from captioner.data.video_entries import is_msr_vtt, read_msr_vtt
from captioner.errors import DataError


def read_json(text: str, annotations: Path, images: Path) -> Iterator[Entry]:
    """The captions of any of the known JSON forms, told apart by their keys.

    Raises: DataError when the text is no JSON, of an unknown form, or an entry lacks something.
    """
    try:
        content = json.loads(text)
    except json.JSONDecodeError as error:
        raise DataError(
            f"{annotations.name}, line {error.lineno}: this is no valid JSON: {error.msg}.",
            "Fetch the file again: it may be cut off.",
        ) from None
    except RecursionError:
        raise DataError(f"{annotations.name} is nested too deeply.", "Choose a file of captions.") from None
    if is_msr_vtt(content):
        return read_msr_vtt(content, annotations)
    entries = content.get("images") if isinstance(content, dict) else content
    if not isinstance(entries, list):
        raise DataError(f'{annotations.name} has no list "images".', "Choose a file of captions.")
    reader = _Reader(annotations, images)
    if isinstance(content, dict) and "annotations" in content:
        return reader.coco(entries, content["annotations"])
    first = entries[0] if entries else {}
    if isinstance(first, dict) and "sentences" in first:
        return reader.karpathy(entries)
    return reader.plain(entries)


class _Reader:
    """The forms, sharing the wording of their errors."""

    def __init__(self, annotations: Path, images: Path) -> None:
        self._annotations = annotations
        self._images = images

    def karpathy(self, entries: list[Any]) -> Iterator[Entry]:
        for index, entry in enumerate(entries):
            where = f"images[{index}]"
            name = self._text(entry, "filename", where)
            if "filepath" in entry:
                name = self._in_folder(self._text(entry, "filepath", where), name)
            split = self._text(entry, "split", where)
            for sentence in self._list(entry, "sentences", where):
                yield Entry(name, self._text(sentence, "raw", f"{where}.sentences"), split, where)

    def coco(self, entries: list[Any], captions: Any) -> Iterator[Entry]:
        match = re.search(r"(?:^|_)((train|val|test)\d*)(?:_|$)", self._annotations.stem)
        folder, split = (match[1], match[2]) if match else ("", "")
        names = {}
        for index, entry in enumerate(entries):
            where = f"images[{index}]"
            names[self._get(entry, "id", where)] = self._in_folder(
                folder, self._text(entry, "file_name", where)
            )
        if not isinstance(captions, list):
            raise self._bad("annotations", "this is no list")
        for index, caption in enumerate(captions):
            where = f"annotations[{index}]"
            picture = self._get(caption, "image_id", where)
            if picture not in names:
                raise self._bad(where, f"no image has the id {picture}")
            yield Entry(names[picture], self._text(caption, "caption", where), split, where)

    def plain(self, entries: list[Any]) -> Iterator[Entry]:
        for index, entry in enumerate(entries):
            where = f"images[{index}]"
            key = "file_path" if isinstance(entry, dict) and "file_path" in entry else "file"
            name = self._text(entry, key, where)
            split = self._text(entry, "split", where) if "split" in entry else ""
            for caption in self._list(entry, "captions", where):
                if not isinstance(caption, str):
                    raise self._bad(f"{where}.captions", "a caption is no text")
                yield Entry(name, caption, split, where)

    def _in_folder(self, folder: str, name: str) -> str:
        # People unpack val2014.zip into the folder of pictures, or name val2014 itself as that folder.
        return f"{folder}/{name}" if folder and (self._images / folder).is_dir() else name

    def _get(self, entry: Any, key: str, where: str) -> Any:
        if not isinstance(entry, dict) or key not in entry:
            raise self._bad(where, f'"{key}" is missing')
        value = entry[key]
        if isinstance(value, list | dict):
            raise self._bad(where, f'"{key}" is no single value')
        return value

    def _text(self, entry: Any, key: str, where: str) -> str:
        value = self._get(entry, key, where)
        if not isinstance(value, str):
            raise self._bad(where, f'"{key}" is no text')
        return value

    def _list(self, entry: Any, key: str, where: str) -> list[Any]:
        value = entry.get(key)
        if not isinstance(value, list):
            raise self._bad(where, f'"{key}" is no list')
        return value

    def _bad(self, where: str, what: str) -> DataError:
        return DataError(f"{self._annotations.name}, {where}: {what}.", "Mend that entry or take it out.")
