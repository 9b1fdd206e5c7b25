import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop_app.history import Entry, History
from tests.desktop_app.recording import Reports

NOON = datetime(2026, 5, 1, 12, tzinfo=UTC)


def entry(minute: int, spoken: str = "A cat.") -> Entry:
    return Entry(NOON + timedelta(minutes=minute), f"{minute}.jpg", spoken, pack="default")


class Mirror:
    """A list beside the history, as the window has one, kept right by the signals alone."""

    def __init__(self, history: History) -> None:
        self._history = history
        self.rows = list(history.entries())
        history.inserted.connect(lambda place: self.rows.insert(place, history.entries()[place]))
        history.removed.connect(lambda place: self.rows.pop(place))
        history.replaced.connect(lambda place: self.rows.__setitem__(place, history.entries()[place]))

    def check(self) -> list[str]:
        assert tuple(self.rows) == self._history.entries()
        return [row.source.removesuffix(".jpg") for row in self.rows]


@pytest.fixture
def reports() -> Reports:
    return Reports()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "history.json"


def test_the_newest_comes_first_and_the_oldest_goes(path: Path, reports: Reports) -> None:
    history = History(path, 3, kept=False, report=reports)
    mirror = Mirror(history)
    for minute in range(5):
        history.add(entry(minute))
    assert mirror.check() == ["4", "3", "2"]
    history.set_length(1)
    assert mirror.check() == ["4"]
    assert not path.exists()


def test_a_clock_set_back_does_not_lose_the_newest(path: Path, reports: Reports) -> None:
    history = History(path, 2, kept=False, report=reports)
    mirror = Mirror(history)
    for minute in (10, 11, 5):
        history.add(entry(minute))
    assert "5" in mirror.check()


def test_what_is_deleted_can_be_restored(path: Path, reports: Reports) -> None:
    history = History(path, 10, kept=False, report=reports)
    mirror = Mirror(history)
    for minute in range(5):
        history.add(entry(minute))
    history.delete([3, 0])
    assert mirror.check() == ["3", "2", "0"]
    history.add(entry(9))
    assert history.restore() == 2
    assert mirror.check() == ["9", "4", "3", "2", "1", "0"]
    assert history.restore() == 0
    history.clear()
    assert mirror.check() == []
    assert history.restore() == 6
    assert mirror.check() == ["9", "4", "3", "2", "1", "0"]


def test_own_text(path: Path, reports: Reports) -> None:
    history = History(path, 10, kept=True, report=reports)
    mirror = Mirror(history)
    history.add(entry(1))
    history.set_own_text(0, "Our Minka.")
    mirror.check()
    assert history.entries()[0].own_text == "Our Minka."
    assert history.entries()[0].spoken == "A cat."
    assert History(path, 10, kept=True, report=reports).entries() == history.entries()


def test_text_that_was_read_later_joins_its_entry(path: Path, reports: Reports) -> None:
    history = History(path, 10, kept=True, report=reports)
    mirror = Mirror(history)
    for minute in (1, 2):
        history.add(entry(minute))
    history.set_own_text(1, "Our Minka.")
    history.add_text(entry(1), "Text: Miau.", "Miau")
    mirror.check()
    older = history.entries()[1]
    assert (older.spoken, older.text, older.own_text) == ("A cat. Text: Miau.", "Miau", "Our Minka.")
    assert History(path, 10, kept=True, report=reports).entries() == history.entries()
    history.clear()
    history.add_text(entry(2), "Text: Too late.", "Too late")
    assert history.restore() == 2
    assert history.entries()[0] == entry(2)


def test_it_is_on_the_disk_only_where_that_was_asked_for(path: Path, reports: Reports) -> None:
    history = History(path, 10, kept=False, report=reports)
    history.add(entry(1, "A \udc80 dög.\n"))
    assert not path.exists()
    history.set_kept(True)
    history.add(entry(2))
    assert path.stat().st_mode & 0o077 == 0
    assert History(path, 10, kept=True, report=reports).entries() == history.entries()
    assert History(path, 1, kept=True, report=reports).entries() == history.entries()[:1]
    history.set_kept(False)
    assert list(path.parent.iterdir()) == []
    assert len(history.entries()) == 2
    assert reports == []


def test_opting_in_finds_what_an_earlier_run_left(path: Path, reports: Reports) -> None:
    History(path, 10, kept=True, report=reports).add(entry(1))
    later = History(path, 10, kept=False, report=reports)
    mirror = Mirror(later)
    later.add(entry(2))
    later.set_kept(True)
    later.set_kept(True)
    assert mirror.check() == ["2", "1"]


def test_a_clear_empties_the_file_too(path: Path, reports: Reports) -> None:
    history = History(path, 10, kept=True, report=reports)
    history.add(entry(1, "A secret."))
    history.clear()
    assert "secret" not in path.read_text()


@pytest.mark.parametrize("damage", ["[", "{}", '"words"', "[[]]"])
def test_a_damaged_file_is_set_aside(path: Path, reports: Reports, damage: str) -> None:
    path.write_text(damage)
    assert History(path, 10, kept=True, report=reports).entries() == ()
    assert path.with_name("history.json.damaged1").read_text() == damage
    assert len(reports) == 1


def test_good_entries_survive_among_damaged_ones(path: Path, reports: Reports) -> None:
    good = {"time": "2026-05-01T12:01:00+00:00", "source": "1.jpg", "spoken": "A cat."}
    bad: list[object] = [
        {**good, "time": "yesterday"},
        {**good, "time": "0001-01-01T00:00:00"},
        {**good, "spoken": 7},
        {**good, "mood": "happy"},
        {"time": good["time"]},
        {},
        None,
    ]
    path.write_text(json.dumps([bad[0], good, *bad[2:]]))
    history = History(path, 10, kept=True, report=reports)
    assert [item.source for item in history.entries()] == ["1.jpg"]
    assert len(json.loads(path.with_name("history.json.damaged1").read_text())) == len(bad)
    assert len(reports) == 1
    path.write_text(json.dumps([good, bad[1]]))  # a time that no zone has: taken or set aside, no crash
    assert History(path, 10, kept=True, report=reports).entries()[0].source == "1.jpg"


def test_a_time_without_zone_can_be_compared(path: Path, reports: Reports) -> None:
    path.write_text(json.dumps([{"time": "2026-05-01T12:00:00", "source": "old", "spoken": "A cat."}]))
    history = History(path, 10, kept=True, report=reports)
    history.add(Entry(datetime.now(UTC), "new", "A dog."))
    assert [item.source for item in history.entries()] == ["new", "old"]


def test_a_disk_that_refuses_is_told_once(tmp_path: Path, reports: Reports) -> None:
    (tmp_path / "file").write_text("in the way")
    history = History(tmp_path / "file" / "history.json", 10, kept=False, report=reports)
    history.set_kept(True)
    reports.clear()
    history.add(entry(1))
    history.add(entry(2))
    assert len(history.entries()) == 2
    assert len(reports) <= 1
    history.set_kept(False)
    assert "cannot be deleted" in reports[-1].title
