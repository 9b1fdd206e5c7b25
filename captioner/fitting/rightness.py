"""When a caption counts as right: the yardstick its confidence is fitted to."""

from collections.abc import Sequence

from captioner.description.confidence import content_words
from captioner.text import tokenize

# A caption is right when at least so much of its content is supported by what people said of the picture.
SUPPORTED = 0.6

# Words for the same thing, as people use them of the same pictures; each group counts as one word.
_SAME = (
    "person people man men woman women guy guys lady ladies human adult adults someone",
    "boy boys girl girls child children kid kids toddler baby infant",
    "dog dogs puppy puppies",
    "group crowd people",
    "water ocean sea lake river pool wave waves",
    "bike bicycle bikes bicycles",
    "run runs running ran",
    "street road sidewalk",
    "field grass lawn grassy",
    "hill mountain mountains rock rocks rocky cliff",
    "sand beach",
    "snow snowy",
    "shirt t-shirt top jacket coat dress clothes",
)
_GROUP = {word: names.split()[0] for names in _SAME for word in names.split()}
_ENDINGS = ("ing", "ers", "er", "ed", "es", "s")


def support(words: Sequence[str], references: Sequence[str]) -> float:
    """The share of a caption's content words that stand in at least one reference, by stem or group."""
    supported = {_stem(word) for sentence in references for word in content_words(tokenize(sentence))}
    content = content_words(words)
    return sum(_stem(word) in supported for word in content) / max(1, len(content))


def is_right(words: Sequence[str], references: Sequence[str]) -> bool:
    """Whether a caption is right, see SUPPORTED."""
    return support(words, references) >= SUPPORTED


def _stem(word: str) -> str:
    """The group of a word, or the word without its ending: enough to meet other forms of the same word."""
    if word in _GROUP:
        return _GROUP[word]
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            bare = word.removesuffix(ending)
            if len(bare) > 3 and bare[-1] == bare[-2]:
                bare = bare[:-1]
            return _GROUP.get(bare, bare.rstrip("e"))
    return word.rstrip("e") if len(word) > 3 else word
