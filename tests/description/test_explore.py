"""The nine parts of a picture, and what is heard of one."""

from dataclasses import replace

import pytest

from captioner.description import PARTS, Description, Line, Reading, Wording, messages, tell_part

BRIEF, NORMAL, NEUTRAL = Wording("brief"), Wording(), Wording(neutral=True)
DOG = Description(
    spoken="",
    caption="a dog is running to a man",
    alternatives=(),
    width=256,
    height=192,
    milliseconds={},
    pack="default",
    kind="photo",
    quality=("small", "blurred"),  # of a part that is no news
    colours=("green", "dark brown"),
    light="bright",
)
UNKNOWN = replace(DOG, caption=None, abstained=True)
EXIT = Reading((Line("EXIT", 0.9, (0.0, 0.0, 1.0, 1.0)),), ("EXIT",))


@pytest.mark.parametrize(
    ("description", "wording", "told"),
    [
        (DOG, BRIEF, "Top left: a dog is running to a man."),
        (DOG, NORMAL, "Top left: a dog is running to a man. Mostly green and dark brown, bright."),
        (DOG, NEUTRAL, "Top left: a dog is running to a person. Mostly green and dark brown, bright."),
        (
            replace(DOG, hedged=True),
            NORMAL,
            "Top left, this may be wrong: a dog is running to a man. Mostly green and dark brown, bright.",
        ),
        (UNKNOWN, NORMAL, "Top left: mostly green and dark brown, bright."),
        (UNKNOWN, BRIEF, "Top left: mostly green and dark brown, bright."),
        (replace(UNKNOWN, colours=()), NORMAL, "Top left: I can't tell."),
        (
            replace(UNKNOWN, kind="screenshot", colours=("white",), reading=EXIT),
            NORMAL,
            "Top left: mostly white. Text: EXIT.",
        ),
        (
            replace(UNKNOWN, kind="screenshot", colours=("white",), quality=("one_colour",)),
            NORMAL,
            "Top left: all white.",
        ),
        (replace(DOG, reading=EXIT), BRIEF, "Top left: a dog is running to a man. Text: EXIT."),
    ],
)
def test_what_is_told_of_a_part(description: Description, wording: Wording, told: str) -> None:
    assert tell_part(PARTS[0], description, wording) == told


def test_the_parts_are_in_reading_order() -> None:
    assert [part.name for part in PARTS] == [
        messages.TOP_LEFT,
        messages.TOP,
        messages.TOP_RIGHT,
        messages.LEFT,
        messages.CENTRE,
        messages.RIGHT,
        messages.BOTTOM_LEFT,
        messages.BOTTOM,
        messages.BOTTOM_RIGHT,
    ]


def test_the_parts_cover_the_picture_and_overlap_a_little() -> None:
    for side in (0, 1):
        starts = sorted({part.box[side] for part in PARTS})
        assert starts == pytest.approx([0.0, 0.3, 0.6])
        assert {part.box[side + 2] for part in PARTS} == {0.4}
