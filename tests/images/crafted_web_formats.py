"""Hostile pictures of the formats that browsers show: PNG, JPEG, GIF, WebP."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator

from tests.images.binary_files import Named, png_chunk, png_file, tiff_file


def png() -> Iterator[Named]:
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


def jpeg(good: bytes, progressive: bytes) -> Iterator[Named]:
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
    yield "exif-loop.jpg", with_segment(0xE1, b"Exif\0\0" + tiff_file([(0x8769, 4, 1, 8)], next_ifd=8))
    yield "exif-many.jpg", with_segment(0xE1, b"Exif\0\0" + tiff_file([(0x0112, 3, 2**32 - 1, 8)] * 900))
    yield (
        "exif-orientation-odd.jpg",
        with_segment(0xE1, b"Exif\0\0" + tiff_file([(0x0112, 2, 4, 0x41414141)])),
    )
    yield "profile-garbage.jpg", with_segment(0xE2, b"ICC_PROFILE\0\1\1" + b"\x33" * 800)
    yield "profile-parts.jpg", with_segment(0xE2, b"ICC_PROFILE\0\xff\0" + b"\x33" * 80)
    yield "profile-empty.jpg", with_segment(0xE2, b"ICC_PROFILE\0\1\1")
    yield "adobe-short.jpg", with_segment(0xEE, b"Adobe\0")
    yield "photoshop-garbage.jpg", with_segment(0xED, b"Photoshop 3.0\x008BIM\x04\x04\xff\xff\xff\xff\xff")
    yield "mpf-garbage.jpg", with_segment(0xE2, b"MPF\0II*\0\x08\0\0\0\xff\xff" + b"\x10" * 100)
    yield "mpf-loop.jpg", with_segment(0xE2, b"MPF\0" + tiff_file([(0xB001, 4, 1, 9999)], next_ifd=8))
    yield "picture-after-picture.jpg", good + good


def gif(good: bytes) -> Iterator[Named]:
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


def webp(good: bytes) -> Iterator[Named]:
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
