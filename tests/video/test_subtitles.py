"""Text tracks, read back by another program's parser."""

from io import StringIO
from pathlib import Path

import webvtt

from captioner.description.description import Description
from captioner.video.description import ShotDescription
from captioner.video.subtitles import to_srt, to_webvtt

SPOKEN = ["A dog & a cat <play>.", "A dog & a cat <play>.", "Text: a --> b.\nAnd more.", "The end."]
TIMES = [0.0, 0.5005, 59.9996, 3599.9999, 3600.0]


def shots() -> list[ShotDescription]:
    return [
        ShotDescription(
            place + 1, TIMES[place], TIMES[place + 1], Description(text, None, (), 8, 8, {}, "tiny")
        )
        for place, text in enumerate(SPOKEN)
    ]


def test_webvtt_is_read_by_another_parser() -> None:
    cues = list(webvtt.from_buffer(StringIO(to_webvtt(shots()))))
    assert [(cue.start, cue.end) for cue in cues] == [
        ("00:00:00.000", "00:01:00.000"),
        ("00:01:00.000", "01:00:00.000"),
        ("01:00:00.000", "01:00:00.001"),
    ]
    assert [cue.raw_text for cue in cues] == [
        "A dog &amp; a cat &lt;play&gt;.",
        "Text: a --&gt; b. And more.",
        "The end.",
    ]


def test_srt_is_read_by_another_parser(tmp_path: Path) -> None:
    (tmp_path / "film.srt").write_text(to_srt(shots()), "utf-8")
    cues = list(webvtt.from_srt(str(tmp_path / "film.srt")))
    assert [(cue.start, cue.end) for cue in cues] == [
        ("00:00:00.000", "00:01:00.000"),
        ("00:01:00.000", "01:00:00.000"),
        ("01:00:00.000", "01:00:00.001"),
    ]
    assert cues[1].text == "Text: a -> b. And more."
