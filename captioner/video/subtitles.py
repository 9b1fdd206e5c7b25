"""Descriptions as text tracks that players show or speak: WebVTT and SubRip."""

from collections.abc import Iterable

from captioner.video.description import ShotDescription
from captioner.video.merging import merged

_LEAST = 1  # milliseconds: a cue must end after it begins


def to_webvtt(shots: Iterable[ShotDescription]) -> str:
    """A WebVTT file (W3C), for a track of kind "descriptions". Shots that say the same are one cue."""
    blocks = ["WEBVTT - Descriptions"]
    for number, shot in enumerate(merged(shots), start=1):
        begin, end = _milliseconds(shot)
        text = _one_line(shot).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        blocks.append(f"{number}\n{_clock(begin, '.')} --> {_clock(end, '.')}\n{text}")
    return "\n\n".join(blocks) + "\n"


def to_srt(shots: Iterable[ShotDescription]) -> str:
    """A SubRip file, which knows no marks to escape. Shots that say the same are one cue."""
    blocks = []
    for number, shot in enumerate(merged(shots), start=1):
        begin, end = _milliseconds(shot)
        text = _one_line(shot).replace("-->", "->")
        blocks.append(f"{number}\n{_clock(begin, ',')} --> {_clock(end, ',')}\n{text}\n")
    return "\n".join(blocks)


def _milliseconds(shot: ShotDescription) -> tuple[int, int]:
    begin = round(shot.begin * 1000)
    return begin, max(begin + _LEAST, round(shot.end * 1000))


def _one_line(shot: ShotDescription) -> str:
    return " ".join(shot.description.spoken.split())


def _clock(milliseconds: int, mark: str) -> str:
    seconds, rest = divmod(milliseconds, 1000)
    minutes, seconds = divmod(seconds, 60)
    return f"{minutes // 60:02}:{minutes % 60:02}:{seconds:02}{mark}{rest:03}"
