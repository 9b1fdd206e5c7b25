"""Reading pictures prints nothing, and changes nothing in the rest of the program."""

import io
import struct
import subprocess
import sys
import threading
import types
import warnings
from typing import Any

import pytest
from PIL import Image, PngImagePlugin

from captioner.errors import ImageError
from captioner.images import Picture, read_picture
from tests.images.samples import (
    assert_colours,
    centres,
    encoded,
    failure,
    grey,
    heic,
    quarters,
)


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
def damaged_lzw_tiff() -> bytes:
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
