import pytest

from captioner.text import detokenize, mirror, tokenize


@pytest.mark.parametrize(
    ("caption", "tokens"),
    [
        ("A dog runs .", ["a", "dog", "runs"]),
        ("Two people, one in a T-shirt!", ["two", "people", "one", "in", "a", "t-shirt"]),
        ("A man's dog", ["a", "man", "'s", "dog"]),
        ("A man 's dog", ["a", "man", "'s", "dog"]),
        ("They don\N{RIGHT SINGLE QUOTATION MARK}t stop", ["they", "don't", "stop"]),
        ('"7 boys" (running)', ["7", "boys", "running"]),
        ("Café", ["café"]),
        (" . , ", []),
    ],
)
def test_tokens(caption: str, tokens: list[str]) -> None:
    assert tokenize(caption) == tokens


def test_tokens_join_to_the_sentence() -> None:
    assert detokenize(tokenize("A man's dog wears a T-shirt.")) == "a man's dog wears a t-shirt"


def test_the_mirrored_picture_has_left_and_right_changed() -> None:
    assert mirror(["the", "left", "dog", "jumps", "right"]) == ["the", "right", "dog", "jumps", "left"]
