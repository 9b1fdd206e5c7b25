"""What a score was measured on and how, in one line, so that no two numbers are compared that cannot be."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Signature:
    """After sacreBLEU (Post 2018): printed with every score and kept in the model pack.

    data: name of the data set. split: "train", "val", "test" or "". pictures: how many were scored.
    references: how many each has, "5" or "4-5". tokenizer: as in Scores. beam: hypotheses kept.
    length_penalty, word_support: as in DecodingOptions. pack: name of the model pack. version: of this
    program.
    """

    data: str
    split: str
    pictures: int
    references: str
    tokenizer: str
    beam: int
    length_penalty: float
    word_support: float
    pack: str
    version: str

    def __str__(self) -> str:
        """Such as data:a|split:val|pictures:1000|refs:5|tok:ptb|beam:3|lp:0.7|words:0.1|pack:a-1|v:0.1.0."""
        fields = {
            "data": self.data,
            "split": self.split or "all",
            "pictures": self.pictures,
            "refs": self.references,
            "tok": self.tokenizer,
            "beam": self.beam,
            "lp": f"{self.length_penalty:g}",
            "words": f"{self.word_support:g}",
            "pack": self.pack,
            "v": self.version,
        }
        # The bar parts the fields, so a name must not have one.
        return "|".join(f"{name}:{str(value).replace('|', '/')}" for name, value in fields.items())
