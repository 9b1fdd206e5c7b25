"""Annotated video clips: MSVD (Chen and Dolan 2011) and MSR-VTT (Xu et al. 2016)."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from captioner.data.entries import Entry
from captioner.data.files import read_text
from captioner.errors import DataError

# What a YouTube video is called, and the clip's first and last second.
_MSVD_LINE = re.compile(r"(?P<clip>[\w-]{11}_\d+_\d+)\s+(?P<sentence>.*\S)")
MSVD_MAPPING = "youtube_mapping.txt"
"""Beside the descriptions: which of the numbers vid1 to vid1970 each clip has. They say its split."""
_LAST_OF_SPLIT = (("train", 1200), ("val", 1300), ("test", 1970))  # as Venugopalan et al. 2015 have it


def is_msvd(text: str) -> bool:
    """Whether the first line that is no comment is `CLIP sentence`."""
    lines = (line.strip() for line in text.split("\n"))
    first = next((line for line in lines if line and not line.startswith("#")), "")
    return _MSVD_LINE.fullmatch(first) is not None


def read_msvd(text: str, annotations: Path, videos: Path) -> Iterator[Entry]:
    """The sentences of `AllVideoDescriptions.txt`; clips are `CLIP.avi`, or `vid1.avi` by the mapping.

    Raises: DataError naming the first line of another form.
    """
    numbers = _read_mapping(annotations.parent / MSVD_MAPPING)
    for line_number, line in enumerate(text.split("\n"), start=1):
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        match = _MSVD_LINE.fullmatch(line)
        if match is None:
            raise DataError(
                f"{annotations.name}, line {line_number}: there is no clip's name before a sentence.",
                "Mend that line or take it out.",
            )
        clip = match["clip"]
        number = numbers.get(clip)
        name = f"{clip}.avi"
        if number is not None and (videos / f"vid{number}.avi").exists():
            name = f"vid{number}.avi"
        yield Entry(name, match["sentence"], _split_of(number), f"line {line_number}")


def _read_mapping(file: Path) -> dict[str, int]:
    if not file.is_file():
        return {}
    found = (re.fullmatch(r"(\S+)\s+vid(\d+)", line.strip()) for line in read_text(file).split("\n"))
    return {match[1]: int(match[2]) for match in found if match}


def _split_of(number: int | None) -> str:
    return next((split for split, last in _LAST_OF_SPLIT if number is not None and number <= last), "")


def is_msr_vtt(content: Any) -> bool:
    """Whether JSON is that of `videodatainfo.json`."""
    return isinstance(content, dict) and {"videos", "sentences"} <= set(content)


def read_msr_vtt(content: Mapping[str, Any], annotations: Path) -> Iterator[Entry]:
    """The sentences of `videodatainfo.json`; clips are `video0.mp4` and so on.

    Raises: DataError naming the entry that lacks something.
    """
    splits: dict[str, str] = {}
    for index, video in enumerate(_list(content, "videos", annotations)):
        where = f"videos[{index}]"
        splits[_text(video, "video_id", annotations, where)] = _text(video, "split", annotations, where)
    for index, sentence in enumerate(_list(content, "sentences", annotations)):
        where = f"sentences[{index}]"
        name = _text(sentence, "video_id", annotations, where)
        if name not in splits:
            raise _bad(annotations, where, f"no video has the id {name}")
        yield Entry(f"{name}.mp4", _text(sentence, "caption", annotations, where), splits[name], where)


def _list(content: Mapping[str, Any], key: str, annotations: Path) -> list[Any]:
    value = content[key]
    if not isinstance(value, list):
        raise _bad(annotations, key, "this is no list")
    return value


def _text(entry: Any, key: str, annotations: Path, where: str) -> str:
    value = entry.get(key) if isinstance(entry, dict) else None
    if not isinstance(value, str):
        raise _bad(annotations, where, f'"{key}" is missing or no text')
    return value


def _bad(annotations: Path, where: str, what: str) -> DataError:
    return DataError(f"{annotations.name}, {where}: {what}.", "Mend that entry or take it out.")
