"""What can stand where a picture should be: never a hang, always a reason."""

import errno
import io
import os
import socket
import stat
import zlib
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from tests.images.samples import (
    encoded,
    failure,
    quarters,
)


def test_a_missing_file_is_named_without_its_folder(tmp_path: Path) -> None:
    error = failure(tmp_path / "secret-folder" / "cat.jpg")
    assert error.title == "cat.jpg was not found."
    assert "secret-folder" not in str(error)


@pytest.mark.parametrize("name", ["a\0b.jpg", "x" * 5000, "", "photo.png/inside.jpg"])
def test_names_no_file_can_have_are_not_found(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("photo.png").write_bytes(encoded(quarters(), "PNG"))
    error = failure(name)
    assert error.title.endswith("was not found.")
    assert len(error.title) < 120


def test_names_are_made_fit_to_be_printed_and_spoken(tmp_path: Path) -> None:
    path = os.fsdecode(os.fsencode(tmp_path) + b"/cat\xff\n\x1b[31m.jpg")
    title = failure(path).title
    assert title.isprintable()
    assert title.startswith("cat??")
    title.encode()


def test_a_folder(tmp_path: Path) -> None:
    (tmp_path / "Holiday").mkdir()
    assert failure(tmp_path / "Holiday").title == "Holiday is a folder."
    assert failure(f"{tmp_path}/Holiday/").title == "Holiday is a folder."
    assert failure("/").title == "/ is a folder."


def test_a_broken_link(tmp_path: Path) -> None:
    (tmp_path / "link.jpg").symlink_to(tmp_path / "gone.jpg")
    error = failure(tmp_path / "link.jpg")
    assert error.title == "link.jpg is a link to a picture that is no longer there."
    assert "link" in error.hint


def test_a_link_that_leads_to_itself(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").symlink_to(tmp_path / "b.jpg")
    (tmp_path / "b.jpg").symlink_to(tmp_path / "a.jpg")
    assert failure(tmp_path / "a.jpg").title == "a.jpg is a link that leads back to itself."


def test_a_file_without_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "private.jpg"
    path.write_bytes(encoded(quarters(), "PNG"))
    path.chmod(0)
    if os.access(path, os.R_OK):  # nothing is forbidden to an administrator: let the system say so

        def forbidden(*_: Any) -> int:
            raise PermissionError(errno.EACCES, "Permission denied")

        monkeypatch.setattr(os, "open", forbidden)
    error = failure(path)
    assert error.title == "private.jpg may not be opened."
    assert "owner" in error.hint


def test_a_failing_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(b"x")

    def failing(*_: Any) -> int:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(os, "open", failing)
    assert failure(path).title == "photo.jpg could not be read."


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows keeps its pipes out of the file system")
def test_a_pipe_is_never_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pipe = tmp_path / "pipe.jpg"
    os.mkfifo(pipe)
    assert failure(pipe).title == "pipe.jpg is a device, not a picture."
    # The same when it takes the place of a file after that was looked at.
    regular = os.stat_result((stat.S_IFREG | 0o644, 1, 1, 1, 0, 0, 100, 0, 0, 0))
    monkeypatch.setattr(os, "stat", lambda *_, **__: regular)
    assert failure(pipe).title == "pipe.jpg is a device, not a picture."


@pytest.mark.parametrize("device", ["/dev/null", "/dev/zero", "/dev/tty"])
@pytest.mark.skipif(os.name == "nt", reason="these devices are those of Unix")
def test_devices(device: str) -> None:
    assert "device" in failure(device).title


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="needs sockets in the file system")
def test_a_socket(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # the name of a socket must be short
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("socket.jpg")
        assert "device" in failure("socket.jpg").title


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="needs /proc")
def test_a_file_of_the_system_that_claims_to_be_empty() -> None:
    assert failure("/proc/self/mem").title == "mem is empty."


def test_empty_files_bytes_streams_and_images(tmp_path: Path) -> None:
    (tmp_path / "photo.jpg").touch()
    assert failure(tmp_path / "photo.jpg").title == "photo.jpg is empty."
    for source in (b"", io.BytesIO(), Image.new("RGB", (0, 0)), Image.new("L", (5, 0))):
        assert failure(source).title == "The picture is empty."


@pytest.mark.parametrize(
    "address",
    [
        "http://example.org/cat.jpg",
        "https://example.org/cat.jpg",
        "HTTPS://example.org/",
        "ftp://example.org/a.jpg",
    ],
)
def test_a_web_address_is_not_fetched(address: str) -> None:
    error = failure(address)
    assert error.title == "This is a web address."
    assert error.hint.startswith("Save the picture")


@pytest.mark.parametrize(
    "error",
    [OSError("gone"), ValueError("closed"), TimeoutError(), zlib.error("x"), EOFError(), MemoryError()],
    ids=repr,
)
def test_a_stream_that_fails(error: Exception) -> None:
    class Failing(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            raise error

    assert failure(Failing(b"x")).title == "The picture could not be read."


def test_a_closed_stream() -> None:
    stream = io.BytesIO(encoded(quarters(), "PNG"))
    stream.close()
    assert failure(stream).title == "The picture could not be read."
