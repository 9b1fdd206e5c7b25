"""What of a camera's ups and downs is told."""

import random

import pytest

from desktop_app.sources.camera_health import Health
from desktop_app.sources.camera_process import Trouble

GOOD, BLACK = bytes([90] * 12), bytes([3] * 12)
RATE = 15


class Telling:
    """Feeds a camera's health at 15 frames a second and notes what is told."""

    def __init__(self) -> None:
        self.health, self.now, self.told = Health(), 0.0, list[Trouble | str]()

    def see(self, luma: bytes, seconds: float) -> None:
        for _ in range(round(seconds * RATE)):
            self.now += 1 / RATE
            trouble, is_over = self.health.frame(self.now, luma)
            self.told += [trouble] if trouble else []
            self.told += ["back"] if is_over else []

    def fail(self, trouble: Trouble) -> None:
        told = self.health.failed(trouble)
        self.told += [told] if told else []


@pytest.fixture
def camera() -> Telling:
    return Telling()


def test_nothing_is_told_of_a_camera_that_works(camera: Telling) -> None:
    assert not camera.health.is_well
    camera.see(GOOD, 10)
    assert camera.told == []
    assert camera.health.is_well


def test_a_trouble_and_its_end_are_told_once(camera: Telling) -> None:
    camera.see(GOOD, 1)
    for trouble in (Trouble.GONE, Trouble.GONE, Trouble.BUSY, Trouble.HANGING):
        camera.fail(trouble)
    assert not camera.health.is_well
    camera.see(GOOD, 5)
    assert camera.told == [Trouble.GONE, "back"]


def test_a_loose_contact_is_told_once(camera: Telling) -> None:
    camera.see(GOOD, 1)
    for _ in range(20):
        camera.fail(Trouble.GONE)
        camera.see(GOOD, 0.5)
    assert camera.told == [Trouble.GONE]
    camera.see(GOOD, 2)
    assert camera.told == [Trouble.GONE, "back"]


def test_a_moment_of_black_is_not_told_and_not_looked_at(camera: Telling) -> None:
    camera.see(GOOD, 1)
    camera.see(BLACK, 1.5)
    assert not camera.health.is_well
    camera.see(GOOD, 1)
    assert camera.told == []
    assert camera.health.is_well


def test_black_that_stays_is_told_and_what_comes_after_it_too(camera: Telling) -> None:
    camera.see(GOOD, 1)
    camera.see(BLACK, 60)
    camera.fail(Trouble.GONE)
    camera.see(BLACK, 60)
    camera.see(GOOD, 3)
    assert camera.told == [Trouble.BLACK, Trouble.GONE, "back"]


def test_whatever_happens_troubles_and_their_ends_alternate(camera: Telling) -> None:
    chance = random.Random(5)
    for _ in range(2000):
        match chance.randrange(3):
            case 0:
                camera.fail(chance.choice([Trouble.GONE, Trouble.BUSY, Trouble.HANGING]))
            case 1:
                camera.see(BLACK, chance.random() * 4)
            case _:
                camera.see(GOOD, chance.random() * 4)
    told = "".join("B" if each is Trouble.BLACK else "b" if each == "back" else "T" for each in camera.told)
    assert len(told) > 500
    assert all(lot in ("T", "B", "BT", "") for lot in told.split("b"))
