"""BLEU, METEOR, ROUGE-L and CIDEr of captions, and the plain counts that show what the scores hide.

The scores are those of coco-caption (Chen et al. 2015) as the package pycocoevalcap has them, so that they
can be compared with published ones: same tokenizer, same code. Without Java the tokenizer is our own and
METEOR is left out; both are said.
"""

import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from captioner.errors import CaptionerError, DataError
from captioner.evaluation.java import JavaError, meteor, tokenize_ptb
from captioner.text import tokenize

# A sentence that ends in one of these was broken off.
FUNCTION_WORDS = frozenset(
    [
        "a", "an", "the", "his", "its", "their", "and", "or", "while", "as", "is", "are", "has",
        "of", "with", "in", "on", "at", "to", "by", "for", "from", "near", "into", "onto",
    ]
)  # fmt: skip


@dataclass(frozen=True)
class Scores:
    """What captions are worth against references.

    bleu: BLEU-1 to BLEU-4 (Papineni et al. 2002). meteor: METEOR 1.5 (Denkowski and Lavie 2014). rouge_l:
    ROUGE-L (Lin 2004). These run from 0 to 1; papers print them times 100. cider: CIDEr-D (Vedantam et al.
    2015), from 0 to 10, seldom above 1.5. None: not available; unavailable says why, by field name.
    tokenizer: "ptb" (Penn Treebank, as published scores have it) or "words" (our own; near, not equal).
    pictures: how many were scored. references: how many each has, as "5" or "4-5". mean_length: words per
    caption. distinct_captions: how many different ones. vocabulary: different words used.
    broken_off: share of captions that end in a function word, from 0 to 1.
    cider_by_picture: CIDEr-D of each picture; empty when cider is None.
    """

    bleu: tuple[float, float, float, float]
    meteor: float | None
    rouge_l: float
    cider: float | None
    unavailable: dict[str, str]
    tokenizer: str
    pictures: int
    references: str
    mean_length: float
    distinct_captions: int
    vocabulary: int
    broken_off: float
    cider_by_picture: dict[str, float] = field(repr=False)

    def __str__(self) -> str:
        """One line per score, for people."""
        return "\n".join(f"{name}: {value}" for name, value in self.rows())

    def rows(self) -> list[tuple[str, str]]:
        """Name and value of each score as text, in the order papers have them."""
        scores = [(f"BLEU-{order}", value) for order, value in enumerate(self.bleu, start=1)]
        return [
            *[(name, f"{value:.3f}") for name, value in scores],
            ("METEOR", self._or_reason("meteor", self.meteor)),
            ("ROUGE-L", f"{self.rouge_l:.3f}"),
            ("CIDEr", self._or_reason("cider", self.cider)),
            ("Words per caption", f"{self.mean_length:.1f}"),
            ("Different captions", f"{self.distinct_captions:,} of {self.pictures:,}"),
            ("Different words", f"{self.vocabulary:,}"),
            ("Broken off", f"{self.broken_off:.1%}"),
        ]

    def _or_reason(self, name: str, value: float | None) -> str:
        return self.unavailable[name] if value is None else f"{value:.3f}"


def score(captions: Mapping[str, str], references: Mapping[str, Sequence[str]]) -> Scores:
    """Scores one caption per picture against the picture's references.

    Keys name pictures. References of pictures without a caption are not used. Nothing is printed.

    Raises: DataError when there is no caption, or one without reference; CaptionerError when pycocoevalcap
    is not installed.
    """
    bleu_class, rouge_class, cider_class = _scorers()
    if not captions:
        raise DataError("There are no captions to score.", "Choose a split that has pictures.")
    for name in captions:
        if not references.get(name):
            raise DataError(
                f"There is no reference for {name}.", "Give the annotations that the pictures belong to."
            )
    names = list(captions)
    unavailable: dict[str, str] = {}
    java = shutil.which("java")
    tokenizer, ours, theirs = _tokenize(captions, references, java, unavailable)
    result = {name: [sentence] for name, sentence in zip(names, ours, strict=True)}
    truth = dict(zip(names, theirs, strict=True))
    bleu, _ = bleu_class(4).compute_score(truth, result, verbose=0)
    rouge_l, _ = rouge_class().compute_score(truth, result)
    cider, by_picture = None, {}
    if len(names) > 1:
        mean, each = cider_class().compute_score(truth, result)
        cider, by_picture = float(mean), {name: float(one) for name, one in zip(names, each, strict=True)}
    else:
        unavailable["cider"] = "CIDEr weighs words by how many pictures have them and needs at least two."
    words = [sentence.split() for sentence in ours]
    counts = sorted({len(references[name]) for name in names})
    return Scores(
        bleu=(float(bleu[0]), float(bleu[1]), float(bleu[2]), float(bleu[3])),
        meteor=_meteor(ours, theirs, java if tokenizer == "ptb" else None, unavailable),
        rouge_l=float(rouge_l),
        cider=cider,
        unavailable=unavailable,
        tokenizer=tokenizer,
        pictures=len(names),
        references=str(counts[0]) if len(counts) == 1 else f"{counts[0]}-{counts[-1]}",
        mean_length=sum(map(len, words)) / len(words),
        distinct_captions=len(set(ours)),
        vocabulary=len({word for sentence in words for word in sentence}),
        broken_off=sum(bool(sentence) and sentence[-1] in FUNCTION_WORDS for sentence in words) / len(words),
        cider_by_picture=by_picture,
    )


def _tokenize(
    captions: Mapping[str, str],
    references: Mapping[str, Sequence[str]],
    java: str | None,
    unavailable: dict[str, str],
) -> tuple[str, list[str], list[list[str]]]:
    """(name of the tokenizer, tokenized captions, tokenized references), in the order of the captions."""
    sentences = list(captions.values())
    sentences += [reference for name in captions for reference in references[name]]
    tokenizer = "words"
    if java is None:
        unavailable["meteor"] = "METEOR needs Java, which was not found."
    else:
        try:
            sentences = tokenize_ptb(sentences, java)
            tokenizer = "ptb"
        except JavaError as error:
            unavailable["meteor"] = str(error)
    if tokenizer == "words":
        sentences = [" ".join(tokenize(sentence)) for sentence in sentences]
    rest = iter(sentences[len(captions) :])
    theirs = [[next(rest) for _ in references[name]] for name in captions]
    return tokenizer, sentences[: len(captions)], theirs


def _meteor(
    ours: list[str], theirs: list[list[str]], java: str | None, unavailable: dict[str, str]
) -> float | None:
    if java is None:
        return None
    try:
        return meteor(ours, theirs, java)
    except JavaError as error:
        unavailable["meteor"] = str(error)
        return None


def require_scorers() -> None:
    """Do nothing where pycocoevalcap is installed. Raises: CaptionerError where it is not."""
    _scorers()


def _scorers() -> tuple[type, type, type]:
    try:
        from pycocoevalcap.bleu.bleu import Bleu
        from pycocoevalcap.cider.cider import Cider
        from pycocoevalcap.rouge.rouge import Rouge
    except ImportError:
        raise CaptionerError(
            "Scoring needs the package pycocoevalcap, which is not installed.",
            'Install it with: pip install "lookaloud[train]"',
        ) from None
    return Bleu, Rouge, Cider
