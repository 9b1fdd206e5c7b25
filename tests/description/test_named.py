"""Which things a caption already names."""

import pytest

from captioner.description.named import is_named


@pytest.mark.parametrize(
    ("thing", "caption"),
    [
        ("a dog", "two dogs running on the beach"),
        ("a dog", "a puppy sleeps"),
        ("a bicycle", "a man on a bike"),
        ("skis", "two people are skiing down a hill"),
        ("mountains", "a skier on a snowy mountain"),
        ("the sea shore", "two dogs running on the beach"),
        ("a cup of coffee", "a coffee on a table"),
        ("a bus", "people wait for a bus"),
        ("a plane's wing", "an airplane in the air"),
        ("a monkey or ape", "monkeys in a tree"),
    ],
)
def test_a_thing_is_named_by_its_word_its_plural_or_its_like(thing: str, caption: str) -> None:
    assert is_named(thing, caption.split())


@pytest.mark.parametrize(
    ("thing", "caption"),
    [
        ("a dog", "a man and a woman are sitting on a couch"),
        ("a saxophone", "a man in a white shirt is playing a guitar"),
        ("a cup of coffee", "a dog is lying on a table"),
        ("a swing", "a little girl is running"),
        ("a ring binder", "a king and a string"),
        ("the sea shore", "a man on the street"),
    ],
)
def test_other_words_do_not_name_it(thing: str, caption: str) -> None:
    assert not is_named(thing, caption.split())
