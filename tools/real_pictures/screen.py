"""A screen of its own (Xvfb) with a window manager, on which programs are opened and photographed."""

import os
import shutil
import struct
import subprocess
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import numpy as np
from PIL import Image

from desktop_app.sources.active_window_x11 import active_window
from tests.end_to_end.desktop.processes import Processes
from tools.real_pictures.programs import Program

LIMIT = 45.0  # seconds that a program has to draw its window; LibreOffice needs 15 on a busy machine
STILL = 2.5  # seconds without a change after which a window counts as drawn; LibreOffice pauses for two
MOVING = 0.002  # share of the pixels that may change all the same: cursors, clocks
PLAIN = 0.995  # share of one colour above which a window counts as empty
_THEME = "/usr/share/desktop-base/emerald-theme"


@dataclass(frozen=True)
class Look:
    """How a desktop looks.

    width, height: pixels. colour: behind everything. fill: windows fill the screen, and there is no panel.
    dark: theme. wallpaper: an SVG, put over the colour if it is installed.
    """

    width: int
    height: int
    colour: str
    fill: bool = False
    dark: bool = False
    wallpaper: str = ""


LOOKS = (
    Look(1024, 768, "#3b6ea5", fill=True),
    Look(1280, 800, "#5c5c5c"),
    Look(1920, 1080, "#1d3b36", dark=True, wallpaper=f"{_THEME}/wallpaper/contents/images/1920x1080.svg"),
)

_MANAGER = """<?xml version="1.0"?>
<openbox_config xmlns="http://openbox.org/3.4/rc"><theme><name>{theme}</name></theme><applications>
<application class="*" type="normal"><maximized>{fill}</maximized></application></applications>
</openbox_config>
"""


class Screen:
    """An X server that ends with everything on it. content: folder with the files that programs open."""

    def __init__(self, look: Look, content: Path) -> None:
        self.look = look
        self._content = content
        self._folder = Path(tempfile.mkdtemp(prefix="real-"))
        self._environment = {
            "PATH": f"{os.environ['PATH']}:/usr/games:/usr/sbin",
            "HOME": str(self._folder / "home"),
            "LC_ALL": "C.UTF-8",
            "XDG_RUNTIME_DIR": str(self._folder),
            "XDG_SESSION_TYPE": "x11",
            "GSETTINGS_BACKEND": "memory",
            "NO_AT_BRIDGE": "1",
            "GTK_THEME": "Adwaita:dark" if look.dark else "Adwaita",
            "LIBGL_ALWAYS_SOFTWARE": "1",
            "QTWEBENGINE_CHROMIUM_FLAGS": "--no-sandbox",  # which root needs
            # Nothing may be fetched: every connection goes to a port where nobody answers.
            **dict.fromkeys(("http_proxy", "https_proxy", "all_proxy"), "http://127.0.0.1:9"),
        }
        self._parts = self._processes("screen")
        self._display_before = os.environ.get("DISPLAY")

    def __enter__(self) -> Self:
        try:
            self._start()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *failure: object) -> None:
        self.close()

    def close(self) -> None:
        """End everything that runs here."""
        self._parts.stop()
        os.environ.pop("DISPLAY", None)
        if self._display_before:
            os.environ["DISPLAY"] = self._display_before
        shutil.rmtree(self._folder, ignore_errors=True)

    def picture(self) -> Image.Image:
        """The whole screen."""
        # Xvfb keeps the screen in a file: XWD header in big-endian numbers, table of colours, pixels.
        frame = (self._folder / "Xvfb_screen0").read_bytes()
        header = struct.unpack(">25I", frame[:100])
        size, width, height, line, colours = header[0], header[4], header[5], header[12], header[19]
        return Image.frombuffer("RGB", (width, height), frame[size + 12 * colours :], "raw", "BGRX", line, 1)

    def show(self, program: Program) -> dict[str, Image.Image]:
        """Open a program, wait until it is drawn, and end it: its "screen" and, where smaller, its "window".

        Raises:
            TimeoutError: it has not drawn a window in time.
            subprocess.SubprocessError: it has failed.
        """
        home = Path(self._environment["HOME"])
        shutil.rmtree(home, ignore_errors=True)
        shutil.copytree(self._content, home)
        processes = self._processes(program.name)
        try:
            command = ("sh", "-c", program.command)
            environment = self._environment | _mark(program.name)
            process = processes.start(program.name, command, environment, cwd=home)
            self._until_drawn(program.title, process)
            if program.keys:
                subprocess.run(
                    ["xdotool", "key", "--delay", "200", *program.keys], env=self._environment, check=True
                )
                self._until_drawn(program.title, process)
            return self._pictures()
        finally:
            processes.stop()
            _wait(lambda: active_window(set()) is None, 10)

    def _pictures(self) -> dict[str, Image.Image]:
        screen = self.picture()
        pictures = {"screen": screen}
        if (box := _window("", screen)) and not self.look.fill:
            pictures["window"] = screen.crop(box)
        return pictures

    def _until_drawn(self, title: str, process: subprocess.Popen[bytes]) -> None:
        end = time.monotonic() + LIMIT
        reference = self.picture()
        since = time.monotonic()
        while time.monotonic() < end:
            if process.poll():
                raise subprocess.SubprocessError(f"ended with status {process.returncode}")
            time.sleep(0.15)
            now = self.picture()
            box = _window(title, now)
            if not box or _plain(now.crop(box)) or _changed(reference, now) > MOVING:
                reference, since = now, time.monotonic()
            elif time.monotonic() - since > STILL:
                return
        raise TimeoutError(f"no window with {title or 'something'} in {LIMIT:g} seconds")

    def _start(self) -> None:
        size = f"{self.look.width}x{self.look.height}x24"
        reading, writing = os.pipe()
        # It would start anew, and refuse others meanwhile, whenever the last program leaves it.
        options = [
            "-noreset",
            "-nocursor",
            "-screen",
            "0",
            size,
            "-nolisten",
            "tcp",
            "-fbdir",
            str(self._folder),
        ]
        self._part("Xvfb", "-displayfd", str(writing), *options, pass_fds=[writing])
        os.close(writing)
        # active_window() takes it from here. Written once it is ready; closed if it fails.
        with os.fdopen(reading) as number:
            self._environment["DISPLAY"] = os.environ["DISPLAY"] = ":" + number.readline().strip()
        bus = self._part("dbus-daemon", "--session", "--nofork", "--print-address", stdout=subprocess.PIPE)
        assert bus.stdout
        with bus.stdout as address:
            self._environment["DBUS_SESSION_BUS_ADDRESS"] = address.readline().decode().strip()
        settings = self._folder / "openbox.xml"
        fill = "yes" if self.look.fill else "no"
        settings.write_text(_MANAGER.format(fill=fill, theme="Onyx" if self.look.dark else "Clearlooks"))
        self._part("openbox", "--sm-disable", "--config-file", str(settings))
        self._part("xsetroot", "-solid", self.look.colour)
        if not _wait(lambda: _colours(self.picture()) == 1 and self._is_managed(), LIMIT):
            raise TimeoutError("the desktop has not started")
        # Out of the way, or a tip is shown about what lies under the pointer.
        corner = (str(self.look.width - 1), "0")
        subprocess.run(["xdotool", "mousemove", *corner], env=self._environment, check=True)

    def furnish(self) -> None:
        """Put a panel on the screen, and the wallpaper."""
        if self.look.fill:
            return
        self._part("tint2")
        if Path(self.look.wallpaper).is_file():
            paper = self._folder / "wallpaper.png"
            subprocess.run(["rsvg-convert", self.look.wallpaper, "-o", paper], check=True)
            self._part("display", "-window", "root", str(paper))
        if not _wait(lambda: _colours(self.picture()) > 1, LIMIT):
            raise TimeoutError("the panel has not been drawn")

    def _is_managed(self) -> bool:
        command = ["xdotool", "get_num_desktops"]
        return not subprocess.run(command, env=self._environment, capture_output=True, check=False).returncode

    def _part(self, *command: str, **options: object) -> subprocess.Popen[bytes]:
        return self._parts.start(command[0], command, self._environment | _mark("screen"), **options)

    def _processes(self, name: str) -> Processes:
        ((variable, value),) = _mark(name).items()
        return Processes(self._folder, f"{variable}={value}")


def _mark(name: str) -> dict[str, str]:
    """A variable by which what a program has started is found again, when it is to end."""
    return {"REAL_PICTURE": f"{os.getpid()}-{name}"}


def _window(title: str, screen: Image.Image) -> tuple[int, int, int, int] | None:
    """Left, top, right and bottom of the active window on the screen, if a text is in its title."""
    found = active_window(set())
    if not found or title not in found[0]:
        return None
    frame = found[1]
    right, bottom = frame.x() + frame.width(), frame.y() + frame.height()
    return max(0, frame.x()), max(0, frame.y()), min(right, screen.width), min(bottom, screen.height)


def _colours(picture: Image.Image) -> int:
    return len(picture.getcolors(picture.width * picture.height))


def _plain(picture: Image.Image) -> bool:
    grey = np.asarray(picture.convert("L"))
    return bool(grey.size < 100 * 60 or np.bincount(grey.ravel()).max() > PLAIN * grey.size)


def _changed(one: Image.Image, other: Image.Image) -> float:
    """The share of pixels that differ."""
    return float(np.any(np.asarray(one) != np.asarray(other), axis=2).mean())


def _wait(condition: Callable[[], bool], limit: float) -> bool:
    end = time.monotonic() + limit
    while not (met := condition()) and time.monotonic() < end:
        time.sleep(0.1)
    return met
