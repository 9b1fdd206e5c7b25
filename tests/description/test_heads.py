"""Heads as they are stored and asked."""

import numpy as np
import pytest

from captioner.description.description import KINDS
from captioner.description.heads import TURNS, Head, Heads, WordHead, summary


def head(classes: int, features: int = 4) -> Head:
    random = np.random.default_rng(classes)
    weight = random.normal(size=(classes, features)).astype(np.float32)
    return Head(weight, random.normal(size=classes).astype(np.float32))


def heads() -> Heads:
    words = WordHead(np.eye(3, 4, dtype=np.float32), np.zeros(3, dtype=np.float32), np.array([7, 5, 9]))
    return Heads(kind=head(len(KINDS)), turn=head(len(TURNS)), words=words)


def test_probabilities_are_those_of_a_softmax() -> None:
    one = Head(np.array([[2.0, 0], [0, 1]], dtype=np.float32), np.array([0.0, 1], dtype=np.float32))
    found = one.probabilities(np.array([1.0, 3], dtype=np.float32))
    assert found == pytest.approx(np.exp([2, 4]) / np.exp([2, 4]).sum(), rel=1e-5)


def test_great_scores_do_not_overflow() -> None:
    one = Head(np.array([[2000.0], [0]], dtype=np.float32), np.zeros(2, dtype=np.float32))
    assert one.probabilities(np.ones(1, dtype=np.float32)).tolist() == [1.0, 0.0]


def test_stored_heads_judge_alike() -> None:
    before = heads()
    after = Heads.from_tensors(before.to_tensors())
    values = np.arange(4, dtype=np.float32)
    assert after.kind.probabilities(values).tolist() == before.kind.probabilities(values).tolist()
    assert (
        after.words.log_odds(values[None])
        == before.words.log_odds(values[None])
        == [{7: 0.0, 5: 1.0, 9: 2.0}]
    )
    assert after.turn.probabilities(values).tolist() == before.turn.probabilities(values).tolist()


def test_heads_of_other_classes_are_refused() -> None:
    tensors = heads().to_tensors()
    tensors["kind.bias"] = tensors["kind.bias"][:2]
    with pytest.raises(ValueError, match="kind"):
        Heads.from_tensors(tensors)


def test_a_missing_head_is_refused() -> None:
    tensors = heads().to_tensors()
    del tensors["turn.weight"]
    with pytest.raises(KeyError):
        Heads.from_tensors(tensors)


def test_a_summary_holds_everything() -> None:
    mean, greatest = np.array([4.0, -9], dtype=np.float32), np.array([16.0, 0], dtype=np.float32)
    found = summary(mean, greatest, np.array([0.5], dtype=np.float32))
    assert found.tolist() == [2, -3, 4, 0, 5]
