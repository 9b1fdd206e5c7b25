import ctypes
import os
import shutil
import subprocess
import sys
import types
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.announcing import orca, screen_reader
from desktop_app.announcing.orca import LinuxScreenReader
from desktop_app.announcing.screen_reader import ScreenReader
from tests.desktop_app.announcing.conftest import running, until

LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="processes and buses of Linux")


@pytest.fixture
def orca_runs(runtime: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[IO[str]]:
    """A process of Orca's name; the next line written to it ends it."""
    if orca._orca_runs():
        pytest.skip("Orca itself runs here")
    program = runtime / "orca"
    program.write_text("#!/bin/sh\nread line\n")
    program.chmod(0o700)
    with running([str(program)], stdin=subprocess.PIPE) as process:
        until(orca._orca_runs, "the process")
        assert process.stdin
        yield process.stdin


def install_orca(runtime: Path, monkeypatch: pytest.MonkeyPatch, answer: str) -> Path:
    """Put an Orca on the path that tells its version and counts how often it was asked."""
    programs = runtime / "programs"
    programs.mkdir()
    asked = runtime / "asked"
    program = programs / "orca"
    program.write_text(f'#!/bin/sh\necho "$@" >> {asked}\n{answer}\n')
    program.chmod(0o700)
    monkeypatch.setenv("PATH", f"{programs}{os.pathsep}{os.environ['PATH']}")
    return asked


@linux
@pytest.mark.parametrize(("answer", "hears"), [("echo 48.1", True), ("echo 45.0", True), ("exit 1", True)])
def test_an_orca_that_hears_is_deaf_until_its_version_is_known(
    qtbot: QtBot, runtime: Path, orca_runs: object, monkeypatch: pytest.MonkeyPatch, answer: str, hears: bool
) -> None:
    asked = install_orca(runtime, monkeypatch, answer)
    reader = LinuxScreenReader()
    assert reader.running() == ScreenReader("Orca", hears_announcements=False)
    qtbot.waitUntil(lambda: reader.running() == ScreenReader("Orca", hears))
    assert asked.read_text() == "--version\n"  # once


@linux
def test_an_old_orca_stays_deaf(
    qtbot: QtBot, runtime: Path, orca_runs: IO[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    install_orca(runtime, monkeypatch, "echo 43.1")
    reader = LinuxScreenReader()
    qtbot.waitUntil(lambda: reader._version == 43)
    assert reader.running() == ScreenReader("Orca", hears_announcements=False)
    orca_runs.write("\n")
    orca_runs.flush()
    qtbot.waitUntil(lambda: reader.running() is None)


@linux
def test_an_orca_that_never_tells_its_version_is_left_at_the_end(
    qtbot: QtBot, runtime: Path, orca_runs: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = install_orca(runtime, monkeypatch, "exec sleep 600")
    reader = LinuxScreenReader()
    qtbot.waitUntil(asked.exists)
    reader.close()
    assert reader.running() == ScreenReader("Orca", hears_announcements=False)


ASK = """
from PySide6.QtCore import QCoreApplication
from desktop_app.announcing.orca import LinuxScreenReader
application = QCoreApplication([])
print(LinuxScreenReader().running())
"""


def answer_on_the_bus(address: str) -> str:
    # In a process of its own: Qt keeps its first connection to the session's bus.
    environment = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": address}
    run = subprocess.run(
        [sys.executable, "-c", ASK], env=environment, capture_output=True, text=True, timeout=20
    )
    assert run.returncode == 0, run.stderr
    return run.stdout.strip()


@pytest.fixture
def bus(runtime: Path) -> Iterator[str]:
    if not shutil.which("dbus-daemon") or not LAUNCHER.exists():
        pytest.skip("needs dbus and at-spi2-core")
    command = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
    with running(command, stdout=subprocess.PIPE) as process:
        assert process.stdout
        yield process.stdout.readline().strip()


@linux
@pytest.mark.parametrize(
    ("flag", "expected"),
    [("true", str(ScreenReader("", hears_announcements=True))), ("false", "None")],
)
def test_the_flag_for_screen_readers_is_read(bus: str, flag: str, expected: str) -> None:
    environment = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": bus}
    place = ["dbus-send", f"--bus={bus}", "--print-reply", "--dest=org.a11y.Bus", "/org/a11y/bus"]
    property_ = ["string:org.a11y.Status", "string:ScreenReaderEnabled", f"variant:boolean:{flag}"]
    set_flag = [*place, "org.freedesktop.DBus.Properties.Set", *property_]

    def is_read() -> bool:
        # Again and again: while the launcher starts, it forgets the flag, and a busy one answers too late.
        done = subprocess.run(set_flag, capture_output=True)
        return done.returncode == 0 and answer_on_the_bus(bus) == expected

    with running([str(LAUNCHER), "--launch-immediately"], env=environment):
        until(is_read, expected)


@linux
def test_without_a_bus_or_on_a_dead_one_there_is_no_screen_reader(runtime: Path) -> None:
    assert answer_on_the_bus(f"unix:path={runtime}/nobody") == "None"


@pytest.fixture
def display(bus: str) -> Iterator[dict[str, str]]:
    """What a program needs to be told of a screen of its own and the bus."""
    if not shutil.which("Xvfb"):
        pytest.skip("needs xvfb")
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "320x200x24", "-nolisten", "tcp"]
    with running(command, pass_fds=[write]), os.fdopen(read) as answer:
        os.close(write)
        yield {
            "DBUS_SESSION_BUS_ADDRESS": bus,
            "DISPLAY": f":{answer.readline().strip()}",
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }


@pytest.fixture
def accessibility_bus(bus: str) -> Iterator[Any]:
    """A connection to where screen readers listen."""
    jeepney = pytest.importorskip("jeepney")
    from jeepney.io.blocking import open_dbus_connection

    launcher = jeepney.DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
    with open_dbus_connection(bus) as session:
        question = jeepney.new_method_call(launcher, "GetAddress")
        address = session.send_and_get_reply(question, timeout=10).body[0]
    with open_dbus_connection(address) as connection:
        yield connection


@linux
def test_a_hidden_window_announces_with_politeness(display: dict[str, str], accessibility_bus: Any) -> None:
    from jeepney import DBusAddress, MatchRule, message_bus, new_method_call

    interface = "org.a11y.atspi.Registry"
    registry = DBusAddress("/org/a11y/atspi/registry", interface, interface)
    listen = new_method_call(registry, "RegisterEvent", "sass", ("object:announcement", [], ""))
    accessibility_bus.send_and_get_reply(listen, timeout=10)
    rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object", member="Announcement")
    accessibility_bus.send_and_get_reply(message_bus.AddMatch(rule), timeout=10)
    command = [sys.executable, "-m", "tests.desktop_app.announcing.announcing_program"]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with (
        accessibility_bus.filter(rule) as announcements,
        running(command, env={**os.environ, **display}, cwd=Path(__file__).parents[3], **pipes) as program,
    ):
        assert program.stdin
        assert program.stdout
        assert program.stdout.readline() == "ready\n"
        heard = []
        for line in ("polite A dog runs.\n", "urgent No picture!\n"):
            program.stdin.write(line)
            program.stdin.flush()
            heard.append(accessibility_bus.recv_until_filtered(announcements, timeout=10).body)
    # Politeness as AT-SPI counts it: 1 is polite, 2 is assertive.
    assert [(body[1], body[3][1]) for body in heard] == [(1, "A dog runs."), (2, "No picture!")]


class Windows:
    """Stands for ctypes.windll: what the functions of Windows would answer."""

    def __init__(self, flag: bool, narrator: bool) -> None:
        def system_parameters_info(action: int, _: int, value: object, __: int) -> int:
            assert action == 0x0046
            ctypes.cast(value, ctypes.POINTER(ctypes.c_int))[0] = flag  # type: ignore[arg-type]
            return 1

        def open_mutex(access: int, inherit: bool, name: str) -> int:
            assert name == "NarratorRunning"
            return 7 if narrator else 0

        self.user32 = types.SimpleNamespace(SystemParametersInfoW=system_parameters_info)
        self.kernel32 = types.SimpleNamespace(OpenMutexW=open_mutex, CloseHandle=lambda handle: 1)


@pytest.mark.parametrize(
    ("flag", "narrator", "expected"),
    [
        (True, False, ScreenReader("", hears_announcements=True)),
        (False, True, ScreenReader("Narrator", hears_announcements=True)),
        (False, False, None),
    ],
)
def test_on_windows_the_flag_and_then_narrator_are_asked_for(
    monkeypatch: pytest.MonkeyPatch, flag: bool, narrator: bool, expected: ScreenReader | None
) -> None:
    monkeypatch.setattr(ctypes, "windll", Windows(flag, narrator), raising=False)
    assert screen_reader._on_windows() == expected
