"""captioner video: one sentence a shot, with its times, and one for the whole video."""

import argparse
import sys
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from tqdm import tqdm

from captioner._cli.arguments import add_pack_arguments, load_captioner, positive
from captioner._cli.output import print_json, report_error
from captioner._cli.stopping import stoppable
from captioner._cli.video_checkpoint import Checkpoint, to_json
from captioner.description.description import LEVELS, Parts, Wording
from captioner.errors import Cancelled, DataError, VideoError
from captioner.video.description import ShotDescription, VideoDescription, VideoOptions
from captioner.video.merging import merged
from captioner.video.subtitles import to_srt, to_webvtt

if TYPE_CHECKING:
    from collections.abc import Callable

    from captioner.video.describer import VideoDescriber

STOPPED = 130
# What a still picture's second look would read is on the screen for a moment only.
PARTS = Parts(text=False, codes=False)
_BAR = "{percentage:3.0f}% {bar} {n:.0f}/{total:.0f} s, ends in {remaining}"
_UNTIMED_BAR = "{n:.0f} s, {elapsed} gone"


def add_parser(subcommands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Declare the subcommand."""
    defaults = VideoOptions()
    parser = subcommands.add_parser("video", help="say what a video shows, shot by shot")
    parser.add_argument("file", type=Path, metavar="FILE", help="a video, or an animated GIF, WebP or PNG")
    parser.add_argument("--json", action="store_true", help="one JSON object a shot, then one of the whole")
    parser.add_argument("--vtt", type=Path, metavar="FILE", help="write the descriptions as WebVTT")
    parser.add_argument("--srt", type=Path, metavar="FILE", help="write the descriptions as SubRip")
    parser.add_argument(
        "--annotated", type=_film, metavar="FILE", help="write a copy that shows them: .mp4 or .gif"
    )
    parser.add_argument(
        "--resume", type=Path, metavar="FILE", help="keep what is found here as JSON lines, and go on from it"
    )
    parser.add_argument("--level", choices=LEVELS, default="normal", help="how much is told (normal)")
    parser.add_argument("--neutral", action="store_true", help="person words that guess no sex or age")
    parser.add_argument(
        "--frames",
        type=positive,
        default=defaults.frames,
        metavar="N",
        help=f"of each shot that are looked at ({defaults.frames})",
    )
    parser.add_argument(
        "--pooling",
        choices=("mean", "attention"),
        default=defaults.pooling,
        help=f"how they become one ({defaults.pooling})",
    )
    add_pack_arguments(parser)
    parser.set_defaults(run=run)


def _film(text: str) -> Path:
    file = Path(text)
    if file.suffix.lower() not in (".mp4", ".gif"):
        raise argparse.ArgumentTypeError("must end in .mp4 or .gif")
    return file


def run(arguments: argparse.Namespace) -> int:
    """Describe a video; the exit status is 1 when it could not be read to its end."""
    _check_outputs(arguments)
    try:
        with stoppable() as should_stop:
            return _run(arguments, should_stop)
    except VideoError as error:
        report_error(str(arguments.file), error, arguments.json)
        return 1
    except Cancelled:
        advice = " The same command goes on from here." if arguments.resume else ""
        print(f"Stopped.{advice}", file=sys.stderr)
        return STOPPED


def _run(arguments: argparse.Namespace, should_stop: "Callable[[], bool]") -> int:
    print_all = _print_objects if arguments.json else _print_lines
    video = print_all(arguments.file, _described(arguments, should_stop))
    _write(arguments.vtt, to_webvtt(video.shots))
    _write(arguments.srt, to_srt(video.shots))
    if arguments.annotated:
        from captioner.video.annotated import annotate

        with _Progress(video.seconds, "writing") as progress:
            annotate(arguments.file, arguments.annotated, video.shots, should_stop, progress.reach)
    if video.error is None:
        return 0
    if not arguments.json:
        print(f"captioner: {video.error.title} {video.error.hint}", file=sys.stderr)
    return 1


def _described(
    arguments: argparse.Namespace, should_stop: "Callable[[], bool]"
) -> "Iterator[ShotDescription | VideoDescription]":
    """What an earlier run has found, then the rest, each written down before it is given."""
    from captioner.video.reading import probe

    info = probe(arguments.file)  # before PyTorch loads: what is no video is answered at once
    describer = _load(arguments)
    with ExitStack() as stack:
        checkpoint = None
        if arguments.resume:
            checkpoint = stack.enter_context(Checkpoint(arguments.resume, arguments.file, describer.pack))
            yield from checkpoint.shots
            if checkpoint.whole:
                yield checkpoint.whole
                return
        progress = stack.enter_context(_Progress(info.seconds, "describing"))
        known = checkpoint.shots if checkpoint else []
        for found in describer.describe(arguments.file, known, should_stop, progress.reach):
            if checkpoint:
                checkpoint.write(found)
            yield found


def _load(arguments: argparse.Namespace) -> "VideoDescriber":
    captioner, options = load_captioner(arguments)
    from captioner.describing import Describer
    from captioner.video.describer import VideoDescriber

    describer = Describer(captioner, PARTS, Wording(arguments.level, arguments.neutral), options)
    return VideoDescriber(describer, VideoOptions(arguments.frames, arguments.pooling))


def _print_objects(file: Path, found: "Iterable[ShotDescription | VideoDescription]") -> VideoDescription:
    for one in found:
        with tqdm.external_write_mode():
            print_json(to_json(file, one))
    assert isinstance(one, VideoDescription)
    return one


def _print_lines(file: Path, found: "Iterable[ShotDescription | VideoDescription]") -> VideoDescription:
    """One line for neighbouring shots that say the same, as soon as the next one says something else."""
    wholes = []

    def shots() -> Iterator[ShotDescription]:
        for one in found:
            if isinstance(one, ShotDescription):
                yield one
            else:
                wholes.append(one)

    lines = 0
    for shot in merged(shots()):
        lines += 1
        with tqdm.external_write_mode():
            print(f"{_clock(shot.begin)} to {_clock(shot.end)}: {shot.description.spoken}", flush=True)
    if lines > 1:
        print(f"Longest scene: {wholes[0].description.spoken}", flush=True)
    return wholes[0]


def _clock(seconds: float) -> str:
    """Minutes and seconds as they are read aloud best, with hours where there are any."""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


class _Progress:
    """A bar with the time left, on a terminal only. A context manager. seconds: of the video, if known."""

    def __init__(self, seconds: float | None, doing: str) -> None:
        self._bar = tqdm(
            total=seconds,
            desc=doing,
            bar_format=(_BAR if seconds else _UNTIMED_BAR),
            disable=None,
        )

    def __enter__(self) -> "_Progress":
        return self

    def __exit__(self, *_: object) -> None:
        self._bar.close()

    def reach(self, seconds: float) -> None:
        """So much of the video is done."""
        self._bar.update(min(seconds, self._bar.total or seconds) - self._bar.n)


def _check_outputs(arguments: argparse.Namespace) -> None:
    """Before hours of work: can it be written, and is the video itself safe? Raises: DataError."""
    for file in (arguments.vtt, arguments.srt, arguments.annotated, arguments.resume):
        if file is None:
            continue
        if file.resolve() == arguments.file.resolve():
            raise DataError("{name} is the video itself.", "Name another file.", name=file.name)
        if not file.resolve().parent.is_dir():
            raise DataError(
                "There is no folder {name}.", "Make it, or name another file.", name=file.resolve().parent
            )


def _write(file: Path | None, text: str) -> None:
    """The whole file or nothing. Raises: DataError."""
    if file is None:
        return
    unfinished = file.with_name(f"{file.name}.new")
    try:
        unfinished.write_text(text, "utf-8", newline="\n")
        unfinished.replace(file)
    except OSError as error:
        raise DataError(
            "{name} cannot be written: {reason}.", "Name another file.", name=file.name, reason=error.strerror
        ) from error
