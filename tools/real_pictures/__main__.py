"""python -m tools.real_pictures FOLDER [--only NAME...], or --list-packages."""

import argparse
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from captioner.resources import resource
from tools.real_pictures.commands import BLANKS, DOCUMENTS, DRAWINGS
from tools.real_pictures.packages import NEEDED, installed, missing, needed
from tools.real_pictures.programs import PROGRAMS, Program
from tools.real_pictures.rendering import CONTENT, run
from tools.real_pictures.screen import LOOKS, Look, Screen

COMMANDS = (*DOCUMENTS, *DRAWINGS, *BLANKS)


def main(arguments: Sequence[str] | None = None) -> int:
    """Make the pictures; the exit status is 1 if a recipe failed whose packages are there."""
    parser = argparse.ArgumentParser(
        prog="python -m tools.real_pictures", description="Collects real pictures."
    )
    parser.add_argument("folder", nargs="?", type=Path, help="where the pictures go, by kind")
    parser.add_argument("--only", nargs="+", metavar="NAME", help="only these recipes")
    parser.add_argument(
        "--list-packages", action="store_true", help="print the Debian packages that are of use"
    )
    chosen = parser.parse_args(arguments)
    if chosen.list_packages:
        sys.stdout.write("\n".join(needed((*PROGRAMS, *COMMANDS))) + "\n")
        return 0
    if not chosen.folder:
        parser.error("a folder is needed")
    return collect(chosen.folder, chosen.only)


def collect(out: Path, only: Sequence[str] | None = None) -> int:
    """Make the pictures of all recipes, or of some, whose packages are there."""
    there = installed()
    if lacking := missing(NEEDED, there):
        sys.stderr.write(f"These Debian packages are needed: {' '.join(lacking)}\n")
        return 1
    wanted = [recipe for recipe in (*PROGRAMS, *COMMANDS) if not only or recipe.name in only]
    usable = []
    for recipe in wanted:
        if lacking := missing(recipe.packages, there):
            sys.stderr.write(f"skipped {recipe.name}: not installed: {' '.join(lacking)}\n")
        else:
            usable.append(recipe)
    for kind in ("screenshot", "document", "drawing", "blank"):
        (out / kind).mkdir(parents=True, exist_ok=True)
    made: Counter[str] = Counter()
    failed = 0
    for number, command in enumerate(COMMANDS):
        if command in usable:
            try:
                made[command.kind] += run(command, out / command.kind, number)
            except subprocess.SubprocessError as error:
                failed += _complain(command.name, error)
    programs = [recipe for recipe in usable if isinstance(recipe, Program)]
    with tempfile.TemporaryDirectory() as folder:
        content = Path(folder) / "content"
        shutil.copytree(CONTENT, content)
        shutil.copy(resource("samples", "photographer.png"), content)
        for look in LOOKS if programs else ():
            failed += _photograph(programs, look, content, out, made)
    sys.stdout.write(", ".join(f"{count} {kind}s" for kind, count in sorted(made.items())) + "\n")
    return int(failed > 0)


def _photograph(programs: Sequence[Program], look: Look, content: Path, out: Path, made: Counter[str]) -> int:
    """The screenshots of one look, and its empty desktop, which is a blank. How many programs failed."""
    failed = 0
    size = f"{look.width}x{look.height}"
    with Screen(look, content) as screen:
        screen.picture().save(out / "blank" / f"desktop-{size}.png")
        made["blank"] += 1
        screen.furnish()
        for program in programs:
            try:
                pictures = screen.show(program)
            except (TimeoutError, subprocess.SubprocessError) as error:
                failed += _complain(f"{program.name} at {size}", error)
                continue
            for part, picture in pictures.items():
                picture.save(out / "screenshot" / f"{program.name}-{size}-{part}.png")
            made["screenshot"] += len(pictures)
    return failed


def _complain(name: str, error: Exception) -> int:
    said = getattr(error, "stderr", None)
    sys.stderr.write(f"failed {name}: {error} {(said or b'').decode(errors='replace')[-300:]}\n")
    return 1


if __name__ == "__main__":
    sys.exit(main())
