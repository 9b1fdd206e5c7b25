import base64
import sys
from functools import cache
from pathlib import Path
from urllib.parse import quote_from_bytes

import pytest
from PySide6.QtCore import QBuffer, QMimeData, QUrl
from PySide6.QtGui import QColor, QImage

from captioner.file_names import PICTURE_SUFFIXES
from desktop_app.picture import SourceError
from desktop_app.sources.mime import CLIPBOARD, DROP, pictures_from


def image(colour: str = "red") -> QImage:
    image = QImage(6, 4, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return image


@cache  # Qt writes the screen's resolution into it, and that changes when a QApplication begins
def encoded(kind: str = "PNG", colour: str = "red") -> bytes:
    buffer = QBuffer()
    assert image(colour).save(buffer, kind)
    return bytes(buffer.data().data())


def bundle(*, text: str | None = None, urls: list[str] | None = None, **formats: bytes) -> QMimeData:
    data = QMimeData()
    if text is not None:
        data.setText(text)
    if urls is not None:
        data.setUrls([QUrl(url) for url in urls])
    for name, content in formats.items():
        data.setData(name.replace("__", "/"), content)
    return data


def content(data: QMimeData) -> Path | bytes | QImage:
    (picture,) = pictures_from(data, CLIPBOARD)
    return picture.content


def refusal(data: QMimeData) -> str:
    with pytest.raises(SourceError) as caught:
        pictures_from(data, CLIPBOARD)
    assert caught.value.hint
    return caught.value.title


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    photo = tmp_path / "my photo ü.png"
    photo.write_bytes(encoded())
    return photo


# --- Picture data -------------------------------------------------------------------------------------------


def test_bytes_of_a_picture_stay_as_they_are() -> None:
    hostile = b"\x89PNG\r\n\x1a\n and then something evil"
    assert content(bundle(image__png=hostile)) == hostile


def test_the_format_without_loss_is_taken() -> None:
    data = bundle(image__jpeg=encoded("JPEG"), image__bmp=encoded("BMP"), image__png=encoded())
    assert content(data) == encoded()


def test_an_empty_format_is_passed_over() -> None:
    assert content(bundle(image__png=b"", image__jpeg=encoded("JPEG"))) == encoded("JPEG")


def test_pixels_alone() -> None:
    data = QMimeData()
    data.setImageData(image("blue"))
    found = content(data)
    assert isinstance(found, QImage)
    assert found.pixelColor(0, 0) == QColor("blue")


def test_a_picture_from_a_browser_comes_with_its_address_and_is_taken() -> None:
    data = bundle(
        urls=["https://example.org/cat.png"], text="https://example.org/cat.png", image__png=encoded()
    )
    assert content(data) == encoded()


def test_the_picture_is_called_by_the_way_it_came() -> None:
    data = bundle(image__png=encoded())
    assert pictures_from(data, CLIPBOARD)[0].name == "the picture from the clipboard"
    assert pictures_from(data, DROP)[0].name == "the dropped picture"


# --- Files --------------------------------------------------------------------------------------------------


def test_files_and_folders_from_a_list_of_addresses(photo: Path, tmp_path: Path) -> None:
    folder = tmp_path / "holidays"
    folder.mkdir()
    (folder / "2.jpg").write_bytes(b"x")
    (folder / "10.jpg").write_bytes(b"x")
    data = bundle(
        urls=[QUrl.fromLocalFile(str(photo)).toString(), QUrl.fromLocalFile(str(folder)).toString()]
    )
    found = [picture.content for picture in pictures_from(data, CLIPBOARD)]
    assert found == [photo, folder / "2.jpg", folder / "10.jpg"]


def test_a_raw_uri_list(photo: Path) -> None:
    lines = f"# comment\r\n{QUrl.fromLocalFile(str(photo)).toEncoded().data().decode()}\r\n".encode()
    data = QMimeData()
    data.setData("text/uri-list", lines)
    assert content(data) == photo


def test_a_file_before_its_icon(photo: Path) -> None:
    data = bundle(urls=[QUrl.fromLocalFile(str(photo)).toString()])
    data.setImageData(image("green"))
    assert content(data) == photo


def test_a_file_that_is_gone_leaves_the_picture_beside_it(tmp_path: Path) -> None:
    gone = QUrl.fromLocalFile(str(tmp_path / "gone.png")).toString()
    assert content(bundle(urls=[gone], image__png=encoded())) == encoded()
    assert refusal(bundle(urls=[gone])) == "gone.png was not found."


# --- Text ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("form", ["{}", '"{}"', "'{}'", "  {}\n", "{}\0"])
def test_a_path_as_text(photo: Path, form: str) -> None:
    assert content(bundle(text=form.format(photo))) == photo


def test_a_file_address_as_text(photo: Path) -> None:
    assert content(bundle(text=QUrl.fromLocalFile(str(photo)).toEncoded().data().decode())) == photo


def test_a_path_from_home(photo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("USERPROFILE" if sys.platform == "win32" else "HOME", str(photo.parent))
    assert content(bundle(text=f"~/{photo.name}")) == photo
    assert refusal(bundle(text="~nobody-of-this-name/a.png")) == "The clipboard holds text, not a picture."


def test_several_paths_as_text(photo: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.jpg"
    other.write_bytes(b"x")
    found = pictures_from(bundle(text=f'"{photo}"\r\n"{other}"\r\n'), CLIPBOARD)
    assert [picture.content for picture in found] == [photo, other]


def test_a_path_that_leads_nowhere_is_told_by_its_name(tmp_path: Path) -> None:
    assert refusal(bundle(text=str(tmp_path / "gone.jpeg"))) == "gone.jpeg was not found."


@pytest.mark.parametrize(
    "text", ["Hello", "photo.jpg", "/ is the root", "~", "a\n\nb", "x" * 1_000_000, '"', "data", "file.png"]
)
def test_text_is_said_to_be_text(text: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "nowhere"))
    assert refusal(bundle(text=text)) == "The clipboard holds text, not a picture."


# --- Data addresses -----------------------------------------------------------------------------------------


def _with_line_ends(text: str) -> str:
    return "\r\n".join(text[start : start + 20] for start in range(0, len(text), 20))


BASE64 = base64.b64encode(encoded()).decode()


@pytest.mark.parametrize(
    "address",
    [
        f"data:image/png;base64,{BASE64}",
        f"DATA:IMAGE/PNG;charset=x;BASE64,{BASE64}",
        f"data:image/png;base64,{_with_line_ends(BASE64)}",
        f"data:image/png;base64,{BASE64.rstrip('=')}",
        f"data:image/png;base64,{base64.urlsafe_b64encode(encoded()).decode()}",
        f"data:image/png;base64,{quote_from_bytes(BASE64.encode(), safe='')}",
        f"data:image/png,{quote_from_bytes(encoded())}",
    ],
)
def test_a_data_address(address: str) -> None:
    assert content(bundle(text=address)) == encoded()


def test_a_data_address_among_addresses() -> None:
    data = QMimeData()
    data.setData("text/uri-list", f"data:image/png;base64,{BASE64}".encode())
    assert content(data) == encoded()
    data.setData("text/uri-list", f"data:image/png,{quote_from_bytes(encoded())}".encode())
    assert content(data) == encoded()


@pytest.mark.parametrize(
    "address",
    [
        "data:",
        "data:image/png",
        "data:image/png;base64,",
        "data:image/png;base64,%%%",
        "data:image/png;base64,AAAAA",
    ],
)
def test_a_damaged_data_address(address: str) -> None:
    assert refusal(bundle(text=address)) == "The picture in this data address is damaged."


def test_a_data_address_of_text() -> None:
    assert refusal(bundle(text="data:text/plain,hello")) == "The clipboard holds text, not a picture."
    assert refusal(bundle(text="data:,hello")) == "The clipboard holds text, not a picture."


# --- What is refused ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "address",
    ["https://example.org/cat.jpg", "HTTP://EXAMPLE.ORG", "ftp://example.org/a.png", "www.example.org/a.png",
     "blob:https://example.org/123"],
)  # fmt: skip
def test_a_web_address_is_refused(address: str) -> None:
    told = "This is a web address, and LookAloud downloads nothing."
    assert refusal(bundle(text=address)) == told
    assert refusal(bundle(urls=[address])) == told


def test_nothing_and_something_else() -> None:
    assert refusal(QMimeData()) == "The clipboard is empty."
    assert refusal(bundle(text="  \n")) == "The clipboard is empty."
    assert refusal(bundle(audio__wav=b"RIFF")) == "The clipboard holds something that is not a picture."
    with pytest.raises(SourceError, match="This is not a picture"):
        pictures_from(bundle(audio__wav=b"RIFF"), DROP)


def test_endings_are_in_lower_case_and_there_once() -> None:
    assert [suffix for suffix in PICTURE_SUFFIXES if suffix != suffix.lower().strip(".")] == []
    assert len(set(PICTURE_SUFFIXES)) == len(PICTURE_SUFFIXES)
