"""Sentences about other pictures that say nearly what a picture's captions say."""

import pytest

from captioner.training.examples import Choice
from captioner.training.objectives import PARAPHRASES, CrossEntropy
from captioner.training.paraphrases import NEAREST, Paraphrases
from captioner.vocabulary import UNKNOWN, Vocabulary
from tests.tiny import example

EXAMPLES = [
    example(0, "a brown dog runs on the grass", "a dog is running across a lawn"),
    example(1, "two children play in a pool", "children swim in the water on the left"),
    example(2, "a man climbs a rock", "a climber on a steep rock"),
    # So that no word of the others is in more pictures than tell anything.
    *(example(number, "snow") for number in range(3, 30)),
]
SENTENCES = [
    "a black dog runs on the grass",
    "a brown dog runs on the grass",
    "children play on the left",
    "a man climbs a tree",
    "a brown zebra runs on the grass",
]


@pytest.fixture
def vocabulary() -> Vocabulary:
    return Vocabulary.from_captions((c for one in EXAMPLES for c in one.captions), 1)


@pytest.fixture
def paraphrases(vocabulary: Vocabulary) -> Paraphrases:
    known = [*SENTENCES, "the dog runs across the grass"]
    return Paraphrases(EXAMPLES, (tuple(sentence.split()) for sentence in known), vocabulary, 20)


def nearest(paraphrases: Paraphrases, picture: int) -> list[str]:
    return [" ".join(tokens) for tokens, _ in paraphrases.of(EXAMPLES[picture])]


def test_the_nearest_come_first(paraphrases: Paraphrases) -> None:
    assert nearest(paraphrases, 0)[0] == "the dog runs across the grass"
    assert nearest(paraphrases, 1)[0] == "children play on the left"
    likeness = [value for _, value in paraphrases.of(EXAMPLES[0])]
    assert likeness == sorted(likeness, reverse=True)


def test_a_picture_s_own_captions_and_unknown_words_are_left_out(paraphrases: Paraphrases) -> None:
    found = nearest(paraphrases, 0)
    assert "a brown dog runs on the grass" not in found  # its own
    assert not any("zebra" in sentence or "black" in sentence for sentence in found)  # no caption has them


def test_what_shares_nothing_is_no_paraphrase(paraphrases: Paraphrases) -> None:
    assert nearest(paraphrases, 3) == []
    assert paraphrases.draw(Choice(EXAMPLES[3], False, "1"), 3) == []


def test_no_more_than_the_nearest_are_kept(vocabulary: Vocabulary) -> None:
    many = [("a", "dog", *("grass",) * number) for number in range(1, 18)]
    assert len(Paraphrases(EXAMPLES, many, vocabulary, 20).of(EXAMPLES[0])) == NEAREST


def test_they_are_mirrored_with_the_picture(paraphrases: Paraphrases) -> None:
    (drawn,) = paraphrases.draw(Choice(EXAMPLES[1], True, "1"), 1)
    assert drawn == ["children", "play", "on", "the", "right"]


def test_the_same_choice_draws_the_same(paraphrases: Paraphrases) -> None:
    once, again = (paraphrases.draw(Choice(EXAMPLES[0], False, "1"), 50) for _ in range(2))
    assert once == again
    assert once != paraphrases.draw(Choice(EXAMPLES[0], False, "2"), 50)


def test_cross_entropy_learns_them_with_their_weight(
    vocabulary: Vocabulary, paraphrases: Paraphrases
) -> None:
    choices = [Choice(EXAMPLES[0], False, "1"), Choice(EXAMPLES[1], False, "1")]
    target = CrossEntropy(vocabulary, 20, paraphrases, 0.25).targets(choices, None, None)  # type: ignore[arg-type]
    assert target.weights is not None
    assert target.weights.tolist() == [1.0] * 4 + [0.25] * 2 * PARAPHRASES
    assert target.owners.tolist() == [0, 0, 1, 1] + [0] * PARAPHRASES + [1] * PARAPHRASES
    assert vocabulary.decode(target.captions[-1]) == ["children", "play", "on", "the", "left"]
    assert all(UNKNOWN not in ids for ids in target.captions)
