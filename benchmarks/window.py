"""How quickly the window answers, how long its loop ever stands still, and what it weighs.

python -m benchmarks.window

The real program runs, with its own settings folder, silently and without a screen unless QT_QPA_PLATFORM says
otherwise. Keys are pressed as Qt events. A timer that should fire every millisecond finds the longest gap.
"""

import atexit
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

MEGAPIXELS_12 = (4000, 3000)
IDLE_SECONDS = 5.0
REPEATS = 10
PATIENCE = 120.0  # seconds


class Gaps:
    """The longest time between two rounds of the event loop."""

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer

        self._timer = QTimer(interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._last = 0.0
        self.longest = 0.0

    def begin(self) -> None:
        """Start anew."""
        self._last, self.longest = time.perf_counter(), 0.0
        self._timer.start()

    def end(self) -> float:
        """The longest gap since begin, in milliseconds."""
        self._tick()
        self._timer.stop()
        return self.longest * 1000

    def _tick(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now


def main() -> None:
    """Measure and print."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as home:
        os.environ["LOOKALOUD_HOME"] = home
        (Path(home) / "settings.json").write_text('{"announcing": "silent", "sounds": false}')
        photos = [_photo(Path(home) / f"photo-{number}.jpg", number) for number in range(REPEATS + 1)]
        _measure(photos)


def _measure(photos: list[Path]) -> None:
    import psutil
    from PySide6.QtCore import QCoreApplication, QEventLoop, Qt
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from desktop_app.app import Program, Reports
    from desktop_app.instance_server import InstanceServer

    application = QApplication(sys.argv[:1])
    program = Program(application, InstanceServer(), Reports())
    atexit.register(program.close)  # which also gives errors back to the terminal
    program.follow([], "")
    window, gaps, us = program.window, Gaps(), psutil.Process()
    said: list[tuple[float, str]] = []
    program.announcer.said.connect(lambda text: said.append((time.perf_counter(), text)))

    def run_until(condition: Callable[[], bool]) -> None:
        begin = time.perf_counter()
        while not condition():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            assert time.perf_counter() - begin < PATIENCE, f"nothing came; heard so far: {said}"

    def describe(photo: Path) -> tuple[float, float, float]:
        """Milliseconds from the key to "Looking" and to the caption, and the longest gap."""
        QGuiApplication.clipboard().setText(str(photo))
        said.clear()
        gaps.begin()
        begin = time.perf_counter()
        QTest.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        run_until(lambda: len(said) == 2)
        return (said[0][0] - begin) * 1000, (said[1][0] - begin) * 1000, gaps.end()

    run_until(window.isVisible)
    settle = time.perf_counter() + 1
    run_until(lambda: time.perf_counter() > settle)
    before = us.memory_info().rss / 1e6
    used, begin = us.cpu_times(), time.perf_counter()
    run_until_idle_over(application, IDLE_SECONDS)
    now = us.cpu_times()
    busy = (now.user + now.system - used.user - used.system) / (time.perf_counter() - begin)

    first = describe(photos[0])
    rest = [describe(photo) for photo in photos[1:]]
    working = us.memory_info().rss / 1e6
    child = sum(process.memory_info().rss for process in us.children(recursive=True)) / 1e6
    program.captioning.unload()
    run_until(lambda: program.model.process_id is None)
    after = us.memory_info().rss / 1e6 + sum(c.memory_info().rss for c in us.children(recursive=True)) / 1e6

    rows = (
        ("Memory before the first picture, MB", f"{before:.0f}", "at most 250"),
        ("CPU use while idle, % of one core", f"{100 * busy:.2f}", "none"),
        ("First picture: key to Looking, ms", f"{first[0]:.0f}", "at most 100"),
        ("First picture, the model being loaded: key to caption, ms", f"{first[1]:.0f}", ""),
        ("First picture: longest gap of the loop, ms", f"{first[2]:.0f}", "under 500"),
        ("Later pictures, the slowest: key to Looking, ms", f"{max(r[0] for r in rest):.0f}", "at most 100"),
        ("Later pictures, the median: key to caption, ms", f"{median(r[1] for r in rest):.0f}", ""),
        ("Later pictures, the slowest: key to caption, ms", f"{max(r[1] for r in rest):.0f}", "at most 400"),
        ("Later pictures: longest gap of the loop, ms", f"{max(r[2] for r in rest):.0f}", "at most 50"),
        ("Memory of the window with the model loaded, MB", f"{working:.0f}", ""),
        ("Memory of the model's process, MB", f"{child:.0f}", ""),
        ("Memory of all after unloading, MB", f"{after:.0f}", f"at most {before + 100:.0f}"),
    )
    print(f"{'12-megapixel JPEGs, ' + QGuiApplication.platformName():<60}{'measured':>10}  asked")
    for title, value, asked in rows:
        print(f"{title:<60}{value:>10}  {asked}")


def run_until_idle_over(application: object, seconds: float) -> None:
    """Let the loop run as it does when nobody does anything: it sleeps."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def _photo(file: Path, number: int) -> Path:
    """A 12-megapixel JPEG, each another, made in a process of its own, which takes its memory with it."""
    import subprocess

    from captioner.resources import resource

    code = (
        "import sys; from PIL import Image, ImageOps;"
        "image = Image.open(sys.argv[1]).convert('RGB').rotate(int(sys.argv[3]));"
        f"image.resize({MEGAPIXELS_12}).save(sys.argv[2], quality=90)"
    )
    sample = resource("samples", "photographer.png")
    subprocess.run([sys.executable, "-c", code, str(sample), str(file), str(number)], check=True)
    return file


if __name__ == "__main__":
    main()
