"""What is heard of a picture, word for word."""

import subprocess
import sys
from dataclasses import replace

import pytest

from captioner.description import (
    Alternative,
    Code,
    Description,
    Line,
    Place,
    Reading,
    Wording,
    sentence,
    tell,
    tell_reading,
)
from captioner.description import messages as all_messages
from captioner.description.faults import FAULTS
from captioner.description.phrases import COLOURS, LIGHTS, english

BRIEF, NORMAL, FULL = Wording("brief"), Wording("normal"), Wording("full")
BRIEF_NEUTRAL, NORMAL_NEUTRAL, FULL_NEUTRAL = (
    Wording(level, neutral=True) for level in ("brief", "normal", "full")
)

PHOTO = Description(
    spoken="not looked at",
    caption="a man is riding his bike down a hill",
    alternatives=(
        Alternative("a woman is riding her bike down a hill", -5.0),
        Alternative("a man is riding a bike", -6.0),
        Alternative("a man on a bike", -7.0),
    ),
    width=640,
    height=480,
    milliseconds={},
    pack="default",
    kind="photo",
    colours=("green", "brown", "blue"),
    light="bright",
    places=(Place("man", (0.1, 0.4, 0.2, 0.3)), Place("bike", (0.6, 0.6, 0.4, 0.4))),
)
HEDGED = replace(PHOTO, hedged=True)
UNKNOWN = replace(PHOTO, caption=None, alternatives=(), places=(), abstained=True)
SCREENSHOT = replace(UNKNOWN, kind="screenshot", colours=("white", "blue"))
DOCUMENT = replace(UNKNOWN, kind="document", colours=("white", "black"))
DRAWING = replace(UNKNOWN, kind="drawing", colours=("red",))
BLANK = replace(UNKNOWN, kind="blank", colours=("black",), quality=("one_colour", "dark"), light="dark")
NOISE = replace(UNKNOWN, kind="blank", colours=("grey", "black"))
FULL_SCREEN_PHOTO = replace(PHOTO, kind="screenshot", captioned=(0.0, 0.1, 1.0, 0.9))
PLAIN = "A man is riding his bike down a hill."
NEUTRAL = "A person is riding their bike down a hill."


@pytest.mark.parametrize(
    ("description", "wording", "told"),
    [
        (PHOTO, BRIEF, PLAIN),
        (PHOTO, NORMAL, PLAIN),
        (
            PHOTO,
            FULL,
            f"{PLAIN} Or: a woman is riding her bike down a hill; a man is riding a bike. A man: left. "
            "A bike: bottom right. Mostly green and brown, bright. A photo, 640 by 480 pixels.",
        ),
        (PHOTO, BRIEF_NEUTRAL, NEUTRAL),
        (PHOTO, NORMAL_NEUTRAL, NEUTRAL),
        (
            PHOTO,
            FULL_NEUTRAL,
            f"{NEUTRAL} Or: a person is riding a bike; a person on a bike. A person: left. "
            "A bike: bottom right. Mostly green and brown, bright. A photo, 640 by 480 pixels.",
        ),
        (HEDGED, BRIEF, "This may be wrong: a man is riding his bike down a hill."),
        (HEDGED, NORMAL, "I'm not sure, this may be wrong: a man is riding his bike down a hill."),
        (
            HEDGED,
            NORMAL_NEUTRAL,
            "I'm not sure, this may be wrong: a person is riding their bike down a hill.",
        ),
        (
            replace(HEDGED, alternatives=(), places=(), colours=(), light=None),
            FULL,
            "I'm not sure, this may be wrong: a man is riding his bike down a hill. "
            "A photo, 640 by 480 pixels.",
        ),
        # What the classifier is sure of helps most where the caption is doubtful.
        (replace(HEDGED, thing="a cup"), BRIEF, "This may be wrong: a man is riding his bike down a hill."),
        (
            replace(HEDGED, thing="a cup"),
            NORMAL,
            "I'm not sure, this may be wrong: a man is riding his bike down a hill. Perhaps a cup.",
        ),
        (replace(PHOTO, thing="a cup"), NORMAL, PLAIN),
        (
            replace(PHOTO, thing="a cup", alternatives=(), places=(), colours=(), light=None),
            FULL,
            f"{PLAIN} Perhaps a cup. A photo, 640 by 480 pixels.",
        ),
        (UNKNOWN, BRIEF, "I can't tell what this photo shows. Mostly green and brown, bright."),
        (UNKNOWN, NORMAL, "I can't tell what this photo shows. Mostly green and brown, bright."),
        (
            replace(UNKNOWN, thing="a cat"),
            NORMAL,
            "I can't tell what this photo shows. Perhaps a cat. Mostly green and brown, bright.",
        ),
        (
            UNKNOWN,
            FULL,
            "I can't tell what this photo shows. Mostly green and brown, bright. 640 by 480 pixels.",
        ),
        (
            replace(UNKNOWN, kind=None, colours=()),
            NORMAL_NEUTRAL,
            "I can't tell what this picture shows. Bright.",
        ),
        (
            replace(UNKNOWN, quality=("dark",), light="dark"),
            NORMAL,
            "The picture is very dark. Try more light. I can't tell what this photo shows. "
            "Mostly green and brown.",
        ),
        # Without heads nothing is known of the kind, and the caption is told all the same.
        (replace(PHOTO, kind=None), NORMAL, PLAIN),
        (
            replace(PHOTO, kind=None, alternatives=(), places=()),
            FULL,
            f"{PLAIN} Mostly green and brown, bright. 640 by 480 pixels.",
        ),
        (SCREENSHOT, BRIEF, "A screenshot, mostly white and blue."),
        (SCREENSHOT, NORMAL, "A screenshot, mostly white and blue."),
        (SCREENSHOT, FULL, "A screenshot, mostly white and blue. 640 by 480 pixels."),
        (replace(SCREENSHOT, colours=()), NORMAL, "A screenshot."),
        # A dark theme is no fault.
        (replace(SCREENSHOT, quality=("dark",)), NORMAL, "A screenshot, mostly white and blue."),
        (
            replace(SCREENSHOT, quality=("dark", "small")),
            NORMAL,
            "The picture is very small. Use a better copy if there is one. "
            "A screenshot, mostly white and blue.",
        ),
        (DOCUMENT, BRIEF, "A page of text."),
        (DOCUMENT, NORMAL, "A page of text."),
        (DOCUMENT, FULL, "A page of text, mostly white and black. 640 by 480 pixels."),
        (
            replace(DOCUMENT, quality=("dark",)),
            NORMAL,
            "The picture is very dark. Try more light. A page of text.",
        ),
        (DRAWING, BRIEF, "A drawing, mostly red."),
        (DRAWING, NORMAL, "A drawing, mostly red."),
        (DRAWING, FULL, "A drawing, mostly red. 640 by 480 pixels."),
        (BLANK, BRIEF, "The picture is blank: all black."),
        (BLANK, NORMAL, "The picture is blank: all black. If a camera took it, check the lens."),
        (
            BLANK,
            FULL,
            "The picture is blank: all black. If a camera took it, check the lens. 640 by 480 pixels.",
        ),
        (NOISE, NORMAL, "The picture is blank: grey and black."),
        (replace(NOISE, colours=()), NORMAL, "The picture is blank."),
        (FULL_SCREEN_PHOTO, BRIEF, "A photo in a screenshot: a man is riding his bike down a hill."),
        (
            replace(FULL_SCREEN_PHOTO, places=(), alternatives=()),
            FULL_NEUTRAL,
            "A photo in a screenshot: a person is riding their bike down a hill. "
            "Mostly green and brown, bright. 640 by 480 pixels.",
        ),
        (
            replace(FULL_SCREEN_PHOTO, hedged=True),
            BRIEF,
            "A photo in a screenshot, this may be wrong: a man is riding his bike down a hill.",
        ),
        (
            replace(FULL_SCREEN_PHOTO, hedged=True),
            NORMAL,
            "A photo in a screenshot. I'm not sure, this may be wrong: a man is riding his bike down a hill.",
        ),
        (
            replace(FULL_SCREEN_PHOTO, caption=None, abstained=True),
            NORMAL,
            "A screenshot, mostly green and brown.",
        ),
    ],
)
def test_what_is_told(description: Description, wording: Wording, told: str) -> None:
    assert tell(description, wording) == told


@pytest.mark.parametrize(
    ("flags", "brief", "normal"),
    [
        (
            ("one_colour",),
            "All one colour.",
            "The picture is all one colour. If a camera took it, check the lens.",
        ),
        (("dark",), "Very dark.", "The picture is very dark. Try more light."),
        (("bright",), "Very bright.", "The picture is very bright. Try less light, or turn away from it."),
        (("blurred",), "Blurred.", "The picture is blurred. Hold the camera still, a little further away."),
        (("low_contrast",), "Faint.", "The picture is faint. Wipe the lens, or try other light."),
        (("noisy",), "Grainy.", "The picture is grainy. Try more light."),
        (
            ("compressed",),
            "Heavily compressed.",
            "The picture is heavily compressed. Use a better copy if there is one.",
        ),
        (("small",), "Very small.", "The picture is very small. Use a better copy if there is one."),
        # What helps against both is said once.
        (("dark", "noisy"), "Very dark.", "The picture is very dark and grainy. Try more light."),
        # A third is left out.
        (
            ("blurred", "dark", "small"),
            "Blurred.",
            "The picture is blurred and very dark. Hold the camera still, a little further away. "
            "Try more light.",
        ),
    ],
)
def test_faults_come_first_and_what_helps(flags: tuple[str, ...], brief: str, normal: str) -> None:
    faulty = replace(PHOTO, quality=flags)
    assert tell(faulty, BRIEF) == f"{brief} {PLAIN}"
    assert tell(faulty, NORMAL) == f"{normal} {PLAIN}"
    assert tell(faulty, NORMAL_NEUTRAL) == f"{normal} {NEUTRAL}"
    assert tell(replace(faulty, hedged=True), NORMAL).startswith(f"{normal} I'm not sure")
    assert tell(faulty, FULL).startswith(f"{normal} {PLAIN} Or: ")


@pytest.mark.parametrize(
    ("turned", "brief", "normal"),
    [
        (90, "On its side.", "The picture is on its side. Turn it to the right."),
        (270, "On its side.", "The picture is on its side. Turn it to the left."),
        (180, "Upside down.", "The picture is upside down. Turn it around."),
    ],
)
def test_a_turned_picture_is_told_with_its_caption(turned: int, brief: str, normal: str) -> None:
    lying = replace(PHOTO, turned=turned, quality=("sideways",))
    assert tell(lying, BRIEF) == f"{brief} {PLAIN}"
    assert tell(lying, NORMAL) == f"{normal} {PLAIN}"


@pytest.mark.parametrize("kind", ["screenshot", "document", "drawing", "blank"])
@pytest.mark.parametrize("wording", [BRIEF, NORMAL, FULL])
def test_no_scene_is_told_of_what_is_no_photo(kind: str, wording: Wording) -> None:
    """Even where somebody has left the caption in."""
    assert "bike" not in tell(replace(PHOTO, kind=kind), wording)


def lines(*texts: str) -> tuple[Line, ...]:
    return tuple(Line(text, 0.9, (0.0, 0.0, 1.0, 0.1)) for text in texts)


EXIT = Reading(lines("EXIT"), ("EXIT",))
LETTER = Reading(
    lines(*"abcdefghijklmn"),
    (
        "Dear Ms Brown,",
        "thank you for your letter of the third of March. It has reached us only today,\nand we are sorry.",
    ),
)


@pytest.mark.parametrize(
    ("reading", "told"),
    [
        (EXIT, "Text: EXIT."),
        (Reading(lines("Open?"), ("Open?",)), "Text: Open?"),
        (Reading(lines("File", "Edit"), ("File", "Edit")), "Text: File. Edit."),
        (Reading(lines("出口。"), ("出口。",)), "Text: 出口。"),
        (
            LETTER,
            "Text, 14 lines, beginning: Dear Ms Brown, "
            "thank you for your letter of the third of March. It has...",
        ),
        (
            Reading(lines("x"), ("never ending " * 20,)),
            "Text, beginning: never ending never ending never ending never ending never ending never...",
        ),
        (Reading(lines("x"), ("啊" * 150,)), f"Text, beginning: {'啊' * 70}..."),
        (
            Reading(codes=(Code("QR code", "https://example.org/menu"),)),
            "QR code with a web address: https://example.org/menu.",
        ),
        (Reading(codes=(Code("EAN-13", "4006381333931"),) * 2), "EAN-13: 4006381333931."),
        (
            Reading(lines("Scan me!"), ("Scan me!",), (Code("QR code", "Table\n5"), Code("Aztec", ""))),
            "Text: Scan me! QR code: Table 5. Aztec, empty.",
        ),
        (Reading(), ""),
    ],
)
def test_what_was_read(reading: Reading, told: str) -> None:
    assert tell_reading(reading) == told


def test_a_web_address_is_told_whole() -> None:
    address = f"https://example.org/{'a' * 200}"
    assert (
        tell_reading(Reading(codes=(Code("QR code", address),))) == f"QR code with a web address: {address}."
    )


@pytest.mark.parametrize("wording", [BRIEF, NORMAL, FULL])
def test_what_was_read_ends_the_description(wording: Wording) -> None:
    for description in (PHOTO, UNKNOWN, DOCUMENT):
        assert (
            tell(replace(description, reading=EXIT), wording) == f"{tell(description, wording)} Text: EXIT."
        )
        assert tell(replace(description, reading=Reading()), wording) == tell(description, wording)


def test_things_have_the_article_they_need() -> None:
    things = ("dogs", "umbrella", "people", "man")
    places = tuple(Place(thing, (0.0, 0.0, 0.3, 0.3)) for thing in things)
    told = tell(replace(PHOTO, places=places), FULL_NEUTRAL)
    assert "Dogs: top left. An umbrella: top left. People: top left. A person: top left." in told


def test_every_word_goes_through_say() -> None:
    """A translation reaches everything but captions, things and what was read."""

    def backwards(pattern: str, /, **values: object) -> str:
        return f"<{english(pattern, **values)}>"

    told = tell(
        replace(PHOTO, quality=("dark", "noisy"), alternatives=(), places=PHOTO.places[:1]), FULL, backwards
    )
    assert told == (
        f"<The picture is <very dark> and <grainy>.> <Try more light.> <{PLAIN}> <A man: <left>.> "
        "<Mostly <<green> and <brown>>.> <<A photo>, 640 by 480 pixels.>"
    )
    assert tell_reading(EXIT, backwards) == "<Text: EXIT.>"


def test_braces_in_what_was_read_are_told_as_they_are() -> None:
    assert tell_reading(Reading(lines("{x}"), ("{x}",))) == "Text: {x}."


def test_nobody_is_told_an_identity_in_capitals_or_symbols() -> None:
    texts = [text for name, text in vars(all_messages).items() if name.isupper()]
    assert len(texts) == len({id(text) for text in texts})
    for text in texts:
        assert text.isprintable()
        assert text.isascii()
        assert not any(word.isupper() and len(word) > 1 for word in text.split())


def test_there_are_words_for_every_flag_colour_and_light() -> None:
    from captioner.description import colours, quality

    flags = set(quality.FLAGS)
    assert set(FAULTS) == flags - {"sideways"}
    assert set(LIGHTS) == {*colours.LIGHT, "bright"}
    assert set(COLOURS) == {name for name, _ in colours._NAMED}


def test_a_sentence() -> None:
    assert sentence("a dog runs") == "A dog runs."


def test_wording_needs_no_heavy_library() -> None:
    code = (
        "import sys, captioner.description as d; "
        "sys.exit(bool({'numpy', 'torch', 'PIL', 'PySide6'} & sys.modules.keys()))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
