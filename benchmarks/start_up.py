"""Cold start: the command line and the library in a fresh process, its files already in the disk cache."""

import json
import re
import subprocess
import sys
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from benchmarks.measure import Row, Section

_PYTHON = (sys.executable,)
_CAPTIONER = (*_PYTHON, "-m", "captioner._cli.main")
DESCRIBE = "captioner describe, 12-megapixel JPEG"
_SLOW = (DESCRIBE, "import torch")
# A line of -X importtime: microseconds of the module itself, then with all it imports, then its name.
_IMPORT = re.compile(r"import time:\s+(\d+) \|\s+\d+ \|\s+(\S+)")
# Parts of torch that describing a picture does not need, told apart from the rest of it.
_PARTS_OF_TORCH = ("_dynamo", "_inductor", "distributed", "export", "fx", "onnx")


@dataclass(frozen=True)
class _Usage:
    seconds: float
    cpu_seconds: float
    peak_bytes: int


def measure(pack: str, device: str, picture: Path, repetitions: int) -> Section:
    """Start each command often, in turns. picture: the 12-megapixel JPEG."""
    commands = {
        DESCRIBE: (*_CAPTIONER, "describe", "--pack", pack, "--device", device, str(picture)),
        "captioner --help": (*_CAPTIONER, "--help"),
        "import captioner": (*_PYTHON, "-c", "import captioner"),
        "import torch": (*_PYTHON, "-c", "import torch"),
        "Python, nothing imported": (*_PYTHON, "-c", ""),
    }
    if repetitions > 1:
        for command in commands.values():
            _run(command)  # so that the files are in the disk cache
    used: dict[str, list[_Usage]] = defaultdict(list)
    for _ in range(repetitions):
        for name, command in commands.items():
            # What ends soon is started twice: its time varies more.
            used[name] += [_run(command) for _ in range(1 if name in _SLOW else 2)]
    rows = [Row(name, "ms", [usage.seconds * 1000 for usage in found]) for name, found in used.items()]
    described = used[DESCRIBE]
    rows[1:1] = [
        Row(f"{DESCRIBE}, processor time", "ms", [usage.cpu_seconds * 1000 for usage in described]),
        Row(f"{DESCRIBE}, peak memory", "MB", [usage.peak_bytes / 1e6 for usage in described]),
    ]
    return Section(f"Cold start, on {device}", rows)


def measure_imports(pack: str, device: str, picture: Path) -> Section:
    """Where the imports of one "captioner describe" spend their time, by package, slowest first."""
    options = ("-X", "importtime")
    command = (*_PYTHON, *options, "-m", "captioner._cli.main", "describe", "--pack", pack)
    done = subprocess.run(
        [*command, "--device", device, str(picture)], capture_output=True, text=True, check=True
    )
    spent = summarise_imports(done.stderr)
    slowest = sorted(spent.items(), key=lambda item: -item[1])[:15]
    return Section(
        "Imports of captioner describe",
        [Row(name, "ms", [milliseconds]) for name, milliseconds in slowest],
        [f"All imports together: {sum(spent.values()):.0f} ms; counting makes them a little slower."],
    )


def summarise_imports(text: str) -> dict[str, float]:
    """Milliseconds by package, each module by itself, from what -X importtime wrote."""
    spent: dict[str, float] = defaultdict(float)
    for microseconds, module in _IMPORT.findall(text):
        package, _, rest = module.partition(".")
        part = rest.partition(".")[0]
        name = f"{package}.{part}" if package == "torch" and part in _PARTS_OF_TORCH else package
        spent[name] += int(microseconds) / 1000
    return dict(spent)


def _run(command: tuple[str, ...]) -> _Usage:
    runner = (sys.executable, "-I", "-S", str(Path(__file__).with_name("child.py")))
    done = subprocess.run([*runner, *command], capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)} failed: {done.stderr}")
    return _Usage(**json.loads(done.stdout))
