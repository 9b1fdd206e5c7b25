"""Measure everything and print it as tables: python -m benchmarks.run. See docs/benchmarks.md."""

import argparse
import json
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from benchmarks import peers, pictures, single_picture, start_up, throughput
from benchmarks.machine import describe_machine
from benchmarks.measure import Row, Section
from captioner.inference import Captioner, load


def main(argv: Sequence[str] | None = None) -> int:
    """Print each table as soon as it is measured."""
    arguments = _parser().parse_args(argv)
    captioner = load(arguments.pack, arguments.device)
    machine = describe_machine(captioner)
    print("# Benchmarks\n")
    for name, value in machine.items():
        print(f"- {name}: {value}")
    if arguments.quick:
        print("\nA quick run, with peers of one layer: the figures mean nothing.")
    sections = []
    with tempfile.TemporaryDirectory() as folder:
        for section in _measure(captioner, arguments, Path(folder)):
            print(f"\n{as_text(section)}", flush=True)
            sections.append(section)
    print(f"\n{how_noisy(sections)}")
    if arguments.json:
        arguments.json.write_text(json.dumps(as_json(machine, sections), indent=1) + "\n", "utf-8")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.run", description=__doc__)
    parser.add_argument("--device", default="cpu", choices=("cpu", "cuda"))
    parser.add_argument("--pack", default="default", metavar="NAME|DIR", help="model pack")
    parser.add_argument("--batch-size", type=int, default=64, metavar="N", help="pictures at once (64)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write every single value there")
    parser.add_argument("--imports", action="store_true", help="also tell where the cold start's imports go")
    parser.add_argument(
        "--quick", action="store_true", help="only see that it works: tiny peers, few rounds, useless figures"
    )
    return parser


def _measure(captioner: Captioner, arguments: argparse.Namespace, folder: Path) -> Iterator[Section]:
    quick = arguments.quick
    large, small = pictures.write_large(folder), pictures.write_small(folder)
    files = {"12-megapixel JPEG": large, "500-pixel JPEG": small}
    yield single_picture.measure(captioner, files, rounds=3 if quick else 40)
    sizes = peers.TINY if quick else peers.BASE
    yield peers.measure(captioner, small, rounds=3 if quick else 20, sizes=sizes)
    many = pictures.write_many(folder, 8 if quick else 256)
    yield throughput.measure(captioner, many, arguments.batch_size, rounds=2 if quick else 7)
    if sys.platform == "win32":
        print("\nThe cold start is not measured on Windows.")
        return
    # A pack given as a relative path is one for the child too: it starts in the same folder.
    where = (arguments.pack, arguments.device)
    yield start_up.measure(*where, large, repetitions=1 if quick else 5)
    if arguments.imports:
        yield start_up.measure_imports(*where, large)


def as_text(section: Section) -> str:
    """A table in Markdown, each row of which makes sense when it is read aloud by itself."""
    lines = [f"## {section.title}", "", "| What | Median | Eight of ten between |", "|---|---|---|"]
    for row in section.rows:
        low, high = row.spread
        lines.append(
            f"| {row.name} | {number(row.median)} {row.unit} | {number(low)} and {number(high)} {row.unit} |"
        )
    return "\n".join([*lines, "", *section.notes]).rstrip()


def number(value: float) -> str:
    """Three digits that count, never in powers of ten."""
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def how_noisy(sections: Sequence[Section]) -> str:
    """What the reference work says about how undisturbed the computer was."""
    lines = ["## How noisy it was", ""]
    for section in sections:
        if section.reference:
            row = Row("", "", section.reference)
            low, high = (value / row.median for value in row.spread)
            lines.append(
                f"- {section.title}: the same product of matrices took {low:.2f} to {high:.2f} times "
                "its median in eight of ten rounds."
            )
    return "\n".join(lines)


def as_json(machine: Mapping[str, str], sections: Sequence[Section]) -> dict[str, object]:
    """Everything with every single value."""
    return {
        "machine": machine,
        "sections": [
            {
                "title": section.title,
                "notes": list(section.notes),
                "reference_milliseconds": list(section.reference),
                "rows": [
                    {
                        "name": row.name,
                        "unit": row.unit,
                        "median": row.median,
                        "spread": row.spread,
                        "values": list(row.values),
                    }
                    for row in section.rows
                ],
            }
            for section in sections
        ],
    }


if __name__ == "__main__":
    sys.exit(main())
