"""On what the measurements were made."""

import datetime
import platform
import subprocess
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import psutil
import torch

from captioner.inference import Captioner

ROOT = Path(__file__).resolve().parents[1]


def describe_machine(captioner: Captioner) -> dict[str, str]:
    """What a reader must know to compare; names are those of the report."""
    machine = {
        "Processor": processor_name(),
        "Cores": f"{psutil.cpu_count(logical=False)} ({psutil.cpu_count()} logical)",
        "Threads of PyTorch": str(torch.get_num_threads()),
        "Memory": f"{psutil.virtual_memory().total / 1e9:.0f} GB",
        "System": platform.platform(),
        "Python": platform.python_version(),
        "PyTorch": torch.__version__,
        "transformers": _version("transformers"),
        "Model pack": captioner.pack.id,
        "Commit": commit(),
        "Date": datetime.date.today().isoformat(),
        "Busy with other things before": f"{psutil.cpu_percent(interval=1):.0f} % of the processor",
    }
    if captioner.device.type == "cuda":
        machine["Graphics card"] = torch.cuda.get_device_name(captioner.device)
    return machine


def processor_name() -> str:
    """The processor's name as its maker gives it, where the system tells."""
    if sys.platform == "linux":
        for line in Path("/proc/cpuinfo").read_text().splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    if sys.platform == "darwin":
        return _output("sysctl", "-n", "machdep.cpu.brand_string") or platform.machine()
    return platform.processor() or platform.machine()


def commit() -> str:
    """The commit that was measured, and whether something was changed since."""
    name = _output("git", "rev-parse", "--short", "HEAD")
    changed = _output("git", "status", "--porcelain", "--untracked-files=no")
    return f"{name} with changes" if name and changed else name or "unknown"


def _output(*command: str) -> str:
    try:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        return ""
    return done.stdout.strip()


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "not installed"
