"""Every kind of file, its first picture, the right way up."""

import io
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageSequence

from captioner.images import read_picture
from tests.images.samples import (
    BLUE,
    EXIF_ORIENTATIONS,
    FORMATS,
    GREEN,
    RED,
    WHITE,
    assert_colours,
    encoded,
    exif_with,
    failure,
    heic,
    inverse,
    quarters,
    stored_with_orientation,
)


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("file_name", ["photo", "PHOTO.JPG", "photo.txt"])
def test_reads_every_format_whatever_the_file_is_called(name: str, file_name: str, tmp_path: Path) -> None:
    write, tolerance = FORMATS[name]
    path = tmp_path / file_name
    path.write_bytes(write())
    picture = read_picture(path)
    expected_size = (64, 64) if "ICO" in name else (64, 48)
    assert (picture.width, picture.height) == picture.image.size == expected_size
    assert_colours(picture.image, [RED, GREEN, BLUE, WHITE], tolerance)


def test_reads_an_avif_that_calls_itself_a_general_image_file() -> None:
    data = encoded(quarters(), "AVIF", quality=95)
    general = data[:8] + b"mif1" + data[12:]
    assert b"avif" in general[12:64]
    assert_colours(read_picture(general).image, [RED, GREEN, BLUE, WHITE], 8)


@pytest.mark.parametrize(
    "data",
    [
        b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n%%EndComments\nshowpage\n",
        b"<html><body>Not found</body></html>",
        b"%PDF-1.7\n",
        b"no picture at all",
        b"\0" * 100,
        b"x",
    ],
    ids=["PostScript", "HTML", "PDF", "text", "zeros", "one letter"],
)
def test_what_is_no_picture_is_said_to_be_none(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "holiday.jpg"
    path.write_bytes(data)
    error = failure(path)
    assert error.title == "holiday.jpg is not a picture of a known kind."
    assert "JPEG or PNG" in error.hint


@pytest.mark.parametrize(
    "write",
    [
        lambda first, second: encoded(first, "GIF", save_all=True, append_images=[second]),
        lambda first, second: encoded(first, "PNG", save_all=True, append_images=[second]),
        lambda first, second: encoded(first, "WEBP", save_all=True, append_images=[second], lossless=True),
        lambda first, second: encoded(first, "TIFF", save_all=True, append_images=[second]),
        lambda first, second: encoded(first, "AVIF", save_all=True, append_images=[second], quality=95),
        lambda first, second: heic(first, second),
    ],
    ids=["GIF", "APNG", "WebP", "TIFF", "AVIF", "HEIC"],
)
def test_takes_the_first_of_several(write: Callable[[Image.Image, Image.Image], bytes]) -> None:
    data = write(quarters(), inverse())
    assert_colours(read_picture(data).image, [RED, GREEN, BLUE, WHITE], 10)


def test_the_files_of_several_pictures_hold_several() -> None:
    data = encoded(quarters(), "GIF", save_all=True, append_images=[inverse()])
    assert len(list(ImageSequence.Iterator(Image.open(io.BytesIO(data))))) == 2


def test_a_first_frame_smaller_than_its_animation_keeps_its_place() -> None:
    screen = b"GIF89a" + struct.pack("<HHBBB", 64, 48, 0x80, 0, 0) + bytes([10, 10, 10, *RED])
    frame_only = encoded(Image.new("P", (32, 24), 1), "GIF", optimize=False)
    block = frame_only[frame_only.index(b",\0\0\0\0") :]
    data = screen + b"," + struct.pack("<HHHH", 32, 24, 32, 24) + b"\0" + pixel_data(block)
    picture = read_picture(data)
    assert (picture.width, picture.height) == (64, 48)
    assert_colours(picture.image, [(10, 10, 10)] * 3 + [RED])


def pixel_data(frame: bytes) -> bytes:
    """The compressed pixels of one GIF frame, without its place and its own palette."""
    flags = frame[9]
    palette = 3 * 2 ** ((flags & 7) + 1) if flags & 0x80 else 0
    return frame[10 + palette :]


@pytest.mark.parametrize("orientation", EXIF_ORIENTATIONS)
@pytest.mark.parametrize(
    ("format", "options"),
    [
        ("JPEG", {"quality": 95}),
        ("PNG", {}),
        ("WEBP", {"lossless": True}),
        ("TIFF", {}),
        ("TIFF", {"compression": "tiff_lzw"}),
        ("AVIF", {"quality": 95}),
        ("HEIF", {}),
    ],
    ids=["JPEG", "PNG", "WebP", "TIFF", "LZW TIFF", "AVIF", "HEIC"],
)
def test_turns_pictures_upright(format: str, options: dict[str, Any], orientation: int) -> None:
    stored = stored_with_orientation(orientation)
    exif = exif_with(orientation)
    if format == "HEIF":
        # As telephones do: the container says it, and EXIF says it again. Being turned twice would show.
        data = heic(stored, exif=exif.tobytes())
        assert (b"irot" in data or b"imir" in data) == (orientation != 1)
    else:
        data = encoded(stored, format, exif=exif, **options)
    picture = read_picture(data)
    assert (picture.width, picture.height) == picture.image.size == (64, 48)
    assert_colours(picture.image, [RED, GREEN, BLUE, WHITE], 10)


def test_nobody_can_turn_the_picture_a_second_time() -> None:
    picture = read_picture(encoded(stored_with_orientation(6), "JPEG", exif=exif_with(6)))
    assert dict(picture.image.getexif()) == {}
    assert picture.image.info == {}


def test_damaged_exif_does_not_cost_the_picture() -> None:
    good = encoded(quarters(), "JPEG", quality=95)
    exif = b"Exif\0\0II*\0\xff\xff\xff\xff" + b"\x77" * 60
    data = good[:2] + struct.pack(">HH", 0xFFE1, len(exif) + 2) + exif + good[2:]
    assert_colours(read_picture(data).image, [RED, GREEN, BLUE, WHITE], 6)


@pytest.mark.parametrize("value", [0, 9, 77])
def test_an_unknown_orientation_is_ignored(value: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = value
    data = encoded(quarters(), "PNG", exif=exif)
    assert_colours(read_picture(data).image, [RED, GREEN, BLUE, WHITE])
