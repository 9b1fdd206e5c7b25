"""From what is known about a picture to the sentences that are heard.

Faults of the picture come first, with what helps, since they cast doubt on all that follows. Then the one
sentence that says what is there, more of it where more is wanted, and at the end what was read.
"""

import re
from collections.abc import Iterator

from captioner.description import messages
from captioner.description.description import Description, Wording
from captioner.description.faults import cure_of_blank, warning
from captioner.description.person_words import article, neutral
from captioner.description.phrases import (
    NORMAL,
    Say,
    capital,
    colours_and_light,
    colours_of,
    english,
    joined,
    scene_of,
)
from captioner.description.places import place_name
from captioner.description.reading import Code, Reading
from captioner.description.thing_words import SINGULAR

NOT_PHOTOS = {
    "screenshot": messages.SCREENSHOT,
    "document": messages.DOCUMENT,
    "drawing": messages.DRAWING,
}
MOST_ALTERNATIVES = 2
SHORT_TEXT = 100  # characters: some seven seconds of speech
BEGINNING = 70  # characters of a longer text, cut between words

_ADDRESS = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
# The Chinese marks too, and a quotation's end after any of them.
_CLOSED = re.compile("[.!?:;,\u2026\u3002\uff01\uff1f]['\"\u201d\u2019\xbb)]?$")


def sentence(caption: str) -> str:
    """A caption with a capital and a full stop, as it is spoken."""
    return english(messages.CAPTION, caption=capital(caption))


def tell(description: Description, wording: Wording = NORMAL, say: Say = english) -> str:
    """All that is said about a picture.

    description: its field spoken is not looked at. say: English, or another language. At the level "brief"
    there is one word of warning at most; "full" adds other captions, places, colours, light and size.
    """
    told = [warning(description, wording.level, say), *_content(description, wording, say)]
    if wording.level == "full":
        told += _more(description, wording, say)
    if description.reading:
        told.append(tell_reading(description.reading, say))
    return joined(told)


def tell_reading(reading: Reading, say: Say = english) -> str:
    """What is said when text and codes become known; nothing where there are none."""
    codes = dict.fromkeys(reading.codes)  # the same label twice is told once
    return joined([_text(reading, say), *(_code(code, say) for code in codes)])


def _content(description: Description, wording: Wording, say: Say) -> Iterator[str]:
    caption = scene_of(description, wording.neutral)
    if caption:
        yield _caption(caption, description, wording.level, say)
        if wording.level == "full" or (wording.level == "normal" and description.hedged):
            yield _perhaps(description, say)
    elif description.kind == "blank":
        yield _blank(description, say)
        if wording.level != "brief":
            yield cure_of_blank(description, say)
    elif description.kind in NOT_PHOTOS:
        yield _kind(description, wording.level, say)
    else:
        yield say(messages.UNKNOWN_PHOTO if description.kind == "photo" else messages.UNKNOWN_PICTURE)
        yield _perhaps(description, say)
        yield colours_and_light(description, say)


def _caption(caption: str, description: Description, level: str, say: Say) -> str:
    in_screenshot = description.kind == "screenshot"
    if not description.hedged:
        if in_screenshot:
            return say(messages.PHOTO_IN_SCREENSHOT, caption=caption)
        return say(messages.CAPTION, caption=capital(caption))
    if level == "brief":
        pattern = messages.PHOTO_IN_SCREENSHOT_HEDGED_BRIEF if in_screenshot else messages.HEDGED_BRIEF
    else:
        pattern = messages.PHOTO_IN_SCREENSHOT_HEDGED if in_screenshot else messages.HEDGED
    return say(pattern, caption=caption)


def _perhaps(description: Description, say: Say) -> str:
    return say(messages.PERHAPS, thing=description.thing) if description.thing else ""


def _blank(description: Description, say: Say) -> str:
    colours = colours_of(description, say)
    if not colours:
        return say(messages.BLANK_ONLY)
    if len(description.colours) == 1:
        return say(messages.BLANK_ALL, colour=colours)
    return say(messages.BLANK, colours=colours)


def _kind(description: Description, level: str, say: Say) -> str:
    kind = say(NOT_PHOTOS[description.kind or ""])
    colours = colours_of(description, say)
    # Nearly all pages are black on white; nobody needs to hear it.
    if not colours or (description.kind == "document" and level != "full"):
        return say(messages.KIND, kind=kind)
    return say(messages.KIND_AND_COLOURS, kind=kind, colours=colours)


def _more(description: Description, wording: Wording, say: Say) -> Iterator[str]:
    caption = scene_of(description, wording.neutral)
    if caption:
        yield _alternatives(caption, description, wording.neutral, say)
        for place in description.places:
            name = say(place_name(place.box))
            yield say(messages.THING_AND_PLACE, thing=_thing(place.word, wording.neutral), place=name)
        yield colours_and_light(description, say)
    size = {"width": description.width, "height": description.height}
    if caption and description.kind == "photo":
        yield say(messages.KIND_AND_SIZE, kind=say(messages.PHOTO), **size)
    else:
        yield say(messages.SIZE, **size)


def _alternatives(caption: str, description: Description, neutral_words: bool, say: Say) -> str:
    captions = [other.caption for other in description.alternatives]
    told = dict.fromkeys(neutral(other) if neutral_words else other for other in captions)
    others = [other for other in told if other != caption][:MOST_ALTERNATIVES]
    return say(messages.ALTERNATIVES, captions="; ".join(others)) if others else ""


def _thing(word: str, neutral_words: bool) -> str:
    """ "A dog" and "Dogs": captions are always English."""
    told = neutral(word) if neutral_words else word
    return capital(f"{article(told)} {told}" if word in SINGULAR else told)


def _text(reading: Reading, say: Say) -> str:
    text = joined([_closed(" ".join(paragraph.split())) for paragraph in reading.paragraphs])
    if not text or len(text) <= SHORT_TEXT:
        return say(messages.TEXT, text=text) if text else ""
    beginning = _beginning(text)
    count = len(reading.lines)
    if count < 2:
        return say(messages.TEXT_BEGINNING, text=beginning)
    return say(messages.TEXT_LINES, count=count, text=beginning)


def _closed(text: str) -> str:
    return text if not text or _CLOSED.search(text) else f"{text}."


def _beginning(text: str) -> str:
    words = text[: BEGINNING + 1]
    words = words[: words.rfind(" ")] if " " in words else words[:BEGINNING]
    return f"{words.rstrip(' .,;:')}..."


def _code(code: Code, say: Say) -> str:
    content = " ".join(code.content.split())
    if not content:
        return say(messages.CODE_EMPTY, format=code.format)
    if _ADDRESS.fullmatch(content):  # never cut: half an address is none
        return say(messages.CODE_WITH_ADDRESS, format=code.format, content=_closed(content))
    shown = content if len(content) <= SHORT_TEXT else _beginning(content)
    return say(messages.CODE, format=code.format, content=_closed(shown))
