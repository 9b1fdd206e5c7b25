"""Work that takes long: its answers come one by one, it can be stopped, and it lets others go first."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from captioner.description.description import Parts
from captioner.errors import CaptionerError
from desktop_app import messages
from desktop_app.jobs import Cancelled, Err, Job, Jobs, Ok, Outcome
from desktop_app.looks import Looks
from desktop_app.picture import Picture
from desktop_app.worker import Worker
from desktop_app.worker_child import Done
from tests.desktop_app.counting_work import Count, CountingWork

PICTURE = Picture("film.mp4", Path("film.mp4"))


class Counter(Looks):
    """Looks that count, with a record of all they told."""

    def __init__(self, jobs: Jobs) -> None:
        super().__init__(jobs, Worker(CountingWork(), messages.MODEL_ENDED))  # type: ignore[arg-type]
        self.came: list[int] = []
        self.done: list[Outcome[Done[int]]] = []

    def count(self, below: int, fails: int | None = None, waits: bool = False) -> Job[Done[int]]:
        task = Count(Parts(), below, fails, waits)
        return self.stream(task, PICTURE, self.came.append, self.done.append)


@pytest.fixture
def looks(qtbot: QtBot) -> Iterator[Counter]:
    jobs = Jobs()
    looks = Counter(jobs)
    yield looks
    jobs.close()
    looks.close()


def test_what_is_found_on_the_way_comes_in_order_before_the_end(looks: Counter, qtbot: QtBot) -> None:
    looks.count(200)
    qtbot.waitUntil(lambda: bool(looks.done), timeout=20_000)
    assert looks.came == list(range(200))
    assert looks.done == [Ok(Done(200))]
    assert not looks.is_streaming()


def test_a_failure_leaves_what_came_before_it(looks: Counter, qtbot: QtBot) -> None:
    looks.count(5, fails=3)
    qtbot.waitUntil(lambda: bool(looks.done), timeout=20_000)
    assert looks.came == [0, 1, 2]
    assert isinstance(looks.done[0], Err)
    assert isinstance(looks.done[0].error, CaptionerError)


def test_it_stops_when_asked_and_the_same_process_goes_on(looks: Counter, qtbot: QtBot) -> None:
    job = looks.count(2, waits=True)
    qtbot.waitUntil(lambda: looks.came == [0, 1], timeout=20_000)
    process = looks._worker.process_id
    job.cancel()
    qtbot.waitUntil(lambda: looks.done == [Cancelled()], timeout=20_000)
    looks.count(3)
    qtbot.waitUntil(lambda: len(looks.done) == 2, timeout=20_000)
    assert looks.came == [0, 1, 0, 1, 2]
    assert looks._worker.process_id == process


def test_others_are_heard_of_before_they_are_queued_and_after_they_are_done(
    looks: Counter, qtbot: QtBot
) -> None:
    events: list[str] = []
    looks.wanted.connect(lambda: events.append("wanted"))
    looks.free.connect(lambda: events.append("free"))
    job = looks.count(1, waits=True)
    looks.wanted.connect(job.cancel)
    qtbot.waitUntil(lambda: looks.came == [0], timeout=20_000)
    assert not looks.is_wanted()
    looks.ask(Count(Parts(), 4), PICTURE, lambda _: events.append("answered"))
    assert looks.is_wanted()
    qtbot.waitUntil(lambda: "answered" in events, timeout=20_000)
    assert looks.done == [Cancelled()]  # it made room
    assert events == ["wanted", "answered", "free"]
