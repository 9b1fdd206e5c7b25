"""Plain words for what a classifier of ImageNet sees."""

import re

import torch

from captioner.classifier import Classifier, things_seen
from captioner.resources import resource

TABBY, SIAMESE, BANANA, SUNGLASSES, ESPRESSO = 281, 284, 954, 837, 967


def seeing(**probabilities: float) -> torch.Tensor:
    """(1, 1000): so much of each class, named c281 and the like."""
    classes = torch.zeros(1, 1000)
    for name, value in probabilities.items():
        classes[0, int(name[1:])] = value
    return classes


def test_what_is_likely_is_told_in_plain_words() -> None:
    classes = torch.eye(1000)[[TABBY, BANANA, SUNGLASSES, ESPRESSO]]
    assert things_seen(classes) == ["a cat", "bananas", "sunglasses", "a cup of coffee"]


def test_classes_of_one_word_count_together() -> None:
    assert things_seen(seeing(c281=0.3, c284=0.3)) == ["a cat"]
    assert things_seen(seeing(c281=0.3, c954=0.3)) == [None]


def test_each_class_has_one_word_at_most() -> None:
    lines = resource("objects.txt").read_text("utf-8").splitlines()
    entries = [line for line in lines if not line.startswith("#")]
    assert all(re.fullmatch(r"[A-Za-z' -]+: \d+(-\d+)?( \d+(-\d+)?)*", line) for line in entries)
    phrases = [line.split(":")[0] for line in entries]
    assert len(set(phrases)) == len(phrases)
    numbers = [
        number
        for line in entries
        for first, last in re.findall(r"(\d+)(?:-(\d+))?", line)
        for number in range(int(first), int(last or first) + 1)
    ]
    assert len(set(numbers)) == len(numbers) > 800
    assert set(numbers) <= set(range(1000))


def test_probabilities_are_those_of_a_softmax() -> None:
    weight, bias = torch.zeros(1000, 2), torch.zeros(1000)
    weight[TABBY, 0] = weight[BANANA, 1] = 20.0
    classes = Classifier(weight, bias).probabilities(torch.eye(2))
    torch.testing.assert_close(classes.sum(dim=1), torch.ones(2))
    assert things_seen(classes) == ["a cat", "bananas"]
