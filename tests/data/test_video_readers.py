"""MSVD and MSR-VTT, from small files invented here in their forms."""

import json
from pathlib import Path
from typing import Any

import pytest

from captioner.data import CaptionedPicture, read_annotations
from captioner.errors import DataError

MSVD = """# Descriptions of the MSR Video Description Corpus
#
-4wsuPCjDBc_5_15 a squirrel is eating a peanut in its shell
-4wsuPCjDBc_5_15 A squirrel eats.

vid_A-bcde1_0_7 A man is  playing a guitar.
zzzzzzzzzzz_10_20 A dog.
"""
MAPPING = "-4wsuPCjDBc_5_15 vid1200\nvid_A-bcde1_0_7 vid1201\nzzzzzzzzzzz_10_20 vid1970\n"
MSR_VTT: dict[str, Any] = {
    "info": {"year": "2016"},
    "videos": [
        {"video_id": "video0", "category": 9, "url": "", "start time": 1.5, "split": "train", "id": 0},
        {"video_id": "video1", "category": 3, "url": "", "start time": 0.0, "split": "validate", "id": 1},
    ],
    "sentences": [
        {"caption": "a car is shown", "video_id": "video1", "sen_id": 0},
        {"caption": "in a kitchen somebody cooks", "video_id": "video0", "sen_id": 1},
        {"caption": "a new car", "video_id": "video1", "sen_id": 2},
    ],
}


def read(folder: Path, content: str, name: str) -> list[CaptionedPicture]:
    (folder / "clips").mkdir(exist_ok=True)
    (folder / name).write_text(content, "utf-8")
    return read_annotations(folder / name, folder / "clips")


def test_msvd_without_its_mapping_has_no_splits(tmp_path: Path) -> None:
    clips = tmp_path / "clips"
    assert read(tmp_path, MSVD, "AllVideoDescriptions.txt") == [
        CaptionedPicture(
            clips / "-4wsuPCjDBc_5_15.avi",
            ("a squirrel is eating a peanut in its shell", "A squirrel eats."),
            "",
        ),
        CaptionedPicture(clips / "vid_A-bcde1_0_7.avi", ("A man is playing a guitar.",), ""),
        CaptionedPicture(clips / "zzzzzzzzzzz_10_20.avi", ("A dog.",), ""),
    ]


def test_msvd_has_the_usual_splits_by_its_mapping(tmp_path: Path) -> None:
    (tmp_path / "youtube_mapping.txt").write_text(MAPPING)
    (tmp_path / "clips").mkdir()
    (tmp_path / "clips" / "vid1970.avi").touch()
    found = read(tmp_path, MSVD, "AllVideoDescriptions.txt")
    assert [(clip.file.name, clip.split) for clip in found] == [
        ("-4wsuPCjDBc_5_15.avi", "train"),
        ("vid_A-bcde1_0_7.avi", "val"),
        ("vid1970.avi", "test"),
    ]


def test_a_broken_line_of_msvd_is_named(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"AllVideoDescriptions\.txt, line 8: there is no clip's name"):
        read(tmp_path, MSVD + "A man rides.\n", "AllVideoDescriptions.txt")


def test_msr_vtt(tmp_path: Path) -> None:
    assert read(tmp_path, json.dumps(MSR_VTT), "videodatainfo.json") == [
        CaptionedPicture(tmp_path / "clips" / "video1.mp4", ("a car is shown", "a new car"), "val"),
        CaptionedPicture(tmp_path / "clips" / "video0.mp4", ("in a kitchen somebody cooks",), "train"),
    ]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (
            {"sentences": [{"caption": "a", "video_id": "video7"}]},
            r"sentences\[0\]: no video has the id video7",
        ),
        ({"sentences": [{"video_id": "video0"}]}, r'sentences\[0\]: "caption" is missing'),
        ({"videos": [{"video_id": "video0"}]}, r'videos\[0\]: "split" is missing'),
        ({"videos": {}}, "videos: this is no list"),
    ],
)
def test_a_broken_entry_of_msr_vtt_is_named(tmp_path: Path, change: dict[str, Any], message: str) -> None:
    with pytest.raises(DataError, match=message):
        read(tmp_path, json.dumps({**MSR_VTT, **change}), "videodatainfo.json")
