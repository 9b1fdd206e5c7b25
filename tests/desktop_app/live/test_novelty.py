"""What is news after what was said, by the content words of captions."""

import pytest

from desktop_app.live.novelty import Novelty, is_degenerate, words_of
from desktop_app.live.thresholds import STANDARD

SAME = [
    ("a person is sitting", "a man sits"),
    ("a man sits on a bench", "a woman is sitting on a wooden bench"),
    ("a man in a red shirt rides a bike", "a young man riding a bicycle"),
    ("bikes and cars on a street", "bicycles and automobiles on a road"),
    ("a dog runs through the grass", "a brown puppy is running on the lawn"),
    ("a cat lies on a couch", "a black cat laying on a sofa"),
    ("a boy jumps into a pool", "a little girl is jumping into the pool"),
    ("people are walking down a street", "a group of people walks along a road"),
    ("a boat on the water", "a small boat floating on a lake"),
]
NEW = [
    ("a man sits on a bench", "two men sit on a bench"),
    ("a man sits on a bench", "a man sits on a bench with a dog"),
    ("a man and a dog are on a bench", "a man is on a bench"),
    ("a person is sitting", "a person is riding a bike"),
    ("children play in a fountain", "a mother with children at a fountain"),
    ("a cowboy rides in a street", "cowboys ride in a street"),
    ("an empty street with cars", "a kitchen with a stove"),
    ("a dog runs on grass", "a cat lies on a blanket"),
    ("a cup of coffee on a table", "a stack of books on a table"),
]


def novelty_after(*captions: tuple[str, float]) -> Novelty:
    novelty = Novelty()
    for caption, time in captions:
        novelty.say(words_of(caption), time)
    return novelty


@pytest.mark.parametrize(("said", "caption"), SAME)
def test_other_words_for_the_same_are_no_news(said: str, caption: str) -> None:
    assert not novelty_after((said, 0)).is_new(words_of(caption), 1)
    assert not novelty_after((caption, 0)).is_new(words_of(said), 1)


@pytest.mark.parametrize(("said", "caption"), NEW)
def test_who_comes_or_goes_and_what_is_done_is_news(said: str, caption: str) -> None:
    assert novelty_after((said, 0)).is_new(words_of(caption), 1)


def test_the_last_sentence_is_remembered_for_ever_and_others_for_a_while() -> None:
    street, kitchen = "an empty street with cars", "a kitchen with a stove"
    novelty = novelty_after((street, 0), (kitchen, 4))
    assert not novelty.is_new(words_of(street), STANDARD.recent_s - 1)
    assert novelty.is_new(words_of(street), STANDARD.recent_s + 1)
    assert not novelty.is_new(words_of(kitchen), 10_000)


@pytest.mark.parametrize(
    "caption",
    [
        "",
        "a in the",
        "a dog and a dog and a dog",
        "a man a man in a field",
        "a man with a man with a hat",
        "the the dog",
    ],
)
def test_stammering_is_degenerate(caption: str) -> None:
    assert is_degenerate(caption)


@pytest.mark.parametrize(
    "caption",
    [
        "a man in a red shirt and a man in a blue shirt",
        "a black dog and a white dog run through the snow",
        "a person",
        "two dogs",
    ],
)
def test_sense_is_not(caption: str) -> None:
    assert not is_degenerate(caption)
