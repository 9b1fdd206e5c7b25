"""Which files in a folder are taken for pictures; one that is named is tried whatever it is called."""

PICTURE_SUFFIXES = (
    *("jpg", "jpeg", "jpe", "jfif", "png", "apng", "gif", "webp", "bmp", "dib", "tif", "tiff", "heic"),
    *("heif", "hif", "avif", "ico", "jp2", "j2k", "pbm", "pfm", "pgm", "pnm", "ppm", "tga", "mpo"),
)
"""In lower case, without the full stop."""


def is_picture_name(name: str) -> bool:
    """Whether a file of this name is most likely a picture."""
    stem, _, suffix = name.rpartition(".")
    return bool(stem) and suffix.lower() in PICTURE_SUFFIXES
