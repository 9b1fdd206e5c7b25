"""When a caption counts as right, on cases a person would decide alike."""

import pytest

from captioner.fitting.rightness import is_right, support
from captioner.text import tokenize

RUNNING_DOG = ("A brown dog runs across the grass .", "A dog is running in a field .")


@pytest.mark.parametrize(
    ("caption", "right"),
    [
        ("a brown dog is running through the grass", True),
        ("a dog runs in a field", True),
        ("two dogs are running", True),  # words, not counts
        ("a puppy on the lawn", True),  # other words for the same
        ("a man in a red shirt is riding a bicycle", False),
        ("a surfer is eating ice cream", False),
        ("a brown dog is swimming in a blue pool", False),
    ],
)
def test_most_content_words_must_be_supported(caption: str, right: bool) -> None:
    assert is_right(tokenize(caption), RUNNING_DOG) is right


def test_small_words_count_neither_way() -> None:
    assert support(["the", "dog", "is", "on", "a"], RUNNING_DOG) == 1.0


def test_a_caption_without_content_is_not_right() -> None:
    assert not is_right(["there", "is", "a"], RUNNING_DOG)
