"""Which fonts this machine has, and any of them at random."""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo

from tools.pictures.words import Writer

SYMBOLS = (
    "symbol",
    "emoji",
    "dingbat",
    "music",
    "math",
    "ornament",
    "braille",
    "terminus",
    "signwriting",
    "sevsegs",
)


@cache
def families(system: QFontDatabase.WritingSystem, monospaced: bool) -> tuple[str, ...]:
    """The families that can write a script, in the order of the alphabet."""
    known = sorted(QFontDatabase.families(system))
    letters = (name for name in known if not any(word in name.lower() for word in SYMBOLS))
    return tuple(name for name in letters if QFontDatabase.isFixedPitch(name) == monospaced)


@cache
def _of_sort(system: QFontDatabase.WritingSystem, sort: str) -> tuple[str, ...]:
    """The families whose names tell what they look like: "sans", "serif" or "hand"."""
    signs = {
        "sans": (
            "sans",
            "inter",
            "roboto",
            "lato",
            "cantarell",
            "carlito",
            "nimbus s",
            "gothic",
            "kufi",
            "play",
        ),
        "serif": (
            "serif",
            "roman",
            "garamond",
            "libertine",
            "bookman",
            "c059",
            "p052",
            "caladea",
            "modern",
            "naskh",
        ),
        "hand": ("breip", "comic", "z003", "chancery", "humor"),
    }[sort]
    known = families(system, False)
    return tuple(name for name in known if any(sign in name.lower() for sign in signs)) or known


def font(writer: Writer, pixels: float, sort: str = "sans", bold: bool = False) -> QFont:
    """A font for what the writer writes. sort: "sans", "serif", "hand", "mono" or "any"."""
    system, rng = writer.language.system, writer.rng
    if sort == "any":
        sort = rng.choice(("sans", "sans", "serif", "serif", "mono", "hand", "rest"))
    if sort == "mono":
        names = families(QFontDatabase.WritingSystem.Latin, True)
    elif sort == "rest":
        names = families(system, False)
    else:
        names = _of_sort(system, sort)
    chosen = QFont(rng.choice(names or ("sans-serif",)))
    chosen.setPixelSize(max(4, round(pixels)))
    chosen.setBold(bold)
    return chosen


def resized(source: QFont, pixels: float, bold: bool = False, italic: bool = False) -> QFont:
    """The same font in another size."""
    copy = QFont(source)
    copy.setPixelSize(max(4, round(pixels)))
    copy.setBold(bold)
    copy.setItalic(italic)
    return copy


def family(chosen: QFont) -> str:
    """The name of a font's family as it is written in style sheets."""
    return QFontInfo(chosen).family().split(" [")[0]
