"""What a captioned data set is, whatever file it came from."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class CaptionedPicture:
    """One picture, or video clip, and what people wrote about it.

    file: where it lies. captions: raw sentences as annotated, at least one.
    split: "train", "val", "test", or "" where the data set does not say.
    """

    file: Path
    captions: tuple[str, ...]
    split: str
