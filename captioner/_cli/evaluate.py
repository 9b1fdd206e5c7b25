"""captioner evaluate: how good are the captions of a data set."""

import argparse
import json
import sys
from dataclasses import replace
from pathlib import Path

from captioner._cli.arguments import add_model_arguments, load_captioner


def add_parser(subcommands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Declare the subcommand."""
    parser = subcommands.add_parser("evaluate", help="score captions against what people wrote")
    parser.add_argument(
        "--annotations", type=Path, required=True, metavar="FILE", help="captions of the data set"
    )
    parser.add_argument("--images", type=Path, required=True, metavar="DIR", help="folder of its pictures")
    parser.add_argument("--split", default="val", metavar="NAME", help="train, val, test or all (val)")
    parser.add_argument(
        "--name", metavar="NAME", help="of the data set, for the signature (the folder's name)"
    )
    parser.add_argument("--length-penalty", type=float, metavar="X", help="as in the pack by default")
    parser.add_argument("--json", action="store_true", help="scores as one JSON object")
    parser.add_argument("--html", type=Path, metavar="FILE", help="write a page of pictures, best to worst")
    parser.add_argument(
        "--html-pictures", type=_at_least_two, default=60, metavar="N", help="pictures on it (60)"
    )
    add_model_arguments(parser)
    parser.set_defaults(run=run)


def _at_least_two(text: str) -> int:
    value = int(text)
    if value < 2:
        raise argparse.ArgumentTypeError("must be 2 or more: the best and the worst")
    return value


def run(arguments: argparse.Namespace) -> int:
    """Caption, score, report."""
    from captioner.data import check_pictures, read_annotations
    from captioner.evaluation.report import write_html_report
    from captioner.evaluation.run import evaluate

    split = "" if arguments.split == "all" else arguments.split
    pictures = read_annotations(arguments.annotations, arguments.images)
    report = check_pictures(pictures, splits=(split,) if split else ())
    print(report, file=sys.stderr)
    captioner, options = load_captioner(arguments)
    if arguments.length_penalty is not None:
        options = replace(options, length_penalty=arguments.length_penalty)
    name = arguments.name or arguments.annotations.resolve().parent.name
    found = evaluate(
        captioner,
        [picture for picture in report.usable if not split or picture.split == split],
        data=name,
        split=split,
        options=options,
        batch_size=arguments.batch_size,
    )
    if found.unreadable:
        print(f"Unreadable, left out: {', '.join(found.unreadable)}.", file=sys.stderr)
    if arguments.html:
        write_html_report(
            arguments.html,
            found.results,
            found.scores,
            found.signature,
            title=f"Captions of {name}",
            limit=arguments.html_pictures,
        )
    if arguments.json:
        print(json.dumps(found.to_json()))
    else:
        print(f"{found.scores}\n{found.signature}")
    return 1 if found.unreadable else 0
