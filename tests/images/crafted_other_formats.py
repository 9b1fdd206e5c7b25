"""Hostile pictures of all other formats."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from tests.images.binary_files import Named, Tag, png_file, tiff_file


def bmp(good: bytes) -> Iterator[Named]:
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


def tiff() -> Iterator[Named]:
    pixels = bytes(range(64))

    def grey(*changes: Tag, width: int = 8, height: int = 8, next_ifd: int = 0) -> bytes:
        tags: dict[int, Tag] = {
            256: (256, 4, 1, width), 257: (257, 4, 1, height), 258: (258, 3, 1, 8), 259: (259, 3, 1, 1),
            262: (262, 3, 1, 1), 273: (273, 4, 1, 200), 277: (277, 3, 1, 1), 278: (278, 4, 1, height),
            279: (279, 4, 1, 64),
        }  # fmt: skip
        tags |= {tag[0]: tag for tag in changes}
        ordered = [tags[number] for number in sorted(tags)]
        return tiff_file(ordered, next_ifd=next_ifd).ljust(200, b"\0") + pixels

    yield "giant.tif", grey(width=60000, height=60000)
    yield "overflow.tif", grey(width=2**32 - 1, height=2**32 - 1)
    yield "no-size.tif", grey(width=0, height=0)
    yield "giant-packed.tif", grey((259, 3, 1, 5), width=60000, height=60000)
    yield "larger-than-said.tif", grey((259, 3, 1, 5), width=4000, height=4000)
    yield "directory-loop.tif", grey(next_ifd=8)
    yield "directory-elsewhere.tif", b"II*\0\xff\xff\xff\xff" + bytes(100)
    yield "directory-inside-itself.tif", grey((330, 4, 1, 8), (0x8769, 4, 1, 8), (0x8825, 4, 1, 8))
    yield "directory-empty.tif", tiff_file([])
    yield (
        "directory-ring.tif",
        tiff_file([(256, 4, 1, 8)], next_ifd=26) + struct.pack("<HHHIII", 1, 257, 4, 1, 8, 8),
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


def boxes(samples: dict[str, bytes]) -> Iterator[Named]:
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


def jpeg2000(boxed: bytes, stream: bytes) -> Iterator[Named]:
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


def ico(good: bytes) -> Iterator[Named]:
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


def ppm() -> Iterator[Named]:
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


def tga(good: bytes) -> Iterator[Named]:
    yield "giant.tga", good[:12] + b"\x60\xea\x60\xea" + good[16:]
    yield "no-size.tga", good[:12] + bytes(4) + good[16:]
    yield "name-missing.tga", b"\xff" + good[1:18]
    yield "palette-huge.tga", b"\0\1\1\0\0\xff\xff\x20" + good[8:16] + b"\x08\0" + good[18:]
    yield "runs-of-garbage.tga", good[:2] + b"\x0a" + good[3:]
