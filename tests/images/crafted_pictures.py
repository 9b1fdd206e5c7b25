"""Files that only look like pictures, and damaged or hostile ones, made by hand."""

from __future__ import annotations

import gzip
import random
import struct
from collections.abc import Iterator

from tests.images import crafted_other_formats, crafted_web_formats
from tests.images.binary_files import Named

SEED = 20240607


def crafted(samples: dict[str, bytes]) -> Iterator[Named]:
    """Files made by hand, one idea each. samples: a good one of every format."""
    yield from _not_pictures()
    yield from _signatures_alone(samples)
    yield from crafted_web_formats.png()
    yield from crafted_web_formats.jpeg(samples["baseline.jpg"], samples["progressive.jpg"])
    yield from crafted_web_formats.gif(samples["still.gif"])
    yield from crafted_other_formats.bmp(samples["rgb.bmp"])
    yield from crafted_web_formats.webp(samples["lossless.webp"])
    yield from crafted_other_formats.tiff()
    yield from crafted_other_formats.boxes(samples)
    yield from crafted_other_formats.jpeg2000(samples["photo.jp2"], samples["stream.j2k"])
    yield from crafted_other_formats.ico(samples["icon.ico"])
    yield from crafted_other_formats.ppm()
    yield from crafted_other_formats.tga(samples["raw.tga"])


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
