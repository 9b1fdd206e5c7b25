import json
import os
import stat
import sys
from pathlib import Path

import pytest

from desktop_app.stored import StorageError, read_json, write_json, write_text
from tests.desktop_app.recording import Reports


def test_what_is_written_is_read_and_private(tmp_path: Path) -> None:
    path, reports = tmp_path / "new" / "data.json", Reports()
    data = {"word": "Grüße \udc80", "list": [1, None]}
    write_json(path, data)
    assert read_json(path, reports) == data
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [file.name for file in path.parent.iterdir()] == ["data.json"]
    assert reports == []


def test_a_missing_file_is_nothing_to_tell(tmp_path: Path) -> None:
    reports = Reports()
    assert read_json(tmp_path / "none", reports) is None
    assert reports == []


@pytest.mark.parametrize("damage", [b"", b"{", b"\xff\xfe", b"[" * 100_000, b"\0" * 64])
def test_a_damaged_file_is_set_aside_and_told(tmp_path: Path, damage: bytes) -> None:
    path, reports = tmp_path / "data.json", Reports()
    for number in (1, 2):
        path.write_bytes(damage)
        assert read_json(path, reports) is None
        aside = tmp_path / f"data.json.damaged{number}"
        assert aside.read_bytes() == damage
        assert not path.exists()
        assert "data.json" in reports[-1].title
        assert str(aside) in reports[-1].hint
    assert len(reports) == 2


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    reports = Reports()
    assert read_json(tmp_path, reports) is None
    assert [str(tmp_path) in error.title for error in reports] == [True]


def test_a_full_disk_leaves_the_old_file(tmp_path: Path) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("a device that is always full is needed")
    path = tmp_path / "data.json"
    write_json(path, "old")
    path.with_name(f"data.json.{os.getpid()}.new").symlink_to("/dev/full")
    with pytest.raises(StorageError, match=r"cannot be saved.*No space left"):
        write_json(path, "new")
    assert json.loads(path.read_text()) == "old"
    assert [file.name for file in tmp_path.iterdir()] == ["data.json"]


def test_a_folder_that_refuses_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StorageError) as caught:
        write_text(tmp_path / "file" / "data.txt", "words")
    assert caught.value.hint


@pytest.mark.skipif(sys.platform == "win32", reason="such names are for POSIX systems")
def test_text_with_an_undecodable_file_name_can_be_written(tmp_path: Path) -> None:
    write_text(tmp_path / "text", os.fsdecode(b"caf\xe9.jpg") + " ä")
    assert (tmp_path / "text").read_text("utf-8") == "caf?.jpg ä"
