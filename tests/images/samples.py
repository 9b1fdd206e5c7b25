"""Pictures made for the tests of reading them, and what is asked of every one."""

import io
import struct
from collections.abc import Callable
from typing import Any

import numpy as np
import pillow_heif
import pytest
from PIL import Image

from captioner import pixels
from captioner.errors import ImageError
from captioner.images import read_picture

RED, GREEN, BLUE, WHITE = (230, 20, 20), (20, 200, 20), (20, 20, 230), (240, 240, 240)
CORNERS = {
    ("top", "left"): RED,
    ("top", "right"): GREEN,
    ("bottom", "left"): BLUE,
    ("bottom", "right"): WHITE,
}
OPPOSITE = {"top": "bottom", "bottom": "top", "left": "right", "right": "left"}
MIDDLE = pixels.BACKGROUND  # what shows through transparent parts


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


def grey(*values: int) -> list[tuple[int, int, int]]:
    return [(value, value, value) for value in values]


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
