import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from captioner.errors import CaptionerError
from desktop_app import instance_server, one_instance, paths
from desktop_app.instance_server import InstanceServer
from desktop_app.one_instance import forward

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="written for sockets; Windows has pipes")

FORWARD = "import sys; from desktop_app.one_instance import forward; print(forward(sys.argv[1:]))"
# A running program: says when it listens, then prints what arrives, one line each.
RUNNING = """
import sys
from PySide6.QtCore import QCoreApplication
from desktop_app.instance_server import InstanceServer
application = QCoreApplication([])
server = InstanceServer()
server.arrived.connect(lambda arguments, folder: print(arguments, folder, flush=True))
print("started" if server.start(sys.argv[1:]) else "another", flush=True)
sys.exit(0 if server._lock is None else application.exec())
"""
ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("LOOKALOUD_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    return tmp_path / "home"


@pytest.fixture
def server(qtbot: QtBot) -> Iterator[InstanceServer]:
    running = InstanceServer()
    yield running
    running.close()


@pytest.fixture
def processes() -> Iterator[list[subprocess.Popen[str]]]:
    started: list[subprocess.Popen[str]] = []
    yield started
    for process in started:
        process.kill()
        process.communicate(timeout=10)


def start(code: str, *arguments: str, cwd: Path = ROOT) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", code, *arguments]
    return subprocess.Popen(command, cwd=cwd, stdout=subprocess.PIPE, text=True)


def line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def test_nobody_runs() -> None:
    assert forward(["--repeat"]) is False


def test_arguments_and_folder_arrive_from_another_process(
    server: InstanceServer, tmp_path: Path, qtbot: QtBot
) -> None:
    assert server.start([])
    folder = tmp_path / "bilder ü"
    folder.mkdir()
    with qtbot.waitSignal(server.arrived) as arrived:
        other = start(FORWARD, "--stop", "a b.jpg", "ü\n", "", cwd=folder)
    assert arrived.args == [["--stop", "a b.jpg", "ü\n", ""], str(folder)]
    assert other.communicate(timeout=10)[0] == "True\n"
    assert other.returncode == 0


def test_file_names_that_are_not_utf8_arrive(server: InstanceServer, qtbot: QtBot) -> None:
    assert server.start([])
    name = os.fsdecode(b"caf\xe9.jpg")
    with qtbot.waitSignal(server.arrived) as arrived:
        other = start(FORWARD, name)
    assert os.fsencode(arrived.args[0][0]) == b"caf\xe9.jpg"
    other.communicate(timeout=10)


def test_the_activation_token_is_handed_to_qt(
    server: InstanceServer, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    assert server.start([])
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "token-7")
    with qtbot.waitSignal(server.arrived):
        other = start(FORWARD)
        monkeypatch.delenv("XDG_ACTIVATION_TOKEN")
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "token-7"
    other.communicate(timeout=10)


def test_many_at_once_are_all_heard(
    server: InstanceServer, processes: list[subprocess.Popen[str]], qtbot: QtBot
) -> None:
    assert server.start([])
    heard: list[str] = []
    server.arrived.connect(lambda arguments, folder: heard.extend(arguments))
    processes += [start(FORWARD, str(number)) for number in range(8)]
    qtbot.waitUntil(lambda: len(heard) == 8, timeout=10000)
    assert sorted(heard) == [str(number) for number in range(8)]


def test_only_the_user_can_reach_it(server: InstanceServer, home: Path) -> None:
    assert server.start([])
    assert Path(paths.instance_address()).stat().st_mode & 0o077 == 0
    assert home.stat().st_mode & 0o077 == 0


def test_what_a_crash_left_is_replaced(processes: list[subprocess.Popen[str]], qtbot: QtBot) -> None:
    crashed = start(RUNNING)
    processes.append(crashed)
    assert line(crashed) == "started"
    crashed.send_signal(signal.SIGKILL)
    crashed.wait(10)
    assert Path(paths.instance_address()).exists()
    assert forward(["--repeat"]) is False
    server = InstanceServer()
    assert server.start([])
    server.close()


def test_of_many_starts_at_the_same_moment_exactly_one_wins(processes: list[subprocess.Popen[str]]) -> None:
    processes += [start(RUNNING, f"{number}.jpg") for number in range(4)]
    answers = [line(process) for process in processes]
    assert sorted(answers) == ["another", "another", "another", "started"]
    winner = processes[answers.index("started")]
    heard = {line(winner) for _ in range(3)}
    losers = [number for number in range(4) if answers[number] == "another"]
    assert heard == {f"['{number}.jpg'] {ROOT}" for number in losers}


def test_the_place_is_free_after_close(server: InstanceServer) -> None:
    assert server.listen()
    second = InstanceServer()
    assert not second.listen()
    server.close()
    assert not Path(paths.instance_address()).exists()
    assert second.listen()
    second.close()


def test_a_hung_program_is_told(
    processes: list[subprocess.Popen[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(one_instance, "SECONDS_TO_ANSWER", 0.2)
    hung = start(RUNNING)
    processes.append(hung)
    assert line(hung) == "started"
    hung.send_signal(signal.SIGSTOP)
    before = time.monotonic()
    with pytest.raises(CaptionerError, match="does not answer") as caught:
        forward(["--repeat"])
    assert time.monotonic() - before < 2
    assert caught.value.hint
    hung.send_signal(signal.SIGCONT)


def test_one_that_holds_the_place_without_listening_is_told(
    server: InstanceServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(instance_server, "SECONDS_TO_START", 0.2)
    lock = instance_server._locked(paths.instance_lock())
    assert lock is not None
    with lock, pytest.raises(CaptionerError, match="does not answer"):
        server.start([])


def test_a_later_start_waits_for_one_that_is_starting(processes: list[subprocess.Popen[str]]) -> None:
    processes.append(start(RUNNING))
    assert forward(["late.jpg"], wait=10)
    assert line(processes[0]) == "started"
    assert line(processes[0]).startswith("['late.jpg']")


@pytest.mark.parametrize(
    "message",
    [
        b"nonsense\n",
        b"[]\n",
        b'{"arguments": [7], "directory": "", "activation": ""}\n',
        b'{"arguments": []}\n',
        b"[" * 100_000 + b"\n",
        b"x" * (instance_server.LONGEST_MESSAGE + 65536),
        b"\xff\n",
    ],
)
def test_nonsense_is_dropped_and_work_goes_on(server: InstanceServer, message: bytes, qtbot: QtBot) -> None:
    assert server.start([])
    send = (
        "import socket, sys; s = socket.socket(socket.AF_UNIX); s.connect(sys.argv[1])\n"
        "try: s.sendall(sys.stdin.buffer.read()); print(s.recv(9))\n"
        "except OSError: print(b'')"
    )
    command = [sys.executable, "-c", send, paths.instance_address()]
    with (
        qtbot.assertNotEmitted(server.arrived),
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other,
    ):
        assert other.stdin is not None
        assert other.stdout is not None
        other.stdin.write(message)
        other.stdin.close()
        qtbot.waitUntil(lambda: other.poll() is not None, timeout=10000)
        assert other.stdout.read() == b"b''\n"
    with qtbot.waitSignal(server.arrived):
        after = start(FORWARD, "next")
    assert after.communicate(timeout=10)[0] == "True\n"


def test_who_says_nothing_is_sent_away(
    server: InstanceServer, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(instance_server, "MS_TO_SPEAK", 50)
    assert server.start([])
    with socket.socket(socket.AF_UNIX) as silent:
        silent.connect(paths.instance_address())
        silent.setblocking(False)

        def closed() -> bool:
            try:
                return silent.recv(1) == b""
            except BlockingIOError:
                return False

        qtbot.waitUntil(closed)


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="only root can give a file away")
def test_a_socket_of_somebody_else_is_not_spoken_to(home: Path) -> None:
    with socket.socket(socket.AF_UNIX) as stranger:
        stranger.bind(paths.instance_address())
        stranger.listen()
        os.chown(paths.instance_address(), 65534, 65534)
        assert forward(["private.jpg"]) is False


def test_a_folder_that_refuses_is_told(home: Path, qtbot: QtBot) -> None:
    home.write_text("in the way")
    with pytest.raises(CaptionerError, match="will not reach"):
        InstanceServer().start([])


def test_it_is_quick(server: InstanceServer) -> None:
    assert server.start([])
    before = time.perf_counter()
    other = start(FORWARD.replace("forward(sys.argv[1:])", "'PySide6.QtCore' in sys.modules"))
    assert other.communicate(timeout=10)[0] == "False\n"
    assert time.perf_counter() - before < 2  # 0.1 s on an idle machine
