"""How long a part of a description took."""

import time


def milliseconds_since(begin: float) -> float:
    """Time since a reading of time.perf_counter()."""
    return (time.perf_counter() - begin) * 1000
