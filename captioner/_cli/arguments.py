"""Arguments that several subcommands share."""

import argparse
from dataclasses import replace
from typing import TYPE_CHECKING

from captioner.memory import kept_for_good

if TYPE_CHECKING:
    from captioner.decoding import DecodingOptions
    from captioner.inference import Captioner

DEVICES = ("auto", "cpu", "cuda", "mps")


def add_model_arguments(parser: argparse.ArgumentParser) -> None:
    """Which model, where it runs, how it searches, on how many pictures at once."""
    add_pack_arguments(parser)
    parser.add_argument("--batch-size", type=positive, default=64, metavar="N", help="pictures at once (64)")


def add_pack_arguments(parser: argparse.ArgumentParser) -> None:
    """Which model, where it runs, how it searches."""
    parser.add_argument(
        "--pack", default="default", metavar="NAME|DIR", help="model pack (default: the shipped one)"
    )
    parser.add_argument("--device", default="auto", choices=DEVICES)
    parser.add_argument("--beam-size", type=positive, metavar="N", help="hypotheses a picture; 1 is greedy")


def load_captioner(arguments: argparse.Namespace) -> "tuple[Captioner, DecodingOptions]":
    """The model that add_pack_arguments asked for, and how it searches. Raises: as captioner.load()."""
    with kept_for_good():
        from captioner.inference import load
    captioner = load(arguments.pack, arguments.device)
    options = captioner.pack.decoding
    return captioner, replace(options, beam_size=arguments.beam_size or options.beam_size)


def positive(text: str) -> int:
    """A whole number from 1."""
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return value
