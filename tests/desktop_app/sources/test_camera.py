"""A camera in the network of this computer: unplugged, hanging, black; films; what leads into the net."""

import os
import signal
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from desktop_app.picture import SourceError
from desktop_app.sources.camera import Camera, Frame, Pace
from desktop_app.sources.camera_process import Trouble
from desktop_app.sources.cameras import other_view
from tests.mjpeg import MjpegCamera

# A tenth of the usual patience, so that a round takes seconds.
QUICK = Pace(patience=0.6, retry=0.15, kill=0.6, black=0.4, steady=0.2)
RED, BLUE, BLACK = (Image.new("RGB", (320, 240), colour) for colour in ("#c03030", "#3030c0", "#000000"))
ROUNDS = 5  # benchmarks/camera.py does 50


class Notes:
    """A camera, and what it told."""

    def __init__(self, pace: Pace = QUICK) -> None:
        self.camera = Camera(pace)
        self.frames = 0
        self.told: list[str] = []
        self.camera.frame.connect(self._count)
        self.camera.failed.connect(self._failed)
        self.camera.recovered.connect(lambda: self.told.append("back"))
        self.camera.ended.connect(lambda: self.told.append("end"))

    def _count(self, frame: Frame) -> None:
        assert len(frame.luma) == frame.width * frame.height
        self.frames += 1

    def _failed(self, trouble: Trouble, error: SourceError) -> None:
        assert error.title.endswith(".")
        assert error.hint.endswith(".")
        self.told.append(trouble.value)


@pytest.fixture
def notes(qtbot: QtBot) -> Iterator[Notes]:
    notes = Notes()
    yield notes
    notes.camera.close()


@pytest.fixture
def server() -> Iterator[MjpegCamera]:
    with MjpegCamera(RED) as camera:
        yield camera


def flowing(qtbot: QtBot, notes: Notes) -> None:
    """Wait for frames that come now."""
    before = notes.frames
    qtbot.waitUntil(lambda: notes.frames > before + 2, timeout=20_000)


def open_files() -> int:
    return len(os.listdir("/proc/self/fd"))  # noqa: PTH208 - a Path of each would do nothing here


@pytest.mark.skipif(sys.platform != "linux", reason="counts descriptors as Linux tells them")
def test_every_trouble_is_told_once_and_over_again_and_leaves_nothing(
    qtbot: QtBot, notes: Notes, server: MjpegCamera
) -> None:
    threads, files = threading.active_count(), 0
    for turn in range(ROUNDS):
        notes.camera.start(other_view(server.address))
        flowing(qtbot, notes)
        for name, begin, end in (
            ("gone", server.unplug, server.plug_in),
            ("hanging", lambda: setattr(server, "hangs", True), lambda: setattr(server, "hangs", False)),
            ("black", lambda: server.show(BLACK), lambda: server.show(RED)),
        ):
            notes.told.clear()
            begin()
            qtbot.waitUntil(lambda: bool(notes.told), timeout=20_000)
            assert not notes.camera.has_picture
            end()
            qtbot.waitUntil(lambda: "back" in notes.told, timeout=20_000)
            flowing(qtbot, notes)
            assert notes.told == [name, "back"]
        notes.camera.close()
        qtbot.waitUntil(lambda: threading.active_count() - 1 == threads, timeout=20_000)  # the server's own
        if turn == 0:
            files = open_files()
    assert open_files() == files


@pytest.mark.skipif(sys.platform == "win32", reason="stops the process by a signal")
def test_a_process_that_hangs_for_ever_is_replaced(qtbot: QtBot, notes: Notes, server: MjpegCamera) -> None:
    notes.camera.start(other_view(server.address))
    flowing(qtbot, notes)
    hung = notes.camera.process_id
    assert hung
    os.kill(hung, signal.SIGSTOP)
    qtbot.waitUntil(lambda: "back" in notes.told, timeout=20_000)
    assert notes.told == ["hanging", "back"]
    assert notes.camera.process_id != hung
    with pytest.raises(ProcessLookupError):
        os.kill(hung, 0)


def test_the_newest_frame_can_be_had_as_it_is_not_mirrored(
    qtbot: QtBot, notes: Notes, server: MjpegCamera
) -> None:
    scene = RED.copy()
    scene.paste(BLUE.resize((160, 240)), (0, 0))  # blue on the left
    server.show(scene)
    notes.camera.start(other_view(server.address))
    flowing(qtbot, notes)
    pictures: list[QImage] = []
    notes.camera.picture(160, pictures.append)
    qtbot.waitUntil(lambda: bool(pictures), timeout=20_000)
    (picture,) = pictures
    assert (picture.width(), picture.height()) == (160, 120)
    left, right = picture.pixelColor(20, 60), picture.pixelColor(140, 60)
    assert left.blue() > 150 > left.red()
    assert right.red() > 150 > right.blue()


def test_no_frame_waits_while_nobody_takes_any(qtbot: QtBot, notes: Notes, server: MjpegCamera) -> None:
    notes.camera.start(other_view(server.address))
    flowing(qtbot, notes)
    server.show(BLUE)
    qtbot.wait(300)  # frames are on their way that nobody asked to see in full
    pictures: list[QImage] = []
    notes.camera.picture(64, pictures.append)
    qtbot.waitUntil(lambda: bool(pictures), timeout=20_000)
    assert pictures[0].pixelColor(30, 20).blue() > 150


def test_numbered_pictures_are_a_film_which_ends(qtbot: QtBot, notes: Notes, tmp_path: Path) -> None:
    for number in range(8):
        (RED if number % 2 else BLUE).save(tmp_path / f"shot-{number:03}.png")
    notes.camera.start(other_view(str(tmp_path / "shot-%03d.png")))
    qtbot.waitUntil(lambda: notes.told == ["end"], timeout=20_000)
    assert notes.frames


def test_a_file_that_is_missing_or_no_film_is_told(qtbot: QtBot, notes: Notes, tmp_path: Path) -> None:
    notes.camera.start(other_view(str(tmp_path / "nothing.mp4")))
    qtbot.waitUntil(lambda: notes.told == ["missing", "end"], timeout=20_000)
    (tmp_path / "text.mp4").write_text("no film")
    notes.camera.start(other_view(str(tmp_path / "text.mp4")))
    qtbot.waitUntil(lambda: notes.told[2:] == ["unreadable", "end"], timeout=20_000)


def test_a_file_leads_nowhere_into_the_net(
    qtbot: QtBot, notes: Notes, server: MjpegCamera, tmp_path: Path
) -> None:
    (tmp_path / "list.ffconcat").write_text(f"ffconcat version 1.0\nfile '{server.address}'\n")
    (tmp_path / "list.m3u8").write_text(f"#EXTM3U\n#EXTINF:5,\n{server.address}.ts\n#EXT-X-ENDLIST\n")
    for name in ("list.ffconcat", "list.m3u8"):
        notes.told.clear()
        notes.camera.start(other_view(str(tmp_path / name)))
        qtbot.waitUntil(lambda: notes.told == ["unreadable", "end"], timeout=20_000)
    assert server.asked == 0


def test_an_address_leads_to_no_other(qtbot: QtBot, notes: Notes, server: MjpegCamera) -> None:
    with MjpegCamera(RED, leads_to=server.address) as leading:
        notes.camera.start(other_view(leading.address))
        qtbot.waitUntil(lambda: notes.told == ["gone"], timeout=20_000)
        assert leading.asked
    assert server.asked == 0
