"""Captions as tokens and back: the one place that decides what counts as a word."""

import re
from collections.abc import Iterable, Sequence

# A word may hold hyphens and apostrophes ("t-shirt", "don't"), but a possessive stands alone ("man", "'s").
_TOKEN = re.compile(r"'s\b|[^\W_]+(?:[-'](?!s\b)[^\W_]+)*")
_MIRRORED = {"left": "right", "right": "left", "leftmost": "rightmost", "rightmost": "leftmost"}


def tokenize(caption: str) -> list[str]:
    """Lower-case words of a caption without its punctuation: "A man's T-shirt." is a, man, 's, t-shirt."""
    return _TOKEN.findall(caption.lower().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'"))


def detokenize(tokens: Iterable[str]) -> str:
    """Join tokens to a caption in lower case, without a full stop."""
    return " ".join(tokens).replace(" 's", "'s")


def mirror(tokens: Sequence[str]) -> list[str]:
    """The caption of the mirrored picture: left and right change places."""
    return [_MIRRORED.get(token, token) for token in tokens]
