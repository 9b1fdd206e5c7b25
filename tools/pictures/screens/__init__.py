"""Pictures of screens: windows, whole desktops, pages of the web, terminals, phones, players, games."""

from collections.abc import Callable
from random import Random
from typing import Any

from PIL import Image
from PySide6.QtGui import QImage

from tools.pictures.painting import to_pil
from tools.pictures.photos import Photos
from tools.pictures.screens import apps, desktops, games, phones, programs, terminals, viewers, web

DRAWERS: dict[Callable[[Random, Photos], Any], float] = {
    programs.framed: 22,
    programs.bare: 9,
    desktops.desktop: 17,
    web.browser: 12,
    web.page: 9,
    terminals.terminal: 10,
    phones.phone: 7,
    apps.messages: 4,
    apps.player: 4,
    viewers.office: 6,
    viewers.gallery: 3,
    viewers.plain_viewer: 7,
    games.game: 5,
}


def screenshot(rng: Random, photos: Photos) -> Image.Image:
    """Any picture of a screen."""
    image: QImage = rng.choices(list(DRAWERS), list(DRAWERS.values()))[0](rng, photos)
    if rng.random() < 0.06:  # somebody took only a part of it
        wide, high = image.width(), image.height()
        across, down = round(wide * rng.uniform(0.5, 0.95)), round(high * rng.uniform(0.5, 0.95))
        image = image.copy(rng.randint(0, wide - across), rng.randint(0, high - down), across, down)
    return to_pil(image)
