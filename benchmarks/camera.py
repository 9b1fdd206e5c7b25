"""What the live camera costs, how soon it speaks, and whether it comes back from every trouble.

python -m benchmarks.camera [ROUNDS]

The real program runs with its own settings folder, silently and without a screen, and watches a camera in the
network of this computer: 640 x 480 pixels, 30 noisy frames a second, sent by a process of its own. First it
is measured what capture and change detection use while nothing changes, and when a new scene is told. Then
the camera is unplugged, hangs and goes black, each ROUNDS times (50), with a fifth of the usual patience.
"""

import atexit
import os
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL import Image

SIZE = (640, 480)
NOISE = 4.0  # standard deviation in levels of 255: a webcam in a room with lamps
VARIANTS = 60  # frames with other noise, shown in turn: the same frame would be answered from memory
QUIET_SECONDS = 20.0
SCENES = ("motorcycle_left.png", "page.png")  # which the shipped pack tells for certain
CUTS = 10
ROUNDS = 50
PATIENCE = 60.0  # seconds


def main(rounds: int) -> None:
    """Measure and print."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    ours, theirs = get_context("spawn").Pipe()
    server = get_context("spawn").Process(target=serve, args=(theirs,), daemon=True)
    server.start()
    address = ours.recv()
    with tempfile.TemporaryDirectory() as home:
        os.environ["LOOKALOUD_HOME"] = home
        (Path(home) / "settings.json").write_text('{"announcing": "silent", "sounds": false}')
        _cost(ours, address)
        _troubles(ours, address, rounds)
    server.kill()


def serve(connection: Connection) -> None:
    """Be a camera that does what it is told: a scene's number, black, hang, go on, unplug, plug in."""
    from PIL import Image

    from tests.mjpeg import MjpegCamera

    scenes = [noisy(name) for name in SCENES]
    with MjpegCamera(*scenes[0], rate=30) as camera:
        connection.send(camera.address)
        while True:
            match connection.recv():
                case int(number):
                    camera.show(*scenes[number])
                case "black":
                    camera.show(Image.new("RGB", SIZE))
                case "unplug":
                    camera.unplug()
                case "plug in":
                    camera.plug_in()
                case order:
                    camera.hangs = order == "hang"
            connection.send(time.monotonic())


def noisy(name: str) -> list["Image.Image"]:
    """A picture of scikit-image as a camera sees it, again and again, each time with other noise."""
    import numpy as np
    import skimage.data
    from PIL import Image

    chance = np.random.default_rng(5)
    picture = Image.open(Path(skimage.data.__file__).parent / name).convert("RGB")
    picture.thumbnail(SIZE)
    frame = Image.new("RGB", SIZE, "#404040")
    frame.paste(picture, ((SIZE[0] - picture.width) // 2, (SIZE[1] - picture.height) // 2))
    still = np.asarray(frame, np.float32)
    noise = (chance.normal(0, NOISE, still.shape) for _ in range(VARIANTS))
    return [Image.fromarray(np.clip(still + each, 0, 255).astype(np.uint8)) for each in noise]


def _tell(server: Connection, order: object) -> float:
    """Have the server do something; when it had done it."""
    server.send(order)
    done: float = server.recv()
    return done


def _run_for(seconds: float) -> None:
    """Let the loop run as it does in use: it sleeps between events."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def _run_until(condition: Callable[[], bool]) -> None:
    begin = time.monotonic()
    while not condition():
        _run_for(0.01)
        if time.monotonic() - begin > PATIENCE:
            raise TimeoutError(f"nothing came for {PATIENCE:g} seconds")


def _cost(server: Connection, address: str) -> None:
    import psutil
    from PySide6.QtWidgets import QApplication

    from desktop_app.app import Program, Reports
    from desktop_app.instance_server import InstanceServer
    from desktop_app.sources.cameras import other_view

    program = Program(QApplication(sys.argv[:1]), InstanceServer(), Reports())
    atexit.register(program.close)
    said: list[float] = []
    program.announcer.said.connect(lambda _: said.append(time.monotonic()))
    program.watching.start(other_view(address))
    _run_until(lambda: len(said) == 2)  # that it is on, and the first scene
    _run_for(5)

    processes = [psutil.Process(program.camera.process_id), psutil.Process()]
    before, begin, told = [_used(each) for each in processes], time.monotonic(), len(said)
    _run_for(QUIET_SECONDS)
    passed = time.monotonic() - begin
    capture, window = (
        100 * (_used(each) - used) / passed for each, used in zip(processes, before, strict=True)
    )
    told = len(said) - told

    waits = []
    for turn in range(CUTS):
        count, shown = len(said), _tell(server, (turn + 1) % len(SCENES))
        _run_until(lambda count=count: len(said) > count)  # type: ignore[misc]
        waits.append(said[count] - shown)
        _run_for(8)  # until that is spoken, which is reckoned while nobody speaks, and some silence
    program.watching.stop()
    rows = (
        ("Capture in its process, % of one core", f"{capture:.1f}", ""),
        ("The window, change detection included, % of one core", f"{window:.1f}", ""),
        ("Both, % of one core", f"{capture + window:.1f}", "at most 25"),
        ("Sentences in that time", f"{told}", "0"),
        ("From a cut to its sentence, the median, s", f"{median(waits):.2f}", ""),
        ("From a cut to its sentence, the slowest, s", f"{max(waits):.2f}", "at most 1 after settling"),
    )
    print(f"{'640 x 480, 15 frames a second looked at':<60}{'measured':>10}  asked")
    for title, value, asked in rows:
        print(f"{title:<60}{value:>10}  {asked}")


def _used(process: object) -> float:
    times = process.cpu_times()  # type: ignore[attr-defined]
    return float(times.user + times.system)


def _troubles(server: Connection, address: str, rounds: int) -> None:
    from desktop_app.sources.camera import Camera, Pace
    from desktop_app.sources.cameras import other_view

    camera = Camera(Pace(patience=0.6, retry=0.15, kill=0.6, black=0.4, steady=0.2))
    told: list[str] = []
    frames = [0]
    camera.failed.connect(lambda trouble, _: told.append(trouble.value))
    camera.recovered.connect(lambda: told.append("back"))
    camera.frame.connect(lambda _: frames.append(0))
    orders = {"gone": ("unplug", "plug in"), "hanging": ("hang", "go on"), "black": ("black", 0)}
    wrong: list[str] = []
    noticed: dict[str, list[float]] = {name: [] for name in orders}
    back: dict[str, list[float]] = {name: [] for name in orders}
    camera.start(other_view(address))
    _run_until(lambda: len(frames) > 3)
    threads, files = threading.active_count(), _files()
    for _ in range(rounds):
        for name, (begin, end) in orders.items():
            told.clear()
            since = _tell(server, begin)
            _run_until(lambda: bool(told))
            noticed[name].append(time.monotonic() - since)
            _run_for(0.5)
            since = _tell(server, end)
            _run_until(lambda: "back" in told)
            back[name].append(time.monotonic() - since)
            _run_for(0.3)
            if told != [name, "back"]:
                wrong.append(f"{name}: {told}")
    left = threading.active_count() - threads, _files() - files
    camera.close()
    print(f"\n{rounds} times each{'told after':>22}{'back after':>12}  (the slowest, s; patience 0.6 s)")
    for name in orders:
        print(f"{name:<14}{max(noticed[name]):>20.2f}{max(back[name]):>12.2f}")
    print(f"Not told once and recovered once: {len(wrong)} {wrong or ''}")
    print(f"Threads and descriptors left over: {left[0]} and {left[1]}")


def _files() -> int:
    """Open descriptors of this process, on Linux."""
    return len(os.listdir("/proc/self/fd"))  # noqa: PTH208 - a Path of each would do nothing here


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS)
