"""Several batches at once on the cores of a CPU: quicker than one that they share (docs/benchmarks.md)."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

import torch

MOST = 4  # streams; each holds the activations of a batch
S = TypeVar("S")
T = TypeVar("T")


def in_streams(work: Callable[[S], T], batches: Iterable[S], device: torch.device) -> Iterator[T]:
    """The results of work for each batch, in order. A GPU, or a CPU with one core, does one at a time.

    The first error that work raises ends it. Threads of PyTorch are shared out meanwhile.
    """
    threads = torch.get_num_threads()
    streams = min(MOST, threads) if device.type == "cpu" else 1
    if streams == 1:
        yield from map(work, batches)
        return

    def with_own_cores(batch: S) -> T:
        torch.set_num_threads(threads // streams)  # PyTorch keeps it for each thread
        return work(batch)

    pool = ThreadPoolExecutor(streams, thread_name_prefix="stream")
    ahead: deque[Future[T]] = deque()
    try:
        for batch in batches:
            ahead.append(pool.submit(with_own_cores, batch))
            if len(ahead) > streams:
                yield ahead.popleft().result()
        while ahead:
            yield ahead.popleft().result()
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
        torch.set_num_threads(threads)
