"""The key is pressed by xdotool on a display of the test's own; a second process listens."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.global_key import GlobalKey, GlobalKeyError

ROOT = Path(__file__).parents[2]
LISTEN = """
import sys
from PySide6.QtCore import QSocketNotifier
from PySide6.QtGui import QGuiApplication
from desktop_app.global_key import GlobalKey, GlobalKeyError
application = QGuiApplication([])
key = GlobalKey()
key.pressed.connect(lambda: print("pressed", flush=True))
def obey(*_):
    line = sys.stdin.readline()
    if not line:
        application.quit()
        return
    try:
        key.set_key(line.strip())
    except GlobalKeyError as error:
        print(error.title, error.hint, flush=True)
    else:
        print("listening", flush=True)
notifier = QSocketNotifier(0, QSocketNotifier.Type.Read)
notifier.activated.connect(obey)
application.exec()
"""


class Listener:
    """A program with a global key, in a process of its own."""

    def __init__(self, environment: dict[str, str]) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-u", "-c", LISTEN],
            cwd=ROOT,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def set_key(self, key: str) -> str:
        assert self.process.stdin is not None
        self.process.stdin.write(f"{key}\n")
        self.process.stdin.flush()
        return self.line()

    def line(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()


@pytest.fixture(scope="module")
def display() -> Iterator[dict[str, str]]:
    if not shutil.which("Xvfb") or not shutil.which("xdotool"):
        pytest.skip("Xvfb and xdotool are needed")
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "640x480x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL) as server:
        os.close(write)
        with os.fdopen(read) as number:
            name = f":{number.readline().strip()}"
        environment = {**os.environ, "DISPLAY": name, "QT_QPA_PLATFORM": "xcb"}
        environment.pop("WAYLAND_DISPLAY", None)
        yield environment
        server.terminate()


@pytest.fixture
def listeners(display: dict[str, str]) -> Iterator[list[Listener]]:
    started = [Listener(display), Listener(display)]
    yield started
    for listener in started:
        listener.process.kill()
        listener.process.communicate(timeout=10)


def press(display: dict[str, str], *keys: str) -> None:
    subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], env=display, check=True, timeout=20)


def test_the_key_is_heard_in_every_state_of_the_locks(
    display: dict[str, str], listeners: list[Listener]
) -> None:
    listener = listeners[0]
    assert listener.set_key("Ctrl+Alt+D") == "listening"
    press(display, "ctrl+alt+d")
    assert listener.line() == "pressed"
    for lock in ("Num_Lock", "Caps_Lock", "Num_Lock"):
        press(display, lock)
        subprocess.run(["xdotool", "key", "ctrl+alt+d"], env=display, check=True, timeout=20)
        assert listener.line() == "pressed"
    press(display, "Caps_Lock")


def test_other_keys_are_left_alone_and_the_key_can_be_changed(
    display: dict[str, str], listeners: list[Listener]
) -> None:
    listener = listeners[0]
    assert listener.set_key("Ctrl+Alt+D") == "listening"
    press(display, "d", "ctrl+d", "ctrl+alt+shift+d", "ctrl+alt+e")
    assert listener.set_key("Meta+F9") == "listening"  # "pressed" would have come before
    press(display, "ctrl+alt+d", "super+F9")
    assert listener.line() == "pressed"
    assert listener.set_key("") == "listening"
    press(display, "super+F9")
    assert listener.set_key("Pause") == "listening"
    press(display, "Pause")
    assert listener.line() == "pressed"


def test_a_key_held_down_counts_once(display: dict[str, str], listeners: list[Listener]) -> None:
    listener = listeners[0]
    assert listener.set_key("Ctrl+Alt+D") == "listening"
    command = ["xdotool", "keydown", "ctrl", "keydown", "alt", "keydown", "d", "sleep", "1.2"]
    subprocess.run(
        [*command, "keyup", "d", "keyup", "alt", "keyup", "ctrl"], env=display, check=True, timeout=20
    )
    assert listener.line() == "pressed"
    assert listener.set_key("") == "listening"


def test_a_key_that_is_taken_is_told_and_freed_with_its_owner(
    display: dict[str, str], listeners: list[Listener]
) -> None:
    first, second = listeners
    assert first.set_key("Ctrl+Alt+D") == "listening"
    told = second.set_key("Ctrl+Alt+D")
    assert "Ctrl+Alt+D" in told
    assert "Another program has it" in told
    assert first.set_key("") == "listening"
    assert second.set_key("Ctrl+Alt+D") == "listening"
    press(display, "ctrl+alt+d")
    assert second.line() == "pressed"


@pytest.mark.parametrize(
    ("key", "told"),
    [
        ("Ctrl+A, Ctrl+B", "Write one key"),
        ("nonsense", "nonsense cannot"),
        ("nonsense", "Write one key"),
        ("D", "for writing"),
        ("Shift+Tab", "for writing"),
        ("Ctrl+€", "does not have it"),
    ],
)
def test_what_is_no_key_is_told(listeners: list[Listener], key: str, told: str) -> None:
    assert told in listeners[0].set_key(key)


def test_under_wayland_the_way_round_is_told(listeners: list[Listener], display: dict[str, str]) -> None:
    told = Listener({**display, "DISPLAY": display["DISPLAY"], "WAYLAND_DISPLAY": "wayland-0"})
    assert "lookaloud --describe-screen" in told.set_key("Ctrl+Alt+D")
    told.process.kill()
    told.process.communicate(timeout=10)


def test_elsewhere_the_way_round_is_told(qtbot: QtBot) -> None:
    key = GlobalKey()
    with pytest.raises(GlobalKeyError) as caught:
        key.set_key("Ctrl+Alt+D")
    assert "lookaloud --describe-screen" in caught.value.hint
    key.set_key("")
