"""The live camera from frames to what is told; everything is real but the model, the voice and the window."""

from collections.abc import Callable, Iterator

import pytest
import skimage.data
from PIL import Image
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from captioner.description.description import Description
from desktop_app.captioning import Request
from desktop_app.jobs import Cancelled, Err, Ok, Outcome
from desktop_app.picture import Picture, SourceError
from desktop_app.sources import Found
from desktop_app.sources.camera import Camera
from desktop_app.sources.cameras import other_view
from desktop_app.watching import Watching
from tests.mjpeg import MjpegCamera

CAT = Image.fromarray(skimage.data.chelsea()).resize((320, 240))
COFFEE = Image.fromarray(skimage.data.coffee()).resize((320, 240))
WAIT = 20_000  # milliseconds: a camera's process starts within


def description(caption: str) -> Description:
    return Description(f"{caption}.", caption, (), 320, 240, {}, "", kind="photo")


class Captioning(QObject):
    """Keeps what it is asked for; the test answers."""

    ready = Signal(object, object)
    failed = Signal(object, object)
    cancelled = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.looks: list[tuple[Picture, Callable[[Outcome[Description]], None]]] = []

    def look(self, picture: Picture, done: Callable[[Outcome[Description]], None]) -> None:
        self.looks.append((picture, done))

    def keep(self, is_kept: bool) -> None:
        self.is_kept = is_kept


class Ears:
    """Announcer, narrator and sounds: notes what is told."""

    def __init__(self) -> None:
        self.scenes: list[str | None] = []
        self.notices: list[str] = []
        self.somebody_speaks = False

    def is_heard(self) -> bool:
        return self.somebody_speaks

    def tell_scene(self, _picture: Picture, told: Description) -> None:
        self.scenes.append(told.caption)

    def notice(self, text: str) -> None:
        self.notices.append(text)

    def notice_error(self, error: SourceError) -> None:
        self.notices.append(error.title)


class Scene:
    """A camera before a picture, and who watches it."""

    def __init__(self, qtbot: QtBot, server: MjpegCamera) -> None:
        self._qtbot, self._view = qtbot, other_view(server.address)
        self.captioning, self.ears, self.camera = Captioning(), Ears(), Camera()
        ears = self.ears
        self.watching = Watching(self.camera, self.captioning, ears, ears, ears, lambda: "Start it.")  # type: ignore[arg-type]

    def start(self) -> None:
        self.watching.start(self._view)

    def until(self, condition: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(condition, timeout=WAIT)

    def looks(self, count: int) -> Callable[[Outcome[Description]], None]:
        """Wait until so many looks were taken; whom to tell of the last."""
        self.until(lambda: len(self.captioning.looks) == count)
        return self.captioning.looks[-1][1]


@pytest.fixture
def server() -> Iterator[MjpegCamera]:
    with MjpegCamera(CAT) as camera:
        yield camera


@pytest.fixture
def scene(qtbot: QtBot, server: MjpegCamera) -> Iterator[Scene]:
    scene = Scene(qtbot, server)
    scene.start()
    yield scene
    scene.watching.stop()
    scene.camera.close()


def test_a_scene_is_told_once_and_the_next_when_it_comes(scene: Scene, server: MjpegCamera) -> None:
    scene.looks(1)(Ok(description("a cat")))
    assert scene.ears.scenes == ["a cat"]
    server.show(COFFEE)
    scene.looks(2)(Ok(description("a cup of coffee")))
    assert scene.ears.scenes == ["a cat", "a cup of coffee"]


def test_what_has_gone_is_not_told(scene: Scene, server: MjpegCamera) -> None:
    answer = scene.looks(1)
    server.show(COFFEE)
    frames: list[object] = []
    scene.camera.frame.connect(frames.append)
    scene.until(lambda: len(frames) > 10)
    answer(Ok(description("a cat")))
    assert scene.ears.scenes == []
    scene.looks(2)(Ok(description("a cup of coffee")))
    assert scene.ears.scenes == ["a cup of coffee"]


def test_who_has_begun_to_speak_since_the_last_frame_is_not_interrupted(scene: Scene) -> None:
    answer = scene.looks(1)
    scene.ears.somebody_speaks = True
    answer(Ok(description("a cat")))
    assert scene.ears.scenes == []
    scene.ears.somebody_speaks = False
    scene.looks(2)(Ok(description("a cat")))
    assert scene.ears.scenes == ["a cat"]


def test_an_answer_from_before_it_was_stopped_is_not_told(scene: Scene) -> None:
    answer = scene.looks(1)
    scene.watching.stop()
    scene.start()
    again = scene.looks(2)
    answer(Ok(description("a dog")))
    assert scene.ears.scenes == []
    again(Ok(description("a cat")))
    assert scene.ears.scenes == ["a cat"]


def test_of_two_askings_the_last_is_answered_and_watching_goes_on(scene: Scene, server: MjpegCamera) -> None:
    scene.looks(1)(Err(SourceError("It failed.", "Try again.")))
    found: list[Found] = []
    scene.watching.fetch(found.append)
    scene.watching.fetch(found.append)
    scene.until(lambda: len(found) == 2)
    assert isinstance(found[0], Cancelled)
    assert isinstance(found[1], Ok)
    (picture,) = found[1].value
    scene.captioning.ready.emit(Request(7, picture), description("a cat"))
    server.show(COFFEE)
    scene.looks(2)(Ok(description("a cup of coffee")))
    assert scene.ears.scenes == ["a cup of coffee"]  # the narrator itself tells what was asked for


def test_who_asks_while_it_is_off_hears_how_to_start_it(scene: Scene) -> None:
    scene.watching.stop()
    found: list[Found] = []
    scene.watching.fetch(found.append)
    (error,) = found
    assert isinstance(error, Err)
    assert error.error.hint == "Start it."
