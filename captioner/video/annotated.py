"""A copy of a video that shows its descriptions: MP4 with the sound kept, or GIF, small and silent."""

from collections.abc import Callable, Sequence
from contextlib import closing
from fractions import Fraction
from functools import lru_cache
from pathlib import Path
from typing import Any

import av
import numpy as np
import numpy.typing as npt
from av.audio.stream import AudioStream
from av.container import OutputContainer
from av.packet import Packet
from av.video.frame import VideoFrame
from av.video.stream import VideoStream
from PIL import Image, ImageDraw, ImageFont

from captioner.decoding import never
from captioner.errors import Cancelled, DataError
from captioner.video.description import ShotDescription
from captioner.video.merging import merged
from captioner.video.reading import Frame, VideoReader

_GIF_SIDE = 480  # pixels at most, and
_GIF_RATE = 10.0  # frames a second at most: what a GIF can hold without being larger than the film
_GIF_UNIT = Fraction(1, 100)  # seconds: all that GIF knows
_TEXT_SHARE = 0.055  # of the height, for one line; subtitles are about so large
_SMALLEST_TEXT = 11  # pixels
_SHADE = 160  # of 255, how dark the band behind the text is
_SOUND_OF_MP4 = ("aac", "mp3", "ac3", "eac3", "opus", "flac", "alac")


def annotate(
    file: Path,
    target: Path,
    shots: Sequence[ShotDescription],
    should_stop: Callable[[], bool] = never,
    progress: Callable[[float], None] = lambda _: None,
) -> None:
    """Write the copy, as far as the video can be read. The whole file appears, or none.

    target: its suffix, .mp4 or .gif, says what is written. shots: those that say the same are told once.
    progress: called with the seconds that are written.
    Raises: VideoError as VideoReader; DataError when it cannot be written; Cancelled.
    """
    unfinished = target.with_name(f"{target.name}.new")
    kind = target.suffix.lower().removeprefix(".")
    try:
        with VideoReader(file) as reader, av.open(str(unfinished), "w", format=kind) as copy:
            assert isinstance(copy, OutputContainer)
            writer = _Gif(copy) if kind == "gif" else _Mp4(copy, reader)
            _write_all(writer, reader, list(merged(shots)), should_stop, progress)
        unfinished.replace(target)
    except (av.FFmpegError, OSError) as error:
        raise DataError(
            "{name} cannot be written: {reason}.",
            "Name another file, or free some space.",
            name=target.name,
            reason=error.strerror,
        ) from error
    finally:
        unfinished.unlink(missing_ok=True)


def _write_all(
    writer: "_Gif | _Mp4",
    reader: VideoReader,
    shots: Sequence[ShotDescription],
    should_stop: Callable[[], bool],
    progress: Callable[[float], None],
) -> None:
    place = 0
    with closing(reader.frames(on_sound=writer.write_sound)) as frames:
        for frame in frames:
            if should_stop():
                raise Cancelled
            while place + 1 < len(shots) and frame.begin >= shots[place + 1].begin:
                place += 1
            writer.write(frame, shots[place].description.spoken)
            progress(frame.begin + frame.duration)
    writer.close()


class _Mp4:
    """H.264 at the frames' own times, and the sound as it is where MP4 can hold it."""

    def __init__(self, copy: OutputContainer, reader: VideoReader) -> None:
        self._copy = copy
        self._reader = reader
        self._video: VideoStream | None = None
        self._sound = None
        if reader.sound is not None and reader.sound.codec_context.name in _SOUND_OF_MP4:
            self._sound = copy.add_stream_from_template(reader.sound)
        self._waiting: list[Packet[AudioStream]] = []

    def write(self, frame: Frame, text: str) -> None:
        """Add a frame that shows a text."""
        picture = frame.picture(max(frame.size))
        # The encoder halves the colours' sides, and takes one size only.
        if self._video is None:
            self._video = self._begin(frame, (picture.width & ~1 or 2, picture.height & ~1 or 2))
        size = self._video.width, self._video.height
        image = with_caption(picture if picture.size == size else picture.resize(size), text)
        content = VideoFrame.from_ndarray(np.asarray(image), format="rgb24")
        content.time_base = frame.time_base
        content.pts = round(frame.begin / frame.time_base)
        self._copy.mux(self._video.encode(content))
        while self._waiting:
            self._copy.mux(self._waiting.pop(0))

    def write_sound(self, packet: "Packet[AudioStream]") -> None:
        """Add a packet of sound, once there are frames: the header names both streams."""
        if self._sound is None or packet.dts is None or packet.time_base is None:
            return
        shift = round(self._reader.start / packet.time_base)
        packet.dts -= shift
        packet.pts = None if packet.pts is None else packet.pts - shift
        packet.stream = self._sound
        self._waiting.append(packet)

    def close(self) -> None:
        """Write what the encoder still holds."""
        if self._video is not None:
            self._copy.mux(self._video.encode(None))
        while self._waiting:
            self._copy.mux(self._waiting.pop(0))

    def _begin(self, frame: Frame, size: tuple[int, int]) -> VideoStream:
        name = "libx264" if "libx264" in av.codecs_available else "mpeg4"
        rate = Fraction(1 / frame.duration).limit_denominator(1001) if frame.duration else Fraction(25)
        video = self._copy.add_stream(name, rate=rate)
        assert isinstance(video, VideoStream)
        video.width, video.height = size
        video.pix_fmt = "yuv420p"
        video.codec_context.time_base = frame.time_base
        return video


class _Gif:
    """A palette of 256 colours for each frame."""

    def __init__(self, copy: OutputContainer) -> None:
        self._copy = copy
        self._video: VideoStream | None = None
        self._due = 0.0

    def write(self, frame: Frame, text: str) -> None:
        """Add a frame that shows a text, unless the one before is still new."""
        if frame.begin < self._due:
            return
        self._due = max(self._due + 1 / _GIF_RATE, frame.begin)
        picture = frame.picture(max(frame.size))
        picture.thumbnail((_GIF_SIDE, _GIF_SIDE))
        if self._video is None:
            video = self._copy.add_stream("gif", rate=round(_GIF_RATE))
            assert isinstance(video, VideoStream)
            video.width, video.height = picture.size
            video.pix_fmt = "pal8"
            video.codec_context.time_base = _GIF_UNIT
            self._video = video
        size = self._video.width, self._video.height
        image = with_caption(picture if picture.size == size else picture.resize(size), text)
        few = image.quantize(256, Image.Quantize.FASTOCTREE)
        with_palette: Any = (np.asarray(few), _palette(few))  # as PyAV wants it; its types do not say so
        content = VideoFrame.from_ndarray(with_palette, format="pal8")
        content.time_base = _GIF_UNIT
        content.pts = round(frame.begin / _GIF_UNIT)
        self._copy.mux(self._video.encode(content))

    def write_sound(self, packet: "Packet[AudioStream]") -> None:
        """A GIF is silent."""

    def close(self) -> None:
        """Write what the encoder still holds."""
        if self._video is not None:
            self._copy.mux(self._video.encode(None))


def _palette(image: Image.Image) -> npt.NDArray[np.uint8]:
    """Opaque colours (256, 4): alpha, red, green, blue."""
    colours = np.full((256, 4), 255, np.uint8)
    listed = np.array(image.getpalette("RGB") or [], np.uint8).reshape(-1, 3)
    colours[: len(listed), 1:] = listed
    return colours


def with_caption(image: Image.Image, text: str) -> Image.Image:
    """The picture with a text over its lower edge, white on a dark band, as large as fits."""
    left, top, shade, letters = _band(text, image.size)
    shown = image.copy()
    shown.paste("black", (left, top), shade)
    shown.paste("white", (left, top), letters)
    return shown


@lru_cache(maxsize=2)
def _band(text: str, size: tuple[int, int]) -> tuple[int, int, Image.Image, Image.Image]:
    """Where the band lies, and how opaque it and its letters are at each pixel."""
    width, height = size
    points = max(_SMALLEST_TEXT, round(height * _TEXT_SHARE))
    while True:
        font = ImageFont.load_default(points)
        lines = _lines(text, font, 0.94 * width)
        step = round(1.25 * points)
        tall = len(lines) * step + points // 2
        if tall <= height // 2 or points <= _SMALLEST_TEXT:
            break
        points -= 1
    tall = min(tall, height)
    letters = Image.new("L", (width, tall))
    pen = ImageDraw.Draw(letters)
    for number, line in enumerate(lines):
        pen.text((width / 2, points // 4 + number * step), line, fill=255, font=font, anchor="ma")
    return 0, height - tall, Image.new("L", (width, tall), _SHADE), letters


def _lines(text: str, font: ImageFont.FreeTypeFont | ImageFont.ImageFont, width: float) -> list[str]:
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if font.getlength(longer) <= width or not lines[-1]:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines
