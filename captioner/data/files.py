"""Reading annotation files however they were saved."""

from pathlib import Path

from captioner.errors import DataError


def read_text(path: Path) -> str:
    """The text of a file with plain line ends, decoded as UTF-8 (with or without mark) or UTF-16.

    A line that is not UTF-8 is taken for Windows-1252, line by line: files put together from several
    sources mix both.

    Raises: DataError when the file is not there or cannot be read.
    """
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        raise DataError(
            f"The annotation file {path} is not there.", "Check the path for a typing error."
        ) from None
    except IsADirectoryError:
        raise DataError(f"{path} is a folder.", "Name the annotation file inside it.") from None
    except OSError as error:
        # On Windows a folder answers with PermissionError.
        raise DataError(
            f"{path} cannot be read: {error.strerror}.",
            "Name a file, not a folder, and check that you may read it.",
        ) from error
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        text = raw.decode("utf-16", errors="replace")
    else:
        try:
            text = raw.decode("utf-8-sig")
        except UnicodeDecodeError:
            text = "\n".join(_decode_line(line) for line in raw.removeprefix(b"\xef\xbb\xbf").split(b"\n"))
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _decode_line(line: bytes) -> str:
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        return line.decode("cp1252", errors="replace")
