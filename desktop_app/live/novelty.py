"""Whether a caption tells anything that was not just said."""

from captioner.description.confidence import content_words
from captioner.description.person_nouns import ADJECTIVES, ORIGINS, PLURALS, any_of
from captioner.description.person_words import neutral
from captioner.description.thing_words import LIVING, LIVING_PLURAL
from captioner.text import tokenize
from desktop_app.live.thresholds import STANDARD, Thresholds

# What captioners call the same thing on two looks at one scene, after person_words.neutral.
_SAME = {
    "person": "adult guy someone teenager player performer worker cowhand cowboy climber hiker",
    "people": "adults guys teenagers group crowd couple family players performers workers climbers hikers"
    " friends others",
    "child": "kid toddler baby infant",
    "children": "kids toddlers babies infants",
    "dog": "puppy",
    "cat": "kitten",
    "bike": "bicycle",
    "cyclist": "biker bicyclist",
    "motorcycle": "motorbike",
    "car": "automobile vehicle",
    "boat": "ship canoe kayak raft",
    "airplane": "plane aeroplane",
    "couch": "sofa",
    "road": "street pavement highway",
    "path": "trail sidewalk",
    "grass": "lawn grassy field",
    "water": "ocean sea lake river pool",
    "beach": "sand sandy shore",
    "hill": "mountain mountainside cliff",
    "snow": "snowy",
    "forest": "wood woods wooded",
    "shirt": "t-shirt top",
    "jacket": "coat",
    "picture": "photo camera photograph",
}
_NAMES = {word: name for name, words in _SAME.items() for word in words.split()}
_EMPTY = any_of("image background foreground front side top middle body area outside outdoors inside")
_DETAILS = (
    any_of(
        "red blue green black white yellow pink orange purple brown grey gray dark light colorful colored tan"
        " wearing wear dressed shirt jacket hat cap shorts pants jeans dress shoes glasses sunglasses helmet"
        " suit costume uniform outfit clothes clothing hair striped long short"
    )
    | ADJECTIVES
    | ORIGINS
)
_ANIMALS = any_of(
    "dog puppy cat kitten horse bird duck cow sheep monkey elephant bear"
    " dogs puppies cats kittens horses birds ducks cows monkeys elephants"
)
# What is left of people after person_words.neutral: "a mother" is a parent.
_PEOPLE = LIVING_PLURAL | frozenset(PLURALS.values())
_BEINGS = LIVING | _PEOPLE | PLURALS.keys()
_ONE, _SEVERAL = "somebody", "several people"
_LONGEST_RUN = 4  # words that a degenerate caption says twice on end
_MOST_REPEATS = 3  # times one thing is told in a caption that makes sense


def words_of(caption: str) -> frozenset[str]:
    """What a caption tells: its content words, those for the same thing made one."""
    words = content_words(tokenize(neutral(caption))) - _EMPTY
    return frozenset(_name(word) for word in words)


def is_degenerate(caption: str) -> bool:
    """Whether a caption says nothing, or stammers: "a dog and a dog and a dog"."""
    tokens = tokenize(caption)
    content = [word for word in tokens if word in content_words(tokens)]
    return (
        not content
        or any(content.count(word) >= _MOST_REPEATS for word in set(content))
        or any(
            tokens[place : place + run] == tokens[place + run : place + 2 * run]
            for run in range(1, _LONGEST_RUN + 1)
            for place in range(len(tokens) - 2 * run + 1)
        )
    )


class Novelty:
    """What was said lately, and what would be new after it."""

    def __init__(self, thresholds: Thresholds = STANDARD) -> None:
        self._thresholds = thresholds
        self._said: list[tuple[frozenset[str], float]] = []  # with times, the last at the end

    def is_new(self, words: frozenset[str], now: float) -> bool:
        """Whether these words tell something beyond the last sentence, and beyond each of the recent ones."""
        recent = [said for said, time in self._said[:-1] if now - time < self._thresholds.recent_s]
        return all(self._is_news(words, said) for said in [*recent, *(said for said, _ in self._said[-1:])])

    def say(self, words: frozenset[str], now: float) -> None:
        """Remember what is said now."""
        self._said = [
            *(one for one in self._said if now - one[1] < self._thresholds.recent_s),
            (words, now),
        ]

    def _is_news(self, words: frozenset[str], said: frozenset[str]) -> bool:
        if _living(words) != _living(said):  # who comes or goes is always worth a sentence
            return True
        weight = sum(map(self._weight, words))
        return sum(map(self._weight, words - said)) >= self._thresholds.new * max(weight, 1.0)

    def _weight(self, word: str) -> float:
        # Whether somebody is there was compared before; whether a child or a woman, captioners often mistake.
        is_detail = word in _DETAILS or word in _BEINGS - _ANIMALS
        return self._thresholds.detail if is_detail else 1.0


def _living(words: frozenset[str]) -> frozenset[str]:
    """Kinds of living beings, one or several: captioners call the same one a girl and a woman."""
    kinds = (word if word in _ANIMALS else _SEVERAL if word in _PEOPLE else _ONE for word in words & _BEINGS)
    return frozenset(kinds)


def _name(word: str) -> str:
    """The one name for a word: "sits" and "sitting" are "sit", "couch" and "sofa" a couch."""
    name = _NAMES.get(word, word)
    if name in _BEINGS or name in _DETAILS:
        return name
    root = _root(word)
    return _ROOTS.get(root, root)


def _root(word: str) -> str:
    if word.endswith("ing") and len(word) > 5:
        word = word[:-3]
        return word[:-1] if word[-1] == word[-2] and word[-1] not in "ls" else word.removesuffix("e")
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    if word.endswith("es") and word[:-2].endswith(("ss", "sh", "ch", "x", "z")):
        return word[:-2]
    if word.endswith("s") and not word.endswith("ss"):
        word = word[:-1]
    return word.removesuffix("e") if len(word) > 3 else word


_ROOTS = {"lie": "lay", "ly": "lay", "ran": "run", "sat": "sit", "stood": "stand"} | {
    _root(word): _root(name) for word, name in _NAMES.items()
}
