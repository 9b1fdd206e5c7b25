"""Pictures of a real X11 screen, with a window manager and windows of other programs on it."""

import contextlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage

ROOT = Path(__file__).resolve().parents[3]
PROGRAM = Path(__file__).with_name("x11_program.py")
BLUE, GREEN, RED = QColor("blue"), QColor("lime"), QColor("red")
LIMIT = 20  # seconds, of any one program

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="X11 is for Linux"),
    pytest.mark.skipif(
        not all(map(shutil.which, ("Xvfb", "openbox", "xdotool"))),
        reason="needs the packages xvfb, openbox and xdotool",
    ),
]


class Screen:
    """A virtual screen, the window manager on it, and the programs started there."""

    def __init__(self, stack: contextlib.ExitStack, folder: Path) -> None:
        self._stack = stack
        self._folder = folder
        self.env = {key: os.environ[key] for key in ("PATH", "HOME") if key in os.environ}
        # The keys that Qt waits for, and nothing of the session that the tests run in.
        self.env |= {"QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8", "PYTHONPATH": str(ROOT)}
        read, write = os.pipe()
        self.start("Xvfb", "-displayfd", str(write), "-screen", "0", "1000x700x24", pass_fds=[write])
        os.close(write)
        with os.fdopen(read) as told:
            self.env["DISPLAY"] = ":" + told.readline().strip()
        self.start("openbox", "--sm-disable")

    def start(self, *command: str, pass_fds: list[int] | None = None) -> "subprocess.Popen[str]":
        process = subprocess.Popen(
            command,
            env=self.env,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            pass_fds=pass_fds or (),
        )
        self._stack.callback(_end, process)
        return process

    def program(self, *arguments: str) -> "subprocess.Popen[str]":
        return self.start(sys.executable, "-X", "faulthandler", str(PROGRAM), *arguments)

    def other(self, title: str, colour: str, *place: int) -> None:
        """A window of another program, painted when this returns."""
        program = self.program("other", title, colour, *map(str, place))
        assert program.stdout is not None
        assert "up" in program.stdout.readline()
        self.xdotool("search", "--sync", "--onlyvisible", "--name", f"^{title}$", "windowactivate", "--sync")

    def fetch(self, *arguments: str) -> tuple[list[dict[str, Any]], QImage]:
        """What our program told, and the picture that it got."""
        program = self.program("fetch", arguments[0], str(self._folder), *arguments[1:])
        told, _ = program.communicate(timeout=LIMIT)
        assert program.returncode == 0
        return [json.loads(line) for line in told.splitlines()], QImage(str(self._folder / "0.png"))

    def xdotool(self, *arguments: str) -> str:
        done = subprocess.run(
            ["xdotool", *arguments], env=self.env, check=True, capture_output=True, text=True, timeout=LIMIT
        )
        return done.stdout


def _end(process: "subprocess.Popen[str]") -> None:
    process.terminate()
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    if process.stdout is not None:
        process.stdout.close()


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    with contextlib.ExitStack() as stack:
        yield Screen(stack, tmp_path)


def colours(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name() for x in range(0, image.width(), 5) for y in range(0, image.height(), 5)
    }


def test_the_screen_without_our_own_window_which_comes_back_with_its_focus(screen: Screen) -> None:
    screen.other("Blue", "blue", 100, 150, 300, 200)
    told, image = screen.fetch("screen", "visible")
    assert [each["what"] for each in told] == ["picture", "back"]
    assert told[0]["name"] == "the screen"
    assert (image.width(), image.height()) == (1000, 700)
    assert image.pixelColor(250, 250) == BLUE
    assert RED.name() not in colours(image)


def test_the_screen_with_our_window_hidden_anyway(screen: Screen) -> None:
    screen.other("Blue", "blue", 100, 150, 300, 200)
    told, image = screen.fetch("screen")
    assert [each["what"] for each in told] == ["picture"]
    assert image.pixelColor(250, 250) == BLUE


@pytest.mark.parametrize("visible", ["visible", ""])
def test_the_window_that_was_active_before_ours(screen: Screen, visible: str) -> None:
    screen.other("Blue", "blue", 100, 150, 300, 200)
    screen.other("Green one ü", "lime", 600, 300, 250, 200)
    told, image = screen.fetch("window", *filter(None, [visible]))
    assert told[0] == {"what": "picture", "name": "the window Green one ü", "part": None}
    # With its title bar, and nothing else.
    assert 250 <= image.width() <= 260
    assert 210 <= image.height() <= 240
    assert image.pixelColor(image.rect().center()) == GREEN
    assert not {BLUE.name(), RED.name()} & colours(image)


def test_a_window_that_is_partly_off_the_screen_and_one_that_is_minimised(screen: Screen) -> None:
    screen.other("Blue", "blue", 900, 600, 300, 300)
    screen.other("Green", "lime", 100, 100, 250, 200)
    screen.xdotool("search", "--name", "^Green$", "windowminimize", "--sync")
    told, image = screen.fetch("window")
    assert told[0]["name"] == "the window Blue"
    assert image.width() <= 110
    assert image.height() <= 130
    assert image.pixelColor(image.rect().bottomRight() - QPoint(2, 2)) == BLUE


def test_no_other_window_at_all(screen: Screen) -> None:
    told, _ = screen.fetch("window", "visible")
    assert told[0]["error"].startswith("No other window is open.")
    assert told[1]["what"] == "back"


def test_a_region_by_keys_alone(screen: Screen) -> None:
    screen.other("Blue", "blue", 0, 0, 990, 660)
    program = screen.program("fetch", "region", str(screen._folder), "visible")
    assert program.stdout is not None
    how_to = json.loads(program.stdout.readline())
    assert "zoom in" in how_to["text"]
    told = []
    for key in ("KP_7", "9", "Right", "minus", "BackSpace", "6"):
        screen.xdotool("key", key)
        told.append(json.loads(program.stdout.readline())["text"])
    assert told == [
        "top left, a ninth of the screen",
        "top left, in it bottom right, 1 percent of the screen",
        "top, in it bottom left, 1 percent of the screen",
        "top, a ninth of the screen",
        "the whole screen",
        "right, a ninth of the screen",
    ]
    screen.xdotool("key", "Return")
    rest = [json.loads(line) for line in program.communicate(timeout=LIMIT)[0].splitlines()]
    assert [each["what"] for each in rest] == ["picture", "back"]
    assert rest[0]["part"] == pytest.approx([2 / 3, 1 / 3, 1 / 3])
    image = QImage(str(screen._folder / "0.png"))
    assert image.pixelColor(500, 350) == BLUE
    assert RED.name() not in colours(image)


def test_leaving_the_region(screen: Screen) -> None:
    program = screen.program("fetch", "region", str(screen._folder), "visible")
    assert program.stdout is not None
    assert "zoom in" in program.stdout.readline()
    screen.xdotool("key", "Escape")
    told = [json.loads(line) for line in program.communicate(timeout=LIMIT)[0].splitlines()]
    assert told == [{"what": "none", "error": None}, {"what": "back"}]


@pytest.mark.skipif(not shutil.which("xclip"), reason="needs the package xclip")
def test_pasting_from_another_program(screen: Screen, tmp_path: Path) -> None:
    photo = tmp_path / "photo.png"
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(GREEN)
    assert image.save(str(photo))
    screen.start("xclip", "-selection", "clipboard", "-t", "image/png", "-i", str(photo)).wait(LIMIT)
    told, pasted = screen.fetch("clipboard")
    assert told[0]["name"] == "the picture from the clipboard"
    assert (tmp_path / "0.png").read_bytes() == photo.read_bytes()
    assert pasted == image
    addresses = tmp_path / "addresses"
    addresses.write_text(photo.as_uri() + "\r\n")
    screen.start("xclip", "-selection", "clipboard", "-t", "text/uri-list", "-i", str(addresses)).wait(LIMIT)
    told, _ = screen.fetch("clipboard")
    assert told == [{"what": "picture", "name": "photo.png", "part": None}]
