"""What a detector taught the encoder to see, and its say in what is told."""

import hashlib
import json
import shutil
from pathlib import Path

import pytest
import skimage.data
import torch
from safetensors.torch import save_file

from captioner.description.thing_words import PEOPLE
from captioner.detector import KINDS, Detector
from captioner.inference import load
from captioner.pack import find_pack
from captioner.sightings import EVEN, MOST, SAY, Sightings, Watching
from captioner.things import ANIMALS, VEHICLES
from captioner.vocabulary import START, Vocabulary

WORDS = Vocabulary(["a", "man", "people", "dog", "plane", "airplane", "grass"])
NOBODY = EVEN - 3.0
UNLIKELY = -5.0  # log-odds of a word that the word detector does not expect


def word(text: str) -> int:
    (number,) = WORDS.encode([text])
    return number


def sightings_of(*pictures: dict[str, float], odds: dict[str, float] | None = None) -> Sightings:
    """Where the head gives some kinds log-odds; people are seen and all else is not, unless it says so."""
    detected = torch.full((len(pictures), len(KINDS)), -9.0)
    detected[:, KINDS.index("person")] = 0.0
    for row, kinds in zip(detected, pictures, strict=True):
        for kind, value in kinds.items():
            row[KINDS.index(kind)] = value
    expected = {word(text): value for text, value in (odds or {}).items()}
    return Watching(WORDS).sightings(detected, [expected] * len(pictures))


def after(sightings: Sightings, *said: str) -> torch.Tensor:
    """Log-probabilities of the next word for the one picture, (V,), where all were equally likely."""
    likely = torch.zeros(1, len(WORDS)).log_softmax(dim=1)
    sightings.advise(likely, torch.tensor([[START, *map(word, said)]]))
    assert float(likely.exp().sum()) == pytest.approx(1.0, abs=1e-5)
    return likely[0]


def test_kinds_and_things_have_their_names() -> None:
    assert len(KINDS) == len(set(KINDS)) == 80
    assert (KINDS[0], KINDS[4], KINDS[16], KINDS[79]) == ("person", "airplane", "dog", "toothbrush")
    kinds = [thing.kind for thing in (*ANIMALS, *VEHICLES) if thing.kind]
    assert len(kinds) == len(set(kinds))
    assert set(kinds) < set(KINDS)
    named = {name for thing in (*ANIMALS, *VEHICLES) for name in (*thing.one, *thing.many)}
    assert not named & PEOPLE


def test_people_who_are_not_seen_are_told_less() -> None:
    likely = after(sightings_of({"person": NOBODY}))
    assert float(likely[word("man")] - likely[word("grass")]) == pytest.approx(-3.0, abs=1e-4)
    assert likely[word("people")] == likely[word("man")]
    assert likely[word("dog")] == likely[word("grass")] > -torch.tensor(float(len(WORDS))).log()


@pytest.mark.parametrize(("expected", "gain"), [(0.0, 1.5), (2.0, 0.5), (4.0, 0.0), (UNLIKELY, MOST * SAY)])
def test_a_thing_that_was_overlooked_becomes_likelier(expected: float, gain: float) -> None:
    sightings = sightings_of({"airplane": EVEN + 3.0}, odds={"plane": expected, "airplane": UNLIKELY})
    likely = after(sightings)
    assert float(likely[word("plane")] - likely[word("grass")]) == pytest.approx(gain, abs=1e-4)
    assert likely[word("airplane")] == likely[word("plane")]


def test_a_thing_that_was_said_is_not_said_again_for_that() -> None:
    sightings = sightings_of({"airplane": EVEN + 3.0, "person": NOBODY})
    likely = after(sightings, "a", "plane", "man")
    assert likely[word("airplane")] == likely[word("plane")] == likely[word("grass")]
    assert likely[word("man")] < likely[word("grass")] - 2  # who is not there is not there a second time


def test_things_that_are_not_seen_and_people_who_are_stay_as_likely_as_they_were() -> None:
    likely = torch.randn(1, len(WORDS)).log_softmax(dim=1)
    before = likely.clone()
    sightings_of({"airplane": EVEN - 0.1, "person": 5.0}).advise(likely, torch.tensor([[START]]))
    assert torch.equal(likely, before)


def test_each_picture_has_its_own_beams() -> None:
    sightings = sightings_of({}, {"person": NOBODY}, {"airplane": EVEN + 3.0})
    likely = torch.zeros(6, len(WORDS)).log_softmax(dim=1)
    sightings.advise(likely, torch.full((6, 1), START))
    of_man, of_plane = likely[:, word("man")], likely[:, word("plane")]
    assert of_man.argsort()[:2].sort().values.tolist() == [2, 3]
    assert of_plane.argsort(descending=True)[:2].sort().values.tolist() == [4, 5]
    left = sightings.take(torch.tensor([2]))
    alone = likely.new_zeros(2, len(WORDS)).log_softmax(dim=1)
    left.advise(alone, torch.full((2, 1), START))
    assert torch.allclose(alone, likely[4:])


def test_the_word_detector_hears_of_it_whole() -> None:
    odds = {word("plane"): UNLIKELY, word("man"): 2.0, word("grass"): 1.0}
    sightings = Watching(WORDS).sightings(
        torch.tensor([[NOBODY] + [-9.0] * 3 + [EVEN - 3.0 + 1.0 + 3.0] + [-9.0] * 75]), [odds]
    )
    (told,) = sightings.log_odds([odds])
    assert told == pytest.approx({word("plane"): UNLIKELY + MOST, word("man"): -1.0, word("grass"): 1.0})


def test_a_vocabulary_without_such_words_needs_no_change() -> None:
    sightings = Watching(Vocabulary(["a", "tree"])).sightings(torch.zeros(2, 80), [{}, {}])
    likely = torch.zeros(4, 6).log_softmax(dim=1)
    sightings.advise(likely, torch.full((4, 1), START))
    assert torch.equal(likely, torch.zeros(4, 6).log_softmax(dim=1))


def test_a_detector_is_a_regression_for_each_kind() -> None:
    weight, bias = torch.zeros(80, 2), torch.zeros(80)
    weight[3], bias[4] = torch.tensor([1.0, 2.0]), -7.0
    odds = Detector(weight, bias).log_odds(torch.tensor([[1.0, 1.0]]))
    assert odds.shape == (1, 80)
    assert (float(odds[0, 3]), float(odds[0, 4]), float(odds[0, 5])) == (3.0, -7.0, 0.0)


def told(tmp_path: Path, person: float) -> set[str]:
    """Words for the portrait of an astronaut, by a detector that always gives people these log-odds."""
    pack = tmp_path / str(person)
    shutil.copytree(find_pack("default"), pack)
    weight, bias = torch.zeros(80, 1280), torch.full((80,), -9.0)
    bias[KINDS.index("person")] = person
    save_file({"weight": weight.half(), "bias": bias.half()}, pack / "detector.safetensors")
    manifest = json.loads((pack / "pack.json").read_text())
    manifest["files"]["detector.safetensors"] = hashlib.sha256(
        (pack / "detector.safetensors").read_bytes()
    ).hexdigest()
    (pack / "pack.json").write_text(json.dumps(manifest))
    return set(load(pack, "cpu").caption(skimage.data.astronaut()).words)


def test_nobody_is_told_where_the_detector_of_a_pack_sees_nobody(tmp_path: Path) -> None:
    assert told(tmp_path, person=5.0) & PEOPLE
    assert not told(tmp_path, person=-20.0) & PEOPLE
