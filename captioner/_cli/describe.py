"""captioner describe: one sentence a picture."""

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from tqdm import tqdm

from captioner._cli.arguments import add_model_arguments, load_captioner
from captioner._cli.output import print_json, report_error
from captioner.description.description import LEVELS, Parts, Wording
from captioner.errors import CaptionerError, ImageError
from captioner.file_names import is_picture_name

if TYPE_CHECKING:
    from captioner.describing import Describer
    from captioner.description import Description


def add_parser(subcommands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Declare the subcommand."""
    parser = subcommands.add_parser("describe", help="say in one sentence what each picture shows")
    parser.add_argument("paths", nargs="+", metavar="PATH", help="pictures, folders, or - for standard input")
    parser.add_argument("--json", action="store_true", help="one JSON object a picture")
    parser.add_argument("--recursive", action="store_true", help="folders with all that is in them")
    parser.add_argument("--level", choices=LEVELS, default="normal", help="how much is told (normal)")
    parser.add_argument("--neutral", action="store_true", help="person words that guess no sex or age")
    parser.add_argument(
        "--without",
        choices=[part.name for part in fields(Parts)],
        action="append",
        default=[],
        metavar="PART",
        help="leave out kind, quality, confidence, text or codes; may be given several times",
    )
    parser.add_argument(
        "--grid", action="store_true", help="tell each of nine parts, top left to bottom right"
    )
    add_model_arguments(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Describe every picture; the exit status is 1 when one could not be read."""
    sources = list(_sources(arguments.paths, arguments.recursive))
    readable = [source.content for source in sources if not isinstance(source.content, ImageError)]
    # PyTorch takes seconds to load: --help, a mistyped option and an empty folder are answered at once.
    told = _tell(arguments, readable) if readable else iter(())
    failed = False
    # disable=None: no bar where standard error is not a terminal.
    with tqdm(total=len(sources), unit="picture", disable=None if len(sources) > 1 else True) as bar:
        for source in sources:
            result = source.content if isinstance(source.content, ImageError) else next(told)
            with tqdm.external_write_mode():
                if isinstance(result, CaptionerError):
                    failed = True
                    report_error(source.name, result, arguments.json)
                elif arguments.json:
                    print_json({"file": source.name, **result.to_json(), "error": None})
                else:
                    prefix = f"{source.name}: " if len(sources) > 1 else ""
                    print("\n".join([prefix + result.description.spoken, *result.parts]), flush=True)
            bar.update()
    return 1 if failed else 0


class _Told(NamedTuple):
    """A picture's description, and what its nine parts hold where that was asked."""

    description: "Description"
    parts: tuple[str, ...]

    def to_json(self) -> dict[str, Any]:
        return {**self.description.to_json(), "grid": list(self.parts)}


def _tell(
    arguments: argparse.Namespace, images: "Sequence[Path | bytes]"
) -> "Iterator[_Told | CaptionerError]":
    captioner, options = load_captioner(arguments)
    from captioner.describing import Describer

    parts = Parts(**{part.name: part.name not in arguments.without for part in fields(Parts)})
    describer = Describer(captioner, parts, Wording(arguments.level, arguments.neutral), options)
    found = describer.describe_batch(images, arguments.batch_size)
    for image, description in zip(images, found, strict=True):
        if isinstance(description, CaptionerError):
            yield description
            continue
        try:
            yield _complete(describer, image, description, arguments.grid)
        except CaptionerError as error:
            yield error


def _complete(describer: "Describer", image: "Path | bytes", description: "Description", grid: bool) -> _Told:
    """A first look, with what takes longer."""
    if describer.parts.text or describer.parts.codes:
        description = describer.with_reading(description, describer.read(image, description.kind))
    return _Told(description, describer.tell_parts(image, description) if grid else ())


class _Source:
    """A picture by the name it is told under; content is an ImageError where there is nothing to read."""

    def __init__(self, name: str, content: "Path | bytes | ImageError") -> None:
        self.name = name
        self.content = content


def _sources(paths: Sequence[str], recursive: bool) -> Iterator[_Source]:
    for path in paths:
        if path == "-":
            yield _Source("-", sys.stdin.buffer.read())
        elif Path(path).is_dir():
            yield from _in_folder(path, recursive)
        else:
            yield _Source(path, Path(path))


def _in_folder(folder: str, recursive: bool) -> Iterator[_Source]:
    found = False
    for parent, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            if is_picture_name(name):
                found = True
                file = Path(parent, name)
                yield _Source(str(file), file)
        if not recursive:
            break
    if not found:
        hint = "Give another folder." if recursive else "Add --recursive to look into the folders in it."
        yield _Source(folder, ImageError(f"There are no pictures in {Path(folder).name}.", hint))
