"""The classifier's say in which animal or vehicle is named."""

import math
from pathlib import Path

import pytest
import torch
from timm.data.imagenet_info import ImageNetInfo

from captioner.classifier import classes_of
from captioner.decoding import DecodingOptions
from captioner.inference import Captioner, load
from captioner.naming import Names, Naming
from captioner.things import ANIMALS, VEHICLES, Thing
from captioner.vocabulary import START, Vocabulary
from tests.tiny import draw, write_tiny_pack

WORDS = Vocabulary(["a", "dog", "puppy", "dogs", "cat", "cats", "sheep", "car", "plane", "man"])
TABBY, PUG, AIRLINER, TRIPOD = 281, 254, 404, 872
CERTAIN = 20.0  # logit of a class that leaves nothing for the others


def names_for(*classes: int) -> Names | None:
    """Of one picture for each class, in which a classifier sees just this."""
    return Naming(WORDS).names(torch.eye(1000)[list(classes)])


def probabilities(**of_words: float) -> torch.Tensor:
    """(1, V): as given, and the rest evenly over all other tokens."""
    size = len(WORDS)
    values = torch.full((size,), (1 - sum(of_words.values())) / (size - len(of_words)))
    for word, value in of_words.items():
        values[WORDS.encode([word])[0]] = value
    return values.unsqueeze(0)


def advise(names: Names, likely: torch.Tensor) -> None:
    names.advise(likely, torch.full((len(likely), 1), START))


def renamed(names: Names, before: torch.Tensor) -> dict[str, float]:
    after = before.log()
    advise(names, after)
    assert float(after.exp().sum()) == pytest.approx(1.0, abs=1e-4)
    return dict(zip(WORDS.tokens, after.exp()[0].tolist(), strict=True))


def test_the_classes_are_those_that_the_words_name() -> None:
    imagenet = ImageNetInfo("imagenet-1k")
    expected = {
        "cat": ["tabby", "Persian cat", "Siamese cat", "Egyptian cat", "tiger cat"],
        "horse": ["sorrel"],
        "sheep": ["ram", "bighorn"],
        "goat": ["ibex"],
        "bus": ["minibus", "school bus", "trolleybus"],
        "plane": ["airliner", "warplane", "wing"],
        "tractor": ["tractor"],
        "truck": ["fire engine", "garbage truck", "moving van", "pickup", "tow truck", "trailer truck"],
    }
    found = {
        thing.one[0]: sorted(imagenet.index_to_description(number).split(",")[0] for number in numbers(thing))
        for thing in (*ANIMALS, *VEHICLES)
    }
    assert {word: found[word] for word in expected} == {
        word: sorted(names) for word, names in expected.items()
    }


def test_no_class_shows_two_things() -> None:
    classes = [number for thing in (*ANIMALS, *VEHICLES) for number in numbers(thing)]
    assert len(set(classes)) == len(classes)
    assert set(classes) <= set(range(1000))


def numbers(thing: Thing) -> list[int]:
    """Of the classes that show it."""
    found: list[int] = classes_of(thing.shown).nonzero().flatten().tolist()
    return found


def test_a_cat_is_no_longer_told_as_a_dog() -> None:
    names = names_for(TABBY)
    assert names
    before = probabilities(dog=0.6, puppy=0.1, cat=0.01, man=0.2)
    after = renamed(names, before)
    assert after["cat"] > 0.6 > 0.1 > after["dog"]
    # All else is as likely as before, and a dog's words keep their proportion.
    assert after["man"] == pytest.approx(0.2, abs=1e-4)
    assert after["a"] == pytest.approx(float(before[0, WORDS.encode(["a"])[0]]), abs=1e-4)
    assert after["dog"] / after["puppy"] == pytest.approx(6.0, rel=1e-3)


def test_several_stay_several() -> None:
    names = names_for(TABBY)
    assert names
    after = renamed(names, probabilities(dogs=0.7, dog=0.001, cats=0.01, cat=0.001, sheep=0.001, puppy=0.001))
    assert after["cats"] > 0.6
    assert after["cat"] < 0.01


def test_vehicles_and_animals_do_not_mix() -> None:
    names = names_for(AIRLINER)
    assert names
    after = renamed(names, probabilities(car=0.4, plane=0.001, dog=0.4, cat=0.01))
    assert after["plane"] > 0.35
    assert after["dog"] == pytest.approx(0.4, abs=1e-4)


def test_what_the_decoder_expects_counts_where_the_classifier_wavers() -> None:
    wavering = 0.1 * (torch.eye(1000)[[PUG]] + torch.eye(1000)[[TABBY]])
    names = Naming(WORDS).names(wavering)
    assert names
    after = renamed(names, probabilities(dog=0.6, cat=0.001))
    assert after["dog"] > after["cat"]


def test_where_the_classifier_sees_no_such_thing_the_decoder_decides() -> None:
    assert names_for(TRIPOD) is None
    names = names_for(TRIPOD, TABBY)
    assert names
    before = probabilities(dog=0.5, cat=0.1).log().repeat(2, 1)
    after = before.clone()
    advise(names, after)
    torch.testing.assert_close(after[0], before[0])
    assert not torch.allclose(after[1], before[1])


def test_every_row_is_of_its_own_picture() -> None:
    names = names_for(TABBY, PUG)
    assert names
    before = probabilities(dog=0.5, cat=0.1).log().repeat(6, 1)  # three rows for each picture
    advise(names, before)
    for picture, rows in enumerate(before.view(2, 3, -1)):
        alone = probabilities(dog=0.5, cat=0.1).log()
        advise(names.take(torch.tensor([picture])), alone)
        torch.testing.assert_close(rows, alone.expand(3, -1))


def test_the_word_detector_hears_of_it_too() -> None:
    names = names_for(TABBY, TRIPOD)
    assert names
    dog, cat, sheep, man = WORDS.encode(["dog", "cat", "sheep", "man"])
    odds = {dog: 2.0, man: 0.5}
    told, unchanged = names.log_odds([odds, odds])
    assert told[man] == 0.5
    assert told[dog] < -1 < 1 < told[cat]
    assert told[sheep] < -3
    assert unchanged == odds
    assert all(math.isfinite(value) for value in told.values())


def test_a_vocabulary_without_such_words_needs_no_naming() -> None:
    naming = Naming(Vocabulary(["a", "man"]))
    assert naming.names(torch.eye(1000)[[TABBY]]) is None


def test_a_pack_with_a_classifier_says_what_it_sees(tmp_path: Path) -> None:
    animals = ("dog", "cat", "horse", "cow")
    bias = torch.zeros(1000)
    bias[TABBY] = CERTAIN
    classifier = {"weight": torch.zeros(1000, 256), "bias": bias}
    plain = load(write_tiny_pack(tmp_path / "plain", more_words=animals), "cpu")
    knowing = load(write_tiny_pack(tmp_path / "knowing", more_words=animals, classifier=classifier), "cpu")
    said, told = ({*animals} & mentioned(captioner) for captioner in (plain, knowing))
    assert said - {"cat"}
    assert told == {"cat"}  # where one was due


def mentioned(captioner: Captioner) -> set[str]:
    """Words of all hypotheses for a picture."""
    caption = captioner.caption(draw("red", "circle"), DecodingOptions(beam_size=8, max_length=8))
    return {*caption.words, *" ".join(text for text, _ in caption.alternatives).split()}
