"""Data sets: readers of the common caption annotation files, and their check against the pictures."""

from captioner.data.annotations import CaptionedPicture
from captioner.data.check import DataReport, check_pictures
from captioner.data.readers import read_annotations

__all__ = ["CaptionedPicture", "DataReport", "check_pictures", "read_annotations"]
