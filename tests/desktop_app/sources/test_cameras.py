"""Cameras by name, and other sources by file or address."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.picture import SourceError
from desktop_app.sources.cameras import Cameras, Permission, View, device_view, each_another, other_view


def test_of_two_cameras_with_the_same_name_the_second_is_numbered() -> None:
    assert each_another(["HD Camera", "Webcam", "HD Camera", "HD Camera"]) == [
        "HD Camera",
        "Webcam",
        "HD Camera (2)",
        "HD Camera (3)",
    ]


def test_each_system_counts_cameras_in_its_own_way() -> None:
    linux = [b"/dev/video2", b"/dev/video0"]
    assert device_view("B", linux, 1, "linux") == View("B", "/dev/video0", "device", "CAP_V4L2")
    mac = [b"0x2", b"0x1"]
    assert device_view("A", mac, 0, "darwin") == View("A", 1, "device", "CAP_AVFOUNDATION")
    windows = [rb"\\?\usb#b", rb"\\?\usb#a"]
    assert device_view("A", windows, 1, "win32") == View("A", 1, "device", "CAP_MSMF")


@pytest.mark.parametrize(
    ("text", "kind", "backend"),
    [
        ("http://127.0.0.1:8080/video", "web", "CAP_FFMPEG"),
        (" HTTPS://camera.local/a?b=%20 ", "web", "CAP_FFMPEG"),
        ("rtsp://192.168.1.7/live", "web", "CAP_FFMPEG"),
        ("/dev/video3", "device", "CAP_V4L2"),
        ("/films/film.mp4", "file", "CAP_FFMPEG"),
        ("shots/shot-%03d.png", "file", "CAP_IMAGES"),
        (r"C:\films\film.avi", "file", "CAP_FFMPEG"),
    ],
)
def test_a_file_numbered_pictures_or_an_address_is_known_by_its_writing(
    text: str, kind: str, backend: str
) -> None:
    assert other_view(text) == View(text.strip(), text.strip(), kind, backend)


@pytest.mark.parametrize("text", ["ftp://somewhere/film.mp4", "concat://a|b", "file:///etc/passwd"])
def test_other_ways_into_the_net_are_refused_with_a_cure(text: str) -> None:
    with pytest.raises(SourceError) as refused:
        other_view(text)
    assert "http://" in refused.value.hint


def test_the_cameras_of_this_computer_can_be_found_by_their_names(qtbot: QtBot) -> None:
    cameras = Cameras()
    names = cameras.names()
    assert len(set(names)) == len(names)
    assert all((found := cameras.find(name)) and found.name == name for name in names)
    assert cameras.find("no camera is called like this") is None
    found = cameras.find("")
    assert (found.name if found else None) == (names[0] if names else None)


@pytest.mark.skipif(not Path("/proc").exists(), reason="only Linux asks nobody")
def test_permission_is_answered(qtbot: QtBot) -> None:
    answers: list[bool] = []
    permission = Permission()
    permission.ask(answers.append)
    qtbot.waitUntil(lambda: answers == [True])
