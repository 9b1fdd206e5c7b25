"""Measures whether kinds of pictures are told right, and where scenes are told or left out.

python -m tools.measure_honesty --kinds FOLDER ... [--photos DIR --list FILE] [--pack NAME|DIR]

--kinds: folders with the folders screenshot, document, drawing and blank, such as tools.pictures and
tools.real_pictures make. --photos, --list: a folder of photos, and the file that names those to take.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from captioner.describing import Describer
from captioner.description import Description, Parts
from captioner.fitting.heads import pictures_of_kinds
from captioner.inference import load

HEADER = "| pictures | kind told right | most taken for | with a caption |\n|---|---|---|---|\n"


def main(arguments: list[str] | None = None) -> int:
    """The command. Returns 0."""
    parser = argparse.ArgumentParser(prog="python -m tools.measure_honesty", description=__doc__)
    parser.add_argument("--kinds", type=Path, nargs="*", default=[])
    parser.add_argument("--photos", type=Path)
    parser.add_argument("--list", type=Path)
    parser.add_argument("--pack", default="default")
    given = parser.parse_args(arguments)
    describer = Describer(load(given.pack), Parts(text=False, codes=False))
    sys.stdout.write(HEADER)
    for folder in given.kinds:
        told: list[tuple[str, Path, Description]] = []
        for kind, files in pictures_of_kinds(folder).items():
            found = _described(describer, files)
            told += [(kind, file, one) for file, one in found]
            _report(f"{folder.name}, {kind}", [(kind, file, one) for file, one in found])
        _report(f"{folder.name}, all", told)
        for kind, file, one in told:
            if one.kind != kind or one.caption:
                sys.stderr.write(f"{kind}/{file.name}: {one.kind}. {one.spoken}\n")
    if given.photos:
        names = given.list.read_text("utf-8").split() if given.list else []
        files = [given.photos / name for name in names] or sorted(given.photos.iterdir())
        _report("photos", [("photo", file, one) for file, one in _described(describer, files)])
    return 0


def _described(describer: Describer, files: Sequence[Path]) -> list[tuple[Path, Description]]:
    found = zip(files, describer.describe_batch(files), strict=True)
    return [(file, one) for file, one in found if isinstance(one, Description)]


def _report(name: str, told: Sequence[tuple[str, Path, Description]]) -> None:
    right = sum(one.kind == kind for kind, _, one in told)
    wrong = Counter(f"{one.kind}" for kind, _, one in told if one.kind != kind).most_common(2)
    captions = sum(one.caption is not None for _, _, one in told)
    taken = ", ".join(f"{kind} {count}" for kind, count in wrong) or "-"
    sys.stdout.write(
        f"| {name} ({len(told)}) | {right / len(told):.1%} | {taken} | {captions / len(told):.1%} |\n"
    )
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
