from pathlib import Path

import pytest

from captioner.errors import PackError
from captioner.vocabulary import END, UNKNOWN, Vocabulary


def test_frequent_words_come_first_and_rare_ones_not_at_all() -> None:
    vocabulary = Vocabulary.from_captions([["a", "dog"], ["a", "cat"], ["a", "dog"]], minimum_count=2)
    assert vocabulary.tokens == ("<pad>", "<start>", "<end>", "<unk>", "a", "dog")


def test_ids_and_back() -> None:
    vocabulary = Vocabulary(["a", "dog"])
    assert vocabulary.encode(["a", "zebra", "dog"]) == [4, UNKNOWN, 5]
    assert vocabulary.decode([4, UNKNOWN, 5, END, 4]) == ["a", "dog"]


def test_a_word_cannot_come_twice() -> None:
    with pytest.raises(ValueError, match="once"):
        Vocabulary(["a", "a"])


def test_saved_and_loaded(tmp_path: Path) -> None:
    vocabulary = Vocabulary(["a", "café", "'s"])
    vocabulary.save(tmp_path / "v.json")
    assert Vocabulary.load(tmp_path / "v.json").tokens == vocabulary.tokens


@pytest.mark.parametrize("content", ["", "{}", "[1, 2]", '["a", "a"]'])
def test_a_damaged_file_is_one_clear_error(tmp_path: Path, content: str) -> None:
    (tmp_path / "v.json").write_text(content)
    with pytest.raises(PackError, match=r"v\.json cannot be read"):
        Vocabulary.load(tmp_path / "v.json")
