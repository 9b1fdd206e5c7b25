"""The change score: nothing for what a camera does by itself, much for what happens before it."""

import sys
from collections.abc import Callable
from subprocess import run

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from desktop_app.live.change import Noise, change, difference, small_luma
from desktop_app.live.thresholds import STANDARD
from tools.live import pictures

Picture = NDArray[np.uint8]
RNG = np.random.default_rng(3)
PHOTOS = {
    name: cv2.cvtColor(cv2.resize(photo, (160, 120), interpolation=cv2.INTER_AREA), cv2.COLOR_RGB2GRAY)
    for name, photo in zip(("astronaut", "coffee", "cat", "rocket"), pictures.photos(), strict=False)
}


def score(before: Picture, after: Picture) -> float:
    return change(difference(small_luma(before), small_luma(after)), 0.0)


def levels(picture: NDArray[np.floating]) -> Picture:
    return np.clip(picture + 0.5, 0, 255).astype(np.uint8)


def noisy(picture: Picture) -> Picture:
    return levels(picture + RNG.normal(0, 12, picture.shape))


def brighter(picture: Picture) -> Picture:
    return levels(picture * 1.3 + 6)


def darker(picture: Picture) -> Picture:
    return levels(picture * 0.6)


def striped(picture: Picture) -> Picture:
    return levels(picture + 10 * np.sin(np.arange(120) / 9)[:, None])


def shaken(picture: Picture) -> Picture:
    return np.roll(picture, (3, -6), (0, 1))  # 4 % of the width


def all_at_once(picture: Picture) -> Picture:
    return noisy(striped(darker(shaken(picture))))


@pytest.mark.parametrize("photo", PHOTOS)
@pytest.mark.parametrize("fault", [noisy, brighter, darker, striped, shaken, all_at_once])
def test_what_a_camera_does_by_itself_is_no_change(photo: str, fault: Callable[[Picture], Picture]) -> None:
    assert score(PHOTOS[photo], fault(PHOTOS[photo])) < STANDARD.moving


@pytest.mark.parametrize("photo", PHOTOS)
@pytest.mark.parametrize("fault", [noisy, brighter, shaken, all_at_once])
def test_a_visitor_is_a_change_with_any_camera(photo: str, fault: Callable[[Picture], Picture]) -> None:
    visited = PHOTOS[photo].copy()
    visited[40:, 60:85] = 255 - visited[40:, 60:85]  # a tenth of the frame
    visited[40:, 60:85] //= 2
    assert score(PHOTOS[photo], fault(visited)) > STANDARD.changed


def test_another_place_is_a_great_change() -> None:
    photos = list(PHOTOS.values())
    assert all(score(one, other) > 0.1 for one in photos for other in photos if one is not other)


def test_a_switched_lamp_is_a_change() -> None:
    assert score(PHOTOS["coffee"], levels(PHOTOS["coffee"] * 0.08)) > STANDARD.changed


def test_what_always_flickers_is_learned_and_a_visitor_beside_it_still_seen() -> None:
    room = small_luma(PHOTOS["astronaut"])
    noise, shares = Noise(), []
    for number in range(300):  # 20 seconds of a screen in the corner
        flickering = room.copy()
        flickering[4:16, 4:22] += 24 * (number % 2)
        found = difference(room, flickering)
        shares.append(change(found, noise.level))
        noise.see(found, number / 15)
    assert shares[1] > STANDARD.moving > shares[-1]
    visited = room.copy()
    visited[20:, 28:36] = 255 - visited[20:, 28:36]
    assert change(difference(room, visited), noise.level) > STANDARD.changed


def test_the_luma_is_the_mean_whatever_the_size() -> None:
    photo = PHOTOS["cat"]
    luma = small_luma(photo)
    assert luma.shape == (48, 64)
    assert luma.dtype == np.float32
    larger = cv2.resize(photo, (640, 480), interpolation=cv2.INTER_CUBIC)
    assert np.abs(luma - small_luma(larger)).max() < 12
    assert np.allclose(small_luma(np.full((96, 128), 77, np.uint8)), 77)
    whole = cv2.resize(photo, (64, 48), interpolation=cv2.INTER_AREA).astype(np.float32)
    reference = cv2.sepFilter2D(
        whole, -1, *[np.array([0.25, 0.5, 0.25])] * 2, borderType=cv2.BORDER_REPLICATE
    )
    assert np.abs(small_luma(np.kron(whole, np.ones((2, 2))).astype(np.uint8)) - reference).max() < 1e-3


def test_the_window_loads_neither_opencv_nor_torch_for_it() -> None:
    code = "import sys, desktop_app.live; sys.exit(str({'cv2', 'torch', 'PySide6'} & set(sys.modules)))"
    done = run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stderr.strip() == "set()"
