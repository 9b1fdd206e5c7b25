"""A picture of the screen from a real Wayland desktop, through its real portal."""

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

from desktop_app.sources.portal import screenshot

LIMIT = 15  # seconds
PORTALS = [Path("/usr/libexec") / f"xdg-desktop-portal{which}" for which in ("-wlr", "-gtk", "")]

pytestmark = [
    pytest.mark.skipif(
        sys.platform != "linux"
        or not all(map(shutil.which, ("sway", "grim", "pipewire", "dbus-daemon")))
        or not all(portal.exists() for portal in PORTALS),
        reason="needs sway, grim, pipewire, dbus and the xdg-desktop-portal packages, wlr and gtk",
    ),
    # Nor does a portal that runs for another user answer: it may not look at the superuser's programs.
    pytest.mark.skipif(
        sys.platform == "linux" and os.geteuid() == 0, reason="sway does not run for the superuser"
    ),
]


def until(condition: Callable[[], object], what: str) -> None:
    end = time.monotonic() + LIMIT
    while not condition():
        assert time.monotonic() < end, what
        time.sleep(0.02)


class Wayland:
    """A sway without a screen, green all over, and the portals on a bus of their own."""

    def __init__(self, stack: contextlib.ExitStack, folder: Path) -> None:
        self._stack = stack
        self._folder = folder
        self.address = f"unix:path={folder}/bus"
        self._env = {
            **{"PATH": os.environ["PATH"], "HOME": str(folder), "XDG_RUNTIME_DIR": str(folder)},
            **{"LC_ALL": "C.UTF-8", "XDG_CURRENT_DESKTOP": "sway", "TMPDIR": str(folder)},
            **{"WLR_BACKENDS": "headless", "WLR_RENDERER": "pixman", "WLR_LIBINPUT_NO_DEVICES": "1"},
            "DBUS_SESSION_BUS_ADDRESS": self.address,
        }
        (folder / "config").write_text("output * bg #00ff00 solid_color\n")
        self._start("dbus-daemon", "--session", "--nofork", f"--address={self.address}")
        until((folder / "bus").exists, "no bus")
        self._start("sway", "-c", str(folder / "config"))
        until(lambda: list(folder.glob("sway-ipc.*.sock")), "no sway")  # it comes after Wayland's own
        self._env["WAYLAND_DISPLAY"] = next(folder.glob("wayland-*.lock")).stem
        self._start("pipewire")
        names = ("impl.portal.desktop.wlr", "impl.portal.desktop.gtk", "portal.Desktop")
        for portal, name in zip(PORTALS, names, strict=True):
            self._start(str(portal))
            until(lambda name=name: self._is_on_bus(f"org.freedesktop.{name}"), f"no {name}")

    def _start(self, *command: str) -> None:
        with (self._folder / f"{Path(command[0]).name}.log").open("wb") as log:
            process = subprocess.Popen(command, env=self._env, cwd=self._folder, stdout=log, stderr=log)

        def end() -> None:
            process.terminate()
            try:
                process.wait(3)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

        self._stack.callback(end)

    def _is_on_bus(self, name: str) -> bool:
        from jeepney import message_bus
        from jeepney.io.blocking import open_dbus_connection

        with open_dbus_connection(self.address) as bus:
            return bool(bus.send_and_get_reply(message_bus.NameHasOwner(name)).body[0])


@pytest.fixture
def wayland(monkeypatch: pytest.MonkeyPatch) -> Iterator[Wayland]:
    # Not tmp_path, which is too long a name for a socket.
    with tempfile.TemporaryDirectory() as folder, contextlib.ExitStack() as stack:
        wayland = Wayland(stack, Path(folder))
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", wayland.address)
        yield wayland


def test_the_real_portal_gives_the_screen(wayland: Wayland) -> None:
    def is_painted() -> bool:  # the background is painted by a program of its own, some time after sway is up
        image = screenshot(lambda: False)
        return image.pixelColor(image.width() // 2, image.height() // 2) == QColor("lime")

    until(is_painted, "the screen never became green")
    assert not list(wayland._folder.rglob("*.png"))
