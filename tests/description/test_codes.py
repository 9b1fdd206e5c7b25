"""QR codes and bar codes, against codes that ZXing writes."""

from typing import Any

import numpy as np
import pytest
import zxingcpp
from PIL import Image
from skimage import data

from captioner.description.codes import clean, read_codes
from captioner.description.reading import Code

FORMATS: Any = zxingcpp.BarcodeFormat


def drawn(content: str, kind: str, scale: int = 3) -> Image.Image:
    code = zxingcpp.create_barcode(content, getattr(FORMATS, kind))
    return Image.fromarray(np.asarray(code.to_image(scale=scale))).convert("RGB")


@pytest.mark.parametrize(
    ("kind", "name", "content"),
    [
        ("QRCode", "QR code", "https://harbour.example/fähre?id=7"),
        ("DataMatrix", "Data Matrix", "Lot 12, Köln"),
        ("Aztec", "Aztec", "Ticket 4711"),
        ("PDF417", "PDF417", "Boarding pass"),
        ("EAN13", "EAN-13", "4006381333931"),
        ("EAN8", "EAN-8", "96385074"),
        ("Code128", "Code 128", "AB-1234"),
        ("Code39", "Code 39", "AB1234"),
    ],
)
def test_kinds(kind: str, name: str, content: str) -> None:
    assert read_codes(drawn(content, kind)) == (Code(name, content),)


def test_they_come_top_left_first_and_once() -> None:
    page = Image.new("RGB", (700, 500), "white")
    for content, place in (("four", (350, 300)), ("two", (300, 8)), ("one", (20, 20)), ("one", (20, 300))):
        page.paste(drawn(content, "QRCode"), place)
    assert [code.content for code in read_codes(page)] == ["one", "two", "four"]


@pytest.mark.parametrize("turned", [90, 180, 33])
def test_turned_and_light_on_dark(turned: int) -> None:
    code = drawn("turned", "QRCode", scale=6).rotate(turned, expand=True, fillcolor="white")
    assert [found.content for found in read_codes(code)] == ["turned"]
    assert [found.content for found in read_codes(Image.eval(code, lambda value: 255 - value))] == ["turned"]


def test_in_a_picture_of_many_pixels() -> None:
    page = Image.new("RGB", (4000, 3000), "white")
    page.paste(drawn("large", "QRCode", scale=12), (1000, 900))
    assert [code.content for code in read_codes(page)] == ["large"]


def test_a_code_without_check_digits_is_left_alone() -> None:
    assert read_codes(drawn("A1234A", "Codabar")) == ()


def test_content_is_told_as_one_harmless_line() -> None:
    assert clean("BEGIN:VCARD\r\nFN:Ann\x1dB\u202etxt.exe\u0000 ") == "BEGIN:VCARD FN:Ann B txt.exe"


@pytest.mark.parametrize(
    "name", ["astronaut", "coffee", "chelsea", "rocket", "page", "text", "brick", "grass"]
)
def test_photos_and_textures_hold_none(name: str) -> None:
    assert read_codes(Image.fromarray(getattr(data, name)()).convert("RGB")) == ()
