"""What is told when: the one place between what happens and what is shown, heard and remembered."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Protocol

from captioner.description.compose import tell, tell_reading
from captioner.description.description import Description, Wording
from captioner.description.reading import Reading
from captioner.errors import CaptionerError
from desktop_app import messages
from desktop_app.announcing.announcer import Announcer, Urgency
from desktop_app.captioning import Captioning, Request
from desktop_app.details import details
from desktop_app.history import Entry, History
from desktop_app.library_messages import say_of_picture, translated
from desktop_app.messages import say
from desktop_app.picture import Picture
from desktop_app.sounds import Sound, Sounds
from desktop_app.text_found import all_text

log = logging.getLogger(__name__)

SCENE = 0  # in place of a request's id, which begin with 1
KINDS_WITH_TEXT = ("screenshot", "document")  # where it is worth saying that there is none


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


@dataclass(frozen=True)
class Told:
    """What was told of one picture. error: its sentences, in place of a description."""

    request: Request
    description: Description | None = None
    entry: Entry | None = None
    error: str = ""


class Narrator:
    """Tells how requests fare, and every error.

    last_picture, last_description: what was described last, for whoever wants more of it.
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
        self._wording = Wording()
        self._lot: dict[int, Told] = {}  # the pictures that are shown, by the ids of their requests
        self._error = ""  # in place of pictures
        self._other: tuple[str, str] | None = None  # shown and said in place of pictures, of a video
        self._shows_more = False
        self._said_looking = False
        self._awaits_text = False
        captioning.started.connect(self._started)
        captioning.ready.connect(self._ready)
        captioning.read.connect(self._read)
        captioning.failed.connect(self._failed)
        captioning.cancelled.connect(self._cancelled)
        captioning.noticed.connect(lambda text: self.notice(translated(text)))
        captioning.problem.connect(self.notice_error)
        announcer.problem.connect(self.notice_error)

    @property
    def last_picture(self) -> Picture | None:
        """What was described last, unless it failed."""
        last = self._last()
        return last.request.picture if last and last.description else None

    @property
    def last_description(self) -> Description | None:
        """What is known of it."""
        last = self._last()
        return last.description if last else None

    @property
    def wording(self) -> Wording:
        """How pictures are told. A change words anew what is shown, too."""
        return self._wording

    @wording.setter
    def wording(self, wording: Wording) -> None:
        self._wording = wording
        if self._lot and not self._said_looking:
            self._show()

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
        self._forget()
        self._error = _in_words(error)
        self._show()
        self._sounds.play(Sound.FAILED)
        self._announcer.announce(self._error, Urgency.URGENT)

    def tell_scene(self, picture: Picture, description: Description) -> None:
        """Tell what a camera sees, which nobody asked for: shown, kept and heard like what somebody did."""
        text = tell(description, self._wording, say_of_picture)
        entry = Entry(self._local_time(), picture.name, text, pack=description.pack)
        self._remember(Told(Request(SCENE, picture), description, entry))
        self._history.add(entry)
        self._announcer.announce(text, Urgency.POLITE)

    def tell_other(self, shown: str, said: str) -> None:
        """Say something about no picture, such as a video; show it, unless a picture is shown."""
        if not self._lot:
            self._forget()
            self._other = (shown, said)
            self._show()
        self._announcer.announce(said, Urgency.POLITE)

    def notice(self, text: str) -> None:
        """Tell something beside the description: on screen, and aloud after what is being said."""
        self._display.show_notice(text)
        self._announcer.announce(text, Urgency.POLITE)

    def notice_error(self, error: Exception) -> None:
        """Tell a failure that is not about a picture, and leave the description where it is."""
        self.notice(_in_words(error))

    def text_of_last(self) -> str:
        """What was told of the last picture, its failure too."""
        last = self._last()
        return self._in_words(last) if last else ""

    def repeat(self) -> None:
        """Say the last description, or error about a picture, again."""
        said = self._other[1] if self._other else self._text()
        self.tell(said or say(messages.NOTHING_TO_REPEAT))

    def tell_more(self) -> None:
        """Show and say all that is known about the last picture."""
        if self.last_description is None:
            self.tell(say(messages.NOTHING_DESCRIBED))
            return
        self._shows_more = True
        self._show()
        self.tell(self._more())

    def still_reading(self) -> None:
        """Tell that the text is not there yet. When there turns out to be none, that is told as well."""
        self._awaits_text = True
        self.tell(say(messages.STILL_READING))

    def forget(self) -> None:
        """Nothing is shown any more, and nothing can be repeated."""
        self._forget()
        self._show()

    def remember(self, source: str, description: Description) -> str:
        """Put what is known of something into the history, and give what is to be said of it."""
        text = tell(description, self._wording, say_of_picture)
        self._history.add(Entry(self._local_time(), source, text, pack=description.pack))
        return text

    def _started(self, request: Request) -> None:
        if request.position == 1:
            self.looking()
            if request.count > 1:
                self._announcer.announce(say(messages.SO_MANY, count=request.count))

    def _ready(self, request: Request, description: Description) -> None:
        text = tell(description, self._wording, say_of_picture)
        entry = Entry(self._local_time(), request.picture.name, text, pack=description.pack)
        self._remember(Told(request, description, entry))
        self._history.add(entry)
        self._sounds.play(Sound.READY)
        self._announcer.announce(_with_name(request, text), Urgency.POLITE)
        self._tell_end(request)

    def _read(self, request: Request, reading: Reading) -> None:
        told = self._lot.get(request.id)
        if told is None or told.description is None or told.entry is None:
            return  # forgotten since
        description = replace(told.description, reading=reading)
        is_last = told is self._last()
        self._lot[request.id] = replace(told, description=description)
        words = _words_of_text(description)
        if words:
            self._history.add_text(told.entry, words, all_text(reading))
            if not self._said_looking:
                self._show()
        elif self._awaits_text and is_last:
            words = say(messages.NO_TEXT)
        self._awaits_text = self._awaits_text and not is_last
        if words:
            self._announcer.announce(_with_name(request, words), Urgency.POLITE)

    def _failed(self, request: Request, error: Exception) -> None:
        told = Told(request, error=_in_words(error))
        self._remember(told)
        self._sounds.play(Sound.FAILED)
        self._announcer.announce(_with_name(request, told.error), Urgency.POLITE)
        self._tell_end(request)

    def _cancelled(self, _: Request | None) -> None:
        self._said_looking = False
        self._show()

    def _tell_end(self, request: Request) -> None:
        if request.position == request.count > 1:
            self._announcer.announce(say(messages.ALL_DESCRIBED))

    def _remember(self, told: Told) -> None:
        if told.request.position == 1:
            self._forget()
        self._said_looking = self._shows_more = False
        self._lot[told.request.id] = told
        self._show()

    def _forget(self) -> None:
        self._lot.clear()
        self._error, self._other = "", None
        self._said_looking = self._shows_more = self._awaits_text = False

    def _last(self) -> Told | None:
        return next(reversed(self._lot.values()), None)

    def _show(self) -> None:
        self._display.show_text(self._more() if self._shows_more else self._text())

    def _more(self) -> str:
        description = self.last_description
        return details(description, self._wording.neutral) if description else ""

    def _text(self) -> str:
        """What is told of the pictures that are shown, each in a line."""
        lines = [_with_name(told.request, self._in_words(told)) for told in self._lot.values()]
        return "\n".join(lines) or self._error or (self._other[0] if self._other else "")

    def _in_words(self, told: Told) -> str:
        if told.description is None:
            return told.error
        caption = tell(replace(told.description, reading=None), self._wording, say_of_picture)
        return f"{caption} {_words_of_text(told.description)}".strip()


def _words_of_text(description: Description) -> str:
    """What is said of the text and the codes in a picture."""
    reading = description.reading
    if reading is None:
        return ""
    nothing = description.kind in KINDS_WITH_TEXT and "text" in reading.milliseconds
    return tell_reading(reading, say_of_picture) or (say(messages.NO_TEXT) if nothing else "")


def _with_name(request: Request, text: str) -> str:
    name = request.picture.name
    return f"{name}: {text}" if request.count > 1 and name not in text else text


def _in_words(error: Exception) -> str:
    if isinstance(error, CaptionerError):
        return f"{translated(error.title)} {translated(error.hint)}"
    log.error("Unforeseen", exc_info=error)
    return f"{say(messages.UNFORESEEN, what=type(error).__name__)} {say(messages.UNFORESEEN_HINT)}"
