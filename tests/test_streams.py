"""Batches in several streams: in order, at the same time, with PyTorch's threads shared out."""

import threading
from collections.abc import Iterator

import pytest
import torch

from captioner.streams import in_streams

CPU = torch.device("cpu")


@pytest.fixture(autouse=True)
def two_threads() -> Iterator[None]:
    before = torch.get_num_threads()
    torch.set_num_threads(2)
    yield
    torch.set_num_threads(before)


def test_results_come_in_order() -> None:
    first_may_end = threading.Event()

    def work(number: int) -> int:
        # The first ends only once the second has been worked on: they are under way together.
        if number == 0:
            assert first_may_end.wait(60)
        first_may_end.set()
        return number * number

    assert list(in_streams(work, range(9), CPU)) == [number * number for number in range(9)]


def test_each_stream_has_its_share_of_the_threads() -> None:
    assert list(in_streams(lambda _: torch.get_num_threads(), range(3), CPU)) == [1, 1, 1]
    assert torch.get_num_threads() == 2


def test_no_more_batches_are_taken_than_are_needed() -> None:
    taken = []

    def batches():  # type: ignore[no-untyped-def]
        for number in range(100):
            taken.append(number)
            yield number

    results = in_streams(lambda number: number, batches(), CPU)
    assert next(results) == 0
    assert len(taken) <= 3
    results.close()
    assert torch.get_num_threads() == 2


def test_an_error_ends_it_and_the_threads_come_back() -> None:
    def work(number: int) -> int:
        if number == 1:
            raise ValueError("broken")
        return number

    results = in_streams(work, range(5), CPU)
    assert next(results) == 0
    with pytest.raises(ValueError, match="broken"):
        next(results)
    assert torch.get_num_threads() == 2


def test_one_core_works_where_it_is_asked() -> None:
    torch.set_num_threads(1)
    places = in_streams(lambda _: threading.current_thread(), range(2), CPU)
    assert set(places) == {threading.current_thread()}
