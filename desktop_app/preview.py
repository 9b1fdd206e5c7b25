"""A picture as it is shown to those who see a little, while they choose a part of it."""

from pathlib import Path

from PySide6.QtGui import QImage

from desktop_app.picture import Picture

SMALLEST_SIDE = 1000  # pixels; large files are read at a reduced scale


def preview(picture: Picture) -> QImage:
    """What is to be described of a picture, as an image. Takes its time. Raises: ImageError."""
    image = picture.content if isinstance(picture.content, QImage) else _read(picture.content)
    if picture.part is None:
        return image
    part, width, height = picture.part, image.width(), image.height()
    return image.copy(
        round(part.left * width),
        round(part.top * height),
        max(1, round(part.width * width)),
        max(1, round(part.height * height)),
    )


def _read(content: Path | bytes) -> QImage:
    # Not Qt's reader: what the model can read, and how it is turned upright, must be shown too.
    from captioner.images import read_picture

    image = read_picture(content, smallest_side=SMALLEST_SIDE).image
    rgb, width, height = image.tobytes(), image.width, image.height
    return QImage(rgb, width, height, 3 * width, QImage.Format.Format_RGB888).copy()
