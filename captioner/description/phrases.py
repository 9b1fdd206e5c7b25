"""How a pattern becomes a sentence, and the phrases that compose.py, faults.py and explore.py share."""

from collections.abc import Callable, Iterable

from captioner.description import messages
from captioner.description.description import Description, Wording
from captioner.description.person_words import neutral

Say = Callable[..., str]
"""Takes a pattern of messages.py and its values by name; gives the sentence in the listener's language."""

# The names that colours.py gives.
COLOURS = {
    "black": messages.BLACK,
    "dark grey": messages.DARK_GREY,
    "grey": messages.GREY,
    "light grey": messages.LIGHT_GREY,
    "white": messages.WHITE,
    "red": messages.RED,
    "dark red": messages.DARK_RED,
    "orange": messages.ORANGE,
    "brown": messages.BROWN,
    "dark brown": messages.DARK_BROWN,
    "light brown": messages.LIGHT_BROWN,
    "yellow": messages.YELLOW,
    "light yellow": messages.LIGHT_YELLOW,
    "dark yellow": messages.DARK_YELLOW,
    "green": messages.GREEN,
    "dark green": messages.DARK_GREEN,
    "light green": messages.LIGHT_GREEN,
    "blue": messages.BLUE,
    "dark blue": messages.DARK_BLUE,
    "light blue": messages.LIGHT_BLUE,
    "purple": messages.PURPLE,
    "dark purple": messages.DARK_PURPLE,
    "light purple": messages.LIGHT_PURPLE,
    "pink": messages.PINK,
    "light pink": messages.LIGHT_PINK,
    "beige": messages.BEIGE,
}
LIGHTS = {
    "dark": messages.LIGHT_DARK,
    "dim": messages.LIGHT_DIM,
    "even": messages.LIGHT_EVEN,
    "bright": messages.LIGHT_BRIGHT,
}
NORMAL = Wording()
TOLD_COLOURS = 2  # nobody keeps more of them in mind


def english(pattern: str, /, **values: object) -> str:
    """The pattern with its values filled in: what a Say gives in English."""
    return pattern.format(**values)


def capital(text: str) -> str:
    """The text with its first letter a capital."""
    return f"{text[:1].upper()}{text[1:]}"


def scene_of(description: Description, neutral_words: bool) -> str | None:
    """The caption as it is told, in lower case; none of a page or a drawing: it would be invented."""
    photo_in_screenshot = description.kind == "screenshot" and description.captioned is not None
    if description.kind not in (None, "photo") and not photo_in_screenshot:
        return None
    caption = description.caption or None
    return neutral(caption) if caption and neutral_words else caption


def colours_of(description: Description, say: Say) -> str:
    """ "green and blue": the largest colours, or nothing."""
    names = [say(COLOURS[name]) for name in description.colours if name in COLOURS][:TOLD_COLOURS]
    if len(names) < TOLD_COLOURS:
        return "".join(names)
    return say(messages.AND, one=names[0], other=names[1])


def light_of(description: Description, say: Say) -> str:
    """The word for the light, or nothing where a warning has told it, or none is known."""
    told = {"dark", "bright"} & set(description.quality)
    return "" if told or description.light not in LIGHTS else say(LIGHTS[description.light])


def colours_and_light(description: Description, say: Say) -> str:
    """ "Mostly green and blue, bright.": what is known of both."""
    colours, light = colours_of(description, say), light_of(description, say)
    if colours and light:
        return say(messages.COLOURS_AND_LIGHT, colours=colours, light=light)
    if colours:
        return say(messages.COLOURS, colours=colours)
    return say(messages.LIGHT, light=capital(light)) if light else ""


def joined(sentences: Iterable[str]) -> str:
    """The sentences that there are, one after another."""
    return " ".join(sentence for sentence in sentences if sentence)
