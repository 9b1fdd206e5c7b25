"""Caption a data set as a user would get it, and score the sentences."""

import importlib.metadata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from tqdm import tqdm

from captioner.data.annotations import CaptionedPicture
from captioner.decoding import DecodingOptions
from captioner.errors import CaptionerError
from captioner.evaluation.report import PictureResult
from captioner.evaluation.scores import Scores, score
from captioner.evaluation.signature import Signature
from captioner.inference import Captioner
from captioner.video.captions import caption_clips


@dataclass(frozen=True)
class Evaluation:
    """Scores, what they were measured on, and each picture's caption.

    unreadable: names of pictures that were left out.
    """

    scores: Scores
    signature: Signature
    results: tuple[PictureResult, ...]
    unreadable: tuple[str, ...]

    def to_json(self) -> dict[str, Any]:
        """Signature and scores, None where a score is not available; also kept in a pack's metrics."""
        scores = {f"BLEU-{order}": value for order, value in enumerate(self.scores.bleu, start=1)}
        rest = {"METEOR": self.scores.meteor, "ROUGE-L": self.scores.rouge_l, "CIDEr": self.scores.cider}
        rounded = {
            name: None if value is None else round(value, 4) for name, value in {**scores, **rest}.items()
        }
        return {"signature": str(self.signature), "scores": rounded}


def evaluate(
    captioner: Captioner,
    pictures: Sequence[CaptionedPicture],
    *,
    data: str,
    split: str,
    options: DecodingOptions | None = None,
    batch_size: int = 64,
    frames: int = 0,
    pooling: str = "mean",
) -> Evaluation:
    """Caption every picture with free-running beam search, and score.

    data, split: named in the signature. options: as the pack says by default. frames: of each video clip that
    are looked at, and how their features become one; 0: the data are pictures.
    Raises: DataError when nothing can be scored; CaptionerError when pycocoevalcap is missing.
    """
    options = options or captioner.pack.decoding
    files = [picture.file for picture in pictures]
    if frames:
        found = caption_clips(captioner, files, frames, pooling, options, batch_size)
    else:
        found = captioner.caption_batch(files, options, batch_size)
    captions, unreadable = {}, []
    for picture, result in tqdm(
        zip(pictures, found, strict=True), total=len(pictures), unit="picture", disable=None
    ):
        if isinstance(result, CaptionerError):
            unreadable.append(picture.file.name)
        else:
            captions[str(picture.file)] = result.text
    references = {str(picture.file): picture.captions for picture in pictures}
    scores = score(captions, references)
    signature = Signature(
        data=data,
        split=split,
        pictures=scores.pictures,
        references=scores.references,
        tokenizer=scores.tokenizer,
        beam=options.beam_size,
        length_penalty=options.length_penalty,
        word_support=options.word_support if captioner.heads else 0.0,
        pack=captioner.pack.id,
        version=importlib.metadata.version("lookaloud"),
    )
    results = tuple(
        PictureResult(picture.file, caption, picture.captions, scores.cider_by_picture.get(name, 0.0))
        for picture in pictures
        if (caption := captions.get(name := str(picture.file))) is not None
    )
    return Evaluation(scores, signature, results, tuple(unreadable))
