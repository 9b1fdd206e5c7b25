"""The nine parts of a picture, and what is said of one."""

from dataclasses import dataclass

from captioner.description import messages
from captioner.description.compose import tell_reading
from captioner.description.description import Box, Description, Wording
from captioner.description.phrases import (
    NORMAL,
    Say,
    capital,
    colours_and_light,
    colours_of,
    english,
    joined,
    light_of,
    scene_of,
)
from captioner.description.reading import Line, Reading


@dataclass(frozen=True)
class Part:
    """One of the nine. name: of messages.py."""

    name: str
    box: Box


# More than a third of each side, so that what lies on a border is whole in one of the parts.
SIDE = 0.4
_STARTS = (0.0, (1 - SIDE) / 2, 1 - SIDE)
_NAMES = (
    (messages.TOP_LEFT, messages.TOP, messages.TOP_RIGHT),
    (messages.LEFT, messages.CENTRE, messages.RIGHT),
    (messages.BOTTOM_LEFT, messages.BOTTOM, messages.BOTTOM_RIGHT),
)
# As one reads: top left to bottom right.
PARTS = tuple(
    Part(name, (left, top, SIDE, SIDE))
    for top, names in zip(_STARTS, _NAMES, strict=True)
    for left, name in zip(_STARTS, names, strict=True)
)


def text_in(reading: Reading, part: Box) -> Reading:
    """The lines that have their middle in a part of the picture; codes are nowhere in particular."""
    lines = tuple(line for line in reading.lines if _is_in(line, part))
    return Reading(lines, tuple(line.text for line in lines))


def _is_in(line: Line, part: Box) -> bool:
    left, top, width, height = line.box
    across, down = left + width / 2 - part[0], top + height / 2 - part[1]
    return 0 <= across <= part[2] and 0 <= down <= part[3]


def tell_part(part: Part, description: Description, wording: Wording = NORMAL, say: Say = english) -> str:
    """What is in one part of a picture: "Top left: a dog is running. Mostly green, bright."

    description: of the part alone, cut out of the picture; its kind is the whole picture's.
    """
    place = capital(say(part.name))
    told = [_content(place, description, wording, say)]
    if wording.level != "brief" and scene_of(description, wording.neutral):
        told.append(colours_and_light(description, say))
    if description.reading:
        told.append(tell_reading(description.reading, say))
    return joined(told)


def _content(place: str, description: Description, wording: Wording, say: Say) -> str:
    if caption := scene_of(description, wording.neutral):
        return say(
            messages.PART_HEDGED if description.hedged else messages.PART_CAPTION,
            place=place,
            caption=caption,
        )
    colours, light = colours_of(description, say), light_of(description, say)
    if not colours:
        return say(messages.PART_UNKNOWN, place=place)
    if len(description.colours) == 1 and "one_colour" in description.quality:
        return say(messages.PART_ALL, place=place, colour=colours)
    if light and description.kind in (None, "photo"):  # how light a page or a window is, its colours tell
        return say(messages.PART_COLOURS_AND_LIGHT, place=place, colours=colours, light=light)
    return say(messages.PART_COLOURS, place=place, colours=colours)
