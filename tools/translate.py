"""Brings the translations up to date with the texts in the program: python -m tools.translate

Run it after every change of a text, then look for "unfinished" in resources/translations/*.ts, write what is
missing there (pyside6-linguist shows a form for it), and run it again. Texts that are gone are deleted.

A new language, French for example: python -m tools.translate fr makes its file. Write the translations, run
this again, and offer the language in desktop_app/settings.py.
"""

import subprocess
import sys
import sysconfig
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
SOURCES = [
    *(ROOT / "desktop_app" / name for name in ("actions.py", "messages.py", "library_messages.py")),
    ROOT / "captioner" / "description" / "messages.py",
]


def update(translation: Path) -> None:
    """Take over the sources' texts. Without locations, so that a file changes only when a text does."""
    language = translation.stem.rpartition("_")[2]
    _run(
        "lupdate",
        *("-locations", "none", "-no-obsolete", "-source-language", "en", "-target-language", language),
        *("-tr-function-alias", "QT_TRANSLATE_NOOP+=translatable"),  # the library knows no Qt
        *SOURCES,
        "-ts",
        translation,
    )


def compile_into(translation: Path, compiled: Path) -> None:
    """Write the form that the program reads."""
    _run("lrelease", translation, "-qm", compiled)


def main(*new: str) -> None:
    """Update and compile every language, and new ones."""
    for translation in {*FOLDER.glob("*.ts"), *(FOLDER / f"lookaloud_{language}.ts" for language in new)}:
        update(translation)
        compile_into(translation, translation.with_suffix(".qm"))


def _run(tool: str, *arguments: str | Path) -> None:
    program = Path(sysconfig.get_path("scripts"), f"pyside6-{tool}")
    subprocess.run([program, *arguments, "-silent"], check=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
