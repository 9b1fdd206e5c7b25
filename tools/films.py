"""Films to test and measure with: photos that scikit-image carries, panned over, with hard cuts between."""

import random
from collections.abc import Iterator, Sequence
from fractions import Fraction
from pathlib import Path
from typing import NamedTuple

import av
import numpy as np
import numpy.typing as npt
from PIL import Image, ImageOps
from skimage import data

Pixels = npt.NDArray[np.uint8]
_PAN = 0.15  # of a scene's sides, over which a shot pans
_GRAIN = 4.0  # levels, standard deviation of the noise


class Scene(NamedTuple):
    """One shot of a film. seconds: how long it is."""

    picture: Image.Image
    seconds: float


def scenes(count: int, least: float, most: float, seed: int = 0) -> list[Scene]:
    """So many shots between least and most seconds long; neighbours are of different photos."""
    chance = random.Random(seed)
    photos = [
        Image.fromarray(load()).convert("RGB")
        for load in (data.astronaut, data.chelsea, data.coffee, data.rocket)
    ]
    found: list[Scene] = []
    for number in range(count):
        photo = photos[number % len(photos)]
        width, height = (round(side * chance.uniform(0.5, 0.9)) for side in photo.size)
        left, top = chance.randint(0, photo.width - width), chance.randint(0, photo.height - height)
        part = photo.crop((left, top, left + width, top + height))
        found.append(
            Scene(ImageOps.mirror(part) if chance.random() < 0.5 else part, chance.uniform(least, most))
        )
    return found


def write_film(
    file: Path,
    shots: Sequence[Scene],
    size: tuple[int, int] = (640, 360),
    rate: int = 25,
    *,
    codec: str = "libx264",
    uneven: bool = False,
    sound: bool = False,
    seed: int = 0,
) -> list[float]:
    """Write the shots one after another; returns when each of them begins, in seconds, and the end.

    uneven: a variable frame rate: frames last half to one and a half times as long. sound: with a tone.
    """
    chance = random.Random(seed)
    unit = Fraction(1, 1000)
    begins, now = [], 0
    with av.open(str(file), "w") as film:
        video = film.add_stream(codec, rate=rate)
        video.width, video.height = size
        video.pix_fmt = "yuvj420p" if codec == "mjpeg" else "yuv420p"
        video.codec_context.time_base = unit
        video.codec_context.gop_size = 2 * rate
        if codec == "libx264":
            video.options = {"preset": "ultrafast"}
        tone = film.add_stream("aac", rate=48000) if sound else None
        for shot in shots:
            begins.append(now / 1000)
            end = now + round(shot.seconds * 1000)
            for pixels in _frames(shot, size, rate, seed):
                frame = av.VideoFrame.from_ndarray(pixels, format="rgb24")
                frame.time_base, frame.pts = unit, now
                film.mux(video.encode(frame))
                now += round(1000 / rate * (chance.uniform(0.5, 1.5) if uneven else 1))
                if now >= end:
                    break
            seed += 1
        film.mux(video.encode(None))
        if tone is not None:
            _write_tone(film, tone, now / 1000)
    return [*begins, now / 1000]


def _frames(shot: Scene, size: tuple[int, int], rate: int, seed: int) -> Iterator[Pixels]:
    """Pans from left to right and back, with grain; without end."""
    width, height = size
    wide = shot.picture.resize((round(width * (1 + _PAN)), round(height * (1 + _PAN))))
    pixels = np.asarray(wide).astype(np.int16)
    grain = np.random.default_rng(seed).normal(0, _GRAIN, (height + 64, width + 64, 1)).astype(np.int16)
    room = wide.width - width
    chance = random.Random(seed)
    step = room / max(1.0, shot.seconds * rate)
    place = 0
    while True:
        left = min(room, round(place * step))
        x, y = chance.randint(0, 63), chance.randint(0, 63)
        view = pixels[:height, left : left + width] + grain[y : y + height, x : x + width]
        yield np.clip(view, 0, 255).astype(np.uint8)
        place += 1


def _write_tone(film: "av.container.OutputContainer", tone: "av.AudioStream", seconds: float) -> None:
    wave = (np.sin(np.arange(round(seconds * 48000)) * 0.06) * 0.1).astype(np.float32)
    for start in range(0, len(wave), 1024):
        frame = av.AudioFrame.from_ndarray(wave[None, start : start + 1024], format="fltp", layout="mono")
        frame.sample_rate, frame.pts = 48000, start
        film.mux(tone.encode(frame))
    film.mux(tone.encode(None))


def damage(file: Path, target: Path, seed: int) -> str:
    """Write a truncated or corrupted copy; returns what was done to it."""
    chance = random.Random(seed)
    content = bytearray(file.read_bytes())
    way = ("cut", "flipped bits", "zeroed block", "block lost", "random bytes")[seed % 5]
    place = chance.randrange(len(content))
    length = chance.randint(1, max(1, len(content) // 4))
    if way == "cut":
        del content[place:]
    elif way == "flipped bits":
        for _ in range(chance.randint(5, 500)):
            content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    elif way == "zeroed block":
        content[place : place + length] = bytes(len(content[place : place + length]))
    elif way == "block lost":
        del content[place : place + length]
    else:
        content[place : place + length] = chance.randbytes(len(content[place : place + length]))
    target.write_bytes(content)
    return way


def turned(file: Path, target: Path) -> None:
    """A copy of an MP4 whose frames are to be shown turned clockwise by 90 degrees."""
    content = file.read_bytes()
    upright = b"".join(number.to_bytes(4) for number in (0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000))
    sideways = b"".join(
        (number & 0xFFFFFFFF).to_bytes(4) for number in (0, 0x10000, 0, -0x10000, 0, 0, 0, 0, 0x40000000)
    )
    # The movie has such a matrix too; the track's is the one that counts.
    place = content.index(upright, content.index(b"tkhd"))
    target.write_bytes(content[:place] + sideways + content[place + len(upright) :])
