"""Too large, or damaged."""

import io
import pickle
import struct
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image, PngImagePlugin

from captioner import images
from captioner.images import read_picture
from tests.images.binary_files import png_chunk, png_file
from tests.images.samples import BLUE, FORMATS, GREEN, RED, WHITE, assert_colours, encoded, failure, quarters


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
