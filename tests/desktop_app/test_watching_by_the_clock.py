"""The live camera by the clock of the test: what is told of scenes, troubles and wishes, and when."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from captioner.description.description import Description, Wording
from captioner.errors import CaptionerError
from desktop_app.captioning import Request
from desktop_app.jobs import Cancelled, Err, Ok
from desktop_app.picture import Picture, SourceError
from desktop_app.sounds import Sound
from desktop_app.sources import Found
from desktop_app.sources.camera import SMALL, Frame
from desktop_app.sources.camera_process import Trouble
from desktop_app.sources.cameras import View
from desktop_app.watching import Watching

RATE = 15
VIEW = View("Webcam", "/dev/video0", "device", "CAP_V4L2")
WIDTH, HEIGHT = SMALL


def description(caption: str) -> Description:
    spoken = f"{caption.capitalize()}."
    return Description(spoken, caption, (), 640, 480, {}, "tiny", kind="photo", confidence=0.9)


class Camera(QObject):
    """Gives the frames and failures of the test, and at once a picture when asked."""

    frame, failed, recovered, ended = Signal(object), Signal(object, object), Signal(), Signal()
    view: View | None = None
    trouble: Trouble | None = None
    has_picture = True
    is_deaf = False

    def __init__(self) -> None:
        super().__init__()
        self.calls: list[str] = []
        self.sides: list[int] = []

    def start(self, view: View) -> None:
        self.view = view

    def stop(self) -> None:
        self.view = None

    def move(self, view: View) -> None:
        self.calls.append(f"moved to {view.address}")

    def unplugged(self) -> None:
        self.calls.append("unplugged")

    def picture(self, longest: int, done: Callable[[QImage], None]) -> None:
        self.sides.append(longest)
        if not self.is_deaf:
            done(QImage(640, 480, QImage.Format.Format_RGB888))


class Captioning(QObject):
    """Answers looks when the test says so."""

    ready, failed, cancelled = Signal(object, object), Signal(object, object), Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.is_kept = False
        self.looks: list[tuple[Picture, Callable[[Any], None]]] = []

    def keep(self, is_kept: bool) -> None:
        self.is_kept = is_kept

    def look(self, picture: Picture, done: Callable[[Any], None]) -> None:
        self.looks.append((picture, done))


@dataclass
class Teller:
    """Narrator, announcer and sounds in one: notes what is told, and how long it takes."""

    told: list[str] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)
    played: list[Sound] = field(default_factory=list)
    speaks: bool = False
    wording: Wording = field(default_factory=Wording)

    def tell_scene(self, picture: Picture, told: Description) -> None:
        assert picture.name == "Webcam"
        self.told.append(told.spoken)

    def notice(self, text: str) -> None:
        self.notices.append(text)

    def notice_error(self, error: CaptionerError) -> None:
        self.notices.append(f"{error.title} {error.hint}")

    def is_heard(self) -> bool:
        return self.speaks

    def play(self, sound: Sound) -> None:
        self.played.append(sound)


class Desk:
    """A camera that is on."""

    def __init__(self) -> None:
        self.now = 100.0
        self.camera, self.captioning, self.teller = Camera(), Captioning(), Teller()
        self.watching = Watching(
            self.camera,  # type: ignore[arg-type]
            self.captioning,  # type: ignore[arg-type]
            self.teller,  # type: ignore[arg-type]
            self.teller,  # type: ignore[arg-type]
            self.teller,  # type: ignore[arg-type]
            lambda: "Ctrl+J starts it.",
            clock=lambda: self.now,
        )
        self.watching.start(VIEW)

    def see(self, scene: int, seconds: float) -> None:
        """Show a scene: a number from 0 to 3 tells where it is bright."""
        row = bytes(200 if place * 4 // WIDTH == scene else 40 for place in range(WIDTH))
        for _ in range(round(seconds * RATE)):
            self.now += 1 / RATE
            self.camera.frame.emit(Frame(WIDTH, HEIGHT, row * HEIGHT))

    def answer(self, caption: str) -> None:
        """The model describes what it was last shown."""
        self.captioning.looks.pop()[1](Ok(description(caption)))

    def fetch(self) -> list[Found]:
        found: list[Found] = []
        self.watching.fetch(found.append)
        return found


@pytest.fixture
def desk(qapp: object) -> Desk:
    return Desk()


def error_in(found: list[Found]) -> SourceError:
    (only,) = found
    assert isinstance(only, Err)
    assert isinstance(only.error, SourceError)
    return only.error


def test_it_tells_that_it_is_on_with_the_first_frame_and_keeps_the_model(desk: Desk) -> None:
    assert desk.captioning.is_kept
    assert desk.teller.notices == []
    desk.see(0, 2)
    assert desk.teller.notices == ["The camera is on: Webcam."]
    desk.watching.stop()
    assert not desk.captioning.is_kept
    assert desk.watching.view is None


def test_each_scene_is_told_once_it_has_settled_and_no_more(desk: Desk) -> None:
    desk.see(0, 2)
    desk.answer("a man with a camera")
    desk.see(0, 60)
    assert desk.captioning.looks == []
    desk.see(2, 2)
    desk.answer("two dogs on a beach")
    desk.see(2, 60)
    assert desk.teller.told == ["A man with a camera.", "Two dogs on a beach."]


def test_it_waits_while_somebody_speaks(desk: Desk) -> None:
    desk.teller.speaks = True
    desk.see(0, 10)
    assert desk.captioning.looks == []
    desk.teller.speaks = False
    desk.see(0, 3)
    assert len(desk.captioning.looks) == 1


def test_on_demand_it_says_nothing_by_itself(desk: Desk) -> None:
    desk.watching.verbosity = "on demand"
    desk.see(0, 20)
    assert desk.captioning.looks == []


def test_what_somebody_asked_for_is_not_told_again(desk: Desk) -> None:
    desk.see(0, 0.2)
    (found,) = desk.fetch()
    assert isinstance(found, Ok)
    (picture,) = found.value
    told = description("a man with a camera")
    desk.captioning.ready.emit(Request(1, picture), told)  # which the narrator tells
    desk.see(0, 30)
    assert desk.teller.told == []
    desk.see(1, 2)
    desk.answer("a man with a camera")  # seen from elsewhere: the same words
    assert desk.teller.told == []


def test_asking_without_a_picture_is_answered_with_a_cure(desk: Desk) -> None:
    desk.camera.has_picture = False
    assert error_in(desk.fetch()).hint == "Try again in a moment."
    desk.camera.trouble = Trouble.BUSY
    assert "Another program" in error_in(desk.fetch()).hint
    desk.watching.stop()
    assert error_in(desk.fetch()).hint == "Ctrl+J starts it."


def test_who_asks_just_when_the_camera_fails_hears_it_once(desk: Desk) -> None:
    desk.see(0, 1)
    desk.camera.is_deaf = True
    found = desk.fetch()
    assert found == []
    failure = SourceError("Gone.", "Plug it in.")
    desk.camera.failed.emit(Trouble.GONE, failure)
    assert found == [Err(failure)]
    assert desk.teller.notices == ["The camera is on: Webcam."]
    later = desk.fetch()
    desk.watching.stop()
    assert later == [Cancelled()]


def test_trouble_and_its_end_are_told_and_the_scene_is_told_anew(desk: Desk) -> None:
    desk.see(0, 2)
    desk.answer("a man with a camera")
    desk.camera.failed.emit(Trouble.GONE, SourceError("Gone.", "Plug it in."))
    desk.camera.recovered.emit()
    assert desk.teller.notices[1:] == ["Gone. Plug it in.", "The camera gives pictures again."]
    desk.see(0, 10)
    assert len(desk.captioning.looks) == 1


def test_a_model_that_fails_is_told_once_and_tried_again(desk: Desk) -> None:
    for _ in range(3):
        desk.see(0, 10)
        desk.captioning.looks.pop()[1](Err(CaptionerError("The model stopped.", "Close other programs.")))
    assert desk.teller.notices[1:] == ["The model stopped. Close other programs."]


def test_a_look_that_gave_way_to_somebodys_wish_is_taken_again(desk: Desk) -> None:
    desk.see(0, 2)
    desk.captioning.looks.pop()[1](Cancelled())
    desk.see(0, 10)
    desk.answer("a man with a camera")
    assert desk.teller.told == ["A man with a camera."]


def test_the_tone_for_nothing_new_is_played_only_if_wanted(desk: Desk) -> None:
    desk.see(0, 2)
    desk.answer("a man with a camera")
    desk.see(0, 60)
    assert desk.teller.played == []
    desk.watching.tells_same = True
    desk.see(0, 60)
    assert set(desk.teller.played) == {Sound.NOTHING_NEW}


def test_a_camera_that_was_plugged_in_elsewhere_is_found_again(desk: Desk) -> None:
    desk.see(0, 1)
    desk.watching.plugged(VIEW)
    desk.watching.plugged(None)
    desk.watching.plugged(replace(VIEW, address="/dev/video2"))
    assert desk.camera.calls == ["unplugged", "moved to /dev/video2"]


def test_the_preview_gets_five_small_frames_a_second_while_it_is_shown(desk: Desk) -> None:
    shown: list[QImage | None] = []
    desk.watching.verbosity = "on demand"
    desk.see(0, 2)
    desk.watching.preview = shown.append
    desk.see(0, 2)
    assert len(shown) == 10
    desk.camera.failed.emit(Trouble.GONE, SourceError("Gone.", "Plug it in."))
    assert shown.pop() is None
    desk.watching.preview = None
    desk.see(0, 2)
    assert len(shown) == 10
    assert set(desk.camera.sides) == {480}


def test_the_end_of_a_film_is_told_and_switches_off(desk: Desk) -> None:
    desk.see(0, 1)
    desk.camera.trouble = Trouble.ENDED
    desk.camera.ended.emit()
    assert desk.teller.notices[-1] == "The film is over. The camera is off."
    assert desk.watching.view is None
