"""Shots: stretches of a video between two cuts. Found by PySceneDetect, in one pass."""

import math
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from scenedetect.common import FrameTimecode, Timecode
from scenedetect.detectors.adaptive_detector import AdaptiveDetector

from captioner.video.description import VideoOptions
from captioner.video.reading import Frame
from captioner.video.sampling import Sample, Sampler, choose

WINDOW = 2  # frames before and after one, against which its change is weighed
# A frame that stands longer is shown to the detector several times, as on a screen: in a slide show every
# frame differs from its neighbours, and yet each is a shot.
STANDING = 0.1  # seconds
_NOMINAL_RATE = 25.0  # the detector wants one; times are exact without it


@dataclass(frozen=True, eq=False)
class Shot:
    """A stretch of a video and the frames that stand for it, the best first. begin, end: in seconds."""

    begin: float
    end: float
    samples: list[Sample]


def find_shots(
    frames: Iterable[Frame],
    options: VideoOptions,
    since: float,
    on_frame: Callable[[Frame], None],
) -> Iterator[Shot]:
    """The shots of a video, as soon as they have ended.

    since: where the first one begins, in seconds; frames before it only tell the detector what came before.
    on_frame: called for every frame, before it is looked at; may raise.
    """
    detector = AdaptiveDetector(adaptive_threshold=options.threshold, min_scene_len=0, window_width=WINDOW)
    sampler, begin, end = Sampler(), since, since
    recent: deque[Frame] = deque(maxlen=2 * WINDOW + 1)  # those at which a cut may still be found
    for frame in frames:
        on_frame(frame)
        recent.append(frame)
        if frame.begin >= since:
            sampler.offer(frame)
            end = frame.begin + frame.duration
        for cut in _cuts(detector, frame):
            moment = next(one.begin for one in recent if one.pts == cut)
            if moment - begin >= options.shortest_shot:
                yield Shot(begin, moment, choose(sampler.before(moment), begin, moment, options.frames))
                begin, sampler = moment, Sampler()
                # A resumed run begins with these frames; so that it takes the same ones, so does this.
                for one in recent:
                    if one.begin >= moment:
                        sampler.offer(one)
    if end > begin:
        yield Shot(begin, end, choose(sampler.before(end), begin, end, options.frames))


def _cuts(detector: AdaptiveDetector, frame: Frame) -> Iterator[int]:
    """The cuts that are known after this frame, as their frame's pts."""
    image = frame.small()
    timecode = FrameTimecode(Timecode(frame.pts, frame.time_base), fps=_NOMINAL_RATE)
    for _ in range(min(2 * WINDOW + 1, math.ceil(frame.duration / STANDING))):
        for cut in detector.process_frame(timecode, image):
            yield cut.pts
