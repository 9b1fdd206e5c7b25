"""CIDEr-D against hand computation, against coco-caption's own code, and against the clock."""

import math
import random
import time

import numpy as np
import pytest

from captioner.training.cider import CiderD

WORDS = [
    "a",
    "the",
    "dog",
    "cat",
    "man",
    "runs",
    "sits",
    "on",
    "grass",
    "red",
    "two",
    "children",
    "in",
    "park",
]


def sentence(rng: random.Random, shortest: int = 0, longest: int = 14) -> list[str]:
    return rng.choices(WORDS, k=rng.randint(shortest, longest))


def test_equals_hand_computation() -> None:
    # Two pictures, so an n-gram in one of them weighs log 2 and one in both weighs 0.
    cider = CiderD([[["red", "dog"]], [["red", "cat"]]])
    scores = cider.score([["red", "dog"], ["red", "cat"], ["dog"], ["blue", "dog"]], [0, 0, 0, 0])
    # Perfect: cosine 1 for words and for pairs; no triples or fours exist in two words: 10 * 2 / 4.
    assert scores[0] == pytest.approx(5.0)
    # "red" is in every picture and brings nothing.
    assert scores[1] == 0.0
    # Right word, one word too short: 10 * 1/4 * exp(-1/72).
    assert scores[2] == pytest.approx(2.5 * math.exp(-1 / 72))
    # An unknown word enters the norm as the rarest one: cosine 1/sqrt(2).
    assert scores[3] == pytest.approx(2.5 / math.sqrt(2))


def test_repeating_a_word_brings_nothing() -> None:
    cider = CiderD([[["dog"]], [["cat"]]])
    once, thrice = cider.score([["dog"], ["dog", "dog", "dog"]], [0, 0])
    assert once == pytest.approx(2.5)
    # Clipped product 1, norm 3, and two words too long.
    assert thrice == pytest.approx(2.5 / 3 * math.exp(-4 / 72))


@pytest.mark.parametrize("seed", range(5))
def test_equals_coco_caption(seed: int) -> None:
    scorer = pytest.importorskip("pycocoevalcap.cider.cider", reason="needs the train extra")
    rng = random.Random(seed)
    references = [[sentence(rng, 1) for _ in range(rng.randint(1, 6))] for _ in range(60)]
    candidates = [sentence(rng) for _ in references]
    gts = {str(i): [" ".join(tokens) for tokens in refs] for i, refs in enumerate(references)}
    res = {str(i): [" ".join(tokens)] for i, tokens in enumerate(candidates)}
    _, expected = scorer.Cider().compute_score(gts, res)
    ours = CiderD(references).score(candidates, range(len(candidates)))
    assert ours.dtype == np.float64
    np.testing.assert_allclose(ours, expected, atol=1e-9)
    assert expected.max() > 0.5  # or there would be nothing to compare


def test_one_picture_alone_scores_nothing() -> None:
    # As in coco-caption: with one document every n-gram is in all of them.
    assert CiderD([[["a", "dog"]]]).score([["a", "dog"]], [0]) == [0.0]


def test_documents_of_another_corpus_weigh_the_words() -> None:
    dog = [[["a", "dog"]]]
    cider = CiderD(dog, documents=[*dog, [["a", "cat"]]])
    assert cider.score([["a", "dog"], ["a"]], [0, 0]) == pytest.approx([5.0, 0.0])


def test_pictures_may_repeat_and_come_in_any_order() -> None:
    references = [[["a", "dog", "runs"]], [["a", "cat", "sits"]], [["two", "children"]]]
    cider = CiderD(references)
    scores = cider.score([["two", "children"], ["a", "dog"], ["two", "children"]], [2, 0, 2])
    assert scores[0] == scores[2] > 0
    assert scores[1] == cider.score([["a", "dog"]], [0])[0]


def test_what_cannot_be_scored_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one"):
        CiderD([])
    with pytest.raises(ValueError, match="Picture 1"):
        CiderD([[["a"]], []])
    cider = CiderD([[["a"]], [["b"]]])
    with pytest.raises(ValueError, match="zip"):
        cider.score([["a"]], [0, 1])
    with pytest.raises(IndexError):
        cider.score([["a"]], [-1])
    with pytest.raises(IndexError):
        cider.score([["a"]], [2])
    assert cider.score([], []).shape == (0,)


def test_is_fast_enough_for_a_reward() -> None:
    rng = random.Random(0)
    references = [[sentence(rng, 12, 12) for _ in range(5)] for _ in range(300)]
    candidates = [sentence(rng, 12, 12) for _ in range(3000)]
    cider = CiderD(references)
    start = time.process_time()
    cider.score(candidates, [i % 300 for i in range(3000)])
    # A tenth of an epoch of Flickr8k. Processor time, so that a busy machine does not fail the test.
    assert time.process_time() - start < 3.0
