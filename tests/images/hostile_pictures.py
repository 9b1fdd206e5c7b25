"""Write damaged, odd and hostile picture files, the same ones every time, and a few good ones among them."""

from __future__ import annotations

import io
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pillow_heif
from PIL import Image, ImageDraw

from tests.images.binary_files import Named
from tests.images.crafted_pictures import SEED, crafted

SIZE = (48, 32)


@dataclass(frozen=True)
class HostilePictures:
    """hostile: files of which some may still be readable. good: files that every program must read."""

    hostile: list[Path]
    good: list[Path]


def write_hostile_pictures(folder: Path, count: int = 500) -> HostilePictures:
    """Write `count` hostile pictures, and a good one of every format, into a folder made if missing.

    First come those made by hand, one idea each, then good ones cut off, flipped, overwritten and spliced.

    Raises:
        ValueError: `count` is too small for those made by hand.
    """
    samples = good_samples()
    by_hand = list(crafted(samples))
    if count < len(by_hand):
        raise ValueError(f"count must be at least {len(by_hand)}")
    damaged = _damaged(samples, random.Random(SEED))
    hostile = by_hand + [next(damaged) for _ in range(count - len(by_hand))]
    folder.mkdir(parents=True, exist_ok=True)
    return HostilePictures(
        [_write(folder / f"{number:03}-{name}", data) for number, (name, data) in enumerate(hostile)],
        [_write(folder / f"good-{name}", data) for name, data in samples.items()],
    )


def _write(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


# --- Good ones ----------------------------------------------------------------------------------------------


def good_samples() -> dict[str, bytes]:
    """One small picture of every format and of the common variants, by file name."""
    picture = Image.linear_gradient("L").resize(SIZE).convert("RGB")
    ImageDraw.Draw(picture).ellipse((8, 4, 30, 28), fill=(220, 40, 30))
    second = picture.transpose(Image.Transpose.ROTATE_180)
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010E] = "a red disc"

    def saved(format: str, image: Image.Image = picture, **options: object) -> bytes:
        stream = io.BytesIO()
        image.copy().save(
            stream, format, **options
        )  # a copy, as some writers leave their settings on the image
        return stream.getvalue()

    return {
        "baseline.jpg": saved("JPEG", exif=exif),
        "progressive.jpg": saved("JPEG", progressive=True),
        "grey.jpg": saved("JPEG", picture.convert("L")),
        "cmyk.jpg": saved("JPEG", picture.convert("CMYK")),
        "mpo.jpg": saved("MPO", save_all=True, append_images=[second.copy()]),
        "rgb.png": saved("PNG", exif=exif),
        "palette.png": saved("PNG", picture.quantize(16), transparency=3),
        "grey16.png": saved("PNG", Image.new("I;16", SIZE, 40000)),
        "bilevel.png": saved("PNG", picture.convert("1")),
        "animated.png": saved("PNG", save_all=True, append_images=[second.copy()]),
        "still.gif": saved("GIF"),
        "animated.gif": saved("GIF", save_all=True, append_images=[second.copy()]),
        "lossy.webp": saved("WEBP", exif=exif),
        "lossless.webp": saved("WEBP", lossless=True),
        "animated.webp": saved("WEBP", save_all=True, append_images=[second.copy()]),
        "rgb.bmp": saved("BMP"),
        "palette.bmp": saved("BMP", picture.quantize(16)),
        "plain.tif": saved("TIFF"),
        "lzw.tif": saved("TIFF", compression="tiff_lzw"),
        "deflate.tif": saved("TIFF", compression="tiff_adobe_deflate"),
        "jpeg.tif": saved("TIFF", compression="jpeg"),
        "fax.tif": saved("TIFF", picture.convert("1"), compression="group4"),
        "pages.tif": saved("TIFF", save_all=True, append_images=[second.copy()]),
        "photo.heic": _heic(picture),
        "photo.avif": saved("AVIF"),
        "icon.ico": saved("ICO", sizes=[(16, 16), (32, 32)]),
        "bitmap.ico": saved("ICO", sizes=[(16, 16)], bitmap_format="bmp"),
        "photo.jp2": saved("JPEG2000"),
        "stream.j2k": saved("JPEG2000", no_jp2=True),
        "rgb.ppm": saved("PPM"),
        "grey.pgm": saved("PPM", picture.convert("L")),
        "bilevel.pbm": saved("PPM", picture.convert("1")),
        "raw.tga": saved("TGA"),
        "rle.tga": saved("TGA", compression="tga_rle"),
    }


def _heic(picture: Image.Image) -> bytes:
    stream = io.BytesIO()
    pillow_heif.from_pillow(picture).save(stream)
    return stream.getvalue()


# --- Random damage ------------------------------------------------------------------------------------------


def _damaged(samples: dict[str, bytes], dice: random.Random) -> Iterator[Named]:
    ways: list[Callable[[bytes, random.Random], bytes]] = [
        _cut,
        _flip,
        _cut,
        _flip_header,
        _overwrite,
        _splice,
    ]
    turn = 0
    while True:
        for name, data in samples.items():
            way = ways[turn % len(ways)]
            yield f"{way.__name__[1:]}-{name}", way(data, dice)
            turn += 1
        turn += 1  # so that every format meets every way, even if their numbers divide each other


def _cut(data: bytes, dice: random.Random) -> bytes:
    return data[: dice.randrange(1, len(data))]


def _flip(data: bytes, dice: random.Random) -> bytes:
    flipped = bytearray(data)
    for _ in range(dice.randint(1, 12)):
        flipped[dice.randrange(len(data))] ^= 1 << dice.randrange(8)
    return bytes(flipped)


def _flip_header(data: bytes, dice: random.Random) -> bytes:
    length = min(len(data), 160)
    return _flip(data[:length], dice) + data[length:]


def _overwrite(data: bytes, dice: random.Random) -> bytes:
    start, length = dice.randrange(8, len(data)), dice.randint(1, 64)
    filler = dice.choice([b"\0" * length, b"\xff" * length, dice.randbytes(length)])
    return data[:start] + filler + data[start + length :]


def _splice(data: bytes, dice: random.Random) -> bytes:
    """Drop a piece and repeat another, so that every length and offset after it is wrong."""
    start, end = sorted(dice.randrange(len(data)) for _ in range(2))
    again = dice.randrange(len(data))
    return data[:start] + data[again : again + 40] + data[end:]
