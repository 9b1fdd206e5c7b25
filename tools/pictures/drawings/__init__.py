"""Pictures that somebody has drawn: charts, scenes, maps, emblems, diagrams, sketches, comics."""

from collections.abc import Callable
from random import Random
from typing import Any

from PIL import Image
from PySide6.QtGui import QImage

from tools.pictures.drawings import charts, comics, diagrams, emblems, flags, maps, scenes, shaded, sketches
from tools.pictures.painting import to_pil
from tools.pictures.photos import Photos

DRAWERS: dict[Callable[..., Any], float] = {
    charts.chart: 14,
    charts.infographic: 5,
    scenes.landscape: 9,
    scenes.street: 6,
    scenes.figures: 9,
    scenes.still_life: 5,
    scenes.abstract: 4,
    maps.streets: 6,
    maps.regions: 5,
    emblems.icon: 8,
    emblems.logo: 6,
    emblems.sign: 5,
    flags.flag: 3,
    emblems.clip_art: 5,
    diagrams.flow_chart: 7,
    diagrams.network: 4,
    diagrams.technical: 5,
    shaded.clip_art: 9,
    shaded.silhouette: 4,
    shaded.traced: 5,
    shaded.painting: 4,
    shaded.small_icon: 5,
    sketches.sketch: 8,
    sketches.doodles: 6,
    sketches.colouring_page: 6,
    comics.strip: 7,
}


def drawing(rng: Random, photos: Photos) -> Image.Image:
    """Any drawing. A photo is at most what it was drawn from."""
    drawer = rng.choices(list(DRAWERS), list(DRAWERS.values()))[0]
    made = drawer(rng, photos) if drawer in (sketches.sketch, shaded.traced) else drawer(rng)
    return to_pil(made) if isinstance(made, QImage) else made
