"""From a video file to upright frames with exact times, in one pass, as far as it can be read.

FFmpeg reads containers and codecs, by way of PyAV. Animated GIF, WebP and PNG pictures are Pillow's.
"""

import logging
import struct
from collections.abc import Callable, Generator, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from types import TracebackType
from typing import TypeAlias, cast

import av
import numpy as np
import numpy.typing as npt
from av.audio.stream import AudioStream
from av.container import InputContainer
from av.packet import Packet
from av.stream import Disposition, Stream
from av.video.frame import VideoFrame
from av.video.reformatter import VideoReformatter
from av.video.stream import VideoStream
from PIL import Image

from captioner.errors import VideoError
from captioner.file_names import name_to_say
from captioner.images import MAX_PIXELS
from captioner.video import animation
from captioner.video.animation import open_animation
from captioner.video.description import VideoInfo
from captioner.video.files import open_video

_NO_VIDEO = ("{name} is not a video of a known kind.", "Save it as MP4, then choose that copy.")
_DAMAGED_WHOLLY = ("{name} is damaged: nothing of it can be read.", "Copy it again.")
_TOO_LARGE = (
    "{name} has too many pixels.",
    "Save a smaller copy of it with another program, then choose that copy.",
)
_INCOMPLETE = (
    "{name} ends early, after {seconds} seconds.",
    "It may not have been copied or downloaded fully. Copy it again.",
)
_DAMAGED = ("Parts of {name} are damaged.", "What could be read is described. Copy it again.")

# Every container is told by its content. Those that name other files or addresses are not among them.
_FORMATS = (
    "mov,matroska,avi,mpegts,mpeg,mpegvideo,flv,live_flv,asf,ogg,ivf,h264,hevc,av1,obu,m4v,mjpeg,mxf,dv,rm,"
    "wtv,nut,nuv,swf,vc1,y4m,yuv4mpegpipe,gxf,roq,amv,h263,h261,cavsvideo,vvc"
)
Pixels: TypeAlias = npt.NDArray[np.uint8]
_LATE = 1.0  # seconds by which a whole video may end before the length it states
_FAR = 60.0  # seconds after that length from which on a time is taken for damage
_DETECTION_WIDTH = 256  # pixels: as PySceneDetect reduces frames by default

# FFmpeg reports on standard error what it repairs; nobody asked.
av.logging.set_level(None)
logging.getLogger("libav").addHandler(logging.NullHandler())


class Scaler:
    """Reduces the frames of one video. What FFmpeg prepares for that is kept from frame to frame."""

    def __init__(self) -> None:
        self._small = VideoReformatter()
        self._large = VideoReformatter()

    def small(self, frame: VideoFrame) -> Pixels:
        """Blue, green and red (H, W, 3) of a copy as detectors of shots are used to, quickly made."""
        width = min(_DETECTION_WIDTH, frame.width)
        height = max(1, round(frame.height * width / frame.width))
        return _pixels(self._small.reformat(frame, width, height, "bgr24", interpolation="AREA"))

    def large(self, frame: VideoFrame, smallest_side: int) -> Pixels:
        """Red, green and blue (H, W, 3); the smaller side has at most so many pixels."""
        factor = min(1.0, smallest_side / min(frame.width, frame.height))
        width, height = (max(1, round(side * factor)) for side in (frame.width, frame.height))
        return _pixels(self._large.reformat(frame, width, height, "rgb24", interpolation="BICUBIC"))


def _pixels(frame: VideoFrame) -> Pixels:
    return cast(Pixels, frame.to_ndarray())


@dataclass(frozen=True, eq=False)
class Frame:
    """One frame. begin, duration: in seconds after the start. pts: begin in units of time_base.

    rotation: degrees clockwise that make it upright.
    """

    begin: float
    duration: float
    pts: int
    time_base: Fraction
    content: VideoFrame
    rotation: int
    scaler: Scaler

    def small(self) -> Pixels:
        """Blue, green and red (H, W, 3) of a small copy, not turned upright: for detecting shots."""
        return self.scaler.small(self.content)

    @property
    def size(self) -> tuple[int, int]:
        """Width and height when upright."""
        size = self.content.width, self.content.height
        return size[::-1] if self.rotation % 180 else size

    def picture(self, smallest_side: int) -> Image.Image:
        """The upright frame, reduced so that its smaller side has so many pixels, if it has more."""
        image = Image.fromarray(self.scaler.large(self.content, smallest_side))
        return image.rotate(-self.rotation, expand=True) if self.rotation else image


class VideoReader:
    """An opened video. A context manager; frames() may be called once.

    seconds: its length as the file states it; None where it does not. sound: the first stream of sound, if
    any. start: the time in the file that is taken for 0, in seconds. error: after frames() has ended, what
    was wrong with the file.
    Raises: VideoError when it cannot be opened.
    """

    def __init__(self, file: Path) -> None:
        self._name = name_to_say(file)
        self._stream = open_video(file)
        self.seconds: float | None = None
        self.sound: AudioStream | None = None
        self.start = 0.0
        self.error: VideoError | None = None
        self._damaged = False
        self._scaler = Scaler()
        self._reached = 0.0  # where the last packet of any stream ends: the sound may be longer
        try:
            with self._told(_DAMAGED_WHOLLY):
                self._animation = open_animation(self._stream)
            if self._animation is None:
                self._container, self._video = self._open()
        except BaseException:
            self._stream.close()
            raise

    def __enter__(self) -> "VideoReader":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._animation is None:
            self._container.close()
        self._stream.close()

    def frames(
        self, since: float = 0.0, on_sound: "Callable[[Packet[AudioStream]], None]" = lambda _: None
    ) -> Generator[Frame]:
        """Every frame from some moment at or before since on, each later than the one before.

        on_sound: called with the packets of the stream sound, as they lie between the frames.
        Raises: VideoError when there is none.
        """
        last: Frame | None = None
        for frame in self._animated(self._animation) if self._animation else self._decoded(since, on_sound):
            if frame.content.width * frame.content.height > MAX_PIXELS:
                self._damaged = True  # the size was checked before: it should not grow
                break
            # A damaged file may have any times.
            if frame.begin >= 0 and (last is None or frame.begin > last.begin) and not self._is_far(frame):
                last = frame
                yield frame
        if last is None and since == 0:
            raise self._problem(_DAMAGED_WHOLLY)
        self._judge(last.begin + last.duration if last else since)

    def _open(self) -> tuple[InputContainer, VideoStream]:
        self._stream.seek(0)
        with self._told(_NO_VIDEO):
            container = av.open(
                self._stream,
                "r",
                metadata_errors="replace",
                container_options={"format_whitelist": _FORMATS, "protocol_whitelist": "none"},
            )
        streams = [one for one in container.streams.video if not one.disposition & Disposition.attached_pic]
        if not streams:
            container.close()
            raise self._problem(_NO_VIDEO)
        video = streams[0]
        if video.codec_context.width * video.codec_context.height > MAX_PIXELS:
            container.close()
            raise self._problem(_TOO_LARGE)
        video.thread_type = "AUTO"
        self.sound = next(iter(container.streams.audio), None)
        self.start = (container.start_time or 0) / av.time_base
        if container.duration:
            self.seconds = container.duration / av.time_base
        return container, video

    def _animated(self, image: Image.Image) -> Iterator[Frame]:
        try:
            for one in animation.frames(image):
                content = VideoFrame.from_ndarray(np.asarray(one.image))
                yield Frame(
                    begin=one.begin / 1000,
                    duration=one.duration / 1000,
                    pts=one.begin,
                    time_base=Fraction(1, 1000),
                    content=content,
                    rotation=0,
                    scaler=self._scaler,
                )
        except (OSError, EOFError, ValueError, SyntaxError, struct.error):
            self._damaged = True

    def _decoded(self, since: float, on_sound: "Callable[[Packet[AudioStream]], None]") -> Iterator[Frame]:
        if since > 0:
            self._seek(since)
        usual = 1 / (self._video.average_rate or self._video.guessed_rate or 25)
        for packet in self._packets():
            self._reached = max(self._reached, _end_of(packet) - self.start)
            if packet.stream.index != self._video.index:
                on_sound(cast("Packet[AudioStream]", packet))
                continue
            for content in self._frames_of(packet):
                time_base = content.time_base
                pts = content.pts if content.pts is not None else content.dts
                if pts is None or time_base is None or content.is_corrupt:
                    self._damaged = True
                    continue
                begin = float(pts * time_base) - self.start
                duration = float(content.duration * time_base) if content.duration else float(usual)
                yield Frame(
                    begin,
                    duration,
                    pts,
                    time_base,
                    content,
                    round(-content.rotation / 90) * 90 % 360,
                    self._scaler,
                )

    def _packets(self) -> "Iterator[Packet[Stream]]":
        try:
            yield from self._container.demux(*filter(None, (self._video, self.sound)))
        except (av.FFmpegError, OSError):
            self._damaged = True

    def _frames_of(self, packet: "Packet[Stream]") -> list[VideoFrame]:
        try:
            return cast("list[VideoFrame]", packet.decode())
        except av.FFmpegError:
            self._damaged = True
            return []

    def _seek(self, since: float) -> None:
        """Go to a key frame before since; where the container cannot, to the beginning."""
        start = self._container.start_time or 0
        try:
            self._container.seek(int(since * av.time_base) + start)
        except av.FFmpegError:
            self._container.close()
            self._container, self._video = self._open()

    def _is_far(self, frame: Frame) -> bool:
        return self.seconds is not None and frame.begin > self.seconds + _FAR

    def _judge(self, end: float) -> None:
        """Say what was wrong, once all was read that can be."""
        if self.seconds is not None and max(end, self._reached) < self.seconds - _LATE:
            self.error = self._problem(_INCOMPLETE, seconds=round(end, 1))
        elif self._damaged:
            self.error = self._problem(_DAMAGED)

    @contextmanager
    def _told(self, problem: tuple[str, str]) -> Iterator[None]:
        """Whatever a library may raise on opening becomes an error with a cure."""
        try:
            yield
        except Image.DecompressionBombError as error:
            raise self._problem(_TOO_LARGE) from error
        except (av.FFmpegError, OSError, EOFError, ValueError, SyntaxError, struct.error) as error:
            raise self._problem(problem) from error

    def _problem(self, problem: tuple[str, str], **values: object) -> VideoError:
        return VideoError(*problem, name=self._name, **values)


def probe(file: Path) -> VideoInfo:
    """What a video file says of itself. Raises: VideoError when no frame can be read."""
    with VideoReader(file) as reader, closing(reader.frames()) as frames:
        first = next(frames)
        width, height = first.size
        return VideoInfo(reader.seconds, width, height, first.rotation)


def _end_of(packet: "Packet[Stream]") -> float:
    if packet.pts is None or packet.time_base is None:
        return 0.0
    return float((packet.pts + (packet.duration or 0)) * packet.time_base)
