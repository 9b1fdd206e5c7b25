"""The command lookaloud: reaches the running program, or becomes it. Imports little, to be quick."""

import argparse
import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; the exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    options = build_parser().parse_args(given)
    if options.version:
        from importlib.metadata import version

        print(f"LookAloud {version('lookaloud')}")
        return 0
    if options.diagnose:
        from desktop_app.diagnose import report_without_window

        print(report_without_window())
        return 0
    from captioner.errors import CaptionerError
    from desktop_app.one_instance import forward

    try:
        if forward(given):
            return 0
    except CaptionerError as error:  # the window tells it too, by voice
        print(f"lookaloud: {error.title} {error.hint}", file=sys.stderr)
    if given == ["--stop"]:
        return 0  # nothing runs, so nothing speaks
    from desktop_app.app import run

    return run(given)


def build_parser() -> argparse.ArgumentParser:
    """The command line, here and in the running program that it is handed to.

    It gives pictures, a list of paths, and asked, a list of options of actions.
    """
    parser = argparse.ArgumentParser(
        prog="lookaloud",
        allow_abbrev=False,
        description="Tells what pictures show. With nothing else, it opens its window. Where it is running "
        "already, the running program does what is asked.",
    )
    parser.add_argument("pictures", nargs="*", metavar="PICTURE", help="a file, video or folder to describe")
    for option, help_text in OPTIONS.items():
        parser.add_argument(option, dest="asked", action="append_const", const=option, help=help_text)
    parser.add_argument("--version", action="store_true", help="tell the version and end")
    parser.add_argument(
        "--diagnose", action="store_true", help="tell what was found on this computer and end"
    )
    parser.set_defaults(asked=[])
    return parser


# A test holds these to the options of actions.py, which would import Qt.
OPTIONS = {
    "--describe-screen": "describe the whole screen",
    "--describe-window": "describe the active window",
    "--describe-region": "choose a part of the screen and describe it",
    "--describe-clipboard": "describe the picture in the clipboard",
    "--repeat": "say the last description again",
    "--stop": "be silent at once",
}


if __name__ == "__main__":
    sys.exit(main())
