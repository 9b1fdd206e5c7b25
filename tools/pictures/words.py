"""A writer of random words, sentences, names and numbers, to fill pages and windows with."""

from random import Random

from PySide6.QtGui import QFontDatabase

from tools.pictures.languages import ENGLISH, LANGUAGES


class Writer:
    """Writes in one language. What it writes hangs on the random numbers alone."""

    def __init__(self, rng: Random) -> None:
        self.rng = rng
        known = [one for one in LANGUAGES if QFontDatabase.families(one.system)]
        self.language = rng.choices(known, [one.weight for one in known])[0]

    def words(self, low: int, high: int) -> str:
        """A run of words, as many as the numbers allow."""
        many = self.rng.randint(low, high)
        return self.language.gap.join(self.language.word(self.rng) for _ in range(many))

    def title(self, low: int = 1, high: int = 4) -> str:
        """A few words with a capital first."""
        text = self.words(low, high)
        return text[:1].upper() + text[1:]

    def label(self) -> str:
        """What stands on a button or before a field."""
        return self.title(1, 2)[:24]

    def sentence(self) -> str:
        """A sentence of any length, with a comma or a number now and then."""
        text = self.title(4, 16)
        if self.rng.random() < 0.3:
            text += ("," + self.language.gap) + self.words(2, 8)
        if self.rng.random() < 0.12:
            text += f" {self.number()}"
        return text + self.rng.choices(".?!:", [20, 2, 1, 1])[0]

    def paragraph(self, low: int = 2, high: int = 7) -> str:
        """A few sentences."""
        return " ".join(self.sentence() for _ in range(self.rng.randint(low, high)))

    def name(self) -> str:
        """Like the name of a person."""
        return " ".join(self.language.word(self.rng)[:10].capitalize() for _ in range(2))

    def number(self) -> str:
        """A number as it may be written anywhere."""
        rng = self.rng
        return rng.choice(
            (
                str(rng.randint(0, 99)),
                f"{rng.randint(0, 99999):,}",
                f"{rng.random() * 1000:.2f}",
                f"{rng.randint(0, 100)} %",
                f"{rng.choice('$€£')}{rng.random() * 900:.2f}",
            )
        )

    def date(self) -> str:
        """A day in one of the usual forms."""
        rng = self.rng
        day, month, year = rng.randint(1, 28), rng.randint(1, 12), rng.randint(1960, 2035)
        return rng.choice(
            (f"{year}-{month:02}-{day:02}", f"{day}.{month}.{year}", f"{month}/{day}/{year % 100:02}")
        )

    def time(self) -> str:
        """A time of day."""
        return f"{self.rng.randint(0, 23):02}:{self.rng.randint(0, 59):02}"

    def file_name(self) -> str:
        """The name of a file in any language."""
        ending = self.rng.choice(
            [
                "txt",
                "pdf",
                "jpg",
                "png",
                "py",
                "cpp",
                "html",
                "docx",
                "xlsx",
                "mp3",
                "zip",
                "md",
                "log",
                "csv",
                "json",
                "odt",
                "svg",
                "tar.gz",
            ]
        )
        return self.words(1, 2).replace(" ", self.rng.choice("_- ")) + "." + ending

    def address(self) -> str:
        """Like the address of a page on the web."""
        host = "".join(self.rng.choices("abcdefghijklmnoprstuvw", k=self.rng.randint(4, 11)))
        return f"https://{host}.example/{self.rng.choice(ENGLISH)}/{self.rng.randint(1, 9999)}"

    def code_line(self) -> str:
        """A line of something like a program."""
        rng = self.rng
        a, b, c = (rng.choice(ENGLISH).strip(".") for _ in range(3))
        n = rng.randint(0, 255)
        return rng.choice(
            (
                f"def {a}_{b}(self, {c}):",
                f"return {a}.{b}({c}, {n})",
                f"if {a} == {n} and not {b}:",
                f"# {a} {b} {c}",
                f"{a} = [{b}[i] for i in range({n})]",
                f"import {a}.{b}",
                f"for (int i = 0; i < {n}; i++) {{",
                "}",
                "",
                f"const {a} = await {b}.{c}();",
                f'printf("%d {a}\\n", {b}->{c});',
                f'<div class="{a}-{b}">{c}</div>',
                f"    {a}: {n},",
                f'"{a}": "{b}",',
                f"struct {a} *{b} = NULL;",
                f"// NOTE {a} {b} {c}",
                f"#include <{a}.h>",
                f"SELECT {a}, {b} FROM {c} WHERE id = {n};",
                f"  .{a} {{ margin: {n}px; }}",
                f"sudo {a} --{b}={c}",
                "else:",
            )
        )

    def code(self, lines: int) -> list[str]:
        """Lines of something like a program, indented now deeper, now less."""
        depth, found = 0, []
        for _ in range(lines):
            depth = max(0, min(6, depth + self.rng.choice((-1, 0, 0, 0, 1))))
            found.append("    " * depth + self.code_line())
        return found
