import math
import random

import pytest

from desktop_app.picture import Part
from desktop_app.sources.grid import WHOLE, Direction, between, describe, move, zoom_in, zoom_out

CELLS = range(1, 10)


def same(one: Part, other: Part) -> bool:
    return all(
        math.isclose(getattr(one, side), getattr(other, side), abs_tol=1e-9)
        for side in ("left", "top", "width", "height")
    )


def contains(outer: Part, inner: Part) -> bool:
    slack = 1e-9
    return (
        outer.left <= inner.left + slack
        and outer.top <= inner.top + slack
        and outer.left + outer.width >= inner.left + inner.width - slack
        and outer.top + outer.height >= inner.top + inner.height - slack
    )


def anything() -> list[Part]:
    """Rectangles of every size and place, some of them after moves and zooms."""
    dice = random.Random(3)
    parts = [between(*(dice.uniform(-0.2, 1.2) for _ in range(4))) for _ in range(500)]
    for _ in range(500):
        part = WHOLE
        for _ in range(dice.randrange(12)):
            turn = dice.randrange(3)
            part = (
                zoom_in(part, dice.choice(CELLS))
                if turn == 0
                else move(part, dice.choice(list(Direction)))
                if turn == 1
                else zoom_out(part)
            )
        parts.append(part)
    return parts


def test_cells_are_numbered_as_one_reads() -> None:
    assert same(zoom_in(WHOLE, 1), Part(0, 0, 1 / 3, 1 / 3))
    assert same(zoom_in(WHOLE, 3), Part(2 / 3, 0, 1 / 3, 1 / 3))
    assert same(zoom_in(WHOLE, 5), Part(1 / 3, 1 / 3, 1 / 3, 1 / 3))
    assert same(zoom_in(WHOLE, 7), Part(0, 2 / 3, 1 / 3, 1 / 3))


def test_the_cells_cover_a_part_without_overlap() -> None:
    for part in anything():
        cells = [zoom_in(part, cell) for cell in CELLS]
        assert all(contains(part, cell) for cell in cells)
        assert math.isclose(
            sum(cell.width * cell.height for cell in cells), part.width * part.height, abs_tol=1e-12
        )


def test_zooming_out_leads_back_where_zooming_in_came_from() -> None:
    for first in CELLS:
        for second in CELLS:
            for third in CELLS:
                path = [WHOLE]
                for cell in (first, second, third):
                    path.append(zoom_in(path[-1], cell))
                for inner, outer in zip(path[:0:-1], path[-2::-1], strict=True):
                    assert same(zoom_out(inner), outer), (first, second, third)


def test_nothing_ever_leaves_the_picture() -> None:
    for part in anything():
        assert contains(WHOLE, part)
        assert contains(WHOLE, zoom_out(part))
        assert contains(zoom_out(part), part)
        for direction in Direction:
            moved = move(part, direction)
            assert contains(WHOLE, moved)
            assert (moved.width, moved.height) == (part.width, part.height)


def test_zooming_out_ends_at_everything() -> None:
    for part in anything():
        if min(part.width, part.height) < 1e-6:
            continue
        for _ in range(20):
            part = zoom_out(part)
        assert part == WHOLE


def test_arrows_reach_every_border_and_stop_there() -> None:
    part = zoom_in(zoom_in(WHOLE, 5), 5)
    for direction, reached in (
        (Direction.LEFT, lambda p: p.left == 0),
        (Direction.RIGHT, lambda p: math.isclose(p.left + p.width, 1)),
        (Direction.UP, lambda p: p.top == 0),
        (Direction.DOWN, lambda p: math.isclose(p.top + p.height, 1)),
    ):
        moved = part
        for _ in range(20):
            moved = move(moved, direction)
        assert reached(moved)
        assert move(moved, direction) == moved


def test_two_moves_are_one_cell() -> None:
    assert same(move(move(zoom_in(WHOLE, 1), Direction.RIGHT), Direction.RIGHT), zoom_in(WHOLE, 2))
    assert same(move(move(zoom_in(WHOLE, 1), Direction.DOWN), Direction.DOWN), zoom_in(WHOLE, 4))


def test_a_dragged_rectangle_in_whatever_direction() -> None:
    wanted = Part(0.25, 0.5, 0.5, 0.25)
    assert same(between(0.25, 0.5, 0.75, 0.75), wanted)
    assert same(between(0.75, 0.75, 0.25, 0.5), wanted)
    assert same(between(-3, 0.5, 9, 2), Part(0, 0.5, 1, 0.5))


@pytest.mark.parametrize(
    ("part", "words"),
    [
        (WHOLE, "the whole screen"),
        (Part(0, 0, 0.5, 0.5), "top left, a quarter of the screen"),
        (Part(0.5, 0.5, 0.5, 0.5), "bottom right, a quarter of the screen"),
        (Part(0, 0, 1, 0.5), "top, half of the screen"),
        (Part(0, 0, 0.5, 1), "left, half of the screen"),
        (Part(0, 0.25, 1, 0.75), "centre, three quarters of the screen"),
        (Part(2 / 3, 0, 1 / 3, 1), "right, a third of the screen"),
        (Part(0.1, 0.1, 0.8, 0.8), "centre, 64 percent of the screen"),
        (Part(0.9, 0.0, 0.001, 1), "right, less than 1 percent of the screen"),
    ],
)
def test_a_rectangle_in_words(part: Part, words: str) -> None:
    assert describe(part, is_screen=True) == words


def test_the_words_at_each_step_of_zooming_in() -> None:
    told = []
    part = WHOLE
    for cell in (1, 9, 5, 5):
        part = zoom_in(part, cell)
        told.append(describe(part, is_screen=False))
    assert told == [
        "top left, a ninth of the picture",
        "top left, in it bottom right, 1 percent of the picture",
        "top left, in it bottom right, less than 1 percent of the picture",
        "top left, in it bottom right, less than 1 percent of the picture",
    ]


def test_all_cells_of_two_levels_are_told_apart() -> None:
    told = {describe(zoom_in(zoom_in(WHOLE, a), b), is_screen=True) for a in CELLS for b in CELLS}
    assert len(told) == 81


def test_the_size_told_is_true() -> None:
    named = {"three quarters": 3 / 4, "two thirds": 2 / 3, "half": 1 / 2, "a third": 1 / 3}
    named |= {"a quarter": 1 / 4, "a ninth": 1 / 9}
    for part in anything():
        area = part.width * part.height
        size = describe(part, is_screen=True).removesuffix(" of the screen").split(", ")[-1]
        if size == "the whole screen":
            assert area > 0.97
        elif size == "less than 1 percent":
            assert area < 0.01
        elif size.endswith(" percent"):
            assert abs(area - int(size.split()[0]) / 100) <= 0.005
        else:
            assert math.isclose(area, named[size], rel_tol=0.03)
