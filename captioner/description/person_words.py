"""English captions in which nobody's sex is guessed: "a man rides his bike" is "a person rides their bike".

Made for the sentences that captioning models say: short, in lower case, as captioner/text.py joins them.
"""

from itertools import pairwise

from captioner.description.people_together import together
from captioner.description.person_nouns import (
    ADJECTIVES,
    AGES,
    AGES_PLURAL,
    ANIMAL_PRONOUNS,
    ANIMALS,
    CLOTHES_OF,
    FEELINGS,
    HAIR,
    NEUTRAL,
    ORIGINS,
    OUTFITS,
    PLURAL_NAMES,
    PLURALS,
    PRONOUNS,
    RIDERS,
    ROLES,
    any_of,
)
from captioner.text import detokenize, tokenize

_PREPOSITIONS = any_of(
    "in on at to by with from for into onto over under through near next behind above below up down out"
    " off along across around between against of about after before during inside outside beside away"
    " toward towards past"
)
_FUNCTION_WORDS = _PREPOSITIONS | any_of(
    "a an the and or but while as is are was were has have who that which whose 's his her their he she"
    " they one another some then"
)
_SINGULAR_ARTICLES = any_of("a an the one another this")
_PEOPLE = frozenset({*NEUTRAL, *PLURALS, *PLURALS.values(), *AGES, *AGES_PLURAL.values(), "kid", "kids"})
# What somebody does behind her, not what kind of pole is hers.
_DOINGS = any_of("standing holding taking wearing sitting walking running looking watching smiling")
# Third persons that follow an "and" after "he" or "she".
_DEEDS = any_of(
    "jumps runs walks stands sits holds looks smiles plays rides watches catches throws kicks hits waves"
    " swings leans pulls pushes climbs falls dances sings eats drinks reads points talks laughs poses"
    " takes makes gets goes tries carries leaps slides turns lies lays swims skates does has is"
)
_IRREGULAR = {
    "is": "are",
    "'s": "are",
    "was": "were",
    "has": "have",
    "lies": "lie",
    "ties": "tie",
    "dies": "die",
}


def _third_person_to_plural(verb: str) -> str:
    if verb in _IRREGULAR:
        return _IRREGULAR[verb]
    if verb.endswith("ies"):
        return f"{verb[:-3]}y"
    if verb.endswith(("sses", "shes", "ches", "xes", "zzes", "oes")):
        return verb[:-2]
    return verb[:-1] if verb.endswith("s") and not verb.endswith("ss") else verb


_DEEDS_OF_MANY = frozenset(_third_person_to_plural(verb) for verb in _DEEDS) - {"run", "play", "swing"}
_OF_ANY_AGE = any_of("boy boys girl girls male males female females man men woman women")


def neutral(caption: str) -> str:
    """The caption with person, child and people in place of words that tell a sex, and they for he and she.

    Words for origin and feelings go where they stand before a person. A caption without any of these words
    comes back as it is.
    """
    tokens = tokenize(caption)
    changed = _with_neutral_pronouns(_with_neutral_nouns(_without_guesses(tokens)))
    return caption if changed == tokens else detokenize(_with_right_articles(together(changed), tokens))


def article(word: str) -> str:
    """The indefinite article before a word."""
    sounds_like_consonant = word.startswith(("uni", "use", "eu", "one")) and not word.startswith("unin")
    return "an" if word[:1] in tuple("aeiou") and not sounds_like_consonant else "a"


def _without_guesses(tokens: list[str]) -> list[str]:
    kept: list[str] = []
    for place, word in enumerate(tokens):
        guessed = word in FEELINGS | ORIGINS or tokens[place : place + 2] == ["middle", "eastern"]
        # "In black" are clothes, and "black and white" is a dog.
        of_clothes = word in ORIGINS and kept[-1:] and kept[-1] in ("in", "and", "wearing", "all")
        if of_clothes or not (guessed and _before_person(tokens, place)):
            kept.append(word)
    return kept


def _before_person(tokens: list[str], place: int) -> bool:
    following = place + 1
    while following < len(tokens) and tokens[following] in ADJECTIVES | ORIGINS | HAIR.keys():
        following += 1
    return following < len(tokens) and tokens[following] in _PEOPLE


def _with_neutral_nouns(tokens: list[str]) -> list[str]:
    words: list[str] = []
    place = 0
    while place < len(tokens):
        word = tokens[place]
        following = tokens[place + 1] if place + 1 < len(tokens) else None
        if word in AGES and following in _OF_ANY_AGE:
            age = AGES[word]
            words.append(AGES_PLURAL[age] if following in PLURAL_NAMES else age)
            place += 1
        elif word in HAIR:
            words.append(HAIR[word])
            if _is_noun(tokens, place) and words[-2:-1] != ["with"]:
                words.append("person")
        elif _says_whose(tokens, place):
            place += following == "'s"
        elif word in NEUTRAL and not (word in CLOTHES_OF and following in OUTFITS):
            words += NEUTRAL[word].split()
        elif word == "mans":
            words += ["person", "'s"]
        else:
            words.append(word)
        place += 1
    return words


def _says_whose(tokens: list[str], place: int) -> bool:
    """Whether a word only says of which sex a role, a team or an animal is: "female" of "female surfer"."""
    word, following = tokens[place], tokens[place + 1 :]
    if word in ("male", "female"):
        return not _is_noun(tokens, place)
    if word not in NEUTRAL or not following:
        return False
    return (following[1] if following[0] == "'s" and len(following) > 1 else following[0]) in ROLES


def _is_noun(tokens: list[str], place: int) -> bool:
    """Whether a word such as "male" or "blonde" stands for a person, rather than before one."""
    following = tokens[place + 1] if place + 1 < len(tokens) else None
    if following is None or following in _FUNCTION_WORDS | _DEEDS_OF_MANY:
        return True
    if following in ROLES:
        return False
    if following.endswith(("ing", "ed")) and not following.endswith("haired"):
        return True
    singular = place > 0 and tokens[place - 1] in _SINGULAR_ARTICLES | ADJECTIVES
    return singular and following.endswith("s") and not following.endswith("ss")  # "a male walks"


def _with_neutral_pronouns(tokens: list[str]) -> list[str]:
    words = list(tokens)
    for place, word in enumerate(tokens):
        if word in ANIMAL_PRONOUNS and _is_of_animal(tokens[:place]):
            words[place] = "it" if word == "her" and _is_object(tokens, place) else ANIMAL_PRONOUNS[word]
        elif word == "her":
            words[place] = "them" if _is_object(tokens, place) else "their"
        elif word == "his" and (place + 1 == len(tokens) or tokens[place + 1] in _PREPOSITIONS):
            words[place] = "theirs"
        elif word in PRONOUNS:
            words[place] = PRONOUNS[word]
            if word in ("he", "she"):
                _agree(words, place + 1)
    return words


def _is_of_animal(before: list[str]) -> bool:
    """Whether a pronoun can mean an animal alone, with these words before it."""
    return not ANIMALS.isdisjoint(before) and (_PEOPLE | RIDERS).isdisjoint(before)


def _is_object(tokens: list[str], place: int) -> bool:
    following = tokens[place + 1] if place + 1 < len(tokens) else None
    return following is None or following in _FUNCTION_WORDS - {"one"} or following in _DOINGS


def _agree(words: list[str], place: int) -> None:
    """Put the verbs of a "they" that was "he" or "she" into the plural, in place: "holds" becomes "hold"."""
    while place < len(words) and words[place].endswith("ly"):
        place += 1
    if place == len(words):
        return
    words[place] = _third_person_to_plural(words[place])
    for following in range(place + 1, len(words) - 1):
        if words[following] == "and" and words[following + 1] in _DEEDS:
            words[following + 1] = _third_person_to_plural(words[following + 1])


def _with_right_articles(words: list[str], before: list[str]) -> list[str]:
    """Where another word follows now, "a" or "an" is chosen for it; what the model chose stays."""
    told = set(pairwise(before))
    return [
        article(following) if word in ("a", "an") and (word, following) not in told else word
        for word, following in zip(words, [*words[1:], ""], strict=True)
    ]
