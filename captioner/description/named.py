"""Whether a caption already names a thing that the classifier sees."""

import re
from collections.abc import Iterable

from captioner.things import ANIMALS, VEHICLES

_NO_NAMES = frozenset({"a", "an", "the", "of", "or", "s"})
_ENDING = re.compile("(?<=...)(ing|es|s)$")
# What captions say of such a thing besides the words of its own phrase, as far as things.py does not tell.
_SAID_OF = {
    "a bicycle": "bike biker cyclist bicyclist",
    "a lake shore": "water",
    "a motorcycle or scooter": "bike motorbike",
    "a sofa": "couch",
    "a wolf": "dog",
    "mountains": "hill",
    "skis": "skier",
    "the sea shore": "beach ocean",
}
_FAMILIES = {phrase: {*thing.one, *thing.many} for thing in (*ANIMALS, *VEHICLES) for phrase in thing.shown}


def is_named(thing: str, words: Iterable[str]) -> bool:
    """Whether words of a caption name a thing of resources/objects.txt, such as "a bicycle", or its like."""
    own = {*re.findall("[a-z]+", thing.lower())} - _NO_NAMES
    own |= {*_SAID_OF.get(thing, "").split()} | _FAMILIES.get(thing, set())
    return not {_stem(word) for word in own}.isdisjoint(_stem(word) for word in words)


def _stem(word: str) -> str:
    """A word without its ending: mountains as mountain, skiing as ski."""
    return _ENDING.sub("", word)
