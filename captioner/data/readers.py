"""One function for every annotation file we know; the content says which format it is, not the name."""

from collections.abc import Iterator
from pathlib import Path

from captioner.data.annotations import CaptionedPicture
from captioner.data.entries import Entry, assemble
from captioner.data.files import read_text
from captioner.data.flickr import is_table, is_token_file, read_table, read_token_file
from captioner.data.json_entries import read_json
from captioner.data.video_entries import is_msvd, read_msvd
from captioner.errors import DataError


def read_annotations(annotations: Path, images: Path) -> list[CaptionedPicture]:
    """The captioned pictures of an annotation file, in the file's order, whether or not the pictures exist.

    annotations: Flickr8k or Flickr30k (`captions.txt`, `*.token.txt`, `results.csv`; with the official split
    lists beside it where the data set has them), Karpathy's split JSON, COCO captions JSON, NeuralTalk2's
    raw JSON, or `{"images": [{"file": ..., "captions": [...]}]}`. Of video clips: MSVD's
    `AllVideoDescriptions.txt`, MSR-VTT's `videodatainfo.json`. images: the folder that the names in it
    start from.

    Captions keep their words; white space is single and blank ones are left out.

    Raises: DataError naming the file, the place in it and the cure.
    """
    if not images.is_dir():
        raise DataError(
            f"The folder of pictures {images} is not there.", "Check the path for a typing error."
        )
    text = read_text(annotations)
    return assemble(_entries(text, annotations, images), annotations, images)


def _entries(text: str, annotations: Path, images: Path) -> Iterator[Entry]:
    if text.lstrip().startswith(("{", "[")):
        return read_json(text, annotations, images)
    if is_table(text):
        return read_table(text, annotations)
    if is_token_file(text):
        return read_token_file(text, annotations)
    if is_msvd(text):
        return read_msvd(text, annotations, images)
    raise DataError(
        f"{annotations.name} is in no form of captions that is known.",
        'Give a table whose first line is "image,caption", a Flickr .token.txt file, or the JSON of '
        "Karpathy's splits, COCO captions or NeuralTalk2.",
    )
