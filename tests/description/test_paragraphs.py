"""What belongs together is told together."""

import pytest

from captioner.description.paragraphs import join, paragraphs
from captioner.description.reading_order import Fragment, Row

SENTENCES = ("The harbour office opens at half past seven", "on weekdays and at nine on Saturdays, but")


def lines(*texts: str, top: float = 0, pitch: float = 24, width: float | None = None) -> list[Row]:
    return [
        (Fragment(text, 1.0, 0, top + pitch * number, width or 10 * len(text), top + pitch * number + 20),)
        for number, text in enumerate(texts)
    ]


def test_running_text_is_joined() -> None:
    assert paragraphs(lines(*SENTENCES)) == (" ".join(SENTENCES),)


def test_a_gap_begins_a_paragraph() -> None:
    first, second = lines(*SENTENCES), lines(*SENTENCES, top=58)
    assert paragraphs([*first, *second]) == (" ".join(SENTENCES),) * 2


def test_a_line_that_was_ended_on_purpose_ends_a_paragraph() -> None:
    told = paragraphs(lines(SENTENCES[0], "every day.", *SENTENCES))
    assert told == (f"{SENTENCES[0]} every day.", " ".join(SENTENCES))


def test_a_heading_stays_alone() -> None:
    heading: Row = (Fragment("All about the harbour", 1.0, 0, 0, 400, 40),)
    assert paragraphs([heading, *lines(*SENTENCES, top=45)]) == ("All about the harbour", " ".join(SENTENCES))


@pytest.mark.parametrize("mark", ["•", "-", "1.", "b)", "(2)"])
def test_items_of_a_list_stay_on_their_own(mark: str) -> None:
    items = [f"{mark} bring your own warm clothes {number}" for number in range(3)]
    assert paragraphs(lines(*items)) == tuple(items)


def test_short_lines_are_no_running_text() -> None:
    names = ("Documents", "Downloads", "Music", "Pictures")
    assert paragraphs(lines(*names)) == names


def test_a_program_stays_as_it_is() -> None:
    code = (
        "for (int index = 0; index < length; index++) {",
        "total = total + price_of(everything[index]);",
        "count = count + number_of(all_things[index]);",
    )
    assert paragraphs(lines(*code)) == code


def test_cells_of_a_row_are_told_on_one_line() -> None:
    row = (*lines("Anna")[0], Fragment("Hamburg", 1.0, 200, 0, 270, 20))
    assert paragraphs([row, row]) == ("Anna\tHamburg",) * 2


@pytest.mark.parametrize(
    ("line", "following", "joined"),
    [
        ("a beauti-", "ful day", "a beautiful day"),
        ("im Schnee-", "gestöber", "im Schneegestöber"),
        ("seine E-Mail-", "Adresse", "seine E-Mail-Adresse"),
        ("Groß-", "und Kleinschreibung", "Groß- und Kleinschreibung"),
        ("from 10 -", "more or less", "from 10 - more or less"),
        ("plain", "words", "plain words"),
    ],
)
def test_words_broken_at_the_end_of_a_line(line: str, following: str, joined: str) -> None:
    assert join(line, following) == joined
