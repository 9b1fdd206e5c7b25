"""The live camera, from its frames to what is told: the one place where camera, narration and model meet."""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from captioner.description.description import Description
from desktop_app import messages
from desktop_app.announcing.announcer import Announcer
from desktop_app.captioning import Captioning, Request
from desktop_app.jobs import Cancelled, Err, Ok, Outcome
from desktop_app.library_messages import say_of_picture
from desktop_app.messages import say
from desktop_app.narrator import Narrator
from desktop_app.picture import Picture, SourceError
from desktop_app.sounds import Sound, Sounds
from desktop_app.sources import Found
from desktop_app.sources.camera import Camera, Frame, error_of
from desktop_app.sources.camera_process import Trouble
from desktop_app.sources.cameras import View

if TYPE_CHECKING:
    from desktop_app.live import Narration, Utterance, Wish

LONGEST_SIDE = 1280  # pixels of a frame that is described: enough to read a page held before the camera
PREVIEW_SIDE = 480  # pixels
PREVIEW_EVERY = 3  # frames: five times a second


class Watching(QObject):
    """Watches a camera, tells what is new, and has its newest frame described when somebody asks.

    verbosity: a value of live.Verbosity. tells_same: whether a sound tells that nothing has changed. preview:
    who shows frames, or nothing when it is given None; None for nobody. All may be set at any time. A Source,
    see fetch.
    """

    stopped = Signal()

    def __init__(
        self,
        camera: Camera,
        captioning: Captioning,
        announcer: Announcer,
        narrator: Narrator,
        sounds: Sounds,
        start_hint: Callable[[], str],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self.verbosity = "changes"
        self.tells_same = False
        self.preview: Callable[[QImage | None], None] | None = None
        self._camera, self._captioning, self._announcer = camera, captioning, announcer
        self._narrator, self._sounds, self._start_hint, self._clock = narrator, sounds, start_hint, clock
        self._narration: Narration | None = None
        self._frames = 0
        self._was_heard = False
        self._told: set[str] = set()  # failures of the model, each once
        self._asking: tuple[int, Callable[[Found], None]] | None = (
            None  # who waits for a frame, for that wish
        )
        self._asked: tuple[int, Picture] | None = None  # what somebody asked for, and the number of that wish
        camera.frame.connect(self._see)
        camera.failed.connect(self._failed)
        camera.recovered.connect(self._recovered)
        camera.ended.connect(self._ended)
        captioning.ready.connect(self._ready)
        captioning.failed.connect(lambda request, _: self._forget(request))
        captioning.cancelled.connect(self._forget)

    @property
    def view(self) -> View | None:
        """What is watched; None while the camera is off."""
        return self._camera.view

    def start(self, view: View) -> None:
        """Watch this. The model is loaded meanwhile, and stays so."""
        # With numpy, which nothing else in the window needs.
        from desktop_app.live import Narration, Verbosity

        self._narration = Narration(Verbosity(self.verbosity))
        self._frames, self._was_heard = 0, False
        self._told.clear()
        self._captioning.keep(True)
        self._camera.start(view)

    def stop(self) -> None:
        """Let go of the camera."""
        self._answer(Cancelled())
        self._camera.stop()
        self._narration = self._asked = None
        self._captioning.keep(False)
        self.stopped.emit()

    def plugged(self, found: View | None) -> None:
        """Cameras were plugged in or out: where the one that is watched is now, if it is there."""
        if self.view is None or self.view.kind != "device" or found == self.view:
            return
        if found is None:
            self._camera.unplugged()
        else:
            self._answer(Cancelled())  # the frame it waits for will not come
            self._camera.move(found)
            self._restart()

    def fetch(self, done: Callable[[Found], None]) -> None:
        """Get the newest frame, to be described whatever was told before."""
        view, narration = self.view, self._narration
        if view is None or narration is None:
            done(Err(SourceError(say(messages.CAMERA_OFF), self._start_hint())))
        elif self._camera.trouble:
            done(Err(error_of(view, self._camera.trouble)))
        elif not self._camera.has_picture:
            done(Err(SourceError(say(messages.CAMERA_NO_PICTURE), say(messages.CAMERA_NO_PICTURE_HINT))))
        else:
            number = narration.ask(self._clock()).number
            self._answer(Cancelled())
            self._asking = number, done

            def found(image: QImage) -> None:
                if self._asking is None or self._asking[0] != number:
                    return  # asked again since
                picture = Picture(view.name, image)
                self._asked = number, picture
                self._answer(Ok([picture]))

            self._camera.picture(LONGEST_SIDE, found)

    def _see(self, frame: Frame) -> None:
        view, narration = self.view, self._narration
        if view is None or narration is None:
            return
        if self._frames == 0:
            self._narrator.notice(say(messages.CAMERA_ON, name=view.name))
        self._frames += 1
        if self.preview and self._frames % PREVIEW_EVERY == 0:
            self._camera.picture(PREVIEW_SIDE, self._show)
        self._consider(narration, frame)

    def _consider(self, narration: "Narration", frame: Frame) -> None:
        import numpy as np

        from desktop_app.live import StillTheSame, Verbosity, Wish, small_luma

        now = self._listen(narration)
        narration.verbosity = Verbosity(self.verbosity)
        grey = np.frombuffer(frame.luma, np.uint8).reshape(frame.height, frame.width)
        match narration.see(small_luma(grey), now):
            case Wish() as wish:
                self._look(narration, wish)
            case StillTheSame() if self.tells_same:
                self._sounds.play(Sound.NOTHING_NEW)

    def _listen(self, narration: "Narration") -> float:
        """Tell the narration whether anybody speaks; what time it is."""
        now, heard = self._clock(), self._announcer.is_heard()
        if heard != self._was_heard:
            self._was_heard = heard
            narration.speaking(heard, now)
        return now

    def _look(self, narration: "Narration", wish: "Wish") -> None:
        view = self.view
        assert view is not None

        def look(image: QImage) -> None:
            picture = Picture(view.name, image)
            self._captioning.look(picture, lambda outcome: self._looked(narration, wish, picture, outcome))

        self._camera.picture(LONGEST_SIDE, look)

    def _looked(
        self, narration: "Narration", wish: "Wish", picture: Picture, outcome: Outcome[Description]
    ) -> None:
        if narration is not self._narration:
            return  # stopped since
        now = self._listen(narration)
        if isinstance(outcome, Ok):
            utterance = narration.described(wish.number, outcome.value, now)
            if utterance:
                self._say(picture, utterance)
            return
        narration.failed(wish.number, now)
        if isinstance(outcome, Err) and str(outcome.error) not in self._told:
            self._told.add(str(outcome.error))
            self._narrator.notice_error(outcome.error)

    def _say(self, picture: Picture, utterance: "Utterance") -> None:
        from desktop_app.live import sentence

        if utterance.is_scene_told:
            self._narrator.tell_scene(picture, utterance.description)
        else:
            self._narrator.notice(sentence(utterance, self._narrator.wording, say_of_picture))

    def _ready(self, request: Request, description: Description) -> None:
        if self._narration and self._asked and request.picture is self._asked[1]:
            # The narrator has told it already; what comes now is compared with it.
            self._narration.described(self._asked[0], description, self._clock())
            self._asked = None

    def _forget(self, request: Request | None) -> None:
        if self._narration and self._asked and (request is None or request.picture is self._asked[1]):
            self._narration.failed(self._asked[0], self._clock())
            self._asked = None

    def _show(self, image: QImage | None) -> None:
        if self.preview:
            self.preview(image)

    def _failed(self, _: Trouble, error: SourceError) -> None:
        self._show(None)  # what was seen last is not what is there now
        if self._asking:
            self._answer(Err(error))
        else:
            self._narrator.notice_error(error)

    def _recovered(self) -> None:
        if self._frames:  # else it is told that it is on
            self._narrator.notice(say(messages.CAMERA_BACK))
        self._restart()

    def _restart(self) -> None:
        if self._narration:
            self._narration.restart(self._clock())

    def _ended(self) -> None:
        if self._camera.trouble is Trouble.ENDED:
            self._narrator.notice(say(messages.CAMERA_ENDED))
        self.stop()

    def _answer(self, found: Found) -> None:
        asking, self._asking = self._asking, None
        if asking:
            asking[1](found)
