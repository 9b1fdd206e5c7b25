"""The line printed with every score."""

from dataclasses import replace

from captioner.evaluation import Signature

SIGNATURE = Signature("flickr8k", "val", 1000, "5", "ptb", 3, 0.7, 0.1, "default-1", "0.1.0")


def test_reads_like_sacrebleu() -> None:
    assert str(SIGNATURE) == (
        "data:flickr8k|split:val|pictures:1000|refs:5|tok:ptb|beam:3|lp:0.7|words:0.1|pack:default-1|v:0.1.0"
    )


def test_always_has_the_same_fields() -> None:
    changed = str(replace(SIGNATURE, data="a|b", split="", length_penalty=0.0, references="4-5"))
    assert changed.startswith("data:a/b|split:all|pictures:1000|refs:4-5|tok:ptb|beam:3|lp:0|")
    assert changed.count("|") == str(SIGNATURE).count("|")
