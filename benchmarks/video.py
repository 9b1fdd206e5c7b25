"""Describes a 10-minute film with 60 known cuts: python -m benchmarks.video. See docs/video.md."""

import argparse
import contextlib
import io
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import psutil

from captioner._cli.main import main as captioner
from tools.films import damage, scenes, write_film

CUTS = 60
SECONDS = 600
NEAR = 0.2  # seconds within which a cut counts as found


def main(argv: Sequence[str] | None = None) -> int:
    """Print what was measured; the status is 1 where something is not as promised."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.video", description=__doc__)
    parser.add_argument("--seconds", type=int, default=SECONDS, help=f"of the film ({SECONDS})")
    parser.add_argument("--damaged", type=int, default=50, metavar="N", help="damaged copies (50)")
    arguments = parser.parse_args(argv)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        mean = arguments.seconds / (CUTS + 1)
        film = folder / "film.mp4"
        times = write_film(film, scenes(CUTS + 1, 0.5 * mean, 1.5 * mean))
        kept = [
            _whole_run(film, times, folder / "whole.jsonl"),
            _killed_run(film, folder / "whole.jsonl", folder / "killed.jsonl"),
            _damaged(folder, arguments.damaged),
        ]
    return 0 if all(kept) else 1


def _whole_run(film: Path, times: Sequence[float], result: Path) -> bool:
    begin = time.perf_counter()
    memory = []
    child = _start(film, result)
    while child.poll() is None:
        with contextlib.suppress(psutil.NoSuchProcess):
            memory.append(psutil.Process(child.pid).memory_info().rss / 2**20)
        time.sleep(0.5)
    took = time.perf_counter() - begin
    shots, _ = _read(result)
    found = [shot["begin"] for shot in shots[1:]]
    hits = sum(any(abs(cut - other) <= NEAR for other in found) for cut in times[1:-1])
    late = [abs(cut - min(found, key=lambda other: abs(other - cut))) for cut in times[1:-1]]
    quarter = len(memory) // 4
    early, end = max(memory[quarter : 2 * quarter]), max(memory[-quarter:])
    print(f"Length: {times[-1]:.1f} s, cuts: {len(times) - 2}")
    print(
        f"Cuts found within {NEAR} s: {hits}; not in the film: {len(found) - hits}; worst: {max(late):.3f} s"
    )
    print(f"Took {took:.1f} s, {took / times[-1]:.3f} of its length, with starting up")
    print(f"Memory: {early:.0f} MB in the second quarter, {end:.0f} MB in the last")
    return hits >= 0.95 * (len(times) - 2) and took < times[-1] / 4 and end < 1.1 * early


def _killed_run(film: Path, whole: Path, result: Path) -> bool:
    """Killed without mercy after every tenth shot or so, and resumed."""
    kills = 0
    while True:
        known = _lines(result)
        child = _start(film, result)
        while child.poll() is None and _lines(result) < known + 10:
            time.sleep(0.02)
        if child.poll() is not None:
            break
        os.kill(child.pid, signal.SIGKILL)
        child.wait()
        kills += 1
    same = _read(whole) == _read(result)
    print(f"Killed {kills} times and resumed: {'the same result' if same else 'ANOTHER RESULT'}")
    return same


def _damaged(folder: Path, count: int) -> bool:
    ways: dict[str, int] = {}
    for number in range(count):
        suffix = (".mp4", ".mkv", ".avi", ".ts", ".gif")[number // 5 % 5]
        good, bad = folder / f"good{suffix}", folder / f"bad{number}{suffix}"
        if not good.exists():
            _write_short(good)
        way = damage(good, bad, number)
        begin = time.perf_counter()
        outcome = _outcome(bad)
        if time.perf_counter() - begin > 60:
            outcome = "hung"
        ways[outcome] = ways.get(outcome, 0) + 1
        if outcome not in _GOOD:
            print(f"{bad.name} ({way}): {outcome}")
    print("Damaged copies: " + ", ".join(f"{count} {what}" for what, count in sorted(ways.items())))
    return set(ways) <= set(_GOOD)


_GOOD = ("read as if whole", "told in part, with an error", "refused with an error")


def _outcome(film: Path) -> str:
    """Of the command in this process, so that 50 of them need not load PyTorch."""
    told, errors = io.StringIO(), io.StringIO()
    try:
        with contextlib.redirect_stdout(told), contextlib.redirect_stderr(errors):
            status = captioner(["video", str(film), "--json", "--device", "cpu"])
    except BaseException as error:
        return f"crashed with {error!r}"
    found = [json.loads(line) for line in told.getvalue().splitlines()]
    last = found[-1]
    if status == 0:
        return "read as if whole" if last["error"] is None else "without a status"
    if not (last["error"] and last["error"]["title"] and last["error"]["hint"]):
        return "without an error"
    return "told in part, with an error" if len(found) > 1 else "refused with an error"


def _write_short(file: Path) -> None:
    shots = scenes(4, 1.0, 2.0, seed=5)
    if file.suffix == ".gif":
        images = [shot.picture.resize((160, 90)) for shot in shots for _ in range(4)]
        images[0].save(file, save_all=True, append_images=images[1:], duration=250)
    else:
        write_film(file, shots, (320, 180), 12, codec="mpeg4" if file.suffix == ".avi" else "libx264")


def _start(film: Path, result: Path) -> "subprocess.Popen[bytes]":
    command = [sys.executable, "-m", "captioner._cli.main", "video", str(film), "--resume", str(result)]
    return subprocess.Popen([*command, "--device", "cpu"], stdout=subprocess.DEVNULL)


def _lines(file: Path) -> int:
    return file.read_bytes().count(b"\n") if file.exists() else 0


def _read(file: Path) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """Shots, and the whole; without how long they took, which differs from run to run."""
    found = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
    for one in found:
        del one["milliseconds"]
    return found[:-1], found[-1]


if __name__ == "__main__":
    sys.exit(main())
