"""captioner train: from a configuration file to a model pack."""

import argparse
import sys
from pathlib import Path

from captioner._cli.arguments import DEVICES
from captioner._cli.stopping import stoppable


def add_parser(subcommands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Declare the subcommand."""
    parser = subcommands.add_parser("train", help="train a model from captioned pictures")
    parser.add_argument("--config", type=Path, required=True, metavar="FILE", help="the run, as a TOML file")
    parser.add_argument("--device", default="auto", choices=DEVICES)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Train until done or interrupted; a later call goes on where this one stopped."""
    from captioner.devices import choose_device
    from captioner.errors import Cancelled
    from captioner.training.config import load_config
    from captioner.training.export import export
    from captioner.training.processes import Processes
    from captioner.training.run import train
    from captioner.training.setup import read_data

    config = load_config(arguments.config)
    try:
        with stoppable() as should_stop, Processes.joined(choose_device(arguments.device)) as processes:
            data = read_data(config)
            learner = train(config, data, processes, should_stop)
            if processes.is_first:
                print(
                    f"Model pack: {export(config, data, learner, arguments.device).resolve()}",
                    file=sys.stderr,
                )
    except Cancelled:
        print("Stopped. The same command goes on from here.", file=sys.stderr)
        return 130
    return 0
