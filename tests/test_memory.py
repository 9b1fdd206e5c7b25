"""What the garbage collector walks through, and when."""

import gc
from collections.abc import Iterator

import pytest

from captioner.memory import kept_for_good


class Ring:
    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def thawed() -> Iterator[None]:
    gc.unfreeze()
    yield
    gc.unfreeze()


def is_walked_through(one: object) -> bool:
    return any(found is one for found in gc.get_objects())


@pytest.mark.usefixtures("thawed")
def test_what_is_kept_for_good_is_passed_over_and_what_comes_later_is_not() -> None:
    with kept_for_good():
        assert not gc.isenabled()
        kept = Ring()
    later = Ring()
    assert gc.isenabled()
    assert not is_walked_through(kept)
    assert is_walked_through(later)


@pytest.mark.usefixtures("thawed")
def test_an_error_leaves_the_collector_at_work() -> None:
    with pytest.raises(ZeroDivisionError), kept_for_good():
        _ = 1 / 0
    assert gc.isenabled()
