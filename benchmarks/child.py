"""Run a command and print, as JSON, the seconds it took, its CPU seconds and its peak memory in bytes.

A process of its own, and a small one: Linux counts to a child's peak memory what its parent had when it was
started, and the parent that measures has PyTorch in memory. Not for Windows, which has no wait4.
"""

import json
import os
import subprocess
import sys
import time


def main() -> int:
    """The command is what follows the name of this file; its output is thrown away."""
    begin = time.perf_counter()
    child = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    seconds = time.perf_counter() - begin
    unit = 1 if sys.platform == "darwin" else 1024  # macOS counts bytes, others count KiB
    measured = {
        "seconds": seconds,
        "cpu_seconds": usage.ru_utime + usage.ru_stime,
        "peak_bytes": usage.ru_maxrss * unit,
    }
    print(json.dumps(measured))
    return os.waitstatus_to_exitcode(status)


if __name__ == "__main__":
    sys.exit(main())
