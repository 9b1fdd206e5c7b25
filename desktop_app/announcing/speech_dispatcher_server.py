"""Where the server of speech-dispatcher is, and how it is started."""

import os
import shutil
from pathlib import Path


def socket_path() -> Path | None:
    """Where the server listens; None when it is to be reached by network, which this program never uses."""
    method, _, path = os.environ.get("SPEECHD_ADDRESS", "").partition(":")
    if method == "inet_socket":
        return None
    if path:
        return Path(path)
    folder = os.environ.get("XDG_RUNTIME_DIR") or os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(folder) / "speech-dispatcher" / "speechd.sock"


def spawn_command() -> list[str]:
    """What starts the server, as any program that wants to speak may do; empty when it is not installed."""
    program = shutil.which("speech-dispatcher")
    return [program, "--spawn"] if program and "SPEECHD_ADDRESS" not in os.environ else []


def may_run() -> bool:
    """Whether the server runs, or could be started."""
    path = socket_path()
    return path is not None and (path.exists() or bool(spawn_command()))
