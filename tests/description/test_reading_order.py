"""In which order text is read."""

from collections.abc import Iterable

from captioner.description.reading_order import Fragment, Row, in_reading_order


def fragment(text: str, left: float, top: float, width: float | None = None, height: float = 20) -> Fragment:
    """Ten pixels a letter, if the width is not given."""
    return Fragment(text, 1.0, left, top, left + (width or 10 * len(text)), top + height)


def texts(rows: Iterable[Row]) -> list[str]:
    return [" | ".join(cell.text for cell in row) for row in rows]


def column(name: str, left: float, top: float, lines: int, width: float = 400) -> list[Fragment]:
    return [fragment(f"{name}{number}", left, top + 24 * number, width) for number in range(lines)]


def test_nothing_has_no_order() -> None:
    assert in_reading_order([]) == []


def test_fragments_of_one_line_become_one() -> None:
    (row,) = in_reading_order([fragment("world", 66, 11), fragment("Hello", 0, 10)])
    assert texts([row]) == ["Hello world"]
    assert (row[0].left, row[0].top, row[0].right, row[0].bottom) == (0, 10, 116, 31)


def test_the_confidence_of_a_line_counts_its_letters() -> None:
    long, short = Fragment("abcdefghi", 1.0, 0, 0, 90, 20), Fragment("x", 0.5, 95, 0, 105, 20)
    ((line,),) = in_reading_order([long, short])
    assert line.confidence == 0.95


def test_columns_are_read_one_after_the_other_though_their_lines_stand_side_by_side() -> None:
    page = [*column("b", 450, 100, 3), *column("a", 0, 100, 3)]
    assert texts(in_reading_order(page)) == ["a0", "a1", "a2", "b0", "b1", "b2"]


def test_columns_with_little_space_between_them_and_short_last_lines_are_no_table() -> None:
    lines = [
        fragment(f"{name}{number}{part}", left, 60 * number + 20 * (part == "-end"), width)
        for number in range(3)
        for name, left in (("a", 0), ("b", 610))
        for part, width in (("", 600), ("-end", 80 + 30 * number))
    ]
    column = ["0", "0-end", "1", "1-end", "2", "2-end"]
    assert texts(in_reading_order(lines)) == [name + line for name in "ab" for line in column]


def test_headings_across_columns_come_between_them() -> None:
    page = [
        *column("c", 0, 300, 2),
        *column("d", 450, 300, 2),
        fragment("middle", 0, 260, 850),
        *column("a", 0, 100, 2),
        *column("b", 450, 100, 2),
        fragment("title", 200, 40, 400, height=40),
    ]
    order = ["title", "a0", "a1", "b0", "b1", "middle", "c0", "c1", "d0", "d1"]
    assert texts(in_reading_order(page)) == order


def test_a_bar_of_short_words_is_one_row() -> None:
    menus = [fragment(name, 10 + 80 * place, 5) for place, name in enumerate(("File", "Edit", "View"))]
    page = [*column("text", 200, 40, 3), *menus, *column("file", 0, 45, 2, width=60)]
    assert texts(in_reading_order(page)) == [
        "File | Edit | View",
        "file0",
        "file1",
        "text0",
        "text1",
        "text2",
    ]


def test_a_table_is_read_row_by_row() -> None:
    page = [
        fragment(text, 250 * column, 30 * row)
        for row, cells in enumerate((("Anna", "Hamburg"), ("Tom", "Bremen"), ("Grace", "London")))
        for column, text in enumerate(cells)
    ]
    assert texts(in_reading_order(page)) == ["Anna | Hamburg", "Tom | Bremen", "Grace | London"]


def test_a_list_beside_a_text_is_no_table_though_two_of_their_lines_meet() -> None:
    names = [fragment(f"file{number}", 0, 30 * number) for number in range(4)]
    page = [*names, *column("text", 200, 0, 6, width=300)]
    assert texts(in_reading_order(page))[:4] == ["file0", "file1", "file2", "file3"]


def test_what_stands_far_below_everything_is_read_last() -> None:
    page = [fragment("status", 0, 500), *column("a", 0, 0, 2, width=60), *column("b", 200, 0, 5)]
    assert texts(in_reading_order(page))[-1] == "status"


def test_the_title_of_a_window_is_read_first_and_the_end_of_a_status_bar_last() -> None:
    title, end = fragment("title", 600, 0), fragment("line 3", 900, 200)
    page = [end, *column("a", 0, 60, 4), title]
    assert texts(in_reading_order(page)) == ["title", "a0", "a1", "a2", "a3", "line 3"]


def test_any_heap_of_boxes_is_told_whole() -> None:
    heap = [fragment(str(number), (number * 37) % 300, (number * 53) % 200, 40) for number in range(60)]
    told = sorted(
        int(word) for text in texts(in_reading_order(heap)) for word in text.replace("|", " ").split()
    )
    assert told == list(range(60))
