"""How well and how fast text is read, as Markdown.

python -m benchmarks.reading [accuracy] [times] [memory] [peer]

The pictures are drawn when it runs. Accuracy is 1 - edit distance / length of the text, spaces and line ends
counted as one space each. Needs the extra named benchmark; fonts are those of Debian's fonts-dejavu,
fonts-liberation, fonts-noto-core, fonts-quicksand and fonts-urw-base35, as far as they are installed.
"""

from __future__ import annotations

import argparse
import json
import logging
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path
from statistics import mean, median

import numpy as np
import psutil
from PIL import Image
from skimage import data

from benchmarks.reading_pictures import PAGE, Sample, accuracy, pages, photos_with_signs
from benchmarks.reading_windows import editor, full_page, screenshot, windows
from captioner.description.ocr_models import THREADS
from captioner.description.text_likely import is_text_likely
from captioner.description.text_reader import TextReader

PARTS = ("accuracy", "times", "memory", "peer")
ROUNDS = 7
LEAST = 0.97

MEMORY = """
import json, psutil
import numpy, PIL.Image
from captioner.description.text_reader import TextReader
megabytes = lambda: psutil.Process().memory_info().rss / 1e6
import cv2, onnxruntime
picture, reader, told = PIL.Image.open({file!r}).convert("RGB"), TextReader(), [megabytes()]
reader.detector; told.append(megabytes())
reader.read(picture); reader.read(picture); told.append(megabytes())
reader.unload(); told.append(megabytes())
print(json.dumps(told))
"""


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("parts", nargs="*", help=f"what to measure: {', '.join(PARTS)} (all)")
    parser.add_argument("--photos", type=Path, help="folder of ordinary photos, to try the test for text on")
    options = parser.parse_args()
    parts, reader = set(options.parts) or PARTS, TextReader()
    if "accuracy" in parts:
        print_accuracy(lambda image: " ".join(reader.read(image).paragraphs), samples())
    if "times" in parts:
        print_times(reader)
    if "memory" in parts:
        print_memory()
    if "peer" in parts:
        print_peer(reader)
    if options.photos:
        print_likely(reader, sorted(options.photos.iterdir()))


def samples() -> list[Sample]:
    """All pictures whose text is known."""
    photographed = Sample("photographed page", Image.fromarray(data.page()), PAGE, 16, "photo")
    return [*pages(), photographed, *windows()]


def print_accuracy(read: Callable[[Image.Image], str], samples: Iterable[Sample]) -> None:
    """One table by the size of letters and one by the ground."""
    found = [(one, accuracy(read(one.image), one.text)) for one in samples]
    for title, groups in (("Size", _grouped(found, "size")), ("Ground", _grouped(found, "ground"))):
        print(f"\n| {title} | pictures | accuracy | worst |\n|---|---|---|---|")
        for name, values in groups.items():
            print(f"| {name} | {len(values)} | {mean(values):.2%} | {min(values):.2%} |")
    values = [value for _, value in found]
    print(f"| **all** | {len(values)} | **{mean(values):.2%}** | {min(values):.2%} |")
    poor = [f"{sample.name} ({value:.1%})" for sample, value in found if value < LEAST]
    print(f"\nBelow {LEAST:.0%}: {', '.join(poor) or 'none'}.")


def _grouped(found: list[tuple[Sample, float]], by: str) -> dict[str, list[float]]:
    groups: dict[str, list[float]] = defaultdict(list)
    for sample, value in found:
        groups[f"{sample.size} px" if by == "size" else sample.ground].append(value)
    return groups


def print_times(reader: TextReader) -> None:
    """Of screenshots of 1280 by 800 pixels, and of what is larger."""
    text = screenshot(editor)
    wide, page = text.image.resize((3840, 2160)), Image.new("RGB", (1280, 8000))
    for number in range(10):
        page.paste(text.image, (0, 800 * number))
    tasks = {
        "1280 x 800, an editor full of text": text.image,
        "1280 x 800, nothing but text": screenshot(full_page).image,
        "3840 x 2160, an editor full of text": wide,
        "1280 x 8000, ten screens of text": page,
        "photo of 500 x 375 without text": Image.fromarray(data.coffee()).resize((500, 375)),
    }
    print("\n| picture | lines | letters | best | median | processor |\n|---|---|---|---|---|---|")
    for name, image in tasks.items():
        rounds, spent = [], []
        for _ in range(3 if image.width * image.height > 2_000_000 else ROUNDS):
            before, begin = psutil.Process().cpu_times(), time.perf_counter()
            reading = reader.read(image)
            rounds.append(time.perf_counter() - begin)
            after = psutil.Process().cpu_times()
            spent.append(after.user + after.system - before.user - before.system)
        letters = sum(len(line.text) for line in reading.lines)
        times = f"{min(rounds):.2f} s | {median(rounds):.2f} s | {min(spent):.2f} s"
        print(f"| {name} | {len(reading.lines)} | {letters} | {times} |", flush=True)


def print_peer(reader: TextReader) -> None:
    """The same networks, driven by rapidocr's own code with its own settings, in turns with ours."""
    from rapidocr import RapidOCR

    logging.disable(logging.WARNING)
    peer = RapidOCR(params={"EngineConfig.onnxruntime.intra_op_num_threads": THREADS})

    def read(image: Image.Image) -> str:
        return " ".join(peer(np.asarray(image)[..., ::-1]).txts or ())

    print("\nBy rapidocr:")
    print_accuracy(read, samples())
    image, ours, theirs = screenshot(editor).image, [], []
    for _ in range(ROUNDS):
        begin = time.perf_counter()
        reader.read(image)
        between = time.perf_counter()
        read(image)
        ours.append(between - begin)
        theirs.append(time.perf_counter() - between)
    print(f"\nThe editor of 1280 x 800: ours {min(ours):.2f} s at best, rapidocr {min(theirs):.2f} s.")


def print_memory() -> None:
    """In a process of its own, whose memory is measured from outside of what came before."""
    file = Path(__file__).with_name("reading-screenshot.png")
    screenshot(editor).image.save(file)
    try:
        command = [sys.executable, "-c", MEMORY.format(file=str(file))]
        told = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    finally:
        file.unlink()
    print("\n| memory | MB |\n|---|---|")
    names = ("before", "with the detector loaded", "after reading a screenshot", "after unload")
    for name, megabytes in zip(names, told, strict=True):
        print(f"| {name} | {megabytes:.0f} |")


def print_likely(reader: TextReader, files: list[Path]) -> None:
    """How many photos pass the quick test for text, as they are and with a sign in them."""
    plain = signs = count = 0
    took = []
    for photo, with_sign in photos_with_signs(files):
        begin = time.perf_counter()
        plain += is_text_likely(photo, reader)
        took.append((time.perf_counter() - begin) * 1000)
        signs += is_text_likely(with_sign, reader)
        count += 1
    print("\n| text is likely in | share |\n|---|---|")
    print(f"| {count} photos with a sign | {signs / count:.1%} |")
    print(f"| the same photos as they are | {plain / count:.1%} |")
    print(f"\nThe test takes {min(took):.0f} ms at best, {median(took):.0f} ms in the median.")


if __name__ == "__main__":
    main()
