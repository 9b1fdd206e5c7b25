"""The memory of the process."""

import ctypes
import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager


def give_back() -> None:
    """Return what is no longer used to the system: glibc keeps tens of megabytes after a model was loaded."""
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # other C libraries, musl's say, have none
        if trim:
            trim(0)


@contextmanager
def kept_for_good() -> Iterator[None]:
    """What is imported meanwhile stays until the process ends, so that the garbage collector passes over it.

    It would otherwise walk through PyTorch's 180,000 objects many times while they are made, and again when
    the process ends. Nothing else belongs here: garbage is kept, too. For whoever owns the process: a
    command, a worker's child.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
