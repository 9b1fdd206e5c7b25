"""Annotations against files on disk; the files are empty, for they are not to be opened."""

import os
from pathlib import Path

import pytest

from captioner.data import CaptionedPicture, check_pictures
from captioner.errors import DataError


def pictures(folder: Path, *names_and_splits: tuple[str, str]) -> list[CaptionedPicture]:
    return [CaptionedPicture(folder / name, ("A kite", "Wind"), split) for name, split in names_and_splits]


def test_counts_what_is_there(tmp_path: Path) -> None:
    for name in ("a.jpg", "b.jpg", "extra.jpg", "notes.txt"):
        (tmp_path / name).touch()
    (tmp_path / "d.jpg").mkdir()
    annotated = pictures(
        tmp_path, ("a.jpg", "train"), ("b.jpg", ""), ("c.jpg", "val"), ("d.jpg", "val"), ("x/e.jpg", "")
    )
    report = check_pictures(annotated, ["train"])
    assert (report.pictures, report.captions, report.missing, report.without_captions) == (5, 10, 3, 1)
    assert report.splits == {"train": 1, "": 1}
    assert report.missing_names == ("c.jpg", "d.jpg", "e.jpg")
    assert report.usable == tuple(annotated[:2])
    assert str(report).splitlines() == [
        "Pictures: 5 with 10 captions, 2.0 each.",
        "On disk by split: train 1, no split 1.",
        "Not on disk: 3 (c.jpg, d.jpg, e.jpg).",
        "On disk without a caption: 1.",
    ]


def test_a_complete_set_says_so_in_three_lines(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").touch()
    text = str(check_pictures(pictures(tmp_path, ("a.jpg", "val"))))
    assert text.splitlines()[2:] == ["Not on disk: none."]


def test_names_only_the_first_of_many_missing(tmp_path: Path) -> None:
    (tmp_path / "0.jpg").touch()
    report = check_pictures(pictures(tmp_path, *((f"{number}.jpg", "") for number in range(2000))))
    assert (report.missing, len(report.missing_names)) == (1999, 5)
    assert "Not on disk: 1,999 (1.jpg, 2.jpg, 3.jpg, 4.jpg, 5.jpg, ...)." in str(report)


def test_nothing_usable_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="no annotated pictures"):
        check_pictures([])
    with pytest.raises(DataError, match="None of the 1 annotated pictures") as caught:
        check_pictures(pictures(tmp_path / "nowhere", ("a.jpg", "train")))
    assert "the folder that holds a.jpg" in caught.value.hint
    assert str(tmp_path / "nowhere") in caught.value.hint


def test_an_empty_split_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").touch()
    annotated = pictures(tmp_path, ("a.jpg", "train"), ("b.jpg", "val"))
    with pytest.raises(DataError, match='None of the 1 pictures of the split "val" is on disk'):
        check_pictures(annotated, ["train", "val"])
    with pytest.raises(DataError, match='No picture is in the split "test"') as caught:
        check_pictures(annotated, ["test"])
    assert "official lists" in caught.value.hint


def test_lists_each_folder_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    listed = []
    scandir = os.scandir

    def recording(folder: Path) -> object:
        listed.append(folder)
        return scandir(folder)

    monkeypatch.setattr(os, "scandir", recording)
    (tmp_path / "a.jpg").touch()
    check_pictures(pictures(tmp_path, *[("a.jpg", ""), ("b.jpg", "")] * 50))
    assert listed == [tmp_path]
