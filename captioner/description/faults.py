"""What is wrong with a picture, and what helps: told before everything else."""

from collections.abc import Sequence

from captioner.description import messages
from captioner.description.description import Description
from captioner.description.phrases import Say, capital, joined

# What is wrong, and its cure, by the flags of quality.
FAULTS = {
    "one_colour": (messages.ONE_COLOUR, messages.CHECK_LENS),
    "dark": (messages.DARK, messages.MORE_LIGHT),
    "bright": (messages.BRIGHT, messages.LESS_LIGHT),
    "blurred": (messages.BLURRED, messages.HOLD_STILL),
    "low_contrast": (messages.LOW_CONTRAST, messages.CLEAN_LENS),
    "noisy": (messages.NOISY, messages.MORE_LIGHT),
    "compressed": (messages.COMPRESSED, messages.BETTER_COPY),
    "small": (messages.SMALL, messages.BETTER_COPY),
}
# By the degrees clockwise that put a picture upright.
TURNS = {
    90: (messages.SIDEWAYS, messages.TURN_RIGHT),
    180: (messages.UPSIDE_DOWN, messages.TURN_AROUND),
    270: (messages.SIDEWAYS, messages.TURN_LEFT),
}
# No camera made these, and a dark theme is no fault.
WITHOUT_CAMERA = ("screenshot", "drawing")
FAULTS_WITHOUT_CAMERA = ("compressed", "small")
MOST_FAULTS = 2  # a third is not listened to


def warning(description: Description, level: str, say: Say) -> str:
    """What is wrong and what helps; at the level "brief" the worst fault alone. None of a blank picture."""
    found = [] if description.kind == "blank" else _faults(description)
    if not found:
        return ""
    names = [say(fault) for fault, _ in found]
    if level == "brief":
        return say(messages.WARNING_BRIEF, fault=capital(names[0]))
    cures = dict.fromkeys(cure for _, cure in found)  # two faults may have the same one
    return joined([_sentence(names, say), *(say(cure) for cure in cures)])


def cure_of_blank(description: Description, say: Say) -> str:
    """What helps where a picture shows nothing at all."""
    return say(messages.CHECK_LENS) if "one_colour" in description.quality else ""


def _faults(description: Description) -> list[tuple[str, str]]:
    flags = description.quality
    if description.kind in WITHOUT_CAMERA:
        flags = tuple(flag for flag in flags if flag in FAULTS_WITHOUT_CAMERA)
    turned = [TURNS[description.turned]] if description.turned in TURNS else []
    return [*turned, *(FAULTS[flag] for flag in flags if flag in FAULTS)][:MOST_FAULTS]


def _sentence(names: Sequence[str], say: Say) -> str:
    if len(names) == 1:
        return say(messages.WARNING, fault=names[0])
    return say(messages.WARNING_OF_TWO, fault=names[0], other=names[1])
