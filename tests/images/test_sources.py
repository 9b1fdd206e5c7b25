"""Whatever a picture can come from, and at which scale it is read."""

import io
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageFile

from captioner import pixels
from captioner.images import read_picture
from tests.images.samples import (
    BLUE,
    GREEN,
    MIDDLE,
    PURE,
    RED,
    WHITE,
    assert_colours,
    encoded,
    exif_with,
    failure,
    grey,
    icc_profile,
    quarters,
    stored_with_orientation,
)


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
