#!/usr/bin/env python3
"""LookAloud tells you what a picture shows, on your own computer.

python3 start.py                       opens the window
python3 start.py photo.jpg             opens the window and describes the picture there
python3 start.py describe photo.jpg    says what the picture shows, without a window
python3 start.py test                  checks the whole program, for those who change it

The first time, this sets everything up by itself; later it starts at once. After "describe" come any number
of pictures and folders. "video", "train", "evaluate" and "pack" work likewise; --help says what each can do.
Options without a command, such as --version, go to the window.
"""

# The standard library only, and the syntax of Python 3.8, which must get far enough to say what it lacks.

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
STAMP = VENV / "lookaloud-setup"  # what has been installed; written last
UNFINISHED = "unfinished"  # its content while something is being installed

OLDEST_PYTHON = (3, 11)
COMMANDS = {"describe", "video", "train", "evaluate", "pack", "test"}
EXTRAS = {"train": {"train"}, "evaluate": {"train"}, "test": {"train", "test"}}
CHECKS = ["ruff check .", "ruff format --check .", "mypy", "lint-imports --no-logo", "pytest"]


class SetupError(Exception):
    """LookAloud cannot be set up; the text says why and what helps."""


def library(name: str) -> bool:
    """Whether a shared library is installed, and what it needs itself: only loading it tells both."""
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


class Need(NamedTuple):
    """A part of the system that pip cannot install."""

    name: str
    found: Callable[[str], object]
    parts: Mapping[str, str]  # what is looked for, and the Debian packages that bring it


def pairs(text: str) -> dict[str, str]:
    """The parts of a need, from "part=package" and so on."""
    return dict(pair.split("=") for pair in text.split())


ENSUREPIP = {"ensurepip": f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"}
ENVIRONMENTS = Need("the part of Python that sets up programs", importlib.util.find_spec, ENSUREPIP)
JAVA = Need("Java, for the METEOR score", shutil.which, {"java": "default-jre-headless"})
# They bring the others Qt needs: libspeechd2, say, brings GLib, whose package Debian 13 has renamed.
LIBRARIES = """
libEGL.so.1=libegl1 libGL.so.1=libgl1 libXrandr.so.2=libxrandr2 libfontconfig.so.1=libfontconfig1
libgssapi_krb5.so.2=libgssapi-krb5-2 libpulse.so.0=libpulse0 libspeechd.so.2=libspeechd2
libwayland-cursor.so.0=libwayland-cursor0 libxcb-cursor.so.0=libxcb-cursor0 libxcb-icccm.so.4=libxcb-icccm4
libxcb-keysyms.so.1=libxcb-keysyms1 libxcb-shape.so.0=libxcb-shape0 libxkbcommon-x11.so.0=libxkbcommon-x11-0
"""
WINDOW = Need("libraries that every window needs", library, pairs(LIBRARIES))
# The package speech-dispatcher has a voice by its recommendations only, which are not installed here.
SPEECH = {"speech-dispatcher": "speech-dispatcher speech-dispatcher-espeak-ng", "espeak-ng": "espeak-ng"}
VOICE = Need("a voice", shutil.which, SPEECH)
PROGRAMS = ROOT / "tests" / "programs.txt"
USED = pairs(PROGRAMS.read_text("utf-8")) if PROGRAMS.exists() else {}
TEST_DESKTOP = Need("what the tests of the window use", shutil.which, USED)


def say(message: str) -> None:
    """Tell the user how the set-up goes; standard output is left to results."""
    print(message, file=sys.stderr, flush=True)


def python_advice(version: tuple[int, int], which: Callable[[str], str | None] = shutil.which) -> str | None:
    """Say how to get a new enough Python; None where this one is."""
    if version >= OLDEST_PYTHON:
        return None
    newer = next((name for name in ("python3.13", "python3.12", "python3.11") if which(name)), None)
    if newer:
        cure = f"A newer one seems to be here. Try: {newer} start.py"
    elif which("uv"):
        cure = "Try: uv run --no-project --python 3.13 start.py"
    else:
        cure = "Install it from python.org on Windows and macOS, with the package manager on Linux."
    return f"LookAloud needs Python 3.11 or newer. This is Python {version[0]}.{version[1]}.\n{cure}"


def missing(need: Need) -> list[str]:
    """The parts of a need that are not found."""
    return [part for part in need.parts if not need.found(part)]


def packages(*needs: Need) -> list[str]:
    """The Debian packages that bring what is missing."""
    return [package for need in needs for part in missing(need) for package in need.parts[part].split()]


def remedy(needs: Sequence[Need], release: Mapping[str, str], root: bool) -> tuple[list[list[str]], str]:
    """From the fields of os-release: commands that install what is missing, if any do, and what is said."""
    needs = [need for need in needs if missing(need)]
    names = "; ".join(need.name for need in needs)
    if not {"debian", "ubuntu"} & {release.get("ID", ""), *release.get("ID_LIKE", "").split()}:
        parts = ", ".join(part for need in needs for part in missing(need))
        return [], f"Missing: {names}. Install, with your system's package manager, what brings {parts}."
    if not root:
        return [], f"Missing: {names}. This installs it: sudo apt-get install {' '.join(packages(*needs))}"
    wait = ["-o", "DPkg::Lock::Timeout=120"]  # another program may be installing: seconds to wait for it
    install = ["apt-get", *wait, "install", "-y", "--no-install-recommends", *packages(*needs)]
    return [["apt-get", "update"], install], f"Installing {names}."


def provide(*needs: Need) -> bool:
    """Find parts of the system, or install them, or say how; whether all are there in the end."""
    if not packages(*needs):
        return True
    try:
        release = platform.freedesktop_os_release()
    except OSError:  # not a Linux
        release = {}
    root = sys.platform != "win32" and os.geteuid() == 0
    commands, message = remedy(needs, release, root)
    say(message)
    failures = [run(command, DEBIAN_FRONTEND="noninteractive") for command in commands]
    if failures and failures[-1]:  # if only the update failed, no matter
        say(f"That did not work.\n{failures[-1]}")
    importlib.invalidate_caches()
    return not packages(*needs)


def run(command: Sequence[str], **environment: str) -> str | None:
    """Run a command in silence; None when it succeeds, else the last errors it wrote."""
    with tempfile.TemporaryFile() as log:
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            cwd=ROOT,  # where no module of the user's gets in Python's way
            close_fds=os.name == "nt",  # the lock is inherited: it lasts as long as the command
            env={**os.environ, **environment},
        )
        try:
            while process.poll() is None:
                try:
                    process.wait(60)
                except subprocess.TimeoutExpired:
                    say("Still at work.")
        except BaseException:
            process.terminate()
            process.wait()
            raise
        log.seek(0)
        lines = log.read().decode(errors="replace").splitlines()
    if process.returncode == 0:
        return None
    # Short, for those who listen; no addresses, which may hold a password.
    errors = [line for line in lines if re.match(r"\s*(\w*error|cause|E):", line, re.I)]
    end = "\n".join(line.strip()[:160] for line in (errors or lines)[-6:])
    return re.sub(r"\w+://[^\s`'\")]+", "[address]", end) or f"{command[0]} said nothing."


def attempt(command: Sequence[str]) -> None:
    """Run a command of the set-up, or give up with what it said."""
    failure = run(command)
    if failure:
        cure = "Check the internet connection, and that the disk has room, and run it again."
        raise SetupError(f"Could not install. {cure}\n{failure}")


def identity() -> list[str]:
    """What an environment was made for: place (Python and folder) and project (which libraries it needs)."""
    project = hashlib.sha256((ROOT / "pyproject.toml").read_bytes()).hexdigest()
    return [f"{sys.version_info[0]}.{sys.version_info[1]} {str(ROOT)!r}", project]


def todo(stamp: str | None, place: str, project: str, wanted: set[str]) -> tuple[str, set[str]]:
    """What a stamp leaves to do, "nothing", "install" or "rebuild", and the extras to have afterwards."""
    if stamp is None:  # nothing here, or an environment made by hand
        return "install", wanted
    old_place, old_project, *installed = f"{stamp}\n".split("\n")
    extras = wanted | set(installed) - {""}
    if old_place != place:  # moved, another Python, or unfinished
        return "rebuild", extras
    return "nothing" if old_project == project and extras <= set(installed) else "install", extras


def still_to_do(wanted: set[str]) -> tuple[str, set[str]]:
    """Compare the stamp with the checkout as it is."""
    stamp = STAMP.read_text("utf-8") if STAMP.exists() else None
    place, project = identity()
    return todo(stamp, place, project, wanted) if PYTHON.exists() else ("rebuild", wanted)


def works(installer: Sequence[str]) -> bool:
    """Whether the environment runs, with this version of Python and what installs into it."""
    version = f"import sys; sys.exit(sys.version_info[:2] != {tuple(sys.version_info[:2])})"
    return not run([str(PYTHON), "-c", version]) and not run([*installer, "--help"])


@contextmanager
def alone() -> Iterator[None]:
    """Keep a second set-up of the same folder waiting: each would break the other's."""
    if sys.platform == "win32":  # which has no such lock, but lets nobody delete what is in use
        yield
    else:
        import fcntl

        lock = os.open(ROOT, os.O_RDONLY)
        os.set_inheritable(lock, True)
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            say("Another set-up is at work. Waiting for it.")
            fcntl.flock(lock, fcntl.LOCK_EX)
        try:
            yield
        finally:
            os.close(lock)


def set_up(wanted: set[str]) -> None:
    """Bring the environment up to date; nothing happens where it is."""
    if still_to_do(wanted)[0] == "nothing":
        return
    if not os.access(ROOT, os.W_OK):
        raise SetupError(f"LookAloud cannot write to its folder, {ROOT}. Copy it to where you can.")
    with alone():
        action, extras = still_to_do(wanted)  # another set-up may just have finished
        if action != "nothing":
            install(action, extras)


def install(action: str, extras: set[str]) -> None:
    """Install the project with some extras, into the environment there is or a new one."""
    uv = shutil.which("uv")
    installer = [uv, "pip"] if uv else [str(PYTHON), "-m", "pip"]
    if action == "rebuild" or not works(installer):
        say("Setting up LookAloud, this once. It takes a few minutes and needs about 6 GB.")
        if not uv and not provide(ENVIRONMENTS):
            raise SetupError("Run it again after that.")
        # The Python an environment was made from: the environment may be the one deleted here.
        python = getattr(sys, "_base_executable", "") or sys.executable
        attempt([python, "-m", "venv", "--clear", *(["--without-pip"] if uv else []), str(VENV)])
    else:
        say("Bringing LookAloud's libraries up to date. It may take a few minutes.")
    STAMP.write_text(UNFINISHED, "utf-8")
    into = ["--python", str(PYTHON)] if uv else []
    what = f".[{','.join(sorted(extras))}]" if extras else "."
    attempt([*installer, "install", *into, "--editable", what])
    finished = STAMP.with_suffix(".new")
    finished.write_text("\n".join([*identity(), *sorted(extras)]), "utf-8")
    finished.replace(STAMP)
    say("LookAloud is set up.")


def launch(program: str, arguments: Sequence[str]) -> int:
    """Go on as an installed program, in the folder the user is in, so that paths mean what they say."""
    command = [str(BIN / program), *arguments]
    if os.name != "nt":
        os.execv(command[0], command)
    return subprocess.call(command)  # Windows' exec would give the console back at once


def check(arguments: Sequence[str]) -> int:
    """Run every check of the project; the arguments are pytest's."""
    failed = []
    for line in CHECKS:
        say(f"\n{line}")
        program, *options = line.split()
        extra = map(from_root, arguments) if program == "pytest" else ()
        if subprocess.call([str(BIN / program), *options, *extra], cwd=ROOT):
            failed.append(line)
    say(f"\nFailed: {', '.join(failed)}" if failed else "\nAll checks passed.")
    return 1 if failed else 0


def from_root(argument: str) -> str:
    """Make a test's path absolute: pytest runs in the project's folder, the user may be elsewhere."""
    path, colons, test = argument.partition("::")
    named = (path.endswith(".py") or os.sep in path) and Path(path).exists()
    return f"{Path(path).absolute()}{colons}{test}" if named else argument


def prepare(command: str, extras: set[str]) -> None:
    """Provide the parts of the system, all at once; give up if a necessary one is missing."""
    rebuild = still_to_do(extras)[0] == "rebuild"
    necessary = [ENVIRONMENTS] if rebuild and not shutil.which("uv") else []
    useful = [JAVA] if extras else []  # only one score needs it
    if sys.platform == "linux" and command in ("window", "test"):
        necessary.append(WINDOW)
        useful += [VOICE, TEST_DESKTOP] if command == "test" else [VOICE]
    if not provide(*necessary, *useful) and packages(*necessary):
        raise SetupError("Run it again after that.")


def main(arguments: Sequence[str]) -> int:
    """Set up what a command needs, then run it; the exit status."""
    advice = python_advice(sys.version_info[:2])
    if advice:
        say(advice)
        return 1
    first = (*arguments, "")[0]
    if first in ("-h", "--help"):
        print(__doc__)
        return 0
    command = first if first in COMMANDS else "window"
    extras = EXTRAS.get(command, set())
    try:
        prepare(command, extras)
        set_up(extras)
        if command == "test":
            return check(arguments[1:])
        return launch("lookaloud" if command == "window" else "captioner", arguments)
    except SetupError as error:
        say(str(error))
    except OSError as error:
        say(f"LookAloud could not start. {error.strerror}: {error.filename}")
    except KeyboardInterrupt:
        say("Stopped.")
        return 130
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
