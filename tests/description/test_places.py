"""Where the things of a caption are."""

from types import MappingProxyType

import numpy as np
import numpy.typing as npt
import pytest

from captioner.description import messages
from captioner.description.places import middle, place_name, places
from captioner.inference import Caption

Map = npt.NDArray[np.float32]


def blob(row: float, column: float, spread: float = 1.0, ground: float = 0.3) -> Map:
    """A bump on an even ground, as attention looks: 7 by 7, summing to 1."""
    rows, columns = np.mgrid[:7, :7]
    bump = np.exp(-((rows - row) ** 2 + (columns - column) ** 2) / (2 * spread**2))
    mixed = ground / 49 + (1 - ground) * bump / bump.sum()
    return np.asarray(mixed, dtype=np.float32)


def caption(text: str, attention: list[Map] | None) -> Caption:
    words = tuple(text.split())
    return Caption(
        text=text,
        log_probability=-5.0,
        word_log_probabilities=(),
        words=words,
        attention=None if attention is None else np.stack(attention),
        alternatives=(),
        width=640,
        height=480,
        milliseconds=MappingProxyType({}),
        pack="default",
    )


@pytest.mark.parametrize(
    ("row", "column", "name"),
    [
        (1, 1, messages.TOP_LEFT),
        (0, 3, messages.TOP),
        (1, 6, messages.TOP_RIGHT),
        (3, 0, messages.LEFT),
        (3, 3, messages.CENTRE),
        (3, 6, messages.RIGHT),
        (5, 1, messages.BOTTOM_LEFT),
        (6, 3, messages.BOTTOM),
        (5, 5, messages.BOTTOM_RIGHT),
    ],
)
def test_a_clear_middle_is_named(row: int, column: int, name: str) -> None:
    box = middle(blob(row, column).tolist())
    assert box is not None
    assert place_name(box) == name


def test_the_box_is_around_the_cells_of_the_middle() -> None:
    weights = np.full((7, 7), 0.2 / 45)
    weights[1:3, 4:6] = 0.2
    assert middle(weights.tolist()) == pytest.approx((4 / 7, 1 / 7, 2 / 7, 2 / 7))


@pytest.mark.parametrize(
    "weights",
    [
        np.full((7, 7), 1 / 49),  # nowhere
        blob(3, 3, spread=6.0),  # nearly everywhere
        (blob(1, 1) + blob(5, 5) + blob(1, 5)) / 3,  # in several places
    ],
)
def test_without_a_clear_middle_nothing_is_told(weights: Map) -> None:
    assert middle(weights.tolist()) is None


def test_the_first_person_or_animal_and_the_objects_have_places() -> None:
    told = caption(
        "a man and a dog are riding a bike near a man on a bench",
        [blob(1, 1)] * 6 + [blob(5, 5)] * 6 + [blob(6, 0)] * 2 + [blob(6, 0)],
    )
    assert [(place.word, place_name(place.box)) for place in places(told)] == [
        ("man", messages.TOP_LEFT),
        ("bike", messages.BOTTOM_RIGHT),
        ("bench", messages.BOTTOM_LEFT),
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("boys swing in a park", ["boys"]),
        ("a ball player runs", ["player"]),
        ("a man 's dog", ["dog"]),
        ("snow on the grass", []),
        ("a tree by a tree", ["tree"]),
    ],
)
def test_only_things_have_places(text: str, words: list[str]) -> None:
    maps = [blob(1, 1)] * len(text.split())
    assert [place.word for place in places(caption(text, maps))] == words


def test_a_decoder_without_attention_tells_no_places() -> None:
    assert places(caption("a dog runs", None)) == ()
