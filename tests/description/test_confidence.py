"""What speaks for a caption."""

import pytest

from captioner.description.confidence import EVIDENCE, Doubt, confidence, content_words, evidence

WORDS = ("a", "brown", "dog", "runs")


def found(**changes: object) -> dict[str, float]:
    given: dict[str, object] = {
        "words": WORDS,
        "word_log_probabilities": (-0.5, -1.0, -0.5, -2.0, -1.0),
        "alternatives": [("a black dog runs", -6.0), ("two dogs", -8.0)],
        "photo": 0.9,
        "flags": (),
        "detected": {"dog": 2.0, "runs": 1.0, "brown": 0.0},
    }
    return dict(zip(EVIDENCE, evidence(**{**given, **changes}), strict=True))  # type: ignore[arg-type]


def test_content_words() -> None:
    assert content_words(["a", "man", "and", "his", "dog", "on", "the", "beach"]) == {"man", "dog", "beach"}


def test_the_evidence() -> None:
    values = found()
    assert values["mean log-probability of a word"] == -1.0
    assert values["log-probability of the rarest word"] == -2.0
    assert values["lead over the second beam"] == 1.0
    assert values["agreement of the beams"] == pytest.approx((2 / 3 + 0) / 2)
    assert values["support of the words"] == 0.5
    assert values["flags of quality"] == 0


def test_poor_pictures_and_non_photos_have_other_evidence() -> None:
    assert found(flags=("dark", "noisy"))["flags of quality"] == 2
    assert found(photo=0.1)["log-odds of a photo"] < 0 < found(photo=0.99)["log-odds of a photo"]


def test_words_nobody_would_use_count_against() -> None:
    assert found(detected={"dog": -9.0, "runs": -9.0, "brown": -9.0})["support of the words"] == -3.0
    assert found(detected={})["support of the words"] == -1.0


def test_one_beam_alone_and_certain_kinds_are_no_error() -> None:
    assert found(alternatives=[])["agreement of the beams"] == 1.0
    assert found(photo=1.0)["log-odds of a photo"] < 2
    assert found(photo=0.0)["log-odds of a photo"] > -2


def test_confidence_is_a_probability() -> None:
    doubt = Doubt((1.0,) * len(EVIDENCE), 0.0)
    assert confidence(doubt, (0.0,) * len(EVIDENCE)) == 0.5
    assert confidence(doubt, (1000.0,) * len(EVIDENCE)) <= 1
    assert confidence(doubt, (-1000.0,) * len(EVIDENCE)) >= 0
