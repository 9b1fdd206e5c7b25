"""Depths, transparency and colour profiles: always eight-bit sRGB."""

import struct
import zlib
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageCms

from captioner.images import read_picture
from tests.images.binary_files import png_chunk, png_file
from tests.images.samples import (
    BLUE,
    GREEN,
    MIDDLE,
    PURE,
    RED,
    WHITE,
    assert_colours,
    centres,
    encoded,
    grey,
    heic,
    icc_profile,
    quarters,
)


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
