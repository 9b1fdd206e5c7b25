"""Pictures in: every kind of file, source and pixel, and every way to fail."""

import errno
import io
import os
import pickle
import socket
import stat
import struct
import subprocess
import sys
import threading
import types
import warnings
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pillow_heif
import pytest
from PIL import Image, ImageCms, ImageFile, ImageSequence, PngImagePlugin

from captioner import images, pixels
from captioner.errors import ImageError
from captioner.images import Picture, read_picture
from tests.hostile_pictures import png_chunk, png_file

RED, GREEN, BLUE, WHITE = (230, 20, 20), (20, 200, 20), (20, 20, 230), (240, 240, 240)
CORNERS = {
    ("top", "left"): RED,
    ("top", "right"): GREEN,
    ("bottom", "left"): BLUE,
    ("bottom", "right"): WHITE,
}
OPPOSITE = {"top": "bottom", "bottom": "top", "left": "right", "right": "left"}


def quarters(
    width: int = 64,
    height: int = 48,
    colours: tuple[Any, Any, Any, Any] = (RED, GREEN, BLUE, WHITE),
    mode: str = "RGB",
) -> Image.Image:
    """A picture whose four quarters are, in reading order, the four colours."""
    picture = Image.new(mode, (width, height))
    half_width, half_height = width // 2, height // 2
    for number, colour in enumerate(colours):
        left, top = (number % 2) * half_width, (number // 2) * half_height
        picture.paste(colour, (left, top, left + half_width, top + half_height))
    return picture


def encoded(image: Image.Image, format: str, **options: Any) -> bytes:
    stream = io.BytesIO()
    image.save(stream, format, **options)
    return stream.getvalue()


def heic(first: Image.Image, *others: Image.Image, **options: Any) -> bytes:
    stream = io.BytesIO()
    file = pillow_heif.from_pillow(first)
    for image in others:
        file.add_from_pillow(image)
    file.save(stream, quality=95, **options)
    return stream.getvalue()


def centres(image: Image.Image) -> list[tuple[int, ...]]:
    """The colours in the middle of the four quarters, in reading order."""
    width, height = image.size
    return [
        image.getpixel((width * x // 4, height * y // 4))  # type: ignore[misc]
        for y in (1, 3)
        for x in (1, 3)
    ]


def assert_colours(image: Image.Image, expected: list[tuple[int, int, int]], tolerance: int = 0) -> None:
    assert image.mode == "RGB"
    assert np.abs(np.subtract(centres(image), expected)).max() <= tolerance, centres(image)


def failure(source: Any, **options: Any) -> ImageError:
    with pytest.raises(ImageError) as caught:
        read_picture(source, **options)
    error = caught.value
    assert error.title.endswith(".")
    assert error.hint.endswith(".")
    assert "\n" not in str(error)
    return error


# --- Formats ------------------------------------------------------------------------------------------------

FORMATS: dict[str, tuple[Callable[[], bytes], int]] = {  # how to write it, and how far its colours may be off
    "JPEG": (lambda: encoded(quarters(), "JPEG", quality=95), 6),
    "progressive JPEG": (lambda: encoded(quarters(), "JPEG", quality=95, progressive=True), 6),
    "MPO": (lambda: encoded(quarters(), "MPO", save_all=True, append_images=[inverse()], quality=95), 6),
    "PNG": (lambda: encoded(quarters(), "PNG"), 0),
    "GIF": (lambda: encoded(quarters(), "GIF"), 0),
    "WebP": (lambda: encoded(quarters(), "WEBP", quality=95), 8),
    "lossless WebP": (lambda: encoded(quarters(), "WEBP", lossless=True), 0),
    "BMP": (lambda: encoded(quarters(), "BMP"), 0),
    "TIFF": (lambda: encoded(quarters(), "TIFF"), 0),
    "LZW TIFF": (lambda: encoded(quarters(), "TIFF", compression="tiff_lzw"), 0),
    "JPEG TIFF": (lambda: encoded(quarters(), "TIFF", compression="jpeg", quality=95), 8),
    "big TIFF": (lambda: encoded(quarters(), "TIFF", big_tiff=True), 0),
    "HEIC": (lambda: heic(quarters()), 10),
    "AVIF": (lambda: encoded(quarters(), "AVIF", quality=95), 8),
    "JPEG 2000": (lambda: encoded(quarters(), "JPEG2000"), 0),
    "JPEG 2000 stream": (lambda: encoded(quarters(), "JPEG2000", no_jp2=True), 0),
    "PPM": (lambda: encoded(quarters(), "PPM"), 0),
    "TGA": (lambda: encoded(quarters(), "TGA"), 0),
    "run-length TGA": (lambda: encoded(quarters(), "TGA", compression="tga_rle"), 0),
    "ICO": (lambda: encoded(quarters(64, 64), "ICO", sizes=[(16, 16), (64, 64)]), 0),
    "bitmap ICO": (lambda: encoded(quarters(64, 64), "ICO", sizes=[(64, 64)], bitmap_format="bmp"), 0),
}


def inverse() -> Image.Image:
    return quarters(colours=(WHITE, BLUE, GREEN, RED))


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


# --- First frame, first page --------------------------------------------------------------------------------


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


# --- Orientation --------------------------------------------------------------------------------------------

# What the EXIF standard says of the stored picture: which side its first row and its first column show.
EXIF_ORIENTATIONS = {
    1: ("top", "left"),
    2: ("top", "right"),
    3: ("bottom", "right"),
    4: ("bottom", "left"),
    5: ("left", "top"),
    6: ("right", "top"),
    7: ("right", "bottom"),
    8: ("left", "bottom"),
}


def stored_with_orientation(orientation: int, width: int = 64, height: int = 48) -> Image.Image:
    """The picture as a camera stores it, so that it shows the four colours in order when turned upright."""
    row, column = EXIF_ORIENTATIONS[orientation]
    places = [(r, c) for r in (row, OPPOSITE[row]) for c in (column, OPPOSITE[column])]
    colours = [CORNERS.get(place) or CORNERS[place[::-1]] for place in places]
    size = (height, width) if orientation >= 5 else (width, height)
    return quarters(*size, colours=tuple(colours))  # type: ignore[arg-type]


def exif_with(orientation: int) -> Image.Exif:
    exif = Image.Exif()
    exif[0x0112] = orientation
    return exif


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


# --- Colour -------------------------------------------------------------------------------------------------


def grey(*values: int) -> list[tuple[int, int, int]]:
    return [(value, value, value) for value in values]


def sixteen_bit() -> Image.Image:
    return Image.fromarray(
        np.kron(np.array([[0, 0x4000], [0x8000, 0xFFFF]], np.uint16), np.ones((24, 32), np.uint16))
    )


@pytest.mark.parametrize(
    ("image", "format", "expected"),
    [
        (quarters(colours=(0, 80, 160, 255), mode="L"), "PNG", grey(0, 80, 160, 255)),
        (quarters(colours=(0, 1, 1, 0), mode="1"), "PNG", grey(0, 255, 255, 0)),
        (quarters(colours=(0, 1, 1, 0), mode="1"), "TIFF", grey(0, 255, 255, 0)),
        (sixteen_bit(), "PNG", grey(0, 64, 128, 255)),
        (sixteen_bit(), "TIFF", grey(0, 64, 128, 255)),
        (quarters(colours=(0, 0x4000, 0x8000, 0xFFFF), mode="I"), "PPM", grey(0, 64, 128, 255)),
        (quarters(colours=(0, 0x4000, 0x8000, 0xFFFF), mode="I"), "TIFF", grey(0, 64, 128, 255)),
        (quarters(colours=(-1000, 0, 1000, 1000), mode="I"), "TIFF", grey(0, 128, 255, 255)),
        (quarters(colours=(0.0, 0.2, 0.4, 1.0), mode="F"), "TIFF", grey(0, 51, 102, 255)),
        (quarters(colours=(0.0, 50.0, 100.0, 200.0), mode="F"), "TIFF", grey(0, 50, 100, 200)),
        (quarters(colours=(-10.0, 990.0, float("nan"), 990.0), mode="F"), "TIFF", grey(0, 255, 3, 255)),
        (quarters().quantize(8), "PNG", [RED, GREEN, BLUE, WHITE]),
        (quarters().quantize(8), "BMP", [RED, GREEN, BLUE, WHITE]),
    ],
    ids=["grey", "1-bit PNG", "1-bit TIFF", "16-bit PNG", "16-bit TIFF", "16-bit PGM", "32-bit TIFF",
         "negative numbers", "float", "float to 255", "float with gaps", "palette PNG", "palette BMP"],
)  # fmt: skip
def test_every_depth_becomes_eight_bit_rgb(
    image: Image.Image, format: str, expected: list[tuple[int, int, int]]
) -> None:
    assert_colours(read_picture(encoded(image, format)).image, expected, 1)


def test_sixteen_bit_colour_png() -> None:
    row = b"\0" + struct.pack(">HHH", 0xFFFF, 0x8000, 0x0100) * 8
    data = png_file(png_chunk(b"IDAT", zlib.compress(row * 8)), depth=16)
    assert_colours(read_picture(data).image, [(255, 128, 1)] * 4)


def test_a_constant_float_picture_is_no_division_by_zero() -> None:
    assert_colours(read_picture(Image.new("F", (8, 8), 5000.0)).image, grey(0, 0, 0, 0))


def test_inverted_cmyk_jpeg() -> None:
    # Full magenta and yellow are red, and so on; Adobe stores them inverted and says so in its segment.
    inks = ((0, 255, 255, 0), (255, 0, 255, 0), (255, 255, 0, 0), (0, 0, 0, 0))
    data = encoded(quarters(colours=inks, mode="CMYK"), "JPEG", quality=95)
    assert b"\xff\xee\x00\x0eAdobe" in data
    expected = [(255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 255)]
    assert_colours(read_picture(data).image, expected, 8)


def test_cmyk_tiff() -> None:
    inks = ((0, 255, 255, 0), (255, 0, 255, 0), (0, 0, 0, 255), (0, 0, 0, 0))
    data = encoded(quarters(colours=inks, mode="CMYK"), "TIFF")
    assert_colours(read_picture(data).image, [(255, 0, 0), (0, 255, 0), (0, 0, 0), (255, 255, 255)])


def test_lab_tiff() -> None:
    # Lightness from 0 to 255, then two differences, neutral at 128. The third is red: 53, 80, 67.
    colours = ((0, 128, 128), (255, 128, 128), (135, 208, 195), (135, 128, 128))
    data = encoded(quarters(colours=colours, mode="LAB"), "TIFF")
    black, white, red, middle = centres(read_picture(data).image)
    assert max(black) <= 2
    assert min(white) >= 253
    assert red[0] > 230
    assert max(red[1:]) < 60
    assert max(middle) - min(middle) <= 2
    assert 120 <= middle[0] <= 135


# --- Transparency -------------------------------------------------------------------------------------------

MIDDLE = pixels.BACKGROUND


def test_the_background_is_neutral() -> None:
    assert len(set(MIDDLE)) == 1
    assert 100 <= MIDDLE[0] <= 156


@pytest.mark.parametrize(
    ("format", "options"),
    [
        ("PNG", {}),
        ("WEBP", {"lossless": True, "exact": True}),
        ("TIFF", {}),
        ("TGA", {}),
        ("AVIF", {"quality": 100}),
    ],
)
def test_transparent_parts_are_laid_over_the_background(format: str, options: dict[str, Any]) -> None:
    colours = ((255, 0, 0, 255), (255, 0, 0, 0), (0, 0, 0, 128), (255, 255, 255, 128))
    data = encoded(quarters(colours=colours, mode="RGBA"), format, **options)
    assert_colours(
        read_picture(data).image, [(255, 0, 0), MIDDLE, *grey(64, 192)], 4 if format == "AVIF" else 1
    )


def test_transparent_heic() -> None:
    data = heic(
        quarters(colours=((255, 0, 0, 255), (255, 0, 0, 0), (0, 0, 0, 255), (0, 0, 0, 0)), mode="RGBA")
    )
    assert_colours(read_picture(data).image, [(255, 0, 0), MIDDLE, (0, 0, 0), MIDDLE], 10)


def test_transparent_grey() -> None:
    data = encoded(quarters(colours=((0, 255), (0, 0), (255, 255), (255, 0)), mode="LA"), "PNG")
    assert_colours(read_picture(data).image, [(0, 0, 0), MIDDLE, (255, 255, 255), MIDDLE])


def test_palette_with_one_transparent_colour() -> None:
    image = quarters(colours=(0, 1, 2, 1), mode="P")
    image.putpalette([*RED, *GREEN, *BLUE])
    for data in (encoded(image, "GIF", transparency=1), encoded(image, "PNG", transparency=1)):
        assert_colours(read_picture(data).image, [RED, MIDDLE, BLUE, MIDDLE])


def test_palette_with_an_alpha_for_each_colour() -> None:
    image = quarters(colours=(0, 1, 2, 1), mode="P")
    image.putpalette([255, 0, 0, 0, 0, 0, 255, 255, 255])
    data = encoded(image, "PNG", transparency=bytes([255, 128, 0]))
    assert_colours(read_picture(data).image, [(255, 0, 0), (64, 64, 64), MIDDLE, (64, 64, 64)], 1)


def test_one_transparent_colour_without_a_palette() -> None:
    data = encoded(quarters(), "PNG", transparency=GREEN)
    assert_colours(read_picture(data).image, [RED, MIDDLE, BLUE, WHITE])
    data = encoded(quarters(colours=(0, 80, 160, 255), mode="L"), "PNG", transparency=80)
    assert_colours(read_picture(data).image, [(0, 0, 0), MIDDLE, *grey(160, 255)])


@pytest.mark.parametrize("mode", ["La", "RGBa", "PA"])
def test_the_rare_kinds_of_transparency_in_memory(mode: str) -> None:
    image = Image.new("LA", (8, 8), (0, 0)).convert("RGBA")
    image.paste((200, 200, 200, 255), (0, 0, 4, 4))
    rare = image.convert("LA").convert("La") if mode == "La" else image.convert(mode)
    assert rare.mode == mode
    assert_colours(read_picture(rare).image, [(200, 200, 200), MIDDLE, MIDDLE, MIDDLE], 1)


# --- Colour profiles ----------------------------------------------------------------------------------------


def icc_profile(
    colour_space: bytes = b"RGB ", *, swap_red_and_blue: bool = False, gamma: float = 2.2
) -> bytes:
    """A minimal ICC profile (version 2), with the primaries of sRGB or with red and blue exchanged."""

    def fixed(*values: float) -> bytes:
        return struct.pack(f">{len(values)}i", *(round(value * 65536) for value in values))

    curve = b"curv" + struct.pack(">IIH", 0, 1, round(gamma * 256)) + bytes(2)
    tags = {
        b"desc": b"desc" + struct.pack(">II", 0, 5) + b"test\0" + bytes(79),
        b"cprt": b"text" + bytes(4) + b"CC0\0",
        b"wtpt": b"XYZ " + bytes(4) + fixed(0.9642, 1, 0.8249),
    }
    if colour_space == b"GRAY":
        tags[b"kTRC"] = curve
    else:
        primaries = [(0.4361, 0.2225, 0.0139), (0.3851, 0.7169, 0.0971), (0.1431, 0.0606, 0.7141)]
        for letter, primary in zip(b"rgb", primaries[:: -1 if swap_red_and_blue else 1], strict=True):
            tags[bytes([letter]) + b"XYZ"] = b"XYZ " + bytes(4) + fixed(*primary)
            tags[bytes([letter]) + b"TRC"] = curve
    table, body = struct.pack(">I", len(tags)), b""
    for name, content in tags.items():
        table += name + struct.pack(">II", 128 + 4 + 12 * len(tags) + len(body), len(content))
        body += content + bytes(-len(content) % 4)
    length = 128 + len(table) + len(body)
    header = struct.pack(">I4sI4s4s4s", length, b"none", 0x02400000, b"mntr", colour_space, b"XYZ ")
    header += struct.pack(">6H4s", 2024, 1, 1, 0, 0, 0, b"acsp") + bytes(28) + fixed(0.9642, 1, 0.8249)
    return header.ljust(128, b"\0") + table + body


PURE = ((255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 255))


@pytest.mark.parametrize("format", ["PNG", "JPEG", "TIFF", "WEBP"])
def test_a_colour_profile_is_applied(format: str) -> None:
    options = {"lossless": True} if format == "WEBP" else {}
    profile = icc_profile(swap_red_and_blue=True)
    data = encoded(quarters(colours=PURE), format, icc_profile=profile, **options)
    expected = [(0, 0, 255), (0, 255, 0), (255, 0, 0), (255, 255, 255)]
    assert_colours(read_picture(data).image, expected, 8)


def test_a_colour_profile_is_applied_beneath_transparency() -> None:
    colours = ((255, 0, 0, 255), (255, 0, 0, 0), (0, 0, 255, 255), (0, 0, 255, 0))
    profile = icc_profile(swap_red_and_blue=True)
    data = encoded(quarters(colours=colours, mode="RGBA"), "PNG", icc_profile=profile)
    assert_colours(read_picture(data).image, [(0, 0, 255), MIDDLE, (255, 0, 0), MIDDLE], 4)


def test_a_grey_profile_is_applied() -> None:
    image = quarters(colours=(0, 128, 255, 128), mode="L")
    linear = encoded(image, "PNG", icc_profile=icc_profile(b"GRAY", gamma=1.0))
    # Half of the light is 188 in sRGB.
    assert_colours(read_picture(linear).image, grey(0, 188, 255, 188), 2)


def test_an_rgb_profile_on_a_grey_picture_is_applied() -> None:
    image = quarters(colours=(0, 128, 255, 128), mode="L")
    linear = encoded(image, "TIFF", icc_profile=icc_profile(gamma=1.0))
    assert_colours(read_picture(linear).image, grey(0, 188, 255, 188), 2)


def test_an_srgb_profile_changes_nothing() -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    data = encoded(quarters(), "PNG", icc_profile=profile)
    assert_colours(read_picture(data).image, [RED, GREEN, BLUE, WHITE])


@pytest.mark.parametrize(
    "profile",
    [b"garbage" * 100, b"", icc_profile()[:200], icc_profile(b"CMYK"), icc_profile(b"GRAY")],
    ids=["garbage", "empty", "cut off", "for inks", "for greys"],
)
def test_a_profile_that_is_bad_or_does_not_fit_is_ignored(profile: bytes) -> None:
    data = encoded(quarters(), "TIFF", icc_profile=profile)
    assert_colours(read_picture(data).image, [RED, GREEN, BLUE, WHITE])


# --- Sources ------------------------------------------------------------------------------------------------


class OneByteAtATime(io.RawIOBase):
    """A stream like a slow pipe: it cannot be wound back, and gives less than it is asked for."""

    def __init__(self, data: bytes) -> None:
        self.stream = io.BytesIO(data)

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        return self.stream.read(min(size, 1))


def test_path_text_bytes_and_streams_give_the_same_picture(tmp_path: Path) -> None:
    data = encoded(quarters(), "PNG")
    path = tmp_path / "photo.png"
    path.write_bytes(data)
    at_its_end = io.BytesIO(data)
    at_its_end.seek(0, io.SEEK_END)
    with path.open("rb") as opened:
        for source in (path, str(path), data, bytearray(data), opened, at_its_end, OneByteAtATime(data)):
            picture = read_picture(source)  # type: ignore[arg-type]
            assert_colours(picture.image, [RED, GREEN, BLUE, WHITE])


def test_a_picture_behind_a_link_is_read(tmp_path: Path) -> None:
    (tmp_path / "photo.png").write_bytes(encoded(quarters(), "PNG"))
    (tmp_path / "link").symlink_to("photo.png")
    assert_colours(read_picture(tmp_path / "link").image, [RED, GREEN, BLUE, WHITE])


def test_a_pillow_image_is_read_and_left_alone() -> None:
    image = quarters(colours=PURE)
    image.info["icc_profile"] = icc_profile(swap_red_and_blue=True)
    image.getexif()[0x0112] = 3
    before = image.tobytes()
    picture = read_picture(image)
    assert_colours(picture.image, [PURE[3], PURE[0], PURE[1], PURE[2]], 8)  # turned, red and blue exchanged
    assert image.tobytes() == before
    assert "icc_profile" in image.info


def test_a_picture_does_not_change_when_the_image_it_came_from_does() -> None:
    image = quarters()
    picture = read_picture(image)
    image.paste((0, 0, 0), (0, 0, 64, 48))
    assert_colours(picture.image, [RED, GREEN, BLUE, WHITE])


def test_an_image_opened_but_not_loaded_is_read() -> None:
    image = Image.open(io.BytesIO(encoded(quarters(), "PNG")))
    assert_colours(read_picture(image).image, [RED, GREEN, BLUE, WHITE])


def test_a_closed_image_is_an_error() -> None:
    image = Image.open(io.BytesIO(encoded(quarters(), "PNG")))
    image.close()
    failure(image)


@pytest.mark.parametrize(
    ("array", "expected"),
    [
        (np.asarray(quarters()), [RED, GREEN, BLUE, WHITE]),
        (np.asarray(quarters())[:, ::-1], [GREEN, RED, WHITE, BLUE]),
        (np.asfortranarray(quarters()), [RED, GREEN, BLUE, WHITE]),
        (np.asarray(quarters()).astype(np.uint16) * 257, [RED, GREEN, BLUE, WHITE]),
        ((np.asarray(quarters()).astype(np.uint16) * 257).astype(">u2"), [RED, GREEN, BLUE, WHITE]),
        (np.asarray(quarters()) / 255, [RED, GREEN, BLUE, WHITE]),
        ((np.asarray(quarters()) / 255).astype(np.float32), [RED, GREEN, BLUE, WHITE]),
        ((np.asarray(quarters()) / 255).astype(np.float16), [RED, GREEN, BLUE, WHITE]),
        (np.array([[0, 80], [160, 255]], np.uint8), grey(0, 80, 160, 255)),
        (np.array([[[0], [80]], [[160], [255]]], np.uint8), grey(0, 80, 160, 255)),
        (np.array([[False, True], [True, False]]), grey(0, 255, 255, 0)),
        (np.array([[-1e-7, 1 + 1e-7], [0.2, 1]]), grey(0, 255, 51, 255)),
        (
            np.array([[[9, 9, 9, 255], [9, 9, 9, 0]]] * 2, np.uint8),
            [(9, 9, 9), pixels.BACKGROUND, (9, 9, 9), pixels.BACKGROUND],
        ),
    ],
    ids=["uint8", "mirrored view", "column order", "uint16", "big-endian", "float64", "float32", "float16",
         "grey", "one channel", "bool", "rounding errors", "alpha"],
)  # fmt: skip
def test_arrays(array: np.ndarray[Any, Any], expected: list[tuple[int, int, int]]) -> None:
    picture = read_picture(array)
    assert (picture.height, picture.width) == array.shape[:2]
    assert_colours(picture.image, expected, 1 if array.dtype == np.float16 else 0)


@pytest.mark.parametrize(
    ("array", "word"),
    [
        (np.zeros(5, np.uint8), "shape"),
        (np.zeros((2, 2, 2), np.uint8), "shape"),
        (np.zeros((3, 8, 8), np.uint8), "shape"),
        (np.zeros((1, 8, 8, 3), np.uint8), "shape"),
        (np.zeros((8, 8, 3), np.int32), "type"),
        (np.zeros((8, 8, 3), np.complex64), "type"),
        (np.array([["a"]]), "type"),
        (np.full((8, 8), 255.0), "between 0 and 1"),
        (np.full((8, 8), -0.5), "between 0 and 1"),
        (np.full((8, 8), np.nan), "between 0 and 1"),
        (np.zeros((0, 8, 3), np.uint8), "pixel"),
        (np.zeros((8, 0), np.uint8), "pixel"),
    ],
)
def test_arrays_that_are_no_pictures(array: np.ndarray[Any, Any], word: str) -> None:
    assert word in failure(array).hint


@pytest.mark.parametrize("source", [None, 5, ["photo.jpg"], object()])
def test_what_is_no_source_at_all_is_the_callers_mistake(source: Any) -> None:
    with pytest.raises(TypeError, match="cannot be read from"):
        read_picture(source)


def test_a_text_stream_is_the_callers_mistake() -> None:
    with pytest.raises(TypeError, match="binary"):
        read_picture(io.StringIO("abc"))  # type: ignore[arg-type]


@pytest.mark.parametrize("side", [0, -1])
def test_a_side_below_one_is_the_callers_mistake(side: int) -> None:
    with pytest.raises(ValueError, match="smallest_side"):
        read_picture(b"", smallest_side=side)


# --- Reduced scale ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("size", "side", "expected"),
    [
        ((4000, 3000), 224, (1000, 750)),  # an eighth would be 375, less than twice 224
        ((4000, 3000), 96, (500, 375)),
        ((4000, 3000), 600, (2000, 1500)),
        ((4000, 3000), 900, (4000, 3000)),
        ((64, 48), 224, (64, 48)),
        ((801, 403), 100, (401, 202)),
    ],
)
def test_a_large_jpeg_is_decoded_at_a_reduced_scale(
    size: tuple[int, int], side: int, expected: tuple[int, int]
) -> None:
    data = encoded(quarters(*size), "JPEG", quality=90)
    picture = read_picture(data, smallest_side=side)
    assert picture.image.size == expected
    assert (picture.width, picture.height) == size
    assert_colours(picture.image, [RED, GREEN, BLUE, WHITE], 6)


def test_the_decoder_itself_computes_fewer_pixels(monkeypatch: pytest.MonkeyPatch) -> None:
    sizes = []
    load = ImageFile.ImageFile.load

    def spying_load(image: ImageFile.ImageFile) -> Any:
        sizes.append(image.size)
        return load(image)

    monkeypatch.setattr(ImageFile.ImageFile, "load", spying_load)
    read_picture(encoded(quarters(1600, 1200), "JPEG"), smallest_side=64)
    assert set(sizes) == {(200, 150)}


def test_the_original_size_is_that_of_the_upright_picture() -> None:
    stored = stored_with_orientation(6, 1200, 1600)
    picture = read_picture(encoded(stored, "JPEG", exif=exif_with(6)), smallest_side=100)
    assert stored.size == (1600, 1200)
    assert (picture.width, picture.height) == (1200, 1600)
    assert picture.image.size == (300, 400)
    assert_colours(picture.image, [RED, GREEN, BLUE, WHITE], 6)


@pytest.mark.parametrize("format", ["PNG", "WEBP", "TIFF"])
def test_other_formats_are_reduced_after_decoding(format: str) -> None:
    colours = ((255, 0, 0, 255), (255, 0, 0, 0), (0, 0, 0, 255), (255, 255, 255, 255))
    options = {"lossless": True} if format == "WEBP" else {}
    data = encoded(quarters(800, 600, colours=colours, mode="RGBA"), format, **options)
    picture = read_picture(data, smallest_side=100)
    assert picture.image.size == (267, 200)
    assert (picture.width, picture.height) == (800, 600)
    assert_colours(picture.image, [(255, 0, 0), MIDDLE, (0, 0, 0), (255, 255, 255)])


def test_a_reduced_palette_picture_mixes_colours_not_numbers() -> None:
    image = Image.new("P", (400, 400))
    image.putpalette([200, 0, 0, 0, 200, 0, 200, 0, 0])  # between the reds 0 and 2 lies green
    image.paste(2, (0, 0, 400, 400))
    for column in range(0, 400, 2):
        image.paste(0, (column, 0, column + 1, 400))
    assert_colours(read_picture(encoded(image, "PNG"), smallest_side=50).image, [(200, 0, 0)] * 4)


# --- Errors from the file system ----------------------------------------------------------------------------


def test_a_missing_file_is_named_without_its_folder(tmp_path: Path) -> None:
    error = failure(tmp_path / "secret-folder" / "cat.jpg")
    assert error.title == "cat.jpg was not found."
    assert "secret-folder" not in str(error)


@pytest.mark.parametrize("name", ["a\0b.jpg", "x" * 5000, "", "photo.png/inside.jpg"])
def test_names_no_file_can_have_are_not_found(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("photo.png").write_bytes(encoded(quarters(), "PNG"))
    error = failure(name)
    assert error.title.endswith("was not found.")
    assert len(error.title) < 120


def test_names_are_made_fit_to_be_printed_and_spoken(tmp_path: Path) -> None:
    path = os.fsdecode(os.fsencode(tmp_path) + b"/cat\xff\n\x1b[31m.jpg")
    title = failure(path).title
    assert title.isprintable()
    assert title.startswith("cat??")
    title.encode()


def test_a_folder(tmp_path: Path) -> None:
    (tmp_path / "Holiday").mkdir()
    assert failure(tmp_path / "Holiday").title == "Holiday is a folder."
    assert failure(f"{tmp_path}/Holiday/").title == "Holiday is a folder."
    assert failure("/").title == "/ is a folder."


def test_a_broken_link(tmp_path: Path) -> None:
    (tmp_path / "link.jpg").symlink_to(tmp_path / "gone.jpg")
    error = failure(tmp_path / "link.jpg")
    assert error.title == "link.jpg is a link to a picture that is no longer there."
    assert "link" in error.hint


def test_a_link_that_leads_to_itself(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").symlink_to(tmp_path / "b.jpg")
    (tmp_path / "b.jpg").symlink_to(tmp_path / "a.jpg")
    assert failure(tmp_path / "a.jpg").title == "a.jpg is a link that leads back to itself."


def test_a_file_without_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "private.jpg"
    path.write_bytes(encoded(quarters(), "PNG"))
    path.chmod(0)
    if os.access(path, os.R_OK):  # nothing is forbidden to an administrator: let the system say so

        def forbidden(*_: Any) -> int:
            raise PermissionError(errno.EACCES, "Permission denied")

        monkeypatch.setattr(os, "open", forbidden)
    error = failure(path)
    assert error.title == "private.jpg may not be opened."
    assert "owner" in error.hint


def test_a_failing_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(b"x")

    def failing(*_: Any) -> int:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(os, "open", failing)
    assert failure(path).title == "photo.jpg could not be read."


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows keeps its pipes out of the file system")
def test_a_pipe_is_never_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pipe = tmp_path / "pipe.jpg"
    os.mkfifo(pipe)
    assert failure(pipe).title == "pipe.jpg is a device, not a picture."
    # The same when it takes the place of a file after that was looked at.
    regular = os.stat_result((stat.S_IFREG | 0o644, 1, 1, 1, 0, 0, 100, 0, 0, 0))
    monkeypatch.setattr(os, "stat", lambda *_, **__: regular)
    assert failure(pipe).title == "pipe.jpg is a device, not a picture."


@pytest.mark.parametrize("device", ["/dev/null", "/dev/zero", "/dev/tty"])
@pytest.mark.skipif(os.name == "nt", reason="these devices are those of Unix")
def test_devices(device: str) -> None:
    assert "device" in failure(device).title


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="needs sockets in the file system")
def test_a_socket(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # the name of a socket must be short
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("socket.jpg")
        assert "device" in failure("socket.jpg").title


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="needs /proc")
def test_a_file_of_the_system_that_claims_to_be_empty() -> None:
    assert failure("/proc/self/mem").title == "mem is empty."


def test_empty_files_bytes_streams_and_images(tmp_path: Path) -> None:
    (tmp_path / "photo.jpg").touch()
    assert failure(tmp_path / "photo.jpg").title == "photo.jpg is empty."
    for source in (b"", io.BytesIO(), Image.new("RGB", (0, 0)), Image.new("L", (5, 0))):
        assert failure(source).title == "The picture is empty."


@pytest.mark.parametrize(
    "address",
    [
        "http://example.org/cat.jpg",
        "https://example.org/cat.jpg",
        "HTTPS://example.org/",
        "ftp://example.org/a.jpg",
    ],
)
def test_a_web_address_is_not_fetched(address: str) -> None:
    error = failure(address)
    assert error.title == "This is a web address."
    assert error.hint.startswith("Save the picture")


@pytest.mark.parametrize(
    "error",
    [OSError("gone"), ValueError("closed"), TimeoutError(), zlib.error("x"), EOFError(), MemoryError()],
    ids=repr,
)
def test_a_stream_that_fails(error: Exception) -> None:
    class Failing(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            raise error

    assert failure(Failing(b"x")).title == "The picture could not be read."


def test_a_closed_stream() -> None:
    stream = io.BytesIO(encoded(quarters(), "PNG"))
    stream.close()
    assert failure(stream).title == "The picture could not be read."


# --- Limits -------------------------------------------------------------------------------------------------


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "huge.png"
    with path.open("wb") as stream:
        stream.write(encoded(quarters(), "PNG"))
        stream.truncate(images.MAX_FILE_BYTES + 1)  # a hole: it takes no room on the disk
    monkeypatch.setattr(images, "_read_at_most", lambda *_: pytest.fail("it was read"))
    error = failure(path)
    assert error.title == "huge.png is too large a file."
    assert "smaller copy" in error.hint


def test_an_endless_stream_is_left_at_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(images, "MAX_FILE_BYTES", 1000)

    class Endless(io.RawIOBase):
        given = 0

        def read(self, size: int = -1) -> bytes:
            self.given += size
            return b"x" * size

    stream = Endless()
    assert failure(stream).title == "The picture is too large a file."
    assert stream.given <= 1001
    assert failure(b"x" * 1001).title == "The picture is too large a file."


def test_a_file_at_the_limit_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    data = encoded(quarters(), "PNG")
    monkeypatch.setattr(images, "MAX_FILE_BYTES", len(data))
    assert_colours(read_picture(data).image, [RED, GREEN, BLUE, WHITE])


def test_the_pixel_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    png = encoded(quarters(64, 48), "PNG")
    monkeypatch.setattr(images, "MAX_PIXELS", 64 * 48)
    read_picture(png)
    monkeypatch.setattr(images, "MAX_PIXELS", 64 * 48 - 1)
    for source in (png, quarters(64, 48), np.asarray(quarters(64, 48))):
        assert failure(source).title == "The picture has too many pixels."
    assert failure(png, smallest_side=8).title == "The picture has too many pixels."


def test_a_jpeg_at_reduced_scale_may_have_twice_as_many_pixels(monkeypatch: pytest.MonkeyPatch) -> None:
    jpeg = encoded(quarters(64, 48), "JPEG", quality=95)
    monkeypatch.setattr(images, "MAX_PIXELS", 64 * 48 // 2)
    assert failure(jpeg).title == "The picture has too many pixels."
    assert read_picture(jpeg, smallest_side=8).image.size == (32, 24)
    monkeypatch.setattr(images, "MAX_PIXELS", 64 * 48 // 2 - 1)
    assert failure(jpeg, smallest_side=8).title == "The picture has too many pixels."


def test_a_decompression_bomb_is_refused_from_its_header(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(PngImagePlugin.PngImageFile, "load", lambda _: pytest.fail("it was decoded"))
    bomb = png_file(png_chunk(b"IDAT", zlib.compress(bytes(1000))), width=60000, height=60000)
    error = failure(bomb)
    assert error.title == "The picture has too many pixels."
    assert "smaller copy" in error.hint


def test_the_limit_of_the_host_program_is_neither_used_nor_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", 10)
    assert_colours(read_picture(encoded(quarters(), "PNG")).image, [RED, GREEN, BLUE, WHITE])
    assert Image.MAX_IMAGE_PIXELS == 10


# --- Damage -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("format", ["JPEG", "PNG", "GIF", "BMP", "TIFF", "PPM", "TGA"])
def test_a_picture_cut_off_is_said_to_be_incomplete(format: str, tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    data = encoded(Image.effect_noise((64, 48), 80).convert("RGB"), format)
    path.write_bytes(data[: len(data) // 2])
    error = failure(path)
    assert error.title == "photo.jpg is incomplete."
    assert error.hint == "It may not have been copied or downloaded fully. Copy it again."


@pytest.mark.parametrize("name", [name for name in FORMATS if name != "MPO"])
def test_no_half_picture_is_passed_off_as_whole(name: str) -> None:
    data = FORMATS[name][0]()
    assert failure(data[: len(data) // 3]).hint.endswith("Copy it again.")


@pytest.mark.parametrize(
    ("error", "title"),
    [
        (struct.error("x"), "The picture is damaged."),
        (SyntaxError("x"), "The picture is damaged."),
        (ValueError("x"), "The picture is damaged."),
        (OSError("broken data stream"), "The picture is damaged."),
        (OSError("image file is truncated (5 bytes not processed)"), "The picture is incomplete."),
        (EOFError("x"), "The picture is incomplete."),
        (zlib.error("x"), "The picture is damaged."),
        (IndexError("x"), "The picture is damaged."),
        (KeyError("x"), "The picture is damaged."),
        (OverflowError("x"), "The picture is damaged."),
        (ZeroDivisionError("x"), "The picture is damaged."),
        (RecursionError("x"), "The picture is damaged."),
        (AssertionError("x"), "The picture is damaged."),
        (MemoryError(), "The picture needs more memory than is free."),
        (Image.DecompressionBombError("x"), "The picture has too many pixels."),
        (ImportError("x"), "The picture needs a part of the program that is missing."),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Exception) else "",
)
def test_whatever_a_decoder_raises_becomes_one_kind_of_error(
    error: Exception, title: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = encoded(quarters(), "PNG")

    def failing(_: Any) -> None:
        raise error

    monkeypatch.setattr(PngImagePlugin.PngImageFile, "load", failing)
    caught = failure(data)
    assert caught.title == title
    assert caught.__cause__ is error


def test_errors_survive_the_way_out_of_a_worker_process() -> None:
    error = failure(b"x")
    again = pickle.loads(pickle.dumps(error))
    assert (again.title, again.hint) == (error.title, error.hint)


# --- Quiet, and no effect on the rest of the program --------------------------------------------------------


def complaining_tiff() -> bytes:
    """A good picture about whose metadata Pillow warns."""
    description_beyond_the_end = (270, 2, 999, 5000)
    tags = [(256, 4, 1, 2), (257, 4, 1, 2), (258, 3, 1, 8), (259, 3, 1, 1), (262, 3, 1, 1),
            description_beyond_the_end, (273, 4, 1, 122), (278, 4, 1, 2), (279, 4, 1, 4)]  # fmt: skip
    entries = b"".join(struct.pack("<HHII", *tag) for tag in tags)
    return b"II*\0" + struct.pack("<IH", 8, len(tags)) + entries + bytes(4) + bytes([0, 80, 160, 255])


def test_a_good_picture_that_makes_pillow_warn_is_read() -> None:
    with pytest.warns(UserWarning, match="larger than file"):
        Image.open(io.BytesIO(complaining_tiff())).load()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert_colours(read_picture(complaining_tiff()).image, grey(0, 80, 160, 255))


def test_the_filters_for_warnings_are_as_before_even_after_many_threads() -> None:
    before = list(warnings.filters)
    start = threading.Barrier(8)
    results: list[Any] = []

    def read_many() -> None:
        start.wait()
        try:
            results.extend(centres(read_picture(complaining_tiff()).image) for _ in range(25))
        except BaseException as error:
            results.append(error)

    threads = [threading.Thread(target=read_many) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == [grey(0, 80, 160, 255)] * 200
    assert list(warnings.filters) == before


def test_another_thread_may_be_importing_numpy_just_now(monkeypatch: pytest.MonkeyPatch) -> None:
    data = encoded(quarters(), "PNG")
    monkeypatch.setitem(sys.modules, "numpy", types.ModuleType("numpy"))
    assert read_picture(data).image.size == (64, 48)


def test_the_warnings_of_others_are_still_heard_meanwhile(monkeypatch: pytest.MonkeyPatch) -> None:
    def load_with_warning(_: Image.Image) -> None:
        warnings.warn("of the host program", UserWarning, stacklevel=1)

    monkeypatch.setattr(PngImagePlugin.PngImageFile, "load", load_with_warning)
    with pytest.warns(UserWarning, match="of the host program"), pytest.raises(ImageError):
        read_picture(encoded(quarters(), "PNG"))


@pytest.fixture
def damaged_lzw_tiff() -> Iterator[bytes]:
    data = bytearray(
        encoded(Image.effect_noise((200, 200), 50).convert("RGB"), "TIFF", compression="tiff_lzw")
    )
    for place in range(500, 3000, 7):
        data[place] ^= 0x55
    return bytes(data)


def test_libtiff_prints_nothing(damaged_lzw_tiff: bytes, capfd: pytest.CaptureFixture[str]) -> None:
    assert failure(damaged_lzw_tiff).title == "The picture is damaged."
    assert capfd.readouterr() == ("", "")


def run_python(code: str, data: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-c", code], input=data, capture_output=True, check=True, timeout=60
    )


def test_libtiff_does_print_when_pillow_is_used_without_us(damaged_lzw_tiff: bytes) -> None:
    code = "import io, sys, contextlib\nfrom PIL import Image\n"
    code += "with contextlib.suppress(OSError): Image.open(io.BytesIO(sys.stdin.buffer.read())).load()"
    if not run_python(code, damaged_lzw_tiff).stderr:
        pytest.skip("this Pillow keeps libtiff quiet by itself")


def test_the_log_of_pillow_is_not_printed() -> None:
    code = "import logging, captioner.images; logging.getLogger('PIL.TiffImagePlugin').error('heard')"
    assert run_python(code).stderr == b""


def test_importing_is_light() -> None:
    code = "import sys, captioner.images; print(*sys.modules, sep='\\n')"
    loaded = set(run_python(code).stdout.decode().split())
    assert "captioner.images" in loaded
    assert loaded.isdisjoint(
        {"torch", "numpy", "pillow_heif", "PIL.TiffImagePlugin", "PIL.ImageCms", "ctypes"}
    )


def test_reading_a_jpeg_imports_neither_numpy_nor_torch() -> None:
    code = "import sys\nfrom captioner.images import read_picture\n"
    code += "read_picture(sys.stdin.buffer.read(), smallest_side=8)\nprint(*sys.modules, sep='\\n')"
    loaded = set(run_python(code, encoded(quarters(), "JPEG")).stdout.decode().split())
    assert "PIL.JpegImagePlugin" in loaded
    assert loaded.isdisjoint({"torch", "numpy", "pillow_heif"})


def test_heic_is_read_without_registering_it_for_the_whole_program() -> None:
    code = "import sys\nfrom PIL import Image\nfrom captioner.images import read_picture\n"
    code += "print(read_picture(sys.stdin.buffer.read()).width, 'HEIF' in Image.OPEN)"
    assert run_python(code, heic(quarters())).stdout.split() == [b"64", b"False"]


def test_a_picture_cannot_be_changed_by_accident() -> None:
    picture = Picture(quarters(), 64, 48)
    with pytest.raises(AttributeError):
        picture.width = 5  # type: ignore[misc]
