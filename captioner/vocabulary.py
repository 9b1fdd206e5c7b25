"""The words a model can say, and their numbers."""

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from captioner.errors import PackError

PAD, START, END, UNKNOWN = range(4)
SPECIAL_TOKENS = ("<pad>", "<start>", "<end>", "<unk>")


class Vocabulary:
    """A fixed list of tokens; a token's id is its place in the list.

    The four special tokens come first, with the ids PAD, START, END and UNKNOWN.
    """

    def __init__(self, words: Iterable[str]) -> None:
        self.tokens: tuple[str, ...] = (*SPECIAL_TOKENS, *words)
        self._ids = {token: number for number, token in enumerate(self.tokens)}
        if len(self._ids) != len(self.tokens):
            raise ValueError("A vocabulary holds every word once.")

    @classmethod
    def from_captions(cls, captions: Iterable[Sequence[str]], minimum_count: int) -> "Vocabulary":
        """The words that occur at least minimum_count times in tokenized captions, most frequent first."""
        counts = Counter(token for caption in captions for token in caption)
        frequent = [(word, count) for word, count in counts.items() if count >= minimum_count]
        # Ties are broken by the word itself, so that the same data always gives the same vocabulary.
        return cls(word for word, _ in sorted(frequent, key=lambda item: (-item[1], item[0])))

    def __len__(self) -> int:
        return len(self.tokens)

    def __contains__(self, token: str) -> bool:
        return token in self._ids

    def encode(self, tokens: Iterable[str]) -> list[int]:
        """Ids of the tokens; UNKNOWN for a word that is not in the vocabulary."""
        return [self._ids.get(token, UNKNOWN) for token in tokens]

    def decode(self, ids: Iterable[int]) -> list[str]:
        """Tokens of the ids up to the first END, without the special ones."""
        tokens = []
        for number in ids:
            if number == END:
                break
            if number > UNKNOWN:
                tokens.append(self.tokens[number])
        return tokens

    def save(self, file: Path) -> None:
        """Write the words, one JSON list, without the special tokens."""
        file.write_text(
            json.dumps(self.tokens[len(SPECIAL_TOKENS) :], ensure_ascii=False, indent=0) + "\n", "utf-8"
        )

    @classmethod
    def load(cls, file: Path) -> "Vocabulary":
        """Read what save() wrote. Raises: PackError when it is not such a file."""
        try:
            words = json.loads(file.read_text("utf-8"))
            if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
                raise ValueError("not a list of words")
            return cls(words)
        except (OSError, ValueError) as error:
            raise PackError(
                "The vocabulary {file} cannot be read: {error}.",
                "Install the model pack again.",
                file=file.name,
                error=error,
            ) from error
