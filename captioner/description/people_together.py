"""Several people of one caption, once they are called the same: "a person and a person" are "two people"."""

from dataclasses import dataclass
from itertools import pairwise

from captioner.description.person_nouns import ADJECTIVES, PLURALS, any_of

_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_COUNTS = {"a": 1, "an": 1, "another": 1, **{word: count for count, word in enumerate(_NUMBERS) if count}}
_SINGULARS = {plural: singular for singular, plural in PLURALS.items()}
_SEVERAL = ("several", "some", "many", "few", "various")
_DEFINITE = ("the", "these", "this", "both")
# "A man and a woman in a red dress", "and a woman in black": only one of them is dressed so.
_GARMENTS = any_of(
    "shirt dress hat coat jacket suit t-shirt vest sweater skirt top bikini swimsuit cap uniform hoodie"
    " robe sweatshirt costume helmet"
)
_GARMENT_WITHIN = 4  # words, with the article
_COLOURS = any_of("red blue green black white yellow pink orange purple brown grey gray")


@dataclass(frozen=True)
class _Person:
    """One or more people in a caption, words start to end: "two", "young", "person", plural."""

    start: int
    end: int
    determiner: str
    adjectives: tuple[str, ...]
    noun: str
    plural: bool

    @property
    def count(self) -> int | None:
        """How many, where it is told."""
        return _COUNTS.get(self.determiner, None if self.plural else 1)


def together(words: list[str]) -> list[str]:
    """Tell in one word those who stand side by side, and call the second of two another."""
    while (merged := _merged(words)) is not None:
        words = merged
    return _told_apart(words)


def _merged(words: list[str]) -> list[str] | None:
    """The words with the first two people side by side as one; None where there are none."""
    people = _people(words)
    for first, second in pairwise(people):
        between = words[first.end : second.start]
        if first.noun != second.noun or _is_told_alone(words, second.end):
            continue
        if between == ["and"] or (not between and _goes_on(words, second)):
            phrase = _side_by_side(first, second)
        else:
            phrase = words[first.start : first.end] if between == ["or"] else None
        if phrase:
            return [*words[: first.start], *phrase, *words[second.end :]]
    return None


def _goes_on(words: list[str], second: _Person) -> bool:
    """Whether people without an "and" are a list: "a man a woman and a child", "a man woman and child"."""
    return not second.determiner or words[second.end : second.end + 1] == ["and"]


def _people(words: list[str]) -> list[_Person]:
    found = []
    for place, word in enumerate(words):
        noun = _SINGULARS.get(word, word)
        if noun not in PLURALS:
            continue
        start = place
        while start and words[start - 1] in ADJECTIVES:
            start -= 1
        adjectives = tuple(words[start:place])
        determiner = words[start - 1] if start else ""
        if determiner in _COUNTS or determiner in _SEVERAL or determiner in _DEFINITE:
            start -= 1
        else:
            determiner = ""
        found.append(_Person(start, place + 1, determiner, adjectives, noun, word in _SINGULARS))
    return found


def _is_told_alone(words: list[str], end: int) -> bool:
    """Whether what follows is said of the last person alone, or is theirs."""
    following = words[end : end + 3]
    if following[:1] == ["'s"] or following[:2] in (["who", "is"], ["who", "has"]):
        return True
    if following[:1] not in (["in"], ["wearing"]) or len(following) < 2:
        return False
    if following[1] in ("a", "an"):
        return not _GARMENTS.isdisjoint(words[end + 1 : end + 1 + _GARMENT_WITHIN])
    return following[1] in _COLOURS and following[2:] in ([], ["and"], ["with"], ["on"], ["at"], ["is"])


def _side_by_side(first: _Person, second: _Person) -> list[str] | None:
    """Both as one, or None where more is known of them apart: "a person and a young person"."""
    shared = not second.determiner and not second.adjectives  # "a young man and woman"
    if first.adjectives != second.adjectives and not shared:
        return None
    noun = [*first.adjectives, PLURALS[first.noun]]
    if first.determiner in _DEFINITE:
        if first.plural or second.plural or second.determiner not in ("", *_DEFINITE):
            return ["the", *noun] if first.plural and shared else None
        return ["the", "two", *noun]
    if second.determiner in _DEFINITE:
        return None
    if first.plural and second.plural and not second.determiner:
        return [*([first.determiner] if first.determiner in _SEVERAL else []), *noun]
    if first.count and second.count and first.count + second.count < len(_NUMBERS):
        return [_NUMBERS[first.count + second.count], *noun]
    return None


def _told_apart(words: list[str]) -> list[str]:
    """ "A person ... a person" as "a person ... another person", where nothing else tells them apart."""
    told = list(words)
    before: set[tuple[str, ...]] = set()
    for person in _people(words):
        known = (person.noun, *person.adjectives)
        if person.determiner in ("a", "an") and known in before:
            told[person.start] = "another"
        if person.count:  # a person before a crowd of people is not another one
            before |= {known, (person.noun,)}
    return told
