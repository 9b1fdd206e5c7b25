"""What is told when: the one place between what happens and what is shown, heard and remembered."""

import logging
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Protocol

from captioner.errors import CaptionerError
from desktop_app import messages
from desktop_app.announcing.announcer import Announcer, Urgency
from desktop_app.captioning import Captioning, Request
from desktop_app.details import details
from desktop_app.history import Entry, History
from desktop_app.library_messages import translated
from desktop_app.messages import say
from desktop_app.model_child import Described
from desktop_app.picture import Picture
from desktop_app.sounds import Sound, Sounds

log = logging.getLogger(__name__)


class Display(Protocol):
    """Where the narrator shows what it tells."""

    def show_text(self, text: str) -> None:
        """Replace the text of the description box."""
        ...

    def show_hint(self, text: str) -> None:
        """Show something in the description box that is no description: it is not copied or saved."""
        ...

    def show_notice(self, text: str) -> None:
        """Show something that is not about the picture, beside its description."""
        ...


class Narrator:
    """Tells how requests fare, and every error.

    last_picture, last_described: what was described last, for whoever wants more of it.
    """

    def __init__(
        self,
        captioning: Captioning,
        announcer: Announcer,
        sounds: Sounds,
        history: History,
        display: Display,
        local_time: Callable[[], datetime] = lambda: datetime.now(UTC).astimezone(),
    ) -> None:
        self._announcer, self._sounds, self._history, self._display = announcer, sounds, history, display
        self._local_time = local_time
        self._last_text = ""
        self._said_looking = False
        self.last_picture: Picture | None = None
        self.last_described: Described | None = None
        captioning.started.connect(self._started)
        captioning.ready.connect(self._ready)
        captioning.failed.connect(self._failed)
        captioning.cancelled.connect(self._cancelled)
        captioning.problem.connect(self.notice_error)
        announcer.problem.connect(self.notice_error)

    def looking(self) -> None:
        """Acknowledge a request at once, and once, before any work is done."""
        if not self._said_looking:
            self._said_looking = True
            self._sounds.play(Sound.STARTED)
            # Shown too: else a screen reader that comes back to the box would read the last description.
            self._display.show_hint(say(messages.LOOKING))
            self._announcer.announce(say(messages.LOOKING), Urgency.URGENT)

    def never_mind(self) -> None:
        """Tell that the user changed their mind, unless a picture is on its way already."""
        if not self._said_looking:
            self.tell(say(messages.CANCELLED))

    def tell(self, message: str) -> None:
        """Answer to a key: heard at once in place of what is being said; the description stays shown."""
        self._announcer.announce(message, Urgency.URGENT)

    def tell_error(self, error: Exception) -> None:
        """Tell what went wrong, on screen and aloud."""
        self._said_looking = False
        text = self._last_text = _in_words(error)
        self.last_picture = self.last_described = None  # "more" must not tell of another picture
        self._display.show_text(text)
        self._sounds.play(Sound.FAILED)
        self._announcer.announce(text, Urgency.URGENT)

    def notice(self, text: str) -> None:
        """Tell something beside the description: on screen, and aloud after what is being said."""
        self._display.show_notice(text)
        self._announcer.announce(text, Urgency.POLITE)

    def notice_error(self, error: Exception) -> None:
        """Tell a failure that is not about a picture, and leave the description where it is."""
        self.notice(_in_words(error))

    def repeat(self) -> None:
        """Say the last description, or error about a picture, again."""
        self.tell(self._last_text or say(messages.NOTHING_TO_REPEAT))

    def tell_more(self) -> None:
        """Show and say all that is known about the last picture."""
        if self.last_described is None:
            self.tell(say(messages.NOTHING_DESCRIBED))
            return
        text = details(self.last_described.description)
        self._display.show_text(text)
        self.tell(text)

    def forget(self) -> None:
        """Nothing is shown any more, and nothing can be repeated."""
        self._last_text = ""
        self.last_picture = self.last_described = None
        self._display.show_text("")

    def _started(self, request: Request) -> None:
        if request.position == 1:
            self.looking()
            if request.count > 1:
                self._announcer.announce(say(messages.SO_MANY, count=request.count))

    def _ready(self, request: Request, described: Described) -> None:
        description = described.description
        self.last_picture, self.last_described = request.picture, described
        text = self._with_name(request, description.spoken)
        self._remember(request, text)
        self._history.add(
            Entry(self._local_time(), request.picture.name, description.spoken, pack=description.pack)
        )
        self._sounds.play(Sound.READY)
        self._announcer.announce(text, Urgency.POLITE)
        for notice in described.notices:
            self.notice(translated(notice))
        self._tell_end(request)

    def _failed(self, request: Request, error: Exception) -> None:
        text = self._with_name(request, _in_words(error))
        self.last_picture = self.last_described = None
        self._remember(request, text)
        self._sounds.play(Sound.FAILED)
        self._announcer.announce(text, Urgency.POLITE)
        self._tell_end(request)

    def _cancelled(self, _: Request | None) -> None:
        self._said_looking = False
        self._display.show_text(self._last_text)

    def _tell_end(self, request: Request) -> None:
        if request.position == request.count > 1:
            self._announcer.announce(say(messages.ALL_DESCRIBED))

    def _with_name(self, request: Request, text: str) -> str:
        name = request.picture.name
        return f"{name}: {text}" if request.count > 1 and name not in text else text

    def _remember(self, request: Request, text: str) -> None:
        self._said_looking = False
        before = self._last_text if request.position > 1 else ""
        self._last_text = f"{before}\n{text}".strip()
        self._display.show_text(self._last_text)


def _in_words(error: Exception) -> str:
    if isinstance(error, CaptionerError):
        return f"{translated(error.title)} {translated(error.hint)}"
    log.error("Unforeseen", exc_info=error)
    return f"{say(messages.UNFORESEEN, what=type(error).__name__)} {say(messages.UNFORESEEN_HINT)}"
