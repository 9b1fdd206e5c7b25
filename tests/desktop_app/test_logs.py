import contextlib
import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QThread, QTimer, qWarning
from pytestqt.qtbot import QtBot

from captioner.errors import ImageError
from desktop_app import logs
from desktop_app.logs import Log
from tests.desktop_app.recording import Reports


@pytest.fixture
def reports() -> Reports:
    return Reports()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "lookaloud.log"


@pytest.fixture
def log(path: Path, reports: Reports, qtbot: QtBot) -> Iterator[Log]:
    with contextlib.closing(Log(path, reports)) as log:
        yield log


def raise_in_slot(error: BaseException) -> None:
    def slot() -> None:
        raise error

    QTimer.singleShot(0, slot)


@pytest.mark.qt_no_exception_capture
def test_what_nobody_handled_is_logged_and_reported(
    log: Log, path: Path, reports: Reports, qtbot: QtBot
) -> None:
    raise_in_slot(KeyError("missing"))
    qtbot.waitUntil(lambda: len(reports) == 1)
    assert "KeyError" in reports[0].title
    assert reports[0].hint
    text = path.read_text()
    assert "Traceback" in text
    assert "test_logs.py" in text


@pytest.mark.qt_no_exception_capture
def test_errors_in_words_are_reported_as_they_are(log: Log, reports: Reports, qtbot: QtBot) -> None:
    raise_in_slot(ImageError("It is empty.", "Choose another."))
    qtbot.waitUntil(lambda: len(reports) == 1)
    assert isinstance(reports[0], ImageError)
    assert reports[0].title == "It is empty."


@pytest.mark.qt_no_exception_capture
def test_a_threads_failure_is_reported_in_the_windows_thread(path: Path, qtbot: QtBot) -> None:
    threads: list[object] = []
    with contextlib.closing(Log(path, lambda error: threads.append(QThread.currentThread()))):
        worker = threading.Thread(target=lambda: 1 / 0)
        worker.start()
        worker.join()
        assert not threads
        qtbot.waitUntil(lambda: len(threads) == 1)
    assert threads == [QThread.currentThread()]
    assert "ZeroDivisionError" in path.read_text()


@pytest.mark.qt_no_exception_capture
def test_a_failure_that_repeats_is_reported_once(
    log: Log, reports: Reports, path: Path, qtbot: QtBot
) -> None:
    for _ in range(5):
        raise_in_slot(ValueError("again"))
    raise_in_slot(ValueError("another"))
    qtbot.waitUntil(lambda: len(reports) == 2)
    assert path.read_text().count("ValueError: again") == 5


@pytest.mark.qt_no_exception_capture
def test_a_report_that_fails_is_logged(path: Path, qtbot: QtBot) -> None:
    def fail(error: Exception) -> None:
        raise RuntimeError("no window")

    with contextlib.closing(Log(path, fail)):
        raise_in_slot(ValueError("first"))
        qtbot.waitUntil(lambda: "no window" in path.read_text())


def test_qt_warnings_are_logged(log: Log, path: Path, reports: Reports) -> None:
    qWarning("the roof is on fire")
    assert "WARNING qt: default: the roof is on fire" in path.read_text()
    assert reports == []


def test_what_cannot_be_raised_is_logged(log: Log, path: Path) -> None:
    class Broken:
        def __del__(self) -> None:
            raise ValueError("while dying")

    Broken()
    assert "while dying" in path.read_text()


def test_the_file_is_bounded_and_private(log: Log, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(600):
        logging.getLogger("test").warning("%d %s", number, "x" * 3000)
    files = list(path.parent.iterdir())
    assert len(files) == 2
    assert sum(file.stat().st_size for file in files) <= 2 * logs.BYTES
    assert all(file.stat().st_mode & 0o077 == 0 for file in files)
    assert "599 x" in path.read_text()


def test_no_record_is_long_enough_for_a_picture(log: Log, path: Path) -> None:
    logging.getLogger("test").warning("data:image/png;base64,%s end", "A" * 100_000)
    assert path.stat().st_size < logs.LONGEST_RECORD + 100
    assert path.read_text().endswith("end\n")


def test_names_that_utf8_cannot_hold_are_logged(log: Log, path: Path) -> None:
    logging.getLogger("test").warning("caf\udce9.jpg")
    assert "caf?.jpg" in path.read_text()


def test_a_place_that_refuses_is_told_and_failures_still_are(
    tmp_path: Path, reports: Reports, qtbot: QtBot
) -> None:
    (tmp_path / "file").write_text("in the way")
    with contextlib.closing(Log(tmp_path / "file" / "log", reports)) as log:
        assert [error.hint != "" for error in reports] == [True]
        log._uncaught(ValueError, ValueError("x"), None)
        assert len(reports) == 2


def test_a_disk_that_fills_up_stops_nothing(
    tmp_path: Path, reports: Reports, qtbot: QtBot, capfd: pytest.CaptureFixture[str]
) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("a device that is always full is needed")
    (tmp_path / "log").symlink_to("/dev/full")
    log = Log(tmp_path / "log", reports)
    logging.getLogger("test").warning("words")
    with contextlib.suppress(OSError):
        log.close()
    assert capfd.readouterr().err == ""


def test_close_leaves_everything_as_it_was(path: Path, reports: Reports, qtbot: QtBot) -> None:
    before = sys.excepthook, threading.excepthook, sys.unraisablehook, logging.getLogger().handlers[:]
    Log(path, reports).close()
    assert before == (
        sys.excepthook,
        threading.excepthook,
        sys.unraisablehook,
        logging.getLogger().handlers,
    )
