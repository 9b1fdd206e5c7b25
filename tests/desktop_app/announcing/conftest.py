"""A server for speech and one for sound, of our own: nothing is heard outside, and all is noted."""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from desktop_app.announcing import speech_dispatcher

HERE = Path(__file__).parent


def until(condition: Callable[[], object], what: str, seconds: float = 10) -> None:
    """For what no Qt event tells of."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, f"waited in vain for {what}"
        time.sleep(0.01)


@contextmanager
def running(command: list[str], **options: Any) -> Iterator[subprocess.Popen[str]]:
    """A program that ends with the block, whatever happens there. What it prints is for nobody."""
    quiet: dict[str, Any] = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "text": True}
    with subprocess.Popen(command, **(quiet | options)) as process:
        try:
            yield process
        finally:
            process.terminate()


@pytest.fixture
def runtime(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A home and a folder for sockets (whose paths must be short) that hold nothing of the real ones."""
    with tempfile.TemporaryDirectory(prefix="speech") as folder:
        for variable, name in (
            ("HOME", "home"),
            ("XDG_RUNTIME_DIR", "run"),
            ("XDG_CONFIG_HOME", "config"),
            ("XDG_CACHE_HOME", "cache"),
        ):
            Path(folder, name).mkdir(mode=0o700)
            monkeypatch.setenv(variable, str(Path(folder, name)))
        for variable in ("SPEECHD_ADDRESS", "PULSE_SERVER", "DBUS_SESSION_BUS_ADDRESS"):
            monkeypatch.delenv(variable, raising=False)
        yield Path(folder)


class SpeechServer:
    """speech-dispatcher with a synthesizer that notes what it is told. Who wants to speak starts it."""

    def __init__(self, runtime: Path) -> None:
        self._folder = runtime / "run" / "speech-dispatcher"
        self._log = runtime / "spoken"
        configuration = runtime / "config" / "speech-dispatcher"
        configuration.mkdir()
        module = runtime / "synthesizer"
        module.write_text(f'#!/bin/sh\nexec "{sys.executable}" "{HERE / "logging_synthesizer.py"}"\n')
        module.chmod(0o700)
        configuration.joinpath("speechd.conf").write_text(
            'LogLevel 1\nTimeout 600\nSymbolsPreproc "none"\n'
            f'AddModule "notes" "{module}"\nDefaultModule notes\nDefaultLanguage "en-US"\nDefaultRate 10\n'
        )

    def start(self) -> str:
        """Start it without being asked; what is told is the address of its socket."""
        subprocess.run(["speech-dispatcher", "--spawn"], stderr=subprocess.DEVNULL, check=True)
        return f"unix_socket:{self._folder / 'speechd.sock'}"

    def notes(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self._log.read_text().splitlines()] if self._log.exists() else []

    def heard(self) -> list[str]:
        return [note["begin"] for note in self.notes() if "begin" in note]

    def stopped(self) -> list[str]:
        return [note["stop"] for note in self.notes() if "stop" in note]

    def pid(self) -> int:
        return int((self._folder / "pid" / "speech-dispatcher.pid").read_text())

    def kill(self) -> None:
        """Have it end as in a crash, and its socket left behind as it is then."""
        pid = self.pid()
        os.kill(pid, signal.SIGKILL)
        until(lambda: not runs(pid), "the end of the server")

    def end(self) -> None:
        if not (self._folder / "pid" / "speech-dispatcher.pid").exists():
            return
        pid = self.pid()
        if runs(pid):
            os.kill(pid, signal.SIGTERM)
            until(lambda: not runs(pid), "the end of the server")


def runs(pid: int) -> bool:
    """Whether a process does something still: a zombie does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


@pytest.fixture
def speech_server(runtime: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SpeechServer]:
    if not shutil.which("speech-dispatcher"):
        pytest.skip("speech-dispatcher is not installed")
    monkeypatch.setenv("SPOKEN_LOG", str(runtime / "spoken"))
    # A machine busy with other tests may take longer to start a server than a person would wait for.
    monkeypatch.setattr(speech_dispatcher, "_PATIENCE_MS", 8_000)
    server = SpeechServer(runtime)
    yield server
    server.end()


@pytest.fixture(scope="session")
def sound_server() -> Iterator[str]:
    """The address of a PulseAudio whose device nobody hears; it takes sound as fast as a real one."""
    if not shutil.which("pulseaudio"):
        pytest.skip("pulseaudio is not installed")
    with tempfile.TemporaryDirectory(prefix="sound") as folder:
        socket = Path(folder, "s")
        environment = {**os.environ, "HOME": folder, "XDG_RUNTIME_DIR": folder}
        arguments = ["-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no"]
        modules = [f"module-native-protocol-unix auth-anonymous=1 socket={socket}", "module-null-sink"]
        command = ["pulseaudio", *arguments, *(f"--load={module}" for module in modules)]
        with running(command, env=environment):
            until(socket.exists, "pulseaudio")
            yield f"unix:{socket}"


@pytest.fixture
def sound(runtime: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A sound device that takes everything at once, by ALSA, so that nobody waits."""
    monkeypatch.setenv("PULSE_SERVER", f"unix:{runtime}/nobody")
    (runtime / "home" / ".asoundrc").write_text("pcm.!default { type null }\n")


@pytest.fixture
def no_sound(runtime: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PULSE_SERVER", f"unix:{runtime}/nobody")
    (runtime / "home" / ".asoundrc").write_text("pcm.!default { type hw card 31 }\n")
