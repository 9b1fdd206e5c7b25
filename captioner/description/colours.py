"""The dominant colours of a picture, by plain names, and how light it is."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import numpy as np
from PIL import Image, ImageStat

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.floating[Any]]

MOST = 3
"""How many colours are told at most."""

LEAST_SHARE = 0.15
"""Share of the picture that a colour covers to be told: about a person in the foreground."""

PREVAILS = 0.6
"""Share of a colour that must be dark, or light, for that to be told: most of it, not just some shadows."""

LIGHT = MappingProxyType({"dark": 45, "dim": 80, "even": 175})
"""Mean luma, in levels 0 to 255, below which a picture is called so; above, it is bright.

Of the training photos of Flickr8k 2 % are dark, 12 % dim, 3 % bright; four stops too little make 96 % dark.
"""

_SIDE = 64  # the picture is reduced to at most this many pixels across and down: leaves become a tree

# Typical sRGB values of each name, vivid and muted; a colour has the name of the nearest in CIELAB.
_NAMED = (
    ("black", ((0, 0, 0), (22, 22, 22), (18, 20, 30), (28, 20, 18))),
    ("dark grey", ((60, 60, 60), (85, 85, 85))),
    ("grey", ((115, 115, 115), (145, 145, 145))),
    ("light grey", ((175, 175, 175), (205, 205, 205))),
    ("white", ((235, 235, 235), (255, 255, 255), (240, 246, 250), (250, 247, 240))),
    ("red", ((220, 20, 30), (190, 40, 40), (255, 0, 0), (180, 60, 60))),
    ("dark red", ((110, 10, 20), (90, 30, 35))),
    ("orange", ((255, 140, 0), (230, 110, 30), (240, 150, 70), (255, 100, 30))),
    ("brown", ((130, 80, 40), (120, 90, 65), (105, 60, 35), (150, 95, 55), (165, 85, 20))),
    ("dark brown", ((65, 40, 22), (60, 47, 38), (45, 30, 20))),
    ("light brown", ((180, 135, 95), (165, 130, 100), (155, 135, 110))),
    ("yellow", ((255, 220, 0), (250, 230, 80), (225, 190, 40), (255, 255, 0))),
    ("light yellow", ((255, 245, 160), (245, 230, 140))),
    ("dark yellow", ((165, 140, 30), (150, 135, 70))),
    (
        "green",
        (
            (40, 150, 50),
            (0, 190, 0),
            (90, 150, 60),
            (110, 130, 80),
            (130, 160, 60),
            (165, 240, 20),
            (0, 135, 115),
        ),
    ),
    ("dark green", ((15, 75, 25), (45, 70, 35), (60, 70, 45), (30, 50, 30), (20, 70, 60))),
    ("light green", ((150, 215, 120), (170, 190, 140), (180, 220, 170), (120, 255, 120), (140, 220, 190))),
    (
        "blue",
        (
            (30, 80, 200),
            (0, 0, 255),
            (50, 120, 190),
            (85, 110, 150),
            (0, 140, 200),
            (70, 130, 160),
            (80, 90, 170),
            (0, 160, 170),
        ),
    ),
    ("dark blue", ((10, 20, 90), (30, 45, 85), (40, 55, 75), (0, 50, 80), (0, 0, 110))),
    (
        "light blue",
        ((135, 195, 240), (100, 170, 230), (160, 190, 215), (195, 220, 240), (80, 210, 225), (165, 175, 250)),
    ),
    ("purple", ((125, 40, 150), (110, 80, 150), (150, 80, 190), (125, 90, 130))),
    ("dark purple", ((60, 15, 80), (60, 40, 75))),
    ("light purple", ((195, 160, 225), (175, 160, 200))),
    (
        "pink",
        ((240, 130, 170), (255, 80, 160), (215, 130, 150), (225, 50, 130), (240, 150, 150), (255, 0, 255)),
    ),
    ("light pink", ((255, 200, 215), (240, 205, 205))),
    ("beige", ((225, 205, 170), (200, 185, 155), (240, 228, 200), (225, 195, 165))),
)

# sRGB to CIE XYZ, each row divided by the white of D65 (IEC 61966-2-1).
_TO_XYZ = np.array([[0.4339, 0.3762, 0.1899], [0.2126, 0.7152, 0.0722], [0.0177, 0.1095, 0.8728]])


def dominant_colours(image: Image.Image) -> tuple[str, ...]:
    """Names of up to three colours that cover much of an RGB picture, the largest first.

    Shades of a colour count together: "dark green" where most of the green is dark, else "green". A picture
    of very many colours may have none.
    """
    colours = _lab(np.asarray(_reduced(image)).reshape(-1, 3))
    # The squared distance to each typical value, without what is the same for all of them.
    distances = (_TYPICAL * _TYPICAL).sum(axis=1) - 2 * colours @ _TYPICAL.T
    counted = np.bincount(_NAME_OF_TYPICAL[distances.argmin(axis=1)], minlength=len(_NAMED)) / len(colours)
    shades: dict[str, list[tuple[float, str]]] = {}
    for (name, _), share in zip(_NAMED, counted, strict=True):
        shades.setdefault(name.split()[-1], []).append((float(share), name))
    totals = sorted(((sum(share for share, _ in of), colour) for colour, of in shades.items()), reverse=True)
    return tuple(_shade(colour, shades[colour]) for total, colour in totals[:MOST] if total >= LEAST_SHARE)


def light(image: Image.Image) -> str:
    """How light an RGB picture is: "dark", "dim", "even" or "bright"."""
    mean = ImageStat.Stat(_reduced(image).convert("L")).mean[0]
    return next((name for name, limit in LIGHT.items() if mean < limit), "bright")


def _shade(colour: str, shades: list[tuple[float, str]]) -> str:
    share, name = max(shades)
    return name if share >= PREVAILS * sum(share for share, _ in shades) else colour


def _reduced(image: Image.Image) -> Image.Image:
    factor = _SIDE / max(image.size)
    size = (max(1, round(image.width * factor)), max(1, round(image.height * factor)))
    return image.resize(size, Image.Resampling.BOX, reducing_gap=1.0) if factor < 1 else image


def _lab(levels: NDArray[np.uint8]) -> Floats:
    """CIELAB of sRGB values (N, 3): lightness 0 to 100, green to red, blue to yellow."""
    xyz = _LINEAR[levels] @ _TO_XYZ.T.astype(np.float32)
    roots = np.where(xyz > 216 / 24389, np.cbrt(xyz), xyz * (841 / 108) + 4 / 29)
    x, y, z = roots.T
    return np.stack((116 * y - 16, 500 * (x - y), 200 * (y - z)), axis=1)


def _linear() -> NDArray[np.float32]:
    """The light, 0 to 1, of each of the 256 levels of sRGB."""
    levels = np.arange(256) / 255
    light = np.where(levels <= 0.04045, levels / 12.92, ((levels + 0.055) / 1.055) ** 2.4)
    return light.astype(np.float32)


_LINEAR = _linear()
_TYPICAL = _lab(np.array([value for _, values in _NAMED for value in values], np.uint8))
_NAME_OF_TYPICAL = np.repeat(np.arange(len(_NAMED)), [len(values) for _, values in _NAMED])
