"""Whether the live camera speaks when it should, and what watching costs: see docs/live.md.

python -m benchmarks.live [--sequences 200] [--seed 2026] [--pictures FOLDER] [--notes]

Everything but the cost runs in simulated time, so its figures are the same on every computer.
"""

import argparse
import time
from pathlib import Path
from random import Random
from statistics import median

import numpy as np

from desktop_app.live import Narration, small_luma
from tools.live import camera, pictures, story
from tools.live.judge import IN_TIME_S, Verdict, judge
from tools.live.session import FRAMES_S, Heard, Session

SEQUENCE_S = 40.0
STATIC_S = 600.0
RESTLESS_S = 120.0
RESTLESS_SPEEDS = (0.35, 0.6, 1.0)  # widths of the picture a second
COST_FRAMES = 600


def play(told: story.Story, seed: int, folder: Path | None = None, frames_s: float = FRAMES_S) -> Heard:
    """A session before a camera of which all else follows from the seed."""
    rng = Random(seed)
    shown = camera.Camera(told, pictures.drawn(rng, folder), camera.drawn(rng), seed)
    return Session(Narration(), shown, rng, tells_end=rng.random() < 0.5, frames_s=frames_s).run(told.end)


def play_sequence(seed: int, folder: Path | None = None, frames_s: float = FRAMES_S) -> Verdict:
    """One random sequence, judged."""
    told = story.drawn(Random(seed), SEQUENCE_S)
    verdict = judge(told, play(told, seed, folder, frames_s).said)
    verdict.notes = [f"sequence {seed}, {note}" for note in verdict.notes]
    return verdict


def milliseconds_a_frame() -> float:
    """Processor time that noticing changes takes for a frame, in a scene where nothing changes."""
    shown = camera.Camera(story.static(1), pictures.drawn(Random(0)), camera.Faults(noise=6, shake=1), 0)
    frames = [shown.luma(number / FRAMES_S) for number in range(40)]
    narration, begin = Narration(), time.process_time()
    for number in range(COST_FRAMES):
        narration.see(small_luma(frames[number % len(frames)]), number / FRAMES_S)
    return (time.process_time() - begin) / COST_FRAMES * 1000


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.live")
    parser.add_argument("--sequences", type=int, default=200)
    parser.add_argument("--seed", type=int, default=7000, help="of the first sequence")
    parser.add_argument(
        "--pictures", type=Path, help="folder of photos to look at, in place of those that ship"
    )
    parser.add_argument("--notes", action="store_true", help="also everything that went wrong")
    arguments = parser.parse_args()

    total = Verdict()
    for seed in range(arguments.seed, arguments.seed + arguments.sequences):
        total.add(play_sequence(seed, arguments.pictures))
    static = play(story.static(STATIC_S), arguments.seed, arguments.pictures)
    restless = [
        (judge(told, heard.said), len(heard.said))
        for speed in RESTLESS_SPEEDS
        for told in [story.restless(RESTLESS_S, speed)]
        for heard in [play(told, arguments.seed, arguments.pictures)]
    ]
    cost = milliseconds_a_frame()
    rows = (
        ("Random sequences", f"{arguments.sequences}", ""),
        ("Precision of speaking", f"{total.precision:.3f}", "at least 0.95"),
        ("Recall of speaking", f"{total.recall:.3f}", "at least 0.95"),
        ("Sentences due and said, wrong, missed", f"{total.right}, {total.wrong}, {total.missed}", ""),
        ("Delay after settling, median, s", f"{median(total.delays):.2f}", ""),
        (
            "Delay after settling, 95 of 100, s",
            f"{np.percentile(total.delays, 95):.2f}",
            f"at most {IN_TIME_S}",
        ),
        ("Two utterances at once", f"{total.overlaps}", "none"),
        ("Sentences of a scene that had gone", f"{total.stale}", "none"),
        ("Static scene, 10 minutes: sentences", f"{len(static.said)}", "1"),
        ("Static scene, 10 minutes: descriptions made", f"{static.descriptions}", ""),
        (
            f"Restless scenes, {RESTLESS_S:.0f} s each: sentences",
            ", ".join(str(count) for _, count in restless),
            f"at most {RESTLESS_S / 8:.0f}",
        ),
        ("Restless scenes: sentences too soon", f"{sum(verdict.wrong for verdict, _ in restless)}", "none"),
        ("Noticing changes, ms of one core a frame", f"{cost:.2f}", ""),
        (f"The same at {FRAMES_S:.0f} frames a second, % of one core", f"{cost * FRAMES_S / 10:.1f}", ""),
    )
    print(f"{'':<60}{'measured':>16}  asked")
    for title, value, asked in rows:
        print(f"{title:<60}{value:>16}  {asked}")
    if arguments.notes:
        print(*total.notes, sep="\n")


if __name__ == "__main__":
    main()
