"""Where the program keeps its things: one folder each, made when first needed, for the user's eyes only.

LOOKALOUD_HOME puts everything into one folder of the user's choice, on a stick for example. Quick to import,
as every command that reaches the running program needs it.
"""

import hashlib
import os
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

import platformdirs

NAME = "LookAloud"
HOME_VARIABLE = "LOOKALOUD_HOME"
LONGEST_SOCKET_PATH = 100  # bytes; the system's own limit is 108 on Linux and 104 on macOS


def settings_file() -> Path:
    """What the user has set."""
    return _folder(platformdirs.user_config_path(NAME, appauthor=False)) / "settings.json"


def history_file() -> Path:
    """The last descriptions; it exists only where the user asked to keep them."""
    return _folder(platformdirs.user_state_path(NAME, appauthor=False)) / "history.json"


def log_file() -> Path:
    """What went wrong."""
    return _folder(platformdirs.user_log_path(NAME, appauthor=False)) / "lookaloud.log"


def sounds_folder() -> Path:
    """Sounds that the program has made; they can be made again."""
    return _folder(platformdirs.user_cache_path(NAME, appauthor=False)) / "sounds"


def instance_lock() -> Path:
    """A file that the running program holds locked."""
    return _runtime_folder() / "instance.lock"


def instance_address() -> str:
    """Where the running program listens: a socket's path; on Windows the full name of a pipe."""
    if sys.platform == "win32":
        return rf"\\.\pipe\{NAME}-{_digest(_runtime_folder())}"
    path = _runtime_folder() / "instance"
    if len(os.fsencode(path)) > LONGEST_SOCKET_PATH:
        # one_instance.py makes sure that nobody else has taken this name, which anybody can foretell.
        folder = Path(tempfile.gettempdir(), f"{NAME}-{os.getuid()}-{_digest(path)}")
        path = _private(folder) / "instance"
    return str(path)


def _runtime_folder() -> Path:
    if sys.platform != "linux":
        return _folder(platformdirs.user_runtime_path(NAME, appauthor=False))
    given = os.environ.get("XDG_RUNTIME_DIR")
    with suppress(OSError):
        if given and Path(given).stat().st_uid == os.getuid():  # after su it can be somebody else's
            return _folder(Path(given, NAME))
    # platformdirs would go on to look in /tmp, where others can be first.
    return _folder(platformdirs.user_state_path(NAME, appauthor=False))


def _folder(usual: Path) -> Path:
    home = os.environ.get(HOME_VARIABLE)
    return _private(Path(home).absolute() if home else usual)


def _private(folder: Path) -> Path:
    with suppress(OSError):  # who writes there tells the user, in words that fit what was to be written
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def _digest(path: Path) -> str:
    return hashlib.sha256(os.fsencode(path)).hexdigest()[:16]
