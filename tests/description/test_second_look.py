"""Text and codes, as far as they are wanted and likely."""

import numpy as np
import pytest
import zxingcpp
from PIL import Image, ImageDraw, ImageFont
from skimage import data

from captioner.description.description import Parts
from captioner.description.reading import Code, Reading
from captioner.description.second_look import read
from captioner.description.text_likely import is_text_likely
from captioner.description.text_reader import TextReader
from captioner.errors import Cancelled

PHOTOS = ("coffee", "chelsea", "rocket")


@pytest.fixture(scope="module")
def reader() -> TextReader:
    return TextReader()


@pytest.fixture(scope="module")
def poster() -> Image.Image:
    image = Image.new("RGB", (600, 300), "white")
    ImageDraw.Draw(image).text((20, 100), "Scan me", fill="black", font=ImageFont.load_default(48))
    code = zxingcpp.create_barcode("https://harbour.example", zxingcpp.BarcodeFormat.QRCode)
    image.paste(Image.fromarray(np.asarray(code.to_image(scale=5))), (380, 60))
    return image


def with_label(photo: Image.Image) -> Image.Image:
    """Letters of 7 % of the height on a label."""
    made = photo.copy()
    draw, letters = ImageDraw.Draw(made), ImageFont.load_default(photo.height // 10)
    place = (photo.width // 3, photo.height // 3)
    draw.rectangle(draw.textbbox(place, "Bakery", font=letters), fill="white")
    draw.text(place, "Bakery", fill="black", font=letters)
    return made


def photo(name: str) -> Image.Image:
    image: Image.Image = Image.fromarray(getattr(data, name)())
    return image


def test_text_and_codes_each_with_its_time(poster: Image.Image, reader: TextReader) -> None:
    reading = read(poster, "document", Parts(), reader)
    assert reading.paragraphs == ("Scan me",)
    assert reading.codes == (Code("QR code", "https://harbour.example"),)
    assert all(reading.milliseconds[part] > 0 for part in ("text", "codes"))


def test_what_is_off_takes_no_time(poster: Image.Image, reader: TextReader) -> None:
    text = read(poster, "document", Parts(codes=False), reader)
    assert (text.paragraphs, text.codes, text.milliseconds.keys()) == (("Scan me",), (), {"text"})
    codes = read(poster, "document", Parts(text=False), reader)
    assert (codes.paragraphs, len(codes.codes), codes.milliseconds.keys()) == ((), 1, {"codes"})
    nothing = read(b"not even a picture", "document", Parts(text=False, codes=False), reader)
    assert nothing == Reading()
    assert nothing.milliseconds == {}


@pytest.mark.parametrize("name", PHOTOS)
def test_text_is_likely_in_a_photo_with_a_label_and_not_without(name: str, reader: TextReader) -> None:
    assert not is_text_likely(photo(name), reader)
    assert is_text_likely(with_label(photo(name)), reader)


def test_a_photo_is_read_when_text_is_likely(reader: TextReader) -> None:
    assert read(with_label(photo("coffee")), "photo", Parts(), reader).paragraphs == ("Bakery",)
    reading = read(photo("coffee"), "photo", Parts(), reader)
    assert reading == Reading()
    assert reading.milliseconds["text"] > 0


def test_a_photo_without_text_never_loads_what_recognises_it() -> None:
    class NeverAsked(TextReader):
        def read(self, *_arguments: object) -> Reading:  # type: ignore[override]
            raise AssertionError

    assert read(photo("coffee"), "photo", Parts(), NeverAsked()) == Reading()
    with pytest.raises(AssertionError):
        read(photo("coffee"), None, Parts(), NeverAsked())


def test_it_stops_when_asked(poster: Image.Image, reader: TextReader) -> None:
    for parts in (Parts(), Parts(text=False)):
        with pytest.raises(Cancelled):
            read(poster, "document", parts, reader, lambda: True)
