"""The service with the real model in its own process: newest wins, and nothing that was stopped is told."""

import os
import random
import shutil
import signal
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from captioner.errors import CaptionerError, ImageError
from captioner.resources import resource
from desktop_app.captioning import Captioning
from desktop_app.jobs import Jobs
from desktop_app.model_process import ModelProcess, ModelProcessError
from desktop_app.picture import Part, Picture

PHOTO = Picture("photographer.png", resource("samples", "photographer.png"))
PATIENCE = 60_000  # milliseconds; loading the model takes some seconds


class Service(Captioning):
    """The service, with a record of all it told."""

    def __init__(self, jobs: Jobs, model: ModelProcess) -> None:
        super().__init__(jobs, model, unload_minutes=0)
        self.told: list[tuple[str, int | None, object]] = []
        self.started.connect(lambda request: self.told.append(("started", request.id, None)))
        self.ready.connect(lambda request, found: self.told.append(("ready", request.id, found)))
        self.failed.connect(lambda request, error: self.told.append(("failed", request.id, error)))
        self.cancelled.connect(lambda request: self.told.append(("cancelled", request and request.id, None)))

    def events(self) -> list[tuple[str, int | None]]:
        return [(event, number) for event, number, _ in self.told]


@pytest.fixture(scope="module")
def model() -> Iterator[ModelProcess]:
    model = ModelProcess("cpu")
    yield model
    model.unload()


@pytest.fixture
def service(model: ModelProcess, qtbot: QtBot) -> Iterator[Service]:
    jobs = Jobs()
    service = Service(jobs, model)
    yield service
    service.cancel()
    jobs.close()


def wait(qtbot: QtBot, service: Service, event: str) -> object:
    """The value that the last such event brought, once nothing is under way."""
    qtbot.waitUntil(lambda: bool(service.told) and service.told[-1][0] == event, timeout=PATIENCE)
    return service.told[-1][2]


def drawn(color: str) -> QImage:
    image = QImage(321, 200, QImage.Format.Format_ARGB32)
    image.fill(QColor(color))
    return image


def test_a_file_bytes_pixels_and_parts_are_described(service: Service, qtbot: QtBot) -> None:
    assert isinstance(PHOTO.content, Path)
    image = QImage(str(PHOTO.content))
    of_file, of_bytes, of_pixels = [], [], []
    service.describe([PHOTO])
    of_file.append(wait(qtbot, service, "ready"))
    service.describe([Picture("bytes", PHOTO.content.read_bytes())])
    of_bytes.append(wait(qtbot, service, "ready"))
    service.describe([Picture("pixels", image)])
    of_pixels.append(wait(qtbot, service, "ready"))
    spoken = {found[0].description.spoken for found in (of_file, of_bytes, of_pixels)}  # type: ignore[attr-defined]
    assert len(spoken) == 1
    service.describe([Picture("part", image, Part(0.5, 0.5, 0.25, 0.5))])
    part = wait(qtbot, service, "ready").description  # type: ignore[attr-defined]
    assert (part.width, part.height) == (round(image.width() / 4), round(image.height() / 2))


def test_several_are_described_in_order(service: Service, qtbot: QtBot) -> None:
    service.describe([PHOTO, Picture("missing", Path("/nowhere.png")), Picture("red", drawn("red"))])
    qtbot.waitUntil(lambda: len(service.told) == 6, timeout=PATIENCE)
    first = service.told[0][1]
    assert service.events() == [
        ("started", first),
        ("ready", first),
        ("started", first + 1),
        ("failed", first + 1),
        ("started", first + 2),
        ("ready", first + 2),
    ]
    assert isinstance(service.told[3][2], ImageError)


def memory(process: int | str = "self") -> float:
    """Resident memory of a process in MB."""
    status = Path(f"/proc/{process}/status").read_text()
    return int(status.split("VmRSS:")[1].split()[0]) / 1000


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_of_two_hundred_requests_with_cancels_only_the_last_is_told(
    service: Service, model: ModelProcess, qtbot: QtBot
) -> None:
    chance = random.Random(7)
    service.describe([Picture("first", drawn("#010203"))])
    wait(qtbot, service, "ready")
    threads, child = threading.active_count(), model.process_id
    ours = theirs = 0.0
    service.told.clear()
    overtaken: set[int | None] = set()  # requests after which another came, or a cancel, before their answer
    for number in range(200):
        if number == 100:  # by now all is in memory that is used again and again
            ours, theirs = memory(), memory(child or "self")
        before = service.told[-1] if service.told else None
        if before and before[0] == "started":
            overtaken.add(before[1])
        service.describe([Picture(f"picture {number}", drawn(f"#{chance.randrange(1 << 24):06x}"))])
        if chance.random() < 0.3:
            overtaken.add(service.told[-1][1])
            service.cancel()
        if chance.random() < 0.2:
            qtbot.wait(chance.randrange(40))  # events are handled in between, some answers may come
    service.describe([Picture("last", drawn("#0a0b0c"))])
    last = service.told[-1][1]
    wait(qtbot, service, "ready")
    answered = {number for event, number in service.events() if event in ("ready", "failed")}
    assert last in answered
    assert len(overtaken) > 100
    assert not answered & overtaken
    assert threading.active_count() == threads
    assert model.process_id == child
    assert memory() - ours < 10
    assert memory(child or "self") - theirs < 30


def test_an_answer_that_comes_after_its_cancel_is_never_told(service: Service, qtbot: QtBot) -> None:
    service.describe([PHOTO])
    assert service.cancel()
    assert not service.cancel()
    service.describe([Picture("blue", drawn("blue"))])
    wait(qtbot, service, "ready")
    assert [event for event, _ in service.events()] == ["started", "cancelled", "started", "ready"]


def test_a_wish_ends_when_its_pictures_come_or_something_else_is_asked(
    service: Service, qtbot: QtBot
) -> None:
    first = service.expect()
    assert service.is_expected(first)
    second = service.expect()
    assert not service.is_expected(first)
    assert service.is_expected(second)
    assert service.events() == [("cancelled", None)]  # the first
    service.describe([PHOTO])
    assert not service.is_expected(second)
    wait(qtbot, service, "ready")
    assert [event for event, _ in service.events()] == ["cancelled", "started", "ready"]
    third = service.expect()
    assert service.cancel()
    assert not service.is_expected(third)


def test_the_same_picture_again_is_answered_without_the_model(
    service: Service, model: ModelProcess, qtbot: QtBot
) -> None:
    service.describe([PHOTO])
    before = wait(qtbot, service, "ready")
    service.unload()
    qtbot.waitUntil(lambda: model.process_id is None, timeout=PATIENCE)
    service.told.clear()
    service.describe([PHOTO])
    assert wait(qtbot, service, "ready") == before
    assert model.process_id is None


def test_a_model_that_dies_is_told_and_started_again(
    service: Service, model: ModelProcess, qtbot: QtBot
) -> None:
    service.describe([Picture("green", drawn("green"))])
    wait(qtbot, service, "ready")
    assert model.process_id is not None
    os.kill(model.process_id, signal.SIGKILL)
    service.describe([Picture("yellow", drawn("yellow"))])
    qtbot.waitUntil(lambda: service.told[-1][0] in ("ready", "failed"), timeout=PATIENCE)
    if service.told[-1][0] == "failed":  # else its end was seen before the request was sent
        assert isinstance(service.told[-1][2], ModelProcessError)
        service.describe([Picture("yellow", drawn("yellow"))])
    wait(qtbot, service, "ready")


def test_an_idle_model_is_unloaded(service: Service, model: ModelProcess, qtbot: QtBot) -> None:
    service.describe([Picture("white", drawn("white"))])
    wait(qtbot, service, "ready")
    assert model.process_id is not None
    service.set_unload_minutes(1)
    service._idle.start(1)  # a minute is long
    qtbot.waitUntil(lambda: model.process_id is None, timeout=PATIENCE)


def test_a_model_that_cannot_be_loaded_is_told_each_time(qtbot: QtBot, tmp_path: Path) -> None:
    pack = tmp_path / "pack"
    shutil.copytree(resource("packs", "default"), pack)
    (pack / "pack.json").unlink()
    (pack / "pack.json").mkdir()
    broken, jobs = ModelProcess("cpu", str(pack)), Jobs()
    service = Service(jobs, broken)
    for _ in range(2):  # the second time a new process tries again
        service.describe([PHOTO])
        error = wait(qtbot, service, "failed")
        assert isinstance(error, CaptionerError)
    jobs.close()
    broken.unload()
