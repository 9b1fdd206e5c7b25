"""What was found on this computer, as text that can be pasted into a bug report.

It is for those who mend the program, so it is always in English. It holds nothing about the user: no name, no
picture, no description, and their own folder is written as ~.
"""

import json
import multiprocessing
import os
import platform
import time
from collections.abc import Callable
from importlib.metadata import version
from multiprocessing.connection import Connection
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, qVersion
from PySide6.QtGui import QGuiApplication

from captioner.resources import resource
from desktop_app import paths, sounds
from desktop_app.announcing.engines import all_engines
from desktop_app.announcing.screen_reader import ScreenReaderRoute

SECONDS_TO_FIND_DEVICES = 60.0
SECONDS_TO_ASK = 0.1  # between two looks whether somebody wants it to stop
PORTAL = "org.freedesktop.portal.Desktop"
BUS_MS = 200


def report_without_window() -> str:
    """Find everything. Takes seconds; for the command line."""
    application = QCoreApplication.instance() or QCoreApplication([])
    text = report(find_devices())
    del application
    return text


def report(devices: str) -> str:
    """Find all but the devices, which come from find_devices(); quick, in the window's thread."""
    facts = {
        "LookAloud": version("lookaloud"),
        "Model pack": _pack(),
        "Python": f"{platform.python_version()} ({platform.python_implementation()})",
        "Qt": f"{qVersion()}, platform {QGuiApplication.platformName() or 'not started'}",
        "System": _system(),
        "Processor": f"{platform.machine()}, cores: {os.cpu_count()}",
        "Devices": devices,
        "Desktop": _desktop(),
        "Portal": _portal(),
        "Screen reader": _screen_reader(),
        "Voices": _engines(),
        "Sound players": ", ".join(sounds.found_players()) or "the system's own",
        "Settings": _short(paths.settings_file()),
        "History": _short(paths.history_file()),
        "Log": _short(paths.log_file()),
        "Address": _short(paths.instance_address()),
    }
    return "\n".join(f"{name}: {fact}" for name, fact in facts.items())


def find_devices(should_stop: Callable[[], bool] = lambda: False) -> str:
    """Ask PyTorch where a model can run. It takes seconds, so not in the window's thread.

    In a process of its own: PyTorch would stay in this one's memory, and a broken driver can take a process
    down with it.
    """
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_tell_devices, args=(theirs,), name="devices", daemon=True)
    process.start()
    theirs.close()  # else its end would go unseen here
    try:
        latest = time.monotonic() + SECONDS_TO_FIND_DEVICES
        while not ours.poll(SECONDS_TO_ASK):
            if should_stop() or time.monotonic() > latest:
                return "no answer"
        return str(ours.recv())
    except EOFError:
        return "the question crashed"
    finally:
        ours.close()
        process.kill()
        process.join()
        process.close()


def _tell_devices(connection: Connection) -> None:
    try:
        import torch

        devices = ["cpu"]
        devices += [f"cuda ({torch.cuda.get_device_name(n)})" for n in range(torch.cuda.device_count())]
        devices += ["mps"] if torch.backends.mps.is_available() else []
        answer = f"{', '.join(devices)}; PyTorch {torch.__version__}"
    except Exception as error:  # whatever it is, it is what the report is for
        answer = f"PyTorch does not work: {error!r:.300}"
    connection.send(answer)


def _pack() -> str:
    try:
        pack = json.loads(resource("packs", "default", "pack.json").read_text("utf-8"))
        return f"{pack['name']}-{pack['files']['weights.safetensors'][:8]}"  # as captioner.pack.Pack.id
    except (OSError, ValueError, KeyError, TypeError) as error:
        return f"cannot be read: {type(error).__name__}"


def _system() -> str:
    try:
        name = platform.freedesktop_os_release()["PRETTY_NAME"]
    except (OSError, KeyError):  # not a Linux
        return platform.platform()
    return f"{name}, {platform.system()} {platform.release()}"


def _desktop() -> str:
    names = ("XDG_CURRENT_DESKTOP", "XDG_SESSION_TYPE")
    found = [os.environ[name] for name in names if os.environ.get(name)]
    found += [name for name in ("WAYLAND_DISPLAY", "DISPLAY") if os.environ.get(name)]
    return ", ".join(found) or "nothing told"


def _portal() -> str:
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    if "DBUS_SESSION_BUS_ADDRESS" not in os.environ and not (runtime and Path(runtime, "bus").exists()):
        return "no session bus"  # Qt would try to start one, which can take long
    from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage

    bus = QDBusConnection.sessionBus()
    for method, meaning in (("ListNames", "running"), ("ListActivatableNames", "installed")):
        place = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")
        answer = bus.call(QDBusMessage.createMethodCall(*place, method), QDBus.CallMode.Block, BUS_MS)
        if PORTAL in (answer.arguments() or [[]])[0]:
            return meaning
    return "none"


def _screen_reader() -> str:
    asker = QObject()
    route = ScreenReaderRoute(asker)
    found = route.running()
    route.close()
    return "none" if found is None else found.name or "one without a name"


def _engines() -> str:
    engines = all_engines()
    found = [f"{engine.name} ({'yes' if engine.is_available() else 'no'})" for engine in engines]
    for engine in engines:
        engine.close()
    return ", ".join(found)


def _short(path: Path | str) -> str:
    home = str(Path.home())
    text = str(path)
    return f"~{text[len(home) :]}" if text.startswith(home + os.sep) else text
