"""The desktop portal, played by a program on a bus of its own."""

import contextlib
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage

from captioner.errors import Cancelled
from desktop_app.picture import SourceError
from desktop_app.sources.portal import screenshot
from desktop_app.sources.screen_pixels import cut_out

PORTAL = Path(__file__).with_name("fake_portal.py")

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("dbus-daemon"), reason="needs Linux and dbus-daemon"
)


class Bus:
    """A session bus of our own, and the portal on it."""

    def __init__(self, stack: contextlib.ExitStack, photo: Path) -> None:
        self._stack = stack
        self.photo = photo
        image = QImage(40, 30, QImage.Format.Format_RGB32)
        image.fill(QColor("lime"))
        assert image.save(str(photo))
        bus = self._start("dbus-daemon", "--session", "--nofork", "--print-address=1")
        self.address = _line(bus)

    def portal(self, behaviour: str) -> "subprocess.Popen[str]":
        portal = self._start(sys.executable, str(PORTAL), behaviour, str(self.photo))
        assert _line(portal) == "up"
        return portal

    def _start(self, *command: str) -> "subprocess.Popen[str]":
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)

        def end() -> None:
            process.kill()
            process.communicate()

        self._stack.callback(end)
        return process


def _line(process: "subprocess.Popen[str]") -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def go_on() -> bool:
    return False


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bus]:
    with contextlib.ExitStack() as stack:
        bus = Bus(stack, tmp_path / "Screenshot from today ü.png")
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.address)
        yield bus


@pytest.mark.parametrize("behaviour", ["answers", "answers early"])
def test_the_picture_is_read_and_its_file_removed(bus: Bus, behaviour: str) -> None:
    bus.portal(behaviour)
    image = screenshot(go_on)
    assert (image.width(), image.height()) == (40, 30)
    assert image.pixelColor(0, 0) == QColor("lime")
    assert not bus.photo.exists()


@pytest.mark.parametrize("behaviour", ["denies", "refuses"])
def test_a_refusal_says_where_to_allow_it(bus: Bus, behaviour: str) -> None:
    bus.portal(behaviour)
    with pytest.raises(SourceError, match="did not allow") as caught:
        screenshot(go_on)
    assert "Settings" in caught.value.hint


def test_a_portal_that_never_answers_is_given_up_and_told_so(bus: Bus) -> None:
    portal = bus.portal("is silent")
    began = time.monotonic()
    with pytest.raises(SourceError, match="within 1 seconds"):
        screenshot(go_on, limit_seconds=0.6)
    assert 0.5 < time.monotonic() - began < 3
    # It withdraws the wish, so that no late picture is left behind.
    assert [_line(portal), _line(portal)] == ["Screenshot", "Close"]


def test_it_stops_when_asked(bus: Bus) -> None:
    portal = bus.portal("is silent")
    stop = threading.Event()
    threading.Timer(0.2, stop.set).start()
    with pytest.raises(Cancelled):
        screenshot(stop.is_set)
    assert [_line(portal), _line(portal)] == ["Screenshot", "Close"]


def test_no_portal(bus: Bus) -> None:
    with pytest.raises(SourceError, match="no service") as caught:
        screenshot(go_on)
    assert "xdg-desktop-portal" in caught.value.hint


@pytest.mark.parametrize("address", [None, "unix:path=/nowhere", "nonsense", ""])
def test_no_bus(monkeypatch: pytest.MonkeyPatch, address: str | None) -> None:
    if address is None:
        monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    else:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    with pytest.raises(SourceError, match="no service"):
        screenshot(go_on)


@pytest.mark.parametrize("content", [b"", b"no picture"])
def test_a_file_that_is_no_picture_goes_too(bus: Bus, content: bytes) -> None:
    bus.photo.write_bytes(content)
    bus.portal("answers")
    with pytest.raises(SourceError, match="could not be read"):
        screenshot(go_on)
    assert not bus.photo.exists()


def test_one_monitor_is_cut_out_of_all() -> None:
    desktop = QImage(600, 200, QImage.Format.Format_RGB32)  # two monitors side by side, at twice the points
    desktop.fill(QColor("red"))
    right = QImage(300, 200, QImage.Format.Format_RGB32)
    right.fill(QColor("blue"))
    for x in range(300, 600):
        for y in range(200):
            desktop.setPixelColor(x, y, right.pixelColor(0, 0))
    left_place, all_places = QRect(-150, 0, 150, 100), QRect(-150, 0, 300, 100)
    cut = cut_out(desktop, QRect(0, 0, 150, 100), all_places)
    assert cut == right
    assert cut_out(desktop, left_place, all_places).pixelColor(299, 199) == QColor("red")
    assert cut_out(desktop, all_places, all_places) == desktop
    # The desktop put them together in another way: better all than the wrong half.
    assert cut_out(desktop, left_place, QRect(-150, 0, 300, 220)) == desktop
