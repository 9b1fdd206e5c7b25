"""Reaching the program that is already running. instance_server.py is the other side.

A desktop's shortcut comes this way, so it is quick: nothing of Qt is imported unless something goes wrong.
"""

import json
import os
import socket
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path

from desktop_app import paths

HEARD = b"heard\n"
SECONDS_TO_ANSWER = 5.0  # the window is busy for longer only if it hangs
SECONDS_BETWEEN_TRIES = 0.05
# Wayland lets a program come to the front only with the token that the shortcut's command was given.
ACTIVATION_VARIABLE = "XDG_ACTIVATION_TOKEN"


def forward(arguments: Sequence[str], wait: float = 0.0) -> bool:
    """Hand the arguments to the running program; False where none runs.

    wait: seconds to wait for one that is just starting. Raises: CaptionerError when it does not answer.
    """
    message = {
        "arguments": list(arguments),
        "directory": os.getcwd(),  # noqa: PTH109 - a text is wanted
        "activation": os.environ.get(ACTIVATION_VARIABLE, ""),
    }
    line = json.dumps(message).encode("ascii") + b"\n"
    latest = time.monotonic() + wait
    while (answer := _talk(paths.instance_address(), line)) is None:
        if time.monotonic() >= latest:
            return False
        time.sleep(SECONDS_BETWEEN_TRIES)
    if answer != HEARD:
        raise _unanswered()
    return True


if sys.platform == "win32":  # written from its documentation, not tried

    def _talk(address: str, line: bytes) -> bytes | None:
        """What the running program answers, b"" for nothing in time; None where there is no such program."""
        answers: list[bytes | None] = []

        def talk() -> None:  # in a thread, as a pipe's file knows no time limit
            try:
                with open(address, "r+b", buffering=0) as pipe:  # noqa: PTH123 - no path
                    pipe.write(line)
                    answers.append(pipe.read(len(HEARD)))
            except FileNotFoundError:
                answers.append(None)
            except OSError:  # all its ends are taken just now, or it ended
                answers.append(b"")

        thread = threading.Thread(target=talk, daemon=True)
        thread.start()
        thread.join(SECONDS_TO_ANSWER)
        return answers[0] if answers else b""

else:

    def _talk(address: str, line: bytes) -> bytes | None:
        """What the running program answers, b"" for nothing in time; None where there is no such program."""
        connection = socket.socket(socket.AF_UNIX)
        connection.settimeout(SECONDS_TO_ANSWER)
        with connection:
            try:
                if Path(address).stat().st_uid != os.getuid():
                    return None  # another user's, who would like to know what we look at
                connection.connect(address)
            except TimeoutError:  # so many wait already that it must be hung
                return b""
            except OSError:
                return None
            try:
                connection.sendall(line)
                return connection.recv(len(HEARD), socket.MSG_WAITALL)
            except OSError:
                return b""


def _unanswered() -> Exception:
    from captioner.errors import CaptionerError
    from desktop_app import messages
    from desktop_app.messages import say

    return CaptionerError(say(messages.INSTANCE_UNANSWERED), say(messages.INSTANCE_UNANSWERED_HINT))
