"""Write damaged, odd and hostile picture files, the same ones every time, and a few good ones among them."""

from __future__ import annotations

import gzip
import io
import random
import struct
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pillow_heif
from PIL import Image, ImageDraw

SEED = 20240607
SIZE = (48, 32)

Named = tuple[str, bytes]


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
    crafted = list(_crafted(samples))
    if count < len(crafted):
        raise ValueError(f"count must be at least {len(crafted)}")
    damaged = _damaged(samples, random.Random(SEED))
    hostile = crafted + [next(damaged) for _ in range(count - len(crafted))]
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


# --- Made by hand -------------------------------------------------------------------------------------------


def _crafted(samples: dict[str, bytes]) -> Iterator[Named]:
    yield from _not_pictures()
    yield from _signatures_alone(samples)
    yield from _png()
    yield from _jpeg(samples["baseline.jpg"], samples["progressive.jpg"])
    yield from _gif(samples["still.gif"])
    yield from _bmp(samples["rgb.bmp"])
    yield from _webp(samples["lossless.webp"])
    yield from _tiff()
    yield from _boxes(samples)
    yield from _jpeg2000(samples["photo.jp2"], samples["stream.j2k"])
    yield from _ico(samples["icon.ico"])
    yield from _ppm()
    yield from _tga(samples["raw.tga"])


def _not_pictures() -> Iterator[Named]:
    dice = random.Random(SEED)
    yield "empty.jpg", b""
    yield "one-byte.png", b"\x89"
    yield "zeros.tga", b"\0" * 4096
    yield "ones.jpg", b"\xff" * 4096
    for number in range(4):
        yield f"noise{number}.jpg", dice.randbytes(3000)
    yield "page.jpg", b"<!DOCTYPE html><html><head><title>404 Not Found</title></head></html>"
    yield "text.png", b"This is a letter, not a picture.\n" * 50
    yield "drawing.jpg", b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><circle r="9"/></svg>'
    yield "document.jpg", b"%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n%%EOF"
    yield "archive.png", b"PK\x03\x04" + bytes(26) + b"a.txt"
    yield "packed.bmp", gzip.compress(bytes(10_000_000), mtime=0)
    yield "film.heic", struct.pack(">I", 24) + b"ftypisom\0\0\2\0isomiso2" + b"\0\0\0\x08mdat"
    # Formats that Pillow knows, and that start programs, open other files or are rarely looked after.
    yield "postscript.jpg", b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 60 60\n%%EndComments\n(x) run\n"
    yield "metafile.png", b"\xd7\xcd\xc6\x9a" + bytes(18) + b"\x01\0\x09\0" + bytes(30)
    yield "emf.png", struct.pack("<II", 1, 88) + bytes(32) + b" EMF" + bytes(60)
    yield "bits.jpg", b"#define im_width 60000\n#define im_height 60000\nstatic char im_bits[] = { 0x00 };"
    yield "pixmap.jpg", b'/* XPM */\nstatic char *x[] = {"9 9 1 1", "a c red"};'
    yield "photoshop.jpg", b"8BPS\0\1" + bytes(6) + struct.pack(">HIIHH", 3, 60000, 60000, 8, 3)
    yield "stars.jpg", b"SIMPLE  =                    T" + b" " * 2850
    yield "surface.jpg", b"DDS " + struct.pack("<7I", 124, 4103, 60000, 60000, 0, 0, 0) + bytes(92)
    yield "film.jpg", b"\0\0\1\xb3" + b"\xff" * 40
    yield "iptc.jpg", b"\x1c\x03\x0a" + bytes(60)


def _signatures_alone(samples: dict[str, bytes]) -> Iterator[Named]:
    dice = random.Random(SEED + 1)
    for name in ("rgb.png", "still.gif", "baseline.jpg", "lossy.webp", "rgb.bmp", "plain.tif", "photo.heic",
                 "photo.avif", "icon.ico", "photo.jp2", "stream.j2k", "rgb.ppm", "raw.tga"):  # fmt: skip
        yield f"signature-only-{name}", samples[name][:16]
        yield f"signature-and-noise-{name}", samples[name][:16] + dice.randbytes(2000)


def png_chunk(kind: bytes, data: bytes) -> bytes:
    """One chunk of a PNG file, with its length and its check sum."""
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png_file(*chunks: bytes, width: int = 8, height: int = 8, depth: int = 8, colour: int = 2) -> bytes:
    """A PNG file: signature, IHDR, the chunks, IEND. colour: 0 grey, 2 RGB, 3 palette, 6 RGBA."""
    header = png_chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + b"".join(chunks) + png_chunk(b"IEND", b"")


def _png() -> Iterator[Named]:
    pixels = png_chunk(b"IDAT", zlib.compress(b"".join(b"\0" + bytes(range(24)) for _ in range(8))))
    bomb = zlib.compress(bytes(80_000_000), 9)
    yield "giant.png", png_file(pixels, width=60000, height=60000)
    yield "widest.png", png_file(pixels, width=2**31 - 1, height=1)
    yield "overflow.png", png_file(pixels, width=2**32 - 1, height=2**32 - 1)
    yield "no-width.png", png_file(pixels, width=0)
    yield "no-height.png", png_file(pixels, height=0)
    yield "odd-depth.png", png_file(pixels, depth=5)
    yield "odd-colour.png", png_file(pixels, colour=5)
    yield "no-palette.png", png_file(pixels, colour=3)
    yield "no-pixels.png", png_file()
    yield "empty-pixels.png", png_file(png_chunk(b"IDAT", b""))
    yield "pixels-not-packed.png", png_file(png_chunk(b"IDAT", b"not zlib at all"))
    yield "too-few-pixels.png", png_file(png_chunk(b"IDAT", zlib.compress(bytes(30))))
    yield "unknown-filter.png", png_file(png_chunk(b"IDAT", zlib.compress(b"\x09" * 200)))
    yield "wrong-header-sum.png", png_file(pixels).replace(b"IHDR", b"IHDr", 1)
    yield "wrong-pixel-sum.png", png_file(pixels[:-1] + bytes([pixels[-1] ^ 1]))
    yield "chunk-length-huge.png", png_file(b"\xff\xff\xff\xff" + pixels[4:])
    yield "chunk-length-short.png", png_file(b"\0\0\0\2" + pixels[4:])
    yield "chunk-without-name.png", png_file(struct.pack(">I", 4) + bytes(12), pixels)
    yield (
        "second-header-giant.png",
        png_file(png_chunk(b"IHDR", struct.pack(">IIBBBBB", 60000, 60000, 8, 2, 0, 0, 0)), pixels),
    )
    yield "pixel-bomb.png", png_file(png_chunk(b"IDAT", bomb))
    yield (
        "large-but-allowed.png",
        png_file(
            png_chunk(b"IDAT", zlib.compress(bytes(6000 * 751))), width=6000, height=6000, depth=1, colour=0
        ),
    )
    yield "text-bomb.png", png_file(png_chunk(b"zTXt", b"Comment\0\0" + bomb), pixels)
    yield "unicode-bomb.png", png_file(png_chunk(b"iTXt", b"Comment\0\1\0\0\0" + bomb), pixels)
    yield "many-texts.png", png_file(*[png_chunk(b"tEXt", b"k\0" + bytes(2000))] * 2000, pixels)
    yield "profile-bomb.png", png_file(png_chunk(b"iCCP", b"icc\0\0" + bomb), pixels)
    yield (
        "profile-garbage.png",
        png_file(png_chunk(b"iCCP", b"icc\0\0" + zlib.compress(b"garbage" * 99)), pixels),
    )
    yield "profile-not-packed.png", png_file(png_chunk(b"iCCP", b"icc\0\0garbage"), pixels)
    yield "exif-garbage.png", png_file(png_chunk(b"eXIf", b"MM\0*\0\0\0\x08\xff\xff" + b"\x5a" * 300), pixels)
    yield "transparency-short.png", png_file(png_chunk(b"tRNS", b"\1"), pixels)
    yield "palette-odd.png", png_file(png_chunk(b"PLTE", b"\1\2\3\4"), pixels, colour=3)
    yield "density-zero.png", png_file(png_chunk(b"pHYs", bytes(9)), pixels)
    yield "gamma-zero.png", png_file(png_chunk(b"gAMA", bytes(4)), png_chunk(b"cHRM", bytes(32)), pixels)
    yield "no-frames.png", png_file(png_chunk(b"acTL", bytes(8)), pixels)
    yield "frames-without-end.png", png_file(png_chunk(b"acTL", struct.pack(">II", 2**31 - 1, 0)), pixels)
    yield (
        "giant-frame.png",
        png_file(
            png_chunk(b"acTL", struct.pack(">II", 2, 0)),
            png_chunk(b"fcTL", struct.pack(">IIIIIHHBB", 0, 60000, 60000, 0, 0, 1, 1, 0, 0)),
            pixels,
        ),
    )


def _jpeg_segment(marker: int, data: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(data) + 2) + data


def _jpeg(good: bytes, progressive: bytes) -> Iterator[Named]:
    frame = good.index(b"\xff\xc0")
    scan = good.index(b"\xff\xda")

    def with_segment(marker: int, data: bytes) -> bytes:
        return good[:2] + _jpeg_segment(marker, data) + good[2:]

    def with_size(data: bytes, start: int, width: int, height: int) -> bytes:
        return data[: start + 5] + struct.pack(">HH", height, width) + data[start + 9 :]

    first_scan = progressive.index(b"\xff\xda")
    yield "giant.jpg", with_size(good, frame, 60000, 60000)
    yield "giant-progressive.jpg", with_size(progressive, progressive.index(b"\xff\xc2"), 65500, 65500)
    yield "no-width.jpg", with_size(good, frame, 0, 32)
    yield "no-height.jpg", with_size(good, frame, 48, 0)
    yield "larger-than-said.jpg", with_size(good, frame, 3000, 3000)
    yield "thousand-scans.jpg", progressive[:-2] + progressive[first_scan:-2] * 1000 + b"\xff\xd9"
    yield "no-frame.jpg", good[:frame] + good[scan:]
    yield "two-frames.jpg", good[:scan] + with_size(good, frame, 60000, 60000)[frame:]
    yield "no-scan.jpg", good[:scan] + b"\xff\xd9"
    yield "no-tables.jpg", good[:2] + good[frame:]
    yield "many-components.jpg", good[: frame + 9] + b"\xff" + good[frame + 10 :]
    yield "twelve-bits.jpg", good[: frame + 4] + b"\x0c" + good[frame + 5 :]
    yield "arithmetic.jpg", good[:frame] + b"\xff\xc9" + good[frame + 2 :]
    yield "lossless-kind.jpg", good[:frame] + b"\xff\xc3" + good[frame + 2 :]
    yield "segment-length-zero.jpg", good[:2] + b"\xff\xe2\0\0" + good[2:]
    yield "segment-length-one.jpg", good[:2] + b"\xff\xe1\0\1" + good[2:]
    yield "segment-length-huge.jpg", good[:2] + b"\xff\xe1\xff\xffExif" + good[2:]
    yield "fill-bytes.jpg", good[:2] + b"\xff" * 100_000 + good[2:]
    yield "exif-garbage.jpg", with_segment(0xE1, b"Exif\0\0II*\0\xff\xff\xff\xff" + b"\x77" * 500)
    yield "exif-loop.jpg", with_segment(0xE1, b"Exif\0\0" + _tiff_file([(0x8769, 4, 1, 8)], next_ifd=8))
    yield "exif-many.jpg", with_segment(0xE1, b"Exif\0\0" + _tiff_file([(0x0112, 3, 2**32 - 1, 8)] * 900))
    yield (
        "exif-orientation-odd.jpg",
        with_segment(0xE1, b"Exif\0\0" + _tiff_file([(0x0112, 2, 4, 0x41414141)])),
    )
    yield "profile-garbage.jpg", with_segment(0xE2, b"ICC_PROFILE\0\1\1" + b"\x33" * 800)
    yield "profile-parts.jpg", with_segment(0xE2, b"ICC_PROFILE\0\xff\0" + b"\x33" * 80)
    yield "profile-empty.jpg", with_segment(0xE2, b"ICC_PROFILE\0\1\1")
    yield "adobe-short.jpg", with_segment(0xEE, b"Adobe\0")
    yield "photoshop-garbage.jpg", with_segment(0xED, b"Photoshop 3.0\x008BIM\x04\x04\xff\xff\xff\xff\xff")
    yield "mpf-garbage.jpg", with_segment(0xE2, b"MPF\0II*\0\x08\0\0\0\xff\xff" + b"\x10" * 100)
    yield "mpf-loop.jpg", with_segment(0xE2, b"MPF\0" + _tiff_file([(0xB001, 4, 1, 9999)], next_ifd=8))
    yield "picture-after-picture.jpg", good + good


def _gif(good: bytes) -> Iterator[Named]:
    def screen(width: int, height: int, flags: int = 0x80) -> bytes:
        return b"GIF89a" + struct.pack("<HHBBB", width, height, flags, 0, 0) + bytes(6)

    def frame(left: int, top: int, width: int, height: int, code_size: int = 2) -> bytes:
        return b"," + struct.pack("<HHHHB", left, top, width, height, 0) + bytes([code_size]) + b"\2\x44\1\0;"

    yield "giant.gif", screen(60000, 60000) + frame(0, 0, 60000, 60000)
    yield "largest.gif", good[:6] + b"\xff\xff\xff\xff" + good[10:]
    yield "no-size.gif", screen(0, 0) + frame(0, 0, 0, 0)
    yield "frame-beyond.gif", screen(9, 9) + frame(65000, 65000, 500, 500)
    yield "giant-frame.gif", screen(9, 9) + frame(0, 0, 65535, 65535)
    yield "code-size-zero.gif", screen(9, 9) + frame(0, 0, 9, 9, code_size=0)
    yield "code-size-huge.gif", screen(9, 9) + frame(0, 0, 9, 9, code_size=200)
    yield "no-frame.gif", screen(9, 9) + b";"
    yield "no-palette.gif", b"GIF87a" + struct.pack("<HHBBB", 9, 9, 0, 0, 0) + frame(0, 0, 9, 9)
    yield "comments-only.gif", screen(9, 9) + b"!\xfe\xff" * 20_000
    yield "junk-blocks.gif", screen(9, 9) + b"\x07" * 50_000


def _bmp(good: bytes) -> Iterator[Named]:
    def with_header(offset: int, format: str, *values: int) -> bytes:
        packed = struct.pack(format, *values)
        return good[:offset] + packed + good[offset + len(packed) :]

    yield "giant.bmp", with_header(18, "<ii", 60000, 60000)
    yield "no-size.bmp", with_header(18, "<ii", 0, 0)
    yield "negative.bmp", with_header(18, "<ii", -48, 32)
    yield "most-negative.bmp", with_header(18, "<ii", 48, -(2**31))
    yield "upside-down-giant.bmp", with_header(18, "<ii", 60000, -60000)
    yield "three-bits.bmp", with_header(28, "<H", 3)
    yield "no-bits.bmp", with_header(28, "<H", 0)
    yield "compression-unknown.bmp", with_header(30, "<I", 77)
    yield "runs-of-garbage.bmp", with_header(28, "<HI", 8, 1)
    yield "jpeg-inside.bmp", with_header(30, "<I", 4)
    yield "masks-odd.bmp", with_header(28, "<HI", 32, 3)
    yield "colours-many.bmp", with_header(28, "<HIIIII", 8, 0, 0, 0, 0, 2**31 - 1)
    yield "pixels-elsewhere.bmp", with_header(10, "<I", 2**32 - 1)
    yield "header-size-zero.bmp", with_header(14, "<I", 0)
    yield "header-size-huge.bmp", with_header(14, "<I", 2**32 - 1)


def _webp(good: bytes) -> Iterator[Named]:
    def riff(*chunks: tuple[bytes, bytes]) -> bytes:
        body = b"".join(
            kind + struct.pack("<I", len(data)) + data + b"\0" * (len(data) % 2) for kind, data in chunks
        )
        return b"RIFF" + struct.pack("<I", len(body) + 4) + b"WEBP" + body

    def canvas(width: int, height: int, flags: int = 0) -> tuple[bytes, bytes]:
        return b"VP8X", struct.pack("<I", flags) + (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(
            3, "little"
        )

    pixels = (b"VP8L", good[20:])
    animated = (b"ANIM", bytes(6))
    frame = (b"ANMF", bytes(6) + (47).to_bytes(3, "little") + (31).to_bytes(3, "little") + bytes(4))
    yield "giant.webp", riff(canvas(60000, 60000), pixels)
    yield "largest-canvas.webp", riff(canvas(2**24, 2**8), pixels)
    yield "giant-animation.webp", riff(canvas(16000, 16000, flags=2), animated, frame)
    yield "giant-lossless.webp", riff((b"VP8L", b"\x2f\xff\xff\xff\x0f" + good[25:]))
    yield "giant-lossy.webp", riff((b"VP8 ", b"\x30\1\0\x9d\1\x2a\xff\x3f\xff\x3f" + bytes(99)))
    yield "canvas-larger.webp", riff(canvas(500, 500), pixels)
    yield "no-frames.webp", riff(canvas(48, 32, flags=2), animated)
    yield "empty-frame.webp", riff(canvas(48, 32, flags=2), animated, frame)
    yield "length-huge.webp", good[:4] + b"\xff\xff\xff\xff" + good[8:]
    yield "length-zero.webp", good[:4] + bytes(4) + good[8:]
    yield "chunk-length-huge.webp", good[:16] + b"\xff\xff\xff\xff" + good[20:]
    yield "exif-garbage.webp", riff(canvas(48, 32, flags=8), pixels, (b"EXIF", b"II*\0" + b"\x99" * 99))
    yield "profile-garbage.webp", riff(canvas(48, 32, flags=32), (b"ICCP", b"\x99" * 999), pixels)


Tag = tuple[int, int, int, int]  # number, type (3 is short, 4 is long), count, value or offset


def _tiff_file(tags: list[Tag], *, next_ifd: int = 0, pixels: bytes = b"") -> bytes:
    """A little-endian TIFF file with one directory at byte 8 and the pixels behind it."""
    entries = b"".join(struct.pack("<HHII", *tag) for tag in tags)
    return b"II*\0" + struct.pack("<IH", 8, len(tags)) + entries + struct.pack("<I", next_ifd) + pixels


def _tiff() -> Iterator[Named]:
    pixels = bytes(range(64))

    def grey(*changes: Tag, width: int = 8, height: int = 8, next_ifd: int = 0) -> bytes:
        tags: dict[int, Tag] = {
            256: (256, 4, 1, width), 257: (257, 4, 1, height), 258: (258, 3, 1, 8), 259: (259, 3, 1, 1),
            262: (262, 3, 1, 1), 273: (273, 4, 1, 200), 277: (277, 3, 1, 1), 278: (278, 4, 1, height),
            279: (279, 4, 1, 64),
        }  # fmt: skip
        tags |= {tag[0]: tag for tag in changes}
        ordered = [tags[number] for number in sorted(tags)]
        return _tiff_file(ordered, next_ifd=next_ifd).ljust(200, b"\0") + pixels

    yield "giant.tif", grey(width=60000, height=60000)
    yield "overflow.tif", grey(width=2**32 - 1, height=2**32 - 1)
    yield "no-size.tif", grey(width=0, height=0)
    yield "giant-packed.tif", grey((259, 3, 1, 5), width=60000, height=60000)
    yield "larger-than-said.tif", grey((259, 3, 1, 5), width=4000, height=4000)
    yield "directory-loop.tif", grey(next_ifd=8)
    yield "directory-elsewhere.tif", b"II*\0\xff\xff\xff\xff" + bytes(100)
    yield "directory-inside-itself.tif", grey((330, 4, 1, 8), (0x8769, 4, 1, 8), (0x8825, 4, 1, 8))
    yield "directory-empty.tif", _tiff_file([])
    yield (
        "directory-ring.tif",
        _tiff_file([(256, 4, 1, 8)], next_ifd=26) + struct.pack("<HHHIII", 1, 257, 4, 1, 8, 8),
    )
    yield "tags-many.tif", b"II*\0\x08\0\0\0\xff\xff" + struct.pack("<HHII", 256, 4, 2**32 - 1, 8) * 3000
    yield "strips-many.tif", grey((273, 4, 2**32 - 1, 8), (279, 4, 2**32 - 1, 8))
    yield "strips-elsewhere.tif", grey((273, 4, 1, 2**32 - 1))
    yield "strips-elsewhere-packed.tif", grey((259, 3, 1, 5), (273, 4, 1, 2**32 - 1))
    yield "channels-many.tif", grey((277, 3, 1, 65535), (258, 3, 1, 8))
    yield "depth-odd.tif", grey((258, 3, 1, 64))
    yield "depth-many.tif", grey((258, 3, 60000, 8))
    yield "compression-unknown.tif", grey((259, 3, 1, 9999))
    yield "photometric-unknown.tif", grey((262, 3, 1, 999))
    yield "orientation-odd.tif", grey((274, 3, 1, 77))
    yield "size-is-text.tif", grey((256, 2, 4, 0x41414141))
    yield "resolution-by-zero.tif", grey((282, 5, 1, 190), (283, 5, 1, 190))
    yield "tiles-giant.tif", grey((322, 4, 1, 2**30), (323, 4, 1, 2**30), (324, 4, 1, 200), (325, 4, 1, 64))
    yield "tiles-zero.tif", grey((322, 4, 1, 0), (323, 4, 1, 0), (324, 4, 1, 200), (325, 4, 1, 64))
    compressions = {2: "fax2", 3: "fax3", 4: "fax4", 5: "lzw", 6: "old-jpeg", 7: "jpeg", 8: "zip"}
    compressions |= {32773: "packbits", 34925: "lzma", 50000: "zstd", 50001: "webp"}
    for number, name in compressions.items():
        yield f"garbage-{name}.tif", grey((259, 3, 1, number))
    yield "profile-garbage.tif", grey((34675, 7, 64, 200))
    yield "big-offset.tif", b"II+\0\x08\0\0\0" + struct.pack("<Q", 2**63 - 1) + bytes(64)
    yield "big-count.tif", b"II+\0\x08\0\0\0" + struct.pack("<QQ", 16, 2**62) + bytes(64)
    yield "big-endian-short.tif", b"MM\0*\0\0\0\x08\0\x05" + bytes(7)


def _boxes(samples: dict[str, bytes]) -> Iterator[Named]:
    """HEIF and AVIF: boxes inside boxes, each with its length; `ispe` says the size of the picture."""
    for name in ("photo.heic", "photo.avif"):
        data = samples[name]
        size, meta = data.index(b"ispe") + 8, data.index(b"meta")

        def with_size(width: int, height: int, data: bytes = data, size: int = size) -> bytes:
            return data[:size] + struct.pack(">II", width, height) + data[size + 8 :]

        def with_length(length: int, data: bytes = data, meta: int = meta) -> bytes:
            return data[: meta - 4] + struct.pack(">I", length) + data[meta:]

        yield f"giant-{name}", with_size(60000, 60000)
        yield f"overflow-{name}", with_size(2**32 - 1, 2**32 - 1)
        yield f"no-size-{name}", with_size(0, 0)
        yield f"larger-than-said-{name}", with_size(5000, 5000)
        yield f"smaller-than-said-{name}", with_size(2, 2)
        yield f"no-contents-{name}", data[: meta - 4]
        yield f"box-length-zero-{name}", with_length(0)
        yield f"box-length-small-{name}", with_length(4)
        yield f"box-length-huge-{name}", with_length(2**32 - 1)
        yield (
            f"box-length-long-{name}",
            data[: meta - 4] + struct.pack(">I4sQ", 1, b"meta", 2**63) + data[meta + 4 :],
        )
        yield f"no-places-{name}", data.replace(b"iloc", b"free")
        yield f"no-properties-{name}", data.replace(b"iprp", b"free")
        yield f"no-decoder-settings-{name}", data.replace(b"hvcC", b"free").replace(b"av1C", b"free")
        yield f"nested-{name}", data[: meta - 4] + struct.pack(">I4sI", 9000, b"meta", 0) * 700
    yield "length-zero.heic", b"\0\0\0\0ftypheic" + bytes(50)
    yield "brands-many.heic", struct.pack(">I", 80_016) + b"ftypmif1\0\0\0\0" + b"mif1" * 20_000


def _jpeg2000(boxed: bytes, stream: bytes) -> Iterator[Named]:
    def with_size(width: int, height: int) -> bytes:
        return stream[:8] + struct.pack(">II", width, height) + stream[16:]

    header = boxed.index(b"ihdr") + 4
    yield "giant.j2k", with_size(60000, 60000)
    yield "overflow.j2k", with_size(2**32 - 1, 2**32 - 1)
    yield "no-size.j2k", with_size(0, 0)
    yield "larger-than-said.j2k", with_size(2000, 2000)
    yield "components-many.j2k", stream[:40] + b"\x40\0" + stream[42:]
    yield "tiles-tiny.j2k", with_size(4000, 4000)[:24] + struct.pack(">II", 1, 1) + stream[32:]
    yield "giant.jp2", boxed[:header] + struct.pack(">II", 60000, 60000) + boxed[header + 8 :]
    yield "box-length-zero.jp2", boxed[:12] + bytes(4) + boxed[16:]
    yield "box-length-small.jp2", boxed[: header - 8] + b"\0\0\0\3" + boxed[header - 4 :]
    yield "no-stream.jp2", boxed[: boxed.index(b"jp2c")]


def _ico(good: bytes) -> Iterator[Named]:
    def icon(contents: bytes, count: int = 1, offset: int = 22) -> bytes:
        entry = struct.pack("<BBBBHHII", 16, 16, 0, 0, 1, 32, len(contents), offset)
        return struct.pack("<HHH", 0, 1, count) + entry + contents

    bitmap = struct.pack("<IiiHHIIiiII", 40, 60000, 120000, 1, 32, 0, 0, 0, 0, 0, 0)
    yield "no-pictures.ico", icon(b"", count=0)
    yield "pictures-many.ico", icon(b"", count=65535)
    yield "picture-elsewhere.ico", icon(b"", offset=2**32 - 1)
    yield "giant-png-inside.ico", icon(png_file(width=60000, height=60000))
    yield "giant-bitmap-inside.ico", icon(bitmap)
    yield "no-size-inside.ico", icon(png_file(width=0, height=0))
    yield "icon-inside.ico", icon(good)


def _ppm() -> Iterator[Named]:
    yield "giant.ppm", b"P6 60000 60000 255\n" + bytes(99)
    yield "overflow.ppm", b"P6 99999999999999999999 1 255\n" + bytes(99)
    yield "no-size.ppm", b"P6 0 0 255\n"
    yield "negative.ppm", b"P6 -8 -8 255\n" + bytes(192)
    yield "no-range.pgm", b"P5 8 8 0\n" + bytes(64)
    yield "range-huge.pgm", b"P5 8 8 99999\n" + bytes(64)
    yield "number-endless.ppm", b"P6 " + b"9" * 100_000
    yield "comment-endless.ppm", b"P6 #" + b"x" * 100_000
    yield "letters.pbm", b"P1 8 8 abcdefgh"
    yield "numbers-beyond.ppm", b"P3 2 2 255\n" + b"999 -1 1.5 " * 4
    yield "giant.pfm", b"Pf\n60000 60000\n-1.0\n" + bytes(99)
    yield "scale-zero.pfm", b"Pf\n2 2\n0\n" + bytes(16)
    yield "not-numbers.pfm", b"Pf\n2 2\n-1.0\n" + b"\0\0\xc0\x7f" * 4


def _tga(good: bytes) -> Iterator[Named]:
    yield "giant.tga", good[:12] + b"\x60\xea\x60\xea" + good[16:]
    yield "no-size.tga", good[:12] + bytes(4) + good[16:]
    yield "name-missing.tga", b"\xff" + good[1:18]
    yield "palette-huge.tga", b"\0\1\1\0\0\xff\xff\x20" + good[8:16] + b"\x08\0" + good[18:]
    yield "runs-of-garbage.tga", good[:2] + b"\x0a" + good[3:]
