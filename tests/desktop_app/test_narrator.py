"""What is told when, with everything real but the model, the voice and the window."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from captioner.description.description import Alternative, Description, Wording
from captioner.description.reading import Code, Line, Reading
from captioner.errors import ImageError, Message
from desktop_app import messages
from desktop_app.announcing import SpeechError
from desktop_app.announcing.announcer import Urgency
from desktop_app.captioning import Request
from desktop_app.history import History
from desktop_app.messages import say
from desktop_app.narrator import Narrator
from desktop_app.picture import Picture
from desktop_app.sounds import Sound

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
UNREADABLE = ImageError("The file is damaged.", "Get it again.")


class Captioning(QObject):
    """Tells what the test says."""

    started = Signal(object)
    ready = Signal(object, object)
    read = Signal(object, object)
    noticed = Signal(object)
    failed = Signal(object, object)
    cancelled = Signal(object)
    problem = Signal(object)


class Announcer(QObject):
    """Notes what it is given."""

    problem = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.said: list[tuple[str, Urgency]] = []

    def announce(self, message: str, urgency: Urgency = Urgency.POLITE) -> None:
        self.said.append((message, urgency))


class Sounds:
    """Notes what it should play."""

    def __init__(self) -> None:
        self.played: list[Sound] = []

    def play(self, sound: Sound) -> None:
        self.played.append(sound)


class Display:
    """Notes what it shows."""

    text = notice = hint = ""

    def show_text(self, text: str) -> None:
        self.text = text

    def show_hint(self, text: str) -> None:
        self.hint = text

    def show_notice(self, text: str) -> None:
        self.notice = text


class Scene:
    """A narrator and all it talks to."""

    def __init__(self, folder: Path) -> None:
        self.captioning, self.announcer = Captioning(), Announcer()
        self.sounds, self.display = Sounds(), Display()
        self.history = History(folder / "history.json", 10, False, lambda error: None)
        self.narrator = Narrator(
            self.captioning,  # type: ignore[arg-type]
            self.announcer,  # type: ignore[arg-type]
            self.sounds,  # type: ignore[arg-type]
            self.history,
            self.display,
            lambda: NOW,
        )

    def told(self) -> list[tuple[str, Urgency]]:
        said, self.announcer.said = self.announcer.said, []
        return said


@pytest.fixture
def scene(tmp_path: Path, qtbot: QtBot) -> Scene:
    return Scene(tmp_path)


def request(name: str = "dog.jpg", position: int = 1, count: int = 1) -> Request:
    return Request(position, Picture(name, Path(name)), position, count)


def described(caption: str | None = "a dog", **known: Any) -> Description:
    alternatives = (Alternative("a cat", -3.0),)
    return Description("", caption, alternatives, 640, 480, {"total": 61.4}, "default-1", **known)


def read(*paragraphs: str, codes: tuple[Code, ...] = ()) -> Reading:
    lines = tuple(Line(text, 0.9, (0.0, 0.0, 1.0, 0.1)) for text in paragraphs)
    return Reading(lines, paragraphs, codes, {"text": 300.0})


def test_a_picture_is_acknowledged_then_told_shown_and_remembered(scene: Scene) -> None:
    scene.captioning.started.emit(request())
    assert scene.told() == [("Looking…", Urgency.URGENT)]
    scene.captioning.ready.emit(request(), described())
    assert scene.told() == [("A dog.", Urgency.POLITE)]
    assert scene.display.text == "A dog."
    assert scene.sounds.played == [Sound.STARTED, Sound.READY]
    (entry,) = scene.history.entries()
    assert (entry.source, entry.spoken, entry.time, entry.pack) == ("dog.jpg", "A dog.", NOW, "default-1")


def test_looking_is_said_once_for_each_request(scene: Scene) -> None:
    for _ in range(2):
        scene.narrator.looking()
        scene.captioning.started.emit(request())
        assert [text for text, _ in scene.told()] == ["Looking…"]
        scene.captioning.ready.emit(request(), described())
        scene.told()


@pytest.mark.parametrize("end", ["failed", "cancelled", "error"])
def test_looking_is_said_again_however_the_last_request_ended(scene: Scene, end: str) -> None:
    scene.narrator.looking()
    match end:
        case "failed":
            scene.captioning.failed.emit(request(), UNREADABLE)
        case "cancelled":
            scene.captioning.cancelled.emit(request())
        case "error":
            scene.narrator.tell_error(UNREADABLE)
    scene.told()
    scene.narrator.looking()
    assert [text for text, _ in scene.told()] == ["Looking…"]


def test_several_pictures_are_told_with_their_names_and_repeated_together(scene: Scene) -> None:
    for position, name in ((1, "a.jpg"), (2, "b.jpg")):
        scene.captioning.started.emit(request(name, position, 2))
        scene.captioning.ready.emit(request(name, position, 2), described("seen"))
    told = ["Looking…", "Pictures: 2.", "a.jpg: Seen.", "b.jpg: Seen.", "That was the last picture."]
    assert [text for text, _ in scene.told()] == told
    scene.narrator.repeat()
    assert scene.told() == [("a.jpg: Seen.\nb.jpg: Seen.", Urgency.URGENT)]


def test_an_unreadable_picture_is_told_shown_and_can_be_repeated(scene: Scene) -> None:
    scene.captioning.failed.emit(request(), UNREADABLE)
    text = "The file is damaged. Get it again."
    assert scene.told() == [(text, Urgency.POLITE)]
    assert scene.display.text == text
    assert scene.sounds.played == [Sound.FAILED]
    scene.narrator.repeat()
    assert scene.told() == [(text, Urgency.URGENT)]
    assert scene.history.entries() == ()


def test_an_unforeseen_error_is_told_without_a_traceback(scene: Scene) -> None:
    scene.narrator.tell_error(KeyError("x"))
    ((text, urgency),) = scene.told()
    assert text == f"{say(messages.UNFORESEEN, what='KeyError')} {say(messages.UNFORESEEN_HINT)}"
    assert urgency is Urgency.URGENT


def test_a_missing_voice_is_shown_beside_the_description(scene: Scene) -> None:
    scene.captioning.ready.emit(request(), described())
    scene.told()
    scene.announcer.problem.emit(SpeechError("No voice.", "Install one."))
    assert scene.display.notice == "No voice. Install one."
    assert scene.display.text == "A dog."


def test_what_the_model_warns_of_follows_the_description(scene: Scene) -> None:
    scene.captioning.ready.emit(request(), described())
    scene.captioning.noticed.emit("The GPU is full.")
    assert [text for text, _ in scene.told()] == ["A dog.", "The GPU is full."]
    assert scene.display.notice == "The GPU is full."


@pytest.mark.parametrize("language", ["de"], indirect=True)
def test_errors_and_warnings_of_the_library_are_told_in_the_users_language(
    scene: Scene, language: str
) -> None:
    hint = "Close other programs and try again."
    scene.captioning.failed.emit(request(), ImageError("{name} is empty.", hint, name="a.jpg"))
    notice = Message("The {device} is out of memory: going on with the CPU, more slowly.", device="cuda")
    scene.captioning.ready.emit(request(), described())
    scene.captioning.noticed.emit(notice)
    assert [text for text, _ in scene.told()] == [
        "a.jpg ist leer. Andere Programme schließen und noch einmal versuchen.",
        "A dog.",
        "Der Grafikspeicher (cuda) reicht nicht aus. Es geht mit dem Prozessor weiter, aber langsamer.",
    ]


def test_more_tells_what_is_known_and_repeat_still_tells_the_description(scene: Scene) -> None:
    scene.narrator.tell_more()
    assert scene.told() == [(say(messages.NOTHING_DESCRIBED), Urgency.URGENT)]
    scene.captioning.ready.emit(request(), described())
    scene.told()
    scene.narrator.tell_more()
    assert scene.display.text == "A dog. Or: a cat. 640 by 480 pixels."
    assert scene.told() == [(scene.display.text, Urgency.URGENT)]
    scene.narrator.repeat()
    assert scene.told() == [("A dog.", Urgency.URGENT)]


def test_after_an_error_there_is_nothing_more_to_tell_of_the_picture_before(scene: Scene) -> None:
    scene.captioning.ready.emit(request(), described())
    scene.captioning.failed.emit(request("bad.png"), UNREADABLE)
    scene.told()
    scene.narrator.tell_more()
    assert scene.told() == [(say(messages.NOTHING_DESCRIBED), Urgency.URGENT)]
    assert scene.narrator.last_picture is None


def test_forgetting_leaves_nothing_to_repeat_or_to_zoom_into(scene: Scene) -> None:
    scene.captioning.ready.emit(request(), described())
    scene.narrator.forget()
    scene.told()
    assert scene.display.text == ""
    assert scene.narrator.last_picture is None
    scene.narrator.repeat()
    assert scene.told() == [(say(messages.NOTHING_TO_REPEAT), Urgency.URGENT)]


def test_changing_ones_mind_is_told_only_while_nothing_is_on_its_way(scene: Scene) -> None:
    scene.narrator.never_mind()
    assert scene.told() == [(say(messages.CANCELLED), Urgency.URGENT)]
    scene.narrator.looking()
    scene.told()
    scene.narrator.never_mind()
    assert scene.told() == []


# --- Text ---------------------------------------------------------------------------------------------------


def test_text_is_told_after_the_caption_and_stands_with_it(scene: Scene) -> None:
    scene.captioning.ready.emit(request(), described(kind="photo"))
    scene.captioning.read.emit(request(), read("EXIT"))
    assert scene.told() == [("A dog.", Urgency.POLITE), ("Text: EXIT.", Urgency.POLITE)]
    assert scene.display.text == "A dog. Text: EXIT."
    (entry,) = scene.history.entries()
    assert (entry.spoken, entry.text) == ("A dog. Text: EXIT.", "EXIT")
    scene.narrator.repeat()
    assert scene.told() == [("A dog. Text: EXIT.", Urgency.URGENT)]


def test_a_long_text_is_summed_up_and_kept_whole(scene: Scene) -> None:
    scene.captioning.ready.emit(request(), described(None, kind="document"))
    scene.captioning.read.emit(request(), read(*[f"This is line number {line} of it." for line in range(14)]))
    begins = "A page of text. Text, 14 lines, beginning: This is line number 0 of it."
    assert scene.display.text.startswith(begins)
    assert len(scene.display.text) < 200
    (entry,) = scene.history.entries()
    assert len(entry.text.splitlines()) == 14


def test_text_of_several_pictures_is_told_with_their_names(scene: Scene) -> None:
    scene.captioning.ready.emit(request("a.jpg", 1, 2), described())
    scene.captioning.started.emit(request("b.jpg", 2, 2))
    scene.captioning.read.emit(request("a.jpg", 1, 2), read("Stop"))
    scene.captioning.ready.emit(request("b.jpg", 2, 2), described())
    told = ["a.jpg: A dog.", "a.jpg: Text: Stop.", "b.jpg: A dog.", "That was the last picture."]
    assert [text for text, _ in scene.told()] == told
    assert scene.display.text == "a.jpg: A dog. Text: Stop.\nb.jpg: A dog."
    assert [entry.spoken for entry in scene.history.entries()] == ["A dog.", "A dog. Text: Stop."]


@pytest.mark.parametrize(
    ("kind", "told"),
    [("photo", []), ("document", ["No text was found."]), ("screenshot", ["No text was found."])],
)
def test_only_of_pages_and_screens_it_is_told_that_there_is_no_text(
    scene: Scene, kind: str, told: list[str]
) -> None:
    scene.captioning.ready.emit(request(), described(None, kind=kind))
    scene.told()
    scene.captioning.read.emit(request(), read())
    assert [text for text, _ in scene.told()] == told
    scene.captioning.read.emit(request(), Reading())  # reading text is switched off
    assert scene.told() == []


def test_who_asks_for_text_while_it_is_read_hears_of_none_too(scene: Scene) -> None:
    scene.captioning.ready.emit(request(), described(kind="photo"))
    scene.narrator.still_reading()
    assert scene.told()[-1] == ("Still reading.", Urgency.URGENT)
    scene.captioning.read.emit(request(), read())
    assert scene.told() == [("No text was found.", Urgency.POLITE)]
    scene.captioning.ready.emit(request("cat.jpg"), described(kind="photo"))  # for which nobody asked
    scene.told()
    scene.captioning.read.emit(request("cat.jpg"), read())
    assert scene.told() == []


def test_a_code_is_told_as_text(scene: Scene) -> None:
    scene.captioning.ready.emit(request(), described(None, kind="drawing"))
    scene.captioning.read.emit(request(), read(codes=(Code("QR code", "https://example.org/a"),)))
    assert "QR code with a web address: https://example.org/a" in scene.told()[-1][0]
    assert scene.history.entries()[0].text == "QR code: https://example.org/a"


def test_text_that_comes_after_all_was_cleared_is_not_told(scene: Scene) -> None:
    scene.captioning.ready.emit(request(), described())
    scene.narrator.forget()
    scene.told()
    scene.captioning.read.emit(request(), read("EXIT"))
    assert scene.told() == []
    assert scene.display.text == ""


def test_text_does_not_take_the_place_of_looking_or_of_more(scene: Scene) -> None:
    scene.captioning.ready.emit(request(), described())
    scene.narrator.tell_more()
    scene.captioning.read.emit(request(), read("EXIT"))
    assert scene.display.text == "A dog. Or: a cat. 640 by 480 pixels. Text: EXIT."
    shown, scene.display.text = scene.display.text, ""
    scene.narrator.looking()
    scene.captioning.read.emit(request(), read("EXIT"))
    assert scene.display.text == ""
    scene.captioning.cancelled.emit(None)
    assert scene.display.text == shown


# --- Wording ------------------------------------------------------------------------------------------------


def test_a_change_of_wording_words_what_is_shown_anew_and_says_nothing(scene: Scene) -> None:
    scene.captioning.ready.emit(request(), described("a man is riding a bike"))
    scene.told()
    scene.narrator.wording = Wording(neutral=True)
    assert scene.display.text == "A person is riding a bike."
    scene.narrator.wording = Wording("full")
    assert scene.display.text == "A man is riding a bike. Or: a cat. 640 by 480 pixels."
    assert scene.told() == []
    scene.narrator.repeat()
    assert scene.told()[0][0] == scene.display.text


def test_an_error_is_not_worded_anew(scene: Scene) -> None:
    scene.narrator.tell_error(UNREADABLE)
    scene.narrator.wording = Wording("full")
    assert scene.display.text == "The file is damaged. Get it again."


@pytest.mark.parametrize(
    ("confidence", "words"),
    [(0.72, "7 are right"), (0.99, "nearly always right"), (0.02, "hardly ever right")],
)
def test_more_tells_how_sure_it_is(scene: Scene, confidence: float, words: str) -> None:
    scene.captioning.ready.emit(request(), described(confidence=confidence))
    scene.narrator.tell_more()
    assert words in scene.display.text


@pytest.mark.parametrize("language", ["de"], indirect=True)
def test_pictures_are_told_in_the_users_language_but_for_their_captions(scene: Scene, language: str) -> None:
    scene.captioning.ready.emit(request(), described(hedged=True, kind="photo", quality=("dark",)))
    scene.captioning.read.emit(request(), read("EXIT"))
    assert [text for text, _ in scene.told()] == [
        "Das Bild ist sehr dunkel. Mehr Licht machen. Ich bin nicht sicher, das kann falsch sein: a dog.",
        "Text: EXIT.",
    ]
