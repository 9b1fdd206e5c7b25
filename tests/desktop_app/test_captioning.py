"""The service with the real model in its own process: newest wins, and nothing that was stopped is told."""

import os
import random
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from pytestqt.qtbot import QtBot

from captioner.description.description import Description, Parts
from captioner.description.reading import Reading
from captioner.errors import CaptionerError, ImageError
from captioner.resources import resource
from desktop_app import messages
from desktop_app.captioning import Captioning
from desktop_app.jobs import Cancelled, Jobs, Ok, Outcome
from desktop_app.looks import Looks
from desktop_app.picture import Part, Picture
from desktop_app.work import ReadingWork, SeeingWork
from desktop_app.worker import Worker, WorkerError

PHOTO = Picture("photographer.png", resource("samples", "photographer.png"))
ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 60_000  # milliseconds; loading the model takes some seconds


class Service(Captioning):
    """The service, with a record of all it told."""

    def __init__(self, jobs: Jobs, model: Worker, reading_jobs: Jobs, reader: Worker) -> None:
        super().__init__(Looks(jobs, model), Looks(reading_jobs, reader), unload_minutes=0)
        self.told: list[tuple[str, int | None, object]] = []
        self.started.connect(lambda request: self.told.append(("started", request.id, None)))
        self.ready.connect(lambda request, found: self.told.append(("ready", request.id, found)))
        self.read.connect(lambda request, found: self.told.append(("read", request.id, found)))
        self.failed.connect(lambda request, error: self.told.append(("failed", request.id, error)))
        self.cancelled.connect(lambda request: self.told.append(("cancelled", request and request.id, None)))

    def events(self) -> list[tuple[str, int | None]]:
        return [(event, number) for event, number, _ in self.told]


@pytest.fixture(scope="module")
def model() -> Iterator[Worker]:
    model = Worker(SeeingWork(device="cpu"), messages.MODEL_ENDED)
    yield model
    model.unload()


@pytest.fixture(scope="module")
def reader() -> Iterator[Worker]:
    reader = Worker(ReadingWork(), messages.READER_ENDED)
    yield reader
    reader.unload()


@pytest.fixture
def service(model: Worker, reader: Worker, qtbot: QtBot) -> Iterator[Service]:
    """Describes pictures, and does not read in them unless a test asks for it."""
    jobs, reading_jobs = Jobs(), Jobs()
    service = Service(jobs, model, reading_jobs, reader)
    service.parts = Parts(text=False, codes=False)
    yield service
    service.cancel()
    reading_jobs.close()
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
    spoken = {found[0].spoken for found in (of_file, of_bytes, of_pixels)}  # type: ignore[attr-defined]
    assert len(spoken) == 1
    service.describe([Picture("part", image, Part(0.5, 0.5, 0.25, 0.5))])
    part = wait(qtbot, service, "ready")
    assert isinstance(part, Description)
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
    service: Service, model: Worker, reader: Worker, qtbot: QtBot
) -> None:
    chance = random.Random(7)
    service.parts = Parts()
    service.describe([Picture("first", written("Page one."))])
    wait(qtbot, service, "read")
    threads, children = threading.active_count(), (model.process_id, reader.process_id)
    ours, theirs = 0.0, [0.0, 0.0]
    service.told.clear()
    overtaken: set[int | None] = set()  # requests after which another came, or a cancel, before their answer
    for number in range(200):
        if number == 100:  # by now all is in memory that is used again and again
            ours, theirs = memory(), [memory(child or "self") for child in children]
        before = service.told[-1] if service.told else None
        if before and before[0] == "started":
            overtaken.add(before[1])
        page = written(f"Page {chance.randrange(1 << 24)}.", width=320)
        service.describe([Picture(f"picture {number}", page)])
        if chance.random() < 0.3:
            overtaken.add(service.told[-1][1])
            service.cancel()
        if chance.random() < 0.2:
            qtbot.wait(chance.randrange(40))  # events are handled in between, some answers may come
    service.describe([Picture("last", written("The last page."))])
    last = service.told[-1][1]
    reading = wait(qtbot, service, "read")
    assert isinstance(reading, Reading)
    assert reading.paragraphs == ("The last page.",)
    answered = {number for event, number in service.events() if event in ("ready", "read", "failed")}
    assert last in answered
    assert len(overtaken) > 100
    assert not answered & overtaken
    assert threading.active_count() == threads
    assert (model.process_id, reader.process_id) == children
    assert memory() - ours < 10
    seen, read = (memory(child or "self") - before for child, before in zip(children, theirs, strict=True))
    assert seen < 30
    assert read < 100  # its memory settles some 60 MB higher than after the first page, and stays there


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
    service: Service, model: Worker, qtbot: QtBot
) -> None:
    service.describe([PHOTO])
    before = wait(qtbot, service, "ready")
    service.unload()
    qtbot.waitUntil(lambda: model.process_id is None, timeout=PATIENCE)
    service.told.clear()
    service.describe([PHOTO])
    assert wait(qtbot, service, "ready") == before
    assert model.process_id is None


def test_a_model_that_dies_is_told_and_started_again(service: Service, model: Worker, qtbot: QtBot) -> None:
    service.describe([Picture("green", drawn("green"))])
    wait(qtbot, service, "ready")
    assert model.process_id is not None
    os.kill(model.process_id, signal.SIGKILL)
    service.describe([Picture("yellow", drawn("yellow"))])
    qtbot.waitUntil(lambda: service.told[-1][0] in ("ready", "failed"), timeout=PATIENCE)
    if service.told[-1][0] == "failed":  # else its end was seen before the request was sent
        assert isinstance(service.told[-1][2], WorkerError)
        service.describe([Picture("yellow", drawn("yellow"))])
    wait(qtbot, service, "ready")


def test_an_idle_model_is_unloaded(service: Service, model: Worker, qtbot: QtBot) -> None:
    service.describe([Picture("white", drawn("white"))])
    wait(qtbot, service, "ready")
    assert model.process_id is not None
    service.set_unload_minutes(1)
    service._idle.start(1)  # a minute is long
    qtbot.waitUntil(lambda: model.process_id is None, timeout=PATIENCE)


def written(*lines: str, width: int = 800) -> QImage:
    """A page, width pixels wide."""
    image = QImage(width, 60 + 60 * len(lines), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    pen = QPainter(image)
    pen.setFont(QFont("DejaVu Sans", 24))
    for number, line in enumerate(lines):
        pen.drawText(40, 70 + 60 * number, line)
    pen.end()
    return image


def test_text_is_read_after_the_caption_and_remembered(
    service: Service, reader: Worker, qtbot: QtBot
) -> None:
    service.parts = Parts()
    page = Picture("page", written("The meeting begins at noon.", "Bring your own chair."))
    service.describe([page])
    reading = wait(qtbot, service, "read")
    assert isinstance(reading, Reading)
    assert "meeting begins at noon" in " ".join(reading.paragraphs)
    assert [event for event, _ in service.events()] == ["started", "ready", "read"]
    assert not service.is_reading()
    reader.unload()  # nobody uses it now
    service.told.clear()
    service.describe([page])
    assert wait(qtbot, service, "read") == reading
    assert reader.process_id is None


def test_what_reads_knows_nothing_of_pytorch(reader: Worker) -> None:
    code = (
        "import sys\n"
        "from desktop_app.work import ReadingWork\n"
        "import desktop_app.worker_child\n"
        "ReadingWork().begin()\n"
        "print([name for name in ('torch', 'PySide6') if name in sys.modules])\n"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert told.stdout.strip() == "[]"


def test_the_window_loads_nothing_heavy() -> None:
    code = (
        "import sys\n"
        "import desktop_app.app\n"
        "heavy = ('torch', 'onnxruntime', 'rapidocr', 'cv2', 'zxingcpp', 'numpy')\n"
        "print([name for name in heavy if name in sys.modules])\n"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert told.stdout.strip() == "[]"


def test_the_next_picture_is_described_while_the_last_is_read(service: Service, qtbot: QtBot) -> None:
    service.parts = Parts()
    service.describe([Picture(str(number), written(f"This is page number {number}.")) for number in (1, 2)])
    qtbot.waitUntil(lambda: len(service.told) == 6, timeout=PATIENCE)
    first = service.told[0][1]
    assert first is not None
    events = service.events()
    assert events.index(("ready", first)) < events.index(("read", first))
    assert [event for event in events if event[0] == "read"] == [("read", first), ("read", first + 1)]


def test_reading_is_cancelled_with_its_request(service: Service, qtbot: QtBot) -> None:
    service.parts = Parts()
    service.describe([Picture("page", written("Nobody will hear this."))])
    qtbot.waitUntil(lambda: service.told[-1][0] == "ready", timeout=PATIENCE)
    assert service.is_reading()
    assert service.cancel()
    assert not service.is_reading()
    assert not service.cancel()
    service.describe([Picture("page", written("This one is heard."))])
    reading = wait(qtbot, service, "read")
    assert isinstance(reading, Reading)
    assert "This one is heard" in " ".join(reading.paragraphs)
    assert [event for event, _ in service.events()] == ["started", "ready", "started", "ready", "read"]


def test_nine_parts_are_described_and_can_be_left(service: Service, qtbot: QtBot) -> None:
    found: list[Outcome[tuple[Description, ...]]] = []
    service.explore(PHOTO, found.append)
    qtbot.waitUntil(lambda: len(found) == 1, timeout=PATIENCE)
    assert isinstance(found[0], Ok)
    assert len(found[0].value) == 9
    service.explore(Picture("other", drawn("orange")), found.append).cancel()
    service.explore(Picture("another", drawn("purple")), found.append)
    service.describe([PHOTO])
    qtbot.waitUntil(lambda: len(found) == 3, timeout=PATIENCE)
    assert found[1:] == [Cancelled(), Cancelled()]


def test_a_model_that_cannot_be_loaded_is_told_each_time(qtbot: QtBot, tmp_path: Path) -> None:
    pack = tmp_path / "pack"
    shutil.copytree(resource("packs", "default"), pack)
    (pack / "pack.json").unlink()
    (pack / "pack.json").mkdir()
    broken, jobs = Worker(SeeingWork(str(pack), "cpu"), messages.MODEL_ENDED), Jobs()
    service = Service(jobs, broken, jobs, Worker(ReadingWork(), messages.READER_ENDED))
    for _ in range(2):  # the second time a new process tries again
        service.describe([PHOTO])
        error = wait(qtbot, service, "failed")
        assert isinstance(error, CaptionerError)
    jobs.close()
    broken.unload()
