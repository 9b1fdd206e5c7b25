"""captioner pack: is a model pack whole, what is in it, and how far can its captions be trusted."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from captioner._cli.arguments import DEVICES

if TYPE_CHECKING:
    from captioner.description.confidence import Doubt
    from captioner.pack import ModelPack


def add_parser(subcommands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Declare the subcommand."""
    parser = subcommands.add_parser("pack", help="check a model pack or tell about it")
    actions = parser.add_subparsers(required=True, metavar="ACTION")
    for name, action, explanation in (
        ("verify", _verify, "check every file against its hash, and that the model loads"),
        ("info", _info, "tell what the model is, what it learned from and how well it does"),
    ):
        sub = actions.add_parser(name, help=explanation)
        sub.add_argument("pack", metavar="DIR", help="the pack's folder, or the name of a shipped pack")
        sub.set_defaults(run=lambda arguments, action=action: action(arguments.pack))
    sub = actions.add_parser(
        "fit", help="teach a pack kinds of pictures and how far to trust its captions; writes into it"
    )
    sub.add_argument("pack", type=Path, metavar="DIR", help="the pack's folder")
    sub.add_argument("--annotations", type=Path, required=True, help="the data it was trained with")
    sub.add_argument("--images", type=Path, required=True, metavar="DIR", help="folder of their pictures")
    sub.add_argument(
        "--kinds",
        type=Path,
        required=True,
        metavar="DIR",
        help="folder with the folders screenshot, document, drawing and blank: see docs/training.md",
    )
    sub.add_argument("--device", default="auto", choices=DEVICES)
    sub.set_defaults(run=_fit)


def _verify(folder: str) -> int:
    from captioner.inference import load

    pack = load(folder, "cpu").pack  # loads the weights too: hashes cannot tell whether they fit
    print(f"{pack.id} is whole: {len(pack.sha256)} files.")
    return 0


def _info(folder: str) -> int:
    from captioner.pack import read_pack

    print(_tell(read_pack(folder)))
    return 0


def _fit(arguments: argparse.Namespace) -> int:
    from captioner.fitting.run import fit_pack

    measured = fit_pack(
        arguments.pack, arguments.annotations, arguments.images, arguments.kinds, arguments.device
    )
    print(f"Expected calibration error: {measured.error:.3f}")
    print(f"Right when told as a fact: {measured.plain:.1%}; with a hedge: {measured.hedged:.1%}")
    print(f"Photos without a caption: {measured.silent:.1%}")
    return 0


def _tell_doubt(doubt: "Doubt | None") -> str:
    if doubt is None:
        return "Knows no kinds of pictures and no doubt: captioner pack fit teaches them"
    hedged, silent = doubt.hedge_below, doubt.abstain_below
    return f"Kinds of pictures: known. Hedged below {hedged:.2f}, silent below {silent:.2f}"


def _tell(pack: "ModelPack") -> str:
    megabytes = sum((pack.folder / name).stat().st_size for name in pack.sha256) / 1e6
    lines = [
        f"{pack.id}, {megabytes:.1f} MB",
        f"Encoder: {pack.model.encoder} at {pack.preprocessing.size} pixels",
        f"Decoder: {pack.model.decoder}, {pack.model.hidden_size} units, {len(pack.vocabulary):,} tokens",
        f"Search: beam {pack.decoding.beam_size}, at most {pack.decoding.max_length} words",
        *(
            f"{key.replace('_', ' ').capitalize()}: {value}"
            for key, value in pack.training.items()
            if key != "stages"
        ),
        f"Licence: {pack.licence}",
        _tell_doubt(pack.doubt),
    ]
    for metric in pack.metrics:
        values = ", ".join(
            f"{name} {value:.3f}" for name, value in metric["scores"].items() if value is not None
        )
        lines.append(f"Scores: {values} ({metric['signature']})")
    return "\n".join(lines)
