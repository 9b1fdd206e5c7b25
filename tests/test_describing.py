"""What is told of a picture, with heads that always judge alike: the way from judgement to words."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from captioner.describing import Describer
from captioner.description import PARTS, Description, Line, Parts, Reading
from captioner.description.confidence import EVIDENCE, Doubt
from captioner.description.description import KINDS
from captioner.description.heads import TURNS, Head, Heads, WordHead
from captioner.errors import ImageError, PackError
from captioner.inference import load
from captioner.pack import add_heads, read_pack
from tests.tiny import draw, write_tiny_pack

TABBY, ESPRESSO = 281, 967  # of ImageNet's classes
NOTHING_READ = Parts(text=False, codes=False)
Fitted = Callable[..., Path]


@pytest.fixture
def fitted(tiny_pack: Path, tmp_path: Path) -> Fitted:
    """Makes a tiny pack that takes every picture for one kind, turned so far, with one confidence."""

    def make(
        kind: str = "photo",
        turn: int = 0,
        confidence: float = 0.9,
        pack: Path = tiny_pack,
        **thresholds: float,
    ) -> Path:
        folder = tmp_path / f"{kind}-{turn}-{confidence}-{sorted(thresholds)}"
        shutil.copytree(pack, folder)
        captioner = load(folder, "cpu")
        features = 2 * captioner.encode(draw("red", "circle")).mean.shape[1] + 16
        heads = Heads(
            kind=always(KINDS.index(kind), len(KINDS), features),
            turn=always(TURNS.index(turn), len(TURNS), features),
            words=WordHead(
                np.zeros((2, features), dtype=np.float32),
                np.array([3.0, -3.0], dtype=np.float32),
                np.array(captioner.pack.vocabulary.encode(["red", "circle"])),
            ),
        )
        bias = float(np.log(confidence / (1 - confidence)))
        doubt = Doubt(
            (0.0,) * len(EVIDENCE), bias, **{"hedge_below": 0.5, "abstain_below": 0.2, **thresholds}
        )
        add_heads(captioner.pack, heads, doubt, "# Card\n")
        return folder

    return make


def always(chosen: int, classes: int, features: int) -> Head:
    bias = np.zeros(classes, dtype=np.float32)
    bias[chosen] = 12
    return Head(np.zeros((classes, features), dtype=np.float32), bias)


def describe(pack: Path, image: Image.Image | None = None, parts: Parts = NOTHING_READ) -> Description:
    return Describer(load(pack, "cpu"), parts).describe(image or draw("red", "circle"))


def test_a_photo_is_told(fitted: Fitted) -> None:
    told = describe(fitted())
    assert (told.kind, told.abstained, told.hedged) == ("photo", False, False)
    assert told.confidence == pytest.approx(0.9)
    assert told.caption is not None
    assert told.spoken.lower().endswith(f"{told.caption}.")
    assert told.tags == ("red",)
    assert {"load", "encode", "decode", "kind", "quality", "total"} == set(told.milliseconds)
    parts = {name: value for name, value in told.milliseconds.items() if name != "total"}
    assert told.milliseconds["total"] == pytest.approx(sum(parts.values()))


def test_the_word_detector_has_a_say_in_which_beam_is_told(fitted: Fitted) -> None:
    captioner = load(fitted(), "cpu")
    search = replace(captioner.pack.decoding, beam_size=6)
    picture, heads = draw("blue", "square"), captioner.heads
    assert heads is not None
    alone = captioner.caption(picture, search)
    shared = set(alone.words).intersection(*(text.split() for text, _ in alone.alternatives))
    denied = sorted(set(alone.words) - shared)[0]  # not every beam has it
    never_seen = replace(
        heads.words,
        weight=heads.words.weight[:1],
        bias=np.array([-99.0], dtype=np.float32),
        ids=np.array(captioner.pack.vocabulary.encode([denied])),
    )
    captioner.heads = replace(heads, words=never_seen)
    helped = captioner.caption(picture, replace(search, word_support=1.0))
    assert denied not in helped.words
    assert alone.text in {text for text, _ in helped.alternatives}


@pytest.mark.parametrize("kind", ["screenshot", "document", "drawing", "blank"])
def test_of_what_is_no_photo_no_scene_is_told(fitted: Fitted, kind: str) -> None:
    told = describe(fitted(kind))
    assert (told.kind, told.abstained, told.caption, told.alternatives) == (kind, True, None, ())
    assert told.confidence is None
    assert told.tags == ()
    assert told.spoken


def test_an_unsure_caption_is_hedged_and_an_unsurer_one_kept_back(fitted: Fitted) -> None:
    hedged = describe(fitted(confidence=0.4))
    assert hedged.hedged
    assert hedged.caption is not None
    assert hedged.caption in hedged.spoken
    assert "wrong" in hedged.spoken
    silent = describe(fitted(confidence=0.1))
    assert silent.abstained
    assert silent.caption is None
    assert silent.confidence == pytest.approx(0.1)
    assert hedged.caption not in silent.spoken


def knowing(folder: Path, number: int, more_words: tuple[str, ...] = ()) -> Path:
    """A tiny pack whose classifier sees one class of ImageNet in every picture."""
    bias = torch.zeros(1000)
    bias[number] = 20.0
    classifier = {"weight": torch.zeros(1000, 256), "bias": bias}
    return write_tiny_pack(folder, more_words=more_words, classifier=classifier)


def test_a_thing_that_no_caption_names_is_a_tag_and_helps_where_the_caption_is_doubtful(
    fitted: Fitted, tmp_path: Path
) -> None:
    pack = knowing(tmp_path / "knowing", ESPRESSO)
    sure, hedged, silent = (describe(fitted(confidence=c, pack=pack)) for c in (0.9, 0.4, 0.1))
    assert sure.tags == hedged.tags == ("cup of coffee", "red")
    assert silent.tags == ("cup of coffee",)
    assert "Perhaps" not in sure.spoken
    assert hedged.spoken.endswith("Perhaps a cup of coffee.")
    assert "Perhaps a cup of coffee." in silent.spoken


def test_a_thing_that_the_caption_names_is_not_told_again(fitted: Fitted, tmp_path: Path) -> None:
    pack = knowing(tmp_path / "knowing", TABBY, more_words=("dog", "cat", "horse", "cow"))
    hedged, silent = (describe(fitted(confidence=c, pack=pack)) for c in (0.4, 0.1))
    assert hedged.caption is not None
    assert "cat" in hedged.caption.split()
    assert "Perhaps" not in hedged.spoken
    assert "Perhaps a cat." in silent.spoken


def test_a_picture_on_its_side_is_captioned_upright(fitted: Fitted) -> None:
    lying = draw("blue", "square").rotate(90, expand=True)
    told = describe(fitted(turn=90), lying)
    assert told.turned == 90
    assert told.quality[0] == "sideways"
    assert told.caption == describe(fitted(), draw("blue", "square")).caption


def test_a_nearly_certain_turn_alone_is_believed(fitted: Fitted) -> None:
    assert describe(fitted(turn=180, sure_of_turn=1.1)).turned == 0


def test_one_colour_is_blank_whatever_the_heads_say(fitted: Fitted) -> None:
    told = describe(fitted(), Image.new("RGB", (300, 200), "white"))
    assert told.kind == "blank"
    assert told.caption is None


def test_what_is_off_stays_empty(fitted: Fitted) -> None:
    off = Parts(kind=False, quality=False, confidence=False, text=False, codes=False)
    told = describe(fitted("document"), parts=off)
    assert (told.kind, told.confidence, told.quality, told.abstained) == (None, None, (), False)
    assert told.caption is not None


def test_a_pack_without_heads_captions_all_the_same(tiny_pack: Path) -> None:
    told = describe(tiny_pack)
    assert (told.kind, told.confidence, told.abstained) == (None, None, False)
    assert told.caption is not None


def test_a_batch_tells_what_its_pictures_tell_one_by_one(fitted: Fitted, tmp_path: Path) -> None:
    describer = Describer(load(fitted(), "cpu"), NOTHING_READ)
    images = [draw("red", "circle"), tmp_path / "missing.png", draw("blue", "square", 200)]
    first, second, third = describer.describe_batch(images)
    assert isinstance(second, ImageError)
    for image, told in ((images[0], first), (images[2], third)):
        alone = describer.describe(image)
        assert isinstance(told, Description)
        assert (told.spoken, told.kind, told.quality) == (alone.spoken, alone.kind, alone.quality)


def test_nine_parts_are_told(fitted: Fitted) -> None:
    describer = Describer(load(fitted(), "cpu"), NOTHING_READ)
    image = draw("red", "circle", 256)
    line = Line("EXIT", 0.99, (0.8, 0.05, 0.1, 0.05))
    read = describer.with_reading(describer.describe(image), Reading((line,), ("EXIT",)))
    told = describer.tell_parts(image, read)
    assert len(told) == len(PARTS) == 9
    assert [place for place, words in enumerate(told) if "EXIT" in words] == [2]
    assert told[0].startswith("Top left")


def test_what_was_read_is_told_and_timed(fitted: Fitted) -> None:
    describer = Describer(load(fitted(), "cpu"), NOTHING_READ)
    before = describer.describe(draw("red", "circle"))
    after = describer.with_reading(before, Reading((), ("EXIT",), milliseconds={"text": 50.0}))
    assert after.text == ("EXIT",)
    assert after.spoken == f"{before.spoken} Text: EXIT."
    assert after.milliseconds["total"] == pytest.approx(before.milliseconds["total"] + 50)


def test_heads_without_doubt_are_refused(fitted: Fitted) -> None:
    folder = fitted()
    manifest = folder / "pack.json"
    manifest.write_text(manifest.read_text().replace('"doubt"', '"other"'))
    with pytest.raises(PackError, match="doubt is missing"):
        read_pack(folder)
