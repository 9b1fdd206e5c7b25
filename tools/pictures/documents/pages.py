"""All sorts of pages, and any of them at random."""

from collections.abc import Callable
from random import Random

from PySide6.QtGui import QImage

from tools.pictures.documents import forms, prints, writings
from tools.pictures.photos import Photos

PAGES: dict[Callable[[Random, Photos], QImage], float] = {
    writings.letter: 8,
    writings.article: 12,
    writings.book: 8,
    writings.outline: 6,
    writings.handwriting: 4,
    writings.listing: 3,
    writings.plain: 6,
    forms.form: 7,
    forms.invoice: 6,
    forms.table: 6,
    forms.receipt: 4,
    prints.slide: 8,
    prints.newspaper: 5,
    prints.manual: 5,
    prints.flyer: 5,
}


def page(rng: Random, photos: Photos) -> QImage:
    """Any page."""
    return rng.choices(list(PAGES), list(PAGES.values()))[0](rng, photos)
