"""The report, read with an HTML parser as a screen reader's browser would."""

import base64
import io
import itertools
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from PIL import Image

from captioner.errors import CaptionerError
from captioner.evaluation import PictureResult, Scores, Signature, write_html_report
from captioner.evaluation.page import STYLE

VOID = {"meta", "img", "link", "br"}
SIGNATURE = Signature("invented", "val", 9, "2", "words", 3, 0.7, 0.1, "tiny-1", "0.1.0")
SCORES = Scores(
    bleu=(0.61, 0.42, 0.28, 0.19),
    meteor=None,
    rouge_l=0.45,
    cider=0.523,
    unavailable={"meteor": "METEOR needs Java, which was not found."},
    tokenizer="words",
    pictures=9,
    references="2",
    mean_length=9.5,
    distinct_captions=8,
    vocabulary=31,
    broken_off=0.0,
    cider_by_picture={},
)


class Page(HTMLParser):
    """Elements in order, checked to be well nested, and the text of the headings."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.headings: list[tuple[int, str]] = []
        self._open: list[str] = []
        self.feed(text)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        if re.fullmatch("h[1-6]", tag):
            self.headings.append((int(tag[1]), ""))
        if tag not in VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self._open and re.fullmatch("h[1-6]", self._open[-1]):
            level, text = self.headings[-1]
            self.headings[-1] = (level, text + data)

    def all(self, tag: str) -> list[dict[str, str]]:
        return [attributes for name, attributes in self.elements if name == tag]


def results(folder: Path, count: int) -> list[PictureResult]:
    made = []
    for number in range(count):
        file = folder / f"picture {number}.png"
        Image.new("RGBA", (640, 400), (number, 90, 160, 128)).save(file)
        references = ("A <b>kite</b> & wind", 'A "kite"')
        made.append(PictureResult(file, f"kite <{number}>", references, cider=(number * 7 % count) / 10))
    return made


@pytest.fixture
def text(tmp_path: Path) -> str:
    made = results(tmp_path, 9)
    (tmp_path / "picture 3.png").write_bytes(b"no picture")
    (tmp_path / "picture 4.png").unlink()
    made[5] = PictureResult(made[5].file, " ", made[5].references, made[5].cider)
    write_html_report(tmp_path / "report.html", made, SCORES, SIGNATURE, "Kites & more")
    return (tmp_path / "report.html").read_text(encoding="utf-8")


def test_can_be_walked_by_ear(text: str) -> None:
    page = Page(text)
    assert page.all("html") == [{"lang": "en"}]
    for landmark in ("header", "nav", "main", "footer", "title"):
        assert len(page.all(landmark)) == 1
    levels = [level for level, _ in page.headings]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in itertools.pairwise(levels))
    assert all(heading.strip() for _, heading in page.headings)
    identifiers = [attributes["id"] for _, attributes in page.elements if "id" in attributes]
    assert len(identifiers) == len(set(identifiers))
    targets = [attributes["href"] for attributes in page.all("a")]
    targets += [f"#{a['aria-labelledby']}" for _, a in page.elements if "aria-labelledby" in a]
    assert {target[1:] for target in targets} <= set(identifiers)
    links = [attributes.get("href", "") for name, attributes in page.elements if name == "a"]
    assert links[0] == "#main"  # the skip link comes first


def test_every_picture_has_its_caption_as_text(text: str) -> None:
    images = Page(text).all("img")
    assert len(images) == 7
    assert all(image["alt"].strip() for image in images)
    assert {image["alt"] for image in images} >= {"kite <0>", "kite <8>", "No caption"}
    assert "The picture picture 3.png cannot be read." in text
    assert "The picture picture 4.png cannot be read." in text
    assert "<b>kite" not in text


def test_needs_no_other_file_and_no_script(text: str) -> None:
    page = Page(text)
    assert not page.all("script")
    assert not page.all("link")
    assert "http" not in re.sub("http-equiv", "", text)
    for image in page.all("img"):
        data = base64.b64decode(image["src"].removeprefix("data:image/jpeg;base64,"))
        with Image.open(io.BytesIO(data)) as picture:
            assert (picture.format, picture.size) == ("JPEG", (320, 200))
            assert (image["width"], image["height"]) == ("320", "200")


def test_no_metadata_leaves_with_the_picture(tmp_path: Path) -> None:
    file = tmp_path / "a.jpg"
    exif = Image.Exif()
    exif[0x0112] = 6  # lies on its side
    exif[0x010E] = "at home"
    Image.new("RGB", (40, 20)).save(file, exif=exif, comment=b"at home")
    write_html_report(tmp_path / "r.html", [PictureResult(file, "a", ("b",), 1.0)], SCORES, SIGNATURE, "T")
    (image,) = Page((tmp_path / "r.html").read_text()).all("img")
    assert (image["width"], image["height"]) == ("20", "40")
    assert b"at home" not in base64.b64decode(image["src"].partition(",")[2])


def test_from_best_to_worst_in_quarters(text: str) -> None:
    headings = Page(text).headings
    assert [heading for level, heading in headings if level == 2] == [
        "Scores",
        "Best quarter",
        "Second quarter",
        "Third quarter",
        "Worst quarter",
    ]
    pictures = [heading for level, heading in headings if level == 3]
    assert pictures[0] == "Picture 1 of 9, CIDEr 0.80"
    assert pictures[-1] == "Picture 9 of 9, CIDEr 0.00"
    assert str(SIGNATURE) in text
    assert "METEOR needs Java" in text
    assert "0.523" in text


def test_shows_no_more_than_asked_for(tmp_path: Path) -> None:
    write_html_report(tmp_path / "r.html", results(tmp_path, 40), SCORES, SIGNATURE, "T", limit=5)
    page = Page((tmp_path / "r.html").read_text())
    ranks = [re.findall(r"\d+", text)[0] for level, text in page.headings if level == 3]
    assert ranks == ["1", "10", "20", "30", "40"]
    assert len([level for level, _ in page.headings if level == 2]) == 5


@pytest.mark.parametrize("count", [0, 1, 2])
def test_few_pictures_make_a_page_too(tmp_path: Path, count: int) -> None:
    write_html_report(tmp_path / "r.html", results(tmp_path, count), SCORES, SIGNATURE, "T")
    page = Page((tmp_path / "r.html").read_text())
    assert len(page.all("article")) == count
    assert len(page.all("section")) == 1 + count


def test_what_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(CaptionerError, match="cannot be written"):
        write_html_report(tmp_path / "nowhere" / "r.html", [], SCORES, SIGNATURE, "T")
    with pytest.raises(ValueError, match="best and the worst"):
        write_html_report(tmp_path / "r.html", [], SCORES, SIGNATURE, "T", limit=1)


def contrast(first: str, second: str) -> float:
    """WCAG 2.2 contrast ratio of two #rrggbb colours, from 1 to 21."""

    def luminance(colour: str) -> float:
        values = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        linear = [v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in values]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    lighter, darker = sorted((luminance(first), luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_contrast_in_both_schemes() -> None:
    assert contrast("#ffffff", "#000000") == pytest.approx(21)
    schemes = [dict(re.findall(r"--(\w+): (#\w{6})", part)) for part in STYLE.split("@media")[:2]]
    assert len(schemes) == 2
    for scheme in schemes:
        for name in ("text", "quiet", "link"):
            assert contrast(scheme[name], scheme["back"]) >= 7
        assert contrast(scheme["line"], scheme["back"]) >= 3
