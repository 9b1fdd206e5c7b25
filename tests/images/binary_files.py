"""Files put together byte by byte."""

import struct
import zlib

Named = tuple[str, bytes]
"""The name of a file, and what is in it."""
Tag = tuple[int, int, int, int]  # number, type (3 is short, 4 is long), count, value or offset


def png_chunk(kind: bytes, data: bytes) -> bytes:
    """One chunk of a PNG file, with its length and its check sum."""
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png_file(*chunks: bytes, width: int = 8, height: int = 8, depth: int = 8, colour: int = 2) -> bytes:
    """A PNG file: signature, IHDR, the chunks, IEND. colour: 0 grey, 2 RGB, 3 palette, 6 RGBA."""
    header = png_chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + b"".join(chunks) + png_chunk(b"IEND", b"")


def tiff_file(tags: list[Tag], *, next_ifd: int = 0, pixels: bytes = b"") -> bytes:
    """A little-endian TIFF file with one directory at byte 8 and the pixels behind it."""
    entries = b"".join(struct.pack("<HHII", *tag) for tag in tags)
    return b"II*\0" + struct.pack("<IH", 8, len(tags)) + entries + struct.pack("<I", next_ifd) + pixels
