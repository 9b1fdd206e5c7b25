"""Fit the heads of a pack: kind of picture, how it must be turned to stand upright, and words for it."""

import random
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PIL import Image

from captioner.data.annotations import CaptionedPicture
from captioner.description.description import KINDS
from captioner.description.heads import TURNS, Head, Heads
from captioner.errors import DataError
from captioner.file_names import is_picture_name
from captioner.fitting.logistic import fit
from captioner.fitting.views import View, altered, as_it_is, seen_elsewhere, summaries, zoomed
from captioner.fitting.words import fit_words
from captioner.inference import Captioner

KIND_RIDGE = 1e-3
TURN_RIDGE = 3e-3
TURNED_PHOTOS = 1000  # each seen four times


PHOTOS = 1500  # to learn kinds from; more teach nothing new


def fit_heads(captioner: Captioner, pictures: Sequence[CaptionedPicture], kinds: Path) -> Heads:
    """Heads for the encoder of a pack.

    pictures: upright photos with their captions. kinds: a folder with a folder of pictures for each other
    kind.
    Raises: DataError when a kind has no pictures.
    """
    photos = [picture.file for picture in pictures]
    return Heads(
        kind=_fit_kind(captioner, photos[:PHOTOS], kinds),
        turn=_fit_turn(captioner, photos[:TURNED_PHOTOS]),
        words=fit_words(captioner, pictures),
    )


def pictures_of_kinds(folder: Path) -> dict[str, list[Path]]:
    """Files of a folder's folders, which are named by kinds other than "photo"."""
    found = {
        kind: sorted(file for file in folder.glob(f"{kind}/*") if is_picture_name(file.name))
        for kind in KINDS
        if kind != "photo"
    }
    for kind, files in found.items():
        if not files:
            raise DataError(f"There are no pictures in {folder.name}/{kind}.", "Make them first.")
    return found


def _fit_kind(captioner: Captioner, photos: Sequence[Path], kinds: Path) -> Head:
    views = []
    for kind, files in {"photo": list(photos), **pictures_of_kinds(kinds)}.items():
        label = KINDS.index(kind)
        views += [View(file, as_it_is, label) for file in files]
        if kind == "photo":  # a thing before the sky or a wall is a photo too
            views += [View(file, zoomed, label) for file in files]
        views += [View(file, altered if kind == "photo" else seen_elsewhere, label) for file in files]
    return _fit(captioner, views, len(KINDS), KIND_RIDGE, "kinds")


def _fit_turn(captioner: Captioner, photos: Sequence[Path]) -> Head:
    views = [
        View(file, partial(_lying, turn=turn), label) for file in photos for label, turn in enumerate(TURNS)
    ]
    return _fit(captioner, views, len(TURNS), TURN_RIDGE, "turns")


def _lying(image: Image.Image, chance: random.Random, turn: int) -> Image.Image:
    """A photo that must be turned clockwise by so many degrees to stand upright."""
    return altered(image, chance).rotate(turn, expand=True)


def _fit(captioner: Captioner, views: Sequence[View], classes: int, ridge: float, what: str) -> Head:
    inputs, labels = summaries(captioner, views, what)
    weight, bias = fit(inputs, labels, classes, ridge, balanced=True)
    return Head(weight.numpy(), bias.numpy())
