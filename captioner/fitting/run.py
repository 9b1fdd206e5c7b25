"""From a trained pack to one that knows kinds of pictures and its own doubt."""

import random
from collections.abc import Sequence
from pathlib import Path

from captioner.data import check_pictures, read_annotations
from captioner.data.annotations import CaptionedPicture
from captioner.describing import Describer
from captioner.description.confidence import EVIDENCE, Doubt
from captioner.description.description import Description, Parts
from captioner.errors import DataError
from captioner.evaluation.run import evaluate
from captioner.fitting.card import with_scores, with_section
from captioner.fitting.confidence import SURE_OF_TURN, Calibration, Told, calibration, fit_doubt
from captioner.fitting.heads import fit_heads
from captioner.fitting.rightness import is_right
from captioner.images import read_picture
from captioner.inference import load
from captioner.pack import CARD, add_heads
from captioner.text import tokenize
from captioner.training.examples import alter

# Before anything is known of a caption's worth, every one is told.
_NO_DOUBT = Doubt((0.0,) * len(EVIDENCE), 0.0, 0.0, 0.0, SURE_OF_TURN, 0.0)


def fit_pack(folder: Path, annotations: Path, images: Path, kinds: Path, device: str = "auto") -> Calibration:
    """Fit heads and doubt of a pack, write them into it, and tell them in its card.

    annotations, images: the data it was trained with; heads learn from its training split, the doubt from the
    first half of its validation split; all of that is then scored anew. kinds: see fitting.heads. Returns
    the calibration on the other half.
    Raises: DataError when pictures are missing.
    """
    usable = check_pictures(read_annotations(annotations, images), splits=("train", "val")).usable
    train = [picture for picture in usable if picture.split == "train"]
    validation = [picture for picture in usable if picture.split == "val"]
    if not train or len(validation) < 2:
        raise DataError("There are no pictures to learn from.", "Give annotations of both splits.")
    random.Random(1).shuffle(train)
    random.Random(1).shuffle(validation)
    captioner = load(folder, device)
    card = (captioner.pack.folder / CARD).read_text("utf-8")
    heads = fit_heads(captioner, train, kinds)
    add_heads(captioner.pack, heads, _NO_DOUBT, card)

    describer = Describer(load(folder, device), Parts(text=False, codes=False))
    half = len(validation) // 2
    learned = validation[:half]
    # Poor pictures too, else nothing would be known of what poor quality does.
    told = [*_tell(describer, learned), *_tell(describer, learned, altered=True)]
    doubt = fit_doubt(told)
    measured = calibration(doubt, _tell(describer, validation[half:]))
    card = with_section(card, doubt, measured)
    add_heads(captioner.pack, heads, doubt, card)
    # Scores anew: the word detector has a say in what is told.
    data = captioner.pack.training.get("data", "")
    scores = evaluate(load(folder, device), validation, data=data, split="val")
    add_heads(captioner.pack, heads, doubt, with_scores(card, scores), [scores.to_json()])
    return measured


def _tell(describer: Describer, pictures: Sequence[CaptionedPicture], altered: bool = False) -> list[Told]:
    """The captions of pictures that are taken for photos, with their evidence."""

    def source(place: int) -> object:
        if not altered:
            return pictures[place].file
        return alter(read_picture(pictures[place].file).image, random.Random(place))

    found = describer.describe_batch(source(place) for place in range(len(pictures)))  # type: ignore[misc]
    return [
        Told(one.evidence, is_right(tokenize(one.caption), picture.captions))
        for picture, one in zip(pictures, found, strict=True)
        if isinstance(one, Description) and one.caption is not None
    ]
