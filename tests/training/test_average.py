"""The moving average of weights, against the sum it stands for."""

import torch
from torch import nn

from captioner.training.average import WeightAverage


def changed(model: nn.Linear, value: float) -> None:
    with torch.no_grad():
        model.weight.fill_(value)


def test_the_average_follows_slowly() -> None:
    model = nn.Linear(1, 1, bias=False)
    changed(model, 0.0)
    average = WeightAverage(model, 0.5)
    for step in range(100, 103):  # late enough for the whole decay
        changed(model, 8.0)
        average.follow(step)
    assert average.state_dict()["weight"].item() == 7.0  # 8 (1 - 0.5 ** 3)


def test_first_steps_count_more() -> None:
    model = nn.Linear(1, 1, bias=False)
    changed(model, 0.0)
    average = WeightAverage(model, 0.999)
    changed(model, 11.0)
    average.follow(1)
    assert round(average.state_dict()["weight"].item(), 4) == 9.0  # 11 (1 - 2 / 11)


def test_the_model_has_its_own_weights_again_afterwards() -> None:
    model = nn.Linear(1, 1, bias=False)
    changed(model, 2.0)
    average = WeightAverage(model, 0.9)
    changed(model, 4.0)
    with average.in_place():
        assert model.weight.item() == 2.0
    assert model.weight.item() == 4.0


def test_without_decay_the_last_weights_stand() -> None:
    model = nn.Linear(1, 1, bias=False)
    average = WeightAverage(model, 0.0)
    changed(model, 3.0)
    average.follow(1)
    with average.in_place():
        assert model.weight.item() == 3.0
    assert average.state_dict() == {}


def test_a_saved_average_goes_on() -> None:
    model = nn.Linear(1, 1, bias=False)
    changed(model, 1.0)
    saved = WeightAverage(model, 0.9)
    changed(model, 5.0)
    resumed = WeightAverage(model, 0.9)
    resumed.load_state_dict(saved.state_dict())
    assert resumed.state_dict()["weight"].item() == 1.0
