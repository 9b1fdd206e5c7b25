"""The captioner command: everything the program can do without a window."""

import argparse
import contextlib
import logging
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

from captioner._cli import describe, evaluate, pack, train, video
from captioner.errors import CaptionerError

INTERRUPTED = 130  # what shells report for a program ended by Ctrl+C


def build_parser() -> argparse.ArgumentParser:
    """Every subcommand with its options; a test compares docs/command-line.md with it."""
    parser = argparse.ArgumentParser(
        prog="captioner", description="Tell what pictures show, on this computer alone."
    )
    subcommands = parser.add_subparsers(required=True, metavar="COMMAND")
    for module in (describe, video, train, evaluate, pack):
        module.add_parser(subcommands)
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run one subcommand; returns the exit status."""
    arguments = build_parser().parse_args(argv)
    _tell_on_stderr(logging.getLogger("captioner"))
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError):  # a test may have put something simpler in their place
            stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr] # file names can be any bytes
    try:
        status: int = arguments.run(arguments)
    except CaptionerError as error:
        print(f"captioner: {error.title} {error.hint}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Interrupted.", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has gone; there is nobody left to tell, also not at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return status


def command() -> NoReturn:
    """The command captioner: main(), then an end at once.

    What PyTorch's libraries do before they end takes a quarter of a second and 80 MB, and changes nothing.
    """
    status = main()
    with contextlib.suppress(BrokenPipeError):
        sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)


def _tell_on_stderr(logger: logging.Logger) -> None:
    """Our own messages only: what a library logs about a damaged picture is no news to a user."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(message)s"))
    logger.handlers[:] = [handler]
    logger.setLevel(logging.INFO)
    logger.propagate = False
    logging.lastResort = None


if __name__ == "__main__":
    command()
