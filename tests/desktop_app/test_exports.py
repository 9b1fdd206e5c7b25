import csv
import io
from datetime import UTC, datetime
from html.parser import HTMLParser
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QLocale

from desktop_app.exports import FORMATS, as_csv, as_html, as_text
from desktop_app.history import Entry

ENGLISH, GERMAN = QLocale("en_US"), QLocale("de_DE")
TIME = datetime(2026, 5, 1, 12, 30, tzinfo=UTC)
CAT = Entry(TIME, "cat.jpg", "A cat on a sofa.", "Our Minka.", text="Sofas\nHalf the price")
NASTY = Entry(TIME, '<b>"x"&.jpg', "<script>alert(1)</script>", "one\ntwo")


def said(entry: Entry) -> list[str]:
    return [entry.source, entry.spoken, entry.own_text, entry.text]


def test_text_has_a_paragraph_for_each() -> None:
    text = as_text([CAT, NASTY], ENGLISH)
    first, second = text.rstrip("\n").split("\n\n")
    assert first.splitlines()[0].endswith(", cat.jpg")
    assert first.splitlines()[1:] == ["A cat on a sofa.", "Our Minka.", "Sofas", "Half the price"]
    assert "alert" in second
    assert as_text([], ENGLISH) == ""


def test_csv_can_be_read_back() -> None:
    table = list(csv.reader(io.StringIO(as_csv([CAT, NASTY], ENGLISH).removeprefix("\ufeff"))))
    assert table[0] == ["Time", "Picture", "Description", "Own text", "Text in the picture"]
    assert table[1][1:] == said(CAT)
    assert table[2][1:] == said(NASTY)


@pytest.mark.parametrize(
    "formula", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "\uff1d1", '=cmd|"/c calc"!A1']
)
def test_nothing_in_csv_acts_as_a_formula(formula: str) -> None:
    text = as_csv([Entry(TIME, formula, formula, formula, text=formula)], ENGLISH)
    row = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline="")))[1]
    assert row[1:] == [f"'{formula}"] * 4


def test_the_page_is_well_formed_and_accessible() -> None:
    page = as_html([CAT, NASTY], GERMAN)
    assert page.startswith("<!DOCTYPE html>")
    xml = page.removeprefix("<!DOCTYPE html>").replace("<br>", "<br/>")
    for alone in ('<meta charset="utf-8">', '<meta name="viewport" content="width=device-width">'):
        xml = xml.replace(alone, "")
    tree = ElementTree.fromstring(xml)
    assert tree.get("lang") == "de-DE" or tree.get("lang") == "de"
    assert tree.findtext("head/title") == tree.findtext(".//h1")
    table = tree.find(".//table")
    assert table is not None
    assert "2" in (table.findtext("caption") or "")
    assert [heading.get("scope") for heading in table.iterfind("thead/tr/th")] == ["col"] * 5
    rows = table.findall("tbody/tr")
    assert [row.find("th").get("scope") for row in rows] == ["row", "row"]  # type: ignore[union-attr]
    cells = rows[0].findall("td")
    assert ["".join(cell.itertext()) for cell in cells] == [*said(CAT)[:3], "SofasHalf the price"]
    assert [cell.get("lang") for cell in cells] == [None, "en", None, None]  # what the model said
    assert rows[1].findall("td")[1].text == "<script>alert(1)</script>"
    assert "01.05.26" in "".join(rows[0].itertext())
    stamp = rows[0].find("th/time")
    assert stamp is not None
    assert datetime.fromisoformat(stamp.get("datetime", "")) == TIME


def test_no_tag_comes_from_the_content() -> None:
    tags: set[str] = set()

    class Parser(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            tags.add(tag)

    Parser().feed(as_html([NASTY], ENGLISH))
    assert not tags & {"b", "script"}
    assert "table" in tags


def test_every_format_writes_an_empty_history_too() -> None:
    assert [form.suffix for form in FORMATS] == [".txt", ".csv", ".html"]
    for form in FORMATS:
        assert isinstance(form.write([], ENGLISH), str)
