"""Reading pictures ahead of need, in threads, while the device is busy with those before."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from captioner.errors import CaptionerError

# No more than two: reading is far quicker than captioning, and the CPU may be the device.
THREADS = 2
S = TypeVar("S")
T = TypeVar("T")


def read_ahead(
    read: Callable[[S], T], sources: Iterable[S], batch_size: int
) -> Iterator[list[T | CaptionerError]]:
    """Batches of read pictures in order, the next batch being read while one is used.

    A picture that cannot be read is its error.
    """

    def read_or_error(one: S) -> T | CaptionerError:
        try:
            return read(one)
        except CaptionerError as error:
            return error

    pool = ThreadPoolExecutor(THREADS, thread_name_prefix="read-picture")
    ahead: deque[Future[T | CaptionerError]] = deque()
    left = iter(sources)
    try:
        while True:
            for one in left:
                ahead.append(pool.submit(read_or_error, one))
                if len(ahead) >= 2 * batch_size:
                    break
            if not ahead:
                return
            yield [ahead.popleft().result() for _ in range(min(batch_size, len(ahead)))]
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
