"""Which files in a folder are taken for pictures, and how a file is called when its name is spoken.

One that is named is tried whatever it is called.
"""

import os
from pathlib import Path

PICTURE_SUFFIXES = (
    *("jpg", "jpeg", "jpe", "jfif", "png", "apng", "gif", "webp", "bmp", "dib", "tif", "tiff", "heic"),
    *("heif", "hif", "avif", "ico", "jp2", "j2k", "pbm", "pfm", "pgm", "pnm", "ppm", "tga", "mpo"),
)
"""In lower case, without the full stop."""


VIDEO_SUFFIXES = (
    *("mp4", "m4v", "mov", "qt", "mkv", "webm", "avi", "wmv", "asf", "flv", "f4v", "ogv", "ogg"),
    *("mpg", "mpeg", "m2v", "ts", "mts", "m2ts", "vob", "3gp", "3g2", "mxf", "dv", "rm", "rmvb"),
    *("mjpeg", "mjpg", "y4m", "nut"),
)
"""In lower case, without the full stop."""


def is_picture_name(name: str) -> bool:
    """Whether a file of this name is most likely a picture."""
    stem, _, suffix = name.rpartition(".")
    return bool(stem) and suffix.lower() in PICTURE_SUFFIXES


def is_video_name(name: str) -> bool:
    """Whether a file of this name is most likely a video; animated pictures are pictures."""
    stem, _, suffix = name.rpartition(".")
    return bool(stem) and suffix.lower() in VIDEO_SUFFIXES


def name_to_say(file: str | os.PathLike[str]) -> str:
    """The file's name without its folder, short and printable; nothing for a path without a name."""
    path = os.fsdecode(file)
    printable = "".join(letter if letter.isprintable() else "?" for letter in Path(path).name or path)
    return printable if len(printable) <= 80 else f"{printable[:50]}…{printable[-20:]}"
