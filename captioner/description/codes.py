"""QR codes and bar codes in a picture, read by ZXing. Their content is told as text, and never opened."""

from __future__ import annotations

import math
import unicodedata
from typing import TYPE_CHECKING, Any

from PIL import Image

from captioner.description.reading import Code

if TYPE_CHECKING:
    import zxingcpp

MOST_PIXELS = 4_000_000
"""Larger pictures are reduced to as many: 0.5 s instead of 2 s for 12 megapixels on two cores."""
WITHOUT_CHECK = ("Codabar", "ITF", "DXFilmEdge", "Telepen")
"""Kinds that carry no check digit, or hardly any: any railing may look like one. ITF-14 has one."""


def read_codes(image: Image.Image) -> tuple[Code, ...]:
    """The codes of an upright RGB picture, top left first, each content once."""
    import zxingcpp

    image = image.convert("L")  # all that ZXing looks at, in a quarter of the memory
    if image.width * image.height > MOST_PIXELS:
        share = math.sqrt(MOST_PIXELS / (image.width * image.height))
        image = image.resize((max(1, round(image.width * share)), max(1, round(image.height * share))))
    found = [code for code in zxingcpp.read_barcodes(image) if _is_checked(code.format)]
    codes = [Code(_name(code.format), clean(code.text)) for code in _from_top_left(found)]
    return tuple(dict.fromkeys(code for code in codes if code.content))


def clean(content: str) -> str:
    """Content as one line: without the characters that steer printers, or turn the direction of writing."""
    visible = (" " if unicodedata.category(one)[0] in "CZ" else one for one in content)
    return " ".join("".join(visible).split())


def _name(kind: zxingcpp.BarcodeFormat) -> str:
    return str(kind).replace("QR Code", "QR code")


def _is_checked(kind: zxingcpp.BarcodeFormat) -> bool:
    import zxingcpp

    return kind not in [getattr(zxingcpp.BarcodeFormat, name) for name in WITHOUT_CHECK]


def _from_top_left(found: list[zxingcpp.Barcode]) -> list[zxingcpp.Barcode]:
    """Row by row; in one row stand those whose middles are less than half a code apart in height."""
    boxes = sorted((_box(code) for code in found), key=lambda box: box[0])
    rows: list[list[tuple[float, float, float, Any]]] = []
    for box in boxes:
        if rows and box[0] - rows[-1][0][0] < max(box[2], rows[-1][0][2]) / 2:
            rows[-1].append(box)
        else:
            rows.append([box])
    return [box[3] for row in rows for box in sorted(row, key=lambda box: box[1])]


def _box(code: zxingcpp.Barcode) -> tuple[float, float, float, Any]:
    """Middle from the top, left edge and height in pixels, and the code."""
    place = code.position
    corners = (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
    across, down = [corner.x for corner in corners], [corner.y for corner in corners]
    return (min(down) + max(down)) / 2, min(across), max(down) - min(down), code
