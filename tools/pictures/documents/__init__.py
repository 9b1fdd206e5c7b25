"""Pictures of documents: a page is written, then saved as it is, scanned, or photographed."""

from random import Random

from PIL import Image

from tools.pictures.documents.capture import captured
from tools.pictures.documents.pages import page
from tools.pictures.painting import to_pil
from tools.pictures.photos import Photos


def document(rng: Random, photos: Photos) -> Image.Image:
    """Any page, in any state."""
    return captured(rng, to_pil(page(rng, photos)))
