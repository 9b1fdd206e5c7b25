"""How soon a new scene before the camera can be heard: the sound itself is recorded.

python -m benchmarks.camera_heard [CUTS]

On Linux, with the packages of the end-to-end tests: a desktop of its own, on which the real program watches a
camera in the network of this computer and speaks with eSpeak NG. From the cut to the first sound; 0.4 seconds
of that are waited for, until the scene has settled.
"""

import sys
import tempfile
from pathlib import Path
from statistics import median

from benchmarks.camera import SCENES, noisy
from tests.end_to_end.desktop import Desktop
from tests.mjpeg import MjpegCamera, jpeg

CUTS = 10
SILENCE_SECONDS = 2.5  # between the end of a sentence and the next cut; the gap after each sentence included


def main(cuts: int) -> None:
    """Measure and print."""
    scenes = [[jpeg(image) for image in noisy(name)] for name in SCENES]
    waits = []
    folder = tempfile.TemporaryDirectory()
    with folder, MjpegCamera(*scenes[0]) as camera, Desktop(Path(folder.name, "desk"), sound=True) as desk:
        settings = desk.home / ".config" / "LookAloud"
        settings.mkdir(parents=True)
        (settings / "settings.json").write_text(
            '{"announcing": "voice", "sounds": false, "use_other_source": true,'
            f' "other_source": "{camera.address}"}}'
        )
        desk.start_lookaloud()
        desk.focused("What the picture shows")
        desk.press("ctrl+j")
        desk.hears("motorcycle")  # the model is loaded now
        for turn in range(cuts):
            while desk.loudest(SILENCE_SECONDS) > 300:  # until all is said
                pass
            scene = scenes[(turn + 1) % len(scenes)]
            pictures = scene[turn:] + scene[:turn]
            desk.listen()
            camera.show(*pictures)
            waits.append(desk.first_sound())
            desk.hears(("motorcycle", "page")[(turn + 1) % 2])
    print(f"{cuts} cuts: first sound after {median(waits):.2f} s (median), {max(waits):.2f} s (the slowest)")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else CUTS)
