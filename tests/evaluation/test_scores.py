"""Scores against hand computation and against pycocoevalcap's own wrappers; what happens without Java."""

import builtins
import contextlib
import io
import math
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from captioner.errors import CaptionerError, DataError
from captioner.evaluation import java, score

needs_java = pytest.mark.skipif(shutil.which("java") is None, reason="Java is not installed")
needs_sh = pytest.mark.skipif(os.name == "nt", reason="the broken Java is a shell script")

REFERENCES = {
    "kite": ["A man's red kite flies , high up .", "A kite (red) in the wind!", "a red kite in the sky"],
    "goat": ["Two goats sleep in the café .", "Goats, asleep -- in a café"],
    "boat": ["A boat on a lake .", "The boat lies on the still lake .", "...", "Boat; lake: calm"],
}
CAPTIONS = {
    "kite": "A red kite flies in the sky.",
    "goat": "two goats sleep in the café",
    "boat": "a boat on a",
}


@pytest.fixture
def without_java(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)


def fake_java(folder: Path, script: str) -> str:
    program = folder / "java"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)
    return str(program)


@pytest.mark.usefixtures("without_java")
def test_bleu_by_hand() -> None:
    # The example of Papineni et al. 2002: "the" seven times, clipped to the two of the reference.
    scores = score({"x": "the " * 7}, {"x": ["The cat is on the mat."]})
    assert scores.bleu[0] == pytest.approx(2 / 7)
    assert scores.bleu[1] == pytest.approx(0, abs=1e-6)
    # All right, but half as long: the brevity penalty alone.
    short = score({"x": "a dog"}, {"x": ["a dog runs fast"]})
    assert short.bleu[:2] == pytest.approx([math.exp(-1)] * 2)


@pytest.mark.usefixtures("without_java")
def test_rouge_l_by_hand() -> None:
    # Longest common subsequence "police the gunman" (Lin 2004); precision 3/4, recall 3/5, beta 1.2.
    scores = score({"x": "police kill the gunman"}, {"x": ["police have shot the gunman"]})
    precision, recall, weight = 3 / 4, 3 / 5, 1.2**2
    assert scores.rouge_l == pytest.approx((1 + weight) * precision * recall / (recall + weight * precision))


@pytest.mark.usefixtures("without_java")
def test_cider_by_hand() -> None:
    scores = score({"a": "red dog", "b": "dog"}, {"a": ["Red dog."], "b": ["red cat"]})
    # See test_cider.py: a perfect pair of words scores 5; a word of the other picture none.
    assert scores.cider_by_picture == pytest.approx({"a": 5.0, "b": 0.0})
    assert scores.cider == pytest.approx(2.5)


@pytest.mark.usefixtures("without_java")
def test_without_java_the_rest_is_there_and_said_to_be_ours() -> None:
    scores = score(CAPTIONS, REFERENCES)
    assert scores.tokenizer == "words"
    assert scores.meteor is None
    assert scores.unavailable == {"meteor": "METEOR needs Java, which was not found."}
    assert scores.cider is not None
    assert "METEOR: METEOR needs Java" in str(scores)
    assert (scores.pictures, scores.references) == (3, "2-4")
    assert scores.mean_length == pytest.approx((7 + 6 + 4) / 3)
    assert scores.distinct_captions == 3
    # a red kite flies in the sky / two goats sleep café / boat on
    assert scores.vocabulary == 13
    assert scores.broken_off == pytest.approx(1 / 3)


@pytest.mark.usefixtures("without_java")
def test_one_picture_has_no_cider() -> None:
    scores = score({"kite": ""}, REFERENCES)
    assert scores.cider is None
    assert "at least two" in scores.unavailable["cider"]
    assert (scores.rouge_l, scores.broken_off, scores.references) == (0.0, 0.0, "3")


@needs_java
def test_equals_pycocoevalcap_on_any_machine(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from pycocoevalcap.bleu.bleu import Bleu
    from pycocoevalcap.cider.cider import Cider
    from pycocoevalcap.meteor.meteor import Meteor
    from pycocoevalcap.rouge.rouge import Rouge
    from pycocoevalcap.tokenizer.ptbtokenizer import PTBTokenizer

    with monkeypatch.context() as german:
        # On such a machine METEOR expects "0,5" and fails on its own "0.5" unless told otherwise.
        german.setenv("JAVA_TOOL_OPTIONS", "-Duser.language=de -Duser.country=DE -Dfile.encoding=US-ASCII")
        scores = score(CAPTIONS, REFERENCES)
    assert capfd.readouterr() == ("", "")  # theirs prints on both
    assert scores.tokenizer == "ptb"
    assert not scores.unavailable

    tokenizer = PTBTokenizer()
    truth = tokenizer.tokenize({k: [{"caption": text} for text in v] for k, v in REFERENCES.items()})
    result = tokenizer.tokenize({k: [{"caption": v}] for k, v in CAPTIONS.items()})
    with contextlib.redirect_stdout(io.StringIO()):
        assert scores.bleu == pytest.approx(Bleu(4).compute_score(truth, result)[0])
    assert scores.rouge_l == pytest.approx(Rouge().compute_score(truth, result)[0])
    mean, each = Cider().compute_score(truth, result)
    assert scores.cider == pytest.approx(mean)
    assert list(scores.cider_by_picture.values()) == pytest.approx(list(each))
    theirs = Meteor()
    assert scores.meteor == pytest.approx(theirs.compute_score(truth, result)[0])
    for pipe in (theirs.meteor_p.stdout, theirs.meteor_p.stderr):
        pipe.close()


@needs_java
def test_tokens_keep_their_line() -> None:
    program = shutil.which("java")
    assert program is not None
    sentences = ["A dog's\nball.", "", "...", "Caf\u00e9\u2028au lait", "-- x --"]
    assert java.tokenize_ptb(sentences, program) == ["a dog 's ball", "", "", "caf\u00e9 au lait", "x"]


@needs_sh
def test_java_that_does_not_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = fake_java(tmp_path, "echo Unable to locate a Java Runtime. >&2; exit 1")
    monkeypatch.setattr(shutil, "which", lambda name: program)
    scores = score(CAPTIONS, REFERENCES)
    assert scores.tokenizer == "words"
    reason = "Java could not run the tokenizer: Unable to locate a Java Runtime."
    assert scores.unavailable == {"meteor": reason}
    with pytest.raises(java.JavaError, match="could not run METEOR"):
        java.meteor(["a"], [["a"]], program)
    for call in (lambda: java.meteor(["a"], [["a"]], "no-java"), lambda: java.tokenize_ptb(["a"], "no-java")):
        with pytest.raises(java.JavaError, match="cannot be started"):
            call()


@needs_sh
@pytest.mark.parametrize(("references", "error"), [([["a"]], java.JavaError), ([[1]], AttributeError)])
def test_meteor_ends_after_any_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, references: list[list[Any]], error: type[Exception]
) -> None:
    started = []

    class Recorded(subprocess.Popen):  # type: ignore[type-arg]
        def __init__(self, *args: Any, **options: Any) -> None:
            super().__init__(*args, **options)
            started.append(self)

    monkeypatch.setattr(subprocess, "Popen", Recorded)
    # Answers every line with itself, which is no number, and goes on for ever.
    with pytest.raises(error):
        java.meteor(["a"], references, fake_java(tmp_path, "exec cat"))
    assert [process.returncode is not None for process in started] == [True]


def test_what_cannot_be_scored() -> None:
    with pytest.raises(DataError, match="no captions"):
        score({}, REFERENCES)
    with pytest.raises(DataError, match="no reference for moon"):
        score({"moon": "a moon"}, REFERENCES)


def test_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def without(name: str, *rest: Any) -> Any:
        if name.startswith("pycocoevalcap"):
            raise ImportError(name)
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(CaptionerError, match=r"lookaloud\[train\]"):
        score(CAPTIONS, REFERENCES)


def test_importing_evaluation_needs_no_extra() -> None:
    code = (
        "import sys, captioner.evaluation; sys.exit('pycocoevalcap' in sys.modules or 'torch' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
