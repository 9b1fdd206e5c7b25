"""What a drop and the clipboard have in common: a bundle of formats that may hold a picture somewhere."""

import base64
import binascii
import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote_to_bytes

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage

from captioner.file_names import is_picture_name
from desktop_app import messages
from desktop_app.messages import say
from desktop_app.picture import Picture, SourceError
from desktop_app.sources.files import is_there, pictures_of_paths

# Bytes are passed on unread: the reader beside the model withstands hostile ones. The first is taken: without
# loss before with loss, since programs also offer formats that they convert to. Each costs the other program
# a conversion, and us the wait for it, so only one is asked for.
_FORMATS = (
    *("image/png", "image/webp", "image/avif", "image/heic", "image/heif", "image/tiff", "image/bmp"),
    *("image/x-bmp", "image/x-MS-bmp", "image/jpeg", "image/gif", "image/jp2"),
)
_WEB_ADDRESS = re.compile(r"(?:blob:)?(?:https?|ftps?)://|www\.", re.IGNORECASE)
_DATA_ADDRESS = re.compile(r"data:([^,;]*)((?:;[^,;]*)*),(.*)", re.IGNORECASE | re.DOTALL)
_LONGEST_LIST_OF_PATHS = 100_000  # letters; anything longer is a text


@dataclass(frozen=True)
class Way:
    """How something came here. name: what a picture is called then; the others tell what is none."""

    name: object
    nothing: object
    text: object
    other: object
    hint: object


CLIPBOARD = Way(
    messages.PICTURE_FROM_CLIPBOARD,
    messages.CLIPBOARD_EMPTY,
    messages.CLIPBOARD_TEXT,
    messages.CLIPBOARD_OTHER,
    messages.CLIPBOARD_HINT,
)
DROP = Way(
    messages.PICTURE_DROPPED,
    messages.DROPPED_NOTHING,
    messages.DROPPED_TEXT,
    messages.DROPPED_OTHER,
    messages.DROPPED_HINT,
)


def pictures_from(data: QMimeData, way: Way) -> list[Picture]:
    """The pictures in it: files, picture data, a data address, or a path written as text.

    Raises: SourceError, which says what is there instead.
    """
    urls = data.urls()
    files = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    # First, because macOS puts the icon of a copied file beside it.
    if any(is_there(file) for file in files):
        return pictures_of_paths(files)
    content = _picture_data(data)
    if content is not None:
        return [Picture(say(way.name), content)]
    if files:
        return pictures_of_paths(files)
    for url in urls:
        if url.scheme() == "data":
            return [Picture(say(way.name), _in_data_address(bytes(url.toEncoded().data()).decode(), way))]
    return _in_text(data.text(), way) if data.hasText() else _nothing(data, way)


def _picture_data(data: QMimeData) -> bytes | QImage | None:
    offered = set(data.formats())
    for wanted in _FORMATS:
        if wanted in offered and (content := bytes(data.data(wanted).data())):
            return content
    if data.hasImage():  # pixels, as Windows, macOS and Qt programs give them
        image = data.imageData()
        if isinstance(image, QImage) and not image.isNull():
            return image
    return None


def _in_text(text: str, way: Way) -> list[Picture]:
    text = text.strip(" \t\r\n\0")
    if text[:5].lower() == "data:":
        return [Picture(say(way.name), _in_data_address(text, way))]
    if _WEB_ADDRESS.match(text):
        raise SourceError(say(messages.WEB_ADDRESS), say(messages.WEB_ADDRESS_HINT))
    if text and len(text) <= _LONGEST_LIST_OF_PATHS:
        paths = [_as_path(line) for line in text.splitlines() if line.strip()]
        found = [path for path in paths if path is not None]
        if len(found) == len(paths):
            return pictures_of_paths(found)
    raise SourceError(say(way.text if text else way.nothing), say(way.hint))


def _as_path(line: str) -> Path | None:
    """The path that a line of text is; None where it is more likely something else."""
    line = line.strip()
    if len(line) > 1 and line[0] == line[-1] and line[0] in "\"'":  # as Windows copies paths
        line = line[1:-1]
    is_address = line[:5].lower() == "file:"
    if is_address:
        line = QUrl(line).toLocalFile()
    try:
        path = Path(line).expanduser()
    except RuntimeError:  # there is no such user
        return None
    if not path.is_absolute():
        return None
    return path if is_address or is_there(path) or is_picture_name(path.name) else None


def _in_data_address(address: str, way: Way) -> bytes:
    match = _DATA_ADDRESS.fullmatch(address)
    if match is None:
        raise _damaged()
    kind, parameters, payload = match.groups()
    if not kind or kind.lower().startswith("text/"):  # without a kind, it is text
        raise SourceError(say(way.text), say(way.hint))
    content = unquote_to_bytes(payload)
    if parameters.lower().endswith(";base64"):
        # Addresses are copied with line ends in them, in the alphabet of URLs, and without their padding.
        compact = re.sub(rb"[\s=]+", b"", content).translate(bytes.maketrans(b"-_", b"+/"))
        try:
            content = base64.b64decode(compact + b"=" * (-len(compact) % 4), validate=True)
        except binascii.Error:
            raise _damaged() from None
    if not content:
        raise _damaged()
    return content


def _damaged() -> SourceError:
    return SourceError(say(messages.DATA_ADDRESS_DAMAGED), say(messages.DATA_ADDRESS_DAMAGED_HINT))


def _nothing(data: QMimeData, way: Way) -> list[Picture]:
    raise SourceError(say(way.other if data.formats() else way.nothing), say(way.hint))
