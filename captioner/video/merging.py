"""Shots that say the same: told once, and what most of a video shows."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from captioner.description.confidence import content_words
from captioner.description.description import Description
from captioner.description.person_words import neutral
from captioner.text import tokenize
from captioner.video.description import ShotDescription


def merged(shots: Iterable[ShotDescription]) -> Iterator[ShotDescription]:
    """Neighbouring shots that say the same as one, which has the first one's words and number."""
    held: ShotDescription | None = None
    for shot in shots:
        if held and says(held.description) == says(shot.description):
            held = replace(held, end=shot.end)
            continue
        if held:
            yield held
        held = shot
    if held:
        yield held


def says(description: Description) -> frozenset[str]:
    """What a description says, whatever its wording: "a man sits" and "the person is sitting" differ
    in no word that counts but sits and sitting.
    """
    if description.caption is None:
        return frozenset({description.spoken})
    return content_words(tokenize(neutral(description.caption)))


def longest_scene(shots: Sequence[ShotDescription]) -> Description:
    """The description that holds for most of the time, those with a caption before those without.

    Of one scene that is all there is to say. Of several, a sentence on all frames together would tell of a
    scene that is nowhere in the film: the decoder learned from one picture at a time.
    """
    seconds: dict[frozenset[str], float] = {}
    for shot in shots:
        words = says(shot.description)
        seconds[words] = seconds.get(words, 0.0) + shot.end - shot.begin

    def weight(shot: ShotDescription) -> tuple[bool, float, float]:
        has_caption = shot.description.caption is not None
        return has_caption, seconds[says(shot.description)], shot.end - shot.begin

    return max(shots, key=weight).description
