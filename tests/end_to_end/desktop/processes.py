"""Processes of a test desktop: started with its environment, logged, and ended whatever happens."""

import contextlib
import os
import signal
import subprocess
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar

T = TypeVar("T")

LIMIT = 30.0  # seconds; generous, because a busy machine with two cores can be ten times slower than usual
_TO_END = 3.0  # seconds that a process has to end by itself


def wait_until(condition: Callable[[], T | None], what: str, limit: float = LIMIT, pause: float = 0.02) -> T:
    """Ask until the answer is true, and return it; `what` says in the failure what was waited for."""
    end = time.monotonic() + limit
    while not (answer := condition()):
        if time.monotonic() > end:
            raise AssertionError(f"Waited {limit:g} seconds in vain for {what}.")
        time.sleep(pause)
    return answer


class Processes:
    """All processes of one desktop. mark: a variable and its value that only their environment has."""

    def __init__(self, logs: Path, mark: str) -> None:
        self._logs = logs
        self._mark = mark
        self._started: list[subprocess.Popen[bytes]] = []

    def start(
        self, name: str, command: tuple[str | Path, ...], environment: Mapping[str, str], **options: Any
    ) -> subprocess.Popen[bytes]:
        """Start a program; what it writes goes to a log with its name. The options are Popen's."""
        with (self._logs / f"{name}.log").open("ab") as log:
            process = subprocess.Popen(
                command,
                env=dict(environment),
                stdin=subprocess.DEVNULL,
                start_new_session=True,  # Ctrl+C in the terminal ends the test, and that ends this
                **{"stdout": log, "stderr": log, **options},
            )
        self._started.append(process)
        return process

    def stop(self) -> None:
        """End what was started, the last first, and then what that has left behind."""
        for process in reversed(self._started):
            process.terminate()
            try:
                process.wait(_TO_END)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        # What the bus or the program started: found by its environment, which everything inherits.
        for left in self._left():
            with contextlib.suppress(ProcessLookupError):
                os.kill(left, signal.SIGKILL)

    def _left(self) -> list[int]:
        found = []
        for folder in Path("/proc").glob("[0-9]*"):
            with contextlib.suppress(OSError):  # it has ended, or is another user's
                if self._mark.encode() in (folder / "environ").read_bytes().split(b"\0"):
                    found.append(int(folder.name))
        return found
